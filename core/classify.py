"""The run: a scene, a model and an area become a result layer, with progress and cancel."""

from __future__ import annotations

import hashlib
import platform
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .errors import CloudsUnknown, ParameterError
from .model.choosing import choose_model
from .model.classifier import Classifier
from .model.model_file import Model, load_model
from .raster.files import gdal_path
from .raster.remote import run_cancellable, without_query
from .reporting import Reporter
from .resources import PLUGIN
from .results.description import note_on_filled
from .results.writer import ResultWriter, RowResult, RunDescription
from .scene.plausibility import find_doubt
from .scene.scene import Scene, open_scene
from .sections.grid import Area, SectionGrid, section_grid
from .sections.reading import Batch, SectionReader, Strip
from .text import as_assumed, duration, join_names, tr

T = TypeVar("T")

REPORT_EVERY = 5.0  # seconds between two lines on speed and remaining time


@dataclass(frozen=True)
class ClassifyRequest:
    """What to classify and how; `model` None = the bundled model that fits, `threshold` None = the model's own.

    `area` None is the whole scene; `like` is the record of another result's grid (`results.read_record`) to follow.
    `fill_missing` is the consent to put the training mean in place of bands that the scene lacks. Sections whose clear
    share is below `min_clear` get no labels; `cloud_mask` is what tells it in place of the product's own.
    """

    source: str
    output: Path
    model: Path | None = None
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


@dataclass
class ClassifyResult:
    """What a run did; `complete` is False where it was cancelled, and the same request then goes on with it."""

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


def classify(request: ClassifyRequest, reporter: Reporter) -> ClassifyResult:
    """Classify the sections of a scene into a GeoPackage; what is written before a failure or a cancel stays.

    Raises: LandLabelsError, whose text is one sentence for the user.
    """
    started = time.monotonic()
    if request.threshold is not None and not 0 <= request.threshold <= 1:
        raise ParameterError(name="THRESHOLD", value=request.threshold, allowed=tr("from 0 to 1"))
    if not 0 <= request.min_clear <= 1:
        raise ParameterError(name="MIN_CLEAR", value=request.min_clear, allowed=tr("from 0 to 1"))
    chosen = None if request.model is None else load_model(request.model)
    # A model that learnt from Level-1C is at home there: no consent is needed.
    allow_l1c = request.allow_l1c or (chosen is not None and chosen.card.level == "L1C")

    def ask(work: Callable[[], T]) -> T:
        return run_cancellable(gdal_path(request.source), work, reporter.cancelled)

    scene = ask(lambda: open_scene(request.source, request.offset, allow_l1c, request.cloud_mask))
    if request.min_clear and scene.clouds is None:
        raise CloudsUnknown(share=request.min_clear, scene=scene.name)
    model, why = choose_model(chosen, scene, request.fill_missing)
    scene.require(model.card.bands, model.card.name, request.fill_missing)
    grid = section_grid(scene, request.area, request.like)
    classifier = Classifier(model, request.device)
    doubt = ask(lambda: find_doubt(scene, model.card.statistics))
    _report(reporter, scene, model, why, grid, classifier)
    if doubt:
        reporter.warning(doubt)
    run = ask(lambda: _record(request, scene, model, grid, classifier, doubt))
    with ResultWriter.open(request.output, run, model.card, grid, request.if_exists) as writer:
        todo = [row for row in grid.rows_with_sections() if row not in writer.done_rows]
        if writer.done_rows and todo:
            reporter.info(tr("The result layer holds {done} rows of this run already; it goes on after them.").format(
                done=len(writer.done_rows)
            ))  # fmt: skip
        if not todo:
            reporter.info(tr("The result layer holds this whole run already; there is nothing left to do."))
        progress = _Progress(reporter, grid, todo)
        with SectionReader(scene, grid, model.card.groups, todo, reporter.cancelled) as reader:
            work = _Work(classifier, len(model.card.label_set), request.batch or classifier.batch, request.min_clear)
            complete = _run(reader, work, writer, progress)
        summary = writer.finish(complete)
    seconds = time.monotonic() - started
    progress.close(complete)
    if summary.not_clear:
        reporter.warning(
            tr("{n} sections are less than {share:.0%} clear; they are in the layer without labels.").format(
                n=summary.not_clear, share=request.min_clear
            )
        )
    return ClassifyResult(
        output=Path(request.output),
        complete=complete,
        sections=summary.sections,
        label_counts=summary.label_counts,
        without_label=summary.without_label,
        not_clear=summary.not_clear,
        seconds=seconds,
        device=classifier.device,
        left_out=grid.left_out,
        scope=model.card.scope,
        assumptions=scene.assumptions,
        blocks_decoded=reader.blocks_decoded,
        blocks_touched=reader.blocks_touched,
    )


