"""The algorithm `landlabels:rethreshold`: other thresholds for a result layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...core.redaction import redact
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute
from .parameters import is_set, share

if TYPE_CHECKING:
    from ...core.results.rethreshold import ThresholdChange


class Rethreshold(LandLabelsAlgorithm):
    """Result layer and thresholds in, the same layer with other labels out."""

    GUIDE = "panel"
    SHARES = ("THRESHOLD",)

    def name(self) -> str:
        return "rethreshold"

    def displayName(self) -> str:
        return tr("Change thresholds")

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:
        return "classification"

    def tags(self) -> list[str]:
        return tr("sentinel-2,land cover,threshold,probability,multi-label").split(",")

    def shortDescription(self) -> str:
        return tr("Assigns the labels of a result layer anew with other thresholds, without a new run.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Assigns the labels of every section of a result anew from the stored probabilities, and saves them in "
            "the result's GeoPackage. Labels, legend and the record of the run change together, or not at all.</p>"
            "<p><b>Thresholds.</b> One value for every label, or the model's own, and then single labels by their "
            "codes, such as <i>arable=0.4,urban=0.6</i>. Labels without a value keep their threshold.</p>"
            "<p><b>Corrected sections.</b> A section whose labels were edited by hand keeps them.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputFile("OUTPUT", tr("Labelled sections")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Number of sections with other labels")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections with each label")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import RESULTS

        return can_execute(tr("results cannot be written"), RESULTS)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ...core.errors import LandLabelsError
        from ..result_layers import file_of_result

        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is not None and layer.isEditable():
            text = tr("The layer '{name}' is being edited; save or discard its edits first.")
            return text.format(name=layer.name())
        if layer is not None and not file_of_result(layer):
            text = tr("The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.")
            return text.format(name=redact(layer.name()))
        try:
            self._change(parameters, context).check()
        except LandLabelsError as error:
            return str(error)
        return ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layer in its own thread."""
        from ..result_layers import ResultReloader, file_of_result

        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "INPUT")))
        self._path = file_of_result(layer)
        self._reloader = ResultReloader.create()
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.rethreshold import rethreshold

        done = rethreshold(self._path, self._change(parameters, context))
        for sentence in done.sentences():
            feedback.pushInfo(sentence)
        self._reloader.changed.emit(self._path)
        return {"OUTPUT": self._path, "CHANGED": done.changed, "LABEL_COUNTS": done.summary.label_counts}

    def _change(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ThresholdChange:
        from ...core.results.rethreshold import ThresholdChange, parse_thresholds

        has_threshold = is_set(parameters.get("THRESHOLD"))
        return ThresholdChange(
            self.parameterAsDouble(parameters, "THRESHOLD", context) if has_threshold else None,
            self.parameterAsBool(parameters, "MODEL_THRESHOLDS", context),
            parse_thresholds(self.parameterAsString(parameters, "THRESHOLDS", context)),
        )


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (
            QgsProcessingParameterVectorLayer(
                "INPUT", tr("Labelled sections"), [Qgis.ProcessingSourceType.VectorPolygon]
            ),
            tr("A result layer of Classify extent. Its file is changed."),
        ),
        (
            share("THRESHOLD", tr("Threshold for every label")),
            tr("A label is assigned if its probability reaches this value. Not set: the thresholds stay as they are."),
        ),
        (
            QgsProcessingParameterString("THRESHOLDS", tr("Thresholds of single labels"), optional=True),
            tr("Codes and values such as arable=0.4,urban=0.6; the field codes has the codes of the labels."),
        ),
        (
            QgsProcessingParameterBoolean("MODEL_THRESHOLDS", tr("Use the model's own thresholds"), False),
            tr("Sets the thresholds that the model was stored with, before those of single labels."),
        ),
    ]
