"""Two runs on one output at the same time: one writes it, the others get a sentence; killed runs block nothing."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from landlabels.core.errors import OutputBusy, OutputError, OutputExists, OutputForeign
from landlabels.core.output_lock import OutputLock
from landlabels.core.results.record import read_record
from landlabels.core.results.writer import ResultWriter
from landlabels.core.stores.store import open_store
from osgeo import gdal
from result_samples import read_sections, sample_card, sample_grid, sample_row, sample_run, write_sample
from section_stores import make_store

ROUNDS, RUNS = 25, 4


def test_there_is_one_lock_at_a_time_and_no_file_is_left(tmp_path):
    output = tmp_path / "a.gpkg"
    with OutputLock(output):
        with pytest.raises(OutputBusy, match="Another run is writing to '.*a.gpkg'"):
            OutputLock(output)
        OutputLock(tmp_path / "b.gpkg").release()
    lock = OutputLock(output)
    lock.release()
    lock.release()
    assert not list(tmp_path.iterdir())


def test_a_lock_file_that_was_left_over_blocks_nothing(tmp_path):
    (tmp_path / ".a.gpkg.lock").touch()
    OutputLock(tmp_path / "a.gpkg").release()
    assert not list(tmp_path.iterdir())


def _try_all(folder: Path, write, barrier, queue) -> None:
    for number in range(ROUNDS):
        barrier.wait(60)
        try:
            write(folder / f"{number}.gpkg")
            queue.put((number, "written"))
        except BaseException as error:  # every kind is counted
            queue.put((number, type(error).__name__))


def _in_parallel(folder: Path, write) -> dict[int, Counter]:
    """Run `write` in several processes that start each round together; return the outcomes of each round."""
    context = multiprocessing.get_context("fork")
    barrier, queue = context.Barrier(RUNS), context.Queue()
    children = [context.Process(target=_try_all, args=(folder, write, barrier, queue)) for _ in range(RUNS)]
    for child in children:
        child.start()
    found: dict[int, Counter] = {number: Counter() for number in range(ROUNDS)}
    for _ in range(ROUNDS * RUNS):
        number, outcome = queue.get(timeout=120)
        found[number][outcome] += 1
    for child in children:
        child.join(30)
    return found


needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


@needs_fork
@pytest.mark.parametrize("if_exists", ["resume", "replace", "stop"])
def test_runs_that_start_together_on_one_result_layer(tmp_path, if_exists):
    rounds = _in_parallel(tmp_path, lambda path: write_sample(path, sample_grid(6, 10), if_exists=if_exists))
    write_sample(tmp_path / "whole.gpkg", sample_grid(6, 10))
    expected = read_sections(tmp_path / "whole.gpkg")
    for number, outcomes in rounds.items():
        assert outcomes["written"] >= 1
        assert set(outcomes) <= {"written", "OutputBusy", *(["OutputPresent"] if if_exists == "stop" else [])}
        assert read_sections(tmp_path / f"{number}.gpkg") == expected
        assert read_record(tmp_path / f"{number}.gpkg").complete
    assert sum(outcomes["OutputBusy"] for outcomes in rounds.values()) > 0
    assert {path.suffix for path in tmp_path.iterdir()} == {".gpkg"}
    assert not list(tmp_path.glob(".*"))


@needs_fork
def test_builds_that_start_together_on_one_store(tmp_path):
    rounds = _in_parallel(tmp_path, lambda path: make_store(path, sections=6))
    for number, outcomes in rounds.items():
        assert outcomes["written"] >= 1
        assert set(outcomes) <= {"written", "OutputBusy"}
        store = tmp_path / f"{number}.gpkg"
        assert len(open_store(store)) == 6
        assert not list(store.glob(".*"))


@needs_fork
def test_a_killed_run_blocks_nothing(tmp_path):
    path, card, grid = tmp_path / "a.gpkg", sample_card(), sample_grid()
    context = multiprocessing.get_context("fork")
    started = context.Event()

    def write_slowly():
        with ResultWriter.open(path, sample_run(card), card, grid) as writer:
            writer.write_row(sample_row(grid, 1))
            started.set()
            time.sleep(60)

    child = context.Process(target=write_slowly)
    child.start()
    assert started.wait(30)
    with pytest.raises(OutputBusy):
        write_sample(path)
    os.kill(child.pid, signal.SIGKILL)
    child.join(30)
    assert (tmp_path / ".a.gpkg.lock").exists()
    write_sample(path)
    assert len(read_sections(path)) == 13
    assert [file.name for file in tmp_path.iterdir()] == ["a.gpkg"]


def test_a_layer_that_is_removed_while_it_is_written_is_not_called_a_full_disk(tmp_path):
    path, card, grid = tmp_path / "a.gpkg", sample_card(), sample_grid()
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        writer.write_row(sample_row(grid, 1))
        path.unlink()
        with pytest.raises(OutputError, match="moved or removed it while it was written"):
            writer.write_row(sample_row(grid, 2))


def _change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("ALTER TABLE sections ADD COLUMN notes TEXT", "the field notes"),
        ("INSERT INTO layer_styles (f_table_name, styleName) VALUES ('sections', 'mine')", "the style mine"),
    ],
)
def test_a_result_to_which_the_user_added_something_is_not_replaced(tmp_path, statement, found):
    write_sample(tmp_path / "a.gpkg")
    _change(tmp_path / "a.gpkg", statement)
    with pytest.raises(OutputForeign, match=f"it holds {found}"):
        write_sample(tmp_path / "a.gpkg", if_exists="replace")


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("DROP TABLE layer_styles", "layer_styles was removed"),
        ("INSERT INTO sections (section) VALUES ('2_0')", "another program added sections to it"),
        ("DROP TABLE gpkg_metadata_reference; DROP TABLE gpkg_metadata", "holds no record of a run"),
    ],
)
def test_a_result_that_was_changed_by_another_program_is_refused_in_one_sentence(tmp_path, statement, reason):
    write_sample(tmp_path / "a.gpkg", rows=1)
    dataset = gdal.OpenEx(str(tmp_path / "a.gpkg"), gdal.OF_UPDATE)
    for each in statement.split(";"):
        dataset.ExecuteSQL(each)
    del dataset
    with pytest.raises((OutputExists, OutputError), match=reason) as error:
        write_sample(tmp_path / "a.gpkg")
    assert "\n" not in str(error.value)