@dataclass(frozen=True)
class _Work:
    """How strips are classified: by what, into how many labels, how many sections at a time, from what clear share."""

    classifier: Classifier
    labels: int
    batch: int
    min_clear: float


def _run(reader: SectionReader, work: _Work, writer: ResultWriter, progress: _Progress) -> bool:
    """Classify strip by strip while the one before is written; False where it was cancelled."""
    pending: Future | None = None
    # The executor's exit waits for the row being written, so a failure of reading keeps every row before it.
    with ThreadPoolExecutor(1, "write") as pool:
        for strip in reader:
            result = _classify_strip(strip, work, progress)
            if result is None:
                break
            if pending is not None:
                pending.result()
            pending = pool.submit(writer.write_row, result)
            progress.finished(strip)
        if pending is not None:
            pending.result()
    return not progress.rows


def _classify_strip(strip: Strip, work: _Work, progress: _Progress) -> RowResult | None:
    cols, valid, clear, probabilities = [], [], [], []
    for part in strip.batches(work.batch):
        if progress.reporter.cancelled():
            return None
        cols.append(part.cols)
        valid.append(part.valid_share)
        clear.append(part.clear_share)
        probabilities.append(_classify_clear(part, work))
        progress.add(len(part.cols))
    if not cols:
        return RowResult(strip.row, np.empty(0, int), np.empty((0, 0), np.float32), np.empty(0), np.empty(0))
    return RowResult(strip.row, *(np.concatenate(parts) for parts in (cols, probabilities, valid, clear)))


def _classify_clear(part: Batch, work: _Work) -> NDArray[np.float32]:
    """Classify the sections that are clear enough: probability (n, C), NaN for the others."""
    chosen = ~(part.clear_share < work.min_clear)  # also those of which it is not known
    probability = np.full((len(chosen), work.labels), np.nan, np.float32)
    if chosen.any():
        inputs = part.inputs if chosen.all() else {name: pixels[chosen] for name, pixels in part.inputs.items()}
        probability[chosen] = work.classifier(inputs)["probability"]
    return probability


class _Progress:
    """Counts sections and says now and then how fast it goes and how long it will take."""

    def __init__(self, reporter: Reporter, grid: SectionGrid, rows: list[int]) -> None:
        self.reporter, self._grid, self.rows = reporter, grid, set(rows)
        self._before = grid.section_count - sum(len(grid.columns(row)) for row in rows)
        self._total, self._rows_done, self._in_row, self._classified = grid.section_count, 0, 0, 0
        self._without_data = 0
        self._started = self._reported = time.monotonic()

    def add(self, sections: int) -> None:
        self._in_row += sections
        self._classified += sections
        now = time.monotonic()
        done = self._rows_done + self._in_row
        left = (self._total - self._before - done) * (now - self._started) / done
        self.reporter.progress(self._before + done, self._total, left)
        if now - self._reported >= REPORT_EVERY:
            self._reported = now
            rate = self._classified / (now - self._started)
            self.reporter.info(
                tr("{done} of {total} sections, {rate:.0f} sections per second, about {left} left.").format(
                    done=self._before + done, total=self._total, rate=rate, left=duration(left)
                )
            )

    def finished(self, strip: Strip) -> None:
        """A row is done, with the sections in it that hold no data."""
        self._without_data += len(strip.cols) - self._in_row
        self._rows_done += len(strip.cols)
        self._in_row = 0
        self.rows.discard(strip.row)

    def close(self, complete: bool) -> None:
        seconds = max(time.monotonic() - self._started, 1e-6)
        if not complete:
            self.reporter.warning(
                tr("Cancelled. The finished rows are kept; the same run again goes on with the rest.")
            )
        if self._without_data:
            self.reporter.warning(tr("{n} sections hold no data and are left out.").format(n=self._without_data))
        if self._classified:
            self.reporter.info(
                tr("{n} sections in {time}, {rate:.0f} sections per second.").format(
                    n=self._classified, time=duration(seconds), rate=self._classified / seconds
                )
            )


