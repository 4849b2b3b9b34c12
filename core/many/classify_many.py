"""Classifies many scenes into one folder: plan, run on an engine, try failures once more, report."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cancellable import run_in_thread
from ..choices import IF_EXISTS, PRECISIONS
from ..errors import LandLabelsError, ParameterError
from ..model.card import FP32
from ..model.library import AUTOMATIC, bundled_models, chosen_model
from ..model.model_file import load_model
from ..processors import processor_count
from ..reporting import Reporter
from ..results.description import describe_differences
from ..results.record import checked_grid
from ..scene.scene import open_scene
from ..sections.grid import section_grid
from ..sections.section import SECTION_M
from ..text import duration, mark, plural, tr
from .dataset import require_pyarrow
from .errors import FolderTaken
from .listing import SceneList, list_scenes
from .output_folder import RUN, OutputFolder
from .precision import choose_precision
from .report import write_report
from .scene_entry import SceneEntry, Selection
from .scene_task import CANCELLED, DONE, FAILED, SceneOptions, SceneTask, finished_outcome, state_name
from .stac_catalogue import write_catalogue

if TYPE_CHECKING:
    from distributed import Client

TILE_SECTIONS = 91  # along one side of a tile of 109.8 km


@dataclass(frozen=True)
class ManyRequest:
    """What to classify and how.

    Attributes:
        sources: as in `list_scenes`.
        folder: the output folder, on disk or in an object store.
        selection: which of the scenes.
        options: how each scene is classified.
        workers: processes on this machine; None for one per two processors. Not used with a scheduler.
        scheduler: the address of a Dask scheduler; None for processes on this machine.
        one_grid: give all scenes of a tile the grid of its first scene, so that dates can be compared.
        if_exists: if the folder holds a run: `resume` the same one, `replace` it, or `stop`.
    """

    sources: tuple[str, ...]
    folder: str
    selection: Selection = Selection()
    options: SceneOptions = SceneOptions()
    workers: int | None = None
    scheduler: str | None = None
    one_grid: bool = True
    if_exists: str = "resume"


@dataclass(frozen=True)
class ManyResult:
    """The outcome of a run: what became of every scene, in the order of the list; `complete` unless cancelled."""

    folder: str
    outcomes: tuple[dict[str, Any], ...]
    complete: bool
    seconds: float
    notes: tuple[str, ...] = field(default=())

    def count(self, state: str) -> int:
        return sum(outcome["state"] == state for outcome in self.outcomes)


def classify_many(request: ManyRequest, reporter: Reporter) -> ManyResult:
    """Classify all scenes that have no finished result yet. A scene that fails does not stop the others.

    Raises: LandLabelsError if nothing can be started, or the cluster is lost; finished scenes are kept.
    """
    started = time.monotonic()
    IF_EXISTS.check("IF_EXISTS", request.if_exists)
    if request.workers is not None and request.workers < 1:
        raise ParameterError(name="workers", value=request.workers, allowed=tr("at least {n}").format(n=1))
    model = chosen_model(request.options.model)  # here, since the models and the default of a worker can be others
    request = replace(request, options=replace(request.options, model=str(model or AUTOMATIC)))
    scenes = list_scenes(request.sources, request.selection, reporter.cancelled)
    for note in scenes.notes:
        reporter.info(note)
    if request.options.dataset:
        require_pyarrow()
    chosen = chosen_model(request.options.model)
    options = replace(request.options, model=str(chosen) if chosen else AUTOMATIC)
    request = replace(request, options=options)  # workers need no list of models
    folder = OutputFolder(request.folder)
    client = None
    if request.scheduler:
        from .dask_engine import connect

        client = connect(request.scheduler)
    precision = _precision(folder, request, client, reporter.cancelled)
    request = replace(request, options=replace(request.options, precision=precision))
    _prepare(folder, request)
    outcomes = _earlier_outcomes(folder, scenes)
    todo = [entry for entry in scenes.entries if outcomes.get(entry.name, {}).get("state") != DONE]
    reporter.info(tr("Scenes: {all}; already classified: {done}.").format(all=len(scenes.entries), done=len(outcomes)))
    run = _Run(request, folder, scenes, outcomes, client=client, reporter=reporter)
    try:
        run.classify(todo)
        again = [entry for entry in todo if outcomes.get(entry.name, {}).get("state") == FAILED]
        if again and not reporter.cancelled():
            reporter.info(
                plural(
                    len(again),
                    mark("{n} scene failed and is tried again."),
                    mark("{n} scenes failed and are tried again."),
                )
            )
            run.classify(again)
    finally:
        result = run.result(time.monotonic() - started)
        _write_report(folder, result, reporter)
    return result


def _write_report(folder: OutputFolder, result: ManyResult, reporter: Reporter) -> None:
    try:
        write_report(folder, result.outcomes, result.seconds)
        if any(outcome.get("dataset") for outcome in result.outcomes):
            write_catalogue(folder, result.outcomes)
    except (LandLabelsError, OSError) as error:
        reporter.warning(tr("The report was not written: {error}").format(error=error))


class _Run:
    """A run over scenes: its tasks, its progress and the outcomes so far."""

    def __init__(
        self,
        request: ManyRequest,
        folder: OutputFolder,
        scenes: SceneList,
        outcomes: dict[str, dict[str, Any]],
        *,
        client: Client | None,
        reporter: Reporter,
    ) -> None:
        self._request, self._folder, self._scenes = request, folder, scenes
        self._outcomes, self._reporter = outcomes, reporter
        self._token = secrets.token_hex(8)
        self._client = client
        self._workers = request.workers or max(1, processor_count() // 2)
        if request.options.device == "gpu":
            self._workers = 1  # one process per GPU
        self._started, self._before = time.monotonic(), len(outcomes)
        self._shares: dict[str, float] = {}  # of the scenes that are being classified

    def classify(self, entries: Sequence[SceneEntry]) -> None:
        """Classify scenes and keep their outcomes."""
        for outcome in self._outcomes_of(self._tasks(entries)):
            self._shares.pop(outcome["name"], None)
            if outcome["state"] == CANCELLED:
                continue
            self._outcomes[outcome["name"]] = outcome
            self._report(outcome)

    def result(self, seconds: float) -> ManyResult:
        known = [
            self._outcomes.get(entry.name)
            or {"name": entry.name, "tile": entry.tile, "date": entry.date, "state": CANCELLED}
            for entry in self._scenes.entries
        ]
        complete = all(outcome["state"] != CANCELLED for outcome in known)
        return ManyResult(self._folder.path, tuple(known), complete, seconds, self._scenes.notes)

    def _outcomes_of(self, tasks: list[SceneTask]) -> Iterator[dict[str, Any]]:
        if not tasks:
            return iter(())
        if self._client is not None:
            from .dask_engine import run_on_cluster

            return run_on_cluster(self._client, tasks, self._reporter.cancelled)
        from .local_engine import run_in_processes

        return run_in_processes(tasks, self._workers, self._progress, self._reporter.cancelled)

    def _tasks(self, entries: Sequence[SceneEntry]) -> list[SceneTask]:
        grids = _grids(self._request, self._folder, self._scenes, self._reporter.cancelled)
        threads = 1 if self._client is not None else max(1, processor_count() // min(self._workers, len(entries) or 1))
        return [
            SceneTask(
                entry=entry,
                options=self._request.options,
                folder=self._request.folder,
                threads=threads,
                like=grids.get(entry.tile or ""),
                token=self._token,
            )
            for entry in entries
        ]

    def _progress(self, name: str, done: int, total: int) -> None:
        self._shares[name] = done / max(total, 1)
        self._tell()

    def _tell(self) -> None:
        """Report the progress in thousandths of all scenes, with the time that is left."""
        total = len(self._scenes.entries)
        done = len(self._outcomes) + sum(list(self._shares.values()))
        worked = done - self._before
        seconds = time.monotonic() - self._started
        left = (total - done) * seconds / worked if worked > 0 else None
        self._reporter.progress(round(1000 * done / total), 1000, left)

    def _report(self, outcome: dict[str, Any]) -> None:
        self._tell()
        if outcome["state"] == FAILED:
            self._reporter.warning(f"{outcome['name']}: {outcome['reason']}")
        else:
            text = tr("{name}: {n} sections in {time}.")
            self._reporter.info(
                text.format(name=outcome["name"], n=outcome["sections"], time=duration(outcome["seconds"]))
            )


def _precision(folder: OutputFolder, request: ManyRequest, client: Client | None, cancelled: Callable[[], bool]) -> str:
    """Return the precision of all scenes, so that they compare: as requested, as the folder's run, or chosen once."""
    options = request.options
    if options.precision != PRECISIONS.default:
        return options.precision
    stored = _stored_options(folder) if request.if_exists == "resume" else None
    if stored is not None and stored["precision"] in PRECISIONS:
        return str(stored["precision"])
    models = [str(path) for path in _models(request)]
    if client is None or options.device == "gpu":
        return choose_precision(models, options.device)
    from .dask_engine import precision_on_cluster

    return precision_on_cluster(client, models, options.device, cancelled)


