"""A slider for a threshold, with its value beside it."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from ...core.text import tr

STEPS = 1000  # of the slider, from 0 to 1


class _Slider(QSlider):
    """Leaves the mouse wheel to the list that it stands in; a double click is a wish to reset."""

    double_clicked = pyqtSignal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()


class ThresholdSlider(QWidget):
    """A threshold from 0 to 1, kept as exact as it was set; infinity, for a label that is never assigned, is disabled.

    `moved` is emitted at each change by the user, `released` when the mouse button is released or a key was pressed,
    and `reset` at a double click.
    """

    moved = pyqtSignal(float)
    released = pyqtSignal()
    reset = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0.5
        self.slider = _Slider(Qt.Orientation.Horizontal, minimum=0, maximum=STEPS, singleStep=10, pageStep=50)
        self.slider.setMinimumWidth(60)
        self.slider.setAccessibleName(tr("Threshold of {label}").format(label=name))
        self.slider.setToolTip(tr("{label}. Double-click: the model's threshold.").format(label=name))
        self.number = QLabel()
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("0.000 "))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(4)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self.released)
        self.slider.double_clicked.connect(self.reset)
        self.slider.installEventFilter(self)
        self.set_value(self._value)

    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value without emitting a signal."""
        self._value = value
        known = math.isfinite(value)
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * STEPS) if known else STEPS)
        self.slider.blockSignals(False)
        self.slider.setEnabled(known)
        self.number.setText(f"{value:.2f}" if known else "–")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self.released.emit()
        return super().eventFilter(watched, event)

    def _moved(self, step: int) -> None:
        self._value = step / STEPS
        self.number.setText(f"{self._value:.2f}")
        self.moved.emit(self._value)
