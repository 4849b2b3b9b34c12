"""`compare-results`: compare results of the same ground: labels gained and lost, probabilities, time series."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ..text import plural, tr
from .options import add_if_file_exists
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "results",
        nargs="+",
        type=Path,
        metavar="RESULT",
        help=tr("the GeoPackages of two or more results, in any order: they are ordered by the dates of their scenes"),
    )
    parser.add_argument(
        "--like",
        type=Path,
        metavar="RESULT",
        help=tr("compare on the sections of this result; default: those of the first"),
    )
    parser.add_argument(
        "--output", type=Path, metavar="C.gpkg", help=tr("the layer of changes to write; default: none")
    )
    parser.add_argument("--report", type=Path, metavar="R.html", help=tr("the report to write; default: none"))
    parser.add_argument("--table", type=Path, metavar="T.csv", help=tr("the time series to write; default: none"))
    parser.add_argument("--json", type=Path, metavar="R.json", help=tr("the table of changes to write; default: none"))
    parser.add_argument(
        "--charts", type=Path, metavar="DIR", help=tr("a folder for a chart of each label; default: none")
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Compare, print the table and write what is asked for; return 0, or 130 if cancelled."""
    from ..evaluation.change_report import change_table, write_change_report, write_changes, write_charts, write_series
    from ..evaluation.report_file import write_text
    from ..output_lock import check_absent
    from ..results.changes import compare_results

    check_absent([options.output, options.report, options.table, options.json, options.charts], options.if_exists)
    found = compare_results(options.results, TerminalReporter(), options.like)
    if found is None:
        return 130
    print(" → ".join(result.title for result in found.results))
    print(plural(len(found.which), "{n} section is compared.", "{n} sections are compared."))
    print(change_table(found))
    for text in found.notes:
        print(tr("Note: {text}").format(text=text))
    if options.output:
        write_changes(options.output, found, options.if_exists == "replace")
    if options.report:
        write_change_report(options.report, found)
    if options.table:
        write_series(options.table, found)
    if options.json:
        write_text(options.json, json.dumps(found.record(), ensure_ascii=False, indent=1, allow_nan=False) + "\n")
    if options.charts:
        write_charts(options.charts, found)
    return 0
