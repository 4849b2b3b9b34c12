"""`export-labels`: write a result layer in another format."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..export_choices import EXPORTED_FIELDS, export_formats
from ..text import plural, tr
from .options import add_choice, add_if_file_exists


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("result", type=Path, metavar="RESULT", help=tr("the GeoPackage of a result layer"))
    parser.add_argument("output", type=Path, metavar="OUTPUT", help=tr("the file to write"))
    add_choice(parser, "--format", export_formats())
    add_choice(parser, "--fields", EXPORTED_FIELDS, tr("of formats with one row per section"))
    parser.add_argument(
        "--min-probability",
        type=float,
        help=tr("0 to 1; labels below it are left out, except those of sections corrected by hand"),
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Export and print what was written; return 0."""
    from ..results.exports.export import ExportRequest, export_labels

    exported = export_labels(
        ExportRequest(
            options.result,
            options.output,
            options.format,
            options.fields,
            min_probability=options.min_probability,
            replace=options.if_exists == "replace",
        )
    )
    print(plural(exported.sections, "{n} section in {path}", "{n} sections in {path}", path=exported.output))
    for note in exported.notes:
        print(note)
    return 0
