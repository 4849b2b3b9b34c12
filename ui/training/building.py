"""The work behind the data page, each as a task: look ahead, build, summarise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...core.errors import LandLabelsError
from ...core.text import tr
from .background import Call

BUILD = "landlabels:buildtrainingset"


class BuildCall(Call):
    """Runs the algorithm in a thread, with its parameters read in the window's; made by `build`."""

    def __init__(self, description: str, work: Callable[[Call], Any], feedback: QgsProcessingFeedback) -> None:
        super().__init__(description, work)
        self._feedback = feedback
        feedback.progressChanged.connect(self.setProgress)

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()


def build(parameters: dict[str, Any]) -> Call:
    """Return the task that builds a training set.

    Raises: LandLabelsError where the parameters will not do.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(BUILD)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    fine, reason = algorithm.checkParameterValues(parameters, context)
    if not fine or not algorithm.prepare(parameters, context, feedback):
        raise LandLabelsError(reason=reason or feedback.textLog().strip())
    return BuildCall(
        tr("Build a training set"), lambda _: algorithm.runPrepared(parameters, context, feedback), feedback
    )


def read_scene(source: str) -> Call:
    """Return the task that opens the Scene that a raster belongs to."""

    def work(_: Call) -> object:
        from ...core.scene import open_scene

        return open_scene(source, allow_l1c=True)

    return Call(tr("Read a scene"), work)


def summarise(stores: tuple[Path, ...]) -> Call:
    """Return the task that gives the StoreSummary of training sets taken together."""

    def work(_: Call) -> object:
        from ...core.training.store import join_stores

        return join_stores(stores).summary()

    return Call(tr("Read a training set"), work)


def look_ahead(parameters: dict[str, Any]) -> Call:
    """Return the task that gives the StoreSummary of what `build` would make, without reading pixels."""
    raise NotImplementedError
