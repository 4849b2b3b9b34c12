"""Classifies a scene: scene, model and area to a result layer, with progress and cancel."""

from __future__ import annotations

import hashlib
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .cancellable import run_in_thread
from .choices import PRECISIONS
from .classify_progress import RunProgress
from .errors import CancelledEarly, CloudsUnknown, ParameterError
from .model.card import INT8, NOVELTY
from .model.choosing import choose_model
from .model.classifier import Classifier
from .model.library import chosen_model
from .model.model_file import Model, load_model
from .raster.io_errors import translate_io_errors
from .redaction import redact
from .reporting import Reporter
from .results.description import is_often_novel, note_on_corrected, note_on_filled, note_on_novelty, result_title
from .results.layer_file import check_path
from .results.record import read_precision
from .results.versions import versions
from .results.writer import ResultWriter, RowResult, RunDescription
from .scene.plausibility import find_doubt
from .scene.scene import Scene, open_scene
from .sections.grid import Area, SectionGrid, section_grid
from .sections.reading import SectionBatch, SectionReader, SectionRow
from .text import as_assumed, mark, plural, tr


@dataclass(frozen=True)
class ClassifyRequest:
    """What to classify and how.

    Attributes:
        model: a model by its path or name; None: the default model; `auto`: the bundled model that fits the scene.
        area: the area to classify; None is the whole scene.
        threshold: one threshold for all labels; None uses the model's, one per label.
        like: the record of another result's grid to follow (`read_record(path).identity["grid"]`).
        fill_missing: allow replacing bands that the scene lacks by the training mean.
        min_clear: sections with a smaller clear share get no labels.
        cloud_mask: a raster that replaces the product's cloud mask.
        threads: processors to use; None for all of this process.
        precision: of `choices.PRECISIONS`; a run that is resumed keeps its own unless one is given.
    """

    source: str
    output: Path
    model: str | Path | None = None
    area: Area | None = None
    threshold: float | None = None
    offset: str = "auto"
    allow_l1c: bool = False
    device: str = "auto"
    if_exists: str = "resume"
    batch: int | None = None
    like: dict | None = None
    fill_missing: bool = False
    min_clear: float = 0.0
    cloud_mask: str | None = None
    threads: int | None = None
    precision: str = "auto"


@dataclass
class ClassifyResult:
    """The outcome of a run; `complete` is False if it was cancelled: the same request then resumes it."""

    output: Path
    complete: bool
    sections: int
    label_counts: dict[str, int]
    without_label: int
    seconds: float
    device: str
    left_out: int
    scope: str
    assumptions: list[str] = field(default_factory=list)
    blocks_decoded: int = 0
    blocks_touched: int = 0
    not_clear: int = 0
    novel: int = 0
    has_novelty: bool = False


def classify(request: ClassifyRequest, reporter: Reporter) -> ClassifyResult:
    """Classify the sections of a scene into a GeoPackage; rows written before a failure or a cancel are kept.

    Raises: LandLabelsError, whose text is one sentence for the user.
    """
    started = time.monotonic()
    with translate_io_errors(Path(request.output)):
        check_path(Path(request.output))
    run = _prepare(request, reporter)
    _report(run, reporter)
    description = run_in_thread(lambda: _describe(run, request), reporter.cancelled)
    model, grid = run.model, run.grid
    with ResultWriter.open(request.output, description, model.card, grid, request.if_exists) as writer:
        todo = [row for row in grid.rows_with_sections() if row not in writer.done_rows]
        if writer.done_rows and todo:
            reporter.info(
                plural(
                    len(writer.done_rows),
                    mark("The result layer already holds {n} row of this run; the run resumes after it."),
                    mark("The result layer already holds {n} rows of this run; the run resumes after them."),
                )
            )
        if writer.thresholds_changed:
            reporter.info(tr("The thresholds differ: the labels in the result layer were assigned anew."))
            if note := note_on_corrected(writer.corrected):
                reporter.info(note)
        if not todo:
            reporter.info(tr("The result layer already holds the whole run; no section is left to classify."))
        progress = RunProgress(reporter, grid, todo)
        readers = request.threads and request.threads + 1  # decoding and the model share the processors
        with SectionReader(run.scene, grid, model.card.groups, todo, reporter.cancelled, threads=readers) as reader:
            batch = request.batch or run.classifier.batch
            outputs = tuple(name for name in ("probability", NOVELTY) if name in model.card.outputs)
            settings = _Settings(run.classifier, len(model.card.label_set), batch, request.min_clear, outputs)
            complete = _classify_rows(reader, settings, writer, progress)
        summary = writer.finish(complete)
    seconds = time.monotonic() - started
    progress.close(complete)
    if summary.not_clear:
        reporter.warning(
            plural(
                summary.not_clear,
                mark("{n} section is less than {share:.0%} clear; it is in the layer without labels."),
                mark("{n} sections are less than {share:.0%} clear; they are in the layer without labels."),
                share=request.min_clear,
            )
        )
    if note := note_on_novelty(summary.novel, summary.sections):
        report = reporter.warning if is_often_novel(summary.novel, summary.sections) else reporter.info
        report(note)
    return ClassifyResult(
        output=Path(request.output),
        complete=complete,
        sections=summary.sections,
        label_counts=summary.label_counts,
        without_label=summary.without_label,
        not_clear=summary.not_clear,
        novel=summary.novel,
        has_novelty=NOVELTY in model.card.outputs,
        seconds=seconds,
        device=run.classifier.device,
        left_out=grid.left_out,
        scope=model.card.scope,
        assumptions=run.scene.assumptions,
        blocks_decoded=reader.blocks_decoded,
        blocks_touched=reader.blocks_touched,
    )


