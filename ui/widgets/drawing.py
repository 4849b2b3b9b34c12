"""Colours and axis ticks that the widgets share; readable on light and dark themes."""

from __future__ import annotations

import math

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ...core.choices import SPLITS
from ...core.text import tr

# From the colour-blind safe palette of Okabe and Ito; the blue is lighter, for dark themes.
BLUE, ORANGE, PURPLE, GREY = "#2f8ccb", "#e69f00", "#cc79a7", "#999999"
SPLIT_COLOURS = {"train": BLUE, "validation": ORANGE, "test": PURPLE}


def split_title(split: str) -> str:
    """Return the name of a split; the split of sections that are in none is empty."""
    return tr(SPLITS[split].title) if split in SPLITS else tr("No split")


def split_colour(split: str) -> QColor:
    """Return the colour of a split."""
    return QColor(SPLIT_COLOURS.get(split, GREY))


def text_colour(widget: QWidget) -> QColor:
    """Return the theme's text colour."""
    return widget.palette().color(QPalette.ColorRole.WindowText)


def faint_colour(widget: QWidget, opacity: float = 0.25) -> QColor:
    """Return the theme's text colour, partly transparent: for grid lines, frames and secondary text."""
    colour = text_colour(widget)
    colour.setAlphaF(opacity)
    return colour


def axis_ticks(low: float, high: float, max_intervals: int = 5) -> list[float]:
    """Return the multiples of a round step (1, 2 or 5 times a power of ten) from `low` to `high`."""
    if not high > low:
        return [low]
    rough = (high - low) / max_intervals
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    return [number * step for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]
