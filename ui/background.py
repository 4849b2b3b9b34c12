"""Work away from the window's thread: one call as a QGIS task, which ends with a result or a sentence."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingException, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import LandLabelsError
from ..core.text import tr


class Call(QgsTask):
    """Runs `work()` in a thread; then `done` carries its result, or `failed` a sentence; after a cancel neither."""

    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    _running: set[Call] = set()  # QGIS keeps a task's C++ half alone

    def __init__(self, description: str, work: Callable[[], Any], in_passing: bool = True) -> None:
        flags = QgsTask.Flag.CanCancel
        if in_passing:  # nothing is lost when QGIS closes meanwhile: it need not ask
            flags |= QgsTask.Flag.CancelWithoutPrompt | QgsTask.Flag.Hidden
        super().__init__(description, flags)
        self._work = work
        self._result: Any = None
        self._sentence = ""

    def start(self) -> Call:
        """Hand the task to QGIS."""
        self._running.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        try:
            self._result = self._work()
            return True
        except (LandLabelsError, QgsProcessingException) as error:
            self._sentence = str(error)
        except Exception as error:  # whatever it is, it must not end QGIS's thread
            QgsMessageLog.logMessage(traceback.format_exc(), "LandLabels", Qgis.MessageLevel.Critical)
            self._sentence = unexpected(error)
        return False

    def finished(self, successful: bool) -> None:
        self._running.discard(self)
        if self.isCanceled():
            return
        if successful:
            self.done.emit(self._result)
        else:
            self.failed.emit(self._sentence)


def unexpected(error: Exception) -> str:
    """Return the sentence for a failure that nobody foresaw."""
    return tr("Something unexpected went wrong ({kind}: {reason}); the details are in the log messages panel.").format(
        kind=type(error).__name__, reason=error
    )
