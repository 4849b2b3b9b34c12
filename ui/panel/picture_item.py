"""Shows a picture of sections on the map canvas, above the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QImage, QPainter, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from ...core.results.threshold_preview import Picture

TOP_LABELS_FROM_SCALE = 1_000_000  # as in the default style


class PictureItem(QgsMapCanvasItem):
    """A picture with corners in the coordinates of a layer; its edges are straight also in other coordinate systems."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: QImage | None = None
        self._corners: list[QgsPointXY] = []  # in the coordinates of the map, clockwise from the upper left
        self.setZValue(1)

    def set_picture(self, picture: Picture | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a picture, or none."""
        self._image, self._corners = None, []
        if picture is not None:
            height, width = picture.pixels.shape[:2]
            image = QImage(picture.pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
            west, south, east, north = picture.bounds
            to_map = QgsCoordinateTransform(crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
            points = ((west, north), (east, north), (east, south), (west, south))
            try:
                self._corners = [to_map.transform(QgsPointXY(*point)) for point in points]
            except QgsCsException:
                return
            self._image = image.copy()  # of its own memory
            self._top_labels = image.scaled(width // picture.cells, height // picture.halves)
            extent = QgsRectangle()
            extent.setNull()
            for corner in self._corners:
                extent.combineExtentWith(corner)
            self.setRect(extent)
        self.setVisible(self._image is not None)
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem = None, widget: QWidget | None = None) -> None:
        if self._image is None:
            return
        image = self._image if self._canvas.scale() <= TOP_LABELS_FROM_SCALE else self._top_labels
        width, height = image.width(), image.height()
        source = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
        target = QPolygonF([self.toCanvasCoordinates(corner) - self.pos() for corner in self._corners])
        transform = QTransform()
        if QTransform.quadToQuad(source, target, transform):
            painter.save()
            painter.setTransform(transform, True)
            painter.drawImage(0, 0, image)
            painter.restore()
