"""Follows a training that runs in a process of its own, and finds it again after QGIS was closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.runs.process import GRACE_S, LAST_EVENTS, exit_error, is_alive, kill
from ...core.runs.run_folder import RunFolder

SETTING = "landlabels/training_run"
TWICE_A_SECOND = 500  # ms


class Watch(QObject):
    """Reads the run folder twice a second; every event of it becomes the signal `happened`.

    A process that died without a word is told as an event `failed` too.
    """

    happened = pyqtSignal(dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: RunFolder | None = None
        self._read = self._earlier = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TWICE_A_SECOND)
        self._timer.timeout.connect(self.look)
        self._grace = QTimer(self)  # from a cancel on
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self._insist)

    @property
    def folder(self) -> Path | None:
        """The run folder that is followed."""
        return self._run.path if self._run else None

    def is_active(self) -> bool:
        """Tell whether a training is followed that has not ended."""
        return self._timer.isActive()

    def follow(self, folder: Path, earlier: int = 0) -> None:
        """Follow the training in `folder`, and remember it; ends among the `earlier` events are of earlier attempts."""
        self._grace.stop()
        self._run, self._read, self._earlier = RunFolder(folder), 0, earlier
        QgsSettings().setValue(SETTING, str(folder))
        self._timer.start()
        self.look()

    def follow_remembered(self) -> bool:
        """Follow the training that was last begun, unless its end was seen; tell whether there is one."""
        remembered = QgsSettings().value(SETTING, "", type=str)
        if not remembered or not Path(remembered).is_dir():
            return False
        self.follow(Path(remembered))
        return True

    def stop(self) -> None:
        """Look no more; the training goes on, and can be followed again."""
        self._timer.stop()

    def ask(self, what: str) -> None:
        """Ask the training to "stop" (and keep the best) or to "cancel"."""
        if self._run is not None:
            self._run.ask(what)
            if what == "cancel":
                self._grace.start(int(GRACE_S * 1000))

    def _insist(self) -> None:
        """End a training that did not hear the cancel: its process may hang, or be in a very long step."""
        if self.is_active() and is_alive(self._run.path):
            kill(self._run.path)

    def look(self) -> None:
        """Pass on what happened since the last look."""
        alive = is_alive(self._run.path)  # asked before reading: what is read then is all that a dead one wrote
        events = self._run.events(self._read)
        for number, event in enumerate(events, start=self._read + 1):
            is_last = number > self._earlier and event is events[-1]
            if event["event"] not in LAST_EVENTS:
                self.happened.emit(event)
            elif is_last:
                self._end(event)
        self._read += len(events)
        if self._timer.isActive() and not alive:
            self._end({"event": "failed", "text": str(exit_error(self._run.path))})

    def _end(self, event: dict[str, Any]) -> None:
        self._timer.stop()
        QgsSettings().remove(SETTING)
        self.happened.emit(event)
