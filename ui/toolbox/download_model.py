"""The algorithm `landlabels:downloadmodel`: a published model is downloaded and becomes a LandLabels model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...core.choices import IF_FILE_EXISTS, MIRROR_HELP
from ...core.json_reading import read_json
from ...core.text import tr
from .algorithm import ModelAlgorithm
from .parameters import advanced, choice

CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "models" / "catalogue.json"


class DownloadModel(ModelAlgorithm):
    """The name of a published model in, model file out."""

    GUIDE = "models"

    def name(self) -> str:
        return "downloadmodel"

    def displayName(self) -> str:
        return tr("Download model")

    def tags(self) -> list[str]:
        return tr("sentinel-2,land cover,deep learning,bigearthnet,reben,hugging face,pretrained").split(",")

    def shortDescription(self) -> str:
        return tr("Downloads a published model and converts it into a LandLabels model.")

    def shortHelpString(self) -> str:
        from ...core.model.catalogue import published_models

        rows = []
        for model in published_models():
            size = "" if model.megabytes is None else " (" + tr("{n:.0f} MB").format(n=model.megabytes) + ")"
            rows.append(f"<li><b>{model.name}</b>{size}: {tr(model.title)}. {tr(model.description)}</li>")
        return tr(
            "<p>Downloads a published model through QGIS's network settings and converts it, without torch and "
            "TensorFlow. <i>Classify extent</i> takes it by its name.</p><ul>{models}</ul>"
            "<p>A download that was cancelled or interrupted continues when it is started again. The size and the "
            "SHA-256 that the server declares are checked. The licence of the model applies to the file too.</p>"
        ).format(models="".join(rows))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputFile("MODEL", tr("The model file")))
        self.addOutput(QgsProcessingOutputString("MODEL_NAME", tr("The name of the model")))
        self.addOutput(QgsProcessingOutputNumber("LABELS", tr("Number of labels")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.environment.import_process import import_in_process
        from ...core.model.catalogue import published_model
        from ...core.model.download import download_model
        from ...core.model.imported.importing import describe
        from ..network import QgisClient
        from .reporter import FeedbackReporter

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        mirror = self.parameterAsString(parameters, "MIRROR", context)
        known = download_model(
            published_model(self.parameterAsEnumString(parameters, "NAME", context)),
            FeedbackReporter(feedback),
            output=Path(output) if output else None,
            mirror=mirror,
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
            client=QgisClient(),
            importer=import_in_process,
        )
        card = known.card()
        for line in describe(known.path, card):
            feedback.pushInfo(line)
        return {"MODEL": str(known.path), "MODEL_NAME": known.name, "LABELS": len(card.label_set)}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    # QGIS asks for the parameters when it starts, so core's reader of the catalogue is not imported for the names.
    names = [model["name"] for model in read_json(CATALOGUE)["models"]]
    file_kind = tr("LandLabels model") + " (*.onnx)"
    return [
        (
            QgsProcessingParameterEnum("NAME", tr("Published model"), names, False, names[0], usesStaticStrings=True),
            tr("The first is the smallest."),
        ),
        (advanced(QgsProcessingParameterString("MIRROR", tr("Mirror"), optional=True)), tr(MIRROR_HELP)),
        (advanced(choice("IF_EXISTS", tr("If the model exists"), IF_FILE_EXISTS)), f"{IF_FILE_EXISTS.help}."),
        (
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Model"), file_kind, optional=True, createByDefault=False
            ),
            tr("The .onnx file to write. Not set: in the models folder, where it is found by its name."),
        ),
    ]
