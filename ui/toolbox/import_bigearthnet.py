"""The algorithm `landlabels:importbigearthnet`: a BigEarthNet archive becomes a training set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
)

from ...core.text import tr
from .algorithm import TrainingAlgorithm, warn_if_temporary
from .parameters import advanced, choice, folder
from .reporter import FeedbackReporter
from .summary import outputs

CHOICES = {
    "LABEL_SET": ("bigearthnet19", "clc43"),
    "SPLIT": ("place", "official", "random"),
    "IF_EXISTS": ("resume", "replace", "stop"),
}


class ImportBigEarthNet(TrainingAlgorithm):
    """Archive in, folder with a section store out."""

    CHOICES = CHOICES

    def name(self) -> str:
        return "importbigearthnet"

    def displayName(self) -> str:
        return tr("Import BigEarthNet")

    def shortDescription(self) -> str:
        return tr("Reads BigEarthNet, v1.0 or v2.0 (reBEN): hundreds of thousands of labelled sections, to learn from.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Reads the Sentinel-2 part of an unpacked <b>BigEarthNet</b> archive, v1.0 or v2.0 (reBEN), into a "
            "folder that <i>Train model</i> learns from. The archives are at bigearth.net.</p>"
            "<p><b>What is left out.</b> Sections with snow, clouds or their shadows, by the flags of v2.0 and by the "
            "official lists for v1.0; sections that cannot be read are named in the log.</p>"
            "<p><b>Split.</b> place: whole overpasses (v1.0) or tiles (v2.0) are for training, validation or test; "
            "official: as published; random: 60, 20 and 20 percent as in the paper, where neighbours of what is learnt "
            "are in the test and flatter the model.</p>"
            "<p><b>Stopping.</b> What is read is kept; the same settings and folder go on with the rest.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections in the training set")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections that hold each label")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.stores.bigearthnet import ImportRequest, import_bigearthnet

        lists = self.parameterAsFile(parameters, "LISTS", context)
        output = Path(self.parameterAsString(parameters, "OUTPUT", context))
        warn_if_temporary(str(output), context, feedback)
        request = ImportRequest(
            archive=Path(self.parameterAsFile(parameters, "ARCHIVE", context)),
            output=output,
            label_set=self.parameterAsEnumString(parameters, "LABEL_SET", context),
            split=self.parameterAsEnumString(parameters, "SPLIT", context),
            lists=Path(lists) if lists else None,
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
        )
        store = import_bigearthnet(request, FeedbackReporter(feedback))
        if store is None:
            feedback.pushWarning(
                tr("Cancelled. What is read is kept; the same settings and folder go on with the rest.")
            )
            return {"OUTPUT": str(output)}
        for reason, count in store.source["dropped"].items():
            feedback.pushInfo(tr("{n} sections are left out: {reason}").format(n=count, reason=reason))
        for name, reason in store.skipped:
            feedback.pushWarning(tr("{name} is left out: {reason}").format(name=name, reason=reason))
        return {"OUTPUT": str(output), **outputs(store.summary(), feedback)}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (
            folder("ARCHIVE", tr("BigEarthNet archive")),
            tr("The folder that it was unpacked into; of v2.0 the file metadata.parquet must be in it too."),
        ),
        (
            choice("LABEL_SET", tr("Label set"), CHOICES["LABEL_SET"]),
            tr("bigearthnet19: the 19 labels of v2.0; clc43: the 43 of the paper, which only v1.0 has."),
        ),
        (
            choice("SPLIT", tr("Split"), CHOICES["SPLIT"]),
            tr("What is for training, validation and test; see the help."),
        ),
        (
            folder("LISTS", tr("Folder of the official lists"), optional=True),
            tr(
                "For v1.0: train.csv, val.csv, test.csv and the lists of sections with snow or clouds, as .csv or "
                ".csv.bz2."
            ),
        ),
        (
            advanced(choice("IF_EXISTS", tr("If the output folder exists"), CHOICES["IF_EXISTS"])),
            tr(
                "resume: go on if it holds the same training set, else stop; replace: start anew; stop: leave it alone."
            ),
        ),
        (
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Training set")),
            tr("A folder. A stopped run can be resumed."),
        ),
    ]
