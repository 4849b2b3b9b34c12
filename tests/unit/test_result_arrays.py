"""A result layer as arrays: what they hold, and labels that were corrected by hand."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.results.arrays import bounds_of_outlines, read_arrays
from landlabels.core.results.errors import NotAResult, ResultUnreadable
from osgeo import gdal, ogr
from result_samples import LABELS, read_sections, write_sample


@pytest.fixture
def result(tmp_path):
    write_sample(tmp_path / "a.gpkg")
    return tmp_path / "a.gpkg"


def change(path, sql):
    gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE).ExecuteSQL(sql)


def test_the_arrays_hold_what_the_layer_holds(result):
    arrays = read_arrays(result)
    sections = read_sections(result)
    assert arrays.section.tolist() == list(sections)
    assert not arrays.corrected.any() and arrays.classified.all() and not arrays.unknown_codes
    for index, (name, fields) in enumerate(sections.items()):
        assert (arrays.row[index], arrays.col[index]) == tuple(map(int, name.split("_")))
        assert {LABELS.codes[i] for i in np.flatnonzero(arrays.labels[index])} == set(
            filter(None, fields["codes"].split(","))
        )
        assert arrays.probability[index].tolist() == [fields[f"p_{code}"] for code in LABELS.codes]
        west, east, south, north = ogr.CreateGeometryFromWkt(fields["wkt"]).GetEnvelope()
        assert arrays.bounds[index].tolist() == [west, south, east, north]
        clear = fields["clear_share"]
        assert np.isnan(arrays.measured["clear_share"][index]) if clear is None else True
    assert set(arrays.area) == {1200.0 * 1200}


@pytest.mark.parametrize(
    ("assignment", "labels", "unknown"),
    [
        ("codes = 'water', labels = 'Water & ice <50% [%'", {"water"}, ()),
        ("codes = ' Urban , water'", {"urban", "water"}, ()),
        ("labels = 'Never seen; Urban fabric'", {"never", "urban"}, ()),
        ("codes = 'forest,lava'", {"forest"}, ("lava",)),
        ("codes = 'never', labels = NULL", {"never"}, ()),
    ],
)
def test_labels_corrected_by_hand_are_read(result, assignment, labels, unknown):
    change(result, f"UPDATE sections SET {assignment} WHERE section = '1_0'")
    arrays = read_arrays(result)
    row = arrays.section.tolist().index("1_0")
    assert {LABELS.codes[i] for i in np.flatnonzero(arrays.labels[row])} == labels
    assert arrays.unknown_codes == unknown
    assert np.flatnonzero(arrays.edited).tolist() == [row]
    expected = arrays.expected_labels()
    assert expected[row].tolist() == [float(code in labels) for code in LABELS.codes]
    assert (np.delete(expected, row, 0) == np.delete(arrays.probability, row, 0)).all()


def test_confirmed_sections_are_known(result):
    if "confirmed" not in read_sections(result)["1_0"]:
        change(result, "ALTER TABLE sections ADD COLUMN confirmed INTEGER")
        change(result, "ALTER TABLE sections ADD COLUMN corrected_at TEXT")
    change(result, "UPDATE sections SET confirmed = 1 WHERE section = '1_1'")
    change(result, "UPDATE sections SET corrected_at = '2026-01-01T10:00:00' WHERE section = '1_2'")
    change(result, "UPDATE sections SET confirmed = 0 WHERE section = '1_3'")
    arrays = read_arrays(result)
    assert arrays.section[arrays.confirmed].tolist() == ["1_1", "1_2"]
    assert not arrays.edited.any()
    assert arrays.section[arrays.corrected].tolist() == ["1_1", "1_2"]


def test_a_section_without_geometry_or_position_is_read(result):
    change(result, "UPDATE sections SET geom = NULL, row = NULL, col = NULL, section = NULL WHERE section = '1_0'")
    arrays = read_arrays(result)
    row = arrays.section.tolist().index(None)
    assert np.isnan(arrays.bounds[row]).all() and arrays.outlines[row] is None
    assert (arrays.row[row], arrays.col[row]) == (-1, -1)
    assert np.isfinite(np.delete(arrays.bounds, row, 0)).all()


def test_an_empty_layer_is_read(result):
    change(result, "DELETE FROM sections")
    arrays = read_arrays(result)
    assert len(arrays) == 0 and arrays.labels.shape == (0, 4) and arrays.bounds.shape == (0, 4)


def test_other_files_are_refused_with_a_sentence(result, tmp_path):
    other = tmp_path / "other.gpkg"
    ogr.GetDriverByName("GPKG").CreateDataSource(str(other)).CreateLayer("x")
    with pytest.raises(NotAResult, match="no record"):
        read_arrays(other)
    with pytest.raises(ResultUnreadable, match="no such file"):
        read_arrays(tmp_path / "absent.gpkg")
    change(result, "ALTER TABLE sections DROP COLUMN p_water")
    with pytest.raises(NotAResult, match="lacks p_water"):
        read_arrays(result)


def test_bounds_of_shapes_that_are_no_rectangles_are_found():
    texts = ["POLYGON((0 0,4 0,4 3,0 0))", "MULTIPOLYGON(((1 1,2 1,2 2,1 1)))", "POLYGON EMPTY"]
    shapes = np.empty(4, object)
    shapes[:3] = [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb(ogr.wkbXDR)) for text in texts]
    bounds = bounds_of_outlines(shapes)
    assert bounds[:2].tolist() == [[0, 0, 4, 3], [1, 1, 2, 2]]
    assert np.isnan(bounds[2:]).all()
