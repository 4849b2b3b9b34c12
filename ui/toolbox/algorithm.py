"""What LandLabels' algorithms share: choices by text or position, refusals in words, core's errors as Processing's."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ...core.text import tr
from .parameters import Choices, with_choices, wrong_choice, wrong_share


class LandLabelsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that does its work in `work`; `CHOICES` and `SHARES` name the parameters that are such."""

    CHOICES: ClassVar[Choices] = {}
    SHARES: ClassVar[tuple[str, ...]] = ()

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
        wrong = wrong_choice(parameters, self.CHOICES) or wrong_share(parameters, *self.SHARES)
        return (False, wrong) if wrong else super().checkParameterValues(parameters, context)

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


def can_execute(package: str, purpose: str) -> tuple[bool, str]:
    """Say what to install before a dialog is filled in for nothing; imports nothing."""
    if find_spec(package) is not None:
        return True, ""
    from ...core.errors import MissingPackage

    return False, str(MissingPackage(package=package, purpose=purpose, numpy=version("numpy")))


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
