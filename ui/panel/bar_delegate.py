"""Draws a share from 0 to 1 in a cell of a list: a bar, its value as text, and a mark at a threshold."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

SHARE, COLOUR, THRESHOLD = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))  # the data of a cell


class BarDelegate(QStyledItemDelegate):
    """Draws the share in the data of a cell; a cell without one is empty."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, QModelIndex())  # the background of a selected row
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Highlight))
        share = index.data(SHARE)
        if share is None or math.isnan(share):
            return
        metrics = option.fontMetrics
        numbers = metrics.horizontalAdvance("0.00 ")
        area = QRectF(option.rect).adjusted(3, 0, -3, 0)
        text = option.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        bar = area.adjusted(numbers, area.height() * 0.22, 0, -area.height() * 0.22)
        faint = QColor(text)
        faint.setAlphaF(0.4)
        painter.save()
        painter.setPen(text)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"{share:.2f}")
        painter.setPen(faint)  # an outline, since some label colours are nearly white or black
        painter.drawRect(bar)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), QColor(index.data(COLOUR)))
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()))
        threshold = index.data(THRESHOLD)
        if threshold is not None and math.isfinite(threshold):
            x = bar.left() + bar.width() * threshold
            painter.setPen(QPen(text, 2))
            painter.drawLine(int(x), int(area.top() + 2), int(x), int(area.bottom() - 2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(option.fontMetrics.horizontalAdvance("0.00 ") + 50, int(option.fontMetrics.height() * 1.5))
