"""The algorithm `landlabels:evaluate`: evaluates a model on the sections of a training set and writes a report."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...core.choices import EVALUATED
from ...core.text import tr
from .algorithm import TrainingAlgorithm, can_execute, wrong_file
from .parameters import choice, device, if_file_exists, model_file, read_stores, stores


class EvaluateModel(TrainingAlgorithm):
    """Model and section stores in, HTML report out."""

    def name(self) -> str:
        return "evaluate"

    def displayName(self) -> str:
        return tr("Evaluate model")

    def shortDescription(self) -> str:
        return tr("Evaluates a model on labelled sections and writes a report with scores, curves and examples.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Runs a model on the sections of a training set and compares the assigned labels with the true ones. "
            "The <b>report</b> is one HTML file: the paper's scores with confidence intervals, the scores of each "
            "label, the reliability of the probabilities, examples of correct and wrong sections, and warnings on the "
            "scores.</p>"
            "<p><b>Split.</b> Evaluate on sections that the model was not trained on: choose test, or all for a "
            "training set of another place.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections evaluated")))
        for name, title in scores().items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), title))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import EVALUATE

        return can_execute(tr("models cannot be evaluated"), EVALUATE)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return wrong_file(self, parameters, "OUTPUT", context, ".html")

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.evaluation.evaluate import evaluate
        from ...core.evaluation.report import write_report
        from ...core.evaluation.score_table import difference_table, score_table
        from ...core.output_lock import check_absent
        from .reporter import FeedbackReporter

        model = self.parameterAsFile(parameters, "MODEL", context)
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        check_absent([Path(output)], self.parameterAsEnumString(parameters, "IF_EXISTS", context))
        paths = read_stores(self, parameters, context)
        evaluation = evaluate(
            model,
            paths,
            self.parameterAsEnumString(parameters, "SPLIT", context),
            self.parameterAsEnumString(parameters, "DEVICE", context),
            FeedbackReporter(feedback),
            baselines=paths if self.parameterAsBool(parameters, "BASELINES", context) else (),
        )
        if evaluation is None:
            feedback.pushWarning(tr("Cancelled; no report is written."))
            return {}
        for warning in evaluation.warnings:
            feedback.pushWarning(warning)
        feedback.pushInfo(evaluation.card.scope)
        feedback.pushInfo(score_table([evaluation]))
        if evaluation.baselines:
            feedback.pushInfo(difference_table(evaluation))
        run = run_folder_of(evaluation.model.path)
        write_report(output, [evaluation], [run] if run.is_dir() else [])
        return {"OUTPUT": output, "SECTIONS": len(evaluation.which), **score_outputs(evaluation.scores)}


def scores() -> dict[str, str]:
    """Return the titles of the scores that are outputs, by their keys."""
    return {
        "f1": tr("F1 per section"),
        "f2": tr("F2 per section"),
        "recall": tr("Recall per section"),
        "precision": tr("Precision per section"),
        "micro_f1": tr("Micro F1"),
        "macro_f1": tr("Macro F1"),
        "macro_ap": tr("Macro average precision"),
    }


def score_outputs(values: Mapping[str, float | None]) -> dict[str, float]:
    """Return the outputs of the scores that are defined."""
    found = {name: values.get(name) for name in scores()}
    return {name.upper(): float(v) for name, v in found.items() if v is not None and math.isfinite(v)}


def run_folder_of(model: Path) -> Path:
    """Return the run folder of a model's training, with its checkpoint and its events."""
    return model.with_suffix(".run")


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (model_file("MODEL", tr("Model")), tr("The name of a model or a LandLabels .onnx file.")),
        *stores(),
        (
            choice("SPLIT", tr("Split"), EVALUATED),
            f"{EVALUATED.help}.",
        ),
        (
            QgsProcessingParameterBoolean("BASELINES", tr("Compare with baselines"), True),
            tr(
                "Trains simple methods on the other sections of the training sets and scores them on the same sections."
            ),
        ),
        device(tr("The log names the device in use.")),
        if_file_exists(tr("If the report exists")),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), tr("HTML files") + " (*.html)"),
            tr("One HTML file that needs no other; open it in a browser."),
        ),
    ]
