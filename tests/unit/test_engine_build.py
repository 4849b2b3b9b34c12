"""Stores that several processes build are equal to the last byte to those of one process, whatever is killed."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from archives import write_v1, write_v2
from landlabels.core.errors import LandLabelsError, OutputError, ParameterError
from landlabels.core.many import dask_engine
from landlabels.core.stores import engine_build
from landlabels.core.stores.bigearthnet import ImportRequest, import_bigearthnet
from landlabels.core.stores.engine_build import Engine
from reporters import RecordingReporter

ROOT = Path(__file__).resolve().parent.parent.parent
FIELDS = ["Coniferous forest", "Non-irrigated arable land"]


@pytest.fixture(scope="module")
def v1(tmp_path_factory) -> Path:
    """Twelve sections; one lacks a band, one has no JSON file, one has other text after its labels."""
    folder = tmp_path_factory.mktemp("v1")
    for number in range(12):
        place = {"coordinates": {"ulx": 500_000 + 12_000 * number, "uly": 5_000_000}}
        name = f"S2A_MSIL2A_201801{number // 2 + 1:02d}T100031_3_{number}"
        write_v1(folder, name, FIELDS, after="?" if number == 7 else "", **place)
        if number == 3:
            (folder / name / f"{name}_B05.tif").unlink()
        if number == 5:
            (folder / name / f"{name}_labels_metadata.json").unlink()
    return folder


def build(archive: Path, output: Path, engine: Engine | None = None, **options) -> list[str]:
    reporter = RecordingReporter(**options)
    import_bigearthnet(ImportRequest(archive, output, engine=engine or Engine()), reporter)
    return reporter.infos


def contents(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.iterdir()}


@pytest.fixture(scope="module")
def local(v1, tmp_path_factory) -> tuple[dict[str, bytes], list[str]]:
    path = tmp_path_factory.mktemp("local") / "store"
    infos = build(v1, path)
    return contents(path), infos


@pytest.fixture(autouse=True)
def small_tasks(monkeypatch):
    monkeypatch.setattr(engine_build, "ROWS", 2)


def test_processes_build_the_same_store(v1, local, tmp_path):
    infos = build(v1, tmp_path / "store", Engine(workers=2))
    assert (contents(tmp_path / "store"), infos) == local
    assert any("other text after its labels" in text for text in infos)


def test_processes_build_the_same_store_of_v2(tmp_path):
    name = "S2A_MSIL2A_20180101T100031_N9999_R022_T34TEN_{}_7"
    archive = write_v2(tmp_path / "v2", {name.format(i): (["Coniferous forest"], "train") for i in range(5)})
    build(archive, tmp_path / "one")
    build(archive, tmp_path / "other", Engine(workers=2))
    assert contents(tmp_path / "one") == contents(tmp_path / "other")


def test_a_cluster_builds_the_same_store_although_a_worker_is_killed(v1, local, tmp_path, monkeypatch):
    distributed = pytest.importorskip("distributed", reason="distributed is not installed")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "build" / "plugins"))
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        pid = next(iter(cluster.workers.values())).pid

        def kill() -> None:
            done = tmp_path / "store" / "done.npy"
            while not (done.exists() and np.load(done).any()):
                time.sleep(0.01)
            os.kill(pid, signal.SIGKILL)

        if sys.platform != "win32":
            threading.Thread(target=kill, daemon=True).start()
        infos = build(v1, tmp_path / "store", Engine(cluster.scheduler_address))
    assert (contents(tmp_path / "store"), infos) == local


def killed_once(task: engine_build.BuildTask) -> engine_build.BuiltRows:
    """Build the rows of a task; the first process of all that comes here is killed."""
    mark = task.path.parent / "killed"
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return engine_build.build_rows(task)


def always_killed(task: engine_build.BuildTask) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_process_changes_nothing(v1, local, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT / "build" / "plugins"), *sys.path]))
    monkeypatch.setattr(engine_build, "_in_processes", with_function(killed_once))
    infos = build(v1, tmp_path / "store", Engine(workers=2))
    assert (tmp_path / "killed").exists()
    assert (contents(tmp_path / "store"), infos) == local


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_processes_that_always_die_end_the_build_with_one_sentence(v1, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_build, "_in_processes", with_function(always_killed))
    with pytest.raises(OutputError, match="ended 3 times without a result; their memory may not be enough"):
        build(v1, tmp_path / "store", Engine(workers=1))


def with_function(function):
    """Return `_in_processes` with another function of the tasks, which processes find by its module."""
    original = engine_build._in_processes

    def run(tasks, workers, cancelled):
        before, engine_build.build_rows = engine_build.build_rows, function
        try:
            yield from original(tasks, workers, cancelled)
        finally:
            engine_build.build_rows = before

    return run


def test_a_cancelled_build_resumes_on_an_engine(v1, local, tmp_path):
    done = tmp_path / "store" / "done.npy"
    build(v1, tmp_path / "store", cancel_when=lambda _: done.exists() and np.load(done).any())
    build(v1, tmp_path / "store", Engine(workers=1))
    assert contents(tmp_path / "store") == local[0]


def test_what_cannot_start_is_told_in_one_sentence(v1, tmp_path, monkeypatch):
    monkeypatch.setattr(dask_engine, "CONNECT_S", 1)
    for engine in (Engine("tcp://127.0.0.1:9"), Engine(workers=0), Engine(workers=-1)):
        with pytest.raises(LandLabelsError):
            build(v1, tmp_path / "store", engine)
    with pytest.raises(ParameterError, match="workers is 0"):
        build(v1, tmp_path / "store", Engine(workers=0))


def test_a_store_that_a_worker_cannot_reach_is_told_in_one_sentence(v1, tmp_path):
    with pytest.raises(OutputError, match="does not reach it under this path"):
        engine_build.require_store(tmp_path / "none")
