"""The styles of a result layer as documents; tests/qgis test that QGIS reads and draws them."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from landlabels.core.model.label_sets import Label, LabelSet, load_label_set
from landlabels.core.results.schema import STYLE_NAME, fields_for
from landlabels.core.results.style import default_style, further_styles
from landlabels.core.results.styles import measures
from landlabels.core.results.styles.legend import Legend
from landlabels.core.results.styles.symbols import has_label, literal, text_color
from result_samples import LABELS, sample_card

CLC = load_label_set("clc43")
NAMES = [
    STYLE_NAME, "Top label", "Probability of one label", "Number of labels", "Uncertainty", "Novelty", "Clear share",
    "Pies",
]  # fmt: skip


def legend_of(label_set: LabelSet, **changes: object) -> Legend:
    labels = label_set.labels
    return replace(Legend(label_set, labels, labels, labels[0]), **changes)


def styles(legend: Legend, scope: str = "") -> dict[str, str]:
    return {STYLE_NAME: default_style(legend, scope)} | further_styles(legend, scope)


def parse(legend: Legend, name: str = STYLE_NAME, scope: str = "") -> ET.Element:
    return ET.fromstring(styles(legend, scope)[name])


def lines(style: ET.Element) -> list[str]:
    return [rule.get("label") for rule in style.find("renderer-v2").iter("rule")]


def color_of(style: ET.Element, symbol: str) -> tuple[int, ...]:
    found = style.find(f"renderer-v2/symbols/symbol[@name='{symbol}']").find(".//Option[@name='color']")
    return tuple(map(int, found.get("value").split(",")))


def test_the_styles_are_stored_under_these_names_the_default_one_first():
    assert list(styles(legend_of(LABELS))) == NAMES


def test_the_legend_has_every_label_in_order_and_then_the_other_sections():
    section = "section (frame, upper half: top label)"
    assert lines(parse(legend_of(CLC))) == [*CLC.names, "no label", section]
    pastures, sea = CLC.labels[17], CLC.labels[42]
    some = legend_of(CLC, labels=(pastures, sea), no_label=False, not_clear=True, filled=("B01", "B09"))
    assert lines(parse(some)) == ["Pastures", "Sea and ocean", "not clear", "(filled: B01 and B09)", section]


@pytest.mark.parametrize("name", [STYLE_NAME, "Top label"])
def test_each_label_has_exactly_its_own_opaque_colour(name):
    style = parse(legend_of(CLC), name)
    symbols = [each.get("symbol") for kind in ("rule", "category") for each in style.find("renderer-v2").iter(kind)]
    expected = [tuple(bytes.fromhex(label.color[1:])) + (255,) for label in CLC]
    assert [color_of(style, symbol) for symbol in symbols[: len(CLC)]] == expected


def test_the_top_label_style_has_only_the_top_labels_that_occur():
    pastures = CLC.labels[17]
    style = parse(legend_of(CLC, top_labels=(pastures,), not_clear=True), "Top label")
    found = [(each.get("type"), each.get("value")) for each in style.iter("category")]
    assert found == [("string", "Pastures"), ("NULL", "NULL"), ("string", "(not clear)")]


@pytest.mark.parametrize("name", NAMES)
def test_every_style_has_the_aliases_and_the_map_tip(name):
    style = parse(legend_of(LABELS), name, "The scope.")
    aliases = [(int(a.get("index")), a.get("field"), a.get("name")) for a in style.iter("alias")]
    assert aliases == [(index, f.name, f.alias) for index, f in enumerate(fields_for(LABELS), start=1)]
    assert aliases[-1][1:] == ("p_never", "Never seen")
    assert style.find("mapTip").get("enabled") == "1"
    assert "The scope." in style.find("mapTip").text


def test_the_map_tip_is_basic_html_and_shows_the_scope():
    tip = parse(legend_of(CLC), scope=sample_card().scope).find("mapTip")
    assert "bgcolor" in tip.text and "position:" not in tip.text and "<script" not in tip.text
    assert "Trained on a hundred sections: 100 &#37; for trying out." in tip.text
    assert tip.text.count("[%") == tip.text.count("%]") == 3


def test_the_probability_style_shows_the_most_frequent_label_and_names_it_in_the_legend():
    style = parse(legend_of(LABELS, most_frequent=LABELS.labels[2]), "Probability of one label")
    assert style.find("renderer-v2").get("attr") == '"p_urban"'
    ranges = [each.get("label") for each in style.iter("range")]
    assert ranges[:3] == ["Urban fabric", "0 to 20 %", "20 to 40 %"] and len(ranges) == 6


def test_a_measure_is_offered_only_if_the_layer_has_its_field():
    legend = legend_of(LABELS)
    fields = [field.name for field in fields_for(LABELS)]
    offered = {each.name for each in measures.measures(legend, {*fields, "novelty"})}
    assert "Novelty" in offered
    without = {each.name for each in measures.measures(legend, set(fields) - {"novelty", "clear_share"})}
    assert offered - without == {"Novelty", "Clear share"}


def test_the_classes_of_a_measure_leave_no_gap():
    for measure in measures.measures(legend_of(LABELS), {"novelty", *(f.name for f in fields_for(LABELS))}):
        classes = [each for each in measure.classes if each.lower < 2 or each.upper > 3]  # without headings
        assert [each.upper for each in classes[:-1]] == [each.lower for each in classes[1:]]
        assert classes[0].lower <= 0 and classes[-1].upper >= 0.5
        colors = [each.fills[0].color for each in classes]
        assert len(set(colors)) == len(colors)


def test_a_code_that_is_part_of_another_one_is_told_apart():
    labels = LabelSet("s", (Label("A", "urban", "#000000"), Label("B", "urban2", "#000001")))
    assert "','" in has_label(labels.labels[0], labels)
    assert has_label(labels.labels[1], labels) == "strpos(\"codes\", 'urban2') > 0"


def test_literals_and_text_colours():
    assert literal("l'eau \\ [%") == "'l''eau \\\\ [%'"
    assert [text_color(color) for color in ("#ffffa8", "#e6004d", "#000000", "#00a600")] == [
        "#000000", "#ffffff", "#ffffff", "#000000"
    ]  # fmt: skip
