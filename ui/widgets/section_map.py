"""A map of the sections of a training set, coloured by split."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.sections.section import SECTION_M
from ...core.text import tr
from .drawing import SPLIT_COLOURS, axis_ticks, faint_colour, split_colour, split_title, text_colour

DEGREE_KM = 111.32
SECTION_KM = SECTION_M / 1000

Position = tuple[float, float, str]  # longitude, latitude, split


class SectionMap(QWidget):
    """A map with one square per section, north up, with a legend and a scale bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._positions: Sequence[Position] = ()
        self._counts: Counter[str] = Counter()
        self._pixmap: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_positions(self, positions: Sequence[Position], counts: dict[str, int]) -> None:
        """Show the sections; `counts` are the sections per split, including those without a position."""
        self._positions, self._counts, self._pixmap = positions, Counter(counts), None
        self.update()

    def positions(self) -> Sequence[Position]:
        return self._positions

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pixmap = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap is None:  # drawing 500,000 sections takes too long for every repaint
            self._pixmap = QPixmap(self.size() * self.devicePixelRatioF())
            self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self._draw(painter)
            painter.end()
        QPainter(self).drawPixmap(0, 0, self._pixmap)

    def _draw(self, painter: QPainter) -> None:
        line = self.fontMetrics().height() + 6
        frame = QRectF(0.5, 0.5, self.width() - 1, self.height() - line - 1)
        painter.setPen(faint_colour(self))
        painter.drawRect(frame)
        self._draw_legend(painter, QRectF(0, frame.bottom(), self.width(), line))
        if not self._positions:
            painter.setPen(faint_colour(self, 0.7))
            text = tr("The positions of these sections are not known.") if self._counts else ""
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
            return
        west, east = min(p[0] for p in self._positions), max(p[0] for p in self._positions)
        south, north = min(p[1] for p in self._positions), max(p[1] for p in self._positions)
        longitude_scale = max(math.cos(math.radians((south + north) / 2)), 0.05)
        width = (east - west) * DEGREE_KM * longitude_scale + SECTION_KM
        height = (north - south) * DEGREE_KM + SECTION_KM
        scale = min((frame.width() - 16) / width, (frame.height() - line - 16) / height)  # pixels per kilometre
        middle = QPointF(frame.center().x(), frame.center().y() - line / 2)
        side = max(SECTION_KM * scale * 0.92, 3.0)
        drawn = set()
        for longitude, latitude, split in self._positions:
            x = middle.x() + (longitude - (west + east) / 2) * DEGREE_KM * longitude_scale * scale
            y = middle.y() - (latitude - (south + north) / 2) * DEGREE_KM * scale
            if (round(x), round(y), split) not in drawn:
                drawn.add((round(x), round(y), split))
                painter.fillRect(QRectF(x - side / 2, y - side / 2, side, side), split_colour(split))
        self._draw_scale(painter, frame, scale)

    def _draw_legend(self, painter: QPainter, area: QRectF) -> None:
        x, metrics = area.left(), self.fontMetrics()
        for split in (*SPLIT_COLOURS, ""):
            if not self._counts[split]:
                continue
            text = f"{split_title(split)}: {self._counts[split]}"
            painter.fillRect(QRectF(x, area.center().y() - 3, 9, 9), split_colour(split))
            painter.setPen(text_colour(self))
            painter.drawText(QPointF(x + 14, area.center().y() + metrics.ascent() / 2), text)
            x += 14 + metrics.horizontalAdvance(text) + 16

    def _draw_scale(self, painter: QPainter, frame: QRectF, scale: float) -> None:
        length = axis_ticks(0, frame.width() * 0.3 / scale, 3)[-1]
        y = frame.bottom() - 7
        painter.setPen(text_colour(self))
        painter.drawLine(QPointF(frame.left() + 8, y), QPointF(frame.left() + 8 + length * scale, y))
        painter.drawText(QPointF(frame.left() + 8, y - 4), f"{length:g} km")
