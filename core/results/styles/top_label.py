"""The style that fills each section with the colour of its top label."""

from __future__ import annotations

from dataclasses import dataclass

from ...text import mark, tr
from .legend import Legend
from .symbols import NO_LABEL, NOT_CLEAR, NOTHING, Fill

TOP_LABEL_STYLE = mark("Top label")
UNKNOWN = "(not clear)"  # no label has this name


@dataclass(frozen=True)
class Category:
    """A category of the renderer, which is a line of the legend; `type` is the type of its value."""

    value: str
    label: str
    fills: tuple[Fill, ...]
    type: str = "string"


def expression(legend: Legend) -> str:
    """Return the QGIS expression for the category of a section."""
    return f'if("n_labels" IS NULL, \'{UNKNOWN}\', "top_label")' if legend.not_clear else "top_label"


def categories(legend: Legend) -> list[Category]:
    """Return the categories: the top labels that occur, then those of other sections."""
    found = [Category(label.name, label.name, (Fill(label.color),)) for label in legend.top_labels]
    if legend.no_label:
        found.append(Category("NULL", tr("no label"), NO_LABEL, type="NULL"))
    if legend.not_clear:
        found.append(Category(UNKNOWN, tr("not clear"), NOT_CLEAR))
    if legend.filled:
        found.append(Category(legend.note_on_filled, legend.note_on_filled, NOTHING))
    return found
