"""A writer that is killed at any time leaves no file or a valid one; a repeated run completes it."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from landlabels.core.results.record import read_record
from osgeo import gdal
from result_samples import read_sections, sample_grid, write_sample

ROOT = Path(__file__).resolve().parent.parent.parent
# GDAL writes its index in batches if a row has more than 50 sections and a layer more than 100.
ROWS, COLS = 12, 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")

# Writes the sample run and kills itself before the n-th call of GDAL; each feature, statement and commit counts.
CHILD = """
import os, signal, sys
from result_samples import *
from landlabels.core.results import geopackage, layer_file, record, rethreshold, style, summary, writer
calls, last = 0, int(sys.argv[2])
def killing(function):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)
    return call
for module in (geopackage, layer_file, record, rethreshold, style, summary, writer):
    for name in ("checked", "execute"):
        if hasattr(module, name):
            setattr(module, name, killing(getattr(module, name)))
Path.replace = killing(Path.replace)
print("started", flush=True)
write_sample(Path(sys.argv[1]), sample_grid(*map(int, sys.argv[3:])))
print(calls)
"""


def start(path: Path, kill_at: int = 0) -> subprocess.Popen:
    paths = os.pathsep.join([str(ROOT / "build" / "plugins"), str(ROOT / "tests")])
    command = [sys.executable, "-c", CHILD, *map(str, (path, kill_at, ROWS, COLS))]
    child = subprocess.Popen(command, env=os.environ | {"PYTHONPATH": paths}, stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "started\n"
    return child


def check(path: Path) -> int:
    """Check that the file, if there is one, is complete and opens for update; return its number of sections."""
    if not path.exists():
        return 0
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("sections")
    count, extent = layer.GetFeatureCount(), layer.GetExtent()
    del layer, dataset
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM sections").fetchall() == [(count,)]
        assert connection.execute("SELECT count(*) FROM rtree_sections_geom").fetchall() == [(count,)]
        assert connection.execute("SELECT sum(useAsDefault) FROM layer_styles").fetchall() == [(1,)]
    assert extent == (399960, 399960 + COLS * 1200, 5800020 - ROWS * 1200, 5800020 - 1200)
    grid = sample_grid(ROWS, COLS)
    assert count == sum(len(grid.columns(row)) for row in read_record(path).done)
    return count


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    path = tmp_path_factory.mktemp("uninterrupted") / "a.gpkg"
    started = time.monotonic()
    child = start(path)
    calls = int(child.stdout.read())
    assert child.wait() == 0
    return read_sections(path), calls, time.monotonic() - started


def test_killed_at_any_call_the_run_can_be_completed(tmp_path, uninterrupted):
    sections, calls, _ = uninterrupted
    in_creation = random.Random(1).sample(range(1, 45), 5)
    anywhere = sorted(random.Random(2).sample(range(45, calls), 5))
    path = tmp_path / "a.gpkg"
    for kill_at in in_creation:
        assert start(path, kill_at).wait() == -signal.SIGKILL
        assert check(path) == 0
    path.unlink(missing_ok=True)
    found = []
    for kill_at in anywhere:
        child = start(path, kill_at)
        if child.wait() == 0:
            break  # the runs before left fewer calls to do
        found.append(check(path))
    assert found == sorted(found)
    assert found[-1] > 0
    write_sample(path, sample_grid(ROWS, COLS))
    assert check(path) == len(sections)
    assert read_sections(path) == sections
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]


def test_killed_at_any_time_the_run_can_be_completed(tmp_path, uninterrupted):
    sections, _, seconds = uninterrupted
    for n, share in enumerate((0.02, 0.2, 0.5, 0.8)):
        path = tmp_path / f"{n}.gpkg"
        child = start(path)
        time.sleep(share * seconds)
        child.kill()
        child.wait()
        check(path)
        write_sample(path, sample_grid(ROWS, COLS))
        assert read_sections(path) == sections
    assert len(list(tmp_path.iterdir())) == 4
