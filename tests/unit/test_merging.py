"""Merging results of several dates: the rules, the fields, what is refused, and the mosaics of many scenes."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from corrections import run_sql
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import LandLabelsError, OutputForeign, ParameterError
from landlabels.core.many.classify_many import ManyRequest, classify_many
from landlabels.core.many.mosaics import merge_tiles
from landlabels.core.many.scene_task import SceneOptions
from landlabels.core.raster.gdal_calls import sql_literal
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.errors import CannotMerge
from landlabels.core.results.merging import merge_results
from landlabels.core.results.record import read_record
from landlabels.core.results.rethreshold import rethreshold
from models import tiny_card, write_tiny_model
from osgeo import ogr
from reporters import RecordingReporter
from result_samples import LABELS, read_sections, sample_grid, write_sample
from scenes import write_band_files

CODES = LABELS.codes[:3]
THRESHOLD = 0.5  # of the sample card


def make(path, values, clear=None, date="2020-01-01", grid=None):
    """A sample result whose section 1_0 has the given probabilities, or was not classified (None)."""
    write_sample(path, grid, scene={"name": f"T33UUU_{date.replace('-', '')}"})
    if values is None:
        codes, names, numbers = None, None, [None] * 3
    else:
        given = [n for n in np.argsort(-np.array(values), kind="stable") if values[n] >= THRESHOLD]
        codes, names = ",".join(CODES[n] for n in given), "; ".join(LABELS.names[n] for n in given)
        numbers = values
    fields = {"codes": codes, "labels": names, "clear_share": clear, "p_never": None if values is None else 0.0}
    fields |= {f"p_{code}": number for code, number in zip(CODES, numbers, strict=True)}
    text = ", ".join(f"{name} = {sql_literal(value)}" for name, value in fields.items())
    run_sql(path, f"UPDATE sections SET {text} WHERE section = '1_0'")
    return path


@pytest.fixture
def dates(tmp_path):
    """Four dates, in an order that is not theirs."""
    return [
        make(tmp_path / "c.gpkg", [0.2, 0.9, 0.4], clear=0.7, date="2020-03-01"),
        make(tmp_path / "a.gpkg", [0.6, 0.8, 0.1], clear=0.9, date="2020-01-01"),
        make(tmp_path / "d.gpkg", None, clear=0.0, date="2020-04-01"),
        make(tmp_path / "b.gpkg", [0.55, 0.3, 0.1], clear=0.8, date="2020-02-01"),
    ]


def merged(dates, output, **options):
    found = merge_results(dates, output, RecordingReporter(), **options)
    return found, read_sections(output)


def test_most_frequent_labels_are_on_half_of_the_dates(dates, tmp_path):
    found, sections = merged(dates, tmp_path / "m.gpkg")
    section = sections["1_0"]
    assert section["n_dates"] == 3 and sections["1_1"]["n_dates"] == 4
    assert [section[f"p_{code}"] for code in CODES] == pytest.approx([2 / 3, 2 / 3, 0], abs=1e-6)
    assert set(section["codes"].split(",")) == {"water", "forest"}
    # Water is there on 2 of 3 dates, forest too, urban on none.
    assert section["agreement"] == pytest.approx(2 / 3, abs=1e-4)
    assert sections["1_1"]["agreement"] == 1
    assert found.results == 4 and found.summary.sections == len(sections)
    record = read_record(tmp_path / "m.gpkg")
    assert [source["date"] for source in record.identity["sources"]] == [
        "2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01"
    ]  # fmt: skip
    assert record.identity["rule"] == "most-frequent" and record.complete and "Merged from 4 results" in record.scope
    assert record.title.startswith("T33UUU_20200101 2020-01-01…2020-04-01")


def test_best_clear_takes_the_clearest_date(dates, tmp_path):
    _, sections = merged(dates, tmp_path / "m.gpkg", rule="best-clear")
    section = sections["1_0"]
    assert [section[f"p_{code}"] for code in CODES] == [0.6, 0.8, 0.1]
    assert section["codes"] == "forest,water" and section["clear_share"] == 0.9 and section["n_dates"] == 3
    assert section["agreement"] == pytest.approx(2 / 3, abs=1e-4)


def test_of_equally_clear_dates_the_last_is_taken(tmp_path):
    first = make(tmp_path / "a.gpkg", [0.6, 0.8, 0.1], date="2020-02-01")
    last = make(tmp_path / "b.gpkg", [0.1, 0.2, 0.7], date="2020-01-01")
    _, sections = merged([first, last], tmp_path / "m.gpkg", rule="best-clear")
    assert sections["1_0"]["codes"] == "forest,water"


def test_mean_probabilities_are_compared_with_the_threshold(dates, tmp_path):
    _, sections = merged(dates, tmp_path / "m.gpkg", rule="mean-probability")
    section = sections["1_0"]
    assert [section[f"p_{code}"] for code in CODES] == pytest.approx([0.45, 2 / 3, 0.2], abs=1e-6)
    assert section["codes"] == "forest" and section["clear_share"] == pytest.approx((0.7 + 0.9 + 0 + 0.8) / 4)
    # Water is absent on 1 of 3 dates, forest there on 2 of 3.
    assert section["agreement"] == pytest.approx((1 / 3 + 2 / 3) / 2, abs=1e-4)


def test_labels_corrected_by_hand_count(dates, tmp_path):
    run_sql(dates[0], "UPDATE sections SET codes = 'urban', labels = 'Urban fabric' WHERE section = '1_0'")
    _, sections = merged(dates, tmp_path / "m.gpkg", rule="mean-probability")
    assert sections["1_0"]["p_urban"] == pytest.approx((1 + 0.1 + 0.1) / 3, abs=1e-6)


def test_sections_of_some_dates_only_are_in_the_mosaic(tmp_path):
    first = make(tmp_path / "a.gpkg", [0.6, 0.8, 0.1])
    second = make(tmp_path / "b.gpkg", None, grid=sample_grid(6, 7), date="2020-02-01")
    found, sections = merged([first, second], tmp_path / "m.gpkg")
    assert set(sections) == set(read_sections(first)) | set(read_sections(second))
    assert sections["5_6"]["n_dates"] == 1 and sections["1_0"]["n_dates"] == 1
    run_sql(first, "UPDATE sections SET codes = NULL, labels = NULL, p_water = NULL WHERE section = '1_0'")
    found, sections = merged([first, second], tmp_path / "n.gpkg")
    assert sections["1_0"]["n_dates"] == 0 and sections["1_0"]["codes"] is None
    assert sections["1_0"]["agreement"] is None
    assert any("not classified on any date" in note for note in found.notes)


def test_a_mosaic_is_a_result_layer(dates, tmp_path):
    merged(dates, tmp_path / "m.gpkg")
    arrays = read_arrays(tmp_path / "m.gpkg")
    assert not arrays.corrected.any() and arrays.measured["n_dates"].max() == 4
    before = read_sections(tmp_path / "m.gpkg")["1_0"]
    rethreshold(tmp_path / "m.gpkg", [0.9, 0.9, 0.9, 0.9])
    after = read_sections(tmp_path / "m.gpkg")["1_0"]
    assert before["codes"] and after["codes"] == "" and after["n_dates"] == 3
    dataset = ogr.Open(str(tmp_path / "m.gpkg"))
    styles = [feature.GetField("styleName") for feature in dataset.GetLayerByName("layer_styles")]
    assert "LandLabels" in styles and {"Agreement of the dates", "Number of dates"} <= set(styles)
    merged([tmp_path / "m.gpkg"], tmp_path / "again.gpkg")


def test_other_grids_and_labels_are_refused_with_one_sentence(dates, tmp_path):
    shifted = sample_grid()
    shifted = type(shifted)(shifted.crs, shifted.x0 + 600, shifted.y0, shifted.selected, 0)
    other = make(tmp_path / "x.gpkg", None, grid=shifted)
    with pytest.raises(CannotMerge, match="grids of sections differ"):
        merged([dates[0], other], tmp_path / "m.gpkg")
    scene = write_band_files(tmp_path / "scene", (2, 2), origin=(399960, 5800020))
    labels = tmp_path / "l.gpkg"
    model = write_tiny_model(tmp_path / "m.onnx", tiny_card())
    classify(ClassifyRequest(str(scene["B02"]), labels, model=model), RecordingReporter())
    with pytest.raises(CannotMerge, match="labels differ"):
        merged([dates[0], labels], tmp_path / "m.gpkg")
    assert not (tmp_path / "m.gpkg").exists()


def test_outputs_are_protected(dates, tmp_path):
    output = tmp_path / "m.gpkg"
    merged(dates, output)
    with pytest.raises(LandLabelsError, match="already exists"):
        merged(dates, output)
    merged(dates, output, replace=True)
    with pytest.raises(ParameterError, match="another file"):
        merged(dates, dates[1], replace=True)
    ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "f.gpkg")).CreateLayer("mine")
    with pytest.raises(OutputForeign):
        merged(dates, tmp_path / "f.gpkg", replace=True)
    with pytest.raises(ParameterError, match="RULE"):
        merged(dates, tmp_path / "n.gpkg", rule="newest")
    with pytest.raises(ParameterError, match="at least one"):
        merged([], tmp_path / "n.gpkg")
    assert merge_results(dates, tmp_path / "n.gpkg", RecordingReporter(lambda reporter: True)) is None
    assert sorted(path.name for path in tmp_path.glob(".*")) == []


@pytest.fixture(scope="module")
def many(tmp_path_factory) -> Path:
    """The folder of a run over three dates of one tile and one date of another."""
    folder = tmp_path_factory.mktemp("many")
    model = write_tiny_model(folder / "tiny.onnx")
    for number, name in enumerate(("T33UUU_20200101", "T33UUU_20200201", "T33UUU_20200301", "T33UVU_20200101")):
        origin = (300000 + 2400 * (number == 1) + 60000 * (number == 3), 5000040)
        write_band_files(folder / "scenes" / name, (3, 4), origin=origin, prefix=f"{name}T100000_L2A_", seed=number)
    options = SceneOptions(model=str(model))
    request = ManyRequest((str(folder / "scenes"),), str(folder / "out"), options=options, workers=2)
    assert classify_many(request, RecordingReporter()).complete
    return folder / "out"


def test_each_tile_of_many_scenes_gets_a_mosaic(many, tmp_path, capsys):
    folder = tmp_path / "out"
    shutil.copytree(many, folder)
    done = merge_tiles(str(folder), "mean-probability", RecordingReporter())
    assert sorted(done.merged) == ["T33UUU", "T33UVU"] and done.complete and not done.failed
    arrays = read_arrays(folder / "mosaics" / "T33UUU.gpkg")
    assert len(arrays) == 3 * 6 and sorted(set(arrays.measured["n_dates"])) == [1, 2, 3]
    sections = [read_arrays(path) for path in sorted((folder / "scenes").glob("T33UUU*"))]
    for number, name in enumerate(arrays.section):
        found = [each.probability[each.section.tolist().index(name)] for each in sections if name in each.section]
        assert arrays.probability[number] == pytest.approx(np.mean(found, axis=0), abs=1e-6)
        assert arrays.measured["n_dates"][number] == len(found)
    assert sorted(path.name for path in (folder / "mosaics").iterdir()) == ["T33UUU.gpkg", "T33UVU.gpkg"]
    assert main(["merge-results", str(folder)]) == 1
    assert "already exists" in capsys.readouterr().err
    assert main(["merge-results", str(folder), "--rule", "best-clear", "--if-exists", "replace"]) == 0
    assert "2 tiles are merged." in capsys.readouterr().out
    assert read_record(folder / "mosaics" / "T33UUU.gpkg").identity["rule"] == "best-clear"


def test_a_tile_that_cannot_be_merged_does_not_stop_the_others(many, tmp_path):
    folder = tmp_path / "out"
    shutil.copytree(many, folder)
    broken = next((folder / "scenes").glob("T33UUU_20200201*"))
    run_sql(broken, "ALTER TABLE sections DROP COLUMN p_urban")
    done = merge_tiles(str(folder), "most-frequent", RecordingReporter())
    assert list(done.merged) == ["T33UVU"] and "p_urban" in done.failed["T33UUU"]
    with pytest.raises(LandLabelsError, match="no finished result"):
        merge_tiles(str(tmp_path / "empty"), "most-frequent", RecordingReporter())


def test_many_scenes_can_be_merged_by_the_same_command(many, tmp_path, capsys):
    folder = tmp_path / "out"
    shutil.copytree(many, folder)
    command = ["classify-many", str(many.parent / "scenes"), "--output", str(folder), "--merge", "best-clear"]
    assert main([*command, "--model", str(many.parent / "tiny.onnx"), "--workers", "2"]) == 0
    assert len(list((folder / "mosaics").glob("*.gpkg"))) == 2


def test_the_command_merges_files(dates, tmp_path, capsys):
    arguments = ["merge-results", *map(str, dates)]
    assert main(arguments) == 1
    assert "--output is not given" in capsys.readouterr().err
    assert main([*arguments, "--output", str(tmp_path / "m.gpkg")]) == 0
    assert "4 results are merged into" in capsys.readouterr().out
    assert main(["merge-results", str(tmp_path), "--output", str(tmp_path / "m.gpkg")]) == 1
    assert "left out for a folder" in capsys.readouterr().err
