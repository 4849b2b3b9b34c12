"""Thresholds: which labels a section is assigned."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def assign(probability: NDArray[np.floating], thresholds: NDArray[np.float64]) -> list[list[int] | None]:
    """Return the labels of each section, as indices, the most probable first: those with p (n, C) >= threshold (C,).

    A section that was not classified (p is NaN for all labels) has None.
    """
    order = np.argsort(-probability, axis=1, kind="stable")
    passes = np.take_along_axis(probability >= thresholds, order, axis=1)
    classified = ~np.isnan(probability).all(axis=1)
    return [
        row[which].tolist() if known else None
        for row, which, known in zip(order, passes, classified.tolist(), strict=True)
    ]
