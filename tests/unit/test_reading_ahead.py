"""The threads that read ahead: how many there are, how far they go, and what happens if they fail."""

import threading
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from landlabels.core.errors import BlockUnreadable, RemoteUnreadable
from landlabels.core.raster import jpeg2000
from landlabels.core.raster.gdal_calls import checked
from landlabels.core.raster.remote import MAX_CONNECTIONS
from landlabels.core.scene.radiometry import to_dn
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections import block_plan, reading
from landlabels.core.sections.grid import Area, section_grid
from landlabels.core.sections.reading import SectionReader
from osgeo import gdal
from scenes import groups_of, read_all, write_band_files


@pytest.mark.parametrize(
    ("processors", "largest", "remote", "threads"),
    [
        (2, 1, False, 3),
        (16, 1, False, 4),
        (16, 1 << 25, False, 2),
        (16, 1 << 30, False, 2),
        (2, 1, True, MAX_CONNECTIONS),
    ],
)
def test_the_number_of_threads_suits_the_machine_and_the_blocks(
    tmp_path, monkeypatch, processors, largest, remote, threads
):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])
    monkeypatch.setattr(reading, "processor_count", lambda: processors)
    monkeypatch.setattr(reading, "is_remote", lambda path: remote)
    monkeypatch.setattr(block_plan.BlockRead, "nbytes", largest)
    reader = SectionReader(scene, section_grid(scene), groups_of(("B02",)), range(1))
    assert len(reader._threads) == threads
    assert len(SectionReader(scene, section_grid(scene), groups_of(("B02",)), range(1), threads=7)._threads) == 7


def test_reading_waits_when_it_is_a_window_ahead(tmp_path, monkeypatch):
    files = write_band_files(tmp_path, (8, 1), bands=("B02", "B03"), options=["BLOCKYSIZE=120"])
    scene = open_scene(files["B02"])
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)  # a read is one block: one row of sections
    with SectionReader(scene, section_grid(scene), groups_of(("B02", "B03")), range(8)) as reader:
        assert reader._plan.window == 2
        strips = iter(reader)
        for rows in (3, 4):  # the row in work and two ahead
            next(strips)
            deadline = time.monotonic() + 10
            while reader.blocks_decoded < 2 * rows and time.monotonic() < deadline:
                time.sleep(0.01)
            time.sleep(0.1)
            assert reader.blocks_decoded == 2 * rows
        assert [strip.row for strip in strips] == [2, 3, 4, 5, 6, 7]
    assert reader.blocks_decoded == reader.blocks_touched == 16


def test_buffers_are_reused(tmp_path, monkeypatch):
    files = write_band_files(tmp_path, (8, 2), bands=("B02", "B03"), options=["BLOCKYSIZE=120"])
    scene = open_scene(files["B02"])
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)  # a read is one block: one row of sections
    buffers = []
    with SectionReader(scene, section_grid(scene), groups_of(("B02", "B03")), range(8), threads=1) as reader:
        for strip in reader:
            buffers += [pixels.base for pixels in strip.bands.values()]
    assert len(buffers) == 16 and {(buffer.shape, buffer.dtype.name) for buffer in buffers} == {((120, 240), "int16")}
    assert len(set(map(id, buffers))) <= 2 * (1 + 3)  # the row in work, those of the window, and one that is given back


