"""The widget of a parameter that takes one of a few values: a list in which each value has a title.

Processing's own list shows only the values. Imported with the first dialog that has such a parameter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterEnum
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QComboBox

from ..widgets.wide_list import wide_list


class TitledChoice(WidgetWrapper):
    """Created by Processing, with the titles that `parameters.titled` stores in a parameter."""

    def __new__(cls, parameter: QgsProcessingParameterEnum, dialog: Any, *args: Any, **kwargs: Any) -> Any:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls, parameter, dialog, *args, **kwargs)
        # In the model designer the value can also come from elsewhere, for which QGIS's own widget has a menu.
        registry = QgsGui.processingGuiRegistry()
        widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        widget.setDialog(dialog)
        return widget

    def createWidget(self, titles: Sequence[str]) -> QComboBox:
        definition = self.parameterDefinition()
        box = wide_list(definition.name(), zip(titles, definition.options(), strict=True))
        box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        self.setComboValue(value)

    def value(self) -> Any:
        return self.widget.currentData()
