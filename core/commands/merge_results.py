"""`merge-results`: merge results of several dates on one grid into one result layer, or one per tile of a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..choices import MERGE_RULES
from ..errors import ParameterError
from ..text import plural, tr
from .options import add_choice, add_if_file_exists
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "results",
        nargs="+",
        metavar="RESULT|FOLDER",
        help=tr("the GeoPackages of results of one tile, or the output folder of classify-many: each of its tiles"),
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="M.gpkg",
        help=tr("the result layer to write; a folder gets mosaics/TILE.gpkg instead"),
    )
    add_choice(parser, "--rule", MERGE_RULES)
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Merge and print the counts; return 0, 1 if a tile failed, or 130 if cancelled."""
    replace = options.if_exists == "replace"
    if not any(name.lower().endswith(".gpkg") for name in options.results):
        return _merge_folder(options.results, options.output, options.rule, replace)
    from ..results.merging import merge_results

    if options.output is None:
        raise ParameterError(name="--output", value=tr("not given"), allowed=tr("the GeoPackage to write"))
    merged = merge_results(options.results, options.output, TerminalReporter(), rule=options.rule, replace=replace)
    if merged is None:
        return 130
    for name, count in sorted(merged.summary.label_counts.items(), key=lambda item: -item[1]):
        print(f"{count:7d}  {name}")
    if merged.summary.without_label:
        print(f"{merged.summary.without_label:7d}  " + tr("(no label)"))
    for note in merged.notes:
        print(tr("Note: {text}").format(text=note))
    text = plural(
        merged.results,
        "{n} result is merged into {output}: {sections} sections.",
        "{n} results are merged into {output}: {sections} sections.",
        output=merged.output,
        sections=merged.summary.sections,
    )
    print(text)
    return 0


def _merge_folder(folders: list[str], output: Path | None, rule: str, replace: bool) -> int:
    from ..many.mosaics import merge_tiles

    if len(folders) > 1:
        allowed = tr("GeoPackages, or one output folder of classify-many")
        raise ParameterError(name="RESULT", value=", ".join(folders), allowed=allowed)
    if output is not None:
        allowed = tr("left out for a folder, which gets mosaics/TILE.gpkg")
        raise ParameterError(name="--output", value=output, allowed=allowed)
    done = merge_tiles(folders[0], rule, TerminalReporter(), replace)
    print(plural(len(done.merged), "{n} tile is merged.", "{n} tiles are merged."))
    if not done.complete:
        return 130
    return 1 if done.failed else 0
