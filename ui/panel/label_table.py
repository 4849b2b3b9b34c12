"""The labels of a result with their counts, areas and probabilities, and a slider for each threshold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.text import tr
from .bar_delegate import COLOUR, SHARE, BarDelegate
from .threshold_slider import ThresholdSlider

if TYPE_CHECKING:
    from ...core.model.label_sets import LabelSet
    from ...core.results.threshold_preview import LabelStatistics

NAME, SECTIONS, AREA, MEAN, THRESHOLD = range(5)  # columns
INDEX = Qt.ItemDataRole.UserRole  # the data of an item: the index of its label


class LabelTable(QTreeWidget):
    """One row per label, the most frequent first when the table is filled; rows do not move while a slider does."""

    label_chosen = pyqtSignal(int)  # the index of a label whose row was clicked, or entered by keyboard
    threshold_moved = pyqtSignal(int, float)
    threshold_released = pyqtSignal()
    threshold_reset = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="labels")
        self.sliders: dict[int, ThresholdSlider] = {}
        self._items: dict[int, QTreeWidgetItem] = {}
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHeaderLabels([tr("Label"), tr("Sections"), tr("km²"), tr("Mean probability"), tr("Threshold")])
        self.headerItem().setToolTip(MEAN, tr("Mean probability of the label in the sections that have it"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (SECTIONS, AREA):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        metrics = self.fontMetrics()
        header.resizeSection(MEAN, metrics.horizontalAdvance("0.00 ") * 3)
        header.resizeSection(THRESHOLD, metrics.horizontalAdvance("0.000 ") + 90)
        self.setItemDelegateForColumn(MEAN, BarDelegate(self))
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)

    def set_labels(self, labels: LabelSet, order: Sequence[int]) -> None:
        """Show these labels in this order, without numbers."""
        self.clear()
        self.sliders.clear()
        self._items.clear()
        for index in order:
            label = labels.labels[index]
            item = QTreeWidgetItem([label.name])
            item.setData(NAME, INDEX, index)
            item.setToolTip(NAME, f"{label.name} ({label.code})")
            item.setIcon(NAME, color_chip(label.color))
            item.setData(MEAN, COLOUR, label.color)
            for column in (SECTIONS, AREA):
                item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.addTopLevelItem(item)
            self._items[index] = item
            slider = self.sliders[index] = ThresholdSlider(label.name)
            slider.moved.connect(lambda value, index=index: self.threshold_moved.emit(index, value))
            slider.released.connect(self.threshold_released)
            slider.reset.connect(lambda index=index: self.threshold_reset.emit(index))
            self.setItemWidget(item, THRESHOLD, slider)

    def set_statistics(self, statistics: LabelStatistics) -> None:
        """Show the numbers of each label."""
        faint, normal = self._colours()
        for index, item in self._items.items():
            count = int(statistics.counts[index])
            item.setText(SECTIONS, f"{count:,}")
            item.setText(AREA, f"{statistics.area_km2[index]:,.0f}" if count else "0")
            mean = float(statistics.mean_probability[index])
            item.setData(MEAN, SHARE, None if math.isnan(mean) else mean)
            for column in (NAME, SECTIONS, AREA):
                item.setForeground(column, normal if count else faint)

    def set_thresholds(self, thresholds: Sequence[float]) -> None:
        """Set the sliders."""
        for index, slider in self.sliders.items():
            slider.set_value(float(thresholds[index]))

    def set_filter(self, shown: int | None) -> None:
        """Mark the label that the map shows alone."""
        for index, item in self._items.items():
            font = item.font(NAME)
            font.setBold(index == shown)
            item.setFont(NAME, font)

    def _colours(self) -> tuple[QColor, QColor]:
        normal = self.palette().text().color()
        faint = QColor(normal)
        faint.setAlphaF(0.5)
        return faint, normal

    def _chosen(self, item: QTreeWidgetItem, column: int = NAME) -> None:
        self.label_chosen.emit(item.data(NAME, INDEX))


def color_chip(color: str) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(color))
    return QIcon(pixmap)
