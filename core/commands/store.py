"""`store`: build a section store, to train and evaluate models with."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..text import tr
from .terminal import TerminalReporter

if TYPE_CHECKING:
    from ..training.store import SectionStore

LISTED = 20  # sections that were left out: as many are named on the terminal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add a command for each source."""
    sources = parser.add_subparsers(dest="source", required=True)
    _add_bigearthnet(sources.add_parser("bigearthnet", help=tr("from a BigEarthNet archive, v1.0 or v2.0")))


def _add_bigearthnet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", type=Path, help=tr("the folder that the archive was unpacked into"))
    parser.add_argument("--output", required=True, type=Path, metavar="STORE", help=tr("the store's folder"))
    parser.add_argument("--label-set", choices=("bigearthnet19", "clc43"), default="bigearthnet19")
    parser.add_argument(
        "--split",
        choices=("place", "official", "random"),
        default="place",
        help=tr("whole places (default), the official split, or the paper's random 60/20/20"),
    )
    parser.add_argument("--lists", type=Path, help=tr("v1.0: a folder with the official lists, .csv or .csv.bz2"))
    parser.add_argument("--seed", type=int, default=1, help=tr("of the splits by place and at random (default 1)"))
    parser.add_argument("--if-exists", choices=("resume", "replace", "stop"), default="resume")


def run(options: argparse.Namespace) -> int:
    """Build as asked and print what the store holds; 0 when complete."""
    store = _run_bigearthnet(options)
    if store is None:
        return 130
    print_store(store)
    return 0


def _run_bigearthnet(options: argparse.Namespace) -> SectionStore | None:
    from ..training.bigearthnet import ImportRequest, import_bigearthnet

    request = ImportRequest(
        archive=options.archive,
        output=options.output,
        label_set=options.label_set,
        split=options.split,
        lists=options.lists,
        seed=options.seed,
        if_exists=options.if_exists,
    )
    return import_bigearthnet(request, TerminalReporter())


def print_store(store: SectionStore) -> None:
    """Print what a store holds: sections by split and label, what was left out and why, and what to be wary of."""
    summary = store.summary()
    splits = ", ".join(f"{n} {split or tr('without a split')}" for split, n in summary.sections.items())
    print(tr("{n} sections from {places} places in {path}: {splits}").format(
        n=len(store), places=summary.places, path=store.path, splits=splits
    ))  # fmt: skip
    for (name, _), count in sorted(zip(summary.labels, summary.totals, strict=True), key=lambda item: -item[1]):
        if count:
            print(f"{count:7d}  {name}")
    for reason, count in store.source.get("dropped", {}).items():
        print(tr("{n} sections were dropped: {reason}").format(n=count, reason=reason))
    for name, reason in store.skipped[:LISTED]:
        print(tr("left out: {name}: {reason}").format(name=name, reason=reason))
    if len(store.skipped) > LISTED:
        rest = len(store.skipped) - LISTED
        print(tr("… and {n} more, all named in {file}").format(n=rest, file=store.path / "store.json"))
    for text in summary.warnings:
        print(tr("Note: {text}").format(text=text))
