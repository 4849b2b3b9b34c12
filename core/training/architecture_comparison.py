"""The paper's comparison: two architectures trained with the same procedure and evaluated on the same sections.

Sumbul and Demir 2019, section 3: Table 1 and Fig. 5, the K-Branch CNN-RNN with multi-attention against CA-ConvBiLSTM.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import OutputError, ParameterError
from ..evaluation.comparison import Comparison, Trial, compare_pairs
from ..evaluation.evaluate import Evaluation, evaluate, sections_of
from ..evaluation.figures import loss_trajectories, save_figure
from ..evaluation.report import write_report
from ..network.section_network import NetworkOptions
from ..output_lock import check_absent
from ..reporting import Reporter
from ..runs.run_folder import RunFolder
from ..stores.store import join_stores
from ..text import tr
from . import distributed
from .job import train
from .recipe import RECIPES
from .request import TrainRequest
from .size_search import search

ARCHITECTURES = ("multi-attention", "ca-convbilstm")
FIGURE = "figure-5"
REPORT, RECORD = "report.html", "comparison.json"


@dataclass(frozen=True)
class CompareRequest:
    """What to compare on and how; everything except the architecture is the same for both.

    `bands` None means those of the preset; `search` chooses the sizes of the first network on the validation sections.
    """

    stores: tuple[Path, ...]
    output: Path
    preset: str = "paper"
    bands: str | None = None
    options: NetworkOptions | None = None
    epochs: int | None = None
    batch: int | None = None
    device: str = "auto"
    seed: int = 1
    search: bool = False
    if_exists: str = "resume"

    def training(self, architecture: str) -> TrainRequest:
        """Return the request to train one of the two architectures in a separate folder."""
        return TrainRequest(
            stores=self.stores,
            output=self.output / architecture / f"{architecture}.onnx",
            architecture=architecture,
            preset=self.preset,
            # Both learn from the labels alone: only one of them could use shares in patches.
            recipe=replace(RECIPES[self.preset], patch_loss=0.0, teacher_loss=0.0),
            options=self.options,
            bands=self.bands or ("paper" if self.preset == "paper" else "standard"),
            epochs=self.epochs,
            batch=self.batch,
            device=self.device,
            seed=self.seed,
            report=False,
            if_exists=self.if_exists,
        )


def compare(request: CompareRequest, reporter: Reporter, echo: Callable[[dict], None]) -> Comparison | None:
    """Train both, evaluate both on the test sections, write figure and report; finished trainings are not repeated.

    Args:
        request: what to compare on and how.
        reporter: receives the progress of the evaluations.
        echo: called with the events of the trainings.

    Returns:
        The comparison; None if it was cancelled, and in the other processes under torchrun.

    Raises:
        EmptySplit: the stores have no test sections.
        LandLabelsError: a training or an evaluation failed.
    """
    if request.search and distributed.world() > 1:
        raise ParameterError(name="--search", value=tr("on"), allowed=tr("off under torchrun: search in one process"))
    sections = join_stores(request.stores)
    for split in ("test", *(["validation"] if request.search else [])):
        sections_of(sections, split)
    trainings = {name: request.training(name) for name in ARCHITECTURES}
    resumed = request.if_exists == "resume" and all(training.folder.is_dir() for training in trainings.values())
    if not resumed:
        files = [request.output / name for name in (REPORT, RECORD)]
        check_absent([*files, *request.output.glob(f"{FIGURE}.*")], request.if_exists)
    for training in trainings.values():
        _make_folder(training.output.parent)
    first, trials = ARCHITECTURES[0], None
    if request.search:
        trials = search(trainings[first], len(sections.label_set), request.output / "search", echo)
        if trials is None:
            return None
        chosen = next(trial for trial in trials if trial.chosen)
        trainings[first] = _reuse_trial(chosen, trainings[first])
    if not _train_all(trainings.values(), echo):
        return None
    evaluations = []
    for training in trainings.values():
        evaluation = evaluate(training.output, request.stores, "test", request.device, reporter)
        if evaluation is None:
            return None
        evaluations.append(evaluation)
    runs = tuple(one.folder for one in trainings.values())
    tests, method = compare_pairs(evaluations[0], evaluations[1], seed=request.seed)
    comparison = Comparison(
        evaluations=tuple(evaluations),
        runs=runs,
        tests=tests,
        method=method,
        trials=tuple(trials or ()),
        notes=_notes(request, evaluations, runs),
    )
    events = {one.card.name: RunFolder(run).current() for one, run in zip(evaluations, runs, strict=True)}
    try:
        save_figure(loss_trajectories(events), request.output / FIGURE)
    except OSError as error:
        raise OutputError(path=request.output / FIGURE, reason=error.strerror) from error
    write_report(request.output / REPORT, evaluations, runs, comparison)
    return comparison


def _train_all(trainings: Iterable[TrainRequest], echo: Callable[[dict], None]) -> bool:
    """Train all; return False if one was cancelled, and in the other processes under torchrun."""
    trainings = list(trainings)
    if distributed.world() > 1:
        with contextlib.suppress(ValueError):  # no GPU: the training raises the error
            distributed.connect(distributed.torch_device(trainings[0].device))
    try:
        for training in trainings:
            if train(training, echo) is None and distributed.rank() == 0:
                return False
    finally:
        distributed.disconnect()
    return distributed.rank() == 0


def table_1(evaluations: Sequence[Evaluation]) -> str:
    """Return the paper's Table 1 as text, each score with its interval."""
    lines = [f"{tr('Method'):18}{'R (%)':>22}{'F1':>25}{'F2':>25}"]
    for evaluation in evaluations:
        cells = ""
        for key, scale, digits in (("recall", 100, 2), ("f1", 1, 4), ("f2", 1, 4)):
            value, (low, high) = evaluation.scores[key], evaluation.intervals.scores[key]
            interval = f"[{scale * low:.{digits - 1}f}, {scale * high:.{digits - 1}f}]"
            cells += f"{scale * value:8.{digits}f} {interval:>15}" + ("" if key == "f2" else " ")
        lines.append(f"{evaluation.card.name:18}{cells}")
    return "\n".join(lines)