@dataclass(frozen=True)
class _Run:
    """What a run works with; `reason` is why this model was chosen, `doubt` a warning on the pixel values."""

    scene: Scene
    model: Model
    reason: str
    grid: SectionGrid
    classifier: Classifier
    doubt: str | None


def _prepare(request: ClassifyRequest, reporter: Reporter) -> _Run:
    """Check the request, open the scene, choose the model and make the grid."""
    for name, value in (("THRESHOLD", request.threshold), ("MIN_CLEAR", request.min_clear)):
        if value is not None and not 0 <= value <= 1:
            raise ParameterError(name=name, value=value, allowed=tr("from 0 to 1"))
    path = chosen_model(request.model)
    chosen = None if path is None else load_model(path)
    # A model that was trained on Level-1C needs no consent to classify it.
    allow_l1c = request.allow_l1c or (chosen is not None and chosen.card.level == "L1C")

    cancelled = reporter.cancelled
    scene = run_in_thread(lambda: open_scene(request.source, request.offset, allow_l1c, request.cloud_mask), cancelled)
    if request.min_clear and scene.clouds is None:
        raise CloudsUnknown(share=request.min_clear, scene=scene.name)
    model, reason = choose_model(chosen, scene, request.fill_missing)
    if chosen is not None and request.model is None:
        reason = tr("the default model")
    scene.require(model.card.bands, model.card.name, request.fill_missing)
    return _Run(
        scene=scene,
        model=model,
        reason=reason,
        grid=section_grid(scene, request.area, request.like),
        classifier=Classifier(model, request.device, request.threads, reporter, precision=_precision(request, model)),
        doubt=run_in_thread(lambda: find_doubt(scene, model.card.statistics), cancelled),
    )


def _precision(request: ClassifyRequest, model: Model) -> str:
    """Return the requested precision; if it is left open, that of the run that would be resumed."""
    found = read_precision(request.output) if request.if_exists == "resume" else None
    if request.precision != PRECISIONS.default or found is None or (found == INT8 and not model.packed_int8):
        return request.precision
    return found


@dataclass(frozen=True)
class _Settings:
    """How rows of sections are classified: classifier, number of labels, batch, minimum clear share, outputs."""

    classifier: Classifier
    labels: int
    batch: int
    min_clear: float
    outputs: tuple[str, ...]


def _classify_rows(reader: SectionReader, settings: _Settings, writer: ResultWriter, progress: RunProgress) -> bool:
    """Classify row by row, while the row before is written; return False if it was cancelled."""
    pending: Future | None = None
    # The executor's exit waits for the row being written, so a failure of reading keeps every row before it.
    with ThreadPoolExecutor(1, "write") as pool:
        for row in reader:
            result = _classify_row(row, settings, progress)
            if result is None:
                break
            if pending is not None:
                pending.result()
            pending = pool.submit(writer.write_row, result)
            progress.finished(row)
        if pending is not None:
            pending.result()
    return not progress.rows


