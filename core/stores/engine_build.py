"""Builds a section store from BigEarthNet with several processes, on this machine or on a Dask cluster.

One task is some hundred sections. The processes write their sections into the same files as a build in threads, so all
must reach the archive and the store under the same paths; the store is equal to the last byte.
"""

from __future__ import annotations

import multiprocessing
import platform
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import OutputError, ParameterError
from ..model.label_sets import LabelSet
from ..raster.io_errors import translate_io_errors
from ..reporting import Reporter
from ..text import tr
from .bigearthnet_archive import Archive
from .bigearthnet_reader import Reader
from .parallel_build import CHUNK, Progress, chunks_of, read_and_write
from .row_writer import RowWriter
from .store import DONE
from .store_plan import StorePlan
from .store_writer import StoreWriter

ROWS = 256  # sections of a task, about a second of work
ATTEMPTS = 3  # pools of processes that may be lost, for example for lack of memory
POLL_S = 0.2


@dataclass(frozen=True, eq=False)
class BuildTask:
    """Some sections of a store: their rows, and plan and archive of these sections only."""

    path: Path
    rows: tuple[int, ...]
    plan: StorePlan
    archive: Archive
    label_set: LabelSet


@dataclass(frozen=True)
class BuiltRows:
    """What became of a task: the reasons of rows that were left out, and names with other text after their labels."""

    skipped: dict[int, str]
    unclean: tuple[str, ...]


@dataclass(frozen=True)
class Engine:
    """Where the tasks run: at the address of a Dask scheduler, or in processes on this machine."""

    scheduler: str | None = None
    workers: int | None = None

    @property
    def is_set(self) -> bool:
        return bool(self.scheduler) or self.workers is not None

    def check(self) -> None:
        """Raise `ParameterError` if no process is left to work."""
        if self.workers is not None and self.workers < 1:
            raise ParameterError(name="workers", value=self.workers, allowed=tr("at least {n}").format(n=1))


def build_rows(task: BuildTask) -> BuiltRows:
    """Read the sections of a task and write them into the store; the function that a worker calls."""
    require_store(task.path)
    reader = Reader(task.archive, task.label_set)
    place_of = {row: place for place, row in enumerate(task.rows)}
    with translate_io_errors(task.path), RowWriter(task.path, task.plan) as writer:
        writer.open_arrays()
        for start in range(0, len(task.rows), CHUNK):
            some = task.rows[start : start + CHUNK]
            read_and_write(writer, some, lambda row, pixels: reader.read(place_of[row], pixels), lambda: False)
    return BuiltRows(writer.skipped, tuple(reader.unclean))


def require_store(path: Path) -> None:
    """Raise `OutputError` if this machine does not reach the store."""
    if not (path / DONE).exists():
        reason = tr("the machine '{name}', which should write to it, does not reach it under this path")
        raise OutputError(path=path, reason=reason.format(name=platform.node()))


def fill_with(
    engine: Engine, archive: Archive, label_set: LabelSet, unclean: list[str], reporter: Reporter
) -> Callable[[StoreWriter], bool]:
    """Return the function that fills a store with an engine, for `build_store`; it adds to `unclean`."""

    def fill(writer: StoreWriter) -> bool:
        progress, left = Progress(reporter, writer), len(writer.todo)
        tasks = [
            BuildTask(
                writer.path.resolve(),
                tuple(rows),
                replace(writer.plan, names=[""] * len(rows), places=[], splits=[], source={}),
                archive.part(rows),
                label_set,
            )
            for rows in chunks_of(writer.todo, ROWS)
        ]
        for task, built in _run(engine, tasks, reporter.cancelled):
            writer.skipped.update(built.skipped)
            unclean.extend(built.unclean)
            left -= len(task.rows)
            progress.add(len(task.rows))
        return not left

    return fill


def _run(
    engine: Engine, tasks: Sequence[BuildTask], cancelled: Callable[[], bool]
) -> Iterator[tuple[BuildTask, BuiltRows]]:
    """Run the tasks and yield each with its result; less than all if it was cancelled."""
    if not engine.scheduler:
        yield from _in_processes(tasks, engine.workers or 1, cancelled)
        return
    from ..many.dask_engine import connect, ended_tasks

    client = connect(engine.scheduler)
    try:
        futures = {client.submit(build_rows, task, pure=False): task for task in tasks}
        for task, future in ended_tasks(client, futures, cancelled):
            yield task, future.result()
        if futures:
            client.cancel(list(futures))
    finally:
        client.close()


def _in_processes(
    tasks: Sequence[BuildTask], workers: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[BuildTask, BuiltRows]]:
    """Run the tasks in processes; those of a process that is killed are done again."""
    left = list(tasks)
    for _ in range(ATTEMPTS):
        if not left or cancelled():
            return
        with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
            running: dict[Future[BuiltRows], BuildTask] = {pool.submit(build_rows, task): task for task in left}
            try:
                while running and not cancelled():
                    for future in wait(running, POLL_S, FIRST_COMPLETED).done:
                        built = future.result()
                        task = running.pop(future)
                        left.remove(task)
                        yield task, built
            except BrokenProcessPool:
                continue
            finally:
                pool.shutdown(cancel_futures=True)
    if left and not cancelled():
        reason = tr("processes that build it ended {n} times without a result; their memory may not be enough")
        raise OutputError(path=left[0].path, reason=reason.format(n=ATTEMPTS))
