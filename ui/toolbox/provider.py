"""The Processing provider `landlabels`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon
from qgis.utils import pluginMetadata

from .build_training_set import BuildTrainingSet
from .classify_extent import ClassifyExtent
from .classify_many import ClassifyMany
from .doctor import Doctor
from .evaluate_model import EvaluateModel
from .import_bigearthnet import ImportBigEarthNet
from .import_model import ImportModel
from .suggest_sections import SuggestSections
from .train_model import TrainModel


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
            SuggestSections,
            ClassifyMany,
            BuildTrainingSet,
            ImportBigEarthNet,
            TrainModel,
            EvaluateModel,
            ImportModel,
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
