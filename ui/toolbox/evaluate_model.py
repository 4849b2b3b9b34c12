"""The algorithm `landlabels:evaluate`: how good a model is on a training set's sections, as a report."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...core.text import tr
from .algorithm import TrainingAlgorithm, can_execute, wrong_file
from .parameters import advanced, choice, model_file, read_stores, stores
from .reporter import FeedbackReporter

CHOICES = {"SPLIT": ("test", "validation", "train", "all"), "DEVICE": ("auto", "CPU", "GPU")}


class EvaluateModel(TrainingAlgorithm):
    """Model and section stores in, HTML report out."""

    CHOICES = CHOICES

    def name(self) -> str:
        return "evaluate"

    def displayName(self) -> str:
        return tr("Evaluate model")

    def shortDescription(self) -> str:
        return tr("Judges a model on labelled sections and writes a report with scores, curves and examples.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Runs a model on the sections of a training set and compares what it finds with their labels. The "
            "<b>report</b> is one HTML file: the paper's scores with their uncertainty, every label with its own, the "
            "reliability of the probabilities, sections that went right and wrong, and what makes the scores "
            "doubtful.</p>"
            "<p><b>Split.</b> Only sections that the model did not learn from say how good it is: take test, or a "
            "training set of another place with all.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections judged")))
        for name, title in scores().items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), title))

    def canExecute(self) -> tuple[bool, str]:
        return can_execute(tr("models cannot be evaluated"), "onnxruntime", "matplotlib")

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return wrong_file(self, parameters, "OUTPUT", context, ".html")

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.evaluation.evaluate import evaluate, score_table
        from ...core.evaluation.report import write_report

        model = Path(self.parameterAsFile(parameters, "MODEL", context))
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        evaluation = evaluate(
            model,
            read_stores(self, parameters, context),
            self.parameterAsEnumString(parameters, "SPLIT", context),
            self.parameterAsEnumString(parameters, "DEVICE", context).lower(),
            FeedbackReporter(feedback),
        )
        if evaluation is None:
            feedback.pushWarning(tr("Cancelled; no report is written."))
            return {}
        for warning in evaluation.warnings:
            feedback.pushWarning(warning)
        feedback.pushInfo(evaluation.card.scope)
        feedback.pushInfo(score_table([evaluation]))
        run = run_folder_of(model)
        write_report(output, [evaluation], [run] if run.is_dir() else [])
        return {"OUTPUT": output, "SECTIONS": len(evaluation.which), **score_outputs(evaluation.scores)}


def scores() -> dict[str, str]:
    """Return the scores that are outputs, by their key, with a title."""
    return {
        "f1": tr("F1 per section"),
        "f2": tr("F2 per section"),
        "recall": tr("Recall per section"),
        "precision": tr("Precision per section"),
        "micro_f1": tr("Micro F1"),
        "macro_f1": tr("Macro F1"),
        "macro_ap": tr("Macro average precision"),
    }


def score_outputs(values: dict[str, float | None]) -> dict[str, float]:
    """Return those outputs; a score that is not defined is left out."""
    found = {name: values.get(name) for name in scores()}
    return {name.upper(): float(v) for name, v in found.items() if v is not None and math.isfinite(v)}


def run_folder_of(model: Path) -> Path:
    """Return the folder in which a model's training keeps what it needs to go on, and its curves."""
    return model.with_suffix(".run")


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (model_file("MODEL", tr("Model")), tr("A LandLabels .onnx file.")),
        *stores(),
        (
            choice("SPLIT", tr("Split"), CHOICES["SPLIT"]),
            tr("Which sections to judge the model on; all: a training set that the model has not seen."),
        ),
        (
            advanced(choice("DEVICE", tr("Device"), CHOICES["DEVICE"])),
            tr("auto: a GPU if onnxruntime can use one, else the CPU."),
        ),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), tr("HTML files") + " (*.html)"),
            tr("One HTML file that holds everything; open it in a browser."),
        ),
    ]
