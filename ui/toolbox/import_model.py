"""The algorithm `landlabels:importmodel`: a published model becomes a LandLabels model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...core.choices import IF_FILE_EXISTS, REBEN_BAND_ORDERS
from ...core.text import tr
from .algorithm import ModelAlgorithm, warn_if_temporary
from .parameters import advanced, choice


class ImportModel(ModelAlgorithm):
    """Published files in, model file out."""

    GUIDE = "models"

    def name(self) -> str:
        return "importmodel"

    def displayName(self) -> str:
        return tr("Import model")

    def tags(self) -> list[str]:
        return tr("sentinel-2,land cover,deep learning,bigearthnet,reben,onnx,tensorflow,pretrained,deepness").split(
            ","
        )

    def shortDescription(self) -> str:
        return tr("Converts a published model into a LandLabels model, without torch and TensorFlow.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Converts a downloaded model into a LandLabels .onnx file for <i>Classify extent</i>.</p>"
            "<p><b>BigEarthNet v2.0 (reBEN).</b> The file model.safetensors of a variant for Sentinel-2 (s2), with "
            "config.json in the same folder.</p>"
            "<p><b>K-Branch CNN</b> of BigEarthNet v1.0, with 19 or 43 labels. The .index file of the TensorFlow "
            "checkpoint, with its .data file in the same folder, or the zip.</p>"
            "<p><b>Any ONNX scene classifier</b> with a description: a JSON file with bands, size, resampling, scale, "
            "mean, std, labels and activation.</p>"
            "<p>The licence of the model applies to the imported file too.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("LABELS", tr("Number of labels")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.environment.import_process import import_in_process
        from ...core.model.card_reading import read_card
        from ...core.model.imported.importing import ImportRequest, describe

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        description = self.parameterAsFile(parameters, "DESCRIPTION", context)
        warn_if_temporary(output, context, feedback)
        request = ImportRequest(
            source=Path(self.parameterAsFile(parameters, "SOURCE", context)),
            output=Path(output),
            description=Path(description) if description else None,
            band_order=self.parameterAsEnumString(parameters, "BAND_ORDER", context),
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
        )
        import_in_process(request, feedback.isCanceled)
        card = read_card(request.output)
        for line in describe(request.output, card):
            feedback.pushInfo(line)
        return {"OUTPUT": output, "LABELS": len(card.label_set)}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (
            QgsProcessingParameterFile("SOURCE", tr("Published model"), fileFilter=tr("All files") + " (*)"),
            tr("A file model.safetensors, a TensorFlow checkpoint (.index or .zip), or an ONNX classifier (.onnx)."),
        ),
        (
            QgsProcessingParameterFile(
                "DESCRIPTION", tr("Description of an ONNX classifier"), optional=True, fileFilter="JSON (*.json)"
            ),
            tr("A JSON file; by default the one of the same name beside the .onnx file."),
        ),
        (
            advanced(choice("BAND_ORDER", tr("Order of the bands of BigEarthNet v2.0"), REBEN_BAND_ORDERS)),
            f"{REBEN_BAND_ORDERS.help}.",
        ),
        (
            advanced(choice("IF_EXISTS", tr("If the output exists"), IF_FILE_EXISTS)),
            f"{IF_FILE_EXISTS.help}.",
        ),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Model"), tr("LandLabels model") + " (*.onnx)"),
            tr("The .onnx file to write."),
        ),
    ]
