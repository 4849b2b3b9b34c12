"""Follows the training that runs while its dialog is closed: an entry in the status bar, and a message at its end.

Light to import, since QGIS loads it at its start if a training was running when it was closed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMessageBox, QToolButton

from ...core.text import tr
from .run_monitor import RunMonitor

_watch: TrainingWatch | None = None


def training_watch(iface: QgisInterface) -> TrainingWatch:
    """Return the watch of this QGIS, which follows the training in the settings; create it at the first call."""
    global _watch
    if _watch is None:
        _watch = TrainingWatch(iface)
        try:
            _watch.monitor.start_from_settings()
        except ImportError:  # the packages for training have been removed
            _watch.monitor.stop()
    return _watch


def close_training_watch() -> None:
    """Remove the watch; a training continues."""
    global _watch
    if _watch is not None:
        _watch.remove()
        _watch = None


class TrainingWatch(QObject):
    """The monitor of a training, and the button in the status bar that opens its dialog again."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._dialog_visible = False
        self._epochs, self._done = 1, 0.0
        self._bar = iface.mainWindow().statusBar()
        self.exit_blocker = ExitMessage(self)
        self.monitor = RunMonitor(self)
        self.monitor.started.connect(self._handle_start)
        self.monitor.event_received.connect(self._handle_event)
        iface.registerApplicationExitBlocker(self.exit_blocker)
        self.button = QToolButton(objectName="landLabelsTraining", autoRaise=True)
        self.button.setToolTip(tr("A model is being trained. Click to show the training."))
        self.button.clicked.connect(self._open_dialog)
        self._bar.addPermanentWidget(self.button)
        self.button.hide()

    def set_dialog_visible(self, visible: bool) -> None:
        """Show the entry only while the dialog is not visible."""
        self._dialog_visible = visible
        self._update()

    def remove(self) -> None:
        """Stop following the training and remove the entry from the status bar."""
        self.monitor.stop()
        self._iface.unregisterApplicationExitBlocker(self.exit_blocker)
        self._bar.removeWidget(self.button)
        self.button.deleteLater()
        self.deleteLater()

    def _handle_start(self) -> None:
        self._epochs, self._done = 1, 0.0
        self._update()

    def _handle_event(self, event: dict[str, Any]) -> None:
        kind = event["event"]
        if kind == "start":
            self._epochs, self._done = max(event["epochs"], 1), event.get("resumed_epoch") or 0
        elif kind == "step":
            self._done = event["epoch"] - 1 + event["step"] / max(event["steps"], 1)
        elif kind == "epoch":
            self._done = event["epoch"]
        self._update()
        if kind in ("finished", "failed") and not self._dialog_visible:
            self._notify(event)

    def _update(self) -> None:
        self.button.setVisible(self.monitor.is_active() and not self._dialog_visible)
        self.button.setText(tr("Training a model: {share:.0%}").format(share=min(self._done / self._epochs, 1)))

    def _notify(self, event: dict[str, Any]) -> None:
        """Show the end of a training in the message bar of QGIS."""
        from ..messages import show_message
        from .training_page import finish_message

        if event["event"] == "finished":
            text = tr("{message} Model: {path}").format(message=finish_message(event), path=event["model"])
            level = Qgis.MessageLevel.Success
        else:
            text, level = event["text"], Qgis.MessageLevel.Critical
        show_message(self._iface.messageBar(), text, level, tr("Train a model"))

    def _open_dialog(self) -> None:
        from .dialog import open_train_dialog

        open_train_dialog(self._iface)


class ExitMessage(QgsApplicationExitBlockerInterface):
    """Says, when QGIS is closed, that a training continues."""

    def __init__(self, watch: TrainingWatch) -> None:
        super().__init__()
        self._watch = watch

    def allowExit(self) -> bool:
        if not self._watch.monitor.is_active():
            return True
        folder = self._watch.monitor.folder or Path()
        text = tr(
            "The training of '{name}' continues after QGIS is closed. QGIS shows it again when it is started. "
            "Close QGIS?"
        )
        answer = QMessageBox.question(
            self._watch.parent(),
            tr("Train a model"),
            text.format(name=folder.stem),
            defaultButton=QMessageBox.StandardButton.Yes,
        )
        return answer == QMessageBox.StandardButton.Yes
