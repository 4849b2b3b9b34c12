"""Opens what evidence is computed from: a scene and a model, as given or as the record of a result names them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ...cancellable import run_in_thread
from ...choices import OFFSETS
from ...errors import LandLabelsError, NoEvidence, ParameterError
from ...json_reading import as_json
from ...model.choosing import choose_model
from ...model.classifier import Classifier
from ...model.library import chosen_model
from ...model.model_file import Model, load_model
from ...raster.files import shown
from ...reporting import Reporter
from ...scene.scene import Scene, open_scene
from ...sections.grid import Area, SectionGrid, section_grid
from ...text import join_names, tr
from ..arrays import ResultArrays, read_arrays
from ..errors import NothingToExplain, SceneChanged, SceneGone
from ..models_of_results import model_of_result
from ..record import ResultRecord, read_grid

T = TypeVar("T")


@dataclass(frozen=True)
class EvidenceRequest:
    """What to explain: the sections of a result, or those of a scene with a model.

    Attributes:
        result: the GeoPackage of a result; its record names the scene, the model and the grid.
        scene: the scene; with a result, where its scene is now. None: where the record says.
        model: the model by its name or file; with a result, where its model is now. None: as in classifying.
        area: sections with their centre in it; None for all.
        sections: names of sections to choose, such as `3_14`; None for all.
        labels: codes of the labels; empty for those that occur.
        offset, allow_l1c, fill_missing: as in classifying, without a result.
    """

    result: Path | None = None
    scene: str | None = None
    model: str | Path | None = None
    area: Area | None = None
    sections: frozenset[str] | None = None
    labels: tuple[str, ...] = ()
    offset: str = "auto"
    allow_l1c: bool = False
    fill_missing: bool = False
    device: str = "auto"


@dataclass(frozen=True, eq=False)
class EvidenceRun:
    """An opened scene and model, and the sections to explain.

    `given` are the labels of the sections of a result by row: columns (n,), ascending, and labels (n, C); None without
    a result: the labels are then those of the thresholds. `thresholds` (C,) are those in use.
    """

    scene: Scene
    model: Model
    grid: SectionGrid
    classifier: Classifier
    thresholds: NDArray[np.float64]
    given: dict[int, tuple[NDArray[np.intp], NDArray[np.bool_]]] | None = None

    def labels_of(self, row: int, cols: NDArray[np.intp], probability: NDArray[np.floating]) -> NDArray[np.bool_]:
        """Return the labels of sections of a row, (n, C), from the result or by their probability (n, C)."""
        if self.given is None:
            return probability >= self.thresholds
        known, labels = self.given[row]
        return labels[np.searchsorted(known, cols)]

    def occurring(self) -> NDArray[np.intp]:
        """Return how many sections of the result have each label, (C,); without a result, 1 for each that is used."""
        if self.given is None:
            return np.isfinite(self.thresholds).astype(np.intp)
        return sum((labels.sum(axis=0) for _, labels in self.given.values()), np.zeros(len(self.thresholds), np.intp))

    def label_indexes(self, codes: Sequence[str]) -> list[int]:
        """Return the indexes of labels by their codes; without codes, of those that occur, or else of all.

        Raises: ParameterError.
        """
        known = {code.casefold(): index for index, code in enumerate(self.model.card.label_set.codes)}
        if unknown := [code for code in codes if code.casefold() not in known]:
            allowed = tr("codes of the model's labels: {codes}").format(codes=", ".join(known))
            raise ParameterError(name="LABELS", value=f"'{unknown[0]}'", allowed=allowed)
        if codes:
            return list(dict.fromkeys(known[code.casefold()] for code in codes))
        return np.flatnonzero(self.occurring()).tolist() or list(range(len(known)))

    def only(self, row: int, col: int) -> EvidenceRun:
        """Return the run with one of its sections; raise `NothingToExplain` if it is none of them."""
        selected = np.zeros_like(self.grid.selected)
        if not (0 <= row < self.grid.rows and 0 <= col < self.grid.cols and self.grid.selected[row, col]):
            raise NothingToExplain(reason=tr("the section {row}_{col} is not in the result").format(row=row, col=col))
        selected[row, col] = True
        return replace(self, grid=replace(self.grid, selected=selected))


def open_evidence(request: EvidenceRequest, reporter: Reporter) -> EvidenceRun:
    """Open the scene and the model of a request, and check that they are those of the result.

    Raises: SceneGone, SceneChanged, ModelGone, ModelDiffers, NothingToExplain, NoEvidence, NotAResult, and what opening
        a scene and a model raises.
    """

    def cancellable(work: Callable[[], T]) -> T:
        return run_in_thread(work, reporter.cancelled)

    if request.result is None:
        run = _of_scene(request, cancellable)
    else:
        run = cancellable(lambda: _of_result(request, read_arrays(request.result or "")))
    scene, model, grid, thresholds, given = run
    if "evidence" not in model.card.outputs:
        raise NoEvidence(model=model.card.name, architecture=model.card.architecture, missing="evidence")
    classifier = Classifier(model, request.device, None, reporter)
    return EvidenceRun(scene, model, grid, classifier, thresholds, given=given)


def parse_codes(text: str) -> tuple[str, ...]:
    """Read codes of labels, separated by commas."""
    return tuple(filter(None, (part.strip() for part in text.split(","))))


_Opened = tuple[
    Scene,
    Model,
    SectionGrid,
    NDArray[np.float64],
    dict[int, tuple[NDArray[np.intp], NDArray[np.bool_]]] | None,
]


def _of_scene(request: EvidenceRequest, cancellable: Callable[[Callable[[], Scene]], Scene]) -> _Opened:
    if not request.scene:
        raise NothingToExplain(reason=tr("give a result layer (INPUT), or a scene (SCENE, --scene)"))
    path = chosen_model(request.model)
    chosen = None if path is None else load_model(path)
    allow_l1c = request.allow_l1c or (chosen is not None and chosen.card.level == "L1C")
    scene = cancellable(lambda: open_scene(request.scene or "", request.offset, allow_l1c))
    model, _ = choose_model(chosen, scene, request.fill_missing)
    scene.require(model.card.bands, model.card.name, request.fill_missing)
    return scene, model, section_grid(scene, request.area), model.card.thresholds_for(None), None


def _of_result(request: EvidenceRequest, result: ResultArrays) -> _Opened:
    model = load_model(model_of_result(result.path, result.record, request.model))
    scene = _scene_of(result.path, result.record, request.scene, model)
    grid = section_grid(scene, request.area, like=read_grid(result.path))
    chosen = (result.row >= 0) & (result.row < grid.rows) & (result.col >= 0) & (result.col < grid.cols)
    chosen &= result.classified
    chosen[chosen] &= grid.selected[result.row[chosen], result.col[chosen]]
    if request.sections is not None:
        chosen &= np.array([name in request.sections for name in result.section], bool)
    rows, cols, labels = result.row[chosen], result.col[chosen], result.labels[chosen]
    if not len(rows):
        raise NothingToExplain(reason=tr("none of the chosen sections of the layer was classified"))
    selected = np.zeros_like(grid.selected)
    selected[rows, cols] = True
    order = np.lexsort((cols, rows))
    rows, cols, labels = rows[order], cols[order], labels[order]
    starts = np.flatnonzero(np.diff(rows, prepend=-1))
    given = {
        int(rows[start]): (cols[start:end], labels[start:end])
        for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)
    }
    return scene, model, replace(grid, selected=selected), result.record.threshold_array(), given


def _scene_of(path: Path, record: ResultRecord, given: str | None, model: Model) -> Scene:
    """Return the scene of a result, opened with the same radiometric offset; its fingerprint is compared."""
    details = record.runs[-1] if record.runs else {}
    source = given or str(details.get("source", ""))
    offset = {"0": "none", "-1000": "-1000"}.get(str(details.get("offset")), OFFSETS.default)
    try:
        scene = open_scene(source, offset, allow_l1c=True)
    except LandLabelsError as error:
        if given:
            raise
        raise SceneGone(path=path, reason=error.values.get("reason") or error) from error
    bands = [band for band in model.card.bands if band not in record.filled]
    try:
        expected = record.identity["scene"]["bands"]
        found = as_json(scene.fingerprint()["bands"])
        differing = [band for band in bands if found.get(band) != expected[band]]
    except (KeyError, TypeError, AttributeError):
        differing = bands
    if differing:
        text = tr("{bands} differ in their grid or their pixels") if differing != bands else tr("its bands differ")
        raise SceneChanged(scene=shown(source), path=path, difference=text.format(bands=join_names(differing)))
    if scene.offset != record.identity.get("radiometry", {}).get("offset"):
        raise SceneChanged(scene=shown(source), path=path, difference=tr("its radiometric offset differs"))
    return scene
