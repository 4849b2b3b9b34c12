"""Rasters on the network: found without a listing, read with few requests, and with retries."""

import threading
import time

import numpy as np
import pytest
from landlabels.core import classify as classifying
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import CancelledEarly, CannotOpen, NotSentinel2, RemoteUnreadable
from landlabels.core.raster import remote
from landlabels.core.scene.bands import BANDS, ORDER_10, ORDER_12
from landlabels.core.scene.families import element84
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
CHUNK = 16384  # bytes: GDAL requests whole chunks, and one to open a file


@pytest.fixture(autouse=True)
def short_delays(monkeypatch):
    monkeypatch.setattr(remote, "_RETRY_DELAYS", (0.01, 0.02))
    monkeypatch.setitem(remote._OPTIONS, "GDAL_HTTP_RETRY_DELAY", "0.01")


@pytest.fixture
def web(tmp_path):
    with serve(tmp_path / "www") as server:
        yield server


def assert_same_sections(remote_scene, local_scene, bands):
    remote_sections, _ = read_all(remote_scene, section_grid(remote_scene), groups_of(bands))
    local_sections, _ = read_all(local_scene, section_grid(local_scene), groups_of(bands))
    assert remote_sections.keys() == local_sections.keys()
    for section, (inputs, _) in local_sections.items():
        for name, pixels in inputs.items():
            np.testing.assert_array_equal(remote_sections[section][0][name], pixels)


def test_band_files_are_found_without_a_listing_and_each_row_of_blocks_is_one_request(web):
    files = write_band_files(web.root, (6, 9), prefix="", suffix=".tif", options=TILED)
    scene = open_scene(web["B05.tif"])
    assert list(scene.bands) == list(ORDER_12)
    assert {path.rpartition("/")[2] for _, path, _ in web.requests} == {
        f"{name}.tif" for name in (*BANDS, "SCL", "cloud_mask", "CLM")
    }  # neither a folder nor an auxiliary file
    # HEAD and header; absent files; samples of the pixels of three bands.
    assert len(web.requests) <= 2 * len(ORDER_12) + 4 + 6
    web.clear_log()
    sections, reader = read_all(scene, section_grid(scene), groups_of(ORDER_12))
    assert len(sections) == 54
    assert reader.blocks_decoded == reader.blocks_touched
    rows = sum(-(-band.size[1] // band.block[1]) for band in scene.bands.values())
    assert len(web.requests) <= rows
    assert web.sent <= sum(file.stat().st_size for file in files.values()) + len(files) * CHUNK
    assert_same_sections(scene, open_scene(files["B05"]), ORDER_12)


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 405, 410])
def test_a_band_that_the_server_does_not_have_is_absent_whatever_it_answers(web, status):
    files = write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    files["B09"].unlink()
    web.absent = status
    scene = open_scene(web["B05.tif"])
    assert set(scene.bands) == set(ORDER_12) - {"B09"} and scene.scl is None


@pytest.mark.parametrize("status", [200, 401])
def test_a_scene_that_the_server_does_not_have_is_refused_with_the_reason(web, status):
    web.absent = status
    with pytest.raises(CannotOpen, match="401" if status == 401 else "not recognized|web page"):
        open_scene(web["B05.tif"])


def test_the_fingerprint_of_a_remote_scene_is_that_of_the_local_one_and_reads_little(web):
    files = write_band_files(web.root, (6, 9), prefix="", suffix=".tif", options=TILED)
    scene = open_scene(web["B02.tif"])
    web.clear_log()
    assert scene.fingerprint()["bands"] == open_scene(files["B02"]).fingerprint()["bands"]
    assert web.sent <= len(ORDER_12) * 160_000
    web.drop = lambda method, path, first: True
    for source in scene.bands.values():
        remote.clear_cache(source.file)
    with pytest.raises(CannotOpen):  # rather than a wrong fingerprint
        scene.fingerprint()


@pytest.mark.parametrize("interleave", ["PIXEL", "BAND"])
def test_a_remote_stack_is_read_row_by_row(web, interleave):
    web.root.mkdir()
    options = [f"INTERLEAVE={interleave}", *TILED]
    path = web.root / "S2_L2A.tif"
    write_raster(path, random_dn((10, 600, 1200), 1), (300000, 5000040), 10, descriptions=ORDER_10, options=options)
    scene = open_scene(web["S2_L2A.tif"])
    assert list(scene.bands) == list(ORDER_10)
    sampled = len(web.ranges)  # cached already: the rest of such a row is two requests
    web.clear_log()
    _, reader = read_all(scene, section_grid(scene), groups_of(ORDER_10))
    rows = 3 * (1 if interleave == "PIXEL" else 10)
    assert (reader.blocks_decoded, reader.blocks_touched) == (5 * rows, 5 * rows)
    assert len(web.requests) <= rows + sampled
    assert web.sent <= path.stat().st_size + len(web.requests) * CHUNK
    assert_same_sections(scene, open_scene(path), ORDER_10)


def test_names_of_esa_in_folders_by_resolution_at_a_signed_address(web):
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


