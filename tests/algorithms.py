"""Runs LandLabels' algorithms in tests as the dialog does."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)


class Feedback(QgsProcessingFeedback):
    def __init__(self, cancel: bool = False):
        super().__init__(False)
        self.lines, self.warnings = [], []
        if cancel:
            self.progressChanged.connect(lambda _: self.cancel())

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


def algorithm(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(f"landlabels:{name}")


def run(name: str, feedback=None, **parameters) -> dict:
    """Check and run as the dialog does; a refusal is a ValueError."""
    made, context = algorithm(name), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    fine, reason = made.checkParameterValues(parameters, context)
    if not fine:
        raise ValueError(reason)
    return made.run(parameters, context, feedback or Feedback(), {}, False)[0]
