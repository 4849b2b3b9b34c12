"""`add-novelty`: let a model say how unlike its training sections each section is."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import plural, tr
from .options import add_if_file_exists


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("model", help=tr("a model trained here or imported, by its name or its .onnx file"))
    parser.add_argument(
        "stores",
        type=Path,
        nargs="+",
        metavar="STORE",
        help=tr("the section stores that it was trained on; their training split if they have one, otherwise all"),
    )
    parser.add_argument(
        "--all-sections", action="store_true", help=tr("use all sections, as a training with --folds does")
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="M.onnx",
        help=tr("the model to write; default: the model itself, whose earlier results can then not be resumed"),
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Write the model and print what its novelty was measured on."""
    from ..model.library import find_model
    from ..output_lock import check_absent

    try:
        from ..network.novelty_file import write_novelty
    except ImportError as error:
        from ..errors import MissingPackage

        raise MissingPackage(package="onnx", purpose=tr("models cannot be written")) from error
    model = find_model(options.model)
    if options.output and options.output != model:
        check_absent([options.output], options.if_exists)
    output = options.output or model
    novelty = write_novelty(model, options.stores, output, options.all_sections)
    sections = plural(novelty.sections, "{n} section", "{n} sections")
    text = tr("{model} now gives novelty, measured on {sections} from {places} places.")
    print(text.format(model=output, sections=sections, places=novelty.places))
    return 0
