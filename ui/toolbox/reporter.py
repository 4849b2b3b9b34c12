"""How a run of core speaks through Processing: its log, progress bar and cancel button."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class FeedbackReporter:
    """core's Reporter over the feedback of a Processing algorithm; usable from the algorithm's thread."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def info(self, text: str) -> None:
        self._feedback.pushInfo(text)

    def warning(self, text: str) -> None:
        self._feedback.pushWarning(text)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """Move the progress bar; core writes the remaining time into the log itself, at a pace that can be read."""
        if total:
            self._feedback.setProgress(100.0 * done / total)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
