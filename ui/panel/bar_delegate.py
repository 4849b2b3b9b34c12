"""Draws a share from 0 to 1 in a cell of a list: its value as text, a bar, and a mark at a threshold."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

SHARE, COLOUR, THRESHOLD = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))  # the data of a cell
NUMBER = "0.00 "


class BarDelegate(QStyledItemDelegate):
    """Draws the share in the data of a cell; a cell without one is empty."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        draw_background(self, painter, option)
        share = index.data(SHARE)
        if share is not None and not math.isnan(share):
            area = QRectF(option.rect).adjusted(3, 0, -4, 0)
            painter.save()
            painter.setPen(text_of(option))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, f"{share:.2f}")
            painter.restore()
            side = area.height() * 0.22
            bar = area.adjusted(option.fontMetrics.horizontalAdvance(NUMBER), side, 0, -side)
            draw_bar(painter, option, bar, (share, index.data(COLOUR)), index.data(THRESHOLD))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(option.fontMetrics.horizontalAdvance(NUMBER) + 50, int(option.fontMetrics.height() * 1.5))


def draw_background(delegate: QStyledItemDelegate, painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the background of a cell as the style does, also that of a selected row."""
    style = option.widget.style() if option.widget is not None else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


def text_of(option: QStyleOptionViewItem, opacity: float = 1.0) -> QColor:
    """Return the colour of the text of a cell."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    colour = QColor(option.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text))
    colour.setAlphaF(opacity)
    return colour


def draw_chip(painter: QPainter, area: QRectF, color: str) -> None:
    """Draw the colour of a label, with an outline, since some are nearly white or black."""
    painter.save()
    painter.setPen(QColor(128, 128, 128))
    painter.setBrush(QColor(color))
    painter.drawRect(area)
    painter.restore()


def draw_bar(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRectF,
    share_and_color: tuple[float, str],
    threshold: float | None = None,
) -> None:
    """Draw a share as a bar, and a mark at the threshold."""
    share, color = share_and_color
    painter.save()
    painter.setPen(text_of(option, 0.4))
    painter.drawRect(area)
    filled = QRectF(area.left(), area.top(), area.width() * share, area.height())
    painter.fillRect(filled, QColor(color))
    painter.drawRect(filled)
    if threshold is not None and math.isfinite(threshold):
        x = int(area.left() + area.width() * threshold)
        painter.setPen(QPen(text_of(option), 2))
        painter.drawLine(x, int(area.top() - 2), x, int(area.bottom() + 2))
    painter.restore()
