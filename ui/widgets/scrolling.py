"""Scroll areas, so that dialogs fit small and scaled screens."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(content: QWidget) -> QScrollArea:
    """Return a scroll area without a frame that shows a widget at its minimum size at least."""
    area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area
