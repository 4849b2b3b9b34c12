"""Adds the shares of a teacher to the stores of a training, before it starts."""

from __future__ import annotations

from pathlib import Path

from ..errors import ParameterError
from ..model.model_file import load_model
from ..stores.store import open_store
from ..stores.teacher import ModelTeacher, teach
from ..text import tr
from . import distributed
from .module import RunMonitor, StopFitting


class _MonitorReporter:
    """Reports to the monitor of a training."""

    def __init__(self, monitor: RunMonitor) -> None:
        self._monitor = monitor

    def info(self, text: str) -> None:
        self._monitor.append("info", text=text)

    def warning(self, text: str) -> None:
        self._monitor.append("warning", text=text)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """Do nothing: a training reports steps and epochs only."""

    def cancelled(self) -> bool:
        return self._monitor.requested() is not None


def teach_stores(stores: tuple[Path, ...], model: Path, device: str, monitor: RunMonitor) -> None:
    """Add the shares of a model to the stores that do not have them yet; other teachers' shares are replaced.

    Raises:
        StopFitting: it was cancelled.
        ParameterError: several processes train.
        ModelError, StoreError, OutputError: the model or a store cannot be used.
    """
    if distributed.world() > 1:
        allowed = tr("left out with several processes: add its shares to the stores first, with 'store teach'")
        raise ParameterError(name=tr("The teacher"), value=model, allowed=allowed)
    loaded, reporter = load_model(model), _MonitorReporter(monitor)
    untaught = [store for store in stores if open_store(store).teacher.get("sha256") != loaded.sha256]
    if not untaught:
        return
    teacher = ModelTeacher(loaded, device, reporter)
    for store in untaught:
        if teach(store, teacher, reporter) is None:
            raise StopFitting("cancel")
