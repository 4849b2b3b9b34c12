"""The work behind the data page, each as a task: read a scene, look ahead, build, summarise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...core.errors import LandLabelsError
from ...core.text import tr
from ..background import Call
from ..toolbox.build_training_set import BuildTrainingSet
from ..toolbox.reporter import FeedbackReporter


class LookAhead(BuildTrainingSet):
    """The same algorithm, but for what it would build: the StoreSummary, without reading pixels."""

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.stores.scene_store import preview_scene_store

        return {"SUMMARY": preview_scene_store(self.request(parameters, context), FeedbackReporter(feedback))}


class Feedback(QgsProcessingFeedback):
    """Keeps the warnings of an algorithm."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)


class AlgorithmCall(Call):
    """Runs an algorithm in a thread, with its layers read in the window's; its result is that of `result`."""

    def __init__(
        self,
        description: str,
        algorithm: BuildTrainingSet,
        parameters: dict[str, Any],
        result: Callable[[dict[str, Any], Feedback], Any],
    ) -> None:
        algorithm, context, self._feedback = algorithm.create(), QgsProcessingContext(), Feedback()
        context.setProject(QgsProject.instance())
        fine, reason = algorithm.checkParameterValues(parameters, context)
        if not fine or not algorithm.prepare(parameters, context, self._feedback):
            raise LandLabelsError(reason=reason or self._feedback.textLog().strip())
        super().__init__(
            description,
            lambda: result(algorithm.runPrepared(parameters, context, self._feedback), self._feedback),
            in_passing=False,
        )
        self._feedback.progressChanged.connect(self.setProgress)

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()


def look_ahead(parameters: dict[str, Any]) -> Call:
    """Return the task that gives the StoreSummary of what `build` would make.

    Raises: LandLabelsError where the parameters will not do.
    """
    return AlgorithmCall(tr("Count labels"), LookAhead(), parameters, lambda outputs, _: outputs["SUMMARY"])


def build(parameters: dict[str, Any]) -> Call:
    """Return the task that builds a training set, and then gives the warnings that came up.

    Raises: LandLabelsError where the parameters will not do.
    """
    return AlgorithmCall(
        tr("Build a training set"), BuildTrainingSet(), parameters, lambda _, feedback: tuple(feedback.warnings)
    )


def read_scene(source: str) -> Call:
    """Return the task that opens the Scene that a raster belongs to."""

    def work() -> object:
        from ...core.scene.scene import open_scene

        return open_scene(source, allow_l1c=True)

    return Call(tr("Read a scene"), work)


def summarise(stores: tuple[Path, ...]) -> Call:
    """Return the task that gives the StoreSummary of training sets taken together."""

    def work() -> object:
        from ...core.stores.store import join_stores

        return join_stores(stores).summary()

    return Call(tr("Read a training set"), work)
