"""Sections read block by block equal sections read one by one; each block is decoded once."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from landlabels.core.errors import BlockUnreadable
from landlabels.core.scene.bands import ORDER_10, ORDER_12
from landlabels.core.scene.radiometry import NODATA, to_dn
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections import block_plan, reading
from landlabels.core.sections.grid import Area, section_grid
from landlabels.core.sections.reading import SectionReader
from osgeo import gdal, ogr
from scenes import groups_of, plain_section, random_dn, read_all, write_band_files, write_raster

LAYOUTS = [
    [],
    ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=48"],
    ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE"],
    ["BLOCKYSIZE=7", "COMPRESS=DEFLATE"],
]


def expected(paths, grid, group, row, col, offset=0):
    """Read the whole file, cut the section, average to the group's resolution, NaN without data."""
    bands = []
    for name in group.bands:
        path, index = paths[name]
        stored = plain_section(path, index, grid, row, col).astype(float)
        factor = stored.shape[0] // group.size
        if offset:
            stored = np.where(stored == 0, np.nan, stored + offset)
        bands.append(stored.reshape(group.size, factor, group.size, factor).mean(axis=(1, 3)))
    return np.stack(bands)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    sections=st.tuples(st.integers(1, 3), st.integers(1, 4)),
    extra=st.integers(0, 19),
    shift=st.tuples(st.integers(0, 5), st.integers(0, 5)),
    layout=st.sampled_from(LAYOUTS),
    offset=st.sampled_from([0, -1000]),
    threads=st.integers(1, 3),
    seed=st.integers(0, 1000),
)
def test_band_files_give_the_same_as_the_simple_reader(sections, extra, shift, layout, offset, threads, seed):
    with tempfile.TemporaryDirectory() as folder:
        origin = (300000 + 60 * shift[0], 5000040 - 60 * shift[1])
        files = write_band_files(Path(folder), sections, extra_pixels=extra, options=layout, seed=seed, origin=origin)
        paths = {name: (path, 1) for name, path in files.items()}
        scene = open_scene(files["B05"], "none" if offset == 0 else "-1000")
        grid = section_grid(scene)
        groups = groups_of(ORDER_12)
        read, reader = read_all(scene, grid, groups, threads=threads)
        assert len(read) == sections[0] * sections[1] == grid.section_count
        assert reader.blocks_decoded == reader.blocks_touched
        for (row, col), (inputs, share) in read.items():
            assert share == 1
            for group in groups:
                plain = expected(paths, grid, group, row, col, offset)
                np.testing.assert_array_equal(inputs[group.input_name], plain.astype(np.float32))


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
@pytest.mark.parametrize("start", [(300000, 5000040), (300010, 5000030)])
def test_20_m_bands_of_a_stack_are_averaged_on_the_60_m_lattice(tmp_path, interleave, start):
    path = tmp_path / "stack.tif"
    options = [f"INTERLEAVE={interleave}", "TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
    write_raster(path, random_dn((12, 250, 380), 1), start, 10, descriptions=ORDER_12, options=options)
    scene = open_scene(path)
    grid = section_grid(scene)
    assert (grid.x0 % 60, grid.y0 % 60) == (0, 0)
    groups = groups_of(ORDER_12)
    read, reader = read_all(scene, grid, groups)
    paths = {name: (path, index) for index, name in enumerate(ORDER_12, start=1)}
    assert len(read) == 6
    for (row, col), (inputs, _) in read.items():
        for group in groups:
            np.testing.assert_allclose(inputs[group.input_name], expected(paths, grid, group, row, col), rtol=1e-6)
    files = 1 if interleave == "PIXEL" else 12
    assert reader.blocks_decoded == reader.blocks_touched == files * 2 * 3


def test_only_the_blocks_that_the_area_touches_are_decoded(tmp_path):
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
    files = write_band_files(tmp_path, (4, 4), bands=("B02", "B03"), options=options)
    scene = open_scene(files["B02"])
    west, south, east, north = scene.bounds
    grid = section_grid(scene, Area((west + 1300, south + 1300, west + 2300, south + 2300)))
    read, reader = read_all(scene, grid, groups_of(("B02", "B03")))
    assert list(read) == [(2, 1)]
    # The section spans pixels 120…240 by 240…360: block columns 0 and 1, block rows 1 and 2, in two files.
    assert reader.blocks_decoded == 2 * 2 * 2


def test_zero_in_all_bands_is_no_data_and_zero_in_one_band_is_dark(tmp_path):
    dn = {name: random_dn((120, 240), 5) for name in ("B02", "B03")}
    for pixels in dn.values():
        pixels[:30, :120] = 0  # a quarter of the first section, in all bands
    dn["B03"][50, 50] = 0  # a dark pixel in one band
    files = write_band_files(tmp_path, (1, 2), bands=("B02", "B03"), dn=dn)
    scene = open_scene(files["B02"], "none")
    read, _ = read_all(scene, section_grid(scene), groups_of(("B02", "B03")))
    inputs, share = read[0, 0]
    assert share == pytest.approx(0.75)
    assert np.isnan(inputs["bands_10m"][:, :30]).all()
    assert inputs["bands_10m"][1, 50, 50] == 0
    assert read[0, 1][1] == 1


def test_the_valid_share_is_that_of_the_band_with_the_least_data(tmp_path):
    dn = {name: random_dn((120, 240), number) for number, name in enumerate(("B02", "B03", "B04"))}
    dn["B02"][:30, :120] = dn["B03"][:12, :120] = dn["B04"][:, 120:] = 65535
    folder = tmp_path / "x_L2A"
    folder.mkdir()
    for name, pixels in dn.items():
        write_raster(folder / f"{name}.tif", pixels, (300000, 5000040), 10, nodata=65535)
    scene = open_scene(folder, "none")
    read, _ = read_all(scene, section_grid(scene), groups_of(tuple(dn)))
    assert {place: share for place, (_, share) in read.items()} == {(0, 0): 0.75, (0, 1): 0}


def test_sections_without_data_are_left_out(tmp_path):
    dn = {name: random_dn((120, 240), 5) for name in ("B02", "B03")}
    for pixels in dn.values():
        pixels[:, :120] = 0
    files = write_band_files(tmp_path, (1, 2), bands=("B02", "B03"), dn=dn)
    for offset in ("none", "-1000"):
        scene = open_scene(files["B02"], offset)
        read, _ = read_all(scene, section_grid(scene), groups_of(("B02", "B03")))
        assert list(read) == [(0, 1)]


def test_means_ignore_pixels_without_data(tmp_path):
    pixels = random_dn((10, 120, 120), 7).astype(np.int16)
    pixels[:, 0, 0] = -10000  # as MAJA writes it, not declared
    pixels[:, 2:4, 2:4] = -10000
    write_raster(tmp_path / "stack_L2A.tif", pixels, (300000, 5000040), 10, descriptions=ORDER_10)
    scene = open_scene(tmp_path / "stack_L2A.tif")
    read, _ = read_all(scene, section_grid(scene), groups_of(ORDER_10))
    inputs, share = read[0, 0]
    b05 = ORDER_10.index("B05")
    valid = pixels[b05, :2, :2].ravel()[1:]
    assert inputs["bands_20m"][0, 0, 0] == pytest.approx(valid.mean())
    assert np.isnan(inputs["bands_20m"][:, 1, 1]).all()
    assert share == pytest.approx(1 - 5 / 14400)


def test_one_pixel_with_data_is_its_own_mean():
    pixels = np.full((1, 4, 4), NODATA, np.int16)
    pixels[0, 0, 1], pixels[0, 2:, 2:] = 7, [[1, 2], [3, 5]]
    assert reading._mean(pixels, 2).tolist() == [[[7, NODATA], [NODATA, 2.75]]]


def test_a_dn_of_zero_is_data_where_an_offset_applies(tmp_path):
    dn = {name: np.full((120, 120), 1000, np.uint16) for name in ("B02", "B03")}
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"), dn=dn)["B02"], "-1000")
    inputs, share = read_all(scene, section_grid(scene), groups_of(("B02", "B03")))[0][0, 0]
    assert share == 1 and (inputs["bands_10m"] == 0).all()


def test_dn_above_the_range_of_the_training_data_are_clipped(tmp_path):
    dn = {"B02": np.full((120, 120), 60000, np.uint16), "B03": random_dn((120, 120), 1)}
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03"), dn=dn)
    scene = open_scene(files["B02"])
    read, _ = read_all(scene, section_grid(scene), groups_of(("B02", "B03")))
    assert (read[0, 0][0]["bands_10m"][0] == 32767).all()


def test_a_band_off_the_lattice_is_resampled_and_reported(tmp_path):
    dn = np.tile(np.arange(200, dtype=np.uint16) * 10 + 1000, (200, 1))
    write_raster(tmp_path / "x_L2A_B02.tif", dn, (300003, 5000037), 10)
    write_raster(tmp_path / "x_L2A_B03.tif", dn, (300000, 5000040), 10)
    scene = open_scene(tmp_path / "x_L2A_B02.tif")
    assert any("B02" in sentence and "resampled" in sentence for sentence in scene.assumptions)
    grid = section_grid(scene)
    read, _ = read_all(scene, grid, groups_of(("B02", "B03")))
    b02, b03 = next(iter(read.values()))[0]["bands_10m"]
    # The ramp rises by 10 per pixel, and B02 is shifted 0.3 pixels to the east.
    np.testing.assert_allclose(b03 - b02, 3, atol=1)


def damage(path: Path, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


def test_rows_before_a_damaged_block_are_kept_and_the_block_is_named(tmp_path):
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
    files = write_band_files(tmp_path, (6, 2), bands=("B02", "B03"), options=options)
    damage(files["B03"], 0.5)
    scene = open_scene(files["B02"])
    grid = section_grid(scene)
    rows = []
    with SectionReader(scene, grid, groups_of(("B02", "B03")), range(6)) as reader, pytest.raises(BlockUnreadable) as e:
        rows.extend(strip.row for strip in reader)
    assert rows
    assert rows == list(range(len(rows)))
    assert files["B03"].name in str(e.value)
    assert "block column" in str(e.value)


def test_batches_hold_the_selected_sections_of_a_row_also_if_they_are_not_adjacent(tmp_path):
    files = write_band_files(tmp_path, (2, 6), bands=("B02", "B05", "B01"))
    paths = {name: (path, 1) for name, path in files.items()}
    scene = open_scene(files["B02"], "none")
    west, _, _, north = scene.bounds
    squares = (
        f"POLYGON(({x} {north},{x + 100} {north},{x + 100} {north - 100},{x} {north - 100},{x} {north}))"
        for x in (west + 1300, west + 3700, west + 4900)
    )
    area = Area(polygons=tuple(bytes(ogr.CreateGeometryFromWkt(square).ExportToWkb()) for square in squares))
    grid, groups = section_grid(scene, area), groups_of(tuple(files))
    for batch, sizes in ((1, [1, 1, 1]), (2, [2, 1]), (3, [3])):
        with SectionReader(scene, grid, groups, grid.rows_with_sections()) as reader:
            (strip,) = reader
            batches = list(strip.batches(batch))
            # Adjacent sections are not copied.
            for cols, is_view in (([3, 4], True), ([1], True), ([1, 3], False)):
                assert np.shares_memory(strip._cut("B02", np.array(cols)), strip.bands["B02"]) == is_view
        assert [len(part.cols) for part in batches] == sizes
        assert [int(col) for part in batches for col in part.cols] == [1, 3, 4]
        for part in batches:
            assert part.row == 0 and part.valid_share.tolist() == [1] * len(part.cols)
            assert np.isnan(part.clear_share).all() and len(part.clear_share) == len(part.cols)
            for group in groups:
                inputs = part.inputs[group.input_name]
                assert inputs.dtype == np.float32
                for n, col in enumerate(part.cols):
                    np.testing.assert_array_equal(inputs[n], expected(paths, grid, group, 0, col).astype(np.float32))


@pytest.mark.parametrize("origin", [(300000, 5000040), (299980, 5000080)])
def test_rows_with_different_columns_are_read_from_the_same_blocks(tmp_path, origin):
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=256"]
    bands = ("B02", "B05")
    files = write_band_files(tmp_path, (3, 6), bands=bands, options=options, origin=origin, extra_pixels=6)
    scene = open_scene(files["B02"], "none")
    whole = section_grid(scene)
    selected = np.zeros_like(whole.selected)
    selected[0, :2] = selected[1, 3] = selected[2, 2:6] = True
    grid = replace(whole, selected=selected)
    read, reader = read_all(scene, grid, groups_of(bands))
    assert reader.blocks_decoded == reader.blocks_touched
    assert list(read) == [(0, 0), (0, 1), (1, 3), (2, 2), (2, 3), (2, 4), (2, 5)]
    for (row, col), (inputs, share) in read.items():
        assert share == 1
        for group in groups_of(bands):
            plain = expected({name: (path, 1) for name, path in files.items()}, grid, group, row, col)
            np.testing.assert_array_equal(inputs[group.input_name], plain)


def test_a_band_that_the_scene_lacks_is_nan_everywhere(tmp_path):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])
    read, reader = read_all(scene, section_grid(scene), groups_of(("B02", "B04", "B03", "B05")))
    inputs, share = read[0, 0]
    assert np.isnan(inputs["bands_10m"][1]).all() and np.isnan(inputs["bands_20m"]).all()
    assert not np.isnan(inputs["bands_10m"][[0, 2]]).any()
    assert share == 1 and reader.blocks_touched == reader.blocks_decoded > 0


