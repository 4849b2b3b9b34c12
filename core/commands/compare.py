"""`compare`: repeat the paper's comparison: train two architectures under equal settings and test the difference."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..choices import PRESETS
from ..text import tr
from .evaluate import write_json
from .options import add_bands, add_if_exists, add_training_device
from .terminal import TerminalReporter
from .train import missing_package, print_event


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command; needs none of the training packages."""
    parser.add_argument("stores", nargs="+", type=Path, metavar="STORE", help=tr("folders of section stores"))
    parser.add_argument(
        "--output", required=True, type=Path, metavar="DIR", help=tr("the folder for models, runs and the report")
    )
    parser.add_argument(
        "--preset", choices=PRESETS.values, default="paper", help=f"{PRESETS.help} ({tr('default: paper')})"
    )
    add_bands(parser)
    parser.add_argument("--epochs", type=int, help=tr("passes over the sections; default: the preset's"))
    parser.add_argument("--batch", type=int, help=tr("sections per step; default: the preset's"))
    parser.add_argument("--seed", type=int, default=1, help=tr("makes the runs repeatable (default 1)"))
    parser.add_argument("--seeds", type=int, default=1, help=tr("train each with so many seeds (default 1)"))
    add_training_device(parser)
    add_if_exists(parser)
    parser.add_argument(
        "--search",
        action="store_true",
        help=tr("first search for the best sizes of both on the validation sections (7 and 3 trainings)"),
    )


def run(options: argparse.Namespace) -> int:
    """Compare, print Table 1 and the tests, and write the report; return 130 if cancelled."""
    try:
        from ..evaluation.score_table import difference_table
        from ..evaluation.significance import table_of_tests
        from ..training import distributed
        from ..training.architecture_comparison import RECORD, REPORT, CompareRequest, compare, table_1
    except ImportError as error:
        raise missing_package(error) from error
    chosen = {name: value for name, value in vars(options).items() if name in CompareRequest.__dataclass_fields__}
    request = CompareRequest(**{**chosen, "stores": tuple(options.stores)})
    reporter = TerminalReporter()
    comparison = compare(request, reporter, print_event)
    if comparison is None:
        return 0 if distributed.rank() else 130
    write_json(options.output / RECORD, comparison.record())
    print(table_1(comparison.evaluations))
    for evaluation in comparison.evaluations:
        if evaluation.baselines:
            print(difference_table(evaluation))
    print(table_of_tests(comparison.tests, comparison.first, comparison.second))
    print(comparison.method)
    for note in comparison.notes:
        print(note)
    for text in dict.fromkeys(text for evaluation in comparison.evaluations for text in evaluation.warnings):
        reporter.warning(text)
    print(tr("Report: {path}").format(path=options.output / REPORT))
    return 0
