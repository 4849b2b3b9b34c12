"""Runs work in a thread, so that the waiting thread can be cancelled or interrupted at any time."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from typing import NoReturn, TypeVar

from .errors import CancelledEarly

T = TypeVar("T")

POLL_S = 0.2
GRACE_S = 0.5  # for the work to end after a cancel
REPORT_EVERY_S = 10.0


class _Thread(threading.Thread):
    """A thread of `run_in_thread`; it is `left` if nobody waits for its result any more."""

    left = False


def run_in_thread(
    work: Callable[[], T],
    cancelled: Callable[[], bool],
    *,
    end: Callable[[], None] = lambda: None,
    waiting: Callable[[float], None] = lambda seconds: None,
) -> T:
    """Run `work` in a thread and return its result.

    Args:
        work: called once; if this is cancelled or interrupted (Ctrl+C), it ends in the background, with an error at
            its next `stop_if_left`.
        cancelled: checked several times a second.
        end: requests `work` to end, after a cancel or an interrupt.
        waiting: called every `REPORT_EVERY_S` seconds with the seconds so far.

    Raises: CancelledEarly, and what `work` raises.
    """
    future: Future[T] = Future()
    started = reported = time.monotonic()
    thread = _Thread(target=_fulfil, args=(future, work), daemon=True)
    thread.start()
    try:
        while not wait([future], timeout=POLL_S).done:
            if cancelled():
                raise CancelledEarly
            stop_if_left()
            now = time.monotonic()
            if now - reported >= REPORT_EVERY_S:
                reported = now
                waiting(now - started)
    except BaseException:
        thread.left = True
        end()
        wait([future], timeout=GRACE_S)
        raise
    return future.result()


def run_together(works: Sequence[Callable[[], T]]) -> list[T]:
    """Run several works at the same time, the last one in this thread, and return their results; all are waited for.

    The threads do not keep the process from ending. Raises what a work raises.
    """
    futures: list[Future[T]] = [Future() for _ in works]
    for work, future in list(zip(works, futures, strict=True))[:-1]:
        _Thread(target=_fulfil, args=(future, work), daemon=True).start()
    _fulfil(futures[-1], works[-1])
    wait(futures)
    return [future.result() for future in futures]


def _fulfil(future: Future[T], work: Callable[[], T]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # every error is passed to the waiting thread
        future.set_exception(error)


def stop_if_left() -> None:
    """Raise `CancelledEarly` in a thread of `run_in_thread` that nobody waits for any more."""
    if getattr(threading.current_thread(), "left", False):
        raise CancelledEarly


def wait_for_threads(seconds: float) -> bool:
    """Wait for the threads of `run_in_thread`; return whether all have ended in this time.

    GDAL must not be called while QGIS ends, so QGIS has to wait for them.
    """
    end = time.monotonic() + seconds
    threads = [thread for thread in threading.enumerate() if isinstance(thread, _Thread)]
    for thread in threads:
        thread.join(max(0.0, end - time.monotonic()))
    return not any(thread.is_alive() for thread in threads)


def exit_process(status: int) -> NoReturn:
    """End the process; if a thread of `run_in_thread` is left, without the interpreter's end, which would abort it."""
    if any(isinstance(thread, _Thread) for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)