def test_a_mask_hides_pixels_of_the_block_that_it_lies_in(tmp_path):
    pixels = random_dn((2, 240, 240), 1)
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=64"]
    path = write_raster(
        tmp_path / "x_L2A.tif", pixels, (300000, 5000040), 10, descriptions=("B02", "B03"), options=options
    )
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((240, 240), 255, np.uint8)
    mask[130:140, 200:210] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    scene = open_scene(path, "none")
    read, _ = read_all(scene, section_grid(scene), groups_of(("B02", "B03")))
    assert {place: share for place, (_, share) in read.items()} == {
        (0, 0): 1,
        (0, 1): 1,
        (1, 0): 1,
        (1, 1): 1 - 100 / 14400,
    }
    hidden = np.isnan(read[1, 1][0]["bands_10m"])
    assert hidden[:, 10:20, 80:90].all() and hidden.sum() == 2 * 100


def test_without_rows_there_is_nothing_to_read(tmp_path):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])
    with SectionReader(scene, section_grid(scene), groups_of(("B02",)), []) as reader:
        assert list(reader) == []
    assert reader.blocks_touched == reader.blocks_decoded == 0


def test_cancel_ends_reading_immediately_and_leaves_no_thread(tmp_path, monkeypatch):
    files = write_band_files(tmp_path, (8, 2), bands=("B02", "B03"), options=["BLOCKYSIZE=120"])
    scene = open_scene(files["B02"])
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)  # a read is one block: one row of sections

    def slow(*arguments):
        time.sleep(0.2)
        return to_dn(*arguments)

    monkeypatch.setattr(reading, "to_dn", slow)
    stop = threading.Event()
    before = set(threading.enumerate())
    rows = []
    with SectionReader(scene, section_grid(scene), groups_of(("B02", "B03")), range(8), stop.is_set) as reader:
        for strip in reader:
            rows.append(strip.row)
            stop.set()
            started = time.monotonic()
    assert time.monotonic() - started < 1
    assert len(rows) < 8
    assert set(threading.enumerate()) <= before