def _models(request: ManyRequest) -> Sequence[Path]:
    """Return the models that the scenes may be classified with."""
    model = chosen_model(request.options.model)
    return [model] if model else bundled_models()


def _prepare(folder: OutputFolder, request: ManyRequest) -> None:
    """Create the folder; refuse one that holds a run with other options, or remove that run.

    Raises: FolderTaken, FolderUnusable.
    """
    folder.create()
    options = asdict(replace(request.options, device="auto"))
    identity = {
        **{name: value for name, value in options.items() if name not in ("model", "device")},
        "model": [load_model(path).sha256 for path in _models(request)],
        "one_grid": request.one_grid,
    }
    identity["extent"] = identity["extent"] and list(identity["extent"])
    found = folder.read_json(RUN)
    if found is not None and request.if_exists == "stop":
        raise FolderTaken(folder=folder.path, difference=tr("it is to be left unchanged"))
    before = _stored_options(folder)
    different = [key for key, value in identity.items() if value != before.get(key)] if before else []
    if request.if_exists == "replace":
        for name in ("scenes", "state", "unfinished", "dataset", "grids.json"):
            folder.remove(name)
        folder.create()
    elif different:
        raise FolderTaken(folder=folder.path, difference=describe_differences(different))
    elif before is None and folder.names("state"):
        raise FolderTaken(folder=folder.path, difference=tr("{file} is missing or damaged").format(file=RUN))
    if before is None or request.if_exists == "replace":
        folder.write_json(RUN, {"options": identity})


