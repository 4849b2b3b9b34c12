"""Rasters on the web: found without a listing, read with few requests, and with patience for a bad network."""

import threading
import time

import numpy as np
import pytest
from landlabels.core import classify as classifying
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import CancelledEarly, CannotOpen, NotSentinel2, RemoteUnreadable
from landlabels.core.raster import remote
from landlabels.core.scene.band_names import ASSET_NAMES
from landlabels.core.scene.bands import BANDS, ORDER_10, ORDER_12
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from landlabels.core.sections.reading import SectionReader
from models import write_tiny_model
from osgeo import gdal
from reporters import RecordingReporter
from runs import rows_of
from scenes import groups_of, random_dn, read_all, write_band_files, write_raster
from web import serve

TILED = ["COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
CHUNK = 16384  # bytes: GDAL asks for whole ones, one where it opens a file


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(remote, "_DELAYS", (0.01, 0.02))
    monkeypatch.setitem(remote._OPTIONS, "GDAL_HTTP_RETRY_DELAY", "0.01")


@pytest.fixture
def web(tmp_path):
    with serve(tmp_path / "www") as server:
        yield server


def same(there, here, bands):
    remote_sections, _ = read_all(there, section_grid(there), groups_of(bands))
    local_sections, _ = read_all(here, section_grid(here), groups_of(bands))
    assert remote_sections.keys() == local_sections.keys()
    for place, (inputs, _) in local_sections.items():
        for name, pixels in inputs.items():
            np.testing.assert_array_equal(remote_sections[place][0][name], pixels)


def test_band_files_are_found_without_a_listing_and_each_row_of_blocks_is_one_request(web):
    files = write_band_files(web.root, (6, 9), prefix="", suffix=".tif", options=TILED)
    scene = open_scene(web["B05.tif"])
    assert list(scene.bands) == list(ORDER_12)
    assert {path.rpartition("/")[2] for _, path, _ in web.requests} == {
        f"{name}.tif" for name in (*BANDS, "SCL")
    }  # neither a folder nor a file beside a raster
    assert len(web.requests) <= 2 * len(ORDER_12) + 2 + 2  # HEAD and header; what is not there; a look at the pixels
    web.forget()
    sections, reader = read_all(scene, section_grid(scene), groups_of(ORDER_12))
    assert len(sections) == 54
    assert reader.blocks_decoded == reader.blocks_touched
    rows = sum(-(-band.size[1] // band.block[1]) for band in scene.bands.values())
    assert len(web.requests) <= rows
    assert web.sent <= sum(file.stat().st_size for file in files.values()) + len(files) * CHUNK
    same(scene, open_scene(files["B05"]), ORDER_12)


def test_a_scene_is_the_same_on_the_web_and_its_fingerprint_reads_little(web):
    files = write_band_files(web.root, (6, 9), prefix="", suffix=".tif", options=TILED)
    scene = open_scene(web["B02.tif"])
    web.forget()
    assert scene.fingerprint()["bands"] == open_scene(files["B02"]).fingerprint()["bands"]
    assert web.sent <= len(ORDER_12) * 160_000
    web.drop = lambda method, path, first: True
    for source in scene.bands.values():
        remote.forget(source.file)
    with pytest.raises(CannotOpen):  # and no other fingerprint, which would be of another scene
        scene.fingerprint()


@pytest.mark.parametrize("interleave", ["PIXEL", "BAND"])
def test_a_stack_on_the_web_is_read_row_by_row(web, interleave):
    web.root.mkdir()
    options = [f"INTERLEAVE={interleave}", *TILED]
    path = web.root / "S2_L2A.tif"
    write_raster(path, random_dn((10, 600, 1200), 1), (300000, 5000040), 10, descriptions=ORDER_10, options=options)
    scene = open_scene(web["S2_L2A.tif"])
    assert list(scene.bands) == list(ORDER_10)
    looked = len(web.ranges)  # what was read then leaves a gap, around which a row is two requests
    web.forget()
    _, reader = read_all(scene, section_grid(scene), groups_of(ORDER_10))
    rows = 3 * (1 if interleave == "PIXEL" else 10)
    assert (reader.blocks_decoded, reader.blocks_touched) == (5 * rows, 5 * rows)
    assert len(web.requests) <= rows + looked
    assert web.sent <= path.stat().st_size + len(web.requests) * CHUNK
    same(scene, open_scene(path), ORDER_10)


def test_esa_s_names_in_folders_by_resolution_and_a_signed_address(web):
    for pixel in (10, 20, 60):
        bands = [name for name, band in BANDS.items() if band.resolution == pixel and name != "B10"]
        folder = web.root / "S2A_MSIL2A_20221005T115411_N0400_R023_T29UNU_20221005T164454.SAFE" / f"R{pixel}m"
        write_band_files(folder, (1, 1), bands=bands, prefix="T29UNU_20221005T115411_", suffix=f"_{pixel}m.tif")
    classes = np.full((60, 60), 4, np.uint8)
    write_raster(folder.with_name("R20m") / "T29UNU_20221005T115411_SCL_20m.tif", classes, (300000, 5000040), 20)
    name = folder.with_name("R10m").relative_to(web.root) / "T29UNU_20221005T115411_B03_10m.tif"
    scene = open_scene(web[f"{name}?sig=a/secret.b&x=1"])
    assert list(scene.bands) == list(ORDER_12)
    assert scene.clouds is not None
    assert (scene.offset, scene.date, scene.tile) == (-1000, "2022-10-05", "T29UNU")
    assert all(path.endswith("?sig=a/secret.b&x=1") for _, path, _ in web.requests)
    assert "secret" not in " ".join(scene.summary() + scene.assumptions)


def test_names_of_assets_are_bands_where_the_red_edge_is_among_them(web):
    files = write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    for name, path in files.items():
        path.rename(path.with_name(f"{ASSET_NAMES[name]}.tif"))
    assert list(open_scene(web["blue.tif"]).bands) == list(ORDER_12)
    assert list(open_scene(web.root).bands) == list(ORDER_12)
    for name in ("B05", "B06", "B07"):
        (web.root / f"{ASSET_NAMES[name]}.tif").unlink()
    with pytest.raises(NotSentinel2, match="red edge"):
        open_scene(web.root / "blue.tif")


def test_dropped_connections_are_tried_again(web):
    files = write_band_files(web.root, (3, 3), prefix="", suffix=".tif", options=TILED)
    asked = {}

    def every_second(method, path, first):
        asked[method, path] = asked.get((method, path), 0) + 1
        return asked[method, path] % 2 == 1

    web.drop = every_second
    scene = open_scene(web["B02.tif"])
    assert list(scene.bands) == list(ORDER_12)
    same(scene, open_scene(files["B02"]), ORDER_12)


def test_a_band_whose_server_fails_is_not_a_missing_one(web):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    web.drop = lambda method, path, first: path == "/B06.tif"
    with pytest.raises(CannotOpen, match=r"B06\.tif"):
        open_scene(web["B02.tif"])
    web.drop = lambda method, path, first: False
    assert "B06" in open_scene(web["B02.tif"]).bands  # it is asked for anew


def test_a_run_that_loses_the_network_keeps_its_rows_and_is_completed_later(web, tmp_path, monkeypatch):
    write_band_files(web.root, (6, 9), prefix="", suffix=".tif", options=TILED)
    model = write_tiny_model(tmp_path / "tiny.onnx")
    monkeypatch.setattr(classifying, "find_doubt", lambda *_: None)
    request = ClassifyRequest(web["B02.tif"], tmp_path / "a.gpkg", model, device="cpu", threshold=0.0)
    scene = open_scene(request.source)
    size = (web.root / "B04.tif").stat().st_size
    web.drop = lambda method, path, first: path == "/B04.tif" and first > size / 2
    with pytest.raises(RemoteUnreadable, match="run again"):
        classify(request, RecordingReporter())
    before = len(rows_of(request.output))
    web.drop = lambda method, path, first: False
    remote.forget(scene.bands["B04"].file)
    result = classify(request, RecordingReporter())
    assert 0 < before < result.sections == 54


def test_slow_answers_do_not_hold_up_a_cancel(web):
    write_band_files(web.root, (3, 3), prefix="", suffix=".tif", options=TILED)
    scene = open_scene(web["B02.tif"])
    for source in scene.bands.values():
        remote.forget(source.file)
    web.delay = 5
    cancelled = threading.Event()
    threading.Timer(0.5, cancelled.set).start()
    started = time.monotonic()
    with SectionReader(scene, section_grid(scene), groups_of(ORDER_12), range(3), cancelled.is_set) as reader:
        assert not list(reader)
    assert time.monotonic() - started < 3


def test_gdal_is_left_as_it_was(web):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    same(open_scene(web["B02.tif"]), open_scene(web.root / "B02.tif"), ORDER_12)
    assert not any(gdal.GetConfigOption(name) for name in remote._OPTIONS)


def test_what_is_not_there_is_said_at_once(web):
    web.root.mkdir()
    started = time.monotonic()
    with pytest.raises(CannotOpen, match="404"):
        open_scene(web["B02.tif"])
    assert time.monotonic() - started < 1


def test_a_cancel_is_heard_while_a_slow_server_is_asked_what_there_is(web, tmp_path):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    web.delay = 4
    started = time.monotonic()
    reporter = RecordingReporter()
    reporter.cancelled = lambda: time.monotonic() - started > 0.5
    model = write_tiny_model(tmp_path / "tiny.onnx")
    with pytest.raises(CancelledEarly):
        classify(ClassifyRequest(web["B02.tif"], tmp_path / "a.gpkg", model, device="cpu"), reporter)
    assert time.monotonic() - started < 2
    assert not (tmp_path / "a.gpkg").exists()


@pytest.mark.parametrize("as_text", [False, True])
def test_a_virtual_raster_over_files_on_the_web_is_read_with_the_same_patience(web, tmp_path, as_text):
    bands = ("B02", "B03", "B04", "B08")
    write_band_files(web.root, (3, 3), bands=bands, prefix="", suffix=".tif", options=TILED)
    path = tmp_path / "rgb.vrt"
    gdal.BuildVRT(str(path), [f"/vsicurl/{web[f'{name}.tif']}" for name in bands], separate=True).FlushCache()
    web.forget()
    asked = {}

    def every_third(method, path, first):
        asked[method, path] = asked.get((method, path), 0) + 1
        return method == "GET" and asked[method, path] % 3 == 0

    web.drop = every_third
    scene = open_scene(path.read_text() if as_text else path)
    same(scene, open_scene(web.root / "B02.tif"), bands)
    assert {path.partition(".")[0] for _, path, _ in web.requests} == {f"/{name}" for name in bands}  # nothing listed
    remote.forget(scene.source)
    web.drop = lambda method, path, first: method == "GET"
    with pytest.raises(RemoteUnreadable, match="virtual raster" if as_text else r"rgb\.vrt"):
        read_all(scene, section_grid(scene), groups_of(bands))
