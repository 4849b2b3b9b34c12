"""The widget of the parameter MODEL in the dialogs of Processing: a list of models by name.

QGIS imports it when it shows such a dialog, by the name in `parameters.model_file`.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface

from ..models.model_box import ModelBox, remember_model


class ModelWidget:
    """Creates the widget; in the model designer, that of Processing, which also takes expressions and other inputs."""

    def __new__(  # a factory: Processing asks for a class
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0, **options: Any
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return _ListWrapper(parameter, dialog, row, column, **options)
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        wrapper.setDialog(dialog)
        return wrapper


class _ListWrapper(WidgetWrapper):
    def createWidget(self, automatic: bool, unset: str) -> ModelBox:
        box = ModelBox(iface, automatic, unset)
        box.chosen.connect(self._chosen)
        return box

    def setValue(self, value: Any) -> None:
        self.widget.set_value(value)

    def value(self) -> str:
        return self.widget.value()

    def _chosen(self, value: str) -> None:
        if self.dialogType == QgsProcessingGui.WidgetType.Standard and self.widget.automatic:
            remember_model(value)
        self.widgetValueHasChanged.emit(self)
