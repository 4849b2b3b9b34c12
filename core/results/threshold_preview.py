"""The labels of a result layer with any thresholds, in memory: fast enough to follow a slider."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .arrays import ResultArrays

CELLS = 12  # of the lower half of a section in the picture: the least common multiple of 1, 2, 3, 4 and 6
MOST_CELLS = 16_000_000  # of a picture; with more, a section is one pixel
NO_LABEL_COLOR = "#c8c8c8"


@dataclass(frozen=True, eq=False)
class LabelStatistics:
    """What the sections of a result have with some thresholds, per label (C,).

    `mean_probability` is that of the sections with the label, NaN if there are none. `changed` is the number of
    sections whose labels differ from those in the file.
    """

    counts: NDArray[np.intp]
    area_km2: NDArray[np.float64]
    mean_probability: NDArray[np.float64]
    changed: int
    without_label: int


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture of the sections: RGBA uint8 (H, W, 4), transparent where there is none.

    `bounds` are in the coordinates of the layer, as west, south, east, north. A section is `cells` pixels wide and
    `halves` pixels high.
    """

    pixels: NDArray[np.uint8]
    bounds: tuple[float, float, float, float]
    cells: int
    halves: int


@dataclass(frozen=True, eq=False)
class PreviewedLabels:
    """The labels of all sections as indices, `section` and `label` (m,): by section, the most probable first."""

    section: NDArray[np.intp]
    label: NDArray[np.intp]
    statistics: LabelStatistics


class ThresholdPreview:
    """Assigns the labels of a result with any thresholds; sections that were corrected by hand keep theirs.

    The probabilities of each section are sorted once, so that a change of the thresholds only compares them.
    """

    def __init__(self, arrays: ResultArrays) -> None:
        self.arrays = arrays
        probability = np.nan_to_num(arrays.probability, nan=-1.0)
        self._order = np.argsort(-probability, axis=1, kind="stable").astype(np.uint16)
        self._sorted = np.take_along_axis(probability, self._order, axis=1)
        self._saved = np.take_along_axis(arrays.labels, self._order, axis=1)
        self._kept = np.flatnonzero(arrays.corrected)
        self._classified = arrays.classified
        self._km2 = np.nan_to_num(arrays.area) / 1e6

    def assign(self, thresholds: Sequence[float] | NDArray[np.float64]) -> PreviewedLabels:
        """Return the labels with p >= threshold (C,)."""
        given = self._sorted >= np.asarray(thresholds, np.float64)[self._order]
        given[self._kept] = self._saved[self._kept]
        section, rank = np.nonzero(given)
        label, count = self._order[section, rank].astype(np.intp), given.shape[1]
        counts = np.bincount(label, minlength=count)
        total = np.bincount(label, weights=np.maximum(self._sorted[section, rank], 0), minlength=count)
        n_labels = np.bincount(section, minlength=len(given))
        with np.errstate(invalid="ignore", divide="ignore"):
            mean = np.where(counts > 0, total / counts, np.nan)
        statistics = LabelStatistics(
            counts=counts,
            area_km2=np.bincount(label, weights=self._km2[section], minlength=count).astype(np.float64),
            mean_probability=mean,
            changed=int((given != self._saved).any(axis=1).sum()),
            without_label=int(((n_labels == 0) & self._classified).sum()),
        )
        return PreviewedLabels(section, label, statistics)

    def index_of(self, fid: int) -> int | None:
        """Return the index of the section with a feature id; None if there is none."""
        found = np.flatnonzero(self.arrays.fid == fid)
        return int(found[0]) if len(found) else None

    def frequent_labels(self) -> list[int]:
        """Return the indices of all labels, those that most sections in the file have first."""
        return [int(index) for index in np.argsort(-self.arrays.labels.sum(axis=0), kind="stable")]

    def labels_of(self, index: int) -> set[int]:
        """Return the indices of the labels that a section has in the file."""
        return {int(label) for label in np.flatnonzero(self.arrays.labels[index])}

    def correct(self, index: int, labels: Iterable[int] | None) -> None:
        """Take over the labels of a section that was corrected by hand; None: those of its probabilities again."""
        arrays = self.arrays
        arrays.labels[index] = False
        if labels is None:
            thresholds = arrays.record.threshold_array()
            arrays.labels[index] = np.nan_to_num(arrays.probability[index], nan=-1.0) >= thresholds
        else:
            arrays.labels[index, list(labels)] = True
        arrays.edited[index] = False
        arrays.confirmed[index] = labels is not None
        arrays.classified[index] = labels is not None or not np.isnan(arrays.probability[index]).all()
        self._saved[index] = arrays.labels[index][self._order[index]]
        self._kept = np.flatnonzero(arrays.corrected)

    def draw(self, labels: PreviewedLabels, only: int | None = None) -> Picture | None:
        """Return a picture of labels as the default style shows them: the top label above, the others as cells below.

        With `only`, the sections that have this label show it alone. None if no section has a place in the grid.
        """
        arrays = self.arrays
        placed = np.flatnonzero((arrays.row >= 0) & (arrays.col >= 0) & np.isfinite(arrays.bounds).all(axis=1))
        if not len(placed):
            return None
        row, col = (values[placed] - values[placed].min() for values in (arrays.row, arrays.col))
        height, width = int(row.max()) + 1, int(col.max()) + 1
        cells, halves = (CELLS, 2) if height * width * 2 * CELLS <= MOST_CELLS else (1, 1)
        colours = self._cell_colours(labels, placed, cells, halves, only)
        pixels = np.zeros((height, halves, width, cells, 4), np.uint8)
        pixels[row, :, col] = colours
        bounds = arrays.bounds[placed]
        outer = *bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist()
        return Picture(np.ascontiguousarray(pixels.reshape(height * halves, width * cells, 4)), outer, cells, halves)

    def _cell_colours(
        self, labels: PreviewedLabels, placed: NDArray[np.intp], cells: int, halves: int, only: int | None
    ) -> NDArray[np.uint8]:
        """Return the colours of each placed section, (n, halves, cells, 4)."""
        colours = np.array([_rgba(label.color) for label in self.arrays.label_set] + [_rgba(NO_LABEL_COLOR)], np.uint8)
        n_labels = np.bincount(labels.section, minlength=len(self.arrays))
        start = (np.cumsum(n_labels) - n_labels)[placed]
        number = n_labels[placed]
        if only is not None:
            has = np.zeros(len(self.arrays), bool)
            has[labels.section[labels.label == only]] = True
            found = np.where(has[placed], only, -1)
            drawn = np.broadcast_to(colours[found][:, None, None], (len(placed), halves, cells, 4)).copy()
            drawn[~has[placed]] = 0
            return drawn
        flat = np.append(labels.label, len(colours) - 1)  # the last: no label
        top = np.where(number > 0, flat[np.minimum(start, len(flat) - 1)], len(colours) - 1)
        drawn = np.empty((len(placed), halves, cells, 4), np.uint8)
        drawn[:] = colours[top][:, None, None]
        if halves == 2:
            rank = np.where(number > 1, 1, 0)[:, None] + np.arange(cells) * np.maximum(number - 1, 0)[:, None] // cells
            below = np.where(number[:, None] > 0, flat[np.minimum(start[:, None] + rank, len(flat) - 1)], -1)
            drawn[:, 1] = colours[below]
        drawn[(number == 0) & ~self._classified[placed]] = 0
        return drawn


def _rgba(color: str) -> tuple[int, int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16), 255
