"""Monitors a training that runs in a separate process; finds it again after QGIS was restarted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.runs.process import GRACE_S, LAST_EVENTS, exit_error, is_alive, kill
from ...core.runs.run_folder import RunFolder
from .. import TRAINING_RUN

UNFINISHED_RUN = "landlabels/unfinished_training_run"  # the setting with the run folder of the last one to resume
POLL_MS = 500


class RunMonitor(QObject):
    """Polls a run folder and emits each of its events as `event_received`.

    If the process ended without a last event, an event `failed` is emitted.
    """

    event_received = pyqtSignal(dict)
    started = pyqtSignal()  # before the first event

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: RunFolder | None = None
        self._read = self._earlier = 0  # numbers of events
        self._poll_timer = QTimer(self)
        self._poll_timer.setInterval(POLL_MS)
        self._poll_timer.timeout.connect(self.poll)
        self._kill_timer = QTimer(self)  # started by a cancel
        self._kill_timer.setSingleShot(True)
        self._kill_timer.timeout.connect(self._kill)

    @property
    def folder(self) -> Path | None:
        """The run folder that is monitored."""
        return self._run.path if self._run else None

    def is_active(self) -> bool:
        """Return whether a training is monitored that has not ended."""
        return self._poll_timer.isActive()

    def start(self, folder: Path, earlier: int = 0) -> None:
        """Monitor the training in `folder`, and store the folder in the settings until the training ends.

        The first `earlier` events are of previous runs in the same folder; they are emitted only if the training
        resumes the last of them.
        """
        self._kill_timer.stop()
        self._run, self._read, self._earlier = RunFolder(folder), earlier, earlier
        QgsSettings().setValue(TRAINING_RUN, str(folder))
        self._poll_timer.start()
        self.started.emit()
        self.poll()

    def start_from_settings(self) -> bool:
        """Monitor the training whose folder is in the settings; return whether there is one."""
        folder = QgsSettings().value(TRAINING_RUN, "", type=str)
        if not folder or not Path(folder).is_dir():
            return False
        self.start(Path(folder))
        return True

    def start_again(self) -> bool:
        """Emit the events of the training that is or was monitored again, else those of the one in the settings."""
        if self._run is None:
            return self.start_from_settings()
        self.start(self._run.path)
        return True

    def unfinished(self) -> Path | None:
        """Return the run folder of the last training, if it was cancelled or failed; None if it was finished."""
        folder = QgsSettings().value(UNFINISHED_RUN, "", type=str)
        return Path(folder) if folder and Path(folder).is_dir() else None

    def stop(self) -> None:
        """Stop monitoring; the training continues."""
        self._poll_timer.stop()

    def request(self, request: str) -> None:
        """Request the training to "stop" (and keep the best model) or to "cancel"."""
        if self._run is not None:
            self._run.ask(request)
            if request == "cancel":
                self._kill_timer.start(int(GRACE_S * 1000))

    def _kill(self) -> None:
        """Kill a training that did not react to the cancel."""
        if self._run is not None and self.is_active() and is_alive(self._run.path):
            kill(self._run.path)

    def poll(self) -> None:
        """Emit the events that were written since the last poll."""
        if self._run is None:
            return
        alive = is_alive(self._run.path)  # before reading: if it is dead, all its events have been written
        events = self._run.events(self._read)
        for event in events:
            if event["event"] == "start" and event.get("resumed_epoch"):
                self._emit_earlier()
            if event["event"] not in LAST_EVENTS:
                self.event_received.emit(event)
            elif event is events[-1]:
                self._finish(event)
        self._read += len(events)
        if self._poll_timer.isActive() and not alive:
            self._finish({"event": "failed", "text": str(exit_error(self._run.path))})

    def _emit_earlier(self) -> None:
        """Emit the events of the training that is resumed, from before it was monitored."""
        if self._run is None or not self._earlier:
            return
        earlier, self._earlier = self._run.events()[: self._earlier], 0
        starts = [n for n, event in enumerate(earlier) if event["event"] == "start" and not event.get("resumed_epoch")]
        for event in earlier[starts[-1] if starts else 0 :]:
            if event["event"] not in LAST_EVENTS:
                self.event_received.emit(event)

    def _finish(self, event: dict[str, Any]) -> None:
        self._poll_timer.stop()
        QgsSettings().remove(TRAINING_RUN)
        if event["event"] == "finished":
            QgsSettings().remove(UNFINISHED_RUN)
        elif self._run is not None:
            QgsSettings().setValue(UNFINISHED_RUN, str(self._run.path))
        self.event_received.emit(event)
