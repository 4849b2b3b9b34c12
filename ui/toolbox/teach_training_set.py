"""The algorithm `landlabels:teachtrainingset`: adds the class shares that a teacher gives to a training set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ...core.text import tr
from .algorithm import TrainingAlgorithm, can_execute
from .parameters import device, folder, model_file


class TeachTrainingSet(TrainingAlgorithm):
    """Training set and teacher in, the same training set with the shares of the teacher out."""

    GUIDE = "training"

    def name(self) -> str:
        return "teachtrainingset"

    def displayName(self) -> str:
        return tr("Teach training set")

    def shortDescription(self) -> str:
        return tr("Adds the labels of another model, by 300 m patch, to a training set as a second target.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Adds the shares of a <b>teacher</b> to a training set. <i>Train model</i> then learns them beside the "
            "labels, with the weight of the teacher. The teacher's classes, bands and network may differ from those of "
            "the new model.</p>"
            "<p>The teacher is a model, which gives its labels by 300 m patch where it shows evidence, or a file of "
            "shares that another program has computed. Earlier shares of a teacher are replaced; nothing else in the "
            "training set changes.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputFolder("OUTPUT", tr("Training set")))
        self.addOutput(QgsProcessingOutputNumber("CLASSES", tr("Number of classes of the teacher")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import CLASSIFY

        return can_execute(tr("models cannot be run"), CLASSIFY)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        given = [bool(self.parameterAsFile(parameters, name, context)) for name in ("TEACHER", "SHARES")]
        return "" if sum(given) == 1 else tr("Choose either a model as TEACHER or a file of SHARES.")

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.model.model_file import load_model
        from ...core.stores.teacher import ArrayTeacher, ModelTeacher, Teacher, teach
        from .reporter import FeedbackReporter

        reporter = FeedbackReporter(feedback)
        model, shares = (self.parameterAsFile(parameters, name, context) for name in ("TEACHER", "SHARES"))
        place = self.parameterAsEnumString(parameters, "DEVICE", context)
        store = Path(self.parameterAsFile(parameters, "STORE", context))
        teacher: Teacher = ModelTeacher(load_model(model), place, reporter) if model else ArrayTeacher(Path(shares))
        if teach(store, teacher, reporter) is None:
            raise QgsProcessingException(tr("Cancelled; the training set is as it was."))
        return {"OUTPUT": str(store), "CLASSES": len(teacher.classes)}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (folder("STORE", tr("Training set")), tr("A folder made by Build training set or Import BigEarthNet.")),
        (
            model_file("TEACHER", tr("Teacher"), optional=True, unset=tr("None")),
            tr("The name of a model or a LandLabels .onnx file, whose bands the training set has."),
        ),
        (
            QgsProcessingParameterFile("SHARES", tr("Shares"), optional=True, fileFilter="NumPy (*.npz)"),
            tr(
                "In place of a model: an .npz file with names (n), classes (K) and patch_probability (n, patches, K), "
                "from 0 to 1."
            ),
        ),
        device(tr("The log names the device in use.")),
    ]
