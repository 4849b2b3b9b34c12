"""How a result layer looks in QGIS, as QML text: fills, legend, label text and map tip, made without QGIS."""

from __future__ import annotations

import html
from collections.abc import Collection, Sequence
from xml.etree import ElementTree as ET  # nosec B405 # it only writes XML

from osgeo import gdal

from ..model.label_sets import Label, LabelSet
from ..raster.gdal_calls import execute
from ..text import join_names, tr
from .geopackage import write_style
from .record import ResultRecord
from .schema import LAYER

FILL_ALPHA = 0.45  # the scene shows through
NO_LABEL_COLOR = "#9a9a9a"
NOT_CLEAR_COLORS = "#ffffff", "#20204a"  # a wash and a hatching, to be seen on dark ground and on white clouds
NOT_CLEAR = "(not clear)"  # no label is called so
TEXT_FROM_SCALE = 40_000  # a section is 30 mm wide there: room for the beginning of its labels' names,
WHOLE_NAMES_FROM_SCALE = 20_000  # and 60 mm here: room for the whole names, wrapped
SHORT_NAME, WRAPPED_LINE = 19, 34  # characters
TIP_LABELS = 8
TIP_BAR_PX = 90
TIP_REST_COLOR = "#e4e4e4"

FIELD_ALIASES = (
    ("section", "Section"),
    ("row", "Row"),
    ("col", "Column"),
    ("labels", "Labels"),
    ("codes", "Codes"),
    ("n_labels", "Number of labels"),
    ("top_label", "Top label"),
    ("top_probability", "Top probability"),
    ("clear_share", "Clear share"),
    ("valid_share", "Valid share"),
    ("filled", "Filled bands"),
)


def section_style(
    label_set: LabelSet,
    occurring: Collection[str | None] | None,
    scope: str,
    filled: Sequence[str] = (),
    not_clear: bool = False,
) -> str:
    """The style of a layer of sections as a QML document.

    Args:
        label_set: All labels the layer has a `p_<code>` field for; the legend keeps its order.
        occurring: The top labels that occur (their names, and None where a section has no label): only these get into
            the legend. None instead of a collection: every label, and "no label".
        scope: What the model is and is not; shown at the foot of the map tip.
        filled: The bands that the scene lacks and that were filled; the legend says so.
        not_clear: Whether there are sections that were too little clear to be classified: they are hatched.
    """
    shown = [label for label in label_set if occurring is None or label.name in occurring]
    root = ET.Element(
        "qgis",
        version="3.40.0",
        styleCategories="Symbology|Labeling|Fields|Forms|MapTips|AttributeTable",
        labelsEnabled="1",
    )
    root.append(_renderer(shown, occurring is None or None in occurring, filled, not_clear))
    root.append(_labeling())
    ET.SubElement(root, "layerOpacity").text = "1"
    aliases = ET.SubElement(root, "aliases")
    for index, (field, alias) in enumerate(_aliases(label_set), start=1):  # field 0 is the feature's id
        ET.SubElement(aliases, "alias", index=str(index), field=field, name=alias)
    ET.SubElement(root, "previewExpression").text = "\"section\" || ': ' || coalesce(nullif(\"labels\", ''), '-')"
    ET.SubElement(root, "mapTip", enabled="1").text = map_tip(label_set, scope)
    ET.SubElement(root, "layerGeometryType").text = "2"
    ET.indent(root, " ")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ET.tostring(root, encoding="unicode")


def map_tip(label_set: LabelSet, scope: str) -> str:
    """The map tip of one section: its labels' probabilities as bars, in HTML that renders without WebKit too.

    The most probable labels are listed, those given in bold; `[% … %]` holds QGIS expressions.
    """
    labels = ", ".join(_expression_array(label) for label in label_set)
    bars = (
        f"array_to_string(array_foreach(array_slice(array_sort(array_filter(array({labels}), @element[0] is not null), "
        f"false), 0, {TIP_LABELS - 1}), {_bar()}), '')"
    )
    clear, valid = _share("clear_share", tr("unknown")), _share("valid_share", tr("unknown"))
    return (
        # Where a web view draws map tips, its own font would be one with serifs.
        f'<font face="sans-serif"><table width="380" cellspacing="0" cellpadding="2">'
        f'<tr><td colspan="3"><b>{_html(tr("Section"))} [% "section" %]</b> '
        f"<small>({_html(tr('bold: the labels given'))})</small></td></tr>"
        f"[% {bars} %]"
        f'<tr><td colspan="3"><small>{_html(tr("Clear"))}: {clear} · {_html(tr("Valid pixels"))}: {valid}</small></td>'
        f'</tr><tr><td colspan="3"><small><i>{_html(scope)}</i></small></td></tr></table></font>'
    )


def _expression_array(label: Label) -> str:
    """One label as an expression: probability first, since the arrays are sorted by it."""
    return f'array("p_{label.code}", {_quoted(_html(label.name))}, {_quoted(label.color)}, {_quoted(label.code)})'


def _bar() -> str:
    """One label's row of the map tip as an expression over `@element`: name, bar, percentage."""
    filled = f"round(@element[0] * {TIP_BAR_PX})"
    return (
        '\'<tr><td width="235">\' || if(array_contains(string_to_array("codes"), @element[3]), '
        "'<b>' || @element[1] || '</b>', @element[1]) || "
        f'\'</td><td width="{TIP_BAR_PX}"><table cellspacing="0" cellpadding="0"><tr>\' || '
        f"{_cell(filled, '@element[2]')} || {_cell(f'{TIP_BAR_PX} - {filled}', _quoted(TIP_REST_COLOR))} || "
        "'</tr></table></td><td align=\"right\">' || round(@element[0] * 100) || '&nbsp;%</td></tr>'"
    )


