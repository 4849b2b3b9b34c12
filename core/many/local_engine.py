"""Classifies scenes in processes on this machine, one process per scene, several at a time.

A process that is killed or crashes costs its scene one attempt and nothing else; the next attempt continues the rows
that it wrote. The task goes to the process through a pipe, because it can hold signed addresses.
"""

from __future__ import annotations

import json
import queue
import subprocess  # nosec B404
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import IO, Any, cast

from ..environment.interpreter import NO_WINDOW, environment, find_python, last_line
from ..json_reading import parse_json
from ..text import tr
from .scene_task import CANCELLED, FAILED, SceneTask

ATTEMPTS = 3  # processes that a scene may cost
CANCEL_GRACE_S = 5.0
_PROGRAM = ("-m", f"{__package__}.scene_process")

Progress = Callable[[str, int, int], None]  # name of the scene, sections done, sections in all


def run_in_processes(
    tasks: Sequence[SceneTask], workers: int, progress: Progress, cancelled: Callable[[], bool]
) -> Iterator[dict[str, Any]]:
    """Classify the scenes in up to `workers` processes; yield the outcome of each as it ends.

    Raises: PythonNotFound.
    """
    python = find_python()
    waiting: queue.SimpleQueue[SceneTask] = queue.SimpleQueue()
    outcomes: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    stopped = threading.Event()
    for task in tasks:
        waiting.put(task)

    def work() -> None:
        while not stopped.is_set():
            try:
                task = waiting.get_nowait()
            except queue.Empty:
                return
            outcomes.put(_attempt([str(python), *_PROGRAM], task, progress, stopped))

    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(workers, len(tasks)))]
    for thread in threads:
        thread.start()
    left = len(tasks)
    try:
        while left and not cancelled():
            try:
                yield outcomes.get(timeout=0.2)
            except queue.Empty:
                continue
            left -= 1
    finally:
        stopped.set()
        for thread in threads:
            thread.join(CANCEL_GRACE_S + 1)


def _attempt(command: list[str], task: SceneTask, progress: Progress, stopped: threading.Event) -> dict[str, Any]:
    """Run a scene in a process, again if the process dies; return its outcome."""
    how = ""
    for _ in range(ATTEMPTS):
        outcome, how = _run(command, task, progress, stopped)
        if outcome is not None:
            return outcome
        if stopped.is_set():
            return {"name": task.entry.name, "state": CANCELLED}
    reason = tr("The process ended {n} times without a result ({how}); its memory may not be enough.")
    return {
        "name": task.entry.name,
        "tile": task.entry.tile,
        "date": task.entry.date,
        "state": FAILED,
        "reason": reason.format(n=ATTEMPTS, how=how),
    }


def _run(
    command: list[str], task: SceneTask, progress: Progress, stopped: threading.Event
) -> tuple[dict[str, Any] | None, str]:
    """Run one process to its end; return the outcome that it told, or None and how it ended."""
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(  # nosec B603
            command,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            creationflags=NO_WINDOW,
        )
        to_child, from_child = cast(IO[bytes], child.stdin), cast(IO[bytes], child.stdout)
        # Its standard input stays open: when this program ends, however it ends, the process sees the end and stops.
        watcher = threading.Thread(target=_end_when_stopped, args=(child, stopped), daemon=True)
        watcher.start()
        outcome = None
        try:
            to_child.write(json.dumps(task.to_record()).encode() + b"\n")
            to_child.flush()
            for line in from_child:
                event = parse_json(line.decode())
                if "outcome" in event:
                    outcome = event["outcome"]
                else:
                    progress(task.entry.name, *event["progress"])
        except (OSError, ValueError):  # it died while it was written to, or in the middle of a line
            pass
        finally:
            status = child.wait()
            for pipe in (to_child, from_child):
                with suppress(OSError):
                    pipe.close()
        log.seek(0)
        return outcome, last_line(log.read()) or tr("exit status {n}").format(n=status)


def _end_when_stopped(child: subprocess.Popen, stopped: threading.Event) -> None:
    """End the process when the run is stopped: first in order, so that it keeps its rows, then by force."""
    while child.poll() is None:
        if stopped.wait(0.2):
            with suppress(OSError):
                cast(IO[bytes], child.stdin).close()
            ends = time.monotonic() + CANCEL_GRACE_S
            while child.poll() is None and time.monotonic() < ends:
                time.sleep(0.05)
            child.kill()
            return
