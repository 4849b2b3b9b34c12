"""The algorithm `landlabels:compareresults`: results of the same ground at several dates or of several models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ...core.redaction import redact
from ...core.text import plural, tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary, wrong_file
from .parameters import advanced, if_file_exists, is_set


class CompareResults(LandLabelsAlgorithm):
    """Result layers in, layer of changes, table, charts and report out."""

    GUIDE = "analysis"

    def name(self) -> str:
        return "compareresults"

    def displayName(self) -> str:
        return tr("Compare results")

    def group(self) -> str:
        return tr("Analysis")

    def groupId(self) -> str:
        return "analysis"

    def tags(self) -> list[str]:
        return tr("change,difference,time series,trend,dates,models,gain,loss,multi-label").split(",")

    def shortDescription(self) -> str:
        return tr("Finds the labels gained and lost between results of the same ground, and their trends.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares two or more result layers of the same ground: dates of one scene, or models. They are put in "
            "the order of the dates of their scenes.</p>"
            "<p><b>Changes.</b> A layer with the labels that each section gained and lost from the first to the last "
            "result, and the change of each probability.</p>"
            "<p><b>Time series.</b> For each label and result: the number, share and area of the sections with it, and "
            "its mean probability, on the sections that are classified in all results; as a table and as charts.</p>"
            "<p><b>Grids.</b> Results on other grids or in other coordinate systems are compared by area: a section "
            "has the labels that at least half of its area has in the other result, and the mean probability over its "
            "area.</p>"
            "<p><b>Labels.</b> Results with different label sets are compared in the labels of the same name; the log "
            "names the others.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of compared sections")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Number of sections with labels gained or lost")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import MAP_REPORT

        return can_execute(tr("charts cannot be drawn"), MAP_REPORT)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .reference import unusable_result

        layers = self.parameterAsLayerList(parameters, "INPUT", context) if is_set(parameters.get("INPUT")) else []
        like = self.parameterAsVectorLayer(parameters, "LIKE", context)
        wrong = next(filter(None, map(unusable_result, [*layers, like])), "")
        return (
            wrong
            or wrong_file(self, parameters, "REPORT", context, ".html")
            or wrong_file(self, parameters, "TABLE", context, ".csv")
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        from .reference import saved_result

        layers = self.parameterAsLayerList(parameters, "INPUT", context)
        self._results = [saved_result(layer) for layer in layers]
        like = self.parameterAsVectorLayer(parameters, "LIKE", context)
        if like is None and is_set(parameters.get("LIKE")):
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "LIKE")))
        self._like = saved_result(like) if like is not None else None
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.evaluation.change_report import change_table
        from ...core.output_lock import check_absent
        from ...core.results.changes import compare_results
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in ("REPORT", "TABLE")}
        if is_set(parameters.get("CHARTS")):
            files["CHARTS"] = self.parameterAsString(parameters, "CHARTS", context)
        files = {name: path for name, path in files.items() if path}
        if_exists = self.parameterAsEnumString(parameters, "IF_EXISTS", context)
        check_absent([Path(path) for path in filter(None, (output, *files.values()))], if_exists)
        if output:
            warn_if_temporary(output, context, feedback)
        found = compare_results(self._results, FeedbackReporter(feedback), self._like)
        if found is None:
            feedback.pushWarning(tr("Cancelled; nothing is written."))
            return {}
        feedback.pushInfo(" → ".join(result.title for result in found.results))
        feedback.pushInfo(plural(len(found.which), "{n} section is compared.", "{n} sections are compared."))
        for note in found.notes:
            feedback.pushWarning(note)
        feedback.pushInfo(change_table(found))
        changed = int((found.gained | found.lost).any(axis=1).sum())
        results: dict[str, Any] = {"SECTIONS": len(found.which), "CHANGED": changed, **files}
        if output:
            results["OUTPUT"] = output
        _write(found, output, files, if_exists == "replace")
        return results


def _write(found: Any, output: str, files: dict[str, str], replace: bool) -> None:
    from ...core.evaluation.change_report import write_change_report, write_changes, write_charts, write_series

    if output:
        write_changes(output, found, replace)
    writers = {"REPORT": write_change_report, "TABLE": write_series, "CHARTS": write_charts}
    for name, path in files.items():
        writers[name](path, found)


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = Qgis.ProcessingSourceType.VectorPolygon
    return [
        (
            QgsProcessingParameterMultipleLayers("INPUT", tr("Result layers"), polygons),
            tr("Two or more layers made by Classify extent, in any order; their changes must be saved."),
        ),
        (
            advanced(
                QgsProcessingParameterVectorLayer("LIKE", tr("Compare on the sections of"), [polygons], None, True)
            ),
            tr("A result layer. Not set: the first result."),
        ),
        if_file_exists(tr("If an output exists")),
        (
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Changes"), polygons, None, True),
            tr("The GeoPackage of labels gained and lost."),
        ),
        (
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files") + " (*.html)", None, True),
            tr("One HTML file with tables, maps and charts; open it in a browser."),
        ),
        (
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Time series"), tr("CSV files") + " (*.csv)", None, True, False
            ),
            tr("One line for each result and label."),
        ),
        (
            QgsProcessingParameterFolderDestination("CHARTS", tr("Charts"), None, True, False),
            tr("A folder for a chart of each label, as PNG and SVG."),
        ),
    ]
