"""The positions of sections, and which belong to an area."""

import numpy as np
import pytest
from landlabels.core.errors import AreaOutside, AreaUnreadable, SceneTooSmall
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import Area, parse_extent, section_grid
from osgeo import ogr, osr
from result_samples import gdal_raising
from scenes import random_dn, write_band_files, write_raster


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """4 rows x 5 columns of sections and 1 km more, from (300000, 5000040)."""
    folder = tmp_path_factory.mktemp("scene_L2A")
    return open_scene(write_band_files(folder, (4, 5), bands=("B02", "B03"), extra_pixels=100)["B02"])


def wkb(text):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def chosen(grid):
    return [(row, int(col)) for row in grid.rows_with_sections() for col in grid.columns(row)]


def test_the_whole_scene_and_the_sections_left_out_at_its_edge(scene):
    grid = section_grid(scene)
    assert (grid.rows, grid.cols, grid.section_count) == (4, 5, 20)
    assert grid.left_out == 5 * 6 - 20
    assert grid.bounds_of(1, 2) == (302400, 4997640, 303600, 4998840)


@pytest.mark.parametrize("start", [(300010, 5000030), (299950, 5000090), (300000, 5000040)])
def test_crops_of_one_scene_have_the_same_lattice(tmp_path, start):
    scene = open_scene(write_band_files(tmp_path, (2, 2), bands=("B02", "B03"), origin=start)["B02"])
    grid = section_grid(scene)
    assert grid.x0 % 60 == grid.y0 % 60 == 0
    assert 0 <= grid.x0 - start[0] < 60
    assert 0 <= start[1] - grid.y0 < 60


def test_a_section_belongs_to_an_extent_if_its_centre_does(scene):
    x, y = 300000, 5000040
    grid = section_grid(scene, Area((x + 500, y - 1900, x + 2500, y - 500)))
    assert chosen(grid) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    grid = section_grid(scene, Area((x + 700, y - 1900, x + 2500, y - 700)))
    assert chosen(grid) == [(1, 1)]


def test_an_area_without_a_centre_selects_the_section_around_its_centroid(scene):
    x, y = 300000, 5000040
    assert chosen(section_grid(scene, Area((x + 1300, y - 200, x + 1400, y - 100)))) == [(0, 1)]
    two = (
        f"POLYGON(({x + 10} {y - 10},{x + 60} {y - 10},{x + 60} {y - 60},{x + 10} {y - 10}))",
        f"POLYGON(({x + 2500} {y - 2500},{x + 2560} {y - 2500},{x + 2560} {y - 2560},{x + 2500} {y - 2500}))",
    )
    assert chosen(section_grid(scene, Area(polygons=tuple(map(wkb, two))))) == [(0, 0), (2, 2)]


def test_an_area_in_the_far_corner_of_a_section_takes_that_section_and_not_the_next(scene):
    x, y = 300000, 5000040
    for dx, dy in ((1100, 1100), (1100, 100), (100, 1100)):
        assert chosen(section_grid(scene, Area((x + dx, y - dy - 50, x + dx + 50, y - dy)))) == [(0, 0)]


def test_polygons_and_extent_are_intersected(scene):
    x, y = 300000, 5000040
    triangle = wkb(f"POLYGON(({x} {y},{x + 6000} {y},{x} {y - 4800},{x} {y}))")
    alone = section_grid(scene, Area(polygons=(triangle,)))
    centres = [(x + 600 + 1200 * col, y - 600 - 1200 * row) for row in range(4) for col in range(5)]
    inside = [(px - x) / 6000 + (y - py) / 4800 < 1 for px, py in centres]
    assert chosen(alone) == [divmod(n, 5) for n in np.flatnonzero(inside)]
    both = section_grid(scene, Area((x, y - 1200, x + 6000, y), (triangle,)))
    assert chosen(both) == [cell for cell in chosen(alone) if cell[0] == 0]


def test_an_area_in_another_coordinate_system_is_transformed(scene):
    x, y = 300000, 5000040
    systems = [osr.SpatialReference() for _ in range(2)]
    for system, code in zip(systems, (32633, 4326), strict=True):
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    corners = [(100, 100), (2300, 100), (2300, 1100), (100, 1100), (100, 100)]
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({','.join(f'{x + dx} {y - dy}' for dx, dy in corners)}))")
    shape.Transform(osr.CoordinateTransformation(*systems))
    degrees = systems[1].ExportToWkt()
    assert chosen(section_grid(scene, Area(polygons=(bytes(shape.ExportToWkb()),), crs=degrees))) == [(0, 0), (0, 1)]
    west, east, south, north = shape.GetEnvelope()
    assert chosen(section_grid(scene, Area((west, south, east, north), crs=degrees))) == [(0, 0), (0, 1)]


def test_an_invalid_polygon_is_repaired(scene):
    x, y = 300000, 5000040
    bow_tie = wkb(f"POLYGON(({x} {y},{x + 2400} {y - 2400},{x + 2400} {y},{x} {y - 2400},{x} {y}))")
    assert set(chosen(section_grid(scene, Area((x, y - 4800, x + 6000, y), (bow_tie,))))) <= {
        (0, 0), (0, 1), (1, 0), (1, 1)
    }  # fmt: skip


