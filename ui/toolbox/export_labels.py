"""The algorithm `landlabels:exportlabels`: a result layer in another format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...core.export_choices import EXPORT_FORMATS, EXPORTED_FIELDS, export_formats
from ...core.redaction import redact
from ...core.text import plural, tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary
from .parameters import choice, if_file_exists, is_set, result_layer, share, titled


class ExportLabels(LandLabelsAlgorithm):
    """Result layer in, a file of another format out."""

    GUIDE = "panel"
    SHARES = ("MIN_PROBABILITY",)

    def name(self) -> str:
        return "exportlabels"

    def displayName(self) -> str:
        return tr("Export labels")

    def group(self) -> str:
        return tr("Results")

    def groupId(self) -> str:
        return "results"

    def tags(self) -> list[str]:
        words = tr("export,save as,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,raster")
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Writes a result layer as GeoPackage, GeoJSON, Shapefile, CSV, Excel, raster, STAC item and others.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a result layer in another format. Labels are those in the layer: with the thresholds in use, "
            "and as corrected by hand. A filter of the layer and <i>Selected features only</i> are respected.</p>"
            "<p><b>Labels and probabilities</b> of each section: GeoPackage (with its style), GeoJSON (WGS 84), "
            "FlatGeobuf, Shapefile (with a table of its short names), CSV without or with geometry, GeoParquet (where "
            "GDAL has it). Fields that you added are exported too.</p>"
            "<p><b>Others.</b> A raster with one band of probabilities per label; JSON files in the form of "
            "BigEarthNet; a STAC item that describes result and model; an Excel workbook with the sections, the area "
            "and the share of each label. For a printable report, use <i>Export report</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import RESULTS

        return can_execute(tr("results cannot be written"), RESULTS)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .result_input import wrong_result

        return wrong_result(self, parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layer in its own thread."""
        from .result_input import read_result

        result = read_result(self, parameters, context)
        if result is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "INPUT")))
        self._result = result
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.exports.export import ExportRequest, export_labels

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        chosen = self.parameterAsEnumString(parameters, "FORMAT", context)
        if parameters.get("OUTPUT") == QgsProcessing.TEMPORARY_OUTPUT and chosen in EXPORT_FORMATS:
            output = str(Path(output).with_suffix(EXPORT_FORMATS[chosen].suffix))
        warn_if_temporary(output, context, feedback)
        has_minimum = is_set(parameters.get("MIN_PROBABILITY"))
        exported = export_labels(
            ExportRequest(
                Path(self._result.path),
                Path(output),
                chosen,
                self.parameterAsEnumString(parameters, "FIELDS", context),
                self._result.sections,
                min_probability=self.parameterAsDouble(parameters, "MIN_PROBABILITY", context) if has_minimum else None,
                replace=self.parameterAsEnumString(parameters, "IF_EXISTS", context) == "replace",
            )
        )
        feedback.pushInfo(plural(exported.sections, "{n} section was exported.", "{n} sections were exported."))
        for note in exported.notes:
            feedback.pushWarning(note)
        return {"OUTPUT": output, "SECTIONS": exported.sections}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    formats = export_formats()
    kinds = dict.fromkeys(f"{tr(each.title)} (*{each.suffix})" for each in EXPORT_FORMATS)
    return [
        result_layer(),
        (
            titled(choice("FORMAT", tr("Format"), formats), [tr(each.title) for each in formats]),
            f"{formats.help}.",
        ),
        (
            titled(choice("FIELDS", tr("Fields"), EXPORTED_FIELDS), [tr(each.title) for each in EXPORTED_FIELDS]),
            f"{EXPORTED_FIELDS.help}. " + tr("Only of formats with one row per section."),
        ),
        (
            share("MIN_PROBABILITY", tr("Minimum probability")),
            tr("Labels below it are left out, except those of sections corrected by hand. Not set: all labels."),
        ),
        if_file_exists(tr("If the output exists")),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Exported file"), ";;".join(kinds)),
            tr("The file to write; its suffix chooses the format."),
        ),
    ]
