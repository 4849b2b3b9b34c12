"""The panel "LandLabels": a page for the scene, one for the labels of a result, one for the selected section."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTabWidget

from ...core.text import tr
from ..messages import show_message
from ..result_layers import file_of_result
from ..widgets.scrolling import scrolling
from .labels_page import LabelsPage
from .result_session import ResultSession
from .scene_page import ScenePage
from .section_page import SectionPage

WIDTH = 400  # pixels


class LandLabelsPanel(QgsDockWidget):
    """Follows the active layer: a raster is a scene; a result layer stays until another one becomes active."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("LandLabels"), iface.mainWindow())
        self.setObjectName("landLabelsPanel")
        self._iface = iface
        self._session: ResultSession | None = None
        self.scene, self.labels, self.section = ScenePage(iface), LabelsPage(iface), SectionPage(iface)
        self.tabs = QTabWidget(objectName="pages")
        self.tabs.addTab(self.scene, tr("Scene"))
        self.tabs.addTab(scrolling(self.labels), tr("Labels"))
        self.tabs.addTab(scrolling(self.section), tr("Section"))
        self.setWidget(self.tabs)
        self.tabs.currentChanged.connect(self._page_opened)
        iface.currentLayerChanged.connect(self.follow)
        self.visibilityChanged.connect(self.follow)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_removed)

    def take_width(self) -> None:
        """Make the docked panel wide enough for the names of labels, where the window is."""
        window = self._iface.mainWindow()
        window.resizeDocks([self], [min(WIDTH, window.width() // 3)], Qt.Orientation.Horizontal)

    def follow(self, _: object = None) -> None:
        """Show the active layer; do nothing while the panel is hidden."""
        if not self.isUserVisible():
            self.scene.update_report()  # drops a report that is being read
            return
        layer = self._iface.activeLayer()
        if _is_result(layer) and (self._session is None or self._session.layer_id != layer.id()):
            session = ResultSession(layer, self)
            session.failed.connect(self._failed)
            self._set_session(session)
            if self.tabs.currentIndex() == 0:
                self.tabs.setCurrentIndex(1)
        self.scene.update_report()

    def close_panel(self) -> None:
        """Take everything off the canvas, before the panel is deleted."""
        self._iface.currentLayerChanged.disconnect(self.follow)
        self.visibilityChanged.disconnect(self.follow)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_removed)
        if self._session is not None:
            self._session.finish()
        self._set_session(None)
        for page in (self.scene, self.labels, self.section):
            page.close_page()

    def _set_session(self, session: ResultSession | None) -> None:
        previous, self._session = self._session, session
        self.labels.set_session(session)
        self.section.set_session(session)
        if previous is not None:
            previous.close()
            previous.setParent(None)  # it is deleted when its last change is written

    def _failed(self, error: str) -> None:
        show_message(self._iface.messageBar(), error, title="LandLabels")

    def _layers_removed(self, layer_ids: list[str]) -> None:
        if self._session is not None and self._session.layer_id in layer_ids:
            self._set_session(None)

    def _page_opened(self, index: int) -> None:
        if index == 0:
            self.scene.update_report()
        if index == 2:
            self.section.activate()
        else:
            self.section.pick.setChecked(False)


def _is_result(layer: QgsMapLayer | None) -> bool:
    from ...core.results.schema import is_result_layer

    if not isinstance(layer, QgsVectorLayer) or not is_result_layer(layer.fields().names()):
        return False
    return bool(file_of_result(layer))
