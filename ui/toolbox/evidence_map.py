"""The algorithm `landlabels:evidencemap`: the label with most evidence in each patch."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputVariant

from ...core.text import tr
from .algorithm import warn_if_temporary
from .explain import EvidenceAlgorithm


class EvidenceMap(EvidenceAlgorithm):
    """Result layer in, land-cover map of 300 m patches out."""

    GUIDE = "evidence"

    def name(self) -> str:
        return "evidencemap"

    def displayName(self) -> str:
        return tr("Map of patches by evidence")

    def shortDescription(self) -> str:
        return tr("Writes the label with most evidence in each 300 m patch, as a land-cover map.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a land-cover map of <b>300 m patches</b>, 16 for each section of a result layer: the label with "
            "most evidence in the patch, among the labels that the section has. Other thresholds and corrected labels "
            "are respected. Patches in which no label of the section has evidence above zero have no data.</p>"
            "<p>The map was not trained as a map of patches: it shows which of the section's labels the model saw most "
            "there. Its accuracy against pixel references is in docs/evidence.md.</p>"
            "<p><b>Result.</b> A cloud-optimised GeoTIFF with colours and names of the labels; the values are those of "
            "the label set, from 1.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_parameters(tr("Map of patches"))
        self.addOutput(QgsProcessingOutputVariant("SQUARE_KM", tr("Area of each label in km²")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.evidence.maps import write_evidence_map
        from ..result_layers import RasterStyler
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        replace = self.parameterAsEnumString(parameters, "IF_EXISTS", context) == "replace"
        written = write_evidence_map(self.request(parameters, context), output, FeedbackReporter(feedback), replace)
        for name, area in sorted(written.square_km.items(), key=lambda item: -item[1]):
            feedback.pushInfo(f"{area:9.2f} km²  {name}")
        if context.willLoadLayerOnCompletion(output):
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(RasterStyler.create())
        return {"OUTPUT": output, "SECTIONS": written.sections, "SQUARE_KM": written.square_km}
