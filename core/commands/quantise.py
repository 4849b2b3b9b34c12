"""`quantise`: let a model carry an int8 graph, which is faster on many processors."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr
from .options import add_if_file_exists


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("model", type=Path, help=tr("an .onnx model, trained here or imported"))
    parser.add_argument(
        "--calibrate",
        type=Path,
        nargs="+",
        required=True,
        metavar="STORE",
        help=tr(
            "section stores: it is calibrated on their training split and compared on the others, or each on half of "
            "the places if all sections are of one split"
        ),
    )
    parser.add_argument(
        "--all-sections",
        action="store_true",
        help=tr("the model was trained on all of them, as with --folds: use half of the places for each"),
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="M.onnx",
        help=tr("the model to write; default: the model itself, whose earlier results can then not be resumed"),
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Write the model and print what int8 changes."""
    from ..output_lock import check_absent

    try:
        from ..network.quantise import quantise
    except ImportError as error:
        from ..errors import MissingPackage

        raise MissingPackage(package="onnx", purpose=tr("models cannot be written")) from error
    if options.output and options.output != options.model:
        check_absent([options.output], options.if_exists)
    output = options.output or options.model
    effect = quantise(options.model, options.calibrate, output, options.all_sections)
    print(tr("{model} now has an int8 graph.").format(model=output))
    print(effect.sentence())
    if not effect.within_limits:
        print(tr("That is too much for the precision auto; int8 is used only where it is requested."))
    return 0
