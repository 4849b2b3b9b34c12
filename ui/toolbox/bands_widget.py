"""The widget of the parameter BANDS in the dialogs of Processing: its text, and a button that opens the form.

QGIS imports it when it shows such a dialog, by the name in `assigned_bands.bands_parameter`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QWidget

from ...core.text import tr


class BandsWidget:
    """Creates the widget's wrapper: Processing calls a class with the parameter and its dialog.

    In batches and the model designer, it is that of Processing.
    """

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0, **options: Any
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        kind, registry = type(dialog).__name__, QgsGui.processingGuiRegistry()
        if kind == "ModelerParametersDialog":
            made = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
            made.setDialog(dialog)
            return made
        if kind == "BatchAlgorithmDialog":
            return registry.createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Batch)
        return _wrapper_class()(parameter, dialog, row, column, **options)


def _raster(given: Any) -> QgsRasterLayer | None:
    """Return the layer that the value of a parameter stands for; None without one."""
    if isinstance(given, QgsRasterLayer):
        return given
    text = str(given or "")
    layer = QgsProject.instance().mapLayer(text) or QgsRasterLayer(text, text)
    return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None


@lru_cache
def _wrapper_class() -> type:
    """Return the class of the wrapper; its base is in the plugin Processing, which need not be loaded."""
    from processing.gui.wrappers import WidgetWrapper

    class BandsWrapper(WidgetWrapper):
        def createWidget(self) -> QWidget:
            self._others: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
            self._text = QLineEdit(objectName="bandsText")
            self._text.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
            button = QPushButton(tr("Assign…"), objectName="assignBands", autoDefault=False)
            button.clicked.connect(self._assign)
            widget = QWidget()
            row = QHBoxLayout(widget)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self._text, 1)
            row.addWidget(button)
            widget.setFocusProxy(self._text)
            return widget

        def postInitialize(self, wrappers: Sequence[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
            self._others = {each.parameterDefinition().name(): each for each in wrappers}

        def setValue(self, value: Any) -> None:
            self._text.setText(str(value or ""))

        def value(self) -> str:
            return str(self._text.text())

        def _assign(self) -> None:
            from ..bands.assign_dialog import assign_bands

            layer, model = _raster(self._given("INPUT")), self._given("MODEL")
            try:
                if layer is None:
                    raise QgsProcessingException(tr("Choose the Sentinel-2 scene first."))
                assign_bands(self.widget.window(), layer, str(model or ""), self._assigned)
            except QgsProcessingException as error:
                QMessageBox.warning(self.widget, tr("Assign bands"), str(error))

        def _given(self, name: str) -> Any:
            """Return the value of another parameter in the dialog; None without one."""
            return self._others[name].parameterValue() if name in self._others else None

        def _assigned(self, text: str) -> None:
            """Show an assignment, and none in BAND_ORDER, since only one of both can be given."""
            if "BAND_ORDER" in self._others:
                self._others["BAND_ORDER"].setParameterValue("auto", QgsProcessingContext())
            self.setValue(text)

    return BandsWrapper
