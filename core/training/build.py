"""Builds a section store: sections are read in threads, written as they come, and a bad one is left out, not fatal."""

from __future__ import annotations

import math
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..text import tr
from .store import SectionStore, open_store
from .store_writer import Divide, StorePlan, StoreWriter

if TYPE_CHECKING:
    from ..classify import Reporter

THREADS = max(4, 2 * (os.cpu_count() or 1))  # more than cores, as they wait for the disk most of the time
AHEAD = 8  # sections per thread that may wait to be written
PROGRESS_SECONDS = 0.5


@dataclass(frozen=True)
class Section:
    """One section as read: int16 DN (bands, S, S) by resolution, labels (C,) bool, the rest as in `SectionStore`."""

    pixels: dict[int, NDArray[np.int16]]
    labels: NDArray[np.bool_]
    valid_share: float = math.nan
    clear_share: float = math.nan
    lon: float = math.nan
    lat: float = math.nan


def build_store(
    path: Path,
    plan: StorePlan,
    read: Callable[[int], Section],
    reporter: Reporter,
    if_exists: str = "resume",
    divide: Divide | None = None,
    threads: int = THREADS,
) -> SectionStore | None:
    """Build a store, or the rest of one, and open it; None where it was cancelled: the same call then goes on.

    Args:
        path: the store's folder.
        plan: what it will hold.
        read: gives the section of a row of the plan, from any thread; a `ValueError`, `RuntimeError` or `OSError` of
            its own is the reason why that section is left out.
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
        progress = _Progress(reporter, len(plan.names), len(writer.todo))
        with ThreadPoolExecutor(threads, "sections") as pool:
            waiting = _submit(pool, read, writer.todo.tolist(), threads * AHEAD)
            for row, future in waiting:
                try:
                    section = future.result()
                except (ValueError, RuntimeError, OSError) as error:
                    writer.skip(row, str(error))
                else:
                    writer.write(
                        row,
                        section.pixels,
                        section.labels,
                        section.valid_share,
                        section.clear_share,
                        section.lon,
                        section.lat,
                    )
                if reporter.cancelled():
                    waiting.close()
                    return None
                progress.step()
        writer.finish(divide)
    return open_store(path)


def _submit(
    pool: ThreadPoolExecutor, read: Callable[[int], Section], rows: Sequence[int], most: int
) -> Iterator[tuple[int, Future]]:
    """Yield rows with their futures in order, `most` of them under way; drop those where the caller stops."""
    under_way: deque[tuple[int, Future]] = deque()
    try:
        for row in rows:
            under_way.append((row, pool.submit(read, row)))
            if len(under_way) >= most:
                yield under_way.popleft()
        while under_way:
            yield under_way.popleft()
    finally:
        for _, future in under_way:
            future.cancel()


class _Progress:
    """Tells the reporter how far the work is, and from the speed of this run how long the rest will take."""

    def __init__(self, reporter: Reporter, total: int, todo: int) -> None:
        self._reporter, self._total, self._todo = reporter, total, todo
        self._done, self._started, self._said = 0, time.monotonic(), 0.0

    def step(self) -> None:
        self._done += 1
        now = time.monotonic()
        if now - self._said < PROGRESS_SECONDS and self._done < self._todo:
            return
        self._said, left = now, self._todo - self._done
        self._reporter.progress(self._total - left, self._total, left * (now - self._started) / self._done)
