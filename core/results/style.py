"""The style of a result layer in QGIS as QML text: fills, legend and label text, made without QGIS.

The text comes from the template `sections.qml`, so that writing a result needs jinja2.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from osgeo import gdal

from ..model.label_sets import LabelSet
from ..raster.gdal_calls import execute
from ..templates import render
from ..text import join_names, tr
from .form import map_tip, section_form
from .geopackage import write_style
from .record import ResultRecord
from .schema import LAYER, STYLE_NAME

FILL_ALPHA = 0.45  # the scene below stays visible
NO_LABEL_COLOR = "#9a9a9a"
NOT_CLEAR_COLORS = "#ffffff", "#20204a"  # a wash and a hatching, visible on dark ground and on white clouds
NOT_CLEAR = "(not clear)"  # no label has this name
TEXT_FROM_SCALE = 40_000  # a section is 30 mm wide: the beginning of its labels' names fits,
WHOLE_NAMES_FROM_SCALE = 20_000  # and 60 mm: the whole names fit, wrapped
SHORT_NAME, WRAPPED_LINE = 19, 34  # characters


@dataclass(frozen=True)
class Fill:
    """A fill of a symbol: its colour, and a pattern (`Qt.BrushStyle` as QML names it)."""

    color: str
    pattern: str = "solid"

    @property
    def rgba(self) -> str:
        red, green, blue = (int(self.color[i : i + 2], 16) for i in (1, 3, 5))
        return f"{red},{green},{blue},{round(255 * FILL_ALPHA)}"


@dataclass(frozen=True)
class Category:
    """A category of the renderer, which is a line of the legend; `type` is the type of its value."""

    value: str
    label: str
    fills: tuple[Fill, ...]
    type: str = "string"


def section_style(
    label_set: LabelSet,
    occurring: Collection[str | None] | None,
    scope: str,
    filled: Sequence[str] = (),
    not_clear: bool = False,
) -> str:
    """Return the style of a layer of sections as a QML document.

    Args:
        label_set: All labels that the layer has a `p_<code>` field for; the legend keeps their order.
        occurring: The top labels that occur (names, and None for sections without a label): the legend shows only
            these. None instead of a collection: every label, and "no label".
        scope: What the model is and is not; shown at the foot of the map tip.
        filled: The bands that the scene lacks and that were filled; the legend names them.
        not_clear: Whether some sections were not classified because they are not clear enough: they are hatched.

    Raises: MissingPackage if jinja2 is not installed.
    """
    return render(
        "sections.qml",
        class_expression=f'if("n_labels" is null, \'{NOT_CLEAR}\', "top_label")' if not_clear else "top_label",
        categories=_categories(label_set, occurring, filled, not_clear),
        label_expression=_label_expression(),
        wrapped_line=WRAPPED_LINE,
        text_from_scale=TEXT_FROM_SCALE,
        form=section_form(label_set),
        map_tip=map_tip(label_set, scope),
    )


def _categories(
    label_set: LabelSet, occurring: Collection[str | None] | None, filled: Sequence[str], not_clear: bool
) -> list[Category]:
    categories = [
        Category(label.name, label.name, (Fill(label.color),))
        for label in label_set
        if occurring is None or label.name in occurring
    ]
    if occurring is None or None in occurring:
        categories.append(Category("NULL", tr("no label"), (Fill(NO_LABEL_COLOR, "b_diagonal"),), type="NULL"))
    if not_clear:
        wash, hatching = NOT_CLEAR_COLORS
        categories.append(Category(NOT_CLEAR, tr("not clear"), (Fill(wash), Fill(hatching, "diagonal_x"))))
    if filled:  # a line of the legend that no section belongs to
        note = tr("(filled: {bands})").format(bands=join_names(filled))
        categories.append(Category(note, note, (Fill("#ffffff", "no"),)))
    return categories


def _label_expression() -> str:
    """Return the label text as a QGIS expression: one label per line, long names cut at small scales."""
    cut = f"length(@element) > {SHORT_NAME} AND @map_scale > {WHOLE_NAMES_FROM_SCALE}"
    name = f"if({cut}, left(@element, {SHORT_NAME - 1}) || '\u2026', @element)"
    return f"array_to_string(array_foreach(string_to_array(\"labels\", '; '), {name}), '\\n')"


def write_section_style(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Write the style with only those labels in the legend that are the top label of a section."""
    found = execute(dataset, "SELECT DISTINCT top_label, n_labels IS NULL FROM sections")
    occurring, not_clear = {name for name, is_unknown in found if not is_unknown}, any(unknown for _, unknown in found)
    write_style(
        dataset, LAYER, STYLE_NAME, section_style(record.label_set, occurring, record.scope, record.filled, not_clear)
    )
