"""The algorithm `landlabels:train`: starts a training in a process of its own, and follows it."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...core.text import tr
from .algorithm import TrainingAlgorithm, can_execute, warn_if_temporary, wrong_file
from .evaluate_model import run_folder_of, score_outputs, scores
from .parameters import advanced, choice, count, is_set, model_file, read_stores, stores
from .training_log import TrainingLog

CHOICES = {
    "ARCHITECTURE": ("multi-attention", "ca-convbilstm", "k-branch"),
    "PRESET": ("standard", "paper"),
    "DEVICE": ("auto", "CPU", "GPU"),
    "BANDS": ("auto", "standard", "standard-10-20m", "paper"),
}


class TrainModel(TrainingAlgorithm):
    """Section stores in, model out."""

    CHOICES = CHOICES
    COUNTS = ("EPOCHS", "BATCH")

    def name(self) -> str:
        return "train"

    def displayName(self) -> str:
        return tr("Train model")

    def shortDescription(self) -> str:
        return tr("Teaches a model, new or one that exists, on a training set; it can then classify scenes.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Teaches a model to give the labels of a <b>training set</b>, made by <i>Build training set</i> or "
            "<i>Import BigEarthNet</i>. The result is an .onnx file for <i>Classify extent</i>, beside it the weights "
            "(.safetensors) to go on from, and a report.</p>"
            "<p><b>Model to start from.</b> With few sections, start from a model that has learnt already: its network "
            "is kept, and its last layer is made anew where the labels differ.</p>"
            "<p><b>Preset.</b> standard: with what is known to help; it stops early when the validation sections get "
            "no better. paper: the procedure of the paper to the letter.</p>"
            "<p><b>A process of its own.</b> Training runs beside QGIS; a crash of one does not touch the other. The "
            "files of its run are in a folder beside the model, ending in .run. After a cancel, or when QGIS was "
            "closed meanwhile, the same settings go on from the last epoch.</p>"
            "<p>A model from fewer than 10,000 sections is a <b>demonstration</b>: do not rely on its maps.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("TRAINED_EPOCHS", tr("Number of epochs trained")))
        for name, title in scores().items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), title))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.runs.process import PACKAGES

        return can_execute(tr("models cannot be trained"), *PACKAGES)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return wrong_file(self, parameters, "OUTPUT", context, ".onnx") or _wrong_quotes(parameters)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.runs.process import follow, start_training
        from ...core.runs.run_folder import RunFolder

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        folder = run_folder_of(Path(output))
        before = len(RunFolder(folder).events())
        start_training(["train", *self._arguments(parameters, context, output, folder)], folder)
        feedback.pushInfo(tr("Training runs in a process of its own; its files are in {folder}.").format(folder=folder))
        last = follow(folder, TrainingLog(feedback), feedback.isCanceled, before)
        if last["event"] == "cancelled":
            raise QgsProcessingException(
                tr("Cancelled. The epochs that are done are kept; the same settings go on after them.")
            )
        judged = next((last["scores"][split] for split in ("test", "validation", "all") if split in last["scores"]), {})
        found = {"OUTPUT": last["model"], "TRAINED_EPOCHS": last["epochs"], **score_outputs(judged)}
        return found | ({"REPORT": last["report"]} if last.get("report") else {})

    def _arguments(
        self, parameters: dict[str, Any], context: QgsProcessingContext, output: str, folder: Path
    ) -> list[str]:
        """Return the command line of the training."""
        preset, device = (self.parameterAsEnumString(parameters, name, context) for name in ("PRESET", "DEVICE"))
        arguments = [*map(str, read_stores(self, parameters, context)), "--output", output, "--run-folder", str(folder)]
        arguments += ["--preset", preset, "--device", device.lower()]
        bands = self.parameterAsEnumString(parameters, "BANDS", context)
        arguments += ["--bands", bands] if bands != "auto" else []
        model = self.parameterAsFile(parameters, "MODEL", context)
        if model:
            arguments += ["--from", model]
        else:
            arguments += ["--architecture", self.parameterAsEnumString(parameters, "ARCHITECTURE", context)]
        for name, option in (("EPOCHS", "--epochs"), ("BATCH", "--batch")):
            if is_set(parameters.get(name)):
                arguments += [option, str(self.parameterAsInt(parameters, name, context))]
        return [*arguments, *shlex.split(self.parameterAsString(parameters, "EXTRA", context))]


def _wrong_quotes(parameters: dict[str, Any]) -> str:
    """Say that EXTRA cannot be taken apart; nothing where it can."""
    try:
        shlex.split(str(parameters.get("EXTRA") or ""))
    except ValueError:
        return tr("EXTRA is '{value}', but a quotation mark in it is not closed.").format(value=parameters["EXTRA"])
    return ""


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        *stores(),
        (
            model_file("MODEL", tr("Model to start from"), optional=True),
            tr("A LandLabels .onnx file with its .safetensors beside it. Not set: a new network."),
        ),
        (
            choice("ARCHITECTURE", tr("Architecture"), CHOICES["ARCHITECTURE"]),
            tr(
                "multi-attention: the paper's network, which shows where it saw each label; ca-convbilstm: the one "
                "that the paper compares with; k-branch: whole sections, a large model. A model to start from brings "
                "its own."
            ),
        ),
        (
            choice("PRESET", tr("Preset"), CHOICES["PRESET"]),
            tr("standard: with what is known to help; paper: the paper's procedure to the letter."),
        ),
        (count("EPOCHS", tr("Epochs")), tr("Passes over the training set, at most. Not set: the preset's.")),
        (
            count("BATCH", tr("Sections per step")),
            tr("Fewer need less memory. Not set: the preset's."),
        ),
        (
            choice("DEVICE", tr("Device"), CHOICES["DEVICE"]),
            tr("auto: a GPU if torch can use one, else the CPU. The log says which one is really in use."),
        ),
        (
            advanced(choice("BANDS", tr("Bands"), CHOICES["BANDS"])),
            tr(
                "auto: those of the preset, or of the model to start from; standard: all twelve; standard-10-20m: "
                "without B01 and B09, which some products lack; paper: the paper's ten."
            ),
        ),
        (
            advanced(QgsProcessingParameterString("EXTRA", tr("Further options"), optional=True)),
            tr(
                "Options of the command line's train, such as --seed 2; python -m landlabels.core train --help has all."
            ),
        ),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Trained model"), tr("LandLabels model") + " (*.onnx)"),
            tr("An .onnx file. A training that was stopped goes on with the same settings."),
        ),
    ]
