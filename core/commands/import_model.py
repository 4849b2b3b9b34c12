"""`import-model`: convert a published model into a LandLabels model, without torch and TensorFlow."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..choices import IF_FILE_EXISTS, REBEN_BAND_ORDERS
from ..text import tr
from .options import add_choice


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "source",
        type=Path,
        help=tr(
            "a folder with config.json and model.safetensors (BigEarthNet v2.0), a TensorFlow checkpoint of the "
            "K-Branch CNN (.index, its folder or zip), or an ONNX scene classifier"
        ),
    )
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--output", type=Path, metavar="M.onnx", help=tr("the model to write"))
    target.add_argument("--name", help=tr("write it into the models folder, under this name"))
    parser.add_argument(
        "--description",
        type=Path,
        metavar="FILE.json",
        help=tr("what an ONNX classifier reads and returns; default: the .json of the same name beside it"),
    )
    add_choice(parser, "--band-order", REBEN_BAND_ORDERS, tr("the order of the bands, for BigEarthNet v2.0"))
    add_choice(parser, "--if-exists", IF_FILE_EXISTS, tr("if the output exists"))


def run(options: argparse.Namespace) -> int:
    """Import the model and print its labels, bands and licence."""
    from ..model.imported.importing import ImportRequest, describe, import_model
    from ..model.library import path_for

    output = options.output or path_for(options.name)
    request = ImportRequest(
        source=options.source,
        output=output,
        description=options.description,
        band_order=options.band_order,
        if_exists=options.if_exists,
    )
    for line in describe(output, import_model(request).card):
        print(line)
    return 0
