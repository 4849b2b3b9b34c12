"""The Processing provider `landlabels`."""

from __future__ import annotations

import time
from collections.abc import Iterable

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QTimer
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
POLL_MS = 200
RUNNING_TASK = "QgsProcessingAlgRunnerTask"  # QGIS's class of tasks that run an algorithm


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

    def add(self) -> None:
        """Register the provider; if one of an earlier plugin is still registered, once that is removed."""
        registry = QgsApplication.processingRegistry()
        if registry.providerById(self.id()) is None:
            registry.addProvider(self)
            return

        def add_after(removed: str) -> None:
            if removed == self.id():
                registry.providerRemoved.disconnect(add_after)
                _waiting.discard(self)
                # Not within the signal: the registry has not finished removing the other one.
                QTimer.singleShot(0, lambda: registry.addProvider(self))

        _waiting.add(self)
        registry.providerRemoved.connect(add_after)

    def remove(self) -> list[str]:
        """Cancel the runs of dialogs, close the dialogs, and remove the provider; return the names of those cancelled.

        QGIS deletes a provider at once when it is removed, and would crash when a run of it ends afterwards. While a
        run does not end, its dialog is hidden, and the provider stays registered.
        """
        cancelled = self._cancel_runs()
        if _is_running(self._dialogs()):
            self._remove_later()
        else:
            self._remove_now()
        return cancelled

    def _dialogs(self) -> list[QgsProcessingAlgorithmDialogBase]:
        """Return the open dialogs of algorithms of this provider."""
        dialogs = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QgsProcessingAlgorithmDialogBase)
        ]
        return [each for each in dialogs if (algorithm := each.algorithm()) and algorithm.provider() is self]

    def _cancel_runs(self) -> list[str]:
        """Cancel the runs of dialogs and wait for a while; return the names of their algorithms."""
        running = [dialog for dialog in self._dialogs() if dialog.cancelButton().isEnabled()]
        for dialog in running:
            dialog.cancelButton().click()
        end = time.monotonic() + PATIENCE_S
        while any(dialog.cancelButton().isEnabled() for dialog in running) and time.monotonic() < end:
            QgsApplication.processEvents()
            time.sleep(0.01)
        return [dialog.algorithm().displayName() for dialog in running]

    def _remove_now(self) -> None:
        for dialog in self._dialogs():
            dialog.close()
            dialog.deleteLater()
        _waiting.discard(self)
        QgsApplication.processingRegistry().removeProvider(self)

    def _remove_later(self) -> None:
        """Hide the dialogs, and remove the provider when no run uses it."""
        for dialog in self._dialogs():
            dialog.hide()
        _waiting.add(self)
        timer = QTimer(QApplication.instance())
        timer.setInterval(POLL_MS)

        def remove_when_ended() -> None:
            if not _is_running(self._dialogs()):
                timer.stop()
                timer.deleteLater()
                self._remove_now()

        timer.timeout.connect(remove_when_ended)
        timer.start()


# Providers that are not registered yet, or not removed yet; Python would delete them.
_waiting: set[LandLabelsProvider] = set()


def _is_running(dialogs: Iterable[QgsProcessingAlgorithmDialogBase]) -> bool:
    """Return whether a dialog or a task of QGIS runs an algorithm; a task may run a model with any algorithm."""
    tasks = QgsApplication.taskManager().activeTasks()
    return any(dialog.cancelButton().isEnabled() for dialog in dialogs) or any(
        task.metaObject().className() == RUNNING_TASK for task in tasks
    )
