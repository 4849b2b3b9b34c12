"""Which lines the legends of a result layer have: those of the labels and special sections that occur in it."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import gdal

from ...model.label_sets import Label, LabelSet
from ...raster.gdal_calls import execute
from ...text import join_names, tr
from ..record import ResultRecord
from ..schema import LAYER


@dataclass(frozen=True)
class Legend:
    """The labels that some section has, those that are a section's top label, and which special lines there are.

    Labels are in the order of the label set. `filled` are the bands that the scene lacks and that were filled.
    `merged` is True for a layer that was merged from several results.
    """

    label_set: LabelSet
    labels: tuple[Label, ...]
    top_labels: tuple[Label, ...]
    most_frequent: Label
    no_label: bool = True
    not_clear: bool = False
    filled: tuple[str, ...] = ()
    merged: bool = False

    @property
    def note_on_filled(self) -> str:
        """A line of the legend that no section belongs to; empty if no band was filled."""
        return tr("(filled: {bands})").format(bands=join_names(self.filled)) if self.filled else ""


def complete_legend(record: ResultRecord) -> Legend:
    """Return the legend of a layer that is still being written: every label."""
    labels = record.label_set.labels
    return Legend(
        record.label_set,
        labels,
        labels,
        labels[0],
        not_clear="min_clear" in record.identity,
        filled=record.filled,
        merged=record.is_merged,
    )


def read_legend(dataset: gdal.Dataset, record: ResultRecord) -> Legend:
    """Return the legend of the sections in an open result."""
    counts: dict[str, int] = {}
    top: set[str] = set()
    no_label = not_clear = False
    for text, number in execute(dataset, f"SELECT codes, COUNT(*) FROM {LAYER} GROUP BY codes"):  # nosec B608
        codes = text.split(",") if text else []
        for code in codes:
            counts[code] = counts.get(code, 0) + number
        top.update(codes[:1])
        no_label |= text == ""
        not_clear |= text is None
    labels = record.label_set.labels
    return Legend(
        record.label_set,
        labels=tuple(label for label in labels if label.code in counts),
        top_labels=tuple(label for label in labels if label.code in top),
        most_frequent=max(labels, key=lambda label: counts.get(label.code, 0)),
        no_label=no_label,
        not_clear=not_clear,
        filled=record.filled,
        merged=record.is_merged,
    )
