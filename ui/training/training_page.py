"""Step 2: settings of a training, its progress with curves and log, stop and cancel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.text import best_so_far, duration, plural, tr
from ..widgets.drawing import BLUE, GREY, ORANGE
from ..widgets.line_chart import Curve, LineChart
from ..widgets.scrolling import scrolling
from .train_form import TrainForm

SPEED_KEY = "LandLabels/training_speed"  # sections per second of the last epoch that was trained here


class TrainingPage(QWidget):
    """Shows the events of a training; emits the actions of the user as signals."""

    start = pyqtSignal()
    stop = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = TrainForm()
        self._epochs, self._trained_on = 1, 0
        self._step_loss = Curve(tr("step"), GREY, dots=False)
        self._train_loss = Curve(tr("training"), BLUE)
        self._validation_loss = Curve(tr("validation"), ORANGE)
        self._f1 = Curve(tr("F1"), BLUE)
        self._macro_ap = Curve(tr("macro AP"), ORANGE)
        self.loss_chart = LineChart(tr("Loss"), [self._step_loss, self._train_loss, self._validation_loss], floor=0)
        self.loss_chart.setToolTip(tr("Mean binary cross-entropy per label; lower is better."))
        self.f1_chart = LineChart(tr("Validation"), [self._f1, self._macro_ap], floor=0)
        self.f1_chart.setToolTip(
            tr("From 0 to 1; higher is better. The ring marks the best epoch so far by macro AP, which is kept.")
        )
        self.start_button = QPushButton(tr("Start training"), objectName="start")
        self.stop_button = QPushButton(tr("Stop"), objectName="stop")
        self.stop_button.setToolTip(tr("Stop now and keep the best model so far."))
        self.cancel_button = QPushButton(tr("Cancel"), objectName="cancelTraining")
        self.cancel_button.setToolTip(
            tr("Stop now without a model. Starting again with the same settings resumes the training.")
        )
        self.progress = QProgressBar(objectName="trainingProgress", textVisible=False)
        self.status = QLabel(objectName="trainingStatus", wordWrap=True)
        self.plan = QLabel(objectName="trainingPlan", wordWrap=True)
        self._sections: Mapping[str, int] = {}
        self.log_view = QPlainTextEdit(objectName="trainingLog", readOnly=True)
        self.log_view.setMaximumBlockCount(2000)
        self.log_view.setMinimumHeight(self.fontMetrics().height() * 3)
        self.log_view.setPlaceholderText(tr("Messages of the training are shown here."))
        self._lay_out()
        for button, signal in (
            (self.start_button, self.start),
            (self.stop_button, self.stop),
            (self.cancel_button, self.cancel),
        ):
            button.clicked.connect(signal)
        for changed in (
            self.form.epochs.valueChanged,
            self.form.preset.currentIndexChanged,
            self.form.validation.changed,
        ):
            changed.connect(lambda: self.show_plan(self._sections))
        self.show_running(False)

    def show_plan(self, sections: Mapping[str, int]) -> None:
        """Show what a training on sections, by split, will do and how long it takes; nothing without sections."""
        self._sections = sections
        speed = QgsSettings().value(SPEED_KEY, 0.0, type=float)
        self.plan.setText(self.form.plan(sections).describe(speed or None) if sections else "")

    def show_running(self, running: bool) -> None:
        """Enable the form and the start button, or the stop and cancel buttons."""
        self.form.setEnabled(not running)
        self.start_button.setEnabled(not running)
        self.stop_button.setEnabled(running)
        self.cancel_button.setEnabled(running)
        self.progress.setVisible(running)

    def show_starting(self) -> None:
        """Clear the curves and the log, and show that a training is starting."""
        self.clear_charts(self.form.epochs.value())
        self.log_view.clear()
        self.progress.setRange(0, 0)
        self.status.setText(tr("Starting…"))
        self.show_running(True)
        for button in (self.stop_button, self.cancel_button):
            button.setEnabled(False)  # until the process has started

    def clear_charts(self, epochs: int) -> None:
        """Remove all curves and set the number of epochs."""
        for chart in (self.loss_chart, self.f1_chart):
            chart.clear(epochs)

    def show_event(self, event: dict[str, Any]) -> None:
        """Show one event of the run folder."""
        show = getattr(self, f"_show_{event['event']}", None)
        if show is not None:
            show(event)

    def show_request(self, request: str) -> None:
        """Show that a "stop" or a "cancel" was requested."""
        self.stop_button.setEnabled(False)
        self.cancel_button.setEnabled(request == "stop")
        texts = {"stop": tr("Stopping… The best model so far is kept."), "cancel": tr("Cancelling…")}
        self.status.setText(texts[request])

    def _show_start(self, event: dict[str, Any]) -> None:
        if not event.get("resumed_epoch"):
            self.clear_charts(event["epochs"])
        self.progress.setRange(0, 1000)
        self.progress.setValue(0)
        sections = event["sections"]
        self._log(
            tr("Sections: {train} for training, {validation} for validation, {test} for test.").format(
                train=sections.get("train", 0), validation=sections.get("validation", 0), test=sections.get("test", 0)
            )
        )
        self._log(
            tr("Network: {architecture} with {n:,} parameters. Number of labels: {labels}. Device: {device}.").format(
                architecture=event.get("architecture"),
                n=event.get("parameters", 0),
                labels=event.get("labels"),
                device=event.get("device"),
            )
        )
        self._log(tr("Model file: {path}").format(path=event["model"]))
        if event.get("resumed_epoch"):
            self._log(tr("Resumed after epoch {n}.").format(n=event["resumed_epoch"]))
        self._epochs = event["epochs"]
        self._trained_on = sections.get("train", 0)

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
        self._log(_epoch_message(event))
        if self._trained_on and event.get("seconds"):
            QgsSettings().setValue(SPEED_KEY, self._trained_on / event["seconds"])
        self._show_progress(epoch, epoch, event.get("seconds_left"))

    def _show_progress(self, epoch: int, position: float, seconds_left: float | None) -> None:
        self.progress.setValue(int(1000 * position / max(self._epochs, 1)))
        if not self.stop_button.isEnabled():  # a stop or cancel was requested, which the status shows
            return
        if seconds_left is None:
            text = tr("Epoch {n} of {all}").format(n=epoch, all=self._epochs)
        else:
            text = tr("Epoch {n} of {all}, about {time} left")
            text = text.format(n=epoch, all=self._epochs, time=duration(seconds_left))
        self.status.setText(text)

    def _show_info(self, event: dict[str, Any]) -> None:
        self._log(event["text"])
        if event.get("trainings") and self.stop_button.isEnabled():  # of a cross-validation, before the final one
            self.progress.setRange(0, event["trainings"])
            self.progress.setValue(event["training"] - 1)
            self.status.setText(event["text"])

    def _show_warning(self, event: dict[str, Any]) -> None:
        self._log(tr("Warning: {text}").format(text=event["text"]))

    def _show_finished(self, event: dict[str, Any]) -> None:
        self._show_end(finish_message(event))

    def _show_cancelled(self, event: dict[str, Any]) -> None:
        self._show_end(tr("Cancelled. Start again with the same settings to resume after the last epoch."))

    def _show_failed(self, event: dict[str, Any]) -> None:
        self._show_end(tr("The training failed."), event["text"])

    def _show_end(self, status: str, message: str = "") -> None:
        self.status.setText(status)
        self._log(message or status)
        self.show_running(False)

    def _log(self, text: str) -> None:
        self.log_view.appendPlainText(text)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.cancel_button)
        settings = QWidget()
        rows = QVBoxLayout(settings)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)
        rows.addWidget(self.plan)
        rows.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(scrolling(settings), 3)
        left.addLayout(buttons)
        left.addSpacing(8)
        left.addWidget(self.log_view, 1)
        charts = QWidget()
        curves = QVBoxLayout(charts)
        curves.setContentsMargins(0, 0, 0, 0)
        curves.addWidget(self.loss_chart, 1)
        curves.addWidget(self.f1_chart, 1)
        right = QVBoxLayout()
        right.addWidget(scrolling(charts), 1)
        right.addWidget(self.progress)
        right.addWidget(self.status)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(20)
        sides.addLayout(left, 5)
        sides.addLayout(right, 6)


def _epoch_message(event: dict[str, Any]) -> str:
    """Return the log message of an epoch."""
    if event.get("validation_f1") is None:
        return tr("Epoch {n}: training loss {loss:.4f}").format(n=event["epoch"], loss=event["train_loss"])
    text = tr("Epoch {n}: training loss {loss:.4f}, validation loss {validation_loss:.4f}, F1 {f1:.3f}").format(
        n=event["epoch"],
        loss=event["train_loss"],
        validation_loss=event["validation_loss"],
        f1=event["validation_f1"],
    )
    macro_ap = event.get("validation_macro_ap")
    if macro_ap is not None:
        text += tr(", macro AP {value:.3f}").format(value=macro_ap)
    return f"{text} ({best_so_far(macro_ap)})" if event.get("best") else text


def finish_message(event: dict[str, Any]) -> str:
    """Return the message on the end of a training, from its event `finished`."""
    epochs = event["epochs"]
    if event.get("reason") == "early":
        text = plural(
            epochs,
            "Finished after {n} epoch: the validation scores did not improve further.",
            "Finished after {n} epochs: the validation scores did not improve further.",
        )
    elif event.get("reason") == "stopped":
        text = plural(epochs, "Stopped after {n} epoch.", "Stopped after {n} epochs.")
    else:
        text = plural(epochs, "Finished after {n} epoch.", "Finished after all {n} epochs.")
    if event.get("best_epoch"):
        text += " " + tr("The best epoch was {n}.").format(n=event["best_epoch"])
    return text
