"""The labels of one section: a check box for each, its probability as a bar with the threshold, and its key."""

from __future__ import annotations

import math
import string
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.text import tr
from .bar_delegate import COLOUR, SHARE, THRESHOLD, BarDelegate
from .label_table import color_chip

if TYPE_CHECKING:
    from ...core.model.label_sets import LabelSet

LABEL, PROBABILITY, KEY = range(3)  # columns
INDEX = Qt.ItemDataRole.UserRole
NEXT_KEY, PREVIOUS_KEY, RESET_KEY = "N", "P", "R"
_OTHERS = (each for each in string.ascii_uppercase if each not in (NEXT_KEY, PREVIOUS_KEY, RESET_KEY))
KEYS = "123456789" + "".join(_OTHERS)


class SectionLabels(QTreeWidget):
    """Rows are in the order of the probabilities; the key of a label is the same in every section."""

    changed = pyqtSignal()  # by the user

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="sectionLabels")
        self._items: dict[int, QTreeWidgetItem] = {}
        self._of_key: dict[str, int] = {}
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels([tr("Label"), tr("Probability"), tr("Key")])
        self.headerItem().setToolTip(PROBABILITY, tr("The line marks the threshold."))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEY, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(PROBABILITY, self.fontMetrics().horizontalAdvance("0") * 12)
        self.setItemDelegateForColumn(PROBABILITY, BarDelegate(self))
        self.itemChanged.connect(self._item_changed)

    def set_labels(self, labels: LabelSet, frequent: Sequence[int]) -> None:
        """Show these labels; the most frequent get the first keys."""
        self.clear()
        self._items, self._of_key = {}, dict(zip(KEYS, frequent, strict=False))
        keys = {index: key for key, index in self._of_key.items()}
        self.blockSignals(True)
        for index, label in enumerate(labels):
            item = QTreeWidgetItem([label.name, "", keys.get(index, "")])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(LABEL, Qt.CheckState.Unchecked)
            item.setIcon(LABEL, color_chip(label.color))
            item.setToolTip(LABEL, f"{label.name} ({label.code})")
            item.setData(LABEL, INDEX, index)
            item.setData(PROBABILITY, COLOUR, label.color)
            self._items[index] = item
        self.addTopLevelItems(list(self._items.values()))
        self.blockSignals(False)

    def show_section(self, given: Collection[int], probability: Sequence[float], thresholds: Sequence[float]) -> None:
        """Show the labels of a section, as indices, its probabilities and the thresholds of all labels."""
        self.blockSignals(True)
        current = self.currentItem()
        while self.topLevelItemCount():
            self.takeTopLevelItem(0)
        order = sorted(self._items, key=lambda index: (math.isnan(probability[index]), -probability[index], index))
        self.addTopLevelItems([self._items[index] for index in order])
        for index, item in self._items.items():
            item.setCheckState(LABEL, Qt.CheckState.Checked if index in given else Qt.CheckState.Unchecked)
            item.setData(PROBABILITY, SHARE, float(probability[index]))
            item.setData(PROBABILITY, THRESHOLD, float(thresholds[index]))
        if current is not None:
            self.setCurrentItem(current)
        self.scrollToTop()
        self.blockSignals(False)
        self.viewport().update()

    def checked(self) -> list[int]:
        """Return the indices of the labels that are checked."""
        return [index for index, item in self._items.items() if item.checkState(LABEL) == Qt.CheckState.Checked]

    def toggle(self, key: str) -> bool:
        """Check or uncheck the label with a key; return whether there is one."""
        if key not in self._of_key:
            return False
        item = self._items[self._of_key[key]]
        was = item.checkState(LABEL) == Qt.CheckState.Checked
        item.setCheckState(LABEL, Qt.CheckState.Unchecked if was else Qt.CheckState.Checked)
        self.scrollToItem(item)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and Enter, which would search the list, to the page."""
        if event.text().strip() or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == LABEL:
            self.changed.emit()
