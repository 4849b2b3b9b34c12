"""A horizontal bar chart of the number of sections per label, in the colours of the labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from .drawing import SPLIT_COLOURS, faint_colour, split_title, text_colour


class LabelCount(NamedTuple):
    """A label and its number of sections per split; sections in no split have the key ''."""

    name: str
    colour: str
    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


class LabelBarChart(QWidget):
    """One row per label, the most frequent first; the tool tip of a row shows its counts per split."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LabelCount] = []

    def set_counts(self, counts: Sequence[LabelCount]) -> None:
        """Show these labels; labels without sections come last, in grey."""
        self._rows = sorted(counts, key=lambda row: -row.total)
        self.setMinimumHeight(self._row_height() * len(self._rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> list[LabelCount]:
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(300, self._row_height() * max(len(self._rows), 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, height = self.fontMetrics(), self._row_height()
        numbers = metrics.horizontalAdvance("000 000")
        widest = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0)
        names = min(widest, int((self.width() - numbers) * 0.55))
        longest = self.width() - names - numbers - 16
        largest = max((row.total for row in self._rows), default=0) or 1
        for position, row in enumerate(self._rows):
            top = position * height
            painter.setPen(text_colour(self) if row.total else faint_colour(self, 0.5))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, names)
            centred = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, names, height), centred | Qt.AlignmentFlag.AlignRight, name)
            bar = QRectF(names + 8.5, top + height * 0.18, max(longest * row.total / largest, 2), height * 0.64)
            if row.total:
                painter.setPen(faint_colour(self, 0.45))  # an outline, since some label colours are nearly white
                painter.setBrush(QColor(row.colour))
                painter.drawRect(bar)
                painter.setPen(text_colour(self))
            painter.drawText(QRectF(bar.right() + 6, top, numbers, height), centred, str(row.total))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = event.pos().y() // self._row_height()
            if 0 <= position < len(self._rows):
                QToolTip.showText(event.globalPos(), _tool_tip(self._rows[position]), self)
                return True
        return super().event(event)

    def _row_height(self) -> int:
        return int(self.fontMetrics().height() * 1.45)


def _tool_tip(row: LabelCount) -> str:
    if not set(row.counts) & set(SPLIT_COLOURS):
        return f"{row.name}\n{row.total}"
    counts = ", ".join(f"{split_title(split)}: {row.counts.get(split, 0)}" for split in SPLIT_COLOURS)
    return f"{row.name}\n{counts}"
