"""The algorithm `landlabels:train`: starts a training as a separate process and follows it."""

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

from ...core.choices import ARCHITECTURES, BANDS_OF_PRESET, IF_EXISTS, PRESETS, band_sets_or_preset, training_devices
from ...core.text import tr
from .algorithm import TrainingAlgorithm, can_execute, warn_if_temporary, wrong_file
from .evaluate_model import run_folder_of, score_outputs, scores
from .parameters import (
    advanced,
    choice,
    count,
    device,
    if_exists,
    is_set,
    model_file,
    read_stores,
    stores,
    weight,
    wrong_weight,
)


class TrainModel(TrainingAlgorithm):
    """Section stores in, model out."""

    COUNTS = ("EPOCHS", "BATCH", "FOLDS", "INNER_FOLDS", "REPEATS", "SEED")

    def name(self) -> str:
        return "train"

    def displayName(self) -> str:
        return tr("Train model")

    def shortDescription(self) -> str:
        return tr("Trains a new or an existing model on a training set.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Trains a model on a <b>training set</b> made by <i>Build training set</i> or <i>Import "
            "BigEarthNet</i>. The result is an .onnx file for <i>Classify extent</i>, with its weights (.safetensors) "
            "for further training and a report beside it.</p>"
            "<p><b>Model to start from.</b> With few sections, start from a trained model: its network is kept, and "
            "its last layer is replaced if the labels differ.</p>"
            "<p><b>Preset.</b> standard: the paper's procedure with later improvements; training stops early if the "
            "validation scores no longer improve. paper: exactly the procedure of the paper.</p>"
            "<p><b>Separate process.</b> Training runs beside QGIS and continues if QGIS is closed. Its files are in a "
            "folder beside the model, with the suffix .run. After a cancel, the same settings resume it after the "
            "last finished epoch.</p>"
            "<p>A model trained on fewer than 10,000 sections is a <b>demonstration model</b>: do not rely on its "
            "maps.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("TRAINED_EPOCHS", tr("Number of epochs trained")))
        for name, title in scores().items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), title))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import REPORT, TRAIN

        return can_execute(tr("models cannot be trained"), TRAIN, REPORT)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return (
            wrong_file(self, parameters, "OUTPUT", context, ".onnx")
            or wrong_weight(parameters, "PATCH_LOSS", "TEACHER_LOSS")
            or _wrong_quotes(parameters)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.runs.process import start_training, watch_training
        from ...core.runs.run_folder import RunFolder
        from .training_log import TrainingLog

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        folder = run_folder_of(Path(output))
        before = len(RunFolder(folder).events())
        start_training(["train", *self._arguments(parameters, context, output, folder)], folder)
        feedback.pushInfo(
            tr("The training runs as a separate process; its files are in {folder}.").format(folder=folder)
        )
        last = watch_training(folder, TrainingLog(feedback), feedback.isCanceled, before)
        if last["event"] == "cancelled":
            raise QgsProcessingException(
                tr("Cancelled. Finished epochs are kept; the same settings resume after them.")
            )
        scores_of: dict[str, float | None] = next(
            (last["scores"][split] for split in ("test", "validation", "all") if split in last["scores"]), {}
        )
        found = {"OUTPUT": last["model"], "TRAINED_EPOCHS": last["epochs"], **score_outputs(scores_of)}
        return found | ({"REPORT": last["report"]} if last.get("report") else {})

    def _arguments(
        self, parameters: dict[str, Any], context: QgsProcessingContext, output: str, folder: Path
    ) -> list[str]:
        """Return the command line of the training."""
        preset, place = (self.parameterAsEnumString(parameters, name, context) for name in ("PRESET", "DEVICE"))
        arguments = [*map(str, read_stores(self, parameters, context)), "--output", output, "--run-folder", str(folder)]
        arguments += ["--preset", preset, "--device", place]
        existing = self.parameterAsEnumString(parameters, "IF_EXISTS", context)
        arguments += ["--if-exists", existing] if existing != IF_EXISTS.default else []
        bands = self.parameterAsEnumString(parameters, "BANDS", context)
        arguments += ["--bands", bands] if bands != BANDS_OF_PRESET.value else []
        model = self.parameterAsFile(parameters, "MODEL", context)
        if model:
            arguments += ["--from", model]
        else:
            arguments += ["--architecture", self.parameterAsEnumString(parameters, "ARCHITECTURE", context)]
        teacher = self.parameterAsFile(parameters, "TEACHER", context)
        arguments += ["--teacher", teacher] if teacher else []
        for name in ("PATCH_LOSS", "TEACHER_LOSS"):
            if is_set(parameters.get(name)):
                arguments += [_option(name), str(self.parameterAsDouble(parameters, name, context))]
        for name in self.COUNTS:
            if is_set(parameters.get(name)):
                arguments += [_option(name), str(self.parameterAsInt(parameters, name, context))]
        return [*arguments, *shlex.split(self.parameterAsString(parameters, "EXTRA", context))]


def _option(parameter: str) -> str:
    """Return the option of the command line for a parameter."""
    return "--" + parameter.lower().replace("_", "-")


def _wrong_quotes(parameters: dict[str, Any]) -> str:
    """Return a sentence if EXTRA cannot be split into options; empty if it can."""
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
            model_file("MODEL", tr("Model to start from"), optional=True, unset=tr("None (train from scratch)")),
            tr("The name of a model or a LandLabels .onnx file, with its .safetensors file. Not set: a new network."),
        ),
        (
            choice("ARCHITECTURE", tr("Architecture"), ARCHITECTURES),
            f"{ARCHITECTURES.help}. " + tr("A model to start from keeps its architecture."),
        ),
        (
            choice("PRESET", tr("Preset"), PRESETS),
            f"{PRESETS.help}.",
        ),
        (
            count("EPOCHS", tr("Epochs")),
            tr("Maximum number of passes over the training set. Not set: that of the preset."),
        ),
        (
            count("BATCH", tr("Batch size")),
            tr("Sections per step; a smaller batch needs less memory. Not set: that of the preset."),
        ),
        device(tr("The log names the device in use."), training_devices()),
        (
            advanced(choice("BANDS", tr("Bands"), band_sets_or_preset())),
            f"{band_sets_or_preset().help}.",
        ),
        *_further_targets(),
        *_evaluation(),
        (
            advanced(QgsProcessingParameterString("EXTRA", tr("Further options"), optional=True)),
            tr("Options of the command line, such as --wide; python -m landlabels.core train --help lists all."),
        ),
        if_exists(tr("If the trained model exists")),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Trained model"), tr("LandLabels model") + " (*.onnx)"),
            tr("An .onnx file. The same settings resume a training that was stopped."),
        ),
    ]


