"""Malformed results, and crafted texts in what is written into them, tested as in `test_malformed`."""

import json
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from landlabels.core.errors import LandLabelsError
from landlabels.core.model.card import Card
from landlabels.core.raster.gdal_calls import execute
from landlabels.core.results.description import abstract, layer_metadata
from landlabels.core.results.layer_file import open_for_update
from landlabels.core.results.style import default_style, further_styles
from landlabels.core.results.styles.legend import Legend
from landlabels.core.results.suggestion_file import write_suggestions
from landlabels.core.results.suggestions import suggest
from malformed_texts import TEXTS
from models import tiny_card
from mutations import as_text, change, check, mutated, seeds
from test_suggestions import FOREST, SURE, WATER, write_result


@mutated
@given(TEXTS, seeds)
@example("</Option></qgis>", 0)
def test_styles_of_any_card_that_can_be_read_are_well_formed(text, seed):
    record = change(json.loads(tiny_card().to_json()), text, seed)
    try:
        card = Card.from_json(as_text(record))
    except ValueError:
        return
    labels = card.label_set.labels
    legend = Legend(card.label_set, labels, labels, labels[0], filled=("B01",))
    for document in (default_style(legend, card.scope), *further_styles(legend, card.scope).values()):
        ElementTree.fromstring(document)
    ElementTree.fromstring(layer_metadata(card.name, abstract(card, [])))


@mutated
@given(TEXTS, TEXTS, TEXTS)
@example("]]>", "a,b", "<")
def test_labels_with_any_text_give_well_formed_styles_and_rows(name, code, color):
    record = json.loads(tiny_card().to_json())
    for entry in (record, record.get("label_set", {})):
        for label in entry.get("labels", []) if isinstance(entry, dict) else []:
            if isinstance(label, dict):
                label.update({"name": name, "code": code, "color": color})
                break
    try:
        card = Card.from_json(as_text(record))
    except ValueError as error:
        assert str(error)
        return
    labels = card.label_set.labels
    for document in further_styles(Legend(card.label_set, labels, labels, labels[0]), "").values():
        ElementTree.fromstring(document)


@pytest.fixture
def result(tmp_path):
    path = tmp_path / "r.gpkg"
    write_result(path, [SURE, WATER, FOREST])
    return path


def test_results_that_sections_are_suggested_from(result):
    check(result, lambda: suggest(result, 3), start=60_000)


def test_layers_of_suggestions_that_are_replaced(result, tmp_path):
    found, output = suggest(result, 3), tmp_path / "s.gpkg"
    write_suggestions(output, found, result)
    check(output, lambda: write_suggestions(output, found, result, replace=True), start=60_000)


def test_results_from_whose_coordinate_system_suggestions_are_written(result, tmp_path):
    found = suggest(result, 3)
    check(result, lambda: write_suggestions(tmp_path / "s.gpkg", found, result, replace=True), start=60_000)


COLUMNS = ("row", "col", "codes", "clear_share", "valid_share", "novelty", "section", "p_water", "geom")


@pytest.mark.parametrize("column", COLUMNS)
def test_values_of_a_result_that_have_another_type(result, column):
    original = result.read_bytes()

    @mutated
    @given(st.one_of(st.none(), st.text(max_size=5), st.integers(-(2**40), 2**40), st.floats()))
    def one(value):
        result.write_bytes(original)
        dataset = open_for_update(result)
        try:
            execute(dataset, f"UPDATE sections SET {column} = ?", value)
        except (RuntimeError, UnicodeError):
            return
        finally:
            dataset = None
        try:
            suggest(result, 3)
        except LandLabelsError as error:
            assert str(error).encode()

    one()
