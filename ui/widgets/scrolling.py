"""Scroll areas and sizes, so that dialogs fit small and scaled screens."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

FRAME = QSize(10, 40)  # about what a window manager adds to a window


def scrolling(content: QWidget) -> QScrollArea:
    """Return a scroll area without a frame that shows a widget at its minimum size at least."""
    area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


def set_size(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or that of the screen if it is smaller."""
    screen = (window.parentWidget() or window).screen()
    window.resize(QSize(width, height).boundedTo(screen.availableSize() - FRAME))
