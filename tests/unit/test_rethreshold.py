"""Other thresholds for a result without a new run: what changes, what is kept, and what is refused."""

from __future__ import annotations

import json
import math
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import LandLabelsError, OutputError, ParameterError
from landlabels.core.output_lock import OutputLock
from landlabels.core.results.errors import ModelThresholdsUnknown, NotAResult
from landlabels.core.results.record import read_record
from landlabels.core.results.rethreshold import ThresholdChange, parse_thresholds, rethreshold
from landlabels.core.results.thresholds import assign, label_sections
from landlabels.core.results.writer import ResultWriter
from osgeo import gdal, ogr
from result_samples import LABELS, gdal_raising, read_sections, sample_card, sample_grid, sample_row, sample_run
from result_samples import write_sample as write


@pytest.fixture(params=[False, True], ids=["gdal-returns", "gdal-raises"], autouse=True)
def exceptions(request):
    with gdal_raising(request.param):
        yield


@pytest.fixture
def path(tmp_path) -> Path:
    write(tmp_path / "a.gpkg")
    return tmp_path / "a.gpkg"


def change_sections(path: Path, statement: str) -> None:
    """Change sections as an analyst does in QGIS."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f"UPDATE sections SET {statement}")
    del dataset


def query(path: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_the_arrays_of_a_labelling_agree_with_its_lists():
    random = np.random.default_rng(1)
    probability = random.random((50, 6)).round(1)  # with equal ones
    probability[7], probability[9] = np.nan, 0
    labelling = label_sections(probability, np.array([0.3, 0.5, 0.5, 0.9, 0.1, np.inf]))
    lists = labelling.lists()
    assert lists[7] is None and lists[9] == []
    assert labelling.n_labels.tolist() == [len(labels or []) for labels in lists]
    assert labelling.top_label.tolist() == [labels[0] if labels else -1 for labels in lists]
    assert labelling.label_counts.tolist() == [sum(i in (labels or []) for labels in lists) for i in range(6)]
    for section, labels in enumerate(lists):
        if labels is not None:
            assert labels == sorted(labels, key=lambda i: (-probability[section, i], i))


def test_no_sections_have_no_labels():
    assert assign(np.empty((0, 3)), np.full(3, 0.5)) == []
    assert label_sections(np.empty((0, 3)), np.full(3, 0.5)).label_counts.tolist() == [0, 0, 0]


def test_one_threshold_is_used_for_every_label_that_the_model_knows(path, tmp_path):
    write(tmp_path / "b.gpkg", threshold=0.3)
    before = read_sections(path)
    done = rethreshold(path, ThresholdChange(0.3))
    assert done.thresholds == (0.3, 0.3, 0.3, math.inf)
    after = read_sections(path)
    assert after == read_sections(tmp_path / "b.gpkg")
    assert done.changed == sum(before[name] != after[name] for name in after) > 0
    assert done.corrected == 0
    assert read_record(path).thresholds == (0.3, 0.3, 0.3, math.inf)


def test_single_labels_get_their_own_threshold_and_the_others_keep_theirs(path):
    rethreshold(path, ThresholdChange(by_code={"urban": 0.25}))
    assert read_record(path).thresholds == (0.5, 0.5, 0.25, math.inf)
    rethreshold(path, ThresholdChange(0.75, by_code={"water": 1}))
    assert read_record(path).thresholds == (1, 0.75, 0.75, math.inf)
    for section in read_sections(path).values():
        assert ("urban" in section["codes"].split(",")) is (section["p_urban"] >= 0.75)


def test_the_models_thresholds_come_back(path):
    before = read_sections(path)
    rethreshold(path, ThresholdChange(0.9))
    assert read_sections(path) != before
    rethreshold(path, ThresholdChange(of_model=True))
    assert read_sections(path) == before
    assert read_record(path).thresholds == read_record(path).model_thresholds == (0.5, 0.5, 0.5, math.inf)


def test_a_label_that_was_never_seen_keeps_no_threshold(path):
    assert rethreshold(path, ThresholdChange(0)).thresholds[-1] == math.inf
    assert not any("never" in section["codes"] for section in read_sections(path).values())
    with pytest.raises(ParameterError, match="'never', but it must be water, forest, urban"):
        rethreshold(path, ThresholdChange(by_code={"never": 0}))


def test_the_same_thresholds_change_nothing_but_the_record(path):
    before = read_sections(path)
    assert rethreshold(path, ThresholdChange(0.5)).changed == 0
    assert read_sections(path) == before


@pytest.mark.parametrize(
    "statement",
    [
        "labels = 'Never seen', codes = 'never'",
        "codes = 'urban,water,forest,never'",
        "labels = 'a mixture of everything'",
        "labels = NULL, codes = NULL, n_labels = NULL",
    ],
)
def test_corrected_sections_keep_their_labels(path, statement):
    change_sections(path, f"{statement} WHERE section IN ('1_0', '2_1')")
    corrected = {name: read_sections(path)[name] for name in ("1_0", "2_1")}
    for threshold in (0.01, 0.99):
        done = rethreshold(path, ThresholdChange(threshold))
        sections = read_sections(path)
        assert {name: sections[name] for name in corrected} == corrected
        assert done.corrected == 2
        assert "2 sections keep labels that were corrected by hand." in done.sentences()
    others = [section for name, section in sections.items() if name not in corrected]
    assert all(section["n_labels"] == (section["p_urban"] >= 0.99) + (section["p_water"] >= 0.99) +
               (section["p_forest"] >= 0.99) for section in others)  # fmt: skip


def test_a_correction_that_other_thresholds_would_give_too_is_kept_for_good(path):
    sections = read_sections(path)
    name = next(name for name, section in sections.items() if section["n_labels"] == 1)
    code, other = sections[name]["codes"], next(c for c in LABELS.codes if c != sections[name]["codes"])
    rethreshold(path, ThresholdChange(1.0))  # no label is assigned
    label = next(label for label in LABELS if label.code == code)
    change_sections(path, f"codes = '{code}', labels = '{label.name.replace(chr(39), chr(39) * 2)}' "
                          f"WHERE section = '{name}'")  # fmt: skip
    rethreshold(path, ThresholdChange(0.5))  # assigns the same label
    rethreshold(path, ThresholdChange(0.0))
    assert read_sections(path)[name]["codes"] == code and other not in read_sections(path)[name]["codes"]
    assert read_record(path).corrected == {name}


def test_corrected_sections_keep_their_labels_when_a_run_is_resumed_with_other_thresholds(tmp_path):
    path = tmp_path / "a.gpkg"
    write(path, rows=2)
    change_sections(path, "labels = 'Never seen', codes = 'never' WHERE section = '1_0'")
    write(path, threshold=0.8)
    sections = read_sections(path)
    assert sections["1_0"]["codes"] == "never" and read_record(path).corrected == {"1_0"}
    assert sections["1_1"]["n_labels"] == sum(sections["1_1"][f"p_{code}"] >= 0.8 for code in LABELS.codes[:3])


def test_sections_that_were_not_classified_stay_so(tmp_path):
    path, card, grid = tmp_path / "a.gpkg", sample_card(), sample_grid()
    with ResultWriter.open(path, sample_run(card, min_clear=0.5), card, grid) as writer:
        for row in grid.rows_with_sections():
            result = sample_row(grid, row)
            result.probability[::2] = np.nan
            writer.write_row(result)
        writer.finish()
    done = rethreshold(path, ThresholdChange(0.0))
    assert done.summary.not_clear == 7 and done.corrected == 0
    assert {section["n_labels"] for section in read_sections(path).values()} == {None, 3}
    assert query(path, "SELECT count(*) FROM sections WHERE codes IS NULL AND labels IS NULL") == [(7,)]


def test_a_result_without_sections_or_without_any_classified_section_gets_the_thresholds(tmp_path):
    card, grid = sample_card(), sample_grid()
    for name in ("empty.gpkg", "cloudy.gpkg"):
        with ResultWriter.open(tmp_path / name, sample_run(card, min_clear=0.5), card, grid) as writer:
            if name == "cloudy.gpkg":
                result = sample_row(grid, 1)
                result.probability[:] = np.nan
                writer.write_row(result)
        assert rethreshold(tmp_path / name, ThresholdChange(0.25)).changed == 0
        assert read_record(tmp_path / name).thresholds[0] == 0.25


def test_a_layer_of_many_sections_is_changed_as_a_whole(tmp_path):
    path, grid = tmp_path / "a.gpkg", sample_grid(161, 160)
    write(path, grid)
    assert rethreshold(path, ThresholdChange(0.0)).summary.label_counts["Urban fabric"] == 160 * 159 + 1
    assert query(path, "SELECT DISTINCT n_labels FROM sections") == [(3,)]


@pytest.mark.parametrize("name", ["What?", "50 % 'old' \"town\"; -- DROP", "北京", "tab\tand\\"])
def test_names_of_labels_can_be_any_text(tmp_path, name):
    labels = replace(LABELS, labels=(replace(LABELS.labels[0], name=name), *LABELS.labels[1:]))
    path, card, grid = tmp_path / "a.gpkg", sample_card(labels), sample_grid()
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        for row in grid.rows_with_sections():
            writer.write_row(sample_row(grid, row))
        writer.finish()
    rethreshold(path, ThresholdChange(0.0))
    assert {section["labels"].count(name) for section in read_sections(path).values()} == {1}
    assert rethreshold(path, ThresholdChange(0.5)).corrected == 0


def test_the_time_of_the_last_change_is_stored(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE gpkg_contents SET last_change = '2001-01-01T00:00:00.000Z'")
    rethreshold(path, ThresholdChange(0.2))
    assert query(path, "SELECT last_change FROM gpkg_contents WHERE table_name = 'sections'")[0][0] > "2020"
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    assert not query(path, "SELECT name FROM sqlite_master WHERE name = 'changed'")


def test_nothing_changes_if_writing_fails(path, monkeypatch):
    from landlabels.core.results import rethreshold as module

    before, record = read_sections(path), read_record(path)

    def fail(*_: object) -> None:
        raise RuntimeError("disk I/O error")

    monkeypatch.setattr(module.result_record, "save", fail)
    with pytest.raises(OutputError, match="the disk is full or failing"):
        rethreshold(path, ThresholdChange(0.1))
    assert read_sections(path) == before and read_record(path) == record


def foreign_geopackage(path: Path) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    dataset.CreateLayer("sections", geom_type=ogr.wkbPolygon)
    del dataset


def without_a_field(path: Path) -> None:
    write(path)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("sections")
    layer.DeleteField(layer.GetLayerDefn().GetFieldIndex("p_urban"))
    del layer, dataset


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_text("my notes"), "cannot be opened as a GeoPackage"),
        (foreign_geopackage, "no record of a run"),
        (without_a_field, "its layer lacks p_urban"),
    ],
    ids=["text", "foreign", "field"],
)
def test_other_files_are_refused_and_not_changed(tmp_path, make, words):
    path = tmp_path / "b.gpkg"
    make(path)
    before = path.read_bytes()
    with pytest.raises(NotAResult, match=words) as error:
        rethreshold(path, ThresholdChange(0.5))
    assert str(error.value).endswith(".") and "\n" not in str(error.value)
    assert path.read_bytes() == before


def test_a_result_without_stored_model_thresholds_says_so(path):
    record = read_record(path)
    plain = json.loads(record.to_json())
    del plain["model_thresholds"]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE gpkg_metadata SET metadata = ? WHERE mime_type = 'application/json'", (json.dumps(plain),)
        )
    with pytest.raises(ModelThresholdsUnknown, match="an earlier version of LandLabels wrote it"):
        rethreshold(path, ThresholdChange(of_model=True))
    assert rethreshold(path, ThresholdChange(0.4)).changed


def test_a_record_with_thresholds_of_another_number_of_labels_is_refused(path):
    plain = json.loads(read_record(path).to_json()) | {"model_thresholds": [0.5]}
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE gpkg_metadata SET metadata = ? WHERE mime_type = 'application/json'", (json.dumps(plain),)
        )
    with pytest.raises(NotAResult, match="thresholds and labels differ in number"):
        rethreshold(path, ThresholdChange(of_model=True))


def test_a_result_without_its_table_of_styles_gets_the_thresholds(path):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("DROP TABLE layer_styles")
    del dataset
    rethreshold(path, ThresholdChange(0.0))
    assert {section["n_labels"] for section in read_sections(path).values()} == {3}


def test_a_file_that_a_run_is_writing_is_not_changed(path):
    lock = OutputLock(path)
    with pytest.raises(OutputError, match="Another run is writing"):
        rethreshold(path, ThresholdChange(0.5))
    lock.release()


@pytest.mark.parametrize(
    "change",
    [
        ThresholdChange(1.5), ThresholdChange(-0.1), ThresholdChange(math.nan), ThresholdChange(by_code={"urban": 2}),
        ThresholdChange(by_code={"urbane": 0.5}), ThresholdChange(0.5, of_model=True), ThresholdChange(), (0.5, 0.5),
        (0.5,) * 5,
    ],
    ids=str,
)  # fmt: skip
def test_impossible_thresholds_are_refused(path, change):
    before = read_sections(path)
    with pytest.raises(LandLabelsError) as error:
        rethreshold(path, change)
    assert str(error.value).endswith(".")
    assert read_sections(path) == before


def test_thresholds_of_single_labels_are_read_from_text():
    assert parse_thresholds(" a=0.4, b = 1 ,") == {"a": 0.4, "b": 1.0}
    assert parse_thresholds("") == {}
    for text in ("a", "a=", "a=x", "0.5", "a=0,4"):
        with pytest.raises(ParameterError, match="list such as"):
            parse_thresholds(text)


def test_the_command_changes_the_thresholds_and_prints_the_counts(path, capsys):
    assert main(["rethreshold", str(path), "--threshold", "0.4", "--thresholds", "urban=0.9"]) == 0
    printed = capsys.readouterr().out
    assert read_record(path).thresholds == (0.4, 0.4, 0.9, math.inf)
    urban = sum("urban" in section["codes"] for section in read_sections(path).values())
    assert f"{urban:7d}  Urban fabric" in printed or not urban
    assert "have other labels now." in printed
    assert main(["rethreshold", str(path), "--model-thresholds"]) == 0
    assert read_record(path).thresholds == (0.5, 0.5, 0.5, math.inf)


@pytest.mark.parametrize(
    "arguments", [[], ["--threshold", "7"], ["--thresholds", "nothing=0.5"], ["--thresholds", "urban"]]
)
def test_the_command_gives_one_sentence_on_what_is_wrong(path, capsys, arguments):
    assert main(["rethreshold", str(path), *arguments]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 1 and printed.err.endswith(".\n")
