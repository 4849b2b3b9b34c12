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


def overlay_style(
    expression: str, classes: Sequence[Class], tip: Sequence[tuple[str, str]], *, value_type: str = "integer"
) -> str:
    """Return a QML document: sections by the value of a QGIS expression; `tip` are titles and fields of the map tip.

    Raises: MissingPackage if jinja2 is not installed.
    """
    categories = [
        Category(each.value, each.text, (Fill(each.color, alpha=ALPHA, outline=True),), value_type) for each in classes
    ]
    return render(
        "overlay.qml",
        expression=expression,
        categories=categories,
        names=[],
        form="",
        map_tip=render("overlay_tip.html", lines=tip),
    )
