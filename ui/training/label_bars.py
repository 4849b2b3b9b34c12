"""How many sections hold each label, as bars in the labels' own colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ...core.text import tr
from .colours import SPLITS, faint, ink


class LabelCount(NamedTuple):
    """One label and the number of sections that hold it, by split; a count without a split has the key ''."""

    name: str
    color: str
    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


class LabelBars(QWidget):
    """A row per label, the most frequent first; the bar's tool tip says how its sections are split."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LabelCount] = []

    def set_counts(self, counts: Sequence[LabelCount]) -> None:
        """Show these labels; those without a section come last, greyed."""
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
        room = self.width() - names - numbers - 16
        most = max((row.total for row in self._rows), default=0) or 1
        for position, row in enumerate(self._rows):
            top = position * height
            painter.setPen(ink(self) if row.total else faint(self, 0.5))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, names)
            centred = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, names, height), centred | Qt.AlignmentFlag.AlignRight, name)
            bar = QRectF(names + 8.5, top + height * 0.18, max(room * row.total / most, 2), height * 0.64)
            if row.total:
                painter.setPen(faint(self, 0.45))  # some official colours are nearly white
                painter.setBrush(QColor(row.color))
                painter.drawRect(bar)
                painter.setPen(ink(self))
            painter.drawText(QRectF(bar.right() + 6, top, numbers, height), centred, str(row.total))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = event.pos().y() // self._row_height()
            if 0 <= position < len(self._rows):
                QToolTip.showText(event.globalPos(), _in_words(self._rows[position]), self)
                return True
        return super().event(event)

    def _row_height(self) -> int:
        return int(self.fontMetrics().height() * 1.45)


def _in_words(row: LabelCount) -> str:
    parts = [f"{tr(SPLITS[split][0])}: {row.counts.get(split, 0)}" for split in SPLITS]
    return f"{row.name}\n" + (", ".join(parts) if set(row.counts) & set(SPLITS) else str(row.total))
