"""`inspect`: report on a Sentinel-2 scene without classifying it, or show the card of a model."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr
from .options import add_band_order, add_model, add_offset, add_scene


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_scene(parser, tr("or a model, by its name or its .onnx file, to show its card"))
    add_band_order(parser)
    add_offset(parser)
    add_model(parser, tr("the model to compare the scene with, by its name or its .onnx file"))
    parser.add_argument("--cloud-mask", help=tr("a raster in which 0 is clear, or a scene classification"))


def run(options: argparse.Namespace) -> int:
    """Print the report on a scene, or the card of a model; return 0."""
    from ..model.library import find_model, is_model

    if not Path(options.scene).is_dir() and is_model(options.scene):
        return _print_card(find_model(options.scene))
    from ..model.choosing import statistics_for
    from ..scene.products.assignment import in_order
    from ..scene.scene import open_scene
    from ..scene.scene_report import scene_report

    source = in_order(options.scene, options.band_order)
    scene = open_scene(source, options.offset, allow_l1c=True, cloud_mask=options.cloud_mask)
    report = scene_report(scene, statistics_for(scene, options.model))
    for line in (*report.lines, *report.warnings):
        print(line)
    return 0


def _print_card(path: Path) -> int:
    from ..evaluation.card_summary import card_lines
    from ..model.card_reading import read_card

    for line in card_lines(read_card(path)):
        print(line)
    return 0
