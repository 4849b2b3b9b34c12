"""What LandLabels' algorithms share: choices by text or position, refusals in words, core's errors as Processing's."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from ...core.text import tr
from .parameters import Choices, is_set, with_choices, wrong_choice, wrong_count, wrong_share


class LandLabelsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that does its work in `work`; `CHOICES`, `SHARES` and `COUNTS` name the parameters that are such."""

    CHOICES: ClassVar[Choices] = {}
    SHARES: ClassVar[tuple[str, ...]] = ()
    COUNTS: ClassVar[tuple[str, ...]] = ()

    def createInstance(self) -> LandLabelsAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return self.provider().icon() if self.provider() else super().icon()

    def add(self, parameters: Iterable[tuple[QgsProcessingParameterDefinition, str]]) -> None:
        """Add the parameters, each with its help."""
        for parameter, text in parameters:
            parameter.setHelp(text)
            self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse early, with a sentence, what Processing itself would only call incorrect."""
        parameters = with_choices(parameters, self.CHOICES)
        wrong = (
            wrong_choice(parameters, self.CHOICES)
            or wrong_share(parameters, *self.SHARES)
            or wrong_count(parameters, *self.COUNTS)
            or self.wrong_value(parameters, context)
        )
        return (False, wrong) if wrong else super().checkParameterValues(parameters, context)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Say what is wrong with other parameters; nothing where all is well."""
        return ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.errors import LandLabelsError

        try:
            return self.work(with_choices(parameters, self.CHOICES), context, feedback)
        except LandLabelsError as error:
            raise QgsProcessingException(str(error)) from error

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs; every choice in `parameters` is one of its options."""
        raise NotImplementedError


def can_execute(purpose: str, *packages: str) -> tuple[bool, str]:
    """Say what to install before a dialog is filled in for nothing; imports nothing."""
    for package in packages:
        if find_spec(package) is None:
            from ...core.errors import MissingPackage

            return False, str(MissingPackage(package=package, purpose=purpose, numpy=version("numpy")))
    return True, ""


def warn_if_temporary(path: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """Say that a result will be lost where it lies in QGIS's temporary folder."""
    if Path(path).is_relative_to(QgsProcessingUtils.tempFolder(context)):
        feedback.pushWarning(
            tr("OUTPUT is temporary, lost when QGIS closes; choose a name of your own to keep the result.")
        )


def wrong_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext, suffix: str
) -> str:
    """Say that a file to write has another suffix than it must have; nothing where all is well."""
    value = parameters.get(name)
    if not is_set(value) or value == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    path = algorithm.parameterAsFileOutput(parameters, name, context)
    if not path or Path(path).suffix == suffix:  # a value that is still to be evaluated reads as nothing
        return ""
    return tr("{name} is '{value}', but it must be a file whose name ends in {suffix}.").format(
        name=name, value=path, suffix=suffix
    )


class TrainingAlgorithm(LandLabelsAlgorithm):
    """One of the steps from a scene, or an archive, to a model of one's own."""

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:
        return "training"

    def tags(self) -> list[str]:
        words = tr(
            "sentinel-2,land cover,deep learning,machine learning,training,retrain,bigearthnet,corine,multi-label"
        )
        return words.split(",")
