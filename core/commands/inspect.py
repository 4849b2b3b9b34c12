"""`inspect`: report on a Sentinel-2 scene without classifying it."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("scene", help=tr("a SAFE folder, its zip or XML, a band file, a folder of them, or a stack"))
    parser.add_argument("--offset", choices=("auto", "none", "-1000"), default="auto")
    parser.add_argument(
        "--model", type=Path, help=tr("the model to compare it with; default: the bundled one that fits")
    )
    parser.add_argument("--cloud-mask", help=tr("a raster in which 0 is clear, or a scene classification"))


def run(options: argparse.Namespace) -> int:
    """Print what a run would log of the scene; 0 where it can be opened."""
    from ..model.choosing import statistics_for
    from ..scene.scene import open_scene
    from ..scene.scene_report import scene_report

    scene = open_scene(options.scene, options.offset, allow_l1c=True, cloud_mask=options.cloud_mask)
    report = scene_report(scene, statistics_for(scene, options.model))
    for line in (*report.lines, *report.warnings):
        print(line)
    return 0