def _cell(width: str, color: str) -> str:
    """A coloured table cell as an expression; none where it has no width, since an empty cell still takes some."""
    return f"if({width} > 0, '<td width=\"' || ({width}) || '\" bgcolor=\"' || {color} || '\">&nbsp;</td>', '')"


def _share(field: str, unknown: str) -> str:
    return f"[% coalesce(round(\"{field}\" * 100) || ' %', {_quoted(_html(unknown))}) %]"


def _html(text: str) -> str:
    """Text for HTML inside a map tip, where `[%` and `%]` would begin and end an expression."""
    return html.escape(text).replace("%", "&#37;")


def _quoted(text: str) -> str:
    """A text literal of QGIS' expression language."""
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def _aliases(label_set: LabelSet) -> list[tuple[str, str]]:
    return [(field, tr(alias)) for field, alias in FIELD_ALIASES] + [
        (f"p_{label.code}", label.name) for label in label_set
    ]


def _renderer(labels: list[Label], with_no_label: bool, filled: Sequence[str], not_clear: bool) -> ET.Element:
    attribute = f'if("n_labels" is null, {_quoted(NOT_CLEAR)}, "top_label")' if not_clear else "top_label"
    renderer = ET.Element("renderer-v2", type="categorizedSymbol", attr=attribute, symbollevels="0", enableorderby="0")
    categories = ET.SubElement(renderer, "categories")
    symbols = ET.SubElement(renderer, "symbols")
    for label in labels:
        _category(categories, symbols, label.name, "string", label.name, _fill(label.color, "solid"))
    if with_no_label:
        _category(categories, symbols, "NULL", "NULL", tr("no label"), _fill(NO_LABEL_COLOR, "b_diagonal"))
    if not_clear:
        _category(
            categories,
            symbols,
            NOT_CLEAR,
            "string",
            tr("not clear"),
            *map(_fill, NOT_CLEAR_COLORS, ("solid", "diagonal_x")),
        )
    if filled:  # a line of the legend that no section has
        note = tr("(filled: {bands})").format(bands=join_names(filled))
        _category(categories, symbols, note, "string", note, _fill("#ffffff", "no"))
    return renderer


def _category(
    categories: ET.Element, symbols: ET.Element, value: str, kind: str, label: str, *fills: ET.Element
) -> None:
    number = str(len(categories))
    ET.SubElement(categories, "category", value=value, type=kind, label=label, symbol=number, render="true")
    symbol = ET.SubElement(symbols, "symbol", type="fill", name=number, alpha="1", clip_to_extent="1", force_rhr="0")
    symbol.extend(fills)


def _fill(color: str, pattern: str) -> ET.Element:
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    layer = ET.Element("layer", {"class": "SimpleFill", "enabled": "1", "locked": "0"})
    _options(
        layer,
        color=f"{red},{green},{blue},{round(255 * FILL_ALPHA)}",
        style=pattern,
        outline_color="40,40,40,150",
        outline_style="solid",
        outline_width="0.15",
        outline_width_unit="MM",
        joinstyle="miter",
    )
    return layer


def _options(parent: ET.Element, **values: str) -> None:
    options = ET.SubElement(parent, "Option", type="Map")
    for name, value in values.items():
        ET.SubElement(options, "Option", name=name, value=value, type="QString")


def _labeling() -> ET.Element:
    """Each section's labels, one per line and wrapped, centred in it, from a close scale on."""
    labeling = ET.Element("labeling", type="simple")
    settings = ET.SubElement(labeling, "settings", calloutType="simple")
    style = ET.SubElement(
        settings,
        "text-style",
        fieldName=_label_text(),
        isExpression="1",
        fontSize="8",
        fontWeight="-1",  # normal, whether Qt 5 or 6 counts the weights
        fontSizeUnit="Point",
        textColor="0,0,0,255",
        textOpacity="1",
        multilineHeight="0.9",
    )
    ET.SubElement(
        style, "text-buffer", bufferDraw="1", bufferSize="0.6", bufferSizeUnits="MM", bufferColor="255,255,255,255",
        bufferOpacity="0.7",
    )  # fmt: skip
    ET.SubElement(
        settings,
        "text-format",
        wrapChar="",
        autoWrapLength=str(WRAPPED_LINE),
        useMaxLineLengthForAutoWrap="1",
        multilineAlign="1",
    )
    ET.SubElement(
        settings, "placement", placement="1", quadOffset="4", centroidInside="0", centroidWhole="1", priority="5"
    )
    ET.SubElement(
        settings, "rendering", drawLabels="1", scaleVisibility="1", scaleMin="1", scaleMax=str(TEXT_FROM_SCALE),
        obstacle="0", labelPerPart="0",
    )  # fmt: skip
    return labeling


def _label_text() -> str:
    """The label text as an expression: one label per line, long names cut short where the map is not close enough."""
    cut = f"length(@element) > {SHORT_NAME} AND @map_scale > {WHOLE_NAMES_FROM_SCALE}"
    name = f"if({cut}, left(@element, {SHORT_NAME - 1}) || '\u2026', @element)"
    return f"array_to_string(array_foreach(string_to_array(\"labels\", '; '), {name}), '\\n')"


STYLE_NAME = "LandLabels"


def write_section_style(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Write the style with those labels only that are some section's top label."""
    found = execute(dataset, "SELECT DISTINCT top_label, n_labels IS NULL FROM sections")
    occurring, not_clear = {name for name, is_unknown in found if not is_unknown}, any(unknown for _, unknown in found)
    write_style(
        dataset, LAYER, STYLE_NAME, section_style(record.label_set, occurring, record.scope, record.filled, not_clear)
    )