def _further_targets() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the parameters of what is learnt beside the labels."""
    return [
        (
            advanced(model_file("TEACHER", tr("Teacher"), optional=True, unset=tr("None"))),
            tr(
                "A model whose labels by patch are added to the training set as a second target. Its labels, bands and "
                "architecture may differ from those of the new model. Not set: the shares of Teach training set, if "
                "the training set has them."
            ),
        ),
        (
            advanced(weight("TEACHER_LOSS", tr("Weight of the teacher"))),
            tr("Weight of the shares of a teacher; 0: not used. Not set: that of the preset."),
        ),
        (
            advanced(weight("PATCH_LOSS", tr("Weight of the patches"))),
            tr(
                "Weight of the label shares in the 300 m patches, which a training set from a reference has; 0: not "
                "used. Not set: that of the preset."
            ),
        ),
    ]


def _evaluation() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the parameters of how the scores are found."""
    return [
        (
            advanced(count("FOLDS", tr("Cross-validation folds"))),
            tr(
                "For few sections: the scores come from a cross-validation over places, and the result is trained on "
                "all sections. At least 2. Not set: by the splits of the training set."
            ),
        ),
        (
            advanced(count("INNER_FOLDS", tr("Inner folds"))),
            tr(
                "With folds: the thresholds of each fold are chosen in so many folds inside its training sections "
                "(nested cross-validation). At least 2. Not set: on the other folds."
            ),
        ),
        (
            advanced(count("REPEATS", tr("Repeats"))),
            tr("With folds: cross-validations with other folds and another seed each. Not set: one."),
        ),
        (
            advanced(count("SEED", tr("Seed"))),
            tr("The same seed on the same machine gives the same model. Not set: 1."),
        ),
    ]
