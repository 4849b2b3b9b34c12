"""The Processing provider `landlabels`."""

from __future__ import annotations

import time

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import pluginMetadata

from .add_novelty import AddNovelty
from .assess import Assess
from .build_training_set import BuildTrainingSet
from .classify_extent import ClassifyExtent
from .classify_many import ClassifyMany
from .compare_results import CompareResults
from .doctor import Doctor
from .download_model import DownloadModel
from .evaluate_model import EvaluateModel
from .evidence_map import EvidenceMap
from .explain import Explain
from .export_labels import ExportLabels
from .export_report import ExportReport
from .import_bigearthnet import ImportBigEarthNet
from .import_model import ImportModel
from .label_statistics import LabelStatistics
from .merge_results import MergeResults
from .rethreshold import Rethreshold
from .suggest_sections import SuggestSections
from .teach_training_set import TeachTrainingSet
from .train_model import TrainModel

PATIENCE_S = 15.0  # for an algorithm to end after a cancel


class LandLabelsProvider(QgsProcessingProvider):
    """Provides the algorithms of LandLabels to the toolbox, the modeler, Python and qgis_process."""

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self._icon = icon

    def id(self) -> str:
        return "landlabels"

    def name(self) -> str:
        return "LandLabels"

    def icon(self) -> QIcon:
        return self._icon

    def versionInfo(self) -> str:
        return pluginMetadata("landlabels", "version")

    def loadAlgorithms(self) -> None:
        for algorithm in (
            ClassifyExtent,
            ClassifyMany,
            Rethreshold,
            SuggestSections,
            Assess,
            CompareResults,
            LabelStatistics,
            MergeResults,
            Explain,
            EvidenceMap,
            ExportLabels,
            ExportReport,
            BuildTrainingSet,
            ImportBigEarthNet,
            TeachTrainingSet,
            TrainModel,
            EvaluateModel,
            ImportModel,
            DownloadModel,
            AddNovelty,
            Doctor,
        ):
            self.addAlgorithm(algorithm())

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def defaultVectorFileExtension(self, has_geometry: bool = True) -> str:
        return "gpkg"

    def supportsNonFileBasedOutput(self) -> bool:
        """Results are files: rows are committed during the run, and the style is stored in the file."""
        return False

    def close_dialogs(self) -> list[str]:
        """Cancel the runs of dialogs of this provider and close the dialogs; return the names of those cancelled.

        QGIS deletes a provider at once when it is removed, and would crash when a run of it ends afterwards.
        """
        cancelled = []
        dialogs = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QgsProcessingAlgorithmDialogBase)
        ]
        for dialog in dialogs:
            algorithm = dialog.algorithm()
            if algorithm is None or algorithm.provider() is not self:
                continue
            end = time.monotonic() + PATIENCE_S
            if dialog.cancelButton().isEnabled():
                cancelled.append(algorithm.displayName())
                dialog.cancelButton().click()
            while dialog.cancelButton().isEnabled() and time.monotonic() < end:
                QgsApplication.processEvents()
                time.sleep(0.01)
            dialog.close()
            dialog.deleteLater()
        return cancelled
