"""`evaluate`: score one or more models on a section store, with intervals and warnings."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ..errors import OutputError, ParameterError
from ..text import tr
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="MODEL… STORE…", help=tr(".onnx models, then folders of section stores")
    )
    parser.add_argument("--split", choices=("test", "validation", "train", "all"), default="test")
    parser.add_argument("--report", type=Path, help=tr("the HTML file to write, complete in itself"))
    parser.add_argument("--json", type=Path, help=tr("the JSON file to write"))
    parser.add_argument(
        "--run", type=Path, action="append", metavar="FOLDER", help=tr("a training's run folder, for its curves")
    )
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto")


def run(options: argparse.Namespace) -> int:
    """Score the models, print a table and the warnings, write what is asked for."""
    from ..evaluation.evaluate import evaluate, score_table

    models = [path for path in options.paths if path.suffix.lower() == ".onnx"]
    stores = [path for path in options.paths if path not in models]
    if not models or not stores:
        allowed = tr("at least one .onnx model and one folder of a section store")
        raise ParameterError(name="MODEL STORE", value=" ".join(map(str, options.paths)), allowed=allowed)
    reporter = TerminalReporter()
    evaluations = [evaluate(model, stores, options.split, options.device, reporter) for model in models]
    print(score_table(evaluations))
    print(evaluations[0].intervals.method)
    for text in dict.fromkeys(text for judged in evaluations for text in judged.warnings):
        reporter.warning(text)
    if options.json:
        write_json(options.json, {"evaluations": [judged.record() for judged in evaluations]})
    if options.report:
        from ..evaluation.report import write_report

        beside = [model.with_suffix(".run") for model in models]
        runs = options.run or [folder for folder in beside if folder.is_dir()]
        write_report(options.report, evaluations, runs)
        print(tr("Report: {path}").format(path=options.report))
    return 0


def write_json(path: Path, record: dict) -> None:
    """Write a record as JSON; raise `OutputError` where it cannot be written."""
    try:
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(path=path, reason=error.strerror) from error