def test_names_of_assets_are_bands_if_a_red_edge_band_is_among_them(web):
    files = write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    for name, path in files.items():
        path.rename(path.with_name(f"{element84.FAMILY.file_names[name]}.tif"))
    assert list(open_scene(web["blue.tif"]).bands) == list(ORDER_12)
    assert list(open_scene(web.root).bands) == list(ORDER_12)
    for name in ("B05", "B06", "B07"):
        (web.root / f"{element84.FAMILY.file_names[name]}.tif").unlink()
    with pytest.raises(NotSentinel2, match="red edge"):
        open_scene(web.root / "blue.tif")


def test_dropped_connections_are_retried(web):
    files = write_band_files(web.root, (3, 3), prefix="", suffix=".tif", options=TILED)
    asked = {}

    def every_second(method, path, first):
        asked[method, path] = asked.get((method, path), 0) + 1
        return asked[method, path] % 2 == 1

    web.drop = every_second
    scene = open_scene(web["B02.tif"])
    assert list(scene.bands) == list(ORDER_12)
    assert_same_sections(scene, open_scene(files["B02"]), ORDER_12)


def test_a_band_whose_server_fails_is_an_error_and_not_missing(web):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    web.drop = lambda method, path, first: path == "/B06.tif"
    with pytest.raises(CannotOpen, match=r"B06\.tif"):
        open_scene(web["B02.tif"])
    web.drop = lambda method, path, first: False
    assert "B06" in open_scene(web["B02.tif"]).bands  # it is requested again


def test_a_run_that_loses_the_network_keeps_its_rows_and_can_be_completed(web, tmp_path, monkeypatch):
    write_band_files(web.root, (6, 9), prefix="", suffix=".tif", options=TILED)
    model = write_tiny_model(tmp_path / "tiny.onnx")
    monkeypatch.setattr(classifying, "find_doubt", lambda *_: None)
    request = ClassifyRequest(web["B02.tif"], tmp_path / "a.gpkg", model, device="cpu", threshold=0.0)
    scene = open_scene(request.source)
    size = (web.root / "B04.tif").stat().st_size
    web.drop = lambda method, path, first: path == "/B04.tif" and first > size / 2
    with pytest.raises(RemoteUnreadable, match="start the run again"):
        classify(request, RecordingReporter())
    before = len(rows_of(request.output))
    web.drop = lambda method, path, first: False
    remote.clear_cache(scene.bands["B04"].file)
    result = classify(request, RecordingReporter())
    assert 0 < before < result.sections == 54


def test_reading_is_cancelled_while_answers_are_slow(web):
    write_band_files(web.root, (3, 3), prefix="", suffix=".tif", options=TILED)
    scene = open_scene(web["B02.tif"])
    for source in scene.bands.values():
        remote.clear_cache(source.file)
    web.delay = 5
    cancelled = threading.Event()
    threading.Timer(0.5, cancelled.set).start()
    started = time.monotonic()
    with SectionReader(scene, section_grid(scene), groups_of(ORDER_12), range(3), cancelled.is_set) as reader:
        assert not list(reader)
    assert time.monotonic() - started < 3


def test_options_of_gdal_are_restored(web):
    write_band_files(web.root, (1, 1), prefix="", suffix=".tif")
    assert_same_sections(open_scene(web["B02.tif"]), open_scene(web.root / "B02.tif"), ORDER_12)
    assert not any(gdal.GetConfigOption(name) for name in remote._OPTIONS)


def test_an_absent_file_is_reported_without_retries(web):
    web.root.mkdir()
    started = time.monotonic()
    with pytest.raises(CannotOpen, match="404"):
        open_scene(web["B02.tif"])
    assert time.monotonic() - started < 1


def test_opening_is_cancelled_while_answers_are_slow(web, tmp_path):
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
def test_a_virtual_raster_over_remote_files_is_read_with_retries(web, tmp_path, as_text):
    bands = ("B02", "B03", "B04", "B08")
    write_band_files(web.root, (3, 3), bands=bands, prefix="", suffix=".tif", options=TILED)
    path = tmp_path / "rgb.vrt"
    gdal.BuildVRT(str(path), [f"/vsicurl/{web[f'{name}.tif']}" for name in bands], separate=True).FlushCache()
    web.clear_log()
    asked = {}

    def every_third(method, path, first):
        asked[method, path] = asked.get((method, path), 0) + 1
        return method == "GET" and asked[method, path] % 3 == 0

    web.drop = every_third
    scene = open_scene(path.read_text() if as_text else path)
    assert_same_sections(scene, open_scene(web.root / "B02.tif"), bands)
    assert {path.partition(".")[0] for _, path, _ in web.requests} == {f"/{name}" for name in bands}  # no listing
    remote.clear_cache(scene.source)
    web.drop = lambda method, path, first: method == "GET"
    with pytest.raises(RemoteUnreadable, match="virtual raster" if as_text else r"rgb\.vrt"):
        read_all(scene, section_grid(scene), groups_of(bands))
