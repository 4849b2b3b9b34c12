"""The labels of a result with their counts, areas and probabilities, and a slider for each threshold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...core.text import tr
from .bar_delegate import COLOUR, SHARE, draw_background, draw_bar, draw_chip, text_of
from .threshold_slider import ThresholdSlider

if TYPE_CHECKING:
    from ...core.model.label_sets import LabelSet
    from ...core.results.threshold_preview import LabelStatistics

LABEL, THRESHOLD = range(2)  # columns
INDEX = Qt.ItemDataRole.UserRole  # the data of an item: the index of its label
BAR = 5  # height of the bar of a probability, in pixels
NUMBERS = Qt.ItemDataRole.UserRole + 10  # and its numbers as text


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
        self.setHeaderLabels([tr("Label, sections, km², mean probability"), tr("Threshold")])
        text = tr("The mean probability is that of the sections that have the label. Click a label to show it alone.")
        self.headerItem().setToolTip(LABEL, text)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(THRESHOLD, self.fontMetrics().horizontalAdvance("0.000 ") + 76)
        self.setItemDelegateForColumn(LABEL, LabelDelegate(self))
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
            item.setData(LABEL, INDEX, index)
            item.setData(LABEL, COLOUR, label.color)
            item.setToolTip(LABEL, f"{label.name} ({label.code})")
            self.addTopLevelItem(item)
            self._items[index] = item
            slider = self.sliders[index] = ThresholdSlider(label.name)
            slider.moved.connect(lambda value, index=index: self.threshold_moved.emit(index, value))
            slider.released.connect(self.threshold_released)
            slider.reset.connect(lambda index=index: self.threshold_reset.emit(index))
            self.setItemWidget(item, THRESHOLD, slider)

    def set_statistics(self, statistics: LabelStatistics) -> None:
        """Show the numbers of each label."""
        for index, item in self._items.items():
            count, mean = int(statistics.counts[index]), float(statistics.mean_probability[index])
            numbers = tr("{n:,} · {area:,.0f} km² · {mean:.2f}")
            numbers = numbers.format(n=count, area=float(statistics.area_km2[index]), mean=mean)
            item.setData(LABEL, NUMBERS, numbers if count else tr("none"))
            item.setData(LABEL, SHARE, None if math.isnan(mean) else mean)

    def set_thresholds(self, thresholds: Sequence[float]) -> None:
        """Set the sliders."""
        for index, slider in self.sliders.items():
            slider.set_value(float(thresholds[index]))

    def set_filter(self, shown: int | None) -> None:
        """Mark the label that the map shows alone."""
        for index, item in self._items.items():
            font = item.font(LABEL)
            font.setBold(index == shown)
            item.setFont(LABEL, font)

    def _chosen(self, item: QTreeWidgetItem, column: int = LABEL) -> None:
        self.label_chosen.emit(item.data(LABEL, INDEX))


class LabelDelegate(QStyledItemDelegate):
    """Draws a label on two lines, its colour and name, then its numbers, and its mean probability as a bar below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        draw_background(self, painter, option)
        share, line = index.data(SHARE), option.fontMetrics.height()
        font = index.data(Qt.ItemDataRole.FontRole) or option.font
        area = QRectF(option.rect).adjusted(4, 2, -6, -3)
        side = line * 0.7
        chip = QRectF(area.left(), area.top() + (line - side) / 2, side, side)
        area.setLeft(chip.right() + 5)
        painter.save()
        draw_chip(painter, chip, index.data(COLOUR))
        painter.setPen(text_of(option, 1.0 if share is not None else 0.5))
        painter.setFont(font)
        elide = Qt.TextElideMode.ElideRight
        name = QFontMetricsF(font).elidedText(str(index.data(Qt.ItemDataRole.DisplayRole)), elide, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(option.font)
        numbers = option.fontMetrics.elidedText(str(index.data(NUMBERS) or ""), elide, int(area.width()))
        painter.drawText(area.adjusted(0, line, 0, 0), Qt.AlignmentFlag.AlignTop, numbers)
        painter.restore()
        if share is not None:
            draw_bar(
                painter,
                option,
                QRectF(area.left(), area.bottom() - BAR, area.width(), BAR),
                (share, index.data(COLOUR)),
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(100, 2 * option.fontMetrics.height() + BAR + 8)


def color_chip(color: str) -> QIcon:
    """Return an icon in the colour of a label."""
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(color))
    return QIcon(pixmap)
