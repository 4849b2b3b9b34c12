"""The algorithm `landlabels:suggestsections`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
)

from ...core.choices import SUGGESTED_CLEAR, SUGGESTED_COUNT
from ...core.redaction import redact
from ...core.text import plural, tr
from .algorithm import LandLabelsAlgorithm, warn_if_temporary
from .parameters import advanced, count, if_file_exists, share


class SuggestSections(LandLabelsAlgorithm):
    """Result layer in, layer of the sections whose labels would teach a model most out."""

    GUIDE = "training"
    SHARES = ("MIN_CLEAR",)
    COUNTS = ("COUNT",)

    def name(self) -> str:
        return "suggestsections"

    def displayName(self) -> str:
        return tr("Suggest sections to label")

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:
        return "classification"

    def tags(self) -> list[str]:
        return tr("active learning,uncertainty,sampling,labels,sections,correct,training").split(",")

    def shortDescription(self) -> str:
        return tr("Finds the sections of a result whose labels would teach a model most.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Suggests sections of a result layer of <i>Classify extent</i> to label or to correct by hand, the most "
            "useful first: their probabilities are near the thresholds, they are unlike the training sections, and "
            "they differ from each other and lie apart. No model is needed.</p>"
            "<p>Cloudy sections, sections without data, and sections that were corrected already are left out.</p>"
            "<p><b>Result.</b> A layer with the fields <i>rank</i>, <i>section</i> (as in the result layer), "
            "<i>reason</i>, <i>uncertainty</i> (in bits, over all labels) and <i>novelty</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layer in its own thread."""
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        if layer.providerType() != "ogr":
            text = tr("The layer '{name}' is not a file; choose a layer made by Classify extent.")
            raise QgsProcessingException(redact(text.format(name=layer.name())))
        self._result = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())["path"]
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.suggestion_file import write_suggestions
        from ...core.results.suggestions import suggest

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        found = suggest(
            self._result,
            self.parameterAsInt(parameters, "COUNT", context),
            self.parameterAsDouble(parameters, "MIN_CLEAR", context),
        )
        replace = self.parameterAsEnumString(parameters, "IF_EXISTS", context) == "replace"
        write_suggestions(output, found, self._result, replace)
        feedback.pushInfo(plural(len(found), "{n} section is suggested.", "{n} sections are suggested."))
        return {"OUTPUT": output, "SECTIONS": len(found)}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    return [
        (
            QgsProcessingParameterVectorLayer("INPUT", tr("Result layer"), polygons),
            tr("A layer made by Classify extent; its changes must be saved."),
        ),
        (count("COUNT", tr("Number of sections"), SUGGESTED_COUNT), tr("If there are fewer, all are suggested.")),
        (
            advanced(share("MIN_CLEAR", tr("Minimum clear share"), SUGGESTED_CLEAR)),
            tr("Sections with a smaller share of pixels without cloud, or with data, are left out."),
        ),
        if_file_exists(tr("If the output exists")),
        (
            QgsProcessingParameterVectorDestination(
                "OUTPUT", tr("Suggested sections"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            tr("The GeoPackage to write."),
        ),
    ]
