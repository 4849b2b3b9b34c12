"""Small maps of sections in classes, as figures: each pixel is a section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .figures import INK, need_matplotlib

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLUMNS = 4  # maps beside each other
MAX_PIXELS = 1500  # of a side; a larger map is drawn coarser


@dataclass(frozen=True)
class ClassOfMap:
    """A class of a map: its colour `#rrggbb` and its text in the legend."""

    color: str
    text: str


def section_map(bounds: NDArray[np.float64], codes: NDArray[np.integer], classes: Sequence[ClassOfMap]) -> Figure:
    """Draw one map: bounds (n, 4) in metres, and the index of each section's class (n,)."""
    figure = _figure((6.4, 4.8))
    _draw(figure.add_subplot(), _image(bounds, codes, classes))
    return figure


def section_maps(
    bounds: NDArray[np.float64], codes: NDArray[np.integer], titles: Sequence[str], classes: Sequence[ClassOfMap]
) -> Figure:
    """Draw a map for each row of codes (maps, n), with a title each."""
    rows = -(-len(titles) // COLUMNS)
    west, south = bounds[:, :2].min(axis=0)
    east, north = bounds[:, 2:].max(axis=0)
    height = np.clip(2.4 * (north - south) / (east - west), 0.8, 4) + 0.55
    figure = _figure((2.6 * min(COLUMNS, len(titles)), height * rows + 0.4))
    for number, (title, row) in enumerate(zip(titles, codes, strict=True)):
        axes = figure.add_subplot(rows, min(COLUMNS, len(titles)), number + 1)
        _draw(axes, _image(bounds, row, classes))
        axes.set_title(_wrapped(title), fontsize=8, color=INK)
    return figure


def _wrapped(title: str, width: int = 30, lines: int = 2) -> str:
    """Return a title on at most two lines; what is longer is cut."""
    import textwrap

    return "\n".join(textwrap.wrap(title, width, max_lines=lines, placeholder=" …"))


def _figure(size: tuple[float, float]) -> Figure:
    need_matplotlib()
    from matplotlib.figure import Figure

    return Figure(figsize=size, constrained_layout=True)


def _image(
    bounds: NDArray[np.float64], codes: NDArray[np.integer], classes: Sequence[ClassOfMap]
) -> tuple[NDArray[np.uint8], tuple[float, float, float, float]]:
    """Return an RGBA image with a pixel for each section, transparent where there is none, and its extent."""
    known = np.isfinite(bounds).all(axis=1)
    bounds, codes = bounds[known], codes[known]
    west, south = bounds[:, :2].min(axis=0)
    east, north = bounds[:, 2:].max(axis=0)
    side = max(float(np.median(bounds[:, 2] - bounds[:, 0])), max(east - west, north - south) / MAX_PIXELS)
    width, height = max(1, round((east - west) / side)), max(1, round((north - south) / side))
    col = np.clip(((bounds[:, 0] + bounds[:, 2]) / 2 - west) // side, 0, width - 1).astype(int)
    row = np.clip((north - (bounds[:, 1] + bounds[:, 3]) / 2) // side, 0, height - 1).astype(int)
    colors = np.array([[int(each.color[i : i + 2], 16) for i in (1, 3, 5)] + [255] for each in classes], np.uint8)
    image = np.zeros((height, width, 4), np.uint8)
    image[row, col] = colors[codes]
    return image, (west, east, south, north)


def _draw(axes: Axes, image: tuple[NDArray[np.uint8], tuple[float, float, float, float]]) -> None:
    axes.imshow(image[0], extent=image[1], interpolation="nearest")
    axes.set_axis_off()
