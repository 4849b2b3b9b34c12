"""A list to choose a model by its name, or a model file; its value is what the parameter MODEL takes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog

from ...core.text import tr
from ..background import BackgroundTask

REMEMBERED = "LandLabels/model"  # in the settings of QGIS: the model that was chosen last
_OTHER, _MANAGE = "\0other", "\0manage"  # the data of entries that are no model


class ModelBox(QComboBox):
    """Lists the known models by name.

    The first entry is the choice by the scene if `automatic`, or `unset`, the text that stands for no model, if it is
    given. Emits `chosen` when the user chooses another model.
    """

    chosen = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, automatic: bool = True, unset: str = "") -> None:
        super().__init__(objectName="model")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._iface, self.automatic, self._unset = iface, automatic, unset
        self._value = self._help = self._own_tool_tip = ""
        self.set_value("")
        self.activated.connect(self._activated)

    def value(self) -> str:
        """Return the name or the file of the model; `auto` for the one that fits the scene; empty if none is chosen."""
        return self._value

    def set_value(self, value: object) -> None:
        """Choose a model by name or file; empty or None: no model, or if `automatic` the default model."""
        from ...core.model.library import AUTOMATIC, default_model

        self._value = str(value or "").strip()
        if self.automatic and not self._value:
            self._value = default_model() or AUTOMATIC
        self._fill()

    def showPopup(self) -> None:
        """Show the models that are known now."""
        self._fill()
        self._describe()
        super().showPopup()

    def enterEvent(self, event: QEvent) -> None:
        super().enterEvent(event)
        self._describe()

    def _fill(self) -> None:
        """Fill the list and select the value, which is added if it is a file or a name that is not known."""
        from ...core.model.library import AUTOMATIC, default_model, known_models

        self.blockSignals(True)
        self.clear()
        if self.automatic:
            self.addItem(tr("Automatic (fits the scene)"), AUTOMATIC)
            self._set_tool_tip(0, tr("The bundled model that uses most bands of the scene."))
        elif self._unset:
            self.addItem(self._unset, "")
        default = (default_model() or "").casefold()
        for model in known_models():
            is_default = model.name.casefold() == default
            self.addItem(tr("{name} (default)").format(name=model.name) if is_default else model.name, model.name)
        index = self._index_of(self._value)
        if index < 0 and self._value:
            self.addItem(Path(self._value).name, self._value)
            index = self.count() - 1
            self._set_tool_tip(index, self._value)
        self.insertSeparator(self.count())
        self.addItem(tr("Other file…"), _OTHER)
        self.addItem(tr("Manage models…"), _MANAGE)
        self.setCurrentIndex(index)
        self.blockSignals(False)

    def _describe(self) -> None:
        """Set the tool tips, which are read in the background when the mouse enters or the list is opened."""
        task = BackgroundTask(tr("Read the models"), _tool_tips)
        task.succeeded.connect(self._show_tool_tips)
        task.start()

    def _show_tool_tips(self, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            self._set_tool_tip(self._index_of(name), text)
        if self.toolTip() != self._own_tool_tip:  # Processing has set the help of the parameter
            self._help = self.toolTip()
        self._own_tool_tip = (self.itemData(self.currentIndex(), Qt.ItemDataRole.ToolTipRole) or "") + self._help
        self.setToolTip(self._own_tool_tip)

    def _set_tool_tip(self, index: int, text: str) -> None:
        self.setItemData(index, text, Qt.ItemDataRole.ToolTipRole)

    def _index_of(self, value: str) -> int:
        """Return the entry of a model; names are compared without regard to case."""
        data = [self.itemData(index) for index in range(self.count())]
        return next((i for i, each in enumerate(data) if each is not None and each.casefold() == value.casefold()), -1)

    def _activated(self, index: int) -> None:
        value = self.itemData(index)
        if value in (_OTHER, _MANAGE):
            self.setCurrentIndex(self._index_of(self._value))
        if value == _MANAGE:
            from .dialog import open_models_dialog

            open_models_dialog(self._iface, self._value)
            return
        if value == _OTHER:
            filters = f"{tr('LandLabels model')} (*.onnx)"
            value, _ = QFileDialog.getOpenFileName(self, tr("Choose a model file"), self._value, filters)
        if value and value != self._value:
            self.set_value(value)
            self.chosen.emit(value)


def remembered_model() -> str:
    """Return the model that was chosen last, by its name or file; empty if none was."""
    return QgsSettings().value(REMEMBERED, "", str)


def remember_model(value: str) -> None:
    """Remember the model that was chosen."""
    QgsSettings().setValue(REMEMBERED, value)


def _tool_tips() -> dict[str, str]:
    """Return a description of each known model by its name; runs in a thread."""
    from .card_text import entry_tool_tip
    from .entries import known_entries

    return {entry.name: entry_tool_tip(entry) for entry in known_entries()}