def _report(
    reporter: Reporter, scene: Scene, model: Model, why: str, grid: SectionGrid, classifier: Classifier
) -> None:
    for line in scene.summary():
        reporter.info(line)
    for sentence in as_assumed(scene.assumptions):
        reporter.warning(sentence)
    reporter.info(tr("Model: {name}, {why}.").format(name=model.card.name, why=why))
    if filled := scene.missing(model.card.bands):
        reporter.warning(note_on_filled(filled))
    if model.card.demonstration:
        reporter.warning(model.card.scope)
    if scene.level not in (None, model.card.level):
        reporter.warning(
            tr("The model learnt from {learnt} and the scene is {level}: its labels are less reliable.").format(
                learnt=model.card.level, level=scene.level
            )
        )
    unmentioned = [name for name in model.card.never_assigned if name not in model.card.scope]
    if unmentioned:
        reporter.info(
            tr("Labels this model never saw and never assigns: {names}.").format(names="; ".join(unmentioned))
        )
    reporter.info(tr("Device: {device}.").format(device=classifier.device))
    reporter.info(tr("Sections to classify: {n}.").format(n=grid.section_count))
    if grid.left_out:
        reporter.info(tr("{n} sections would reach over the scene's edge and are left out.").format(n=grid.left_out))


def _record(
    request: ClassifyRequest,
    scene: Scene,
    model: Model,
    grid: SectionGrid,
    classifier: Classifier,
    doubt: str | None,
) -> RunDescription:
    """What identifies the run (to resume it), and what a reader of the result should know of it."""
    card = model.card
    thresholds = card.thresholds_for(request.threshold)
    area = hashlib.sha256(np.packbits(grid.selected).tobytes()).hexdigest()
    identity = {
        "scene": scene.fingerprint(),
        "grid": grid.to_record(),
        "area": area,
        "radiometry": {"offset": scene.offset},
        "model": model.sha256,
        **({"min_clear": request.min_clear} if request.min_clear else {}),
    }
    details = {
        "source": without_query(scene.source),
        "product": scene.product,
        "level": scene.level,
        "understood": scene.summary(),
        "assumptions": scene.assumptions,
        "doubt": doubt,
        "offset": scene.offset,
        "model": card.name,
        "scope": card.scope,
        "demonstration": card.demonstration,
        "threshold": request.threshold,
        "min_clear": request.min_clear,
        "clouds": scene.clouds and without_query(scene.clouds.source.file),
        "filled": list(scene.missing(card.bands)),
        "device": classifier.device,
        "left_out": grid.left_out,
        "versions": versions(),
    }
    title = f"{scene.name} labels"
    if filled := scene.missing(card.bands):
        title += " " + tr("({bands} filled)").format(bands=join_names(filled))
    return RunDescription(identity, details, title, tuple(thresholds), filled)


def versions() -> dict[str, str]:
    """Return the versions of what makes a result."""
    import onnxruntime

    metadata = (PLUGIN / "metadata.txt").read_text(encoding="utf-8")
    own = next(line.partition("=")[2].strip() for line in metadata.splitlines() if line.startswith("version="))
    return {
        "landlabels": own,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "gdal": gdal.__version__,
        "onnxruntime": onnxruntime.__version__,
    }
