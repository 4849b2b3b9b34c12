"""Classifies scenes on a Dask cluster: one scene is one task.

A task uses as many processors as one thread of its worker stands for, so workers are started with one thread per
processor that a scene may use. With the device `gpu`, a task takes one unit of the worker's resource `GPU`. Workers
need LandLabels and its packages on their path. A task that was running on a worker that ended is done by another.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import CancelledEarly, MissingPackage
from ..model.card import FP32
from ..redaction import redact
from ..text import tr
from .errors import ClusterUnavailable
from .output_folder import OutputFolder
from .precision import choose_precision
from .scene_task import CANCELLED, FAILED, SceneTask, classify_scene

if TYPE_CHECKING:
    from distributed import Client, Future

T = TypeVar("T")

CONNECT_S = 20
CHECK_S = 2.0  # between two looks for a request to cancel


class WorkerReporter:
    """A Reporter of a Dask worker: the file `cancelled/<token>` of the output folder cancels the scene."""

    def __init__(self, task: SceneTask) -> None:
        self._folder, self._name = OutputFolder(task.folder), cancel_name(task.token)
        self._checked, self._is_cancelled = time.monotonic(), False

    def info(self, text: str) -> None:
        pass

    def warning(self, text: str) -> None:
        pass

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        pass

    def cancelled(self) -> bool:
        now = time.monotonic()
        if not self._is_cancelled and now - self._checked >= CHECK_S:
            self._checked, self._is_cancelled = now, self._folder.exists(self._name)
        return self._is_cancelled


def cancel_name(token: str) -> str:
    """Return the name of the file that cancels a run."""
    return f"cancelled/{token}"


def classify_on_worker(record: dict[str, Any]) -> dict[str, Any]:
    """Classify a scene on a Dask worker; the function that tasks call."""
    task = SceneTask.from_record(record)
    return classify_scene(task, WorkerReporter(task))


def connect(address: str) -> Client:
    """Return a client of a Dask scheduler; raise `ClusterUnavailable`, or `MissingPackage` without distributed."""
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingPackage(package="distributed", purpose=tr("scenes cannot be classified on a cluster")) from error
    try:
        return Client(address, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError, RuntimeError) as error:
        raise ClusterUnavailable(address=redact(address), reason=redact(str(error))) from error


def precision_on_cluster(client: Client, models: Sequence[str], device: str, cancelled: Callable[[], bool]) -> str:
    """Return the precision that a worker chooses; fp32 if it cannot, and each scene then says why.

    Raises: CancelledEarly, ClusterUnavailable.
    """
    futures = {client.submit(choose_precision, list(models), device, pure=False): None}
    for _, future in ended_tasks(client, futures, cancelled):
        return str(future.result()) if future.status == "finished" else FP32
    raise CancelledEarly


def run_on_cluster(
    client: Client, tasks: Sequence[SceneTask], cancelled: Callable[[], bool]
) -> Iterator[dict[str, Any]]:
    """Classify the scenes on a cluster; yield the outcome of each as it ends.

    Raises: ClusterUnavailable if the scheduler is lost; finished scenes are in the output folder.
    """
    resources = {"GPU": 1} if tasks and tasks[0].options.device == "gpu" else None
    futures = {
        client.submit(
            classify_on_worker,
            task.to_record(),
            key=f"{task.entry.name}-{task.token}",
            pure=False,
            resources=resources,
        ): task
        for task in tasks
    }
    for task, future in ended_tasks(client, futures, cancelled):
        yield future.result() if future.status == "finished" else _failed(task, future.exception())
    if futures:  # cancelled
        OutputFolder(tasks[0].folder).write(cancel_name(tasks[0].token), b"")
        client.cancel(list(futures))
        for task in futures.values():
            yield {"name": task.entry.name, "state": CANCELLED}


def ended_tasks(client: Client, futures: dict[Future, T], cancelled: Callable[[], bool]) -> Iterator[tuple[T, Future]]:
    """Yield each task whose future has ended, and take it out of `futures`; those left at the end were cancelled.

    Raises: ClusterUnavailable if the scheduler is lost.
    """
    from distributed import CancelledError, wait

    while futures and not cancelled():
        try:
            with client.as_current():
                done = wait(list(futures), timeout=1, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            continue
        except (CancelledError, OSError) as error:
            raise _lost(client) from error
        for future in done:
            task = futures.pop(future)
            if future.cancelled():
                raise _lost(client)
            yield task, future


def _lost(client: Client) -> ClusterUnavailable:
    address = client.scheduler.address if client.scheduler else ""
    return ClusterUnavailable(
        address=address, reason=tr("the connection was lost; start the same run again to continue it")
    )


def _failed(task: SceneTask, error: BaseException | None) -> dict[str, Any]:
    """Return the outcome of a task that raised, for example because each worker that tried it was killed."""
    reason = tr("The workers that tried it ended without a result: {reason}").format(reason=redact(str(error)))
    return {
        "name": task.entry.name,
        "tile": task.entry.tile,
        "date": task.entry.date,
        "state": FAILED,
        "reason": reason,
    }
