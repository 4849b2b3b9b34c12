"""The algorithm `landlabels:assess`: the accuracy of a result layer against a reference."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsRasterLayer,
)

from ...core.redaction import redact
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary, wrong_file
from .parameters import advanced, classes, file_of, if_file_exists, is_set, model_file, share

if TYPE_CHECKING:
    from ...core.stores.corrected_sections import CorrectedSections
    from ...core.stores.reference import Reference


class Assess(LandLabelsAlgorithm):
    """Result layer and reference in, scores, report and layer of the disagreement out."""

    GUIDE = "analysis"
    SHARES = ("MIN_SHARE", "MAX_UNLABELLED")

    def name(self) -> str:
        return "assess"

    def displayName(self) -> str:
        return tr("Assess accuracy")

    def group(self) -> str:
        return tr("Analysis")

    def groupId(self) -> str:
        return "analysis"

    def tags(self) -> list[str]:
        return tr("accuracy,validation,confusion,precision,recall,f1,reference,ground truth,multi-label").split(",")

    def shortDescription(self) -> str:
        return tr("Compares the labels of a result layer with a reference on the same ground.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares the labels of a result layer with a <b>reference</b>, section by section: polygons with a "
            "class field, a raster of classes, or a result layer with sections that were confirmed or corrected by "
            "hand. This can be the result itself: then the labels that the model had given are compared with the "
            "corrected ones.</p>"
            "<p><b>Report.</b> The scores of the training report with their intervals, in all and by label; for each "
            "label the area of the sections that have it in both, only in the map and only in the reference; and "
            "maps.</p>"
            "<p><b>Disagreement.</b> A layer of the assessed sections with the labels that the map missed and those "
            "that it added.</p>"
            "<p><b>Labels of the reference.</b> A section has a label if the class covers at least the minimum cover "
            "of its area. Sections with too much unlabelled area are left out.</p>"
            "<p>Scores on ground that the model was trained on are not independent: the log and the report say so, if "
            "the card of the model names this ground.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        from .evaluate_model import scores

        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of assessed sections")))
        for name, title in scores().items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), title))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import MAP_REPORT

        return can_execute(tr("the report cannot be written"), MAP_REPORT)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .reference import unusable_result

        return (
            unusable_result(self.parameterAsLayer(parameters, "INPUT", context))
            or unusable_result(self.parameterAsLayer(parameters, "REFERENCE", context))
            or wrong_file(self, parameters, "REPORT", context, ".html")
            or wrong_file(self, parameters, "JSON", context, ".json")
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        from .reference import is_result, saved_result

        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "INPUT")))
        reference = self.parameterAsLayer(parameters, "REFERENCE", context)
        if reference is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "REFERENCE")))
        self._result, self._crs, self._bounds = saved_result(layer), layer.crs(), layer.extent()
        self._raster = file_of(reference) if isinstance(reference, QgsRasterLayer) else None
        self._corrected = saved_result(reference) if is_result(reference) else ""
        self._name = reference.name()
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.evaluation.assessment import AssessRequest, assess
        from ...core.evaluation.assessment_report import presence_table, write_assessment, write_disagreement
        from ...core.evaluation.report_file import write_text
        from ...core.evaluation.score_table import map_score_table
        from ...core.output_lock import check_absent
        from ...core.stores.crosswalks import parse_classes
        from ...core.stores.scene_labels import LabelRules
        from .evaluate_model import score_outputs
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        report, scores = (self.parameterAsFileOutput(parameters, name, context) for name in ("REPORT", "JSON"))
        if_exists = self.parameterAsEnumString(parameters, "IF_EXISTS", context)
        check_absent([Path(path) for path in (output, report, scores) if path], if_exists)
        if output:
            warn_if_temporary(output, context, feedback)
        rules = LabelRules(
            min_share=self.parameterAsDouble(parameters, "MIN_SHARE", context),
            max_unlabelled=self.parameterAsDouble(parameters, "MAX_UNLABELLED", context),
            label_of=parse_classes(self.parameterAsString(parameters, "CLASSES", context)),
        )
        model = self.parameterAsFile(parameters, "MODEL", context) if is_set(parameters.get("MODEL")) else None
        only_reference = self.parameterAsBoolean(parameters, "ONLY_REFERENCE_LABELS", context)
        request = AssessRequest(Path(self._result), self._reference(parameters, context), rules, model, only_reference)
        found = assess(request, FeedbackReporter(feedback))
        if found is None:
            feedback.pushWarning(tr("Cancelled; nothing is written."))
            return {}
        for note in found.notes:
            feedback.pushInfo(note)
        for warning in found.warnings:
            feedback.pushWarning(warning)
        feedback.pushInfo(map_score_table(found))
        feedback.pushInfo(presence_table(found))
        results: dict[str, Any] = {"SECTIONS": len(found.which), **score_outputs(found.scores)}
        if output:
            write_disagreement(output, found, if_exists == "replace")
            results["OUTPUT"] = output
        if report:
            write_assessment(report, found)
            results["REPORT"] = report
        if scores:
            write_text(scores, json.dumps(found.record(), ensure_ascii=False, indent=1, allow_nan=False) + "\n")
            results["JSON"] = scores
        return results

    def _reference(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Reference | CorrectedSections:
        """Return the reference for core; reads its polygons."""
        from ...core.stores.corrected_sections import open_corrected
        from .reference import read_polygons, read_raster

        if self._raster is not None:
            return read_raster(self._raster)
        if self._corrected:
            return open_corrected(self._corrected)
        source = self.parameterAsSource(parameters, "REFERENCE", context)
        field = self.parameterAsString(parameters, "FIELD", context)
        return read_polygons(source, field, self._name, self._bounds, self._crs, context=context)


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    layers = [Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Raster]
    disagreement = QgsProcessingParameterVectorDestination(
        "OUTPUT", tr("Disagreement"), Qgis.ProcessingSourceType.VectorPolygon, None, True
    )
    return [
        (
            QgsProcessingParameterVectorLayer("INPUT", tr("Result layer"), polygons),
            tr("A layer made by Classify extent; its changes must be saved."),
        ),
        (
            QgsProcessingParameterMapLayer("REFERENCE", tr("Reference"), None, False, layers),
            tr(
                "Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer on "
                "the same grid with sections that were confirmed or corrected by hand."
            ),
        ),
        (
            QgsProcessingParameterField("FIELD", tr("Class field"), None, "REFERENCE", optional=True),
            tr("The field of the polygons that holds the class, as text or as a whole number. A raster needs none."),
        ),
        classes(),
        (
            share("MIN_SHARE", tr("Minimum cover"), 0.01),
            tr("A section has a label if the class covers at least this share of its area."),
        ),
        (
            share("MAX_UNLABELLED", tr("Maximum unlabelled"), 0.25),
            tr("A section is left out if more than this share of its area has no class in the reference."),
        ),
        (
            QgsProcessingParameterBoolean("ONLY_REFERENCE_LABELS", tr("Only labels that the reference has"), False),
            tr("Leaves out the labels that the reference has nowhere, if it has no classes for them."),
        ),
        (
            advanced(model_file("MODEL", tr("Model of the result"), optional=True, unset=tr("Found by the result"))),
            tr("If the model is not among the known ones. Its card names the ground that it was trained on."),
        ),
        if_file_exists(tr("If an output exists")),
        (disagreement, tr("The GeoPackage of missed and added labels.")),
        (
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files") + " (*.html)", None, True),
            tr("One HTML file that needs no other; open it in a browser."),
        ),
        (
            QgsProcessingParameterFileDestination(
                "JSON", tr("Scores as JSON"), tr("JSON files") + " (*.json)", None, True, False
            ),
            tr("All scores for other programs."),
        ),
    ]
