"""Long label names in the form and the map tip of a result."""

from __future__ import annotations

import re
from html import unescape
from xml.etree import ElementTree as ET

import pytest
from landlabels.core.model.label_sets import Label, LabelSet, load_label_set
from landlabels.core.results.form import map_tip, section_form
from landlabels.core.results.schema import fields_for
from osgeo import gdal, ogr
from result_samples import write_sample

LONG = LabelSet("own", tuple(Label(name, name[:1], "#000000") for name in ("word" * 60, "a long name of a class " * 9)))


@pytest.mark.parametrize("label_set", [load_label_set("clc43"), load_label_set("bigearthnet19"), LONG])
def test_aliases_are_short_and_differ(label_set):
    aliases = [field.alias for field in fields_for(label_set)]
    assert max(map(len, aliases)) <= 34
    assert len(set(aliases)) == len(aliases)


def test_a_long_name_is_cut_at_a_word_and_gets_its_code():
    (field,) = [field for field in fields_for(load_label_set("clc43")) if field.name == "p_243"]
    assert field.alias == "Land principally occupied … (243)"


def test_the_map_tip_is_narrow_and_its_names_can_wrap():
    tip = map_tip(load_label_set("clc43"), "")
    assert re.findall(r'width="\d+"', tip) == []  # only shares of the room that there is
    assert re.findall(r"max-width:(\d+)px", tip) == ["300"]
    assert "Land principally occupied by agriculture, with significant areas of natural vegetation" in tip


def test_the_map_tip_shows_the_first_sentence_of_the_scope():
    tip = map_tip(LONG, "Not a map to rely on (v1.0). It never saw: Beaches.")
    assert "'Not a map to rely on (v1.0).'" in tip and "Beaches" not in tip
    assert "'For trying out.'" in map_tip(LONG, "For trying out.")
    assert "'.'" not in map_tip(LONG, "")


def test_every_field_is_in_one_group_of_the_form():
    form = ET.fromstring(f"<x>{section_form(load_label_set('clc43'))}</x>")
    groups = {
        group.get("name"): [field.get("name") for field in group.iter("attributeEditorField")]
        for group in form.iter("attributeEditorContainer")
    }
    assert list(groups) == ["Labels", "Probabilities", "Quality", "Correction"]
    assert groups["Labels"][:2] == ["section", "labels"]
    assert "clear_share" in groups["Quality"] and len(groups["Probabilities"]) == 43
    names = [name for group in groups.values() for name in group]
    assert sorted(names) == sorted(field.name for field in fields_for(load_label_set("clc43")))


def test_names_that_were_cut_are_listed_in_full_on_short_lines():
    name = "Bogs <b>& fens</b> [% 1 + 1 %] 'of' \"the\" north and the far west"
    odd = LabelSet("own", (Label(name, "x", "#000000"),))
    (element,) = ET.fromstring(f"<x>{section_form(odd)}</x>").iter("attributeEditorTextElement")
    assert "[%" not in element.text and "<b>& fens" not in element.text
    cells = re.findall(r"<td>(.*?)</td>", element.text)
    lines = unescape(cells[1].replace("<br>", "\n")).split("\n")
    assert " ".join(lines) == name
    assert max(map(len, lines)) <= 32
    assert "attributeEditorTextElement" not in section_form(LabelSet("own", (Label("Short", "a", "#000000"),)))


def test_long_names_without_blanks_are_cut_too():
    assert max(len(field.alias) for field in fields_for(LONG)) <= 34


@pytest.mark.skipif(not hasattr(ogr.FieldDefn, "SetComment"), reason="GDAL before 3.7 writes no descriptions of fields")
def test_the_file_describes_each_field_which_qgis_shows_as_tool_tip(tmp_path):
    write_sample(tmp_path / "a.gpkg")
    layer = gdal.OpenEx(str(tmp_path / "a.gpkg")).GetLayer("sections")
    comments = {field.GetName(): field.GetComment() for field in layer.schema}
    assert comments["p_forest"] == "Forest, 'mixed'"
    assert comments["clear_share"].startswith("Share of pixels without cloud")
