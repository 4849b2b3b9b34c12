"""The paper's comparison: two architectures trained under one setting, judged on the same sections.

Sumbul and Demir 2019, section 3: Table 1 and Fig. 5, the K-Branch CNN-RNN with multi-attention against CA-ConvBiLSTM.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import OutputError, ParameterError
from ..evaluation.comparison import Comparison, Trial
from ..evaluation.evaluate import Evaluation, evaluate, sections_of
from ..evaluation.figures import loss_trajectories, save_figure
from ..evaluation.report import write_report
from ..evaluation.significance import compare_pairs
from ..network.base import Options
from ..reporting import Reporter
from ..runs.run_folder import RunFolder
from ..stores.store import join_stores
from ..text import tr
from . import parallel
from .request import TrainRequest
from .search import search
from .train import train

ARCHITECTURES = ("multi-attention", "ca-convbilstm")
FIGURE = "figure-5"
REPORT = "report.html"


@dataclass(frozen=True)
class CompareRequest:
    """What to compare on and how; everything but the architecture is the same for both.

    `bands` None is what goes with the preset; `search` looks for the first one's sizes on the validation sections.
    """

    stores: tuple[Path, ...]
    output: Path
    preset: str = "paper"
    bands: str | None = None
    options: Options | None = None
    epochs: int | None = None
    batch: int | None = None
    device: str = "auto"
    seed: int = 1
    search: bool = False

    def training(self, architecture: str) -> TrainRequest:
        """Return the request to train one of the two, into a folder of its own."""
        return TrainRequest(
            stores=self.stores,
            output=self.output / architecture / f"{architecture}.onnx",
            architecture=architecture,
            preset=self.preset,
            options=self.options,
            bands=self.bands or ("paper" if self.preset == "paper" else "standard"),
            epochs=self.epochs,
            batch=self.batch,
            device=self.device,
            seed=self.seed,
            report=False,
        )


def compare(request: CompareRequest, reporter: Reporter, echo: Callable[[dict], None]) -> Comparison | None:
    """Train both, judge both on the test sections, write figure and report; what is trained already is not again.

    Args:
        request: what to compare on and how.
        reporter: hears of the evaluations.
        echo: hears the events of the trainings.

    Returns:
        The comparison; None where it was cancelled, and in the other processes under torchrun.

    Raises:
        EmptySplit: the stores have no test sections.
        LandLabelsError: whatever ends a training or an evaluation.
    """
    if request.search and parallel.world() > 1:
        raise ParameterError(name="--search", value=tr("on"), allowed=tr("off under torchrun: search in one process"))
    sections = join_stores(request.stores)
    for split in ("test", *(["validation"] if request.search else [])):
        sections_of(sections, split)
    trainings = {name: request.training(name) for name in ARCHITECTURES}
    for training in trainings.values():
        _make_folder(training.output.parent)
    first, trials = ARCHITECTURES[0], None
    if request.search:
        trials = search(trainings[first], len(sections.label_set), request.output / "search", echo)
        if trials is None:
            return None
        chosen = next(trial for trial in trials if trial.chosen)
        trainings[first] = _take_over(chosen, trainings[first])
    if not _train_all(trainings.values(), echo):
        return None
    evaluations = tuple(
        evaluate(one.output, request.stores, "test", request.device, reporter) for one in trainings.values()
    )
    if None in evaluations:
        return None
    runs = tuple(one.folder for one in trainings.values())
    tests, method = compare_pairs(*evaluations, seed=request.seed)
    comparison = Comparison(evaluations, runs, tests, method, tuple(trials or ()), _notes(request, evaluations, runs))
    events = {judged.card.name: RunFolder(run).current() for judged, run in zip(evaluations, runs, strict=True)}
    try:
        save_figure(loss_trajectories(events), request.output / FIGURE)
    except OSError as error:
        raise OutputError(path=request.output / FIGURE, reason=error.strerror) from error
    write_report(request.output / REPORT, evaluations, runs, comparison)
    return comparison


def _train_all(trainings: Iterable[TrainRequest], echo: Callable[[dict], None]) -> bool:
    """Train each; False where one was cancelled, and in the other processes under torchrun."""
    trainings = list(trainings)
    if parallel.world() > 1:
        with contextlib.suppress(ValueError):  # no GPU where one is wanted: the training says so
            parallel.connect(parallel.device_of(trainings[0].device))
    try:
        for training in trainings:
            if train(training, echo) is None and parallel.rank() == 0:
                return False
    finally:
        parallel.disconnect()
    return parallel.rank() == 0


def table_1(evaluations: tuple[Evaluation, ...]) -> str:
    """Lay out the paper's Table 1 as text, each score with its interval."""
    lines = [f"{tr('Method'):18}{'R (%)':>22}{'F1':>25}{'F2':>25}"]
    for judged in evaluations:
        cells = ""
        for key, scale, digits in (("recall", 100, 2), ("f1", 1, 4), ("f2", 1, 4)):
            value, (low, high) = judged.scores[key], judged.intervals.scores[key]
            interval = f"[{scale * low:.{digits - 1}f}, {scale * high:.{digits - 1}f}]"
            cells += f"{scale * value:8.{digits}f} {interval:>15}" + ("" if key == "f2" else " ")
        lines.append(f"{judged.card.name:18}{cells}")
    return "\n".join(lines)


def _take_over(chosen: Trial, training: TrainRequest) -> TrainRequest:
    """Make the chosen trial's run the training's own: its last checkpoint is all that remains to be written out."""
    name = chosen.folder.name
    if not training.folder.exists():
        shutil.copytree(chosen.folder / f"{name}.run", training.folder)
    sizes = {key: getattr(chosen, key) for key in ("patches_per_side", "rows", "attention_size")}
    return replace(training, options=replace(training.options or Options(), **sizes))


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(path=path, reason=error.strerror) from error


def _notes(request: CompareRequest, evaluations: tuple[Evaluation, ...], runs: tuple[Path, ...]) -> tuple[str, ...]:
    """Say how the trainings went and what the comparison cannot tell."""
    notes = []
    for judged, run in zip(evaluations, runs, strict=True):
        epochs = {e["epoch"]: e for e in RunFolder(run).current() if e["event"] == "epoch"}
        lowest = min(epochs.values(), key=lambda e: np.inf if e["train_loss"] is None else e["train_loss"])
        text = tr(
            "{name}: {parameters} parameters, {seconds:.1f} s per epoch; training loss lowest ({loss:.4f}) in epoch "
            "{epoch} of {epochs}."
        )
        notes.append(
            text.format(
                name=judged.card.name,
                parameters=f"{judged.card.training['parameters']:,}".replace(",", " "),
                seconds=np.median([e["seconds"] for e in epochs.values()]),
                loss=lowest["train_loss"],
                epoch=lowest["epoch"],
                epochs=len(epochs),
            )
        )
    text = tr("Each was trained once, with seed {seed}: what another seed would change is not in the intervals.")
    notes.append(text.format(seed=request.seed))
    if request.search:
        notes.append(tr("Only {name} had its sizes searched.").format(name=evaluations[0].card.name))
    return tuple(notes)
