"""Runs an algorithm of Processing as its dialog does: in the background, with history, log and layers at the end."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.redaction import redact
from ...core.text import tr

PATIENCE_S = 15.0  # for a run to end after a cancel


class _Feedback(QgsProcessingFeedback):
    """Keeps the last message; it is called in the thread of the run."""

    said = pyqtSignal(str)
    error = ""

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        super().pushWarning(warning)
        self.said.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 (QGIS's name)
        super().reportError(error, fatalError)
        self.error = error


class AlgorithmRun(QObject):
    """One run; emits `progress` from 0 to 100, `said` with messages, then `ended` with the results, or `failed`.

    `failed` has a sentence, which is empty if the run was cancelled.
    """

    progress = pyqtSignal(float)
    said = pyqtSignal(str)
    ended = pyqtSignal(dict)
    failed = pyqtSignal(str)

    _running: set[AlgorithmRun] = set()

    def __init__(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        self.name = ""
        self._id, self._parameters = algorithm_id, parameters
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> str:
        """Start the run; return a sentence if the parameters are refused, otherwise an empty text."""
        from processing.tools import dataobjects

        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(self._id)
        self.name = self._algorithm.displayName()
        self._feedback = _Feedback()
        self._context = dataobjects.createContext(self._feedback)
        self._feedback.progressChanged.connect(self.progress)
        self._feedback.said.connect(self.said)
        allowed, reason = self._algorithm.checkParameterValues(self._parameters, self._context)
        if not allowed:
            return redact(reason)
        self._prepare_layers()
        self._history = {
            "python_command": self._algorithm.asPythonCommand(self._parameters, self._context),
            "algorithm_id": self._id,
            "parameters": self._algorithm.asMap(self._parameters, self._context),
        }
        command, known = self._algorithm.asQgisProcessCommand(self._parameters, self._context)
        if known:
            self._history["process_command"] = command
        self._entry, _ = QgsGui.historyProviderRegistry().addEntry("processing", self._history)
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        if self._task.isCanceled():  # it could not be prepared
            return redact(self._feedback.error) or tr("The algorithm could not be prepared.")
        self._running.add(self)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)
        return ""

    def cancel(self) -> None:
        """Ask the run to end; what is finished stays in the file."""
        self._feedback.cancel()

    def _prepare_layers(self) -> None:
        """Let the outputs be loaded into the project at the end."""
        for definition in self._algorithm.destinationParameterDefinitions():
            value = self._parameters.get(definition.name())
            if isinstance(value, str):
                self._parameters[definition.name()] = QgsProcessingOutputLayerDefinition(value, QgsProject.instance())

    def _executed(self, successful: bool, results: dict[str, Any]) -> None:
        self._running.discard(self)
        self._task = None
        cancelled = self._feedback.isCanceled()
        if successful and not cancelled:
            from processing.gui.Postprocessing import handleAlgorithmResults

            handleAlgorithmResults(self._algorithm, self._context, self._feedback, self._parameters)
        self._history["results"] = {key: value for key, value in results.items() if key != "CHILD_INPUTS"}
        self._history["log"] = self._feedback.htmlLog()
        QgsGui.historyProviderRegistry().updateEntry(self._entry, self._history)
        if successful and not cancelled:
            self.ended.emit(results)
        else:
            self.failed.emit("" if cancelled else redact(self._feedback.error) or tr("The run failed."))


def cancel_runs() -> list[str]:
    """Cancel all runs and wait for their end, as before the provider is removed; return their names."""
    running = list(AlgorithmRun._running)
    for run in running:
        run.blockSignals(True)
        run.cancel()
    end = time.monotonic() + PATIENCE_S
    while AlgorithmRun._running and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    return [run.name for run in running]
