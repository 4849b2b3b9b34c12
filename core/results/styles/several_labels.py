"""The default style: every label of a section in the label's own opaque colour, at each scale.

Up to 1:60,000 a section shows the image below it, a frame in the colour of its top label, and the names of all its
labels on their colours. Up to 1:150,000 the other labels are cells along its lower edge. At smaller scales the top
label fills the upper half, and the others are the cells of the lower half.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...model.label_sets import Label
from ...text import tr
from .legend import Legend
from .symbols import NO_LABEL, NOT_CLEAR, NOTHING, Fill, has_label, is_top_label, literal, text_color

NAMES_FROM_SCALE = 60_000  # a section is 20 mm wide: the beginning of its labels' names fits
IMAGE_FROM_SCALE = 150_000  # and 8 mm: cells along the edge can be told apart
EDGE_FROM_SCALE = 300_000  # and 4 mm: lines around the sections do not darken the map
CELLS_FROM_SCALE = 1_000_000  # and 1.2 mm, about five pixels
FRAME, WIDEST_FRAME_MM = 0.08, 1.4  # of the section's width
CELLS = 0.3  # height of the cells along the lower edge, of the section's height
ROW_MM, CLOSEST_ROW_MM = 3.4, 2.7  # of the names; they are written in 7 point
CHARACTER_MM, MARGIN_MM = 1.5, 1.0
SHORTEST_NAME = 4  # characters
EDGE_COLOR = "#282828"
MAP_VIEW = "transform(@map_extent, @map_crs, @layer_crs)"  # in the layer's coordinates


@dataclass(frozen=True)
class Rule:
    """A rule of the renderer, which is a line of the legend: an empty filter selects every section."""

    label: str
    filter: str
    fills: tuple[Fill, ...]


@dataclass(frozen=True)
class Name:
    """The name of a label on its colour: QGIS expressions for the sections that have it, its text, place and row."""

    filter: str
    text: str
    point: str
    row: str
    color: str
    text_color: str


def rules(legend: Legend) -> list[Rule]:
    """Return the rules: one per label that occurs, then those for other sections.

    The last has no filter: with it, QGIS reads all sections at once instead of testing every rule twice.
    """
    found = [
        Rule(label.name, has_label(label, legend.label_set), (Fill(label.color, geometry=part_of_section(label)),))
        for label in legend.labels
    ]
    if legend.no_label:
        found.append(Rule(tr("no label"), '"n_labels" = 0', NO_LABEL))
    if legend.not_clear:
        found.append(Rule(tr("not clear"), '"n_labels" IS NULL', NOT_CLEAR))
    if legend.filled:
        found.append(Rule(legend.note_on_filled, "FALSE", NOTHING))
    section = tr("section (frame, upper half: top label)")
    edge = f"if(@map_scale <= {EDGE_FROM_SCALE}, @geometry, NULL)"
    return [*found, Rule(section, "", (Fill(EDGE_COLOR, "no", geometry=edge, outline=True),))]


def part_of_section(label: Label) -> str:
    """Return the expression for the part of a section that has the colour of a label; NULL for none.

    It has no `with_variable`: QGIS prepares nested ones again and again, which takes longer than drawing.
    """
    row, others, frame = _row(label), '(array_length(string_to_array("codes")) - 1)', frame_width()
    inside = f"(1 - 2 * {frame})"
    hole = _part(frame, frame, inside, inside)
    cell = _part(f"{frame} + ({row} - 1) * {inside} / {others}", frame, f"{inside} / {others}", str(CELLS))
    upper_half = "affine_transform(@geometry, 0, y_max(@geometry) / 2, 0, 1, 0.5)"
    lower_cell = _part(f"({row} - 1) / {others}", "0", f"1 / {others}", "0.5")
    is_top = is_top_label(label)
    # At the limit of the names both they and the cells are drawn: a scale is not an exact number.
    return (
        f"CASE WHEN @map_scale <= {IMAGE_FROM_SCALE} THEN CASE WHEN {is_top} THEN difference(@geometry, {hole}) "
        f"WHEN @map_scale > {0.999 * NAMES_FROM_SCALE} THEN {cell} END "
        f'WHEN "codes" = {literal(label.code)} THEN @geometry '
        f"WHEN @map_scale > {CELLS_FROM_SCALE} THEN CASE WHEN {is_top} THEN @geometry END "
        f"WHEN {is_top} THEN {upper_half} ELSE {lower_cell} END"
    )


def frame_width() -> str:
    """Return the expression for the width of the frame, as a share of the section's width."""
    return f"min({FRAME}, {_mm(WIDEST_FRAME_MM)} / bounds_width(@geometry))"


def _mm(length: float) -> str:
    """Return the expression for a length on the map in metres on the ground."""
    return f"({length} * @map_scale / 1000)"


def _part(left: str, bottom: str, width: str, height: str) -> str:
    """Return the expression for a rectangle, in shares of the section; `affine_transform` scales from the origin."""
    return (
        f"affine_transform(@geometry, x_min(@geometry) * (1 - ({width})) + ({left}) * bounds_width(@geometry), "
        f"y_min(@geometry) * (1 - {height}) + ({bottom}) * bounds_height(@geometry), 0, {width}, {height})"
    )


def names(legend: Legend) -> list[Name]:
    """Return the names of the labels, which stand in a section one below the other."""
    return [
        Name(
            has_label(label, legend.label_set),
            text=_short_name(label),
            point=_place(label),
            row=_row(label),
            color=label.color,
            text_color=text_color(label.color),
        )
        for label in legend.labels
    ]


def _short_name(label: Label) -> str:
    """Return the expression for the name, cut to the width of the section in the map; empty if that is narrow."""
    width = f"(x_max(@geometry) - {frame_width()} * bounds_width(@geometry) - @left - {_mm(MARGIN_MM)})"
    characters = f"floor({width} / {_mm(CHARACTER_MM)})"
    name = literal(label.name)
    cut = f"if(@n < {SHORTEST_NAME}, '', if({len(label.name)} > @n, left({name}, @n - 1) || '\u2026', {name}))"
    return f"with_variable('left', {_left()}, with_variable('n', {characters}, {cut}))"


def _place(label: Label) -> str:
    """Return the expression for the upper left corner of the name, in the part of the section that the map shows.

    Many labels stand closer together; NULL for those that do not fit.
    """
    frame = f"{frame_width()} * bounds_width(@geometry)"
    top = f"min(y_max(@geometry), coalesce(y_max({MAP_VIEW}), y_max(@geometry))) - {frame} - {_mm(MARGIN_MM / 2)}"
    height = f"(@top - y_min(@geometry) - {frame})"
    closest = f'{height} / array_length(string_to_array("codes"))'
    step = f"max({_mm(CLOSEST_ROW_MM)}, min({_mm(ROW_MM)}, {closest}))"
    fits = f"({_row(label)} + 1) * {_mm(CLOSEST_ROW_MM)} <= {height}"
    point = f"if({fits}, make_point({_left()}, @top - {_row(label)} * {step}), NULL)"
    return f"with_variable('top', {top}, {point})"


def _left() -> str:
    """Return the expression for the left edge of the names."""
    edge = f"max(x_min(@geometry), coalesce(x_min({MAP_VIEW}), x_min(@geometry)))"
    return f"{edge} + {frame_width()} * bounds_width(@geometry) + {_mm(MARGIN_MM)}"


def _row(label: Label) -> str:
    """Return the expression for the position of a label in its section, the most probable first."""
    return f'array_find(string_to_array("codes"), {literal(label.code)})'
