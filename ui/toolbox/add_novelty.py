"""The algorithm `landlabels:addnovelty`: a model learns to say how unlike its training sections a section is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...core.text import plural, tr
from .algorithm import ModelAlgorithm, can_execute, warn_if_temporary
from .parameters import if_file_exists, model_file, read_stores, stores


class AddNovelty(ModelAlgorithm):
    """Model and the training sets it was trained on in, the model with novelty out."""

    GUIDE = "models"

    def name(self) -> str:
        return "addnovelty"

    def displayName(self) -> str:
        return tr("Add novelty to model")

    def tags(self) -> list[str]:
        return tr("novelty,out of distribution,uncertainty,model,trust,mahalanobis").split(",")

    def shortDescription(self) -> str:
        return tr("Lets a model say how unlike its training sections each section is.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a model whose results have the field <i>novelty</i>, from 0 to 1: the share of training "
            "sections, held out with their place, that are less unlike the others. Above 0.95 the labels of a section "
            "are not reliable. Models trained with LandLabels have it already; imported ones do not.</p>"
            "<p>Novelty is measured on the training sets that the model was trained on, or on ones like them, with at "
            "least 40 sections from 5 places. Labels and probabilities of the model do not change.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections it was measured on")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import IMPORT

        return can_execute(tr("novelty cannot be measured"), (*IMPORT, "sklearn"))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.network.novelty_file import write_novelty
        from ...core.output_lock import check_absent

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        check_absent([Path(output)], self.parameterAsEnumString(parameters, "IF_EXISTS", context))
        novelty = write_novelty(
            self.parameterAsFile(parameters, "MODEL", context),
            read_stores(self, parameters, context),
            output,
            self.parameterAsBool(parameters, "ALL_SECTIONS", context),
        )
        feedback.pushInfo(
            plural(
                novelty.sections,
                "The novelty was measured on {n} section from {places} places.",
                "The novelty was measured on {n} sections from {places} places.",
                places=novelty.places,
            )
        )
        return {"OUTPUT": output, "SECTIONS": novelty.sections}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (model_file("MODEL", tr("Model")), tr("The name of a model or a LandLabels .onnx file.")),
        *stores(),
        (
            QgsProcessingParameterBoolean("ALL_SECTIONS", tr("Use all sections"), False),
            tr("As after a training with folds; otherwise only the training sections, if there are any."),
        ),
        if_file_exists(tr("If the output exists")),
        (
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Model with novelty"), tr("LandLabels model") + " (*.onnx)"
            ),
            tr("The .onnx file to write."),
        ),
    ]
