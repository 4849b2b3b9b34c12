"""Imports of BigEarthNet that are cancelled, killed or out of disk space are resumed to equal files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from bigearthnet_archives import (
    after_sections,
    contents,
    damage,
    imported,
    overpass,
    write_overpasses,
)
from landlabels.core.errors import (
    OutputError,
    StoreError,
)
from landlabels.core.stores import parallel_build
from landlabels.core.stores.store import open_store
from reporters import RecordingReporter

KILLED = """
import sys, time
from pathlib import Path
from reporters import RecordingReporter
from landlabels.core.stores import bigearthnet, parallel_build
original = parallel_build.StoreWriter.write_rows
def slowly(*args):
    original(*args)
    time.sleep(0.3)
parallel_build.CHUNK, parallel_build.StoreWriter.write_rows = 2, slowly
bigearthnet.import_bigearthnet(bigearthnet.ImportRequest(Path(sys.argv[1]), Path(sys.argv[2])), RecordingReporter())
"""


@pytest.fixture
def archive(tmp_path) -> Path:
    return write_overpasses(tmp_path / "archive")


@pytest.fixture
def slow(monkeypatch):
    """Slow writing, section by section, so that it can be interrupted."""
    original = parallel_build.StoreWriter.write_rows

    def write_rows(*args):
        original(*args)
        time.sleep(0.05)

    monkeypatch.setattr(parallel_build, "CHUNK", 1)
    monkeypatch.setattr(parallel_build.StoreWriter, "write_rows", write_rows)


def test_repaired_sections_are_added_when_a_build_resumes(archive, tmp_path, slow):
    name = f"{overpass(1)}_3_7"
    good = contents(archive / name)
    (archive / name / f"{name}_B05.tif").write_bytes(b"")
    assert imported(archive, tmp_path / "store", after_sections(tmp_path / "store", 3)) is None
    (archive / name / f"{name}_B05.tif").write_bytes(good[f"{name}_B05.tif"])
    assert len(imported(archive, tmp_path / "store")) == 12


def test_a_cancelled_import_resumes_to_equal_files(archive, tmp_path, slow):
    damage(archive)
    imported(archive, tmp_path / "whole")
    assert imported(archive, tmp_path / "parts", after_sections(tmp_path / "parts", 3)) is None
    with pytest.raises(StoreError, match="unfinished"):
        open_store(tmp_path / "parts")
    reporter = RecordingReporter()
    imported(archive, tmp_path / "parts", reporter)
    said = next(text for text in reporter.messages if text.startswith("Resuming after"))
    assert 3 <= int(said.split()[2]) < 12
    assert contents(tmp_path / "parts") == contents(tmp_path / "whole")


def test_a_full_disk_keeps_written_sections(archive, tmp_path, monkeypatch):
    whole = imported(archive, tmp_path / "whole")
    original, count = parallel_build.StoreWriter.write_rows, 0

    def write_rows(*args):
        nonlocal count
        count += 1
        if count > 2:
            raise OutputError(path="store", reason="the disk is full")
        original(*args)

    monkeypatch.setattr(parallel_build, "CHUNK", 2)
    monkeypatch.setattr(parallel_build.StoreWriter, "write_rows", write_rows)
    with pytest.raises(OutputError, match="full"):
        imported(archive, tmp_path / "store")
    monkeypatch.undo()
    reporter = RecordingReporter()
    assert len(imported(archive, tmp_path / "store", reporter)) == len(whole)
    assert any("Resuming after 4 sections" in text for text in reporter.messages)
    assert contents(tmp_path / "store") == contents(tmp_path / "whole")


def test_a_killed_import_resumes_to_equal_files(archive, tmp_path):
    damage(archive)
    imported(archive, tmp_path / "whole")
    path = tmp_path / "killed"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(archive), str(path)], env=environment)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (path / "done.npy").exists():
        time.sleep(0.01)
    while time.monotonic() < deadline and not (np.load(path / "done.npy") == 1).any():
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert 1 <= (np.load(path / "done.npy") == 1).sum() < 12
    imported(archive, path)
    assert contents(path) == contents(tmp_path / "whole")