def test_reading_does_not_change_gdals_settings(tmp_path):
    files = write_band_files(tmp_path, (2, 2), bands=("B02", "B03"))
    before = gdal.GetCacheMax(), gdal.GetUseExceptions(), gdal.GetConfigOption("GDAL_NUM_THREADS")
    scene = open_scene(files["B02"])
    read_all(scene, section_grid(scene), groups_of(("B02", "B03")))
    assert (gdal.GetCacheMax(), gdal.GetUseExceptions(), gdal.GetConfigOption("GDAL_NUM_THREADS")) == before


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="counts bytes read through /proc, as Linux has it")
@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_blocks_are_read_once_even_with_a_tiny_block_cache(tmp_path, interleave):
    path = tmp_path / "stack.tif"
    options = [f"INTERLEAVE={interleave}", "TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
    write_raster(path, random_dn((12, 1024, 1024), 1), (300000, 5000040), 10, descriptions=ORDER_12, options=options)
    code = f"""
import sys; sys.path[:0] = {[str(p) for p in sys.path if "build/plugins" in str(p) or p.endswith("tests")]!r}
from pathlib import Path
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.sections.reading import SectionReader
from scenes import groups_of, read_all
scene = open_scene({str(path)!r})
count = lambda: int(Path("/proc/self/io").read_text().split()[1])
before = count()
read_all(scene, section_grid(scene), groups_of(ORDER_12))
print(count() - before)
"""
    environment = {**os.environ, "GDAL_CACHEMAX": "1"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert int(done.stdout) < 1.1 * path.stat().st_size
