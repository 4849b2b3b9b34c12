"""Starts a run of an algorithm and shows its progress, its messages, and how it ended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.redaction import redact
from ...core.text import plural, tr
from .algorithm_run import AlgorithmRun


class RunBar(QWidget):
    """Shows one run at a time. A run that was cancelled is resumed if the same one is started again."""

    busy_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(objectName="runBar")
        self._run: AlgorithmRun | None = None
        self._unfinished: tuple[dict[str, Any], str] | None = None  # parameters and output of a cancelled run
        self._begun: tuple[dict[str, Any], str] = {}, ""
        self.bar = QProgressBar(objectName="progress", visible=False)
        self.cancel = QPushButton(tr("Cancel"), objectName="cancel", visible=False)
        self.message = QLabel(objectName="runMessage", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.message)
        self.cancel.clicked.connect(self._cancel)

    def busy(self) -> bool:
        """Return whether a run has not ended."""
        return self._run is not None

    def start(self, algorithm_id: str, parameters: dict[str, Any], output: str) -> None:
        """Start a run that writes `output`, or beside it if that file exists."""
        if self._run is not None:
            return
        given = dict(parameters)
        output = self._unfinished[1] if self._unfinished and self._unfinished[0] == given else free_path(output)
        self._begun = given, output
        run = AlgorithmRun(algorithm_id, {**parameters, "OUTPUT": output})
        run.progress.connect(lambda share: self.bar.setValue(round(share)))
        run.said.connect(self._say)
        run.ended.connect(self._ended)
        run.failed.connect(self._failed)
        self.bar.setValue(0)
        self._say(tr("Starting…"))
        if refused := run.start():
            self._say(refused)
            return
        self._run = run
        self._show_busy(True)

    def _show_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(busy)
        self.busy_changed.emit()

    def _say(self, text: str) -> None:
        if text.strip():
            self.message.setText(redact(text.strip()))
            self.message.setVisible(True)

    def _cancel(self) -> None:
        if self._run is not None:
            self.cancel.setEnabled(False)
            self._say(tr("Cancelling…"))
            self._run.cancel()

    def _ended(self, results: dict[str, Any]) -> None:
        self._run = self._unfinished = None
        count = plural(results.get("SECTIONS", 0), "{n} section", "{n:,} sections")
        self._say(tr("{sections} in {file}").format(sections=count, file=results.get("OUTPUT", "")))
        self._show_busy(False)

    def _failed(self, error: str) -> None:
        self._run, self._unfinished = None, self._begun
        text = tr("Cancelled. Finished rows are in {file}; classify again with the same settings to continue.")
        self._say(error or text.format(file=self._begun[1]))
        self._show_busy(False)


def free_path(output: str) -> str:
    """Return a path, with a number if there is such a file."""
    path, number = Path(output), 1
    if output == QgsProcessing.TEMPORARY_OUTPUT:
        return output
    while path.exists():
        number += 1
        path = Path(output).with_stem(f"{Path(output).stem}_{number}")
    return str(path)
