"""The reporter of the tests: it records what a run reports, and cancels the run on a condition."""

from __future__ import annotations

from collections.abc import Callable


class RecordingReporter:
    """Records `infos`, `warnings`, both in their order as `messages`, and `steps` (done, total, seconds left).

    The run is cancelled as soon as `cancel_when` returns true for this reporter.
    """

    def __init__(self, cancel_when: Callable[[RecordingReporter], bool] = lambda reporter: False) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.messages: list[str] = []
        self.steps: list[tuple[int, int, float | None]] = []
        self._cancel_when = cancel_when

    @property
    def share_done(self) -> float:
        """Share of the work that was done at the last step, 0 to 1."""
        done, total, _ = self.steps[-1] if self.steps else (0, 1, None)
        return done / total

    def info(self, text: str) -> None:
        self.infos.append(text)
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)
        self.messages.append(text)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        self.steps.append((done, total, seconds_left))

    def cancelled(self) -> bool:
        return self._cancel_when(self)
