"""The style of a layer that was computed from results: classes of one value, with a map tip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...templates import render
from .symbols import Fill
from .top_label import Category

ALPHA = 0.75


@dataclass(frozen=True)
class Class:
    """A class: the value of the expression as text, its line in the legend, and its colour `#rrggbb`."""

    value: str
    text: str
    color: str


@dataclass(frozen=True)
class Overlay:
    """How a layer is drawn: a QGIS expression and its classes, titles and fields of the map tip, and its title field.

    `value_type` is the type of the expression: integer or string.
    """

    expression: str
    classes: Sequence[Class]
    tip: Sequence[tuple[str, str]]
    title: str = "section"
    value_type: str = "integer"


def overlay_style(overlay: Overlay, aliases: Sequence[tuple[str, str]]) -> str:
    """Return a style as a QML document; `aliases` are fields and their aliases.

    Raises: MissingPackage if jinja2 is not installed.
    """
    categories = [
        Category(each.value, each.text, (Fill(each.color, alpha=ALPHA, outline=True),), overlay.value_type)
        for each in overlay.classes
    ]
    return render(
        "overlay.qml",
        expression=overlay.expression,
        categories=categories,
        names=[],
        aliases=aliases,
        preview=overlay.title,
        map_tip=render("overlay_tip.html", title=overlay.title, lines=overlay.tip),
    )
