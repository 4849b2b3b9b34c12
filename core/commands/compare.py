"""`compare`: the paper's comparison: train two architectures under one setting and test how they differ."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr
from .evaluate import write_json
from .terminal import TerminalReporter
from .train import missing_package, say_event


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command; needs none of the training packages."""
    parser.add_argument("stores", nargs="+", type=Path, metavar="STORE", help=tr("folders of section stores"))
    parser.add_argument("--output", required=True, type=Path, metavar="DIR", help=tr("where everything goes"))
    parser.add_argument(
        "--preset", default="paper", help=tr("paper (default): its procedure to the letter, or standard")
    )
    parser.add_argument("--bands", help=tr("paper, standard or standard-10-20m; default: what goes with the preset"))
    parser.add_argument("--epochs", type=int, help=tr("passes over the sections; default: the preset's"))
    parser.add_argument("--batch", type=int, help=tr("sections per step; default: the preset's"))
    parser.add_argument("--seed", type=int, default=1, help=tr("makes the runs repeatable (default 1)"))
    parser.add_argument("--device", default="auto", help=tr("auto (default), cpu or gpu"))
    parser.add_argument(
        "--search",
        action="store_true",
        help=tr("first look for the best patches per side, T and d_a on the validation sections (7 trainings)"),
    )


def run(options: argparse.Namespace) -> int:
    """Compare, print Table 1 and the tests, write everything else; 130 where it was cancelled."""
    try:
        from ..evaluation.significance import table_of_tests
        from ..training import parallel
        from ..training.compare import REPORT, CompareRequest, compare, table_1
    except ImportError as error:
        raise missing_package(error) from error
    chosen = {name: value for name, value in vars(options).items() if name in CompareRequest.__dataclass_fields__}
    request = CompareRequest(**{**chosen, "stores": tuple(options.stores)})
    reporter = TerminalReporter()
    comparison = compare(request, reporter, say_event)
    if comparison is None:
        return 0 if parallel.rank() else 130
    write_json(options.output / "comparison.json", comparison.record())
    print(table_1(comparison.evaluations))
    print(table_of_tests(comparison.tests, comparison.first, comparison.second))
    print(comparison.method)
    for note in comparison.notes:
        print(note)
    for text in dict.fromkeys(text for judged in comparison.evaluations for text in judged.warnings):
        reporter.warning(text)
    print(tr("Report: {path}").format(path=options.output / REPORT))
    return 0
