"""Loads the result of a cancelled run, which Processing does not load."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal


class PartialResultLoader(QObject):
    """Adds layers to the project in the main thread."""

    requested = pyqtSignal(str)

    _kept: PartialResultLoader | None = None  # it is called after the algorithm is deleted

    @classmethod
    def create(cls) -> PartialResultLoader:
        cls._kept = cls()
        return cls._kept

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())  # a model prepares its algorithms in another thread
        self.requested.connect(self._load)  # queued if it is emitted in another thread

    def load(self, path: str, context: QgsProcessingContext) -> None:
        """Load a result layer if the run is one of a dialog, which would have loaded it at the end."""
        in_dialog = QThread.currentThread() is not QCoreApplication.instance().thread()
        if in_dialog and context.willLoadLayerOnCompletion(path):
            self.requested.emit(path)

    def _load(self, path: str) -> None:
        from ...core.results.schema import LAYER
        from ..result_layers import expand_legend, load_styles

        project, source = QgsProject.instance(), f"{path}|layername={LAYER}"
        loaded = [layer for layer in project.mapLayers().values() if layer.source() == source]
        for layer in loaded:
            layer.reload()
            layer.triggerRepaint()
        if not loaded:
            layer = QgsVectorLayer(source, LAYER, "ogr")
            if layer.isValid():
                layer.setName(layer.metadata().title() or layer.name())
                load_styles(layer)
                project.addMapLayer(layer)
                expand_legend(layer)
