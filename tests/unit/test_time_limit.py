"""Opening a product ends with one sentence if names, headers or metadata take too long, and can be cancelled."""

import os
import threading
import time

import pytest
from landlabels.core.cancellable import run_in_thread
from landlabels.core.errors import CancelledEarly, CannotOpen
from landlabels.core.raster import archives, time_limit
from landlabels.core.scene.scene import open_scene
from landlabels.core.stores.reference import Polygons
from landlabels.core.stores.scene_store import SceneStoreRequest, build_scene_store, preview_scene_store
from osgeo import gdal
from references import X0, Y0, shapes, square, system
from reporters import RecordingReporter
from scenes import write_band_files, write_safe
from web import serve

SOON_S = 8  # far below the time for which the reads of these tests would block


@pytest.fixture(autouse=True)
def short_limits(monkeypatch):
    monkeypatch.setattr(time_limit, "LIMIT_S", 0.5)
    monkeypatch.setattr(time_limit, "REMOTE_LIMIT_S", 0.5)


def check_refused(source, cancelled=lambda: False):
    started = time.monotonic()
    with pytest.raises(CannotOpen, match="takes more than 0 s; it is damaged, or its disk or server does not answer"):
        run_in_thread(lambda: open_scene(source), cancelled)
    assert time.monotonic() - started < SOON_S


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_metadata_that_never_end_are_refused(tmp_path):
    safe = write_safe(tmp_path, (1, 1))
    xml = safe / "MTD_MSIL2A.xml"
    xml.unlink()
    os.mkfifo(xml)
    check_refused(safe)
    os.close(os.open(xml, os.O_RDWR | os.O_NONBLOCK))  # ends the thread that waits for the pipe


@pytest.mark.parametrize("call", ["ReadDir", "VSIStatL", "Open"])
def test_a_disk_that_does_not_answer_is_refused(tmp_path, monkeypatch, call):
    safe = write_safe(tmp_path, (1, 1))
    answer = threading.Event()
    monkeypatch.setattr(gdal, call, lambda *_: answer.wait(30) and None)
    check_refused(safe if call != "Open" else safe / "MTD_MSIL2A.xml")
    answer.set()


def test_an_archive_that_takes_too_long_to_list_is_refused(tmp_path, monkeypatch):
    (tmp_path / "x.zip").write_bytes(b"PK")
    answer = threading.Event()
    monkeypatch.setattr(archives.zipfile, "ZipFile", lambda _: answer.wait(30))
    check_refused(tmp_path / "x.zip")
    answer.set()


def test_a_server_that_stalls_is_refused(tmp_path):
    write_band_files(tmp_path, (1, 1), prefix="", suffix=".tif")
    with serve(tmp_path) as web:
        web.delay = 30
        check_refused(web["B02.tif"])


def test_many_reads_that_each_end_are_not_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(time_limit, "LIMIT_S", 1)
    safe = write_safe(tmp_path, (1, 1))
    read = gdal.ReadDir

    def slowly(folder):
        time.sleep(0.5)
        return read(folder)

    monkeypatch.setattr(gdal, "ReadDir", slowly)
    started = time.monotonic()
    assert open_scene(safe).summary()
    assert time.monotonic() - started > time_limit.LIMIT_S


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_opening_a_local_product_is_cancelled(tmp_path, monkeypatch):
    monkeypatch.setattr(time_limit, "LIMIT_S", 30)
    safe = write_safe(tmp_path, (1, 1))
    answer = threading.Event()
    monkeypatch.setattr(gdal, "ReadDir", lambda *_: answer.wait(30) and None)
    started = time.monotonic()
    with pytest.raises(CancelledEarly):
        run_in_thread(lambda: open_scene(safe), lambda: time.monotonic() - started > 0.3)
    assert time.monotonic() - started < SOON_S
    answer.set()


@pytest.mark.parametrize("work", [preview_scene_store, build_scene_store])
def test_building_a_training_set_is_cancelled_while_its_scene_is_opened(tmp_path, monkeypatch, work):
    monkeypatch.setattr(time_limit, "LIMIT_S", 30)
    safe = write_safe(tmp_path, (1, 1))
    reference = Polygons(shapes((square(X0, Y0, 90), "a")), system(32633).ExportToWkt(), "class")
    answer, started, reporter = threading.Event(), time.monotonic(), RecordingReporter()
    monkeypatch.setattr(gdal, "ReadDir", lambda *_: answer.wait(30) and None)
    reporter.cancelled = lambda: time.monotonic() - started > 0.3
    result = work(SceneStoreRequest(str(safe), reference, tmp_path / "store"), reporter)
    answer.set()
    assert result is None or not result.complete
    assert time.monotonic() - started < SOON_S and not (tmp_path / "store").exists()
