"""The program of one process of `local_engine`: reads a task from standard input, and writes its events as JSON lines.

It cancels its scene when standard input ends, which happens when the program that started it ends or is killed.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from typing import TextIO

from ..cancellable import exit_process
from ..json_reading import parse_json
from .scene_task import SceneTask, classify_scene

EVENT_INTERVAL_S = 0.5


class PipeReporter:
    """A Reporter that writes the progress to the pipe, and is cancelled when standard input ends."""

    def __init__(self, events: TextIO) -> None:
        self._events, self._told = events, 0.0
        self._ended = threading.Event()
        threading.Thread(target=self._wait_for_end, daemon=True).start()

    def _wait_for_end(self) -> None:
        sys.stdin.buffer.read()
        self._ended.set()

    def info(self, text: str) -> None:
        pass

    def warning(self, text: str) -> None:
        pass

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        now = time.monotonic()
        if now - self._told >= EVENT_INTERVAL_S or done == total:
            self._told = now
            self.write(progress=[done, total])

    def cancelled(self) -> bool:
        return self._ended.is_set()

    def write(self, **event: object) -> None:
        try:
            print(json.dumps(event), file=self._events, flush=True)
        except OSError:  # the program that reads the events has ended
            self._ended.set()


def main() -> int:
    """Classify the scene of the task and return 0, whatever became of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all processes; the one that started this decides
    # Libraries may print: only events go to the pipe.
    events = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    task = SceneTask.from_record(parse_json(sys.stdin.buffer.readline().decode()))
    reporter = PipeReporter(events)
    reporter.write(outcome=classify_scene(task, reporter))
    return 0


if __name__ == "__main__":
    exit_process(main())
