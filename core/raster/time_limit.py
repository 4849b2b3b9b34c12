"""Ends the opening of a product whose names, headers or metadata take too long to read.

Crafted files, dead disks and servers that stall would otherwise block for minutes, and GDAL cannot be interrupted.
Pixels are read without a limit: decoding them can take long.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from ..cancellable import run_in_thread
from ..errors import CannotOpen
from ..text import tr
from .remote import is_remote

T = TypeVar("T")

LIMIT_S = 10.0  # for one read; milliseconds are usual
REMOTE_LIMIT_S = 12.0  # for all requests of one read; GDAL waits 10 s for a connection

_local = threading.local()


class _Watch:
    """The reads that go on in one call of `with_time_limits`: path and start of each."""

    def __init__(self) -> None:
        self._reads: dict[object, tuple[str, float]] = {}

    @contextmanager
    def reading(self, path: str) -> Iterator[None]:
        read = object()
        self._reads[read] = path, time.monotonic()
        try:
            yield
        finally:
            del self._reads[read]

    def check(self) -> bool:
        """Return False; raise `CannotOpen` if a read takes too long."""
        for path, started in list(self._reads.values()):
            limit = REMOTE_LIMIT_S if is_remote(path) else LIMIT_S
            if time.monotonic() - started > limit:
                reason = tr(
                    "reading it takes more than {n:.0f} s; it is damaged, or its disk or server does not answer"
                )
                raise CannotOpen(source=path, reason=reason.format(n=limit))
        return False


def with_time_limits(work: Callable[[], T]) -> T:
    """Run `work` in a thread and return its result; each read in it that is marked with `limited` has a time limit.

    Raises: CannotOpen if a read takes too long, which then goes on in the background; and what `work` raises.
    """
    watch = _Watch()
    return run_in_thread(_watched(watch, work), watch.check)


@contextmanager
def limited(path: str) -> Iterator[None]:
    """Limit the time of a read at `path`, within `with_time_limits`."""
    watch = getattr(_local, "watch", None)
    if watch is None:
        yield
        return
    with watch.reading(path):
        yield


def limited_as_here(work: Callable[..., T]) -> Callable[..., T]:
    """Return `work` for other threads, with the time limits of the thread that calls this."""
    return _watched(getattr(_local, "watch", None), work)


def _watched(watch: _Watch | None, work: Callable[..., T]) -> Callable[..., T]:
    def run(*arguments: object) -> T:
        _local.watch = watch
        return work(*arguments)

    return run
