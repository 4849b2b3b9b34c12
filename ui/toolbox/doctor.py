"""The algorithm `landlabels:doctor`: a report on versions, packages, devices and conflicts."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ...core.text import tr
from .algorithm import LandLabelsAlgorithm


class Doctor(LandLabelsAlgorithm):
    """Nothing in, a text out."""

    GUIDE = "troubleshooting"

    def name(self) -> str:
        return "doctor"

    def displayName(self) -> str:
        return tr("Doctor")

    def group(self) -> str:
        return tr("Help")

    def groupId(self) -> str:
        return "help"

    def tags(self) -> list[str]:
        return tr("diagnosis,support,packages,gpu,versions,onnxruntime").split(",")

    def shortDescription(self) -> str:
        return tr("Reports versions, packages, devices and known conflicts, to find out why something fails.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a report to the log: versions and folders of all packages, a test classification on each device "
            "with its speed, known conflicts, and what to do. Add it to a bug report: user names and addresses are "
            "left out.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        text = qgis_report()
        for line in text.splitlines():
            feedback.pushInfo(line)
        return {"REPORT": text}


def qgis_report() -> str:
    """Return the report of the doctor with QGIS's and Qt's version."""
    from qgis.PyQt.QtCore import QT_VERSION_STR

    from ...core.environment.doctor import report

    return report({"QGIS": Qgis.version(), "Qt": QT_VERSION_STR})
