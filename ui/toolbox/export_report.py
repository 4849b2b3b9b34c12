"""The algorithm `landlabels:exportreport`: a printable report of a result layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ...core.redaction import redact
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary
from .parameters import if_file_exists


class ExportReport(LandLabelsAlgorithm):
    """Result layer in, PDF out."""

    GUIDE = "panel"

    def name(self) -> str:
        return "exportreport"

    def displayName(self) -> str:
        return tr("Export report")

    def group(self) -> str:
        return tr("Results")

    def groupId(self) -> str:
        return "results"

    def tags(self) -> list[str]:
        return tr("report,print,pdf,layout,map,legend,chart").split(",")

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading  # layouts belong to the main thread

    def shortDescription(self) -> str:
        return tr("Writes a report of a result as PDF: map, legend, chart, table, warnings and provenance.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a report of a result layer as PDF (A4): the map in the style that the layer has now, with its "
            "legend; a chart and a table of the labels with their sections, area and share; what makes the labels less "
            "reliable; and scene, model, thresholds and versions.</p>"
            "<p>A filter of the layer is respected.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import RESULTS

        return can_execute(tr("results cannot be written"), RESULTS)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .result_input import wrong_result

        return wrong_result(self, parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.exports.report_data import report_data
        from ...core.results.new_files import new_file
        from ..report_layout import write_report
        from .result_input import read_result

        result = read_result(self, parameters, context)
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if result is None or layer is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "INPUT")))
        background = self.parameterAsRasterLayer(parameters, "BACKGROUND", context)
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        replace = self.parameterAsEnumString(parameters, "IF_EXISTS", context) == "replace"
        with new_file(output, (".pdf",), replace) as path:
            data = report_data(result.path, result.sections)
            if reason := write_report(layer, [background] if background else [], data, path):
                text = tr("'{path}' cannot be written: {reason}; choose another file name or folder.")
                raise QgsProcessingException(text.format(path=output, reason=reason))
        for warning in data.warnings:
            feedback.pushInfo(warning)
        return {"OUTPUT": str(Path(output))}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    return [
        (
            QgsProcessingParameterVectorLayer("INPUT", tr("Result layer"), polygons),
            tr("A layer made by Classify extent; its changes must be saved."),
        ),
        (
            QgsProcessingParameterRasterLayer("BACKGROUND", tr("Background of the map"), optional=True),
            tr("A raster layer below the sections, such as the scene."),
        ),
        if_file_exists(tr("If the output exists")),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "PDF (*.pdf)"),
            tr("The PDF file to write."),
        ),
    ]
