"""The result layer: the contents of the file, whether it is a valid GeoPackage, and changing the thresholds."""

from __future__ import annotations

import json
import math
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from landlabels.core.errors import OutputError, OutputForeign
from landlabels.core.results import record as records
from landlabels.core.results.record import ResultRecord, _from_ranges, _to_ranges, read_record
from landlabels.core.results.rethreshold import rethreshold
from landlabels.core.results.schema import FIELDS, SectionResult
from landlabels.core.results.thresholds import assign
from landlabels.core.results.writer import ResultWriter
from osgeo import ogr
from result_samples import (
    LABELS,
    gdal_raising,
    read_sections,
    sample_card,
    sample_grid,
    sample_row,
    sample_run,
    write_sample,
)


@pytest.fixture(params=[False, True], ids=["gdal-returns", "gdal-raises"])
def exceptions(request):
    with gdal_raising(request.param):
        yield


def query(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_every_section_has_its_labels_probabilities_and_shares(tmp_path, exceptions):
    grid = sample_grid()
    summary = write_sample(tmp_path / "a.gpkg", grid)
    sections = read_sections(tmp_path / "a.gpkg")
    assert len(sections) == summary.sections == grid.section_count == 13
    for row in grid.rows_with_sections():
        expected = sample_row(grid, row)
        for n, col in enumerate(expected.cols):
            section = sections[f"{row}_{col}"]
            p = np.array([section[f"p_{code}"] for code in LABELS.codes])
            np.testing.assert_allclose(p, expected.probability[n], atol=1e-6)
            given = sorted((i for i in range(3) if p[i] >= 0.5), key=lambda i: -p[i])
            assert (section["row"], section["col"], section["n_labels"]) == (row, col, len(given))
            assert section["labels"] == "; ".join(LABELS.names[i] for i in given)
            assert section["codes"] == ",".join(LABELS.codes[i] for i in given)
            assert section["top_label"] == (LABELS.names[given[0]] if given else None)
            assert section["top_probability"] == (p[given[0]] if given else None)
            assert section["valid_share"] == 0.75
            assert (section["clear_share"] is None) == math.isnan(expected.measurements["clear_share"][n])
            assert ogr.CreateGeometryFromWkt(section["wkt"]).GetEnvelope() == (
                *(399960 + col * 1200, 399960 + (col + 1) * 1200),
                *(5800020 - (row + 1) * 1200, 5800020 - row * 1200),
            )
    assert "Never seen" not in summary.label_counts
    assert summary.label_counts == {
        name: count for name in LABELS.names if (count := sum(name in s["labels"] for s in sections.values()))
    }
    assert summary.without_label == sum(not s["labels"] for s in sections.values()) > 0


def test_the_file_is_a_geopackage_with_index_extent_style_and_registered_metadata(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    assert query(path, "PRAGMA foreign_key_check") == []
    assert query(path, "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'sections'") == [
        (399960, 5800020 - 4 * 1200, 399960 + 5 * 1200, 5800020 - 1200)
    ]
    extensions = query(path, "SELECT table_name, extension_name FROM gpkg_extensions")
    assert {("gpkg_metadata", "gpkg_metadata"), ("gpkg_metadata_reference", "gpkg_metadata")} <= set(extensions)
    assert ("sections", "gpkg_rtree_index") in extensions
    assert query(path, "SELECT count(*) FROM rtree_sections_geom") == [(13,)]
    documents = query(
        path,
        "SELECT md_standard_uri, mime_type, reference_scope, table_name FROM gpkg_metadata "
        "JOIN gpkg_metadata_reference ON id = md_file_id WHERE md_standard_uri != 'http://gdal.org'",
    )
    assert {document[1:] for document in documents} == {
        ("application/json", "table", "sections"),
        ("text/xml", "table", "sections"),
    }
    styles = query(path, "SELECT f_table_name, f_geometry_column, styleName, useAsDefault FROM layer_styles")
    assert styles[0] == ("sections", "geom", "LandLabels", 1)
    assert {(style[0], style[1], style[3]) for style in styles[1:]} == {("sections", "geom", 0)}


def test_no_other_file_is_left_in_the_folder_of_a_result(tmp_path, exceptions):
    path = tmp_path / "a.gpkg"
    steps = {
        "write": lambda: write_sample(path, rows=1),
        "resume": lambda: write_sample(path),
        "resume with other thresholds": lambda: write_sample(path, threshold=0.8),
        "change thresholds": lambda: rethreshold(path, sample_card().thresholds_for(0.4)),
        "read the record": lambda: read_record(path),
        "read the sections": lambda: read_sections(path),
        "replace": lambda: write_sample(path, if_exists="replace", model="hash 2"),
    }
    for name, step in steps.items():
        step()
        assert (name, [file.name for file in tmp_path.iterdir()]) == (name, ["a.gpkg"])


def test_gdals_validator_accepts_the_geopackage(tmp_path):
    checker = "osgeo_utils.samples.validate_gpkg"
    pytest.importorskip(checker, reason="GDAL's sample scripts are not here")
    write_sample(tmp_path / "a.gpkg")
    command = [sys.executable, "-m", checker, "--extra", "--warning-as-error", str(tmp_path / "a.gpkg")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_record_holds_the_run_and_its_finished_rows(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path, rows=2)
    record = read_record(path)
    assert (record.done, record.complete) == ({1, 2}, False)
    assert record.identity == {"scene": "scene 1", "model": "hash 1", "area": "whole"}
    assert record.runs == ({"assumptions": ["The offset is taken as 0."], "device": "CPU"},)
    assert record.thresholds == (0.5, 0.5, 0.5, math.inf)
    assert record.label_set == LABELS
    assert "demonstration" in record.scope
    write_sample(path)
    assert read_record(path) == replace(record, done=frozenset({1, 2, 3}), complete=True)


def test_a_record_of_another_format_is_refused():
    card = sample_card()
    record = ResultRecord("t", "s", {}, LABELS, card.thresholds, ())
    assert ResultRecord.from_json(record.to_json()) == record
    with pytest.raises(ValueError, match="another version"):
        ResultRecord.from_json(json.dumps(json.loads(record.to_json()) | {"format": 99}))


def test_a_record_keeps_the_filled_bands_and_is_refused_without_a_format():
    thresholds = (0.5,) * (len(LABELS) - 1) + (math.inf,)
    record = ResultRecord("t", "s", {"a": (1, 2)}, LABELS, thresholds, ({"device": "CPU"},), filled=("B01", "B09"))
    assert ResultRecord.from_json(record.to_json()) == replace(record, identity={"a": [1, 2]})
    plain = json.loads(record.to_json())
    del plain["filled"]
    assert ResultRecord.from_json(json.dumps(plain)).filled == ()
    del plain["format"]
    with pytest.raises(ValueError, match="another version"):
        ResultRecord.from_json(json.dumps(plain))


def test_a_record_is_readable_json_without_nan():
    record = ResultRecord("Übersicht", "s", {}, LABELS, (0.5,), ())
    assert "Übersicht" in record.to_json()
    with pytest.raises(ValueError):
        replace(record, identity={"share": math.nan}).to_json()
    with pytest.raises(ValueError):
        record.continued({"share": math.nan}, (0.5,))


def test_a_call_that_continues_a_run_adds_its_details_once_and_sets_the_thresholds():
    record = ResultRecord("t", "s", {}, LABELS, (0.5,), ({"device": "CPU"},))
    assert record.continued({"device": "CPU"}, (0.5,)) == record
    other = record.continued({"device": "GPU", "bands": ("B02",)}, np.array([1, 0]))
    assert other == replace(
        record, runs=({"device": "CPU"}, {"device": "GPU", "bands": ["B02"]}), thresholds=(1.0, 0.0)
    )
    assert replace(record, thresholds=(1, 0)).threshold_array().dtype == np.float64


def test_runs_differ_in_the_named_parts():
    record = ResultRecord("t", "s", {"model": "a", "area": [1, 2], "scene": 3}, LABELS, (0.5,), ())
    assert record.differences({"model": "a", "area": (1, 2), "scene": 3}) == []
    assert record.differences({"model": "b", "area": (1, 2), "min_clear": 0.5}) == ["min_clear", "model", "scene"]


@pytest.mark.parametrize("rows", [[], [3], [0, 1, 2], [7, 0, 1, 5, 6]])
def test_rows_are_converted_to_ranges_and_back(rows):
    assert _from_ranges(_to_ranges(rows)) == set(rows)
    assert _to_ranges({7, 0, 1, 5, 6, 9}) == "0-1,5-7,9-9"


def test_rows_without_sections_are_marked_as_done(tmp_path):
    grid, card = sample_grid(), sample_card()
    empty = replace(
        sample_row(grid, 1),
        cols=np.empty(0, int),
        probability=np.empty((0, 0), np.float32),
        measurements={},
    )
    with ResultWriter.open(tmp_path / "a.gpkg", sample_run(card), card, grid) as writer:
        writer.write_row(empty)
        assert writer.done_rows == {1}
    assert read_sections(tmp_path / "a.gpkg") == {}


def test_labels_are_assigned_by_their_thresholds_the_most_probable_first():
    probability = np.array([[0.2, 0.9, 0.5], [0.1, 0.1, 0.49], [0.7, 0.7, 1.0]])
    assert assign(probability, np.array([0.2, 0.9, 0.5])) == [[1, 2, 0], [], [2, 0]]
    assert assign(probability, np.array([0.2, 0.2, np.inf])) == [[1, 0], [], [0, 1]]


def test_labels_of_equal_probability_are_in_the_order_of_the_label_set():
    probability = np.where(np.arange(43) % 3, 0.6, 0.7)[None]
    assert assign(probability, np.full(43, 0.5)) == [sorted(range(43), key=lambda i: (i % 3 > 0, i))]


def values_of(assigned: list[int] | None) -> dict[str, object]:
    probability = np.array([0.6, 0.2, 0.9, 0.1])
    section = SectionResult(0, 0, LABELS, probability, assigned, (), {})
    return {field.name: field.value(section) for field in FIELDS if field.uses_thresholds}


def test_the_fields_that_depend_on_thresholds():
    assert values_of([2, 0]) == {
        "labels": "Urban fabric; Water & ice <50% [%",
        "codes": "urban,water",
        "n_labels": 2,
        "top_label": "Urban fabric",
        "top_probability": 0.9,
    }
    nothing = {"labels": "", "codes": "", "n_labels": 0, "top_label": None, "top_probability": None}
    assert values_of([]) == nothing
    assert values_of(None) == dict.fromkeys(nothing)


def test_new_thresholds_give_the_same_layer_as_a_new_run_with_them(tmp_path, exceptions):
    write_sample(tmp_path / "a.gpkg")
    expected = write_sample(tmp_path / "b.gpkg", threshold=0.8)
    before = read_sections(tmp_path / "a.gpkg")
    assert rethreshold(tmp_path / "a.gpkg", sample_card().thresholds_for(0.8)).summary == expected
    after = read_sections(tmp_path / "a.gpkg")
    assert after == read_sections(tmp_path / "b.gpkg") != before
    assert read_record(tmp_path / "a.gpkg").thresholds == (0.8, 0.8, 0.8, math.inf)
    styles = [query(tmp_path / name, "SELECT styleQML FROM layer_styles") for name in ("a.gpkg", "b.gpkg")]
    assert styles[0] == styles[1]


def test_the_style_has_all_labels_at_first_and_those_that_occur_at_the_end(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path, rows=1)
    legend = "SELECT styleQML FROM layer_styles"
    assert all('label="Never seen"' in text for (text,) in query(path, legend)[:2])
    write_sample(path)
    assert not any('label="Never seen"' in text for (text,) in query(path, legend)[:2])


def test_a_complete_layer_keeps_a_style_saved_by_the_user(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE layer_styles SET styleQML = 'mine'")
    assert write_sample(path).sections == 13
    assert set(query(path, "SELECT styleQML FROM layer_styles")) == {("mine",)}


def test_reading_the_record_of_another_file_is_an_error(tmp_path):
    with pytest.raises(OutputError, match="no such file"):
        read_record(tmp_path / "none.gpkg")
    (tmp_path / "text.gpkg").write_text("not a database")
    with pytest.raises(OutputForeign, match="not a result of LandLabels"):
        read_record(tmp_path / "text.gpkg")
    with pytest.raises(OutputForeign):
        rethreshold(tmp_path / "text.gpkg", (0.5,))


def test_reading_a_record_does_not_open_the_file_for_writing(tmp_path, monkeypatch):
    write_sample(tmp_path / "a.gpkg")
    monkeypatch.setattr(records, "open_or_refuse", None)
    assert read_record(tmp_path / "a.gpkg").complete


def test_a_layer_without_a_readable_record_is_refused_by_its_name(tmp_path):
    path = tmp_path / "a.gpkg"
    write_sample(path)
    for change, words in (("metadata = '{}'", "its record cannot be read"), ("md_standard_uri = 'x'", "no record of")):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(f"UPDATE gpkg_metadata SET {change} WHERE mime_type = 'application/json'")
        with pytest.raises(OutputForeign, match=rf"a\.gpkg.*{words}"):
            read_record(path)


def test_an_input_error_while_reading_a_record_names_the_file(tmp_path, monkeypatch):
    def fail(path, must_exist):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(records, "check_path", fail)
    with pytest.raises(OutputError, match=r"a\.gpkg"):
        read_record(tmp_path / "a.gpkg")
