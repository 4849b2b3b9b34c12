"""Thresholds: which labels a section is assigned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Labelling:
    """The labels of n sections as arrays, fast enough to follow a slider.

    `section` and `label` (m,) are the indices of each assigned label, by section and the most probable first.
    `classified` (n,) is False for a section that was not classified. `label_counts` (C,) counts the sections with each
    label, `n_labels` (n,) the labels of each section, and `top_label` (n,) is the index of its top label, -1 for none.
    """

    section: NDArray[np.intp]
    label: NDArray[np.intp]
    classified: NDArray[np.bool_]
    label_counts: NDArray[np.intp]

    @property
    def n_labels(self) -> NDArray[np.intp]:
        return np.bincount(self.section, minlength=len(self.classified))

    @property
    def top_label(self) -> NDArray[np.intp]:
        top = np.full(len(self.classified), -1, dtype=np.intp)
        with_labels, first = np.unique(self.section, return_index=True)
        top[with_labels] = self.label[first]
        return top

    def lists(self) -> list[list[int] | None]:
        """Return the labels of each section; None for one that was not classified."""
        labels, ends = self.label.tolist(), np.cumsum(self.n_labels)
        parts = zip((ends - self.n_labels).tolist(), ends.tolist(), self.classified.tolist(), strict=True)
        return [labels[start:end] if known else None for start, end, known in parts]


def label_sections(probability: NDArray[np.floating], thresholds: NDArray[np.float64]) -> Labelling:
    """Return the labels with p (n, C) >= threshold (C,); a section whose p is NaN for all labels is not classified."""
    section, label = np.nonzero(probability >= thresholds)
    order = np.lexsort((-probability[section, label], section))  # stable: equal ones are in the order of the label set
    return Labelling(
        section[order],
        label[order],
        classified=~np.isnan(probability).all(axis=1),
        label_counts=np.bincount(label, minlength=probability.shape[1]),
    )


def assign(probability: NDArray[np.floating], thresholds: NDArray[np.float64]) -> list[list[int] | None]:
    """Return the labels of each section, as indices, the most probable first: those with p (n, C) >= threshold (C,).

    A section that was not classified (p is NaN for all labels) has None.
    """
    return label_sections(probability, thresholds).lists()
