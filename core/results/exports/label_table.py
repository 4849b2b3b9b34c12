"""The labels of a result as a table: sections, area, share and mean probability of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...model.label_sets import Label
from ...sections.section import SECTION_M
from ...text import tr
from ..arrays import ResultArrays

SECTION_KM2 = (SECTION_M / 1000) ** 2


@dataclass(frozen=True)
class LabelRow:
    """A label: how many sections have it, their area in km², their share of the classified ones, 0 to 1.

    `mean_probability` is that of all classified sections, None without any. `label` is None for the two last rows:
    sections without a label, and those that were not classified.
    """

    label: Label | None
    name: str
    sections: int
    square_km: float
    share: float | None
    mean_probability: float | None


def label_table(result: ResultArrays, chosen: NDArray[np.bool_] | None = None) -> list[LabelRow]:
    """Return a row for each label of the label set, then the sections without a label, and those not classified.

    With `chosen` (n,), only of these sections.
    """
    part = np.ones(len(result), bool) if chosen is None else chosen
    labels, probability, classified = result.labels[part], result.probability[part], result.classified[part]
    number = int(classified.sum())
    known = ~np.isnan(probability)
    totals = np.where(known, probability, 0).sum(axis=0)
    columns = zip(result.label_set, labels.sum(axis=0), totals, known.sum(axis=0), strict=True)
    found = [
        _row(label, label.name, int(count), number, float(total / n) if n else None)
        for label, count, total, n in columns
    ]
    found.append(_row(None, tr("(no label)"), int((classified & ~labels.any(axis=1)).sum()), number, None))
    missing = int((~classified).sum())
    name = tr("(not classified)")
    return [*found, LabelRow(None, name, missing, missing * SECTION_KM2, share=None, mean_probability=None)]


def _row(label: Label | None, name: str, sections: int, classified: int, mean: float | None) -> LabelRow:
    share = sections / classified if classified else None
    return LabelRow(label, name, sections, sections * SECTION_KM2, share=share, mean_probability=mean)
