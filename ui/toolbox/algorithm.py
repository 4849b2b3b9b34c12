"""The base classes of the algorithms: checks of parameter values, and core's errors as Processing's."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon
from qgis.utils import pluginMetadata

from ...core.text import tr
from .parameters import Choices, is_set, with_choices, wrong_choice, wrong_count, wrong_share


class LandLabelsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that does its work in `work`.

    `GUIDE` is its page in the user guide (`docs/`), `SHARES` are the names of the parameters from 0 to 1, `COUNTS`
    those of the whole numbers from 1.
    """

    GUIDE: ClassVar[str]
    SHARES: ClassVar[tuple[str, ...]] = ()
    COUNTS: ClassVar[tuple[str, ...]] = ()

    def choices(self) -> Choices:
        """Return the values of each parameter that takes one of a few, by the name of the parameter."""
        definitions = self.parameterDefinitions()
        return {each.name(): each.options() for each in definitions if isinstance(each, QgsProcessingParameterEnum)}

    def createInstance(self) -> LandLabelsAlgorithm:
        return type(self)()

    def helpUrl(self) -> str:
        return f"{pluginMetadata('landlabels', 'repository')}/blob/main/docs/{self.GUIDE}.md"

    def icon(self) -> QIcon:
        return self.provider().icon() if self.provider() else super().icon()

    def add(self, parameters: Iterable[tuple[QgsProcessingParameterDefinition, str]]) -> None:
        """Add the parameters, each with its help."""
        for parameter, text in parameters:
            parameter.setHelp(text)
            self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse invalid values with a sentence; Processing itself only calls them incorrect."""
        choices = self.choices()
        parameters = with_choices(parameters, choices)
        wrong = (
            wrong_choice(parameters, choices)
            or wrong_share(parameters, *self.SHARES)
            or wrong_count(parameters, *self.COUNTS)
            or self.wrong_value(parameters, context)
        )
        return (False, wrong) if wrong else super().checkParameterValues(parameters, context)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return a sentence on an invalid value of another parameter; empty if all are valid."""
        return ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.errors import LandLabelsError

        try:
            return self.work(with_choices(parameters, self.choices()), context, feedback)
        except LandLabelsError as error:
            raise QgsProcessingException(str(error)) from error

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs; each choice in `parameters` is one of its values."""
        raise NotImplementedError


def can_execute(purpose: str, needed: Iterable[str], also: Iterable[str] = ()) -> tuple[bool, str]:
    """Return whether the packages are installed, and else what to install; imports none of them."""
    from ...core.packages import missing_packages

    missing = missing_packages(needed, purpose, also)
    return missing is None, str(missing or "")


def warn_if_temporary(path: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """Warn that a result in QGIS's temporary folder will be lost."""
    if Path(path).is_relative_to(QgsProcessingUtils.tempFolder(context)):
        feedback.pushWarning(
            tr("OUTPUT is temporary and is deleted when QGIS closes; choose a file name to keep the result.")
        )


def wrong_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext, suffix: str
) -> str:
    """Return a sentence if a file to write has a wrong suffix; empty if it is valid."""
    value = parameters.get(name)
    if not is_set(value) or value == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    path = algorithm.parameterAsFileOutput(parameters, name, context)
    if not path or Path(path).suffix == suffix:  # a value that is evaluated later is empty here
        return ""
    return tr("{name} is '{value}', but it must be a file whose name ends in {suffix}.").format(
        name=name, value=path, suffix=suffix
    )


class TrainingAlgorithm(LandLabelsAlgorithm):
    """An algorithm of the group Training."""

    GUIDE = "training"

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:
        return "training"

    def tags(self) -> list[str]:
        words = tr(
            "sentinel-2,land cover,deep learning,machine learning,training,retrain,bigearthnet,corine,multi-label"
        )
        return words.split(",")


class ModelAlgorithm(LandLabelsAlgorithm):
    """An algorithm of the group Models, which writes the model file OUTPUT."""

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:
        return "models"

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import IMPORT

        return can_execute(tr("models cannot be imported"), IMPORT)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return wrong_file(self, parameters, "OUTPUT", context, ".onnx")
