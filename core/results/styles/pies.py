"""The style that shows the labels of each section as a pie, a slice per label by its probability."""

from __future__ import annotations

from dataclasses import dataclass

from ...text import mark
from ..schema import probability_name
from .legend import Legend
from .symbols import Fill, has_label

PIES_STYLE = mark("Pies")
PIE_METRES = 1000  # of the 1200 m of a section
SECTION = (Fill("#ffffff", "no", outline=True),)


@dataclass(frozen=True)
class Slice:
    """A slice: the QGIS expression for its size, its colour and its name."""

    expression: str
    color: str
    label: str


def slices(legend: Legend) -> list[Slice]:
    """Return a slice per label that occurs; its size is the probability where the section has the label, else 0."""
    return [
        Slice(
            f'if({has_label(label, legend.label_set)}, "{probability_name(label.code)}", 0)',
            label.color,
            label.name,
        )
        for label in legend.labels
    ]
