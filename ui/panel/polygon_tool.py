"""A map tool to draw one polygon: click its corners, right-click or double-click to finish, Esc to begin anew."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent


class PolygonTool(QgsMapTool):
    """Emits `drawn` with the polygon, in the coordinates of the map."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(230, 90, 0))
        self._band.setFillColor(QColor(230, 90, 0, 40))
        self._corners = 0
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._band.addPoint(self.toMapCoordinates(event.pos()))
            self._corners += 1

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._band.movePoint(self.toMapCoordinates(event.pos()))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
            event.accept()

    def deactivate(self) -> None:
        self._clear()
        super().deactivate()

    def _finish(self) -> None:
        if self._corners >= 3:
            shape = self._band.asGeometry()
            self._clear()
            self.drawn.emit(shape)

    def _clear(self) -> None:
        self._corners = 0
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
