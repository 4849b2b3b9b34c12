"""A Reporter for Processing: log, progress bar and cancel button."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.redaction import redact


class FeedbackReporter:
    """Implements core's Reporter with the feedback of an algorithm; used in the thread of the algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def info(self, text: str) -> None:
        self._feedback.pushInfo(redact(text))

    def warning(self, text: str) -> None:
        self._feedback.pushWarning(redact(text))

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """Set the progress bar; core writes the remaining time to the log."""
        if total:
            self._feedback.setProgress(100.0 * done / total)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