def _classify_row(row: SectionRow, settings: _Settings, progress: RunProgress) -> RowResult | None:
    """Classify the sections of a row that hold data; return None if it was cancelled."""
    cols, probabilities, measurements = [], [], []
    for batch in row.batches(settings.batch):
        if progress.reporter.cancelled():
            return None
        cols.append(batch.cols)
        try:
            found = _classify_clear(batch, settings)
        except CancelledEarly:
            return None
        probabilities.append(found["probability"])
        measurements.append({**batch.measurements, NOVELTY: found[NOVELTY]})
        progress.add(len(batch.cols))
    if not cols:
        return RowResult(row.row, np.empty(0, int), np.empty((0, settings.labels), np.float32), {})
    return RowResult(
        row.row,
        np.concatenate(cols),
        np.concatenate(probabilities),
        {name: np.concatenate([measured[name] for measured in measurements]) for name in measurements[0]},
    )


def _classify_clear(batch: SectionBatch, settings: _Settings) -> dict[str, NDArray[np.float32]]:
    """Classify the sections that are clear enough, or whose clear share is not known.

    Returns probability (n, C) and novelty (n,), NaN for the others, and the novelty NaN if the model does not give it.
    """
    chosen = ~(batch.clear_share < settings.min_clear)
    shapes: dict[str, tuple[int, ...]] = {"probability": (len(chosen), settings.labels), NOVELTY: (len(chosen),)}
    found = {name: np.full(shape, np.nan, np.float32) for name, shape in shapes.items()}
    if chosen.any():
        inputs = batch.inputs if chosen.all() else {name: pixels[chosen] for name, pixels in batch.inputs.items()}
        for name, values in settings.classifier(inputs, settings.outputs).items():
            found[name][chosen] = values
    return found


def _report(run: _Run, reporter: Reporter) -> None:
    scene, card, grid = run.scene, run.model.card, run.grid
    for line in scene.summary():
        reporter.info(line)
    for sentence in as_assumed(scene.assumptions):
        reporter.warning(sentence)
    reporter.info(tr("Model: {name}, {reason}.").format(name=card.name, reason=run.reason))
    if filled := scene.missing(card.bands):
        reporter.warning(note_on_filled(filled))
    if card.demonstration:
        reporter.warning(card.scope)
    if scene.level not in (None, card.level):
        text = tr("The model was trained on {trained} and the scene is {level}: the labels are less reliable.")
        reporter.warning(text.format(trained=card.level, level=scene.level))
    unmentioned = [name for name in card.never_assigned if name not in card.scope]
    if unmentioned:
        text = tr("Labels with too few training sections, which are never assigned: {names}.")
        reporter.info(text.format(names="; ".join(unmentioned)))
    reporter.info(tr("Device: {device}.").format(device=run.classifier.device))
    reporter.info(tr("Sections to classify: {n}.").format(n=grid.section_count))
    if grid.left_out:
        reporter.info(
            plural(
                grid.left_out,
                mark("{n} section extends beyond the scene's edge and is left out."),
                mark("{n} sections extend beyond the scene's edge and are left out."),
            )
        )
    if run.doubt:
        reporter.warning(run.doubt)


def _describe(run: _Run, request: ClassifyRequest) -> RunDescription:
    """Return what identifies the run (to resume it), and the details that its record holds."""
    scene, card, grid = run.scene, run.model.card, run.grid
    thresholds = card.thresholds_for(request.threshold)
    area = hashlib.sha256(np.packbits(grid.selected).tobytes()).hexdigest()
    identity = {
        "scene": scene.fingerprint(),
        "grid": grid.to_record(),
        "area": area,
        "radiometry": {"offset": scene.offset},
        "model": run.model.sha256,
        **({"min_clear": request.min_clear} if request.min_clear else {}),
        **({"precision": INT8} if run.classifier.precision == INT8 else {}),
    }
    details = {
        "source": scene.source,
        "product": scene.product,
        "level": scene.level,
        "date": scene.date,
        "scene_report": scene.summary(),
        "assumptions": scene.assumptions,
        "doubt": run.doubt,
        "offset": scene.offset,
        "model": card.name,
        "model_file": str(run.model.path.absolute()),
        "scope": card.scope,
        "demonstration": card.demonstration,
        "threshold": request.threshold,
        "min_clear": request.min_clear,
        "clouds": scene.clouds and scene.clouds.source.file,
        "filled": list(scene.missing(card.bands)),
        "device": run.classifier.device,
        "precision": run.classifier.precision,
        NOVELTY: card.training.get(NOVELTY),
        "left_out": grid.left_out,
        "versions": versions(),
    }
    filled = scene.missing(card.bands)
    title = result_title(scene.name, scene.date, card.name, filled)
    return RunDescription(identity, redact(details), redact(title), tuple(thresholds), filled)
