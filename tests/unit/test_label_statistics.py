"""Statistics of labels over areas: exact overlaps, invalid polygons, other systems, and the files."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from corrections import correct, run_sql
from landlabels.core.__main__ import main
from landlabels.core.errors import LandLabelsError
from landlabels.core.results.areas import make_areas, overlap_of, read_areas
from landlabels.core.results.arrays import read_arrays
from landlabels.core.results.cell_cover import cover_of_cells, rings_of
from landlabels.core.results.errors import AreasOutside, AreasUnreadable, NotAResult
from landlabels.core.results.gridded import read_gridded
from landlabels.core.results.label_statistics import label_statistics, write_statistics
from osgeo import ogr, osr
from references import shapes, square, system, write_classes, write_polygons
from reporters import RecordingReporter
from result_samples import LABELS, write_sample

WEST, NORTH = 399960, 5800020  # of the sample grid: 4 rows, 5 columns, without the first row


@pytest.fixture
def result(tmp_path):
    write_sample(tmp_path / "result.gpkg")
    return tmp_path / "result.gpkg"


def areas(*texts, epsg=32633):
    rows = [(bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()), f"area {n}") for n, text in enumerate(texts)]
    return make_areas("areas", system(epsg), rows)


def star(x, y, radius, points=11, epsg=32633):
    angles = np.linspace(0, 2 * np.pi, 2 * points, endpoint=False)
    length = radius * np.where(np.arange(2 * points) % 2, 0.4, 1)
    corners = [(x + r * np.cos(a), y + r * np.sin(a)) for a, r in zip(angles, length, strict=True)]
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({','.join(f'{a} {b}' for a, b in [*corners, corners[0]])}))")
    if epsg != 32633:
        shape.Segmentize(50)
        shape.Transform(osr.CoordinateTransformation(system(32633), system(epsg)))
    return shape.ExportToWkt()


def plain_overlap(result, text):
    """The overlap of a polygon with each section in km2, computed by GEOS."""
    shape = ogr.CreateGeometryFromWkt(text)
    outlines = (ogr.CreateGeometryFromWkb(outline) for outline in read_arrays(result).outlines)
    return np.array([outline.Intersection(shape).Area() / 1e6 for outline in outlines])


def found_overlap(result, given):
    overlap = overlap_of(read_gridded(result), given, range(len(given)))
    km2 = np.zeros((len(given), len(read_arrays(result))))
    km2[overlap.area, overlap.section] = overlap.km2
    return km2


HOLE = "POLYGON((399000 5801000,406000 5801000,406000 5795000,399000 5795000,399000 5801000)," \
       "(401000 5798500,404000 5798500,404000 5796500,401000 5796500,401000 5798500))"  # fmt: skip
PARTS = "MULTIPOLYGON(((399960 5798820,401160 5798820,401160 5797620,399960 5797620,399960 5798820))," \
        "((402000 5797000,403333 5797111,402777 5795555,402000 5797000)))"  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        star(402300, 5797200, 1700),
        star(399960, 5798820, 900),
        star(401160, 5797620, 40, points=3),
        HOLE,
        PARTS,
        square(WEST, NORTH, 6000, 4800),
        square(WEST + 1200, NORTH - 1200, 1200),
        square(WEST - 9e6, NORTH + 4e6, 9.9e6),
    ],
)
def test_overlaps_are_exact(result, text):
    assert found_overlap(result, areas(text))[0] == pytest.approx(plain_overlap(result, text), abs=1e-9)


def test_the_direction_of_rings_and_third_coordinates_do_not_matter(result):
    shape = ogr.CreateGeometryFromWkt(HOLE)
    expected = plain_overlap(result, HOLE)
    for ring in range(2):
        points = shape.GetGeometryRef(ring).GetPoints()
        for n, (x, y, *_) in enumerate(reversed(points)):
            shape.GetGeometryRef(ring).SetPoint(n, x, y, 7.0)
        assert found_overlap(result, areas(shape.ExportToIsoWkt()))[0] == pytest.approx(expected, abs=1e-9)


def test_random_polygons_cover_cells_as_geos_says():
    rng = np.random.default_rng(3)
    for _ in range(50):
        points = rng.uniform(-3, 9, (rng.integers(3, 40), 2))
        shape = ogr.Geometry(ogr.wkbMultiPoint)
        for x, y in points:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(x, y)
            shape.AddGeometry(point)
        shape = shape.ConvexHull()
        rows, cols, shares = cover_of_cells(list(rings_of(bytes(shape.ExportToWkb()))), (5, 6))
        cover = np.zeros((5, 6))
        cover[rows, cols] = shares
        for row in range(5):
            for col in range(6):
                cell = ogr.CreateGeometryFromWkt(square(col, row + 1, 1))
                assert cover[row, col] == pytest.approx(cell.Intersection(shape).Area(), abs=1e-9)


def test_areas_in_another_coordinate_system(result):
    text = star(402300, 5797200, 1700)
    for epsg in (4326, 3035, 32632):
        given = areas(star(402300, 5797200, 1700, epsg=epsg), epsg=epsg)
        assert found_overlap(result, given)[0] == pytest.approx(plain_overlap(result, text), abs=1e-4)


def test_shares_and_expected_areas_follow_their_definitions(result):
    correct(result, "2_1", "urban", "Urban fabric")
    run_sql(result, "UPDATE sections SET codes = NULL, labels = NULL, p_water = NULL, p_forest = NULL, "
            "p_urban = NULL, p_never = NULL WHERE section = '2_2'")  # fmt: skip
    text = star(402300, 5797200, 1700)
    found = label_statistics(result, areas(text, square(WEST - 9999, NORTH, 9)), RecordingReporter())
    arrays, part = read_arrays(result), plain_overlap(result, text)
    names = arrays.section.tolist()
    used = np.array([name != "2_2" for name in names])
    expected = arrays.probability.copy()
    expected[names.index("2_1")] = [0, 0, 1, 0]
    assert found.expected_km2[0] == pytest.approx(part[used] @ expected[used])
    assert found.km2[0] == pytest.approx(part[used] @ arrays.labels[used])
    assert found.share[0] == pytest.approx(part[used] @ arrays.labels[used] / part[used].sum())
    assert found.sections.tolist() == [(part[used] > 0).sum(), 0]
    assert found.total_km2[0] == pytest.approx(ogr.CreateGeometryFromWkt(text).Area() / 1e6)
    assert np.isnan(found.share[1]).all()
    assert found.notes == ("1 polygon has no classified section; its statistics are empty.",)


def test_overlapping_polygons_are_computed_each_for_itself(result):
    first, second = star(402300, 5797200, 1700), square(WEST, NORTH, 6000, 4800)
    both = label_statistics(result, areas(first, second, first), RecordingReporter())
    single = label_statistics(result, areas(second), RecordingReporter())
    assert both.expected_km2[1] == pytest.approx(single.expected_km2[0])
    assert both.expected_km2[0] == pytest.approx(both.expected_km2[2])


def test_invalid_and_empty_polygons_are_repaired_or_empty(result):
    bow_tie = "POLYGON((400000 5798800,403000 5797000,403000 5798800,400000 5797000,400000 5798800))"
    repaired = ogr.CreateGeometryFromWkt(bow_tie).MakeValid().ExportToWkt()
    given = areas(bow_tie, "POLYGON EMPTY", "LINESTRING(400000 5798000,403000 5797000)")
    given = make_areas("areas", system(32633), [*zip(given.shapes, given.names, strict=True), (None, "none")])
    found = label_statistics(result, given, RecordingReporter())
    assert found_overlap(result, given)[0] == pytest.approx(plain_overlap(result, repaired), abs=1e-9)
    assert found.sections[1:].tolist() == [0, 0, 0] and np.isnan(found.total_km2[1:]).all()
    assert len(found.notes) == 3 and "was repaired" in found.notes[2]
    spiky = "POLYGON((400000 5798800,403000 5798800,403000 5797000,403000 5799900,403000 5797000," \
            "400000 5797000,400000 5798800))"  # fmt: skip
    valid = ogr.CreateGeometryFromWkt(spiky).MakeValid()
    assert found_overlap(result, areas(spiky))[0] == pytest.approx(plain_overlap(result, valid.ExportToWkt()), abs=1e-9)


def test_files_are_written(result, tmp_path):
    given = areas(square(WEST, NORTH, 2400, 3600), square(0, 0, 9), PARTS)
    found = label_statistics(result, given, RecordingReporter())
    write_statistics(tmp_path / "s.gpkg", found)
    dataset = ogr.Open(str(tmp_path / "s.gpkg"))
    layer = dataset.GetLayerByName("label_statistics")
    rows = [feature.items() for feature in layer]
    assert [row["name"] for row in rows] == ["area 0", "area 1", "area 2"]
    assert rows[0]["sections"] == 4 and rows[0]["classified_km2"] == pytest.approx(4 * 1.44)
    assert rows[0]["expected_urban"] == pytest.approx(found.expected_km2[0, 2], abs=1e-6)
    assert rows[1]["sections"] == 0 and rows[1]["share_urban"] is None and rows[1]["top_label"] is None
    assert rows[0]["top_label"] == LABELS.names[found.expected_km2[0].argmax()]
    with pytest.raises(LandLabelsError, match="already exists"):
        write_statistics(tmp_path / "s.gpkg", found)
    write_statistics(tmp_path / "s.gpkg", found, replace=True)
    write_statistics(tmp_path / "s.csv", found)
    lines = list(csv.DictReader((tmp_path / "s.csv").open(encoding="utf-8")))
    assert len(lines) == 3 * len(LABELS) and lines[4]["share"] == ""
    assert float(lines[2]["expected_km2"]) == pytest.approx(found.expected_km2[0, 2], abs=1e-6)
    with pytest.raises(LandLabelsError, match="already exists"):
        write_statistics(tmp_path / "s.csv", found)


def test_areas_are_read_from_files(result, tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", shapes((square(WEST, NORTH, 2400, 3600), "Füßen")), field="GEN_NAME")
    assert read_areas(path).names == ("Füßen",)
    assert read_areas(path, name_field="number").names == ("0",)
    with pytest.raises(AreasUnreadable, match="no field 'x', only GEN_NAME"):
        read_areas(path, name_field="x")
    with pytest.raises(AreasUnreadable, match="has the layers a"):
        read_areas(path, layer="b")
    raster = write_classes(tmp_path / "c.tif", np.ones((2, 2), np.uint8), (0, 0), 10, 32633)
    with pytest.raises(AreasUnreadable):
        read_areas(raster)
    with pytest.raises(AreasUnreadable):
        read_areas(tmp_path / "absent.gpkg")
    with pytest.raises(AreasUnreadable, match="coordinate system"):
        make_areas("a", None, [])


def test_without_overlap_or_result_there_is_one_sentence(result, tmp_path):
    with pytest.raises(AreasOutside, match="result.gpkg"):
        label_statistics(result, areas(square(0, 0, 9)), RecordingReporter())
    with pytest.raises(NotAResult):
        label_statistics(
            write_polygons(tmp_path / "a.gpkg", shapes((square(0, 0, 9), "a"))),
            areas(square(0, 0, 9)),
            RecordingReporter(),
        )
    given = areas(square(WEST, NORTH, 6000, 4800))
    assert label_statistics(result, given, RecordingReporter(lambda reporter: True)) is None


def test_the_command_prints_and_writes(result, tmp_path, capsys):
    path = write_polygons(
        tmp_path / "a.gpkg", shapes((square(WEST, NORTH, 2400, 3600), "Here"), (square(0, 0, 9), "There")), field="name"
    )
    arguments = ["label-statistics", str(result), "--areas", str(path), "--output", str(tmp_path / "s.csv")]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert "Here: 5.76 km² classified: " in printed and "There: no classified section" in printed
    assert main(arguments) == 1
    assert main([*arguments, "--if-exists", "replace"]) == 0
