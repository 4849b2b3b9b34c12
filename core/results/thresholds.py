"""Thresholds: which labels a section is given, and changing that in a finished result."""

from __future__ import annotations

import numpy as np

from ..model.label_sets import LabelSet


def assign(probability: np.ndarray, thresholds: np.ndarray) -> list[list[int]]:
    """The labels given to each section, most probable first: those with p (n, C) >= their threshold (C,)."""
    order = np.argsort(-probability, axis=1, kind="stable")
    passes = np.take_along_axis(probability >= thresholds, order, axis=1)
    return [row[which].tolist() for row, which in zip(order, passes, strict=True)]


def label_fields(labels: LabelSet, given: list[int], probability: np.ndarray) -> dict[str, object]:
    """The fields that depend on the thresholds; a section without a label has empty `labels` and no top label.

    All are NULL where it was not clear enough to be classified.
    """
    if np.isnan(probability).all():
        return dict.fromkeys(("labels", "codes", "n_labels", "top_label", "top_probability"))
    return {
        "labels": "; ".join(labels.names[i] for i in given),
        "codes": ",".join(labels.codes[i] for i in given),
        "n_labels": len(given),
        "top_label": labels.names[given[0]] if given else None,
        "top_probability": float(probability[given[0]]) if given else None,
    }
