"""Colours and small drawing helpers that the preview and the curves share; readable on light and dark themes."""

from __future__ import annotations

import math

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ...core.text import mark

# After Okabe and Ito: told apart by everyone; the blue is lighter, for dark ground.
BLUE, ORANGE, PURPLE, GREY = "#2f8ccb", "#e69f00", "#cc79a7", "#999999"
SPLITS = {
    "train": (mark("training"), BLUE),
    "validation": (mark("validation"), ORANGE),
    "test": (mark("test"), PURPLE),
}
NO_SPLIT = (mark("not yet split"), GREY)


def ink(widget: QWidget) -> QColor:
    """Return the theme's colour of text."""
    return widget.palette().color(QPalette.ColorRole.WindowText)


def faint(widget: QWidget, share: float = 0.25) -> QColor:
    """Return the colour of text, mostly transparent: for grids, frames and less important words."""
    colour = ink(widget)
    colour.setAlphaF(share)
    return colour


def round_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Return at most `most` + 1 round numbers from `low` to `high`."""
    if not high > low:
        return [low]
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    return [number * step for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]
