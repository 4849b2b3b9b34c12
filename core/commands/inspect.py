"""`inspect`: say what is understood of a Sentinel-2 scene, without classifying it."""

from __future__ import annotations

import argparse

from ..text import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("scene", help=tr("a SAFE folder, its zip or XML, a band file, a folder of them, or a stack"))
    parser.add_argument("--offset", choices=("auto", "none", "-1000"), default="auto")


def run(options: argparse.Namespace) -> int:
    """Print what a run would log of the scene; 0 where it can be opened."""
    from ..scene import open_scene

    scene = open_scene(options.scene, options.offset, allow_l1c=True)
    for line in scene.summary():
        print(line)
    for assumption in scene.assumptions:
        print(tr("Assumed: {sentence}").format(sentence=assumption))
    return 0
