"""Long label names in the form and the map tip of a result."""

from __future__ import annotations

import re

import pytest
from landlabels.core.model.label_sets import Label, LabelSet, load_label_set
from landlabels.core.results.form import map_tip
from landlabels.core.results.schema import fields_for

LONG = LabelSet(
    "own", tuple(Label(str(i), "word" * 60 if i else "a long name of a class " * 9, "#000000") for i in (0, 1))
)


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
    assert max(int(width) for width in re.findall(r'width="(\d+)"', tip)) <= 300
    assert "Land principally occupied by agriculture, with significant areas of natural vegetation" in tip
