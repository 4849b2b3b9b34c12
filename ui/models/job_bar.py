"""Shows the progress of the one task that the model manager runs at a time: bytes, seconds left, and Cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.reporting import Reporter
from ...core.text import duration, tr
from ..background import ReportingTask


class JobBar(QWidget):
    """Hidden while no task runs.

    Emits `succeeded` with the result of the task, `failed` with a sentence, or `cancelled`; before it `changed`, as
    when a task starts.
    """

    changed = pyqtSignal()
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(visible=False)
        self._task: ReportingTask | None = None
        self.step = QLabel(objectName="jobStep", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.progress = QProgressBar(objectName="jobProgress")
        self.stop = QPushButton(tr("Cancel"), objectName="cancel", autoDefault=False)
        self.stop.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.step)
        column.addLayout(row)

    def is_running(self) -> bool:
        return self._task is not None

    def run(self, title: str, work: Callable[[Reporter], Any]) -> None:
        """Run `work` in the background; it must not be called while another task runs."""
        self._task = task = ReportingTask(title, work, can_continue=True)
        self.step.setText(title)
        self.progress.setRange(0, 0)
        self.stop.setEnabled(True)
        task.step.connect(self.step.setText)
        task.advanced.connect(self._show_progress)
        # Methods, and no lambdas: PyQt does not call the methods of a widget that was deleted.
        task.succeeded.connect(self._task_succeeded)
        task.failed.connect(self._task_failed)
        task.taskTerminated.connect(self._task_terminated)
        self.setVisible(True)
        self.changed.emit()
        task.start()

    def cancel(self) -> None:
        """Cancel the task; `cancelled` follows when it has ended."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self.step.setText(tr("Cancelling…"))
            self._task.cancel()

    def _show_progress(self, done: float, total: float, seconds_left: float) -> None:
        if not total:
            self.progress.setRange(0, 0)
            return
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / total))
        text = (
            tr("{done:.1f} of {total:.1f} MB") if seconds_left < 0 else tr("{done:.1f} of {total:.1f} MB, {time} left")
        )
        self.progress.setFormat(text.format(done=done / 1e6, total=total / 1e6, time=duration(max(seconds_left, 0))))

    def _task_succeeded(self, result: object) -> None:
        self._end()
        self.succeeded.emit(result)

    def _task_failed(self, error: str) -> None:
        self._end()
        self.failed.emit(error)

    def _task_terminated(self) -> None:
        """Report a cancel; QGIS also calls it for a task that failed."""
        if self._task is not None and self._task.isCanceled():
            self._end()
            self.cancelled.emit()

    def _end(self) -> None:
        self._task = None
        self.setVisible(False)
        self.changed.emit()
