"""Which blocks are decoded together, in which order, and which rows of sections they belong to."""

import numpy as np
import pytest
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections import block_plan
from landlabels.core.sections.block_plan import BlockPlan
from landlabels.core.sections.grid import Area, section_grid
from scenes import random_dn, write_band_files, write_raster

TILES = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
X0, Y0 = 300000, 5000040


def plan_of(folder, bands=("B02",), options=(), sections=(4, 3), area=None, rows=None, **how):
    """A plan for files of 480 x 360 pixels at 10 m, if nothing else is asked for."""
    files = write_band_files(folder, sections, bands=(*bands, "B03"), options=options, **how)
    scene = open_scene(files["B03"], "none")
    grid = section_grid(scene, area)
    sources = [scene.bands[band] for band in bands]
    return BlockPlan(grid, sources, grid.rows_with_sections() if rows is None else rows), sources


def layout(reads):
    return [(read.x, read.y, read.blocks, read.rows) for read in reads]


def test_a_read_is_a_row_of_tiles_and_can_be_split_into_blocks(tmp_path):
    plan, (source,) = plan_of(tmp_path, options=TILES)
    assert layout(plan.reads) == [
        ((0, 360), (0, 128), 3, (0, 1)),
        ((0, 360), (128, 256), 3, (1, 2)),
        ((0, 360), (256, 384), 3, (2, 3)),
        ((0, 360), (384, 480), 3, (3, 3)),
    ]
    assert plan.blocks == 12
    assert [plan.grid_rows_of(read) for read in plan.reads] == [[0, 1], [1, 2], [2, 3], [3]]
    read = plan.reads[3]
    assert (read.source, read.sources) == (source, (source,))
    assert (read.shape, read.size, read.nbytes, read.block) == (
        (1, 96, 360),
        {"xsize": 360, "ysize": 96},
        96 * 360 * 2,
        (0, 3),
    )
    blocks = plan.split_into_blocks(read)
    assert layout(blocks) == [
        ((0, 128), (384, 480), 1, (3, 3)),
        ((128, 256), (384, 480), 1, (3, 3)),
        ((256, 360), (384, 480), 1, (3, 3)),
    ]
    assert [block.block for block in blocks] == [(0, 3), (1, 3), (2, 3)]


def test_the_values_of_a_read_are_limited(tmp_path, monkeypatch):
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 2 * 128 * 128)
    plan, _ = plan_of(tmp_path, options=TILES)
    assert layout(plan.reads)[:3] == [
        ((0, 256), (0, 128), 2, (0, 1)),
        ((256, 360), (0, 128), 1, (0, 1)),
        ((0, 256), (128, 256), 2, (1, 2)),
    ]
    assert plan.blocks == 12
    assert layout(plan.split_into_blocks(plan.reads[1])) == [((256, 360), (0, 128), 1, (0, 1))]
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)
    plan, _ = plan_of(tmp_path, options=TILES)
    assert {read.blocks for read in plan.reads} == {1} and len(plan.reads) == plan.blocks == 12


def test_strips_are_decoded_together_from_north_to_south(tmp_path, monkeypatch):
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 7 * 16 * 360)
    plan, _ = plan_of(tmp_path, options=["BLOCKYSIZE=16"])
    assert layout(plan.reads) == [
        ((0, 360), (0, 112), 7, (0, 0)),
        ((0, 360), (112, 224), 7, (0, 1)),
        ((0, 360), (224, 336), 7, (1, 2)),
        ((0, 360), (336, 448), 7, (2, 3)),
        ((0, 360), (448, 480), 2, (3, 3)),
    ]
    read = plan.reads[1]
    assert [block.y for block in plan.split_into_blocks(read)] == [(y, y + 16) for y in range(112, 224, 16)]


def test_a_read_of_a_remote_file_has_more_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 128 * 128)
    monkeypatch.setattr(block_plan, "REMOTE_VALUES_PER_READ", 3 * 128 * 128)
    assert len(plan_of(tmp_path, options=TILES)[0].reads) == 12
    monkeypatch.setattr(block_plan, "is_remote", lambda path: path.endswith("B02_10m.tif"))
    assert len(plan_of(tmp_path, options=TILES)[0].reads) == 4


def test_only_the_blocks_under_selected_sections_are_in_the_plan(tmp_path):
    # The section in row 2, column 1: pixels 120 to 240 across and 240 to 360 down.
    area = Area((X0 + 1300, Y0 - 3500, X0 + 2300, Y0 - 2500))
    plan, (source,) = plan_of(tmp_path, options=TILES, area=area)
    assert layout(plan.reads) == [((0, 256), (128, 256), 2, (2, 2)), ((0, 256), (256, 384), 2, (2, 2))]
    assert plan.blocks == 4
    assert (plan.pixel_rows(source, 2), plan.pixel_columns(source, 1, 1)) == ((240, 360), (120, 240))
    nothing, _ = plan_of(tmp_path, options=TILES, rows=[])
    assert (nothing.reads, nothing.blocks, nothing.window) == ([], 0, 2)


def test_blocks_between_selected_sections_are_left_out(tmp_path):
    plan, _ = plan_of(tmp_path, options=["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"], rows=[0, 3])
    assert [(read.y, read.rows) for read in plan.reads] == [
        ((0, 64), (0, 0)),
        ((64, 128), (0, 0)),
        ((320, 384), (3, 3)),
        ((384, 448), (3, 3)),
        ((448, 480), (3, 3)),
    ]
    assert plan.blocks == 5 * 6


