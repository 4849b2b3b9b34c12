"""Builds a section store in threads; a section that cannot be read is left out."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..processors import processor_count
from ..reporting import Reporter
from ..text import plural, tr
from .row_writer import RowWriter
from .store import SectionStore, open_store
from .store_plan import StorePlan
from .store_writer import DivideFunction, StoreWriter

THREADS = 2 + processor_count()  # more than cores, since threads wait for the disk
CHUNK = 8  # sections that a thread reads and writes together
PROGRESS_SECONDS = 0.5
CANCEL_SECONDS = 0.2


@dataclass(frozen=True)
class Section:
    """A section without its pixels: labels (C,) bool, the rest as in `SectionStore`."""

    labels: NDArray[np.bool_]
    valid_share: float = math.nan
    clear_share: float = math.nan
    lon: float = math.nan
    lat: float = math.nan
    place: str = ""  # that of the plan


Fill = Callable[[StoreWriter], bool]
Read = Callable[[int, dict[int, NDArray[np.int16]]], Section]


def build_store(
    path: Path,
    plan: StorePlan,
    read: Read,
    reporter: Reporter,
    *,
    if_exists: str = "resume",
    divide: DivideFunction | None = None,
    fill: Fill | None = None,
) -> SectionStore | None:
    """Build a store, or the rest of one, and open it; None if it was cancelled: the same call then resumes.

    Args:
        path: the store's folder.
        plan: its sections.
        read: returns the section of a row of the plan and fills arrays with its int16 DN (bands, S, S) by resolution;
            called from several threads. A section that raises `ValueError`, `RuntimeError` or `OSError` is left out.
        reporter: receives the progress twice a second.
        if_exists: as in `StoreWriter.create`.
        divide: as in `StoreWriter.finish`.
        fill: writes the missing sections in place of threads of this process, such as a cluster's; returns False if
            it was cancelled.

    Raises:
        OutputError, OutputExists: the store cannot be written; sections written before are kept.
        StoreError: no section could be used.
    """
    with StoreWriter.create(path, plan, if_exists) as writer:
        if writer.complete:
            reporter.info(tr("The store is already complete."))
        elif len(writer.todo) < len(plan.names):
            done = len(plan.names) - len(writer.todo)
            text = plural(done, "Resuming after {n} section in the store.", "Resuming after {n} sections in the store.")
            reporter.info(text)
        if not (fill(writer) if fill else _fill(writer, read, reporter, THREADS)):
            return None
        writer.finish(divide)
    return open_store(path)


def _fill(writer: StoreWriter, read: Read, reporter: Reporter, threads: int) -> bool:
    """Read and write the missing sections in threads; return False if it was cancelled."""
    ended = threading.Event()
    progress = Progress(reporter, writer)
    chunks = iter(chunks_of(writer.todo, CHUNK))
    with ThreadPoolExecutor(threads, "sections") as pool:

        def submit(rows: Sequence[int]) -> Future[int]:
            return pool.submit(read_and_write, writer, rows, read, ended.is_set)

        try:
            running = deque(map(submit, islice(chunks, 2 * threads)))
            while running:
                future = running.popleft()
                while not reporter.cancelled() and not future.done():
                    wait([future], CANCEL_SECONDS)
                if reporter.cancelled():
                    return False
                progress.add(future.result())
                running.extend(map(submit, islice(chunks, 1)))
        finally:
            ended.set()  # each thread ends after its current section
    return True


def chunks_of(rows: NDArray[np.intp], size: int) -> list[list[int]]:
    """Return rows in chunks of at most `size`."""
    listed = as_list(rows)
    return [listed[i : i + size] for i in range(0, len(listed), size)]


def read_and_write(writer: RowWriter, rows: Sequence[int], read: Read, ended: Callable[[], bool]) -> int:
    """Read some sections and write them, leave out those that cannot be read, and return their number."""
    pixels = writer.empty(len(rows))
    sections: dict[int, Section] = {}
    for row in rows:
        if ended():
            break
        try:
            sections[row] = read(row, {resolution: array[len(sections)] for resolution, array in pixels.items()})
        except (ValueError, RuntimeError, OSError) as error:
            writer.skip(row, str(error))
    if sections:
        labels = np.array([section.labels for section in sections.values()])
        measures = [
            (section.valid_share, section.clear_share, section.lon, section.lat) for section in sections.values()
        ]
        places = [section.place for section in sections.values()]
        writer.write_rows(list(sections), pixels, labels, measures, places)
    return len(rows)


class Progress:
    """Reports the progress of a build, and the time left from the speed of this run."""

    def __init__(self, reporter: Reporter, writer: StoreWriter) -> None:
        self._reporter, self._total = reporter, len(writer.plan.names)
        self._todo = self._left = len(writer.todo)
        self._started, self._reported = time.monotonic(), 0.0

    def add(self, count: int) -> None:
        self._left -= count
        now = time.monotonic()
        if now - self._reported >= PROGRESS_SECONDS or not self._left:
            self._reported = now
            seconds_left = self._left * (now - self._started) / (self._todo - self._left)
            self._reporter.progress(self._total - self._left, self._total, seconds_left)
