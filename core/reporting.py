"""The Reporter protocol: how long work reports its progress."""

from __future__ import annotations

from typing import Protocol


class Reporter(Protocol):
    """Receives the messages and the progress of a run, and can cancel it."""

    def info(self, text: str) -> None: ...
    def warning(self, text: str) -> None: ...
    def progress(self, done: int, total: int, seconds_left: float | None) -> None: ...
    def cancelled(self) -> bool: ...
