"""Runs a function in a background thread, as a QGIS task."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingException, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.cancellable import wait_for_threads
from ..core.errors import LandLabelsError
from ..core.redaction import redact
from ..core.reporting import Reporter
from ..core.text import tr

PATIENCE_S = 5.0  # for threads to end after a cancel


class BackgroundTask(QgsTask):
    """Runs `work()` in a thread; then emits `succeeded` with its result or `failed` with a message.

    A cancelled task emits neither. A hidden task is not listed in the task manager. When QGIS closes, it asks before it
    cancels a task that is listed, unless the task `can_continue` later.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)

    _running: set[BackgroundTask] = set()  # QGIS keeps only the C++ object of a task alive

    def __init__(
        self, description: str, work: Callable[[], Any], hidden: bool = True, can_continue: bool = False
    ) -> None:
        flags = QgsTask.Flag.CanCancel
        if hidden:
            flags |= QgsTask.Flag.Hidden
        if hidden or can_continue:
            flags |= QgsTask.Flag.CancelWithoutPrompt
        super().__init__(description, flags)
        self._work = work
        self._result: Any = None
        self._error = ""
        self._is_silent = False  # whether nobody is to be called back

    def start(self) -> BackgroundTask:
        """Add the task to the task manager."""
        self._running.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        try:
            self._result = self._work()
            return True
        except (LandLabelsError, QgsProcessingException) as error:
            self._error = redact(str(error))
        except Exception as error:  # no exception may leave the thread of a task
            QgsMessageLog.logMessage(redact(traceback.format_exc()), "LandLabels", Qgis.MessageLevel.Critical)
            self._error = unexpected_error(error)
        return False

    def finished(self, successful: bool) -> None:
        self._running.discard(self)
        if self._is_silent or self.isCanceled():
            return
        if successful:
            self.succeeded.emit(self._result)
        else:
            self.failed.emit(self._error)


class ReportingTask(BackgroundTask):
    """Runs `work(reporter)`, listed in the task manager; the task is the Reporter of core.

    Emits `step` with each message, and `advanced` with what is done, the total (of bytes, for example) and the seconds
    left, or a negative number if they are not known. Work that ends before it notices a cancel has succeeded.
    """

    step = pyqtSignal(str)
    advanced = pyqtSignal(float, float, float)  # a Qt int has 31 bits

    def __init__(self, description: str, work: Callable[[Reporter], Any], can_continue: bool = False) -> None:
        super().__init__(description, lambda: work(self), hidden=False, can_continue=can_continue)

    def info(self, text: str) -> None:
        self.step.emit(text)

    def warning(self, text: str) -> None:
        self.step.emit(text)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        self.advanced.emit(done, total, -1.0 if seconds_left is None else seconds_left)
        if total:
            self.setProgress(100.0 * done / total)

    def cancelled(self) -> bool:
        return self.isCanceled()

    def finished(self, successful: bool) -> None:
        super().finished(successful)
        if successful and self.isCanceled() and not self._is_silent:
            self.succeeded.emit(self._result)


def cancel_all() -> None:
    """Cancel every task, as when the plugin is unloaded: none of them calls back.

    Waits for their threads: QGIS may be ending, and a thread that then opens a raster would crash it.
    """
    for task in tuple(BackgroundTask._running):
        task._is_silent = True  # a task that has ended can no longer be cancelled, but has not called back yet
        task.cancel()
    wait_for_threads(PATIENCE_S)


def unexpected_error(error: Exception) -> str:
    """Return the message for an error that is not a LandLabelsError."""
    return tr("Unexpected error ({kind}: {reason}). Details are in the Log Messages panel.").format(
        kind=type(error).__name__, reason=redact(str(error))
    )
