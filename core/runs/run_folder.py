"""The run folder: how a training tells what it does, and how it is told to end. One JSON event per line, two files.

The program that trains appends to `events.jsonl`; whoever follows it, now or after QGIS was closed, reads that file. A
file `stop` (keep the best so far) or `cancel` in the folder ends the training within a step.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from ..errors import TrainingRuns

REQUESTS = ("cancel", "stop")  # the stronger first
PATIENCE = 2.0  # seconds: someone who only looks whether a run goes on holds its lock for a moment
_STARTED = time.time()


class RunFolder:
    """One training's folder, made when the first thing is written into it."""

    def __init__(self, path: Path, echo: Callable[[dict], None] | None = None) -> None:
        self.path = Path(path)
        self._echo = echo
        self._read = (0, 0)  # events read so far, and where in the file the next one begins

    @property
    def events_path(self) -> Path:
        return self.path / "events.jsonl"

    @property
    def log_path(self) -> Path:
        """What the training's process printed, where it has one of its own."""
        return self.path / "log.txt"

    def append(self, event: str, **values: object) -> None:
        """Write one event; raises `OSError` where the disk is full."""
        record = {"event": event, "time": round(time.time(), 3), **values}
        self.path.mkdir(parents=True, exist_ok=True)
        with open(self.events_path, "ab+") as file:
            line = json.dumps(record, ensure_ascii=False).encode() + b"\n"
            file.write(line if _ends_whole(file) else b"\n" + line)
        if self._echo:
            self._echo(record)

    def events(self, after: int = 0) -> list[dict]:
        """Return the events but the first `after`; a line that is broken or not yet whole is left out."""
        count, start = self._read if self._read[0] <= after else (0, 0)
        found = []
        try:
            with open(self.events_path, "rb") as file:
                file.seek(start)
                for line in file:
                    if not line.endswith(b"\n"):
                        break
                    start += len(line)
                    with contextlib.suppress(ValueError):
                        found.append(json.loads(line))
        except FileNotFoundError:
            return []
        self._read = (count + len(found), start)
        return found[after - count :]

    def current(self) -> list[dict]:
        """Return the events of the training as it stands: from the last start that began anew, with what went on."""
        events = self.events()
        fresh = [i for i, event in enumerate(events) if event["event"] == "start" and not event.get("resumed_epoch")]
        return events[fresh[-1] :] if fresh else events

    def ask(self, request: str) -> None:
        """Ask the training to `stop` (keep the best so far) or to `cancel`."""
        if request not in REQUESTS:
            raise ValueError(request)
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / request).touch()

    def asked(self) -> str | None:
        """Return what the training was asked: "cancel", "stop" or None."""
        return next((request for request in REQUESTS if (self.path / request).exists()), None)

    def is_running(self) -> bool:
        """Whether a training holds this folder now; its end, however violent, lets go of it."""
        try:
            with open(self._lock_path, "rb+") as file:
                return not _lock(file)
        except FileNotFoundError:
            return False

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """Hold the folder while training; requests from before this program are dropped, and all when it ends.

        Raises:
            TrainingRuns: another training holds it.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        with open(self._lock_path, "ab+") as file:
            patience = time.monotonic() + PATIENCE
            while not _lock(file):
                if time.monotonic() > patience:
                    raise TrainingRuns(folder=self.path)
                time.sleep(0.05)
            self._drop_requests(before=_STARTED)
            try:
                yield
            finally:
                self._drop_requests()

    @property
    def _lock_path(self) -> Path:
        return self.path / "running"

    def _drop_requests(self, before: float = float("inf")) -> None:
        for request in REQUESTS:
            with contextlib.suppress(FileNotFoundError):
                if (self.path / request).stat().st_mtime < before:
                    (self.path / request).unlink()


def _ends_whole(file: IO[bytes]) -> bool:
    """Whether an open file is empty or ends with a whole line."""
    if not file.seek(0, os.SEEK_END):
        return True
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _lock(file: IO[bytes]) -> bool:
    """Lock a file for this process, until it is closed; False where another process has it."""
    try:
        if os.name == "nt":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
