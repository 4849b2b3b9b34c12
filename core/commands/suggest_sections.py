"""`suggest-sections`: find the sections of a result layer whose labels would teach a model most."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..choices import SUGGESTED_CLEAR, SUGGESTED_COUNT
from ..text import tr
from .options import add_if_file_exists


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("result", type=Path, help=tr("the GeoPackage of a result"))
    parser.add_argument("--output", type=Path, metavar="S.gpkg", help=tr("the GeoPackage to write; default: none"))
    parser.add_argument(
        "--count",
        type=int,
        default=SUGGESTED_COUNT,
        help=tr("the number of sections (default {n})").format(n=SUGGESTED_COUNT),
    )
    parser.add_argument(
        "--min-clear",
        type=float,
        default=SUGGESTED_CLEAR,
        help=tr("0 to 1; sections that are less clear, or have less data, are left out (default {n})").format(
            n=SUGGESTED_CLEAR
        ),
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Print the sections with the reasons, and write them as a layer if an output is named; return 0."""
    from ..results.suggestion_file import write_suggestions
    from ..results.suggestions import suggest

    found = suggest(options.result, options.count, options.min_clear)
    if options.output:
        write_suggestions(options.output, found, options.result, options.if_exists == "replace")
    for rank, each in enumerate(found, start=1):
        print(f"{rank:4d}  {each.section:9}  {each.reason}")
    return 0