def _stored_options(folder: OutputFolder) -> dict[str, Any] | None:
    """Return the options of the run in a folder; None if there is none or they are not known."""
    found = folder.read_json(RUN)
    options = found.get("options") if found else None
    return {"precision": FP32, **options} if isinstance(options, dict) else None  # earlier versions had fp32 only


def _earlier_outcomes(folder: OutputFolder, scenes: SceneList) -> dict[str, dict[str, Any]]:
    """Return the outcomes of scenes that have a finished result."""
    states, results = set(folder.names("state")), set(folder.names("scenes"))
    found = {}
    for entry in scenes.entries:
        if f"{entry.name}.json" in states and f"{entry.name}.gpkg" in results:
            outcome = finished_outcome(folder.read_json(state_name(entry.name)) or {}, entry)
            if outcome:
                found[entry.name] = outcome
    return found


def _grids(
    request: ManyRequest, folder: OutputFolder, scenes: SceneList, cancelled: Callable[[], bool]
) -> dict[str, dict[str, Any]]:
    """Return the record of the grid of every tile with several scenes: that of its first scene that can be opened.

    They are kept in the folder, so that a run that goes on with more scenes follows the same grids.
    """
    if not request.one_grid:
        return {}
    grids = {}
    for tile, grid in (folder.read_json("grids.json") or {}).items():
        with suppress(KeyError, ValueError):  # a damaged one is found again
            grids[tile] = checked_grid(grid)
    tiles = [entry.tile for entry in scenes.entries if entry.tile]
    before = len(grids)
    for entry in scenes.entries:
        if cancelled() or not entry.tile or entry.tile in grids or tiles.count(entry.tile) < 2:
            continue
        try:
            scene = run_in_thread(partial(open_scene, entry.source, entry.offset, allow_l1c=True), cancelled)
            grids[entry.tile] = _whole_tile(section_grid(scene).to_record())
        except LandLabelsError:
            continue  # the scene's own task says why
    if len(grids) > before:
        folder.write_json("grids.json", grids)
    return grids


def _whole_tile(grid: dict[str, Any]) -> dict[str, Any]:
    """Return a grid that covers the tile of a scene: the scene's own if it is a whole tile, else one that is wider."""
    if min(grid["rows"], grid["cols"]) >= TILE_SECTIONS:
        return grid
    return {
        "crs": grid["crs"],
        "x0": grid["x0"] - TILE_SECTIONS * SECTION_M,
        "y0": grid["y0"] + TILE_SECTIONS * SECTION_M,
        "rows": grid["rows"] + 2 * TILE_SECTIONS,
        "cols": grid["cols"] + 2 * TILE_SECTIONS,
    }
