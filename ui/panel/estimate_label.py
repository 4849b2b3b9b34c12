"""Says how many sections a run has, on which device, and how long the model takes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel

from ...core.text import duration, plural, tr
from ..background import BackgroundTask

if TYPE_CHECKING:
    from ...core.estimate import RunEstimate
    from ...core.sections.grid import Area

WAIT_MS = 400  # for the map to stand still


class EstimateLabel(QLabel):
    """Estimates the last run that was asked for, in the background."""

    def __init__(self) -> None:
        super().__init__(objectName="estimate", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._wanted: tuple[str, str, Area | None] | None = None
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._next)

    def start(self, source: str, model: str, area: Area | None) -> None:
        """Estimate the run of a scene, a model by name or file, and an area."""
        self._wanted = source, model, area
        self._timer.start()

    def stop(self) -> None:
        """Show nothing."""
        self._wanted = None
        self.clear()

    def _next(self) -> None:
        if self._busy or self._wanted is None:
            return
        wanted, self._busy = self._wanted, True
        task = BackgroundTask(tr("Estimate the run"), lambda: _estimate(task, *wanted))
        task.succeeded.connect(partial(self._show, wanted))
        task.failed.connect(partial(self._show, wanted))
        task.start()

    def _show(self, wanted: tuple[str, str, Area | None], found: RunEstimate | str) -> None:
        """Show an estimate, or the sentence of an error."""
        if sip.isdeleted(self):
            return
        self._busy = False
        if wanted is self._wanted:
            self.setText(found if isinstance(found, str) else _sentence(found))
        elif not self._timer.isActive():
            self._next()


def _estimate(task: BackgroundTask, source: str, model: str, area: Area | None) -> RunEstimate:
    from ...core.cancellable import run_in_thread
    from ...core.estimate import estimate_run

    return run_in_thread(lambda: estimate_run(source, model, area), task.isCanceled)


def _sentence(found: RunEstimate) -> str:
    """Return the model at a glance, the size of the run, and the device."""
    card = found.card
    model = tr("{model}: {labels}, {bands}.").format(
        model=card.name,
        labels=plural(len(card.label_set), "{n} label", "{n} labels"),
        bands=plural(len(card.bands), "{n} band", "{n} bands"),
    )
    if card.demonstration:
        model += " " + tr("Demonstration model; do not rely on its maps.")
    time = duration(max(found.seconds, 1))
    sections = plural(found.sections, "{n} section", "{n:,} sections")
    run = tr("{sections}; the model takes about {time}, and reading the scene comes on top.")
    device = tr("Device: {device}.").format(device=found.device)
    return "\n".join([model, run.format(sections=sections, time=time), device])
