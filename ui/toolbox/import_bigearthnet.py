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

from ...core.choices import SPLIT_METHODS, bigearthnet_label_sets
from ...core.text import plural, tr
from .algorithm import TrainingAlgorithm, warn_if_temporary
from .parameters import choice, folder, if_exists


class ImportBigEarthNet(TrainingAlgorithm):
    """Archive in, folder with a section store out."""

    def name(self) -> str:
        return "importbigearthnet"

    def displayName(self) -> str:
        return tr("Import BigEarthNet")

    def shortDescription(self) -> str:
        return tr("Imports BigEarthNet, v1.0 or v2.0 (reBEN): hundreds of thousands of labelled sections for training.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Imports the Sentinel-2 part of an unpacked <b>BigEarthNet</b> archive, v1.0 or v2.0 (reBEN), into a "
            "folder for <i>Train model</i>. The archives are at bigearth.net.</p>"
            "<p><b>Left out</b> are sections with snow, clouds or cloud shadows, by the flags of v2.0 and the official "
            "lists for v1.0. Sections that cannot be read are named in the log.</p>"
            "<p><b>Split.</b> place: whole overpasses (v1.0) or tiles (v2.0) are used for training, validation or "
            "test; official: as published; random: 60, 20 and 20 percent as in the paper. With random, test sections "
            "have neighbours in the training data, and the scores are too high.</p>"
            "<p><b>Resuming.</b> Imported sections are kept; the same settings and folder continue with the rest.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections in the training set")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections with each label")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.stores.bigearthnet import ImportRequest, import_bigearthnet
        from ..memory import remember_training_set
        from .reporter import FeedbackReporter
        from .summary import outputs

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
                tr("Cancelled. Imported sections are kept; the same settings and folder continue with the rest.")
            )
            return {"OUTPUT": str(output)}
        remember_training_set(output)
        for reason, count in store.source["dropped"].items():
            text = plural(
                count, "{n} section is left out: {reason}", "{n} sections are left out: {reason}", reason=reason
            )
            feedback.pushInfo(text)
        for name, reason in store.skipped:
            feedback.pushWarning(tr("{name} is left out: {reason}").format(name=name, reason=reason))
        return {"OUTPUT": str(output), **outputs(store.summary(), feedback)}


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    return [
        (
            folder("ARCHIVE", tr("BigEarthNet archive")),
            tr("The folder of the unpacked archive; v2.0 also needs the file metadata.parquet in it."),
        ),
        (
            choice("LABEL_SET", tr("Label set"), bigearthnet_label_sets()),
            f"{bigearthnet_label_sets().help}. " + tr("Only v1.0 has the 43 labels."),
        ),
        (
            choice("SPLIT", tr("Split"), SPLIT_METHODS),
            f"{SPLIT_METHODS.help}.",
        ),
        (
            folder("LISTS", tr("Folder of the official lists"), optional=True),
            tr(
                "For v1.0: train.csv, val.csv, test.csv and the lists of sections with snow or clouds, as .csv or "
                ".csv.bz2."
            ),
        ),
        if_exists(tr("If the output folder exists")),
        (
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Training set")),
            tr("A folder. A stopped run can be resumed."),
        ),
    ]
