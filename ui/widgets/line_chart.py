"""A line chart of values over epochs, for training curves."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.text import tr
from .drawing import axis_ticks, faint_colour, text_colour

MAX_POINTS = 4000  # bounds the drawing time of a long training


@dataclass
class Curve:
    """One line of a chart: name in the legend, colour, and points (epoch, value)."""

    name: str
    colour: str
    dots: bool = True
    points: list[tuple[float, float]] = field(default_factory=list)

    def add(self, x: float, y: float | None) -> None:
        """Append a point, unless `y` is None. Above MAX_POINTS, every second point of the older half is dropped."""
        if y is None:
            return
        self.points.append((x, y))
        if len(self.points) > MAX_POINTS:
            half = len(self.points) // 2
            self.points[:half] = self.points[:half:2]


class LineChart(QWidget):
    """Curves over epochs with axes and a legend; a ring marks the best epoch so far.

    `floor` is the lowest value that the axis of values includes.
    """

    def __init__(self, title: str, curves: list[Curve], floor: float | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self._title, self.curves, self._floor = title, curves, floor
        self._epochs = 1
        self._best: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 130)

    def clear(self, epochs: int) -> None:
        """Remove all points and set the number of epochs of the axis."""
        self._epochs, self._best = max(epochs, 1), None
        for curve in self.curves:
            curve.points.clear()
        self.update()

    def mark_best(self, x: float, y: float | None) -> None:
        """Mark a point with a ring; None as `y` removes the ring."""
        self._best = None if y is None else (x, y)

    def sizeHint(self) -> QSize:
        return QSize(420, 190)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        line = metrics.height()
        frame = QRectF(metrics.horizontalAdvance("00.00") + 10, line * 1.6, 0, 0)
        frame.setBottomRight(QPointF(self.width() - 10, self.height() - line * 1.5))
        low, high = self._value_range()
        painter.setPen(text_colour(self))
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.drawText(QPointF(0, line), self._title)
        painter.setFont(self.font())
        self._draw_axes(painter, frame, low, high)
        self._draw_legend(painter, frame)

        def to_pixels(x: float, y: float) -> QPointF:
            return QPointF(
                frame.left() + x / self._epochs * frame.width(),
                frame.bottom() - (y - low) / (high - low) * frame.height(),
            )

        for curve in self.curves:
            self._draw_curve(painter, curve, QPolygonF([to_pixels(*point) for point in curve.points]))
        if self._best is not None:
            painter.setPen(QPen(text_colour(self), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(to_pixels(*self._best), 6, 6)

    def _value_range(self) -> tuple[float, float]:
        values = [y for curve in self.curves for _, y in curve.points]
        low, high = min(values, default=0.0), max(values, default=1.0)
        if self._floor is not None:
            low = min(low, self._floor)
        if high - low < 1e-6:
            high = low + max(abs(low) * 0.1, 0.1)
        margin = (high - low) * 0.08
        return low if low == self._floor else low - margin, high + margin

    def _draw_axes(self, painter: QPainter, frame: QRectF, low: float, high: float) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        height = self.fontMetrics().height()
        for tick in axis_ticks(low, high, max(2, int(frame.height() // (height * 2)))):
            y = frame.bottom() - (tick - low) / (high - low) * frame.height()
            painter.setPen(faint_colour(self, 0.15))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(faint_colour(self, 0.8))
            painter.drawText(QRectF(0, y - height / 2, frame.left() - 6, height), right, f"{tick:.4g}")
        below = frame.bottom() + self.fontMetrics().ascent() + 3
        for tick in axis_ticks(0, self._epochs, 6):
            if tick == int(tick):
                x = frame.left() + tick / self._epochs * frame.width()
                text = f"{tick:.0f}" if tick else tr("epoch")
                width = self.fontMetrics().horizontalAdvance(text)
                left = min(max(x - width / 2, 0), self.width() - width)
                painter.drawText(QPointF(left, below), text)
        painter.setPen(faint_colour(self, 0.6))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())

    def _draw_legend(self, painter: QPainter, frame: QRectF) -> None:
        metrics = self.fontMetrics()
        x = frame.right()
        for curve in reversed(self.curves):
            x -= metrics.horizontalAdvance(curve.name)
            painter.setPen(text_colour(self))
            painter.drawText(QPointF(x, metrics.height()), curve.name)
            painter.setPen(QPen(QColor(curve.colour), 2.5))
            middle = metrics.height() - metrics.ascent() * 0.35
            painter.drawLine(QPointF(x - 20, middle), QPointF(x - 5, middle))
            x -= 34

    def _draw_curve(self, painter: QPainter, curve: Curve, points: QPolygonF) -> None:
        painter.setPen(QPen(QColor(curve.colour), 2.0 if curve.dots else 1.3))
        painter.setBrush(QColor(curve.colour))
        painter.drawPolyline(points)
        if curve.dots and points.count() <= 60:
            for point in points:
                painter.drawEllipse(point, 2.2, 2.2)
