"""Builds a section store in threads; a section that cannot be read is left out."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..processors import processor_count
from ..reporting import Reporter
from ..text import plural, tr
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


Read = Callable[[int, dict[int, NDArray[np.int16]]], Section]


def build_store(
    path: Path,
    plan: StorePlan,
    read: Read,
    reporter: Reporter,
    *,
    if_exists: str = "resume",
    divide: DivideFunction | None = None,
    threads: int = THREADS,
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
        threads: number of threads.

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
        if not _fill(writer, read, reporter, threads):
            return None
        writer.finish(divide)
    return open_store(path)


def _fill(writer: StoreWriter, read: Read, reporter: Reporter, threads: int) -> bool:
    """Read and write the missing sections in threads; return False if it was cancelled."""
    ended = threading.Event()

    def job(rows: Sequence[int]) -> int:
        pixels = writer.empty(len(rows))
        sections: dict[int, Section] = {}
        for row in rows:
            if ended.is_set():
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

    rows, progress = as_list(writer.todo), _Progress(reporter, len(writer.plan.names), len(writer.todo))
    chunks = iter([rows[i : i + CHUNK] for i in range(0, len(rows), CHUNK)])
    with ThreadPoolExecutor(threads, "sections") as pool:
        try:
            running = deque(pool.submit(job, some) for some in islice(chunks, 2 * threads))
            while running:
                future = running.popleft()
                while not reporter.cancelled() and not future.done():
                    wait([future], CANCEL_SECONDS)
                if reporter.cancelled():
                    return False
                progress.add(future.result())
                running.extend(pool.submit(job, some) for some in islice(chunks, 1))
        finally:
            ended.set()  # each thread ends after its current section
    return True


class _Progress:
    """Reports the progress, and the time left from the speed of this run."""

    def __init__(self, reporter: Reporter, total: int, todo: int) -> None:
        self._reporter, self._total, self._todo, self._left = reporter, total, todo, todo
        self._started, self._reported = time.monotonic(), 0.0

    def add(self, count: int) -> None:
        self._left -= count
        now = time.monotonic()
        if now - self._reported >= PROGRESS_SECONDS or not self._left:
            self._reported = now
            seconds_left = self._left * (now - self._started) / (self._todo - self._left)
            self._reporter.progress(self._total - self._left, self._total, seconds_left)
