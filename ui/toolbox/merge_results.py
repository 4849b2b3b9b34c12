"""The algorithm `landlabels:mergeresults`: results of several dates into one result layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorDestination,
)

from ...core.choices import MERGE_RULES
from ...core.text import plural, tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary
from .parameters import choice, if_file_exists, is_set


class MergeResults(LandLabelsAlgorithm):
    """Result layers of several dates on one grid in, one result layer out."""

    GUIDE = "many"

    def name(self) -> str:
        return "mergeresults"

    def displayName(self) -> str:
        return tr("Merge results")

    def group(self) -> str:
        return tr("Analysis")

    def groupId(self) -> str:
        return "analysis"

    def tags(self) -> list[str]:
        return tr("mosaic,composite,dates,time series,majority,best pixel,mean,multi-label").split(",")

    def shortDescription(self) -> str:
        return tr("Merges results of several dates on the same sections into one result layer.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Merges result layers of several dates of one tile into one result layer, which can be opened, styled "
            "and re-thresholded like any other. The results must have the same labels and the same grid, as those of "
            "<i>Classify many scenes</i> with one grid per tile, or of runs that follow the grid of another result.</p>"
            "<p><b>Rules.</b> <i>most-frequent</i>: the labels that are there on at least half of the dates; the "
            "probability is the share of the dates. <i>best-clear</i>: labels and probabilities of the date with the "
            "largest clear share. <i>mean-probability</i>: the mean probability over the dates, and the labels whose "
            "mean reaches the threshold.</p>"
            "<p><b>Fields.</b> <i>n_dates</i>: the number of results in which the section was classified; "
            "<i>agreement</i>: how well they agree, 0 to 1.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections with each label")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import RESULTS

        return can_execute(tr("results cannot be written"), RESULTS)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .reference import unusable_result

        layers = self.parameterAsLayerList(parameters, "INPUT", context) if is_set(parameters.get("INPUT")) else []
        return next(filter(None, map(unusable_result, layers)), "")

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        from .reference import saved_result

        self._results = [saved_result(layer) for layer in self.parameterAsLayerList(parameters, "INPUT", context)]
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.merging import merge_results
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        merged = merge_results(
            self._results,
            output,
            FeedbackReporter(feedback),
            rule=self.parameterAsEnumString(parameters, "RULE", context),
            replace=self.parameterAsEnumString(parameters, "IF_EXISTS", context) == "replace",
        )
        if merged is None:
            feedback.pushWarning(tr("Cancelled; nothing is written."))
            return {}
        for note in merged.notes:
            feedback.pushWarning(note)
        feedback.pushInfo(plural(merged.results, "{n} result is merged.", "{n} results are merged."))
        summary = merged.summary
        return {"OUTPUT": output, "SECTIONS": summary.sections, "LABEL_COUNTS": summary.label_counts}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = Qgis.ProcessingSourceType.VectorPolygon
    return [
        (
            QgsProcessingParameterMultipleLayers("INPUT", tr("Result layers"), polygons),
            tr("Layers of one tile and one grid, in any order; their changes must be saved."),
        ),
        (choice("RULE", tr("Rule"), MERGE_RULES), f"{MERGE_RULES.help}."),
        if_file_exists(tr("If the output exists")),
        (
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Merged sections"), polygons),
            tr("The GeoPackage to write."),
        ),
    ]