def damage_tile(path: Path, column: int, row: int) -> None:
    """Overwrite the bytes of one compressed tile."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    start, size = (int(band.GetMetadataItem(f"BLOCK_{what}_{column}_{row}", "TIFF")) for what in ("OFFSET", "SIZE"))
    content = bytearray(path.read_bytes())
    content[start : start + size] = b"\xff" * size
    path.write_bytes(content)


def test_buffers_of_narrow_rows_serve_wide_rows(tmp_path, monkeypatch):
    files = write_band_files(tmp_path, (9, 3), bands=("B02", "B03"), options=["BLOCKYSIZE=120"])
    scene = open_scene(files["B02"], "none")
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)
    whole = section_grid(scene)
    selected = whole.selected.copy()
    selected[::2, 1:] = False
    read, _ = read_all(scene, replace(whole, selected=selected), groups_of(("B02", "B03")), threads=1)
    every, _ = read_all(scene, whole, groups_of(("B02", "B03")), threads=1)
    assert len(read) == 5 + 4 * 3
    for place, (inputs, _) in read.items():
        np.testing.assert_array_equal(inputs["bands_10m"], every[place][0]["bands_10m"])


def test_gdal_starts_no_threads_in_those_of_the_reader(tmp_path, monkeypatch):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])
    seen = []

    def noting(*arguments):
        seen.append(gdal.GetConfigOption("GDAL_NUM_THREADS"))
        return to_dn(*arguments)

    monkeypatch.setattr(reading, "to_dn", noting)
    read_all(scene, section_grid(scene), groups_of(("B02", "B03")))
    assert seen == ["1", "1"]


@pytest.mark.parametrize(("remote", "waits"), [(True, [0.75, 0.0]), (False, [None, None])])
def test_at_the_end_threads_that_wait_for_the_network_are_given_a_second(tmp_path, monkeypatch, remote, waits):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])
    monkeypatch.setattr(reading, "is_remote", lambda path: remote)
    reader = SectionReader(scene, section_grid(scene), groups_of(("B02",)), range(1))
    waited = []
    reader._threads = [SimpleNamespace(start=lambda: None, join=waited.append)] * 2
    monkeypatch.setattr(reading, "time", SimpleNamespace(monotonic=iter([100.0, 100.25, 101.5]).__next__))
    with reader:
        pass
    assert waited == waits


def test_cancel_is_noticed_while_nothing_arrives(tmp_path, monkeypatch):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])
    arrived = threading.Event()
    monkeypatch.setattr(reading, "with_retries", lambda path, read: arrived.wait(60))
    cancelled = iter([False, True])
    with SectionReader(
        scene, section_grid(scene), groups_of(("B02",)), range(1), lambda: next(cancelled, True)
    ) as reader:
        assert list(reader) == []
        assert not arrived.is_set()
        arrived.set()


def test_an_error_of_any_kind_reaches_the_caller(tmp_path, monkeypatch):
    scene = open_scene(write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))["B02"])

    def fail(*arguments):
        raise MemoryError("not enough memory")

    monkeypatch.setattr(SectionReader, "_decode", fail)
    with pytest.raises(MemoryError, match="not enough memory"):
        read_all(scene, section_grid(scene), groups_of(("B02", "B03")))


@pytest.mark.parametrize("height", [120, 180])
def test_after_a_failure_only_the_rows_before_it_are_decoded(tmp_path, monkeypatch, height):
    files = write_band_files(tmp_path, (6, 1), bands=("B02", "B03"), options=[f"BLOCKYSIZE={height}"])
    scene = open_scene(files["B02"])
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)  # a unit is one block
    reader = SectionReader(scene, section_grid(scene), groups_of(("B02", "B03")), range(6), threads=1)
    reader._fail(next(unit for unit in reader._plan.reads if unit.rows[0] == 1), ValueError("row 1"))
    rows = []
    with pytest.raises(ValueError, match="row 1"), reader:
        rows.extend(strip.row for strip in reader)
    assert rows == [0] and reader.blocks_decoded == 2  # one block of each band


def test_a_thread_opens_each_file_once(tmp_path, monkeypatch):
    files = write_band_files(tmp_path, (4, 1), bands=("B02", "B03"), options=["BLOCKYSIZE=60"])
    scene = open_scene(files["B02"])
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)
    opened = []

    def counting(call, *arguments, **options):
        opened.extend(arguments if call is gdal.Open else [])
        return checked(call, *arguments, **options)

    monkeypatch.setattr(jpeg2000, "checked", counting)
    _, reader = read_all(scene, section_grid(scene), groups_of(("B02", "B03")), threads=1)
    assert reader.blocks_decoded == 16 and sorted(opened) == sorted(map(str, files.values()))


def test_of_several_blocks_decoded_together_only_the_damaged_one_fails(tmp_path):
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"]
    files = write_band_files(tmp_path, (6, 4), bands=("B02", "B03"), options=options)
    damage_tile(files["B03"], 1, 2)  # pixels 256 to 384 down: rows 2 and 3 of the sections
    scene = open_scene(files["B02"])
    rows = []
    failure = rf"{files['B03'].name}' is damaged at block column 1, row 2 \((?!None).+\)"
    with (
        SectionReader(scene, section_grid(scene), groups_of(("B02", "B03")), range(6)) as reader,
        pytest.raises(BlockUnreadable, match=failure),
    ):
        rows.extend(strip.row for strip in reader)
    assert rows == [0, 1]
    west, _, _, north = scene.bounds
    area = Area((west + 3600, north - 7200, west + 4800, north))  # the last column, which the block does not touch
    assert len(read_all(scene, section_grid(scene, area), groups_of(("B02", "B03")))[0]) == 6


def test_blocks_that_fail_together_are_read_one_by_one(tmp_path, monkeypatch):
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
    files = write_band_files(tmp_path, (3, 2), bands=("B02", "B03"), options=options)
    scene = open_scene(files["B02"], "none")
    grid, groups = section_grid(scene), groups_of(("B02", "B03"))
    expected, _ = read_all(scene, grid, groups)
    decode = SectionReader._decode

    def fail_together(self, read, *arguments):
        if read.blocks > 1:
            raise RuntimeError("too many at once")
        decode(self, read, *arguments)

    monkeypatch.setattr(SectionReader, "_decode", fail_together)
    found, reader = read_all(scene, grid, groups)
    assert reader.blocks_decoded == reader.blocks_touched == 2 * 3 * 2
    assert list(found) == list(expected)
    for place, (inputs, _) in expected.items():
        np.testing.assert_array_equal(found[place][0]["bands_10m"], inputs["bands_10m"])


def test_a_remote_file_that_cannot_be_read_is_named(tmp_path, monkeypatch):
    files = write_band_files(tmp_path, (2, 2), bands=("B02", "B03"))
    scene = open_scene(files["B02"])

    def fail(path, read):
        raise RuntimeError("HTTP 503")

    monkeypatch.setattr(reading, "is_remote", lambda path: True)
    monkeypatch.setattr(reading, "with_retries", fail)
    with pytest.raises(RemoteUnreadable, match=r"B02_10m\.tif.*HTTP 503"):
        read_all(scene, section_grid(scene), groups_of(("B02",)))


def test_of_failures_in_one_row_the_first_is_raised_and_long_blocks_count_from_their_first_row(tmp_path):
    scene = open_scene(write_band_files(tmp_path, (4, 1), bands=("B02", "B03"))["B02"])
    reader = SectionReader(scene, section_grid(scene), groups_of(("B02",)), range(4))
    read = reader._plan.reads[0]
    for rows, name, expected in (((2, 2), "a", "a"), ((2, 3), "b", "a"), ((1, 3), "c", "c"), ((2, 2), "d", "c")):
        reader._fail(replace(read, rows=rows), ValueError(name))
        assert str(reader._failure[1]) == expected


@pytest.mark.parametrize("order", [(0, 2), (2, 0)])
def test_of_two_failures_the_one_of_the_earlier_row_is_raised(tmp_path, monkeypatch, order):
    files = write_band_files(tmp_path, (3, 1), bands=("B02", "B03"), options=["BLOCKYSIZE=120"])
    scene = open_scene(files["B02"])
    monkeypatch.setattr(block_plan, "VALUES_PER_READ", 1)  # a read is one block: one row of sections
    deadline = time.monotonic() + 10  # a reader that waits for the wrong row would never end
    cancelled = lambda: time.monotonic() > deadline  # noqa: E731
    reader = SectionReader(scene, section_grid(scene), groups_of(("B02", "B03")), range(3), cancelled)
    for row in order:
        read = next(read for read in reader._plan.reads if read.rows == (row, row))
        reader._fail(read, ValueError(f"row {row}"))
    with reader, pytest.raises(ValueError, match="row 0"):
        list(reader)
