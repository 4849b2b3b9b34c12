"""Builds a section store: sections are read in threads, written as they come, and a bad one is left out, not fatal."""

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

from ..processors import processor_count
from ..reporting import Reporter
from ..text import tr
from .store import SectionStore, open_store
from .store_writer import Divide, StorePlan, StoreWriter

THREADS = 2 + processor_count()  # more than cores, as they wait for the disk at times
CHUNK = 8  # sections that a thread reads and writes in one go
PROGRESS_SECONDS = 0.5
CANCEL_SECONDS = 0.2


@dataclass(frozen=True)
class Section:
    """What is known of a section beside its pixels: labels (C,) bool, the rest as in `SectionStore`."""

    labels: NDArray[np.bool_]
    valid_share: float = math.nan
    clear_share: float = math.nan
    lon: float = math.nan
    lat: float = math.nan


Read = Callable[[int, dict[int, NDArray[np.int16]]], Section]


def build_store(
    path: Path,
    plan: StorePlan,
    read: Read,
    reporter: Reporter,
    if_exists: str = "resume",
    divide: Divide | None = None,
    threads: int = THREADS,
) -> SectionStore | None:
    """Build a store, or the rest of one, and open it; None where it was cancelled: the same call then goes on.

    Args:
        path: the store's folder.
        plan: what it will hold.
        read: gives the section of a row of the plan, from any thread, and fills arrays with its int16 DN (bands, S, S)
            by resolution; a `ValueError`, `RuntimeError` or `OSError` is the reason why that section is left out.
        reporter: hears of progress twice a second.
        if_exists: as in `StoreWriter.create`.
        divide: gives the splits at the end, as in `StoreWriter.finish`.
        threads: how many sections are read at a time.

    Raises:
        OutputError, OutputExists: the store cannot be written there; what was written before stays.
        StoreError: no section could be used.
    """
    with StoreWriter.create(path, plan, if_exists) as writer:
        if writer.complete:
            reporter.info(tr("The store holds all this already; there is nothing left to do."))
        elif len(writer.todo) < len(plan.names):
            done = len(plan.names) - len(writer.todo)
            reporter.info(tr("The store holds {done} sections already; it goes on after them.").format(done=done))
        if not _fill(writer, read, reporter, threads):
            return None
        writer.finish(divide)
    return open_store(path)


def _fill(writer: StoreWriter, read: Read, reporter: Reporter, threads: int) -> bool:
    """Read and write what is to do, in threads; False where it was cancelled."""
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
            writer.write_rows(list(sections), pixels, labels, measures)
        return len(rows)

    rows, progress = writer.todo.tolist(), _Progress(reporter, len(writer.plan.names), len(writer.todo))
    chunks = iter([rows[i : i + CHUNK] for i in range(0, len(rows), CHUNK)])
    with ThreadPoolExecutor(threads, "sections") as pool:
        try:
            under_way = deque(pool.submit(job, some) for some in islice(chunks, 2 * threads))
            while under_way:
                future = under_way.popleft()
                while not reporter.cancelled() and not future.done():
                    wait([future], CANCEL_SECONDS)
                if reporter.cancelled():
                    return False
                progress.add(future.result())
                under_way.extend(pool.submit(job, some) for some in islice(chunks, 1))
        finally:
            ended.set()  # each thread ends with the section that it is at
    return True


class _Progress:
    """Tells the reporter how far the work is, and from the speed of this run how long the rest will take."""

    def __init__(self, reporter: Reporter, total: int, todo: int) -> None:
        self._reporter, self._total, self._todo, self._left = reporter, total, todo, todo
        self._started, self._said = time.monotonic(), 0.0

    def add(self, count: int) -> None:
        self._left -= count
        now = time.monotonic()
        if now - self._said >= PROGRESS_SECONDS or not self._left:
            self._said = now
            seconds_left = self._left * (now - self._started) / (self._todo - self._left)
            self._reporter.progress(self._total - self._left, self._total, seconds_left)
