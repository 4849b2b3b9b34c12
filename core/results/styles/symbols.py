"""What the styles are made of: fills, literals of QGIS expressions, and the test whether a section has a label."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.label_sets import Label, LabelSet

NO_LABEL_COLOR = "#9a9a9a"
NOT_CLEAR_WASH, NOT_CLEAR_HATCHING = "#ffffff", "#20204a"  # visible on dark ground and on white clouds
WASH_ALPHA = 0.45


@dataclass(frozen=True)
class Fill:
    """A fill of a symbol: its colour, a pattern (`Qt.BrushStyle` as QML names it), and the part of the section to fill.

    `geometry` is a QGIS expression in the layer's coordinates; empty for the whole section. `outline` draws the edge
    of the section too.
    """

    color: str
    pattern: str = "solid"
    alpha: float = 1.0
    geometry: str = ""
    outline: bool = False

    @property
    def rgba(self) -> str:
        red, green, blue = rgb(self.color)
        return f"{red},{green},{blue},{round(255 * self.alpha)}"


NO_LABEL = (Fill(NO_LABEL_COLOR, "b_diagonal"),)
NOT_CLEAR = (Fill(NOT_CLEAR_WASH, alpha=WASH_ALPHA), Fill(NOT_CLEAR_HATCHING, "diagonal_x", WASH_ALPHA))
NOTHING = (Fill("#ffffff", "no"),)  # for a line of the legend that no section belongs to


def rgb(color: str) -> tuple[int, int, int]:
    """Return the red, green and blue of `#rrggbb`."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def text_color(color: str) -> str:
    """Return black or white, whichever has the higher contrast on a colour (relative luminance of WCAG 2.1)."""
    parts = [value / 255 for value in rgb(color)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#000000" if luminance > 0.179 else "#ffffff"


def literal(text: str) -> str:
    """Return a text as a literal of a QGIS expression."""
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def has_label(label: Label, label_set: LabelSet) -> str:
    """Return the QGIS expression that tells whether a section has a label of a label set."""
    found = f'strpos("codes", {literal(label.code)}) > 0'
    if not any(label.code in code for code in label_set.codes if code != label.code):
        return found
    return f"{found} AND strpos(',' || \"codes\" || ',', {literal(f',{label.code},')}) > 0"


def is_top_label(label: Label) -> str:
    """Return the QGIS expression that tells whether a label is the first of a section's labels."""
    return f"strpos(\"codes\" || ',', {literal(label.code + ',')}) = 1"
