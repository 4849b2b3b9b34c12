"""The parts of the report as plain values, which the template `report.html` renders."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..text import tr


@dataclass(frozen=True)
class Bar:
    """A bar for a share from 0 to 1, with its interval as a thin line."""

    share: float
    interval: tuple[float, float] | None = None


@dataclass(frozen=True)
class Cell:
    """A cell of a table: its text (None: empty), a square of `color` before it, an interval and a bar after it."""

    text: object
    css_class: str = "n"
    subscript: str = ""
    color: str = ""
    interval: str = ""
    interval_class: str = "between"
    bar: Bar | None = None


@dataclass(frozen=True)
class Table:
    """A table: names in the first column, numbers in the others."""

    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    css_class: str = ""


@dataclass(frozen=True)
class Figure:
    """A drawing as an SVG element, with its caption."""

    svg: str
    caption: str = ""


@dataclass(frozen=True)
class Tile:
    """A map of an example section: an image over its photograph (as a data URI; empty: the photograph alone)."""

    caption: str
    overlay: str = ""


@dataclass(frozen=True)
class LabelLine:
    """A label of an example section: whether it was found, missed or false, and its probability."""

    verdict: str
    verdict_text: str
    color: str
    name: str
    probability: str


@dataclass(frozen=True)
class Example:
    """An example section; `photo` is a data URI, empty if the bands of a photograph are missing."""

    heading: str
    photo: str
    tiles: tuple[Tile, ...]
    labels: tuple[LabelLine, ...]


@dataclass(frozen=True)
class ExampleGroup:
    """Example sections under a heading, or a sentence if there are none."""

    title: str
    examples: tuple[Example, ...]
    if_none: str


@dataclass(frozen=True)
class Part:
    """A part of the report, in the order of its fields.

    `facts` are names and values, `legend` texts with a colour scale (CSS colours) each, `side_by_side` puts table and
    figures beside each other.
    """

    title: str
    text: str = ""
    facts: Sequence[tuple[str, object]] = ()
    warnings: Sequence[str] = ()
    table: Table | None = None
    figures: Sequence[Figure] = ()
    notes: Sequence[str] = ()
    legend: Sequence[tuple[str, Sequence[str]]] = ()
    examples: Sequence[ExampleGroup] = ()
    side_by_side: bool = False


def table(heads: Sequence[object], rows: Iterable[Sequence[object]], caption: str = "", css_class: str = "") -> Table:
    """Return a table; heads and cells that are not a `Cell` become one."""
    return Table(tuple(map(_as_cell, heads)), tuple(tuple(map(_as_cell, row)) for row in rows), caption, css_class)


def _as_cell(value: object) -> Cell:
    return value if isinstance(value, Cell) else Cell(value)


def bar(share: float, interval: Sequence[float] | None = None) -> Bar | None:
    """Return a bar; None if the share is not defined, without a line if the interval is not defined."""
    if not math.isfinite(share):
        return None
    if interval is None or not all(map(math.isfinite, interval)):
        return Bar(share)
    low, high = interval
    return Bar(share, (low, high))


def number(value: float, digits: int) -> str:
    """Return a number as text, a dash if it is not defined."""
    return f"{value:.{digits}f}" if math.isfinite(value) else "–"


def interval_text(interval: Sequence[float], digits: int, sign: str = "") -> str:
    """Return an interval as text; empty if it is not defined."""
    if not all(map(math.isfinite, interval)):
        return ""
    low, high = interval
    joint = tr("to") if sign else "–"
    return f"{low:{sign}.{digits}f} {joint} {high:{sign}.{digits}f}"
