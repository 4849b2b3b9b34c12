"""The algorithm `landlabels:labelstatistics`: shares and areas of labels over polygons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsVariantUtils,
)

from ...core.redaction import redact
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary, wrong_file
from .parameters import if_file_exists

if TYPE_CHECKING:
    from ...core.results.areas import Areas


class LabelStatistics(LandLabelsAlgorithm):
    """Result layer and polygons in, the polygons with statistics of the labels out."""

    GUIDE = "analysis"

    def name(self) -> str:
        return "labelstatistics"

    def displayName(self) -> str:
        return tr("Label statistics by area")

    def group(self) -> str:
        return tr("Analysis")

    def groupId(self) -> str:
        return "analysis"

    def tags(self) -> list[str]:
        return tr("zonal statistics,area,municipality,district,park,share,expected area,table,multi-label").split(",")

    def shortDescription(self) -> str:
        return tr(
            "Computes the share and the expected area of each label over municipalities, parks or other polygons."
        )

    def shortHelpString(self) -> str:
        return tr(
            "<p>Computes for each polygon and each label of a result layer, over the classified sections that it "
            "overlaps:</p>"
            "<ul><li><i>share</i>: the part of the classified ground in the polygon that is in sections with the label;"
            "</li>"
            "<li><i>km2</i>: the area of this part;</li>"
            "<li><i>expected</i>: the sum, over the sections, of the probability of the label times the area of the "
            "section inside the polygon, in km². Where labels were corrected by hand, the probability is 0 or 1.</li>"
            "</ul>"
            "<p>These are areas of sections that hold the label. A label that covers a corner of a section counts with "
            "all of it, so they are larger than the area of the land cover itself.</p>"
            "<p>Polygons can overlap; each is computed for itself. They can have any coordinate system, and outlines "
            "that cross themselves are repaired. Polygons without a classified section have empty statistics.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("AREAS", tr("Number of polygons with a classified section")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import RESULTS

        return can_execute(tr("results cannot be written"), RESULTS)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .reference import unusable_result

        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        return unusable_result(layer) or wrong_file(self, parameters, "TABLE", context, ".csv")

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layer in its own thread."""
        from .reference import saved_result

        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "INPUT")))
        self._result = saved_result(layer)
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.output_lock import check_absent
        from ...core.results.label_statistics import label_statistics, write_statistics
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        table = self.parameterAsFileOutput(parameters, "TABLE", context)
        if_exists = self.parameterAsEnumString(parameters, "IF_EXISTS", context)
        check_absent([Path(path) for path in (output, table) if path], if_exists)
        if output:
            warn_if_temporary(output, context, feedback)
        found = label_statistics(self._result, self._areas(parameters, context), FeedbackReporter(feedback))
        if found is None:
            feedback.pushWarning(tr("Cancelled; nothing is written."))
            return {}
        for note in found.notes:
            feedback.pushWarning(note)
        results: dict[str, Any] = {"AREAS": int((found.sections > 0).sum())}
        for name, path in (("OUTPUT", output), ("TABLE", table)):
            if path:
                write_statistics(path, found, if_exists == "replace")
                results[name] = path
        return results

    def _areas(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Areas:
        """Return the (selected) polygons of a layer of any provider."""
        from osgeo import osr

        from ...core.results.areas import make_areas

        source = self.parameterAsSource(parameters, "AREAS", context)
        if source is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "AREAS")))
        field = self.parameterAsString(parameters, "NAME_FIELD", context)
        request = QgsFeatureRequest().setSubsetOfAttributes([field] if field else [], source.fields())
        # Core repairs outlines that cross themselves, and says so.
        features = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
        rows = [
            (
                bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None,
                str(feature.id())
                if not field
                else ""
                if QgsVariantUtils.isNull(feature[field])
                else str(feature[field]),
            )
            for feature in features
        ]
        wkt, system = source.sourceCrs().toWkt(), None
        if wkt:
            system = osr.SpatialReference()
            system.ImportFromWkt(wkt)
        return make_areas(source.sourceName(), system, rows)


def _name(feature: QgsFeature, field: str) -> str:
    """Return the value of a field as text, empty for NULL; without a field, the feature id."""
    if not field:
        return str(feature.id())
    return "" if QgsVariantUtils.isNull(feature[field]) else str(feature[field])


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = Qgis.ProcessingSourceType.VectorPolygon
    return [
        (
            QgsProcessingParameterVectorLayer("INPUT", tr("Result layer"), [polygons]),
            tr("A layer made by Classify extent; its changes must be saved."),
        ),
        (
            QgsProcessingParameterFeatureSource("AREAS", tr("Areas"), [polygons]),
            tr("Polygons in any coordinate system, such as municipalities."),
        ),
        (
            QgsProcessingParameterField("NAME_FIELD", tr("Field with names"), None, "AREAS", optional=True),
            tr("Names the areas in the output. Not set: the feature ids."),
        ),
        if_file_exists(tr("If an output exists")),
        (
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Label statistics"), polygons, None, True),
            tr("The GeoPackage of the areas with the statistics."),
        ),
        (
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Table"), tr("CSV files") + " (*.csv)", None, True, False
            ),
            tr("One line for each area and label."),
        ),
    ]
