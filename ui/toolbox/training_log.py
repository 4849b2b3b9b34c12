"""Writes the events of a training to the log and the progress bar of an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ...core.text import best_so_far, duration, tr


class TrainingLog:
    """Receives the events of a run folder, one per call; used in the thread of the algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._epochs = 1

    def __call__(self, event: dict[str, Any]) -> None:
        handler = getattr(self, f"_{event['event']}", None)
        if handler is not None:
            handler(event)

    def _start(self, event: dict[str, Any]) -> None:
        self._epochs = event["epochs"]
        counts = ", ".join(f"{name} {number}" for name, number in event["sections"].items())
        text = tr("{architecture}, {parameters} parameters, on {device}; sections: {counts}.")
        self._feedback.pushInfo(
            text.format(
                architecture=event["architecture"],
                parameters=f"{event['parameters']:,}",
                device=event["device"],
                counts=counts,
            )
        )
        if event.get("resumed_epoch"):
            self._feedback.pushInfo(tr("Resumed after epoch {n}.").format(n=event["resumed_epoch"]))

    def _step(self, event: dict[str, Any]) -> None:
        done = event["epoch"] - 1 + event["step"] / max(event["steps"], 1)
        self._feedback.setProgress(100 * min(done / self._epochs, 1))

    def _epoch(self, event: dict[str, Any]) -> None:
        self._feedback.setProgress(100 * min(event["epoch"] / self._epochs, 1))
        parts = [tr("loss {value:.4f}").format(value=event["train_loss"])]
        measured = (
            ("validation_loss", tr("validation loss {value:.4f}")),
            ("validation_f1", tr("F1 {value:.3f}")),
            ("validation_macro_ap", tr("macro AP {value:.3f}")),
        )
        parts += [text.format(value=event[key]) for key, text in measured if event.get(key) is not None]
        if event.get("best"):
            parts.append(best_so_far(event.get("validation_macro_ap")))
        if event.get("seconds_left"):
            parts.append(tr("{time} left").format(time=duration(event["seconds_left"])))
        text = tr("Epoch {epoch} of {epochs}: {parts}")
        self._feedback.pushInfo(text.format(epoch=event["epoch"], epochs=event["epochs"], parts=", ".join(parts)))

    def _info(self, event: dict[str, Any]) -> None:
        self._feedback.pushInfo(event["text"])

    def _warning(self, event: dict[str, Any]) -> None:
        self._feedback.pushWarning(event["text"])

    def _finished(self, event: dict[str, Any]) -> None:
        text = tr("The best of {epochs} epochs was {best}; the model is {path}.")
        self._feedback.pushInfo(text.format(epochs=event["epochs"], best=event["best_epoch"], path=event["model"]))
        self._feedback.pushInfo(event["scope"])
