"""Step 2: start a training, and watch it: curves, time left, stop and cancel."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.text import duration, tr
from .colours import BLUE, GREY, ORANGE
from .curves import Chart, Curve
from .train_form import TrainForm


class TrainingPage(QWidget):
    """Shows the events of a training's run folder; asks by signal for what is done to it."""

    start = pyqtSignal()
    stop = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = TrainForm()
        self._epochs = 1
        self._step_loss = Curve(tr("step"), GREY, dots=False)
        self._train_loss = Curve(tr("training"), BLUE)
        self._validation_loss = Curve(tr("validation"), ORANGE)
        self._f1 = Curve(tr("F1 per section"), BLUE)
        self._macro_ap = Curve(tr("macro AP"), ORANGE)
        self.loss_chart = Chart(tr("Loss"), [self._step_loss, self._train_loss, self._validation_loss], floor=0)
        self.loss_chart.setToolTip(tr("Mean binary cross-entropy per label; lower is better."))
        self.f1_chart = Chart(tr("Validation"), [self._f1, self._macro_ap], floor=0)
        self.f1_chart.setToolTip(
            tr("From 0 to 1; higher is better. The ring is the best epoch so far, by macro AP: it is kept.")
        )
        self.start_button = QPushButton(tr("Start training"), objectName="start")
        self.stop_button = QPushButton(tr("Stop"), objectName="stop")
        self.stop_button.setToolTip(tr("End now, and keep the best model so far."))
        self.cancel_button = QPushButton(tr("Cancel"), objectName="cancelTraining")
        self.cancel_button.setToolTip(tr("End now without a model. Starting again with the same settings goes on."))
        self.progress = QProgressBar(objectName="trainingProgress", textVisible=False)
        self.status = QLabel(objectName="trainingStatus", wordWrap=True)
        self.log = QPlainTextEdit(objectName="trainingLog", readOnly=True)
        self.log.setMaximumBlockCount(2000)
        self.log.setPlaceholderText(tr("What the training says is listed here."))
        self._lay_out()
        for button, signal in (
            (self.start_button, self.start),
            (self.stop_button, self.stop),
            (self.cancel_button, self.cancel),
        ):
            button.clicked.connect(signal)
        self.show_running(False)

    def show_running(self, running: bool) -> None:
        """Offer what can be done: a start where nothing runs, stop and cancel where something does."""
        self.form.setEnabled(not running)
        self.start_button.setEnabled(not running)
        self.stop_button.setEnabled(running)
        self.cancel_button.setEnabled(running)
        self.progress.setVisible(running)

    def begin(self) -> None:
        """Clear what an earlier training left, and wait for the first sign of a new one."""
        self.clear_charts(self.form.epochs.value())
        self.log.clear()
        self.progress.setRange(0, 0)
        self.status.setText(tr("Starting …"))
        self.show_running(True)
        for button in (self.stop_button, self.cancel_button):
            button.setEnabled(False)  # until there is a process to ask

    def clear_charts(self, epochs: int) -> None:
        for chart in (self.loss_chart, self.f1_chart):
            chart.clear(epochs)

    def show_event(self, event: dict[str, Any]) -> None:
        """Show one event of the run folder."""
        show = getattr(self, f"_show_{event['event']}", None)
        if show is not None:
            show(event)

    def asked(self, what: str) -> None:
        """Say that a stop or a cancel is on its way."""
        self.stop_button.setEnabled(False)
        self.cancel_button.setEnabled(what == "stop")
        words = {"stop": tr("Stopping; the best model so far is kept …"), "cancel": tr("Cancelling …")}
        self.status.setText(words[what])

    def _show_start(self, event: dict[str, Any]) -> None:
        if not event.get("resumed_epoch"):
            self.clear_charts(event["epochs"])
        self.progress.setRange(0, 1000)
        self.progress.setValue(0)
        sections = event["sections"]
        self._say(
            tr("{train} sections to train on, {validation} for validation, {test} for the test.").format(
                train=sections.get("train", 0), validation=sections.get("validation", 0), test=sections.get("test", 0)
            )
        )
        self._say(
            tr("{architecture}, {n:,} parameters, {labels} labels, on {device}.").format(
                architecture=event.get("architecture"),
                n=event.get("parameters", 0),
                labels=event.get("labels"),
                device=event.get("device"),
            )
        )
        self._say(tr("The model will be {path}.").format(path=event["model"]))
        if event.get("resumed_epoch"):
            self._say(tr("Goes on after epoch {n}.").format(n=event["resumed_epoch"]))
        self._epochs = event["epochs"]

    def _show_step(self, event: dict[str, Any]) -> None:
        position = event["epoch"] - 1 + event["step"] / max(event["steps"], 1)
        self._step_loss.add(position, event["loss"])
        self.loss_chart.update()
        self._show_progress(event["epoch"], position, event.get("seconds_left"))

    def _show_epoch(self, event: dict[str, Any]) -> None:
        epoch, f1 = event["epoch"], event.get("validation_f1")
        self._train_loss.add(epoch, event.get("train_loss"))
        self._validation_loss.add(epoch, event.get("validation_loss"))
        self._f1.add(epoch, f1)
        self._macro_ap.add(epoch, event.get("validation_macro_ap"))
        if event.get("best"):
            self.f1_chart.mark_best(epoch, event.get("validation_macro_ap"))
        self.loss_chart.update()
        self.f1_chart.update()
        words = tr("Epoch {n}: training loss {loss:.4f}").format(n=epoch, loss=event["train_loss"])
        if f1 is not None:
            words += tr(", validation loss {loss:.4f}, F1 {f1:.3f}").format(loss=event["validation_loss"], f1=f1)
        self._say(words + (tr(" (best so far)") if event.get("best") else ""))
        self._show_progress(epoch, epoch, event.get("seconds_left"))

    def _show_progress(self, epoch: int, position: float, seconds_left: float | None) -> None:
        self.progress.setValue(int(1000 * position / max(self._epochs, 1)))
        words = tr("Epoch {n} of {all}").format(n=epoch, all=self._epochs)
        if seconds_left is not None:
            words += tr(", about {time} left").format(time=duration(seconds_left))
        if self.stop_button.isEnabled():  # else it says that it is stopping
            self.status.setText(words)

    def _show_info(self, event: dict[str, Any]) -> None:
        self._say(event["text"])

    def _show_warning(self, event: dict[str, Any]) -> None:
        self._say(tr("Note: {text}").format(text=event["text"]))

    def _show_finished(self, event: dict[str, Any]) -> None:
        self._end(finished_words(event))

    def _show_cancelled(self, event: dict[str, Any]) -> None:
        self._end(tr("Cancelled. Start again with the same settings to go on from the last epoch."))

    def _show_failed(self, event: dict[str, Any]) -> None:
        self._end(tr("The training has failed."), event["text"])

    def _end(self, words: str, more: str = "") -> None:
        self.status.setText(words)
        self._say(more or words)
        self.show_running(False)

    def _say(self, text: str) -> None:
        self.log.appendPlainText(text)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.cancel_button)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addLayout(buttons)
        left.addSpacing(8)
        left.addWidget(self.log, 1)
        right = QVBoxLayout()
        right.addWidget(self.loss_chart, 1)
        right.addWidget(self.f1_chart, 1)
        right.addWidget(self.progress)
        right.addWidget(self.status)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(20)
        sides.addLayout(left, 5)
        sides.addLayout(right, 6)


def finished_words(event: dict[str, Any]) -> str:
    """Say how a training ended."""
    reasons = {
        "complete": tr("Finished after all {n} epochs."),
        "early": tr("Finished after {n} epochs: the validation no longer got better."),
        "stopped": tr("Stopped after {n} epochs."),
    }
    words = reasons.get(event.get("reason"), reasons["complete"]).format(n=event.get("epochs"))
    if event.get("best_epoch"):
        words += " " + tr("The best one was epoch {n}.").format(n=event["best_epoch"])
    return words
