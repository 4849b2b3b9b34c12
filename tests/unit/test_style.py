"""The style of a result layer as a document; tests/qgis test that QGIS reads it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.results.schema import fields_for
from landlabels.core.results.style import section_style
from result_samples import LABELS, sample_card

CLC = load_label_set("clc43")


def parse(*arguments) -> ET.Element:
    return ET.fromstring(section_style(*arguments))


def categories(style: ET.Element) -> list[tuple[str, str]]:
    return [(c.get("type"), c.get("value")) for c in style.iter("category")]


def test_at_first_the_legend_has_every_label_in_order_and_no_label_last():
    assert categories(parse(CLC, None, "")) == [*(("string", name) for name in CLC.names), ("NULL", "NULL")]


@pytest.mark.parametrize(
    ("occurring", "expected"),
    [
        ({"Sea and ocean", "Pastures"}, [("string", "Pastures"), ("string", "Sea and ocean")]),
        ({None, "Pastures"}, [("string", "Pastures"), ("NULL", "NULL")]),
        (set(), []),
    ],
)
def test_at_the_end_the_legend_has_only_the_labels_that_occur_in_order(occurring, expected):
    assert categories(parse(CLC, occurring, "")) == expected


def test_each_label_has_its_colour_and_is_transparent():
    style = parse(CLC, None, "")
    fills = {}
    for category in style.iter("category"):
        symbol = style.find(f".//symbol[@name='{category.get('symbol')}']")
        fills[category.get("value")] = symbol.find(".//Option[@name='color']").get("value")
    red, green, blue, alpha = map(int, fills["Continuous urban fabric"].split(","))
    assert (red, green, blue) == (230, 0, 77)
    assert 80 < alpha < 160
    assert len(set(fills.values())) == 44


def test_every_field_of_the_layer_has_an_alias_at_its_index():
    style = parse(LABELS, None, "")
    aliases = [(int(a.get("index")), a.get("field"), a.get("name")) for a in style.iter("alias")]
    assert aliases == [(index, f.name, f.alias) for index, f in enumerate(fields_for(LABELS), start=1)]
    assert aliases[-1][1:] == ("p_never", "Never seen")


def test_the_map_tip_is_basic_html_and_shows_the_scope():
    tip = parse(CLC, None, sample_card().scope).find("mapTip")
    assert tip.get("enabled") == "1"
    assert "bgcolor" in tip.text and "position:" not in tip.text and "<script" not in tip.text
    assert "Trained on a hundred sections: 100 &#37; for trying out." in tip.text
    assert tip.text.count("[%") == tip.text.count("%]") == 4
