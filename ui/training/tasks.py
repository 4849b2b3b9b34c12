"""Background tasks of the data page: open a scene, preview and build a training set, summarise training sets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...core.errors import LandLabelsError
from ...core.text import tr
from ..background import BackgroundTask
from ..toolbox.build_training_set import BuildTrainingSet
from ..toolbox.reporter import FeedbackReporter


class PreviewTrainingSet(BuildTrainingSet):
    """Returns the StoreSummary of the training set that the algorithm would build, without reading pixels."""

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.stores.scene_store import preview_scene_store

        return {"SUMMARY": preview_scene_store(self.request(parameters, context), FeedbackReporter(feedback))}


class WarningFeedback(QgsProcessingFeedback):
    """Collects the warnings of an algorithm."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)


class AlgorithmTask(BackgroundTask):
    """Runs an algorithm in a thread, after reading its layers in the main thread.

    `result` converts the outputs and the feedback of the algorithm to the result of the task.
    """

    def __init__(
        self,
        description: str,
        algorithm: BuildTrainingSet,
        parameters: dict[str, Any],
        result: Callable[[dict[str, Any], WarningFeedback], Any],
    ) -> None:
        algorithm, context, self._feedback = algorithm.create(), QgsProcessingContext(), WarningFeedback()
        context.setProject(QgsProject.instance())
        valid, reason = algorithm.checkParameterValues(parameters, context)
        if not valid or not algorithm.prepare(parameters, context, self._feedback):
            raise LandLabelsError(reason=reason or self._feedback.textLog().strip())
        super().__init__(
            description,
            lambda: result(algorithm.runPrepared(parameters, context, self._feedback), self._feedback),
            hidden=False,
        )
        self._feedback.progressChanged.connect(self.setProgress)

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()


def preview_task(parameters: dict[str, Any]) -> BackgroundTask:
    """Return the task that computes the StoreSummary of the training set that `build_task` would build.

    Raises: LandLabelsError if the parameters are invalid.
    """
    return AlgorithmTask(tr("Count labels"), PreviewTrainingSet(), parameters, lambda outputs, _: outputs["SUMMARY"])


def build_task(parameters: dict[str, Any]) -> BackgroundTask:
    """Return the task that builds a training set; its result are the warnings.

    Raises: LandLabelsError if the parameters are invalid.
    """
    return AlgorithmTask(
        tr("Build training set"), BuildTrainingSet(), parameters, lambda _, feedback: tuple(feedback.warnings)
    )


def open_scene_task(source: str) -> BackgroundTask:
    """Return the task that opens the Scene of a raster; its result is None if the order of the bands is not known."""

    def work() -> object:
        from ...core.cancellable import run_in_thread
        from ...core.errors import BandOrderUnknown
        from ...core.scene.scene import open_scene

        try:
            return run_in_thread(lambda: open_scene(source, allow_l1c=True), task.isCanceled)
        except BandOrderUnknown:
            return None

    task = BackgroundTask(tr("Open scene"), work)
    return task


def summary_task(stores: tuple[Path, ...]) -> BackgroundTask:
    """Return the task that computes the StoreSummary of one or several training sets together."""

    def work() -> object:
        from ...core.stores.joined_stores import join_stores

        return join_stores(stores).summary()

    return BackgroundTask(tr("Read training set"), work)