def _reuse_trial(chosen: Trial, training: TrainRequest) -> TrainRequest:
    """Copy the run folder of the chosen trial to that of the training, which then only has to write the model."""
    name = chosen.folder.name
    if not training.folder.exists():
        shutil.copytree(chosen.folder / f"{name}.run", training.folder)
    sizes = {key: getattr(chosen, key) for key in ("patches_per_side", "rows", "attention_size")}
    return replace(training, options=replace(training.options or NetworkOptions(), **sizes))


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(path=path, reason=error.strerror) from error


def _notes(request: CompareRequest, evaluations: Sequence[Evaluation], runs: tuple[Path, ...]) -> tuple[str, ...]:
    """Return sentences on the trainings and on the limits of the comparison."""
    notes = []
    for evaluation, run in zip(evaluations, runs, strict=True):
        epochs = {e["epoch"]: e for e in RunFolder(run).current() if e["event"] == "epoch"}
        lowest = min(epochs.values(), key=lambda e: np.inf if e["train_loss"] is None else e["train_loss"])
        text = tr(
            "{name}: {parameters} parameters, {seconds:.1f} s per epoch; training loss lowest ({loss:.4f}) in epoch "
            "{epoch} of {epochs}."
        )
        notes.append(
            text.format(
                name=evaluation.card.name,
                parameters=f"{evaluation.card.training['parameters']:,}".replace(",", " "),
                seconds=np.median([e["seconds"] for e in epochs.values()]),
                loss=lowest["train_loss"],
                epoch=lowest["epoch"],
                epochs=len(epochs),
            )
        )
    text = tr("Each was trained once, with seed {seed}: the intervals do not include the variation between seeds.")
    notes.append(text.format(seed=request.seed))
    if request.search:
        notes.append(tr("The sizes of only {name} were searched.").format(name=evaluations[0].card.name))
    return tuple(notes)
