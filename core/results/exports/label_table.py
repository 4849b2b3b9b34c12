"""The labels of a result as a table: sections, area, share and mean probability of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

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


def label_table(result: ResultArrays) -> list[LabelRow]:
    """Return a row for each label of the label set, then the sections without a label, and those not classified."""
    classified = int(result.classified.sum())
    known = ~np.isnan(result.probability)
    totals = np.where(known, result.probability, 0).sum(axis=0)
    found = [
        _row(label, label.name, int(count), classified, float(total / number) if number else None)
        for label, count, total, number in zip(
            result.label_set, result.labels.sum(axis=0), totals, known.sum(axis=0), strict=True
        )
    ]
    without = int((result.classified & ~result.labels.any(axis=1)).sum())
    found.append(_row(None, tr("(no label)"), without, classified, None))
    missing = int((~result.classified).sum())
    return [*found, LabelRow(None, tr("(not classified)"), missing, missing * SECTION_KM2, None, None)]


def _row(label: Label | None, name: str, sections: int, classified: int, mean: float | None) -> LabelRow:
    share = sections / classified if classified else None
    return LabelRow(label, name, sections, sections * SECTION_KM2, share, mean)
