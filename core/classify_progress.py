"""The progress of a run: counts sections, and reports the speed and the remaining time."""

from __future__ import annotations

import time

from .reporting import Reporter
from .sections.grid import SectionGrid
from .sections.reading import SectionRow
from .text import duration, mark, plural, tr

REPORT_EVERY = 5.0  # seconds between two messages on speed and remaining time


class RunProgress:
    """Counts sections, and reports the speed and the remaining time every few seconds."""

    def __init__(self, reporter: Reporter, grid: SectionGrid, rows: list[int]) -> None:
        self.reporter, self._grid, self.rows = reporter, grid, set(rows)
        self._before = grid.section_count - sum(len(grid.columns(row)) for row in rows)
        self._total, self._rows_done, self._in_row, self._classified = grid.section_count, 0, 0, 0
        self._without_data = 0
        self._started = self._reported = time.monotonic()

    def add(self, sections: int) -> None:
        self._in_row += sections
        self._classified += sections
        now = time.monotonic()
        done = self._rows_done + self._in_row
        left = (self._total - self._before - done) * (now - self._started) / done
        self.reporter.progress(self._before + done, self._total, left)
        if now - self._reported >= REPORT_EVERY:
            self._reported = now
            rate = self._classified / (now - self._started)
            self.reporter.info(
                tr("{done} of {total} sections, {rate:.0f} sections per second, about {left} left.").format(
                    done=self._before + done, total=self._total, rate=rate, left=duration(left)
                )
            )

    def finished(self, row: SectionRow) -> None:
        """Count a finished row, and the sections in it that hold no data."""
        self._without_data += len(row.cols) - self._in_row
        self._rows_done += len(row.cols)
        self._in_row = 0
        self.rows.discard(row.row)

    def close(self, complete: bool) -> None:
        seconds = max(time.monotonic() - self._started, 1e-6)
        if not complete:
            self.reporter.warning(tr("Cancelled. The finished rows are kept; start the same run again to resume it."))
        if self._without_data:
            self.reporter.warning(
                plural(
                    self._without_data,
                    mark("{n} section holds no data and is left out."),
                    mark("{n} sections hold no data and are left out."),
                )
            )
        if self._classified:
            self.reporter.info(
                plural(
                    self._classified,
                    mark("{n} section in {time}, {rate:.0f} sections per second."),
                    mark("{n} sections in {time}, {rate:.0f} sections per second."),
                    time=duration(seconds),
                    rate=self._classified / seconds,
                )
            )
