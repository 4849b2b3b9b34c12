"""Counts of a result layer: its sections, and its sections per label."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import gdal

from ..model.card import NOVELTY, NOVELTY_MARK
from ..model.label_sets import LabelSet
from ..raster.gdal_calls import execute
from .schema import LAYER


@dataclass(frozen=True)
class ResultSummary:
    """Counts of a result layer: all sections, per label name (in the order of the label set), without a label.

    `not_clear` counts the sections that were not classified, `novel` those whose novelty is above the mark.
    """

    sections: int
    label_counts: dict[str, int]
    without_label: int
    not_clear: int = 0
    novel: int = 0


def summarise(dataset: gdal.Dataset, labels: LabelSet) -> ResultSummary:
    """Count the sections of an open result."""
    groups = [
        (None if codes is None else set(codes.split(",")), number)
        for codes, number in execute(dataset, "SELECT codes, COUNT(*) FROM sections GROUP BY codes")
    ]
    counts = {label.name: sum(number for codes, number in groups if codes and label.code in codes) for label in labels}
    return ResultSummary(
        sections=sum(number for _, number in groups),
        label_counts={name: number for name, number in counts.items() if number},
        without_label=sum(number for codes, number in groups if codes == {""}),
        not_clear=sum(number for codes, number in groups if codes is None),
        novel=_novel_sections(dataset),
    )


def _novel_sections(dataset: gdal.Dataset) -> int:
    """Count the sections above the mark; 0 in a layer of an earlier version, which lacks the field."""
    layer = dataset.GetLayerByName(LAYER)
    if layer is None or layer.GetLayerDefn().GetFieldIndex(NOVELTY) < 0:
        return 0
    return int(execute(dataset, "SELECT COUNT(*) FROM sections WHERE novelty > ?", NOVELTY_MARK)[0][0])
