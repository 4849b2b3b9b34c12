"""`evaluate`: score one or more models on a section store, with intervals and warnings."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ..choices import EVALUATED
from ..errors import OutputError, ParameterError
from ..output_lock import check_absent
from ..text import tr
from .options import add_choice, add_device, add_if_file_exists
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="MODEL… STORE…",
        help=tr("models, by name or .onnx file, then folders of section stores"),
    )
    add_choice(parser, "--split", EVALUATED, tr("the sections to evaluate on"))
    parser.add_argument(
        "--baselines",
        type=Path,
        nargs="+",
        metavar="STORE",
        help=tr("the stores that the models were trained on, for the baselines; default: the same stores"),
    )
    parser.add_argument("--no-baselines", action="store_true", help=tr("do not train baselines to compare with"))
    parser.add_argument("--report", type=Path, help=tr("the HTML file to write; it needs no other file"))
    parser.add_argument("--json", type=Path, help=tr("the JSON file to write"))
    parser.add_argument(
        "--run", type=Path, action="append", metavar="FOLDER", help=tr("the run folder of a training, for its curves")
    )
    add_device(parser)
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Score the models, print a table and the warnings, and write the report and the JSON file if named."""
    from ..evaluation.evaluate import evaluate
    from ..evaluation.score_table import difference_table, score_table
    from ..model.library import is_model
    from ..stores.store import RECORD

    models = [path for path in options.paths if is_model(path) and not (path / RECORD).is_file()]
    stores = [path for path in options.paths if path not in models]
    if not models or not stores:
        allowed = tr("at least one model (a name or an .onnx file) and one folder of a section store")
        raise ParameterError(name="MODEL STORE", value=" ".join(map(str, options.paths)), allowed=allowed)
    check_absent([options.report, options.json], options.if_exists)
    reporter = TerminalReporter()
    baselines = () if options.no_baselines else options.baselines or stores
    evaluated = (
        evaluate(model, stores, options.split, options.device, reporter, baselines=baselines) for model in models
    )
    evaluations = [evaluation for evaluation in evaluated if evaluation is not None]  # None only after a cancel
    print(score_table(evaluations))
    print(evaluations[0].intervals.method)
    for evaluation in evaluations:
        if evaluation.baselines:
            print(difference_table(evaluation))
    for text in dict.fromkeys(text for evaluation in evaluations for text in evaluation.warnings):
        reporter.warning(text)
    if options.json:
        write_json(options.json, {"evaluations": [evaluation.record() for evaluation in evaluations]})
    if options.report:
        from ..evaluation.report import write_report

        beside_models = [evaluation.model.path.with_suffix(".run") for evaluation in evaluations]
        runs = options.run or [folder for folder in beside_models if folder.is_dir()]
        write_report(options.report, evaluations, runs)
        print(tr("Report: {path}").format(path=options.report))
    return 0


def write_json(path: Path, record: dict) -> None:
    """Write a record as JSON; raise `OutputError` where it cannot be written."""
    try:
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(path=path, reason=error.strerror) from error
