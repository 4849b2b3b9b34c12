"""The choice of the style of a result layer, and of the label whose probability is shown."""

from __future__ import annotations

from qgis.core import QgsGraduatedSymbolRenderer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtBoundSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...core.text import tr


class ResultStyles(QWidget):
    """Drop-downs for the active layer if it is a result with several styles, otherwise hidden."""

    def __init__(self) -> None:
        super().__init__(objectName="resultStyles")
        self._layer_id = ""  # the layer may be removed at any time
        self.style_box = QComboBox(objectName="style")
        self.label_box = QComboBox(objectName="label")
        self._rows = QFormLayout(self)
        self._rows.addRow(tr("Style"), self.style_box)
        self._rows.addRow(tr("Probability of"), self.label_box)
        for box in (self.style_box, self.label_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.style_box.activated.connect(self._choose_style)
        self.label_box.activated.connect(self._choose_label)
        self.setVisible(False)

    def set_layer(self, layer: object) -> None:
        """Show the styles of a layer; call it when another layer becomes active."""
        from ...core.results.schema import is_result_layer

        if previous := self._layer():
            for signal in _signals(previous):
                signal.disconnect(self._show_styles)
        self._layer_id = ""
        if isinstance(layer, QgsVectorLayer) and is_result_layer(layer.fields().names()):
            self._layer_id = layer.id()
            for signal in _signals(layer):  # QGIS adds stored styles later, and its menus can choose one
                signal.connect(self._show_styles)
        self._show_styles()

    def _layer(self) -> QgsVectorLayer | None:
        return QgsProject.instance().mapLayer(self._layer_id)

    def _choose_style(self) -> None:
        if layer := self._layer():
            layer.styleManager().setCurrentStyle(self.style_box.currentText())
            layer.legendChanged.emit()  # of pies: QGIS emits it before it has read them

    def _show_styles(self) -> None:
        """Show the styles and the one in use, and the label if that style shows the probability of one."""
        from ...core.results.schema import probability_name

        self.style_box.clear()
        self.label_box.clear()
        layer, shown = self._layer(), -1
        if layer:
            self.style_box.addItems(layer.styleManager().styles())
            self.style_box.setCurrentText(layer.styleManager().currentStyle())
            for index, name in enumerate(layer.fields().names()):
                if name.startswith(probability_name("")):
                    self.label_box.addItem(layer.attributeDisplayName(index), name)
            renderer = layer.renderer()
            if isinstance(renderer, QgsGraduatedSymbolRenderer):
                shown = self.label_box.findData(renderer.classAttribute().strip('"'))
        self.label_box.setCurrentIndex(shown)
        for widget in (self.label_box, self._rows.labelForField(self.label_box)):
            widget.setVisible(shown >= 0)
        self.setVisible(self.style_box.count() > 1)

    def _choose_label(self) -> None:
        """Show the probability of another label; the first class of the renderer names it in the legend."""
        layer = self._layer()
        if layer is None or not isinstance(layer.renderer(), QgsGraduatedSymbolRenderer):
            return
        renderer = layer.renderer().clone()
        renderer.setClassAttribute(f'"{self.label_box.currentData()}"')
        renderer.updateRangeLabel(0, self.label_box.currentText())
        layer.setRenderer(renderer)
        layer.emitStyleChanged()
        layer.triggerRepaint()


def _signals(layer: QgsVectorLayer) -> tuple[pyqtBoundSignal, ...]:
    """Return the signals that the styles of a layer, or the one in use, have changed."""
    manager = layer.styleManager()
    return manager.currentStyleChanged, manager.styleAdded, manager.styleRemoved, manager.styleRenamed
