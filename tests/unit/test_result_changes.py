"""Comparing results: labels gained and lost, other grids and systems, other label sets, and time series."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from corrections import correct, run_sql
from landlabels.core.__main__ import main
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import LandLabelsError, ParameterError
from landlabels.core.evaluation.change_report import write_change_report, write_changes, write_charts, write_series
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.changes import compare_results
from landlabels.core.results.errors import NoCommonGround, NoSharedLabels
from landlabels.core.results.gridded import date_of, on_sections_of, read_gridded
from landlabels.core.results.record import read_record
from landlabels.core.results.section_layer import Column, SectionLayer, write_layer
from landlabels.core.results.styles.overlay import Class, Overlay
from models import tiny_card, write_tiny_model
from osgeo import gdal, ogr, osr
from references import X0, Y0, system
from reporters import RecordingReporter
from scenes import write_band_files

NAMES = ("Urban fabric", "Industrial or commercial units", "Arable land")
CODES = ("urban", "industrial", "arable")


@pytest.fixture(scope="module")
def make(tmp_path_factory):
    """A function that classifies a scene of random pixels; the same place and size unless given."""
    folder = tmp_path_factory.mktemp("results")
    models = {}

    def classified(name, date="20200101", size=(3, 4), label_set=None, epsg=None, **scene):
        card = tiny_card()
        if label_set is not None:
            card = type(card)(**{**card.__dict__, "label_set": label_set})
        key = str(label_set)
        models.setdefault(key, write_tiny_model(folder / f"m{len(models)}.onnx", card))
        bands = write_band_files(folder / name, size, prefix=f"T33UUU_{date}T100000_L2A_", **scene)
        for band in bands.values() if epsg else ():
            gdal.Open(str(band), gdal.GA_Update).SetSpatialRef(system(epsg))
        path = folder / f"{name}.gpkg"
        classify(ClassifyRequest(str(bands["B02"]), path, model=models[key]), RecordingReporter())
        return path

    return classified


def label(path, section, *indexes):
    correct(path, section, ",".join(CODES[i] for i in indexes), "; ".join(NAMES[i] for i in indexes))


def everywhere(path, *indexes):
    for section in read_arrays(path).section:
        label(path, section, *indexes)


def test_labels_gained_and_lost_are_found_in_the_order_of_the_dates(make):
    first, last = make("a", "20190501"), make("b", "20210501")
    everywhere(first, 0)
    everywhere(last, 0)
    label(last, "0_0", 2)
    label(last, "1_1", 0, 1)
    found = compare_results([last, first], RecordingReporter())
    assert [result.date for result in found.results] == ["2019-05-01", "2021-05-01"]
    names = found.target.arrays.section[found.which].tolist()
    assert len(names) == 12 and found.not_compared == 0
    gained = {names[n]: np.flatnonzero(found.gained[n]).tolist() for n in range(12) if found.gained[n].any()}
    lost = {names[n]: np.flatnonzero(found.lost[n]).tolist() for n in range(12) if found.lost[n].any()}
    assert gained == {"0_0": [2], "1_1": [1]} and lost == {"0_0": [0]}
    assert found.sections.tolist() == [[12, 0, 0], [11, 1, 1]]
    assert found.area[1] == pytest.approx(np.array([11, 1, 1]) * 1.44)
    assert found.change[names.index("1_1")].tolist() == [0, 1, 0]
    assert not found.notes


def test_sections_that_one_result_lacks_are_left_out(make):
    first, last = make("c"), make("d", "20210501", size=(3, 3))
    run_sql(last, "UPDATE sections SET codes = NULL, labels = NULL, p_urban = NULL, p_industrial = NULL, "
            "p_arable = NULL WHERE section = '0_0'")  # fmt: skip
    found = compare_results([first, last], RecordingReporter())
    assert len(found.which) == 8 and found.not_compared == 4
    with pytest.raises(NoCommonGround):
        compare_results([first, make("e", origin=(X0 + 60000, Y0))], RecordingReporter())


def test_a_result_on_a_shifted_grid_is_compared_by_area(make):
    target, source = make("f"), make("g", "20210501", origin=(X0 + 300, Y0 - 600))
    everywhere(source, 0)
    label(source, "0_0", 2)
    label(source, "0_1", 1)
    found = on_sections_of(read_gridded(target), read_gridded(source))
    arrays = read_arrays(target)
    at = {name: n for n, name in enumerate(arrays.section)}
    # Section 1_1 is covered by 0_0 and 1_0 by an eighth each, and by 0_1 and 1_1 by three eighths each.
    assert found.known[at["1_1"]]
    assert found.probability[at["1_1"]] == pytest.approx([0.5, 0.375, 0.125], abs=1e-6)
    assert found.labels[at["1_1"]].tolist() == [True, False, False]
    # Section 0_0 is covered by 0_0 by three eighths only.
    assert not found.known[at["0_0"]] and np.isnan(found.probability[at["0_0"]]).all()
    result = compare_results([target, source], RecordingReporter())
    assert any("half of its area" in note for note in result.notes)


def test_a_result_in_another_coordinate_system_is_compared_by_area(make):
    """Near the central meridian between two zones, sections of both overlap obliquely."""
    target = make("h", origin=(X0, Y0), size=(4, 4))
    arrays = read_arrays(target)
    forth = osr.CoordinateTransformation(system(32633), system(32632))
    x, y, _ = forth.TransformPoint(X0 + 2400.0, Y0 - 2400.0)
    corner = (round(x / 60) * 60 - 6000, round(y / 60) * 60 + 6000)
    source = make("i", "20210501", size=(10, 10), origin=corner, epsg=32632)
    found = on_sections_of(read_gridded(target), read_gridded(source))
    assert found.known.all()
    # The mean over areas, computed with the outlines.
    back = osr.CoordinateTransformation(system(32632), system(32633))
    source_arrays = read_arrays(source)
    squares = []
    for outline in source_arrays.outlines:
        shape = ogr.CreateGeometryFromWkb(outline)
        shape.Transform(back)
        squares.append(shape)
    for n, outline in enumerate(arrays.outlines):
        section = ogr.CreateGeometryFromWkb(outline)
        shares = np.array([square.Intersection(section).Area() for square in squares]) / section.Area()
        assert shares.sum() == pytest.approx(1, abs=1e-6)
        assert found.probability[n] == pytest.approx(shares @ source_arrays.probability, abs=0.01)


def test_only_labels_of_the_same_name_are_compared(make):
    other = LabelSet("other", (Label("arable LAND", "x", "#000001"), Label("Lava", "urban", "#000002"),
                               Label(NAMES[0], "town", "#000003")))  # fmt: skip
    first, last = make("j"), make("k", "20210501", label_set=other)
    everywhere(first, 2)
    run_sql(last, "UPDATE sections SET codes = 'x', labels = 'arable LAND'")
    found = compare_results([first, last], RecordingReporter())
    assert found.label_set.names == (NAMES[0], NAMES[2])
    assert found.sections.tolist() == [[0, 12], [0, 12]]
    assert [result.not_shared for result in found.results] == [(NAMES[1],), ("Lava",)]
    assert any("Lava" in note for note in found.notes)
    assert any("different models" in note for note in found.notes)
    alien = LabelSet("alien", tuple(Label(f"L{n}", f"l{n}", f"#00000{n}") for n in range(3)))
    with pytest.raises(NoSharedLabels):
        compare_results([first, make("l", label_set=alien)], RecordingReporter())


def test_a_time_series_of_several_results(make, tmp_path):
    dates = ("20200301", "20200101", "20200201")
    paths = [make(f"t{date}", date) for date in dates]
    for path, codes in zip(paths, ((0, 2), (0,), (0, 1)), strict=True):
        everywhere(path, *codes)
    found = compare_results(paths, RecordingReporter(), like=paths[0])
    assert [result.date for result in found.results] == ["2020-01-01", "2020-02-01", "2020-03-01"]
    assert found.sections.tolist() == [[12, 0, 0], [12, 12, 0], [12, 0, 12]]
    write_series(tmp_path / "t.csv", found)
    rows = list(csv.DictReader((tmp_path / "t.csv").open()))
    assert len(rows) == 9
    assert [row["share"] for row in rows if row["code"] == "industrial"] == ["0.000000", "1.000000", "0.000000"]
    charts = write_charts(tmp_path / "charts", found)
    assert sorted(path.stem for path in charts) == sorted(CODES) and all(path.stat().st_size for path in charts)
    write_change_report(tmp_path / "r.html", found)
    html = (tmp_path / "r.html").read_text()
    assert html.count("<svg") == 1 + 3 and "2020-02-01" in html


def test_the_layer_of_changes_holds_the_compared_sections(make, tmp_path):
    first, last = make("n"), make("o", "20210501")
    everywhere(first, 0)
    everywhere(last, 0)
    label(last, "2_3", 1)
    found = compare_results([first, last], RecordingReporter())
    write_changes(tmp_path / "c.gpkg", found)
    dataset = ogr.Open(str(tmp_path / "c.gpkg"))
    rows = {feature.GetField("section"): feature.items() for feature in dataset.GetLayerByName("changes")}
    assert len(rows) == 12
    assert (rows["2_3"]["gained"], rows["2_3"]["lost"]) == (NAMES[1], NAMES[0])
    assert rows["2_3"]["dp_industrial"] == pytest.approx(1)
    assert (rows["0_0"]["n_gained"], rows["0_0"]["n_lost"], rows["0_0"]["before"]) == (0, 0, NAMES[0])


def test_the_date_of_a_result_is_that_of_its_scene(make):
    path = make("p", "20190704")
    assert date_of(read_record(path)) == "2019-07-04"
    assert read_record(path).runs[-1]["date"] == "2019-07-04"


def test_invalid_input_ends_with_one_sentence(make, tmp_path):
    path = make("q")
    with pytest.raises(ParameterError, match="at least two"):
        compare_results([path], RecordingReporter())
    with pytest.raises(LandLabelsError):
        compare_results([path, tmp_path / "absent.gpkg"], RecordingReporter())
    assert compare_results([path, path], RecordingReporter(lambda reporter: True)) is None


def test_the_command_writes_all_outputs(make, tmp_path, capsys):
    first, last = make("r"), make("s", "20210501")
    outputs = {
        "--output": tmp_path / "c.gpkg",
        "--report": tmp_path / "r.html",
        "--table": tmp_path / "t.csv",
        "--json": tmp_path / "r.json",
        "--charts": tmp_path / "charts",
    }
    arguments = ["compare-results", str(last), str(first)]
    for name, value in outputs.items():
        arguments += [name, str(value)]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert "2020-01-01 r → 2021-05-01 s" in printed and "12 sections are compared." in printed
    assert all(path.exists() for path in outputs.values())
    assert json.loads(outputs["--json"].read_text())["sections"] == 12
    assert main(arguments) == 1
    assert main([*arguments, "--if-exists", "replace"]) == 0


def test_a_layer_of_many_sections_is_written_with_its_style(tmp_path):
    """GDAL makes the spatial index of more than 100,000 rows beside the file, which locks it for other statements."""
    count = 100_500
    square = bytes(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))").ExportToWkb())
    columns = [Column("section", ogr.OFTInteger, "Section", np.arange(count))]
    layer = SectionLayer("many", system(32633).ExportToWkt(), [square] * count, columns)
    overlay = Overlay('"section" % 2', [Class("0", "even", "#000000")], tip=[])
    write_layer(tmp_path / "many.gpkg", layer, overlay=overlay)
    dataset = ogr.Open(str(tmp_path / "many.gpkg"))
    assert dataset.GetLayerByName("many").GetFeatureCount() == count
    assert dataset.GetLayerByName("layer_styles").GetFeatureCount() == 1
