"""Suggested sections: what is chosen, what is left out, and the layer that is written."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import FilePresent, OutputError, OutputForeign, ParameterError
from landlabels.core.raster.gdal_calls import execute
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.errors import NotAResult, NothingToSuggest
from landlabels.core.results.layer_file import open_for_update
from landlabels.core.results.suggestion_file import write_suggestions
from landlabels.core.results.suggestions import farthest_first, label_entropy, suggest
from landlabels.core.results.writer import ResultWriter, RowResult
from osgeo import gdal
from result_samples import gdal_raising, sample_card, sample_grid, sample_run, write_sample

SURE, WATER, FOREST = (0.01, 0.99, 0.01, 0.0), (0.5, 0.01, 0.01, 0.0), (0.01, 0.5, 0.01, 0.0)


def write_result(path, by_column, **measured):
    """Write a run whose sections have the probabilities of their column; `measured` are measurements by column."""
    grid, card = sample_grid(rows=2, cols=len(by_column) + 1), sample_card()
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        cols = np.arange(len(by_column))
        measurements = {"valid_share": np.ones(len(cols)), "clear_share": np.ones(len(cols))}
        measurements |= {name: np.array(values, float) for name, values in measured.items()}
        writer.write_row(RowResult(1, cols, np.array(by_column), measurements))
        writer.finish()
    return path


def change(path, sql):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(sql)


def sections(found):
    return [each.section for each in found]


def test_the_entropy_is_largest_at_the_threshold_and_zero_for_labels_that_are_never_assigned():
    probability = np.array([[0.1, 0.3, 0.5, 0.9, 0.3]])
    entropy = label_entropy(probability, np.array([0.3, 0.3, 0.3, 0.3, np.inf]))[0]
    assert entropy[1] == pytest.approx(1) and entropy[4] == 0
    assert entropy[0] < 1 and entropy[1] > entropy[2] > entropy[3] > 0
    assert np.isfinite(label_entropy(np.array([[0.0, 1.0]]), np.array([0.0, 1.0]))).all()


def test_sections_that_are_far_apart_come_before_more_uncertain_neighbours():
    points, weight = np.array([[0.0], [0.01], [1.0], [0.5]]), np.array([1.0, 0.99, 0.5, 0.4])
    assert farthest_first(points, weight, 4) == [0, 2, 3, 1]
    assert farthest_first(points, weight, 99) == [0, 2, 3, 1]
    assert farthest_first(np.zeros((3, 2)), np.array([0.2, 0.9, 0.5]), 3) == [1, 2, 0]


def test_uncertain_sections_that_differ_come_first_and_the_reason_names_their_labels(tmp_path):
    path = write_result(tmp_path / "a.gpkg", [SURE, WATER, WATER, FOREST, SURE])
    found = suggest(path, 2)
    assert sections(found)[0] in ("1_1", "1_2") and sections(found)[1] == "1_3"
    assert found[1].reason == "Uncertain: Forest, 'mixed' (50%)."
    assert found[0].uncertainty > 1 and found[0].novelty is None


def test_a_novel_section_comes_before_an_equal_one(tmp_path):
    path = write_result(tmp_path / "a.gpkg", [WATER, WATER, WATER], novelty=[0.1, 0.99, np.nan])
    found = suggest(path, 1)[0]
    assert (found.section, found.novelty) == ("1_1", 0.99)
    assert found.reason.endswith("Unlike the training sections.")


def test_cloudy_sections_and_those_without_data_are_left_out(tmp_path):
    clear, valid = [0.1, 0.9, np.nan, 1], [1, 1, 1, 0.5]
    path = write_result(tmp_path / "a.gpkg", [WATER] * 4, clear_share=clear, valid_share=valid)
    assert sorted(sections(suggest(path, 10))) == ["1_1", "1_2"]
    assert len(suggest(path, 10, min_clear=0)) == 4
    change(path, "UPDATE sections SET clear_share = 0")
    with pytest.raises(NothingToSuggest, match="less than 80% clear"):
        suggest(path)


def test_sections_that_were_not_classified_or_were_corrected_are_left_out(tmp_path):
    unknown = (np.nan,) * 4
    path = write_result(tmp_path / "a.gpkg", [WATER, unknown, FOREST, SURE])
    change(path, "UPDATE sections SET codes = 'water,urban' WHERE section = '1_2'")
    change(path, "UPDATE sections SET codes = '' WHERE section = '1_3'")
    assert sections(suggest(path, 10)) == ["1_0"]


def test_layers_with_added_fields_deleted_and_drawn_sections_are_accepted(tmp_path):
    path = write_result(tmp_path / "a.gpkg", [WATER, FOREST, SURE])
    change(path, "ALTER TABLE sections ADD COLUMN note TEXT")
    change(path, "DELETE FROM sections WHERE section = '1_0'")
    change(path, "INSERT INTO sections (codes) VALUES ('water')")
    change(path, "UPDATE sections SET row = NULL, section = NULL, geom = NULL WHERE section = '1_1'")
    assert len(suggest(path, 10)) == 2


def test_a_result_without_novelty_is_accepted_and_one_without_probabilities_is_refused(tmp_path):
    path = write_sample(tmp_path / "a.gpkg") and tmp_path / "a.gpkg"
    change(path, "ALTER TABLE sections DROP COLUMN novelty")
    assert len(suggest(path, 5, min_clear=0)) == 5
    change(path, "ALTER TABLE sections DROP COLUMN p_water")
    with pytest.raises(OutputForeign, match="lacks p_water"):
        suggest(path)


@pytest.mark.parametrize("arguments", [(0,), (-3,), (5, 1.5), (5, float("nan"))])
def test_impossible_numbers_are_refused(tmp_path, arguments):
    write_sample(tmp_path / "a.gpkg")
    with pytest.raises(ParameterError):
        suggest(tmp_path / "a.gpkg", *arguments)


@pytest.mark.parametrize("raising", [True, False])
def test_the_layer_has_ranks_reasons_and_the_outlines_of_the_sections(tmp_path, raising):
    path = write_result(tmp_path / "a.gpkg", [WATER, FOREST, SURE], novelty=[0.5, np.nan, 0.5])
    with gdal_raising(raising):
        found = suggest(path, 3)
        write_suggestions(tmp_path / "s.gpkg", found, path)
        dataset = gdal.OpenEx(str(tmp_path / "s.gpkg"))
        layer = dataset.GetLayer(0)
        of_result = gdal.OpenEx(str(path))
        result = of_result.GetLayerByName("sections")
        outlines = {f.GetField("section"): f.GetGeometryRef().ExportToWkt() for f in result}
        rows = [(f["rank"], f["section"], f["reason"], f.GetGeometryRef().ExportToWkt()) for f in layer]
        crs = layer.GetSpatialRef()
        assert layer.GetName() == "suggestions" and crs.IsSame(result.GetSpatialRef())
        assert [row[0] for row in rows] == [1, 2, 3] and [row[1] for row in rows] == sections(found)
        assert all(outlines[name] == wkt for _, name, _, wkt in rows)


def test_only_a_layer_of_suggestions_is_replaced(tmp_path):
    path, output = write_result(tmp_path / "a.gpkg", [WATER, FOREST]), tmp_path / "s.gpkg"
    found = suggest(path)
    write_suggestions(output, found, path)
    with pytest.raises(FilePresent):
        write_suggestions(output, found, path)
    write_suggestions(output, found[:1], path, replace=True)
    written = gdal.OpenEx(str(output))
    assert written.GetLayer(0).GetFeatureCount() == 1
    before = path.read_bytes()
    with pytest.raises(OutputForeign, match="sections"):
        write_suggestions(path, found, path, replace=True)
    assert path.read_bytes() == before
    with pytest.raises(OutputError, match="folder does not exist"):
        write_suggestions(tmp_path / "none" / "s.gpkg", found, path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.gpkg", "s.gpkg"]


def test_the_command_prints_and_writes_and_refuses_with_one_sentence(tmp_path, capsys):
    path = write_result(tmp_path / "a.gpkg", [WATER, FOREST, SURE])
    output = tmp_path / "s.gpkg"
    assert main(["suggest-sections", str(path), "--count", "2", "--output", str(output)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2 and output.is_file()
    (tmp_path / "text.gpkg").write_text("no layer")
    for source, reason in (
        (tmp_path / "none.gpkg", "cannot be read: there is no such file"),
        (tmp_path, "cannot be read"),
        (tmp_path / "text.gpkg", "is not a result of LandLabels"),
        (output, "is not a result of LandLabels (it holds no record of a run); choose the GeoPackage"),
    ):
        assert main(["suggest-sections", str(source)]) == 1
        printed = capsys.readouterr().err
        assert reason in printed and "already exists" not in printed and "written" not in printed
        assert "Traceback" not in printed and printed.count("\n") == 1


@pytest.mark.parametrize("value", [-9e307, -0.1, 1.1, 1e300])
def test_probabilities_that_are_none_are_refused(tmp_path, value):
    path = tmp_path / "r.gpkg"
    write_sample(path)
    dataset = open_for_update(path)
    execute(dataset, "UPDATE sections SET p_water = ?", value)
    dataset = None
    for read in (lambda: suggest(path, 3, 0), lambda: read_arrays(path)):
        with pytest.raises(NotAResult, match="probabilities that are not from 0 to 1"):
            read()