@pytest.mark.parametrize(
    "extent",
    [
        (0, 0, 1, 1),
        (310000, 4990000, 311000, 4991000),
        pytest.param((299800, 4999000, 299900, 4999100), id="west"),
        pytest.param((307300, 4999000, 307400, 4999100), id="east"),
        pytest.param((301000, 5000140, 301100, 5000240), id="north"),
        pytest.param((301000, 4993900, 301100, 4994000), id="south"),
        pytest.param(None, id="no extent"),
    ],
)
def test_an_area_outside_the_scene_is_an_error(scene, extent):
    covered = "'T33TEST_20200101T100000', which cover 300000, 4994240, 307000, 5000040;"
    with pytest.raises(AreaOutside, match=f"does not overlap the sections of {covered}"):
        section_grid(scene, Area(extent))


def test_a_scene_smaller_than_a_section_is_an_error(tmp_path):
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03"), origin=(300010, 5000040))
    with pytest.raises(SceneTooSmall, match="'T33TEST.*' is smaller than one section: .* share 1200 x 1200 m"):
        section_grid(open_scene(files["B02"]))
    apart = write_band_files(tmp_path / "apart", (2, 2), bands=("B02",))
    write_band_files(tmp_path / "apart", (2, 2), bands=("B03",), origin=(310000, 5010040))
    with pytest.raises(SceneTooSmall, match="share 0 x 0 m"):
        section_grid(open_scene(apart["B02"]))


def test_an_extent_is_read_from_text():
    assert parse_extent("1,-2.5, 3,4e3") == (1, -2.5, 3, 4000)


@pytest.mark.parametrize("text", ["1,2,3", "a,b,c,d", "3,0,1,1", "0,5,1,5", "1,0,1,5"])
def test_an_invalid_extent_is_an_error(text):
    with pytest.raises(AreaUnreadable):
        parse_extent(text)


def test_a_second_scene_can_follow_the_grid_of_the_first(scene, tmp_path):
    record = section_grid(scene).to_record()
    origin = (300000 + 1200 + 60, 5000040 - 180)
    later = open_scene(write_band_files(tmp_path, (3, 3), bands=("B02", "B03"), origin=origin)["B02"])
    grid = section_grid(later, like=record)
    assert (grid.x0, grid.y0) == (record["x0"], record["y0"])
    # The sections of the first scene that are completely inside the second, with the same numbers.
    assert chosen(grid) == [(1, 2), (1, 3), (2, 2), (2, 3)]
    assert grid.left_out == 20 - 4
    system = osr.SpatialReference()
    system.ImportFromEPSG(32634)
    with pytest.raises(AreaUnreadable, match="different coordinate systems"):
        section_grid(later, like=record | {"crs": system.ExportToWkt()})


@pytest.mark.parametrize(("epsg", "north", "y0"), [(32633, 5000050, 5000040), (32733, 6300050, 6300040)])
def test_sections_that_fit_exactly_are_kept(tmp_path, epsg, north, y0):
    path = write_raster(
        tmp_path / "x_L2A.tif", random_dn((2, 241, 360), 1), (300000, north), 10, epsg=epsg, descriptions=("B02", "B03")
    )
    grid = section_grid(open_scene(path, "none"))
    assert (grid.x0, grid.y0, grid.rows, grid.cols, grid.section_count) == (300000, y0, 2, 3, 6)


def test_the_record_of_a_grid(scene):
    grid = section_grid(scene)
    assert grid.to_record() == {"crs": scene.crs, "x0": 300000, "y0": 5000040, "rows": 4, "cols": 5}


def test_an_extent_from_centre_to_centre_holds_all_sections_between(scene):
    x, y = 300000, 5000040
    extent = (x + 600 - 1, y - 600 - 3 * 1200 - 1, x + 600 + 4 * 1200 + 1, y - 600 + 1)
    assert section_grid(scene, Area(extent)).section_count == 20


def test_the_edge_of_an_extent_in_degrees_is_curved_in_the_scene(scene):
    """A parallel, as the southern edge of an extent that is far wider than the scene."""
    utm, degrees = osr.SpatialReference(scene.crs), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for system in (utm, degrees):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    _, south, _ = osr.CoordinateTransformation(utm, degrees).TransformPoint(303000.0, 5000040.0 - 2400)
    grid = section_grid(scene, Area((4, south, 24, south + 1), crs=degrees.ExportToWkt()))
    assert chosen(grid) == [(row, col) for row in (0, 1) for col in range(5)]


@pytest.mark.parametrize("raising", [False, True])
def test_an_area_that_cannot_be_transformed_is_one_sentence(scene, raising):
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    area = Area((12, 95, 13, 96), crs=degrees.ExportToWkt())
    with gdal_raising(raising), pytest.raises(AreaUnreadable, match="cannot be transformed to"):
        section_grid(scene, area)


def test_polygons_that_are_empty_or_damaged_are_left_out(scene):
    x, y = 300000, 5000040
    good = wkb(f"POLYGON(({x} {y},{x + 1200} {y},{x + 1200} {y - 1200},{x} {y - 1200},{x} {y}))")
    assert chosen(section_grid(scene, Area(polygons=(b"damaged", wkb("POLYGON EMPTY"), good)))) == [(0, 0)]
