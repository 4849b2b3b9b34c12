"""Progress and messages of a run on a terminal."""

from __future__ import annotations

import sys

from ..redaction import redact
from ..text import duration, tr


class TerminalReporter:
    """A Reporter that writes to the terminal; the progress is one line that is overwritten."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def info(self, text: str) -> None:
        print(redact(text), file=sys.stderr, flush=True)

    def warning(self, text: str) -> None:
        print(redact(tr("Note: {text}").format(text=text)), file=sys.stderr, flush=True)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        if self._live:
            left = tr("{time} left").format(time=duration(seconds_left)) if seconds_left else ""
            print(f"\r{done}/{total} {left:24s}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    def cancelled(self) -> bool:
        return False


class DownloadReporter(TerminalReporter):
    """A reporter of downloads: the progress, in bytes, is shown in MB."""

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        if self._live:
            left = tr("{time} left").format(time=duration(seconds_left)) if seconds_left else ""
            end = "\n" if done == total else ""
            print(f"\r{done / 1e6:.1f}/{total / 1e6:.1f} MB {left:24s}", end=end, file=sys.stderr, flush=True)
