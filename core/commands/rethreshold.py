"""`rethreshold`: assign the labels of a result layer anew with other thresholds, without a new run."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("result", type=Path, metavar="RESULT", help=tr("the GeoPackage of a result layer"))
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--threshold", type=float, help=tr("0 to 1, for every label"))
    base.add_argument("--model-thresholds", action="store_true", help=tr("the model's own thresholds for every label"))
    parser.add_argument(
        "--thresholds",
        default="",
        metavar="CODE=T,…",
        help=tr("thresholds of single labels by code; the others keep theirs, or get those of the other options"),
    )


def run(options: argparse.Namespace) -> int:
    """Change the thresholds and print the counts; return 0."""
    from ..results.rethreshold import ThresholdChange, parse_thresholds, rethreshold

    change = ThresholdChange(options.threshold, options.model_thresholds, parse_thresholds(options.thresholds))
    done = rethreshold(options.result, change)
    for name, count in sorted(done.summary.label_counts.items(), key=lambda item: -item[1]):
        print(f"{count:7d}  {name}")
    if done.summary.without_label:
        print(f"{done.summary.without_label:7d}  " + tr("(no label)"))
    for sentence in done.sentences():
        print(sentence)
    return 0
