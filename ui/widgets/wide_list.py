"""A drop-down list with long items, which does not widen its dialog."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtWidgets import QComboBox

MINIMUM_LENGTH = 12  # characters


def wide_list(name: str, items: Iterable[tuple[str, object]] = ()) -> QComboBox:
    """Return a list of titles with their data, which opens as wide as its longest title."""
    box = QComboBox(objectName=name)
    keep_narrow(box)
    set_items(box, items)
    return box


def keep_narrow(box: QComboBox) -> None:
    """Let a list be narrower than its longest item."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(MINIMUM_LENGTH)


def set_items(box: QComboBox, items: Iterable[tuple[str, object]]) -> None:
    """Replace the items of a list that `wide_list` made."""
    box.clear()
    for title, data in items:
        box.addItem(title, data)
    metrics, margin = box.fontMetrics(), box.view().verticalScrollBar().sizeHint().width() + 16
    widest = max((metrics.horizontalAdvance(box.itemText(i)) for i in range(box.count())), default=0)
    box.view().setMinimumWidth(widest + margin)
