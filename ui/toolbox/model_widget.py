"""The widget of the parameter MODEL in the dialogs of Processing: a list of models by name.

QGIS imports it when it shows such a dialog, by the name in `parameters.model_file`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from qgis import utils
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QWidget

from ..models.model_box import ModelBox, remember_model


class ModelWidget:
    """Creates the widget's wrapper: Processing calls a class with the parameter and its dialog.

    In the model designer, it is that of Processing, which also takes expressions and other inputs.
    """

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0, **options: Any
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return _wrapper_class()(parameter, dialog, row, column, **options)
        registry = QgsGui.processingGuiRegistry()
        made = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        made.setDialog(dialog)
        return made


@lru_cache
def _wrapper_class() -> type:
    """Return the class of the wrapper; its base is in the plugin Processing, which need not be loaded."""
    from processing.gui.wrappers import WidgetWrapper

    class ModelListWrapper(WidgetWrapper):
        def createWidget(self, automatic: bool, unset: str) -> ModelBox:
            box = ModelBox(utils.iface, automatic, unset)
            box.chosen.connect(self._chosen)
            return box

        def setValue(self, value: Any) -> None:
            self.widget.set_value(value)

        def value(self) -> str:
            return self.widget.value()

        def _chosen(self, value: str) -> None:
            if self.widget.automatic and self.dialogType == QgsProcessingGui.WidgetType.Standard:
                remember_model(value)
            self.widgetValueHasChanged.emit(self)

    return ModelListWrapper
