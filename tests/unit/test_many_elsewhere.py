"""Many scenes on a Dask cluster whose workers are killed, and in an object store; both on this machine."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pytest
from landlabels.core.many.classify_many import classify_many
from landlabels.core.many.output_folder import OutputFolder
from landlabels.core.many.scene_task import DONE
from osgeo import gdal
from reporters import RecordingReporter
from test_classify_many import archive, model, request, results, undisturbed  # noqa: F401

ROOT = Path(__file__).resolve().parent.parent.parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_worker_of_a_cluster_changes_nothing(undisturbed, archive, model, tmp_path, monkeypatch):  # noqa: F811
    distributed = pytest.importorskip("distributed", reason="distributed is not installed")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "build" / "plugins"))
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        pids = [worker.pid for worker in cluster.workers.values()]

        def kill() -> None:
            while not list((tmp_path / "unfinished").glob("*.gpkg")):
                time.sleep(0.02)
            os.kill(pids[0], signal.SIGKILL)

        threading.Thread(target=kill, daemon=True).start()
        many = request(archive, model, tmp_path, scheduler=cluster.scheduler_address, options={"dataset": True})
        result = classify_many(many, RecordingReporter())
    assert result.count(DONE) == 3, result.outcomes
    assert results(tmp_path) == results(undisturbed)


@pytest.fixture
def object_store(monkeypatch):
    """The address of a folder in a local S3 server. A process of its own: GDAL waits with Python's lock."""
    pytest.importorskip("moto.server", reason="moto is not installed")
    port = free_port()
    for name, value in {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_S3_ENDPOINT": f"127.0.0.1:{port}",
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
    }.items():
        monkeypatch.setenv(name, value)
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    bucket = urllib.request.Request(f"http://127.0.0.1:{port}/bucket", method="PUT")
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(bucket, timeout=5)
                break
            except OSError:
                time.sleep(0.1)
        yield "s3://bucket/folder"
    finally:
        server.kill()
        server.wait()
        gdal.VSICurlClearCache()


def test_scenes_and_results_are_in_an_object_store(undisturbed, archive, model, object_store, tmp_path):  # noqa: F811
    source = OutputFolder("s3://bucket/scenes")
    scene = next(archive.iterdir())
    for file in scene.iterdir():
        source.write(file.name, file.read_bytes())
    remote = [source.in_folder(file.name) for file in scene.iterdir() if "B02" in file.name]
    for expected in ("0.", "1."):
        reporter = RecordingReporter()
        many = request(remote[0], model, object_store, options={"dataset": True})
        result = classify_many(many, reporter)
        assert result.count(DONE) == 1, result.outcomes
        assert any(text.endswith(f"already classified: {expected}") for text in reporter.infos)
    folder = OutputFolder(object_store)
    name = result.outcomes[0]["name"]
    assert folder.names("scenes") == [f"{name}.gpkg"] and folder.exists("index.html")
    (tmp_path / "scenes").mkdir()
    content = gdal.VSIFOpenL(folder.in_folder(f"scenes/{name}.gpkg"), "rb")
    (tmp_path / "scenes" / "copy.gpkg").write_bytes(bytes(gdal.VSIFReadL(1, 1 << 24, content)))
    assert len(results(tmp_path)["copy.gpkg"]) == 30
