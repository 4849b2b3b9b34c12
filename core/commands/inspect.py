"""`inspect`: say what is understood of a Sentinel-2 scene, without classifying it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import MissingPackage, ModelError
from ..text import tr

if TYPE_CHECKING:
    from ..scene import Scene


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
    from ..scene import open_scene

    scene = open_scene(options.scene, options.offset, allow_l1c=True, cloud_mask=options.cloud_mask)
    for line in scene.summary():
        print(line)
    for assumption in scene.assumptions:
        print(tr("Assumed: {sentence}").format(sentence=assumption))
    doubt = _doubt(scene, options.model)
    if doubt:
        print(doubt)
    return 0


def _doubt(scene: Scene, path: Path | None) -> str | None:
    """Compare the scene with a model; nothing where models cannot be run and none is named."""
    from ..classify import choose_model
    from ..model import load_model
    from ..plausibility import find_doubt

    try:
        model, _ = choose_model(load_model(path) if path else None, scene, fill=True)
    except (MissingPackage, ModelError):
        if path:
            raise
        return None
    return find_doubt(scene, model.card)
