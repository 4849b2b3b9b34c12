"""The algorithm `landlabels:explain`: where in its section each label was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.redaction import redact
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary
from .parameters import advanced, device, if_file_exists, is_set, model_file, offset, result_layer

if TYPE_CHECKING:
    from ...core.results.evidence.opening import EvidenceRequest


class EvidenceAlgorithm(LandLabelsAlgorithm):
    """An algorithm that explains the sections of a result layer, or of a scene with a model."""

    GUIDE = "evidence"

    def group(self) -> str:
        return tr("Results")

    def groupId(self) -> str:
        return "results"

    def tags(self) -> list[str]:
        return tr("evidence,attention,explain,explainability,xai,patches,land cover map,300 m").split(",")

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import CLASSIFY

        return can_execute(tr("models cannot be run"), CLASSIFY)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from .result_input import wrong_result

        if not (is_set(parameters.get("INPUT")) or is_set(parameters.get("SCENE"))):
            return tr("Neither INPUT nor SCENE is set; choose a result layer, or a scene.")
        return wrong_result(self, parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        from .assigned_bands import source_of
        from .result_input import read_result

        self._result = read_result(self, parameters, context)
        layer = self.parameterAsRasterLayer(parameters, "SCENE", context)
        if layer is None and is_set(parameters.get("SCENE")):
            raise QgsProcessingException(redact(self.invalidRasterError(parameters, "SCENE")))
        self._scene = source_of(layer) if layer is not None else None
        self._crs = self._result.crs if self._result else layer.crs() if layer else QgsCoordinateReferenceSystem()
        return True

    def request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> EvidenceRequest:
        """Return what to explain."""
        from pathlib import Path

        from ...core.results.evidence.opening import EvidenceRequest, parse_codes
        from .area import read_area

        model = self.parameterAsFile(parameters, "MODEL", context)
        return EvidenceRequest(
            result=Path(self._result.path) if self._result else None,
            scene=self._scene,
            model=Path(model) if model else None,
            area=read_area(self, parameters, context, self._crs),
            sections=self._result.sections if self._result else None,
            labels=parse_codes(self.parameterAsString(parameters, "LABELS", context)),
            offset=self.parameterAsEnumString(parameters, "OFFSET", context),
            allow_l1c=self.parameterAsBoolean(parameters, "ALLOW_L1C", context),
            fill_missing=self.parameterAsBoolean(parameters, "FILL_MISSING", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
        )

    def add_parameters(self, output: str) -> None:
        """Add the parameters; `output` describes the raster."""
        self.add(_parameters(output))
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections")))


class Explain(EvidenceAlgorithm):
    """Result layer in, raster of the evidence of each label in each patch out."""

    def name(self) -> str:
        return "explain"

    def displayName(self) -> str:
        return tr("Evidence of labels")

    def shortDescription(self) -> str:
        return tr("Writes where in its section each label was seen, as a raster of 300 m patches.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes the <b>evidence</b> of each label: how much each of the 16 patches of a section, 300 m wide, "
            "adds to the label's logit. One band per label, and one of the attention, which says how much the network "
            "looks at each patch whatever the label.</p>"
            "<p><b>Reading it.</b> Above zero, the patch speaks for the label; below, against it. The 16 values of a "
            "section and the bias (metadata item BIAS of the band) add up exactly to the logit, and the probability "
            "is its logistic function. It shows what the model has used, not what is on the ground: a patch can speak "
            "for a label by its surroundings.</p>"
            "<p><b>Input.</b> A result layer: its record names the scene, the model and the grid, which are opened "
            "again and verified. Or a scene and a model. The model must give evidence (architecture "
            "multi-attention; the bundled models do).</p>"
            "<p><b>Result.</b> A cloud-optimised GeoTIFF with a style. Choose the label to show in the layer's list of "
            "styles.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_parameters(tr("Evidence"))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.results.evidence.maps import write_evidence
        from ..result_layers import RasterStyler
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        replace = self.parameterAsEnumString(parameters, "IF_EXISTS", context) == "replace"
        written = write_evidence(self.request(parameters, context), output, FeedbackReporter(feedback), replace)
        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            details.setPostProcessor(RasterStyler.create(written.bands, written.attention_style))
        return {"OUTPUT": output, "SECTIONS": written.sections}


def _parameters(output: str) -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the parameters with their help, in the order of the dialog."""
    return [
        result_layer(optional=True),
        (
            QgsProcessingParameterString("LABELS", tr("Labels"), optional=True),
            tr("Codes of the labels, such as arable,urban. Not set: those that occur in the layer."),
        ),
        (
            QgsProcessingParameterRasterLayer("SCENE", tr("Sentinel-2 scene"), optional=True),
            tr("Without a result layer, the scene to explain. With one, where its scene is now, if it was moved."),
        ),
        (
            model_file("MODEL", tr("Model"), optional=True, unset=tr("That of the result layer")),
            tr("Without a result layer, the model as in Classify extent. With one, its model's file, if it was moved."),
        ),
        (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Sections with their centre in the extent are explained. Not set: all."),
        ),
        (
            advanced(QgsProcessingParameterBoolean("ALLOW_L1C", tr("Allow Level-1C (less reliable labels)"), False)),
            tr("Without a result layer, as in Classify extent."),
        ),
        (
            advanced(
                QgsProcessingParameterBoolean("FILL_MISSING", tr("Fill missing bands (less reliable labels)"), False)
            ),
            tr("Without a result layer, as in Classify extent."),
        ),
        offset(),
        device(tr("The result is the same on each.")),
        if_file_exists(tr("If the output exists")),
        (
            QgsProcessingParameterRasterDestination("OUTPUT", output),
            tr("A GeoTIFF file (.tif); its style (.qml) is written beside it."),
        ),
    ]