@pytest.mark.parametrize(("shift", "blocks"), [(0, 15), (10, 16)])
def test_only_blocks_with_pixels_of_a_section_are_touched(tmp_path, shift, blocks):
    """Two sections are 240 pixels: 15 blocks of 16 if both start together, else the last pixel is in the sixteenth."""
    origin = (X0 - shift, Y0 + shift)
    tiles = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    plan, _ = plan_of(tmp_path, options=tiles, sections=(2, 2), extra_pixels=40, origin=origin)
    assert {(read.x, read.blocks) for read in plan.reads} == {((0, 16 * blocks), blocks)}
    assert [read.y[0] for read in plan.reads] == list(range(0, 16 * blocks, 16))
    wide, _ = plan_of(tmp_path / "wide", options=tiles, sections=(1, 3), origin=origin, extra_pixels=1)
    assert wide.blocks == 8 * 23


def test_a_read_belongs_to_the_rows_of_its_first_and_last_pixel(tmp_path, monkeypatch):
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)
    plan, _ = plan_of(tmp_path / "a", options=["BLOCKYSIZE=60"])
    assert [read.rows for read in plan.reads] == [(row // 2, row // 2) for row in range(8)]
    plan, _ = plan_of(tmp_path / "b", options=["BLOCKYSIZE=11"])
    assert [(read.y, read.rows) for read in plan.reads if read.rows != (read.rows[0],) * 2] == [
        ((110, 121), (0, 1)),
        ((231, 242), (1, 2)),
        ((352, 363), (2, 3)),
    ]
    plan, _ = plan_of(tmp_path / "c", options=["BLOCKYSIZE=60"], extra_pixels=10, origin=(X0, Y0 + 50))
    assert [(read.y, read.rows) for read in plan.reads][1:4] == [
        ((60, 120), (0, 0)),
        ((120, 180), (0, 1)),
        ((180, 240), (1, 1)),
    ]


def test_pixels_are_counted_from_the_corner_of_each_file(tmp_path):
    folder = tmp_path / "x_L2A"
    folder.mkdir()
    for name, pixel, (west, north) in (("B02", 10, (-30, 50)), ("B05", 20, (-40, 60)), ("B01", 60, (-60, 120))):
        pixels = random_dn((3600 // pixel, 4800 // pixel), 1)
        write_raster(folder / f"{name}.tif", pixels, (X0 + west, Y0 + north), pixel)
    scene = open_scene(folder, "none")
    grid = section_grid(scene)
    assert (grid.x0, grid.y0) == (X0, Y0)
    sources = [scene.bands[name] for name in ("B02", "B05", "B01")]
    plan = BlockPlan(grid, sources, grid.rows_with_sections())
    assert [plan.pixel_rows(source, 1) for source in sources] == [(125, 245), (63, 123), (22, 42)]
    assert [plan.pixel_columns(source, 1, 2) for source in sources] == [(123, 363), (62, 182), (21, 61)]


@pytest.mark.parametrize(("interleave", "files"), [("PIXEL", 1), ("BAND", 3)])
def test_bands_of_a_pixel_interleaved_file_are_decoded_together(tmp_path, interleave, files):
    options = [f"INTERLEAVE={interleave}", *TILES]
    path = write_raster(
        tmp_path / "x_L2A.tif",
        random_dn((3, 240, 240), 1),
        (X0, Y0),
        10,
        descriptions=("B02", "B03", "B04"),
        options=options,
    )
    scene = open_scene(path, "none")
    grid = section_grid(scene)
    plan = BlockPlan(grid, list(scene.bands.values()), grid.rows_with_sections())
    assert len(plan.reads) == 2 * files and plan.blocks == 4 * files
    assert {len(read.sources) for read in plan.reads} == {3 // files}
    assert plan.reads[0].nbytes == 3 // files * 128 * 240 * 2


def test_the_window_is_the_tallest_read_and_as_many_rows_again_as_memory_allows(tmp_path, monkeypatch):
    tall = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=480"]
    plan, _ = plan_of(tmp_path / "a", options=tall)
    assert [read.rows for read in plan.reads] == [(0, 3)] and plan.window == 4 + 4
    assert plan_of(tmp_path / "b", options=TILES)[0].window == 2 + 2
    assert plan_of(tmp_path / "c", options=["BLOCKYSIZE=120"])[0].window == 4 + 4
    row_bytes = 2 * 3 * 120**2
    for ahead, rows in ((3 * row_bytes, 3), (4 * row_bytes - 1, 3), (row_bytes, 2), (0, 2)):
        monkeypatch.setattr(block_plan, "_ahead_bytes", lambda ahead=ahead: ahead)
        assert plan_of(tmp_path / "a", options=tall)[0].window == 4 + rows
    east = Area((X0 + 1200, Y0 - 4800, X0 + 3600, Y0))
    monkeypatch.setattr(block_plan, "_ahead_bytes", lambda: 3 * row_bytes * 2 // 3)
    assert plan_of(tmp_path / "a", options=tall, area=east)[0].window == 4 + 3
    # The bytes of a row are those of all bands, between the first and the last column.
    monkeypatch.setattr(block_plan, "_ahead_bytes", lambda: 3 * (row_bytes + row_bytes // 4))
    assert plan_of(tmp_path / "d", bands=("B02", "B05"), options=tall)[0].window == 4 + 3


def test_runs_are_cut_at_the_longest():
    touched = np.array([True, True, False, True, True, True, True, True])
    assert list(block_plan._runs(touched, 2)) == [(0, 2), (3, 5), (5, 7), (7, 8)]
    assert list(block_plan._runs(touched, 9)) == [(0, 2), (3, 8)]
    assert list(block_plan._runs(~touched, 9)) == [(2, 3)]
    assert list(block_plan._runs(np.zeros(3, bool), 9)) == []
