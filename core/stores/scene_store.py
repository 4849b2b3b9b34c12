"""Builds a section store from a scene and a land-cover reference, or a model as a teacher in its place.

The pixels are read with the code of classification, and stored as int16 (means of finer pixels are rounded).
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..cancellable import run_in_thread
from ..errors import BandsMissing, CancelledEarly, ParameterError
from ..model.model_file import Model
from ..reporting import Reporter
from ..scene.bands import BANDS, RESOLUTIONS
from ..scene.radiometry import NODATA
from ..scene.scene import Scene, open_scene
from ..sections.grid import Area, SectionGrid, section_grid
from ..sections.reading import SectionBatch, SectionReader, SectionRow
from ..sections.section import BandGroup
from ..text import as_assumed, join_names, plural, tr
from .corrected_sections import CorrectedSections
from .reference import Reference
from .scene_labels import LabelledSections, LabelRules, label_sections, unlabelled_sections
from .store import open_store
from .store_plan import StorePlan
from .store_writer import StoreWriter
from .summary import LABELLED_BY, StoreSummary, summarise
from .teacher import ModelTeacher, teach

BATCH = 32  # sections that are read together


@dataclass(frozen=True)
class SceneStoreRequest:
    """What to build a store from; `area` None is the whole scene.

    The reference can be a result layer that was corrected by hand; the sections are then those of its grid. Without a
    reference, the labels are those that the model `teacher` assigns, and its shares in the patches are added.

    `min_clear` is the minimum share of a section's area that is free of cloud, shadow and snow; if clouds are not
    known, the minimum share with data.
    """

    source: str
    reference: Reference | CorrectedSections | None
    output: Path
    rules: LabelRules = field(default_factory=LabelRules)
    min_clear: float = 0.75
    area: Area | None = None
    offset: str = "auto"
    allow_l1c: bool = False
    if_exists: str = "resume"
    teacher: Model | None = None


@dataclass(frozen=True)
class SceneStoreResult:
    """The result of building; `complete` is False if it was cancelled, and the same request then resumes."""

    output: Path
    complete: bool
    summary: StoreSummary | None
    seconds: float


def preview_scene_store(request: SceneStoreRequest, reporter: Reporter) -> StoreSummary | None:
    """Return a summary of the store to be built, without reading pixels of the scene; None if it was cancelled.

    Raises: LandLabelsError, whose text is one sentence for the user.
    """
    try:
        scene, grid = _open(request, reporter)
    except CancelledEarly:
        return None
    sections = _sections(request, scene, grid, reporter)
    return None if sections is None else _summary(sections)


def build_scene_store(request: SceneStoreRequest, reporter: Reporter) -> SceneStoreResult:
    """Build a section store; after a failure or a cancel, the same request resumes with the sections written so far.

    Raises: LandLabelsError, whose text is one sentence for the user.
    """
    started = time.monotonic()
    try:
        scene, grid = _open(request, reporter)
    except CancelledEarly:
        return _cancelled(request, reporter, started)
    for line in scene.summary():
        reporter.info(line)
    for sentence in as_assumed(scene.assumptions):
        reporter.warning(sentence)
    teacher = ModelTeacher(request.teacher, reporter=reporter) if request.teacher else None
    if teacher is None:
        text = plural(
            grid.section_count,
            "Comparing {n} section with the reference.",
            "Comparing {n} sections with the reference.",
        )
        reporter.info(text)
    sections = _sections(request, scene, grid, _Stage(reporter, 0))
    if sections is None:
        return _cancelled(request, reporter, started)
    for note in sections.notes:
        reporter.info(note)
    for warning in sections.warnings:
        reporter.warning(warning)
    plan = _plan(request, scene, grid, sections)
    with StoreWriter.create(request.output, plan, request.if_exists) as writer:
        if writer.complete:
            reporter.info(tr("The store is already complete."))
        else:
            stage = _Stage(reporter, 1)
            _Builder(scene, grid, sections, writer, min_clear=request.min_clear, teacher=teacher, reporter=stage).run()
            writer.finish()
        complete = writer.complete
    if not complete:
        reporter.warning(tr("Cancelled. Written sections are kept; the same command continues with the rest."))
        return SceneStoreResult(request.output, False, None, time.monotonic() - started)
    if teacher and open_store(request.output).teacher.get("sha256") != teacher.sha256:
        complete = teach(request.output, teacher, reporter) is not None
    summary = open_store(request.output).summary()
    return SceneStoreResult(request.output, complete, summary, time.monotonic() - started)


class _Stage:
    """The reporter of one of two stages: its progress is half of the total."""

    def __init__(self, reporter: Reporter, before: int) -> None:
        self.info, self.warning, self.cancelled = reporter.info, reporter.warning, reporter.cancelled
        self._progress, self._before = reporter.progress, before

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        self._progress(self._before * total + done, 2 * total, seconds_left)


class _Builder:
    """Reads the missing sections and writes them, strip by strip."""

    def __init__(
        self,
        scene: Scene,
        grid: SectionGrid,
        sections: LabelledSections,
        writer: StoreWriter,
        *,
        min_clear: float,
        teacher: ModelTeacher | None = None,
        reporter: Reporter,
    ) -> None:
        self._scene, self._sections, self._writer, self._teacher = scene, sections, writer, teacher
        self._min_clear, self._reporter = min_clear, reporter
        todo = writer.todo
        places = zip(as_list(sections.rows[todo]), as_list(sections.cols[todo]), strict=True)
        self._row_of = dict(zip(places, as_list(todo), strict=True))
        selected = np.zeros_like(grid.selected)
        selected[sections.rows[todo], sections.cols[todo]] = True
        self._grid = replace(grid, selected=selected)
        self._skipped: Counter[str] = Counter()

    def run(self) -> None:
        """Write all missing sections, or until it is cancelled."""
        started, total, done = time.monotonic(), len(self._row_of), 0
        groups = [BandGroup(resolution, bands, (), ()) for resolution, bands in _groups(self._scene)]
        rows = self._grid.rows_with_sections()
        with SectionReader(self._scene, self._grid, groups, rows, self._reporter.cancelled) as reader:
            for strip in reader:
                for batch in self._batches(strip):
                    if self._reporter.cancelled():
                        return
                    self._write(batch, groups)
                done += len(strip.cols)
                left = (total - done) * (time.monotonic() - started) / done
                self._reporter.progress(done, total, left)
        for reason, count in self._skipped.items():
            text = plural(
                count, "{n} section is left out: {reason}.", "{n} sections are left out: {reason}.", reason=reason
            )
            self._reporter.warning(text)

    def _batches(self, strip: SectionRow) -> Iterator[SectionBatch]:
        """Divide a strip into batches; sections without data are in none of them and are skipped."""
        empty = set(as_list(strip.cols))
        for batch in strip.batches(BATCH):
            empty -= set(as_list(batch.cols))
            yield batch
        for col in empty:
            self._skip(strip.row, col, tr("no data"))

    def _write(self, batch: SectionBatch, groups: list[BandGroup]) -> None:
        pixels = {group.resolution: _to_int16(batch.inputs[group.input_name]) for group in groups}
        clear = np.where(np.isnan(batch.clear_share), batch.valid_share, batch.clear_share)
        assigned = self._teacher.labels(batch.inputs, dict(_groups(self._scene))) if self._teacher else None
        for n, col in enumerate(as_list(batch.cols)):
            if clear[n] < self._min_clear:
                self._skip(batch.row, col, tr("less than {share:.0%} clear").format(share=self._min_clear))
                continue
            row = self._row_of[batch.row, col]
            labels = self._sections.labels[row] if assigned is None else assigned[n]
            if not labels.any():
                self._skip(batch.row, col, tr("the model assigns no label"))
                continue
            self._writer.write(
                row,
                {resolution: array[n] for resolution, array in pixels.items()},
                labels,
                valid_share=float(batch.valid_share[n]),
                clear_share=float(batch.clear_share[n]),
                lon=float(self._sections.lon[row]),
                lat=float(self._sections.lat[row]),
                shares=self._sections.shares(row) if self._sections.has_shares else None,
            )

    def _skip(self, row: int, col: int, reason: str) -> None:
        self._skipped[reason] += 1
        self._writer.skip(self._row_of[row, col], reason)


def _cancelled(request: SceneStoreRequest, reporter: Reporter, started: float) -> SceneStoreResult:
    reporter.warning(tr("Cancelled; nothing was written."))
    return SceneStoreResult(request.output, False, None, time.monotonic() - started)


def _open(request: SceneStoreRequest, reporter: Reporter) -> tuple[Scene, SectionGrid]:
    if not 0 <= request.min_clear <= 1:
        raise ParameterError(name="MIN_CLEAR", value=request.min_clear, allowed=tr("from 0 to 1"))
    scene = run_in_thread(lambda: open_scene(request.source, request.offset, request.allow_l1c), reporter.cancelled)
    like = request.reference.grid if isinstance(request.reference, CorrectedSections) else None
    return scene, section_grid(scene, request.area, like)


def _sections(
    request: SceneStoreRequest, scene: Scene, grid: SectionGrid, reporter: Reporter
) -> LabelledSections | None:
    """Return the sections of a request, labelled by its reference, or without labels yet; None if it was cancelled."""
    if isinstance(request.reference, CorrectedSections):
        return request.reference.label(grid, request.rules)
    if request.reference:
        return label_sections(scene, grid, request.reference, request.rules, reporter)
    if request.teacher is None:
        raise ParameterError(name="REFERENCE", value=tr("not given"), allowed=tr("given, or a teacher in its place"))
    card = request.teacher.card
    if missing := scene.missing(card.bands):
        raise BandsMissing(model=card.name, missing=join_names(missing), scene=scene.name)
    return unlabelled_sections(grid, card.label_set, request.rules)


def _summary(sections: LabelledSections) -> StoreSummary:
    return summarise(sections, sum(sections.dropped.values()), (*sections.notes, *sections.warnings))


def _plan(request: SceneStoreRequest, scene: Scene, grid: SectionGrid, sections: LabelledSections) -> StorePlan:
    rules = request.rules
    options = {
        "label_set": sections.label_set.name,
        "min_share": rules.min_share,
        "max_unlabelled": rules.max_unlabelled,
        "min_clear": request.min_clear,
        "seed": rules.seed,
    }
    source = {
        "kind": "scene",
        "scene": scene.name,
        "fingerprint": scene.fingerprint(),
        "grid": grid.to_record(),
        "reference": _name_of_labels(request),
        "labels": hashlib.sha256(np.packbits(sections.labels).tobytes()).hexdigest(),
        "dropped": sections.dropped,
        "options": options,
    }
    if request.teacher:
        source |= {LABELLED_BY: request.teacher.card.name, "labels": request.teacher.sha256}
    places = zip(as_list(sections.rows), as_list(sections.cols), strict=True)
    return StorePlan(
        names=[f"{scene.name}_{row}_{col}" for row, col in places],
        places=as_list(sections.places),
        splits=as_list(sections.splits),
        label_set=sections.label_set,
        groups=_groups(scene),
        level=scene.level,
        source=source,
        radiometry={"offset": scene.offset, "reason": scene.radiometric_offset.reason},
        label_shares=sections.has_shares,
    )


def _name_of_labels(request: SceneStoreRequest) -> str:
    """Return what the labels come from."""
    if request.reference:
        return request.reference.name
    return tr("the model {name}").format(name=request.teacher.card.name) if request.teacher else ""


def _groups(scene: Scene) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The scene's bands by native resolution, in the order of their names."""
    found = {
        r: tuple(name for name in BANDS if name in scene.bands and BANDS[name].resolution == r) for r in RESOLUTIONS
    }
    return tuple((resolution, bands) for resolution, bands in found.items() if bands)


def _to_int16(pixels: NDArray[np.float32]) -> NDArray[np.int16]:
    """Round to int16, with `NODATA` for NaN."""
    return np.where(np.isnan(pixels), NODATA, np.rint(pixels)).astype(np.int16)
