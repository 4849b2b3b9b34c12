"""The choice of the area to classify: the map view, a drawn rectangle or polygon, selected features, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgisInterface, QgsMapTool, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox

from ...core.text import tr
from .polygon_tool import PolygonTool

if TYPE_CHECKING:
    from ...core.sections.grid import Area

MAP, RECTANGLE, POLYGON, SELECTED, WHOLE = "map", "rectangle", "polygon", "selected", "whole"
COLOUR = QColor(230, 90, 0)


class AreaChoice(QComboBox):
    """`changed` is emitted when another area is chosen, drawn or selected."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(objectName="area")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._iface = iface
        self._drawn: QgsGeometry | None = None
        self._crs = QgsCoordinateReferenceSystem()  # of what was drawn
        self._tool: QgsMapTool | None = None
        self._band: QgsRubberBand | None = None
        self._fill()
        self.activated.connect(self._chosen)
        iface.mapCanvas().extentsChanged.connect(self._map_moved)
        QgsProject.instance().cleared.connect(self._project_closed)

    def showPopup(self) -> None:
        """Offer the layers that have selected polygons now."""
        self._fill()
        super().showPopup()

    def close_choice(self) -> None:
        """Take what was drawn off the canvas, and give the canvas its tool back."""
        canvas = self._iface.mapCanvas()
        canvas.extentsChanged.disconnect(self._map_moved)
        QgsProject.instance().cleared.disconnect(self._project_closed)
        if self._tool is not None and canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)
        if self._band is not None:
            canvas.scene().removeItem(self._band)

    def parameters(self) -> dict[str, Any]:
        """Return the parameters EXTENT and AREA of the algorithm."""
        kind, layer_id = self.currentData()
        if kind == SELECTED:
            return {"AREA": QgsProcessingFeatureSourceDefinition(layer_id, selectedFeaturesOnly=True)}
        if kind == POLYGON and self._drawn is not None:
            return {"AREA": self._drawn_layer()}
        extent = self._extent()
        return {} if extent is None else {"EXTENT": extent}

    def area(self) -> Area | None:
        """Return the area as core takes it; None for the whole scene."""
        from ...core.sections.grid import Area

        kind, layer_id = self.currentData()
        if kind == SELECTED and (layer := QgsProject.instance().mapLayer(layer_id)) is not None:
            features = layer.getSelectedFeatures(QgsFeatureRequest().setNoAttributes())
            shapes = tuple(bytes(each.geometry().asWkb()) for each in features if each.hasGeometry())
            return Area(None, shapes, layer.crs().toWkt())
        if kind == POLYGON and self._drawn is not None:
            return Area(None, (bytes(self._drawn.asWkb()),), self._crs.toWkt())
        if (extent := self._extent()) is None:
            return None
        bounds = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
        return Area(bounds, None, extent.crs().toWkt())

    def _extent(self) -> QgsReferencedRectangle | None:
        kind, _ = self.currentData()
        canvas = self._iface.mapCanvas()
        if kind == MAP:
            return QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        if kind == RECTANGLE and self._drawn is not None:
            return QgsReferencedRectangle(self._drawn.boundingBox(), self._crs)
        return None

    def _fill(self) -> None:
        """List the choices; the one in use stays."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("What the map shows"), (MAP, ""))
        self.addItem(tr("Rectangle: draw on the map"), (RECTANGLE, ""))
        self.addItem(tr("Polygon: draw on the map"), (POLYGON, ""))
        for layer in QgsProject.instance().mapLayers().values():
            if (
                isinstance(layer, QgsVectorLayer)
                and layer.geometryType() == Qgis.GeometryType.Polygon
                and layer.selectedFeatureCount()
            ):
                text = tr("Selected in {layer} ({n:,})").format(layer=layer.name(), n=layer.selectedFeatureCount())
                self.addItem(text, (SELECTED, layer.id()))
        self.addItem(tr("The whole scene"), (WHOLE, ""))
        found = next((index for index in range(self.count()) if self.itemData(index) == chosen), 0)
        self.setCurrentIndex(found)
        self.blockSignals(False)

    def _chosen(self) -> None:
        kind, _ = self.currentData()
        canvas = self._iface.mapCanvas()
        self._drawn = None
        self._show_drawn()
        if kind == RECTANGLE:
            self._tool = QgsMapToolExtent(canvas)
            self._tool.extentChanged.connect(lambda extent: self._finish(QgsGeometry.fromRect(QgsRectangle(extent))))
            canvas.setMapTool(self._tool)
        elif kind == POLYGON:
            self._tool = PolygonTool(canvas)
            self._tool.drawn.connect(self._finish)
            canvas.setMapTool(self._tool)
        self.changed.emit()

    def _finish(self, shape: QgsGeometry) -> None:
        """Take over what was drawn."""
        if shape.isEmpty() or not shape.boundingBox().area():
            return
        self._drawn, self._crs = shape, self._iface.mapCanvas().mapSettings().destinationCrs()
        self._show_drawn()
        self._iface.actionPan().trigger()
        self.changed.emit()

    def _show_drawn(self) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self._iface.mapCanvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(COLOUR)
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(2)
            self._band.setLineStyle(Qt.PenStyle.DashLine)
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._drawn is not None:
            self._band.setToGeometry(self._drawn, self._crs)

    def _drawn_layer(self) -> QgsVectorLayer:
        """Return the drawn polygon as a layer of the project, so that a later run can use it again."""
        name, project = tr("Drawn area"), QgsProject.instance()
        feature = QgsFeature()
        feature.setGeometry(self._drawn)
        for layer in project.mapLayersByName(name):
            if layer.providerType() == "memory" and layer.crs() == self._crs:
                layer.dataProvider().truncate()
                layer.dataProvider().addFeatures([feature])
                return layer
        layer = QgsVectorLayer("Polygon", name, "memory")
        layer.setCrs(self._crs)
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().addLayer(layer)
        node.setItemVisibilityChecked(False)
        return layer

    def _project_closed(self) -> None:
        self.setCurrentIndex(0)
        self._drawn = None
        self._show_drawn()

    def _map_moved(self) -> None:
        if self.currentData()[0] == MAP:
            self.changed.emit()
