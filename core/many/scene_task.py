"""The classification of one scene of many: the unit that a process or a Dask worker does."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..classify import ClassifyRequest, ClassifyResult, classify
from ..errors import CancelledEarly, LandLabelsError
from ..json_reading import instance_of, integer_of, number_of, text_of
from ..redaction import redact
from ..reporting import Reporter
from ..sections.grid import Area
from ..text import tr
from .dataset import dataset_name, write_parquet
from .footprint import footprint_of
from .output_folder import OutputFolder
from .scene_entry import SceneEntry

DONE, FAILED, CANCELLED = "done", "failed", "cancelled"


@dataclass(frozen=True)
class SceneOptions:
    """How every scene is classified; the fields are those of `ClassifyRequest`.

    `extent` is (xmin, ymin, xmax, ymax) in the coordinate system `extent_crs` (WKT); None is the scene's. `dataset`:
    also write the GeoParquet data set.
    """

    model: str | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str | None = None
    threshold: float | None = None
    offset: str = "auto"
    allow_l1c: bool = False
    fill_missing: bool = False
    min_clear: float = 0.0
    device: str = "auto"
    precision: str = "auto"
    dataset: bool = False


@dataclass(frozen=True)
class SceneTask:
    """One scene and all that a worker needs to know; plain values, so that it can be sent to another machine.

    Attributes:
        folder: the output folder of the run.
        threads: processors that the scene may use.
        like: the record of the grid to follow; None for the scene's own.
        token: of the run; a file of this name in `cancelled/` cancels it.
    """

    entry: SceneEntry
    options: SceneOptions
    folder: str
    threads: int
    like: dict[str, Any] | None = None
    token: str = ""

    def to_record(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> SceneTask:
        options = dict(record["options"])
        options["extent"] = options["extent"] and tuple(options["extent"])
        return cls(**{**record, "entry": SceneEntry(**record["entry"]), "options": SceneOptions(**options)})


def result_name(name: str) -> str:
    """Return the name of a scene's result in the output folder."""
    return f"scenes/{name}.gpkg"


def state_name(name: str) -> str:
    """Return the name of the file that says what became of a scene."""
    return f"state/{name}.json"


def finished_outcome(record: dict[str, Any], entry: SceneEntry) -> dict[str, Any] | None:
    """Return the outcome of a scene that was classified, from its file; None if it is another's or damaged."""
    try:
        if (record["state"], record["result"]) != (DONE, result_name(entry.name)):
            return None
        labels = instance_of(dict, record["labels"], "labels")
        corners = instance_of(list, record["footprint"], "footprint")
        footprint = [[number_of(value, "footprint") for value in (lon, lat)] for lon, lat in corners]
        return record | {
            "name": entry.name,
            "tile": entry.tile,
            "date": entry.date,
            "sections": integer_of(record["sections"], "sections"),
            "novel": None if record.get("novel") is None else integer_of(record["novel"], "novel"),
            "seconds": number_of(record["seconds"], "seconds"),
            "scope": text_of(record["scope"], "scope"),
            "dataset": record["dataset"] and text_of(record["dataset"], "dataset"),
            "labels": {label: integer_of(count, "labels") for label, count in labels.items()},
            "footprint": footprint,
        }
    except (KeyError, TypeError, ValueError):
        return None


def classify_scene(task: SceneTask, reporter: Reporter) -> dict[str, Any]:
    """Classify a scene, and return what became of it, as it is written to `state/`; a failure does not raise.

    A result that is already in the folder, or that another worker left unfinished, is continued.
    """
    entry, started = task.entry, time.monotonic()
    outcome: dict[str, Any] = {"name": entry.name, "tile": entry.tile, "date": entry.date, "cloud": entry.cloud}
    try:
        outcome |= _classify(task, reporter)
    except CancelledEarly:
        outcome["state"] = CANCELLED
    except LandLabelsError as error:
        outcome |= {"state": FAILED, "reason": str(error)}
    except OSError as error:
        reason = tr("The result cannot be written: {reason}.").format(reason=error.strerror or error)
        outcome |= {"state": FAILED, "reason": redact(reason)}
    outcome["seconds"] = round(time.monotonic() - started, 2)
    if outcome["state"] != CANCELLED:
        try:
            OutputFolder(task.folder).write_json(state_name(entry.name), outcome)
        except OSError as error:
            reason = tr("The result cannot be written: {reason}.").format(reason=error.strerror or error)
            outcome |= {"state": FAILED, "reason": redact(reason)}
    return outcome


def _classify(task: SceneTask, reporter: Reporter) -> dict[str, Any]:
    folder, name = OutputFolder(task.folder), result_name(task.entry.name)
    file = folder.work_path(task.entry.name)
    finished = Path(folder.in_folder(name))
    if folder.on_disk and finished.exists():
        file = finished  # the run was ended before it could say so
    options = task.options
    request = ClassifyRequest(
        source=task.entry.source,
        output=file,
        model=options.model,
        area=Area(options.extent, crs=options.extent_crs) if options.extent else None,
        threshold=options.threshold,
        offset=task.entry.offset if options.offset == "auto" else options.offset,
        allow_l1c=options.allow_l1c,
        device=options.device,
        precision=options.precision,
        like=task.like,
        fill_missing=options.fill_missing,
        min_clear=options.min_clear,
        threads=task.threads,
    )
    result = classify(request, reporter)
    if not result.complete:
        return {"state": CANCELLED}
    footprint = footprint_of(file)
    table = None
    if options.dataset:
        table = dataset_name(task.entry)
        part = file.with_name(f"{task.entry.name}.parquet")
        write_parquet(file, task.entry, part)
        folder.publish(part, table)
    if file != finished:
        folder.publish(file, name)
    return {"state": DONE, "result": name, "dataset": table, "footprint": footprint, **_facts(result)}


def novel_share(outcome: dict[str, Any]) -> float | None:
    """Return the share of a scene's sections above the mark of the novelty; None if it is not known."""
    novel, sections = outcome.get("novel"), outcome.get("sections")
    return None if novel is None or not sections else novel / sections


def _facts(result: ClassifyResult) -> dict[str, Any]:
    return {
        "sections": result.sections,
        "labels": {label: count for label, count in result.label_counts.items() if count},
        "without_label": result.without_label,
        "not_clear": result.not_clear,
        "novel": result.novel if result.has_novelty else None,
        "device": result.device,
        "scope": result.scope,
        "assumptions": redact(result.assumptions),
    }
