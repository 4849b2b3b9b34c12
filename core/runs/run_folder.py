"""The run folder: the events of a training, requests to end it, and a lock against a second training.

The training process appends one JSON event per line to `events.jsonl`, which other processes read, also after QGIS was
closed. A file `stop` (keep the best epoch) or `cancel` ends the training within a step. The file `running` is locked
while a training runs; the operating system releases the lock if the process is killed.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ..errors import TrainingRuns
from ..json_reading import instance_of, parse_json, read_json, text_of
from ..redaction import redact

if TYPE_CHECKING:
    from filelock import BaseFileLock

COMMAND = "command.json"
REQUESTS = ("cancel", "stop")  # a cancel has priority
LOCK_TIMEOUT_S = 2.0  # `is_running` in another process locks the file for a moment
_PROCESS_START = time.time()


class RunFolder:
    """The folder of one training; it is created when something is written."""

    def __init__(self, path: Path, echo: Callable[[dict], None] | None = None) -> None:
        self.path = Path(path)
        self._echo = echo
        self._read = (0, 0)  # number of events read so far, and the file position of the next one

    @property
    def events_path(self) -> Path:
        return self.path / "events.jsonl"

    @property
    def log_path(self) -> Path:
        """The output of the training process, if it was started in the background."""
        return self.path / "log.txt"

    def keep_command(self, arguments: Sequence[str]) -> None:
        """Write the command line of the training; raise `OSError` if it cannot be written."""
        (self.path / COMMAND).write_text(json.dumps(list(arguments), ensure_ascii=False), encoding="utf-8")

    def command(self) -> list[str]:
        """Return the command line of the last training that was started in the background; empty if not known."""
        try:
            found = read_json(self.path / COMMAND)
        except (OSError, ValueError):
            return []
        return [str(value) for value in found] if isinstance(found, list) else []

    def append(self, event: str, **values: object) -> None:
        """Write one event; raise `OSError` if the disk is full."""
        record = {"event": event, "time": round(time.time(), 3), **redact(values)}
        self.path.mkdir(parents=True, exist_ok=True)
        with open(self.events_path, "ab+") as file:
            line = json.dumps(record, ensure_ascii=False).encode() + b"\n"
            file.write(line if _ends_with_newline(file) else b"\n" + line)
        if self._echo:
            self._echo(record)

    def events(self, after: int = 0) -> list[dict]:
        """Return the events after the first `after`; invalid and incomplete lines are left out."""
        count, start = self._read if self._read[0] <= after else (0, 0)
        found = []
        try:
            with open(self.events_path, "rb") as file:
                file.seek(start)
                for line in file:
                    if not line.endswith(b"\n"):
                        break
                    start += len(line)
                    with contextlib.suppress(ValueError, KeyError):
                        event = instance_of(dict, parse_json(line.decode("utf-8")), "event")
                        text_of(event["event"], "event")
                        found.append(event)
        except FileNotFoundError:
            return []
        self._read = (count + len(found), start)
        return found[after - count :]

    def current(self) -> list[dict]:
        """Return the events of the last training, with those before an interruption if it was resumed."""
        events = self.events()
        starts = [i for i, event in enumerate(events) if event["event"] == "start" and not event.get("resumed_epoch")]
        return events[starts[-1] :] if starts else events

    def ask(self, request: str) -> None:
        """Request the training to `stop` (keep the best epoch) or to `cancel`."""
        if request not in REQUESTS:
            raise ValueError(request)
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / request).touch()

    def requested(self) -> str | None:
        """Return the request to the training: "cancel", "stop" or None."""
        return next((request for request in REQUESTS if (self.path / request).exists()), None)

    def is_running(self) -> bool:
        """Return whether a training runs in this folder."""
        if not self._lock_path.exists():
            return False
        from filelock import Timeout

        try:
            with self._file_lock().acquire(blocking=False):
                return False
        except Timeout:
            return True

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Lock the folder for a training; remove requests from before this process, and all at the end.

        Raises:
            TrainingRuns: another training runs in the folder.
        """
        from filelock import Timeout

        self.path.mkdir(parents=True, exist_ok=True)
        lock = self._file_lock()
        try:
            lock.acquire(timeout=LOCK_TIMEOUT_S)
        except Timeout:
            raise TrainingRuns(folder=self.path) from None
        try:
            self._remove_requests(before=_PROCESS_START)
            yield
        finally:
            self._remove_requests()
            lock.release()

    def _file_lock(self) -> BaseFileLock:
        from filelock import FileLock  # not when QGIS starts

        return FileLock(self._lock_path)

    @property
    def _lock_path(self) -> Path:
        return self.path / "running"

    def _remove_requests(self, before: float = float("inf")) -> None:
        for request in REQUESTS:
            with contextlib.suppress(FileNotFoundError):
                if (self.path / request).stat().st_mtime < before:
                    (self.path / request).unlink()


def _ends_with_newline(file: IO[bytes]) -> bool:
    """Return whether an open file is empty or ends with a complete line."""
    if not file.seek(0, os.SEEK_END):
        return True
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"
