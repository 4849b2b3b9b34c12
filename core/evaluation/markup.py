"""HTML from plain values: whatever is not markup already is escaped, so that no name or path can break a page."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

from ..text import tr


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def join(content: Iterable[object]) -> Html:
    """Put pieces together; plain ones are escaped, None is left out."""
    return Html("".join(x if isinstance(x, Html) else escape(str(x)) for x in content if x is not None))


def tag(name: str, *content: object, **attributes: object) -> Html:
    """Return an element, such as `tag("p", text, class_="soft")`; an attribute that is None is left out."""
    said = "".join(f' {key.rstrip("_")}="{escape(str(v))}"' for key, v in attributes.items() if v is not None)
    return Html(f"<{name}{said}>{join(content)}</{name}>")


def table(heads: Sequence[object], rows: Iterable[Sequence[object]], caption: str = "", class_: str = "") -> Html:
    """Return a table: names in the first column, numbers in the others; a row may hold whole cells (`cell`)."""
    head = tag("tr", *(tag("th", text, class_="n" if i else None) for i, text in enumerate(heads)))
    body = (tag("tr", tag("th", first), *map(cell, others)) for first, *others in rows)
    content = tag("table", tag("caption", caption) if caption else None, tag("thead", head), tag("tbody", *body),
                  class_=class_ or None)  # fmt: skip
    return tag("div", content, class_="wide")


def cell(content: object, class_: str = "n") -> Html:
    """Return a table cell, unless it is one already."""
    whole = isinstance(content, Html) and content.startswith("<td")
    return content if whole else tag("td", content, class_=class_)


def items(texts: Iterable[object]) -> Html | None:
    """Return a list, or None without texts."""
    lines = [tag("li", text) for text in texts]
    return tag("ul", *lines) if lines else None


def terms(lines: Iterable[tuple[object, object]]) -> Html:
    """Return a list of names and what belongs to them."""
    return tag("dl", *(join((tag("dt", key), tag("dd", value))) for key, value in lines))


def figure(picture: str, caption: str = "") -> Html:
    """Return a drawing with its caption."""
    return tag("figure", Html(picture), tag("figcaption", caption) if caption else None)


def chip(color: str) -> Html:
    """Return a small square of a label's colour."""
    return tag("i", class_="chip", style=f"background:{color}")


def bar(share: float, interval: Sequence[float] | None = None) -> Html | None:
    """Return a bar for a share from 0 to 1, its interval as a thin line; None where the share is not defined."""
    if not math.isfinite(share):
        return None
    line = None
    if interval is not None and all(map(math.isfinite, interval)):
        low, high = interval
        line = tag("b", style=f"left:{100 * low:.1f}%;width:{100 * (high - low):.1f}%")
    return tag("span", tag("i", style=f"width:{100 * share:.1f}%"), line, class_="bar")


def number(value: float, digits: int) -> str:
    """Return a number as text, a dash where it is not defined."""
    return f"{value:.{digits}f}" if math.isfinite(value) else "–"


def between(interval: Sequence[float], digits: int, sign: str = "", class_: str = "between") -> Html | None:
    """Return an interval as text; None where it is not defined."""
    if not all(map(math.isfinite, interval)):
        return None
    low, high = interval
    joint = tr("to") if sign else "–"
    return tag("span", f"{low:{sign}.{digits}f} {joint} {high:{sign}.{digits}f}", class_=class_)
