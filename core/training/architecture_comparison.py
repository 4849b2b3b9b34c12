"""The paper's comparison: two architectures trained with the same procedure and evaluated on the same sections.

Sumbul and Demir 2019, section 3: Table 1 and Fig. 5, the K-Branch CNN-RNN with multi-attention against CA-ConvBiLSTM.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import ParameterError
from ..evaluation.comparison import Comparison, Trial, compare_pairs
from ..evaluation.evaluate import Evaluation, evaluate, sections_of
from ..evaluation.figures import loss_trajectories, save_figure
from ..evaluation.report import write_report
from ..network.section_network import NetworkOptions
from ..output_lock import check_absent
from ..raster.io_errors import write_error
from ..reporting import Reporter
from ..runs.run_folder import RunFolder
from ..stores.joined_stores import join_stores
from ..text import tr
from . import distributed
from .job import train
from .recipe import RECIPES
from .request import TrainRequest
from .size_search import search

ARCHITECTURES = ("multi-attention", "ca-convbilstm")
TABLE_1 = ("recall", "f1", "f2")
FIGURE = "figure-5"
REPORT, RECORD = "report.html", "comparison.json"


@dataclass(frozen=True)
class CompareRequest:
    """What to compare on and how; everything except the architecture is the same for both.

    `bands` None means those of the preset; `search` chooses the sizes of both on the validation sections.
    With `seeds` above 1, both are trained that often, with the seeds from `seed` on: the tests are of the first seed,
    and the notes give mean and spread over all.
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
    seeds: int = 1
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
    sections = join_stores(request.stores)
    if request.seeds < 1:
        raise ParameterError(name="--seeds", value=request.seeds, allowed=tr("at least {n}").format(n=1))
    for split in ("test", *(["validation"] if request.search else [])):
        sections_of(sections, split)
    trainings = {name: request.training(name) for name in ARCHITECTURES}
    resumed = request.if_exists == "resume" and all(training.folder.is_dir() for training in trainings.values())
    if not resumed:
        files = [request.output / name for name in (REPORT, RECORD)]
        check_absent([*files, *request.output.glob(f"{FIGURE}.*")], request.if_exists)
    for training in trainings.values():
        _make_folder(training.output.parent)
    with _connected(request):
        trials = _search(request, trainings, len(sections.label_set), echo)
        pairs = [[_with_seed(one, request.seed + n) for one in trainings.values()] for n in range(request.seeds)]
        if trials is None or not _train_all([one for pair in pairs for one in pair], echo):
            return None
    evaluated = _evaluate_all(pairs, request, reporter)
    if evaluated is None:
        return None
    evaluations = evaluated[0]
    runs = tuple(one.folder for one in trainings.values())
    tests, method = compare_pairs(evaluations[0], evaluations[1], seed=request.seed)
    comparison = Comparison(
        evaluations=tuple(evaluations),
        runs=runs,
        tests=tests,
        method=method,
        trials=tuple(trials),
        notes=(*_notes(request, evaluations, runs), *_seed_notes(evaluated)),
        seeds=tuple({one.card.name: {key: one.scores[key] for key in TABLE_1} for one in pair} for pair in evaluated),
    )
    events = {one.card.name: RunFolder(run).current() for one, run in zip(evaluations, runs, strict=True)}
    try:
        save_figure(loss_trajectories(events), request.output / FIGURE)
    except OSError as error:
        raise write_error(request.output / FIGURE, error) from error
    write_report(request.output / REPORT, evaluations, runs, comparison)
    return comparison


def _with_seed(training: TrainRequest, seed: int) -> TrainRequest:
    """Return the request with another seed, in a folder of its own."""
    if seed == training.seed:
        return training
    return replace(training, seed=seed, output=training.output.parent / f"seed-{seed}" / training.output.name)


def _evaluate_all(
    pairs: Sequence[Sequence[TrainRequest]], request: CompareRequest, reporter: Reporter
) -> list[list[Evaluation]] | None:
    """Evaluate the pair of models of each seed, the first pair with baselines; None if it was cancelled."""
    evaluated = []
    for number, pair in enumerate(pairs):
        baselines = () if number else request.stores
        found = [
            evaluate(one.output, request.stores, "test", request.device, reporter, baselines=baselines) for one in pair
        ]
        complete = [evaluation for evaluation in found if evaluation is not None]
        if len(complete) < len(pair):
            return None
        evaluated.append(complete)
    return evaluated


@contextlib.contextmanager
def _connected(request: CompareRequest) -> Iterator[None]:
    """Connect the processes of torchrun once for all trainings."""
    if distributed.world() > 1:
        with contextlib.suppress(ValueError):  # no GPU: the training raises the error
            distributed.connect(distributed.torch_device(request.device))
    try:
        yield
    finally:
        distributed.disconnect()


def _search(
    request: CompareRequest, trainings: dict[str, TrainRequest], labels: int, echo: Callable[[dict], None]
) -> list[Trial] | None:
    """Search for the sizes of each network and put them into `trainings`; None if it was cancelled."""
    trials: list[Trial] = []
    for name in ARCHITECTURES if request.search else ():
        found = search(trainings[name], labels, request.output / "search" / name, echo)
        if found is None:
            return None
        trials += found
        trainings[name] = _reuse_trial(next(trial for trial in found if trial.chosen), trainings[name])
    return trials


def _train_all(trainings: Iterable[TrainRequest], echo: Callable[[dict], None]) -> bool:
    """Train all; return False if one was cancelled, and in the other processes under torchrun."""
    for training in trainings:
        _make_folder(training.output.parent)
        if train(training, echo) is None and distributed.rank() == 0:
            return False
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


def _seed_notes(pairs: Sequence[Sequence[Evaluation]]) -> list[str]:
    """Return sentences with mean and standard deviation over the seeds, of each model and of their difference."""
    if len(pairs) == 1:
        return []
    first, second = (one.card.name for one in pairs[0])
    f1 = np.array([[one.scores["f1"] for one in pair] for pair in pairs])
    rows = {first: f1[:, 0], second: f1[:, 1], f"{first} - {second}": f1[:, 0] - f1[:, 1]}
    text = tr("{name}: F1 {mean:.4f} on average over {n} seeds, standard deviation {spread:.4f}.")
    notes = [
        text.format(name=name, mean=values.mean(), n=len(values), spread=values.std(ddof=1))
        for name, values in rows.items()
    ]
    return [*notes, tr("The tests and intervals are those of the first seed.")]


def _reuse_trial(chosen: Trial, training: TrainRequest) -> TrainRequest:
    """Copy the run folder of the chosen trial to that of the training, which then only has to write the model."""
    name = chosen.folder.name
    if distributed.rank() == 0 and not training.folder.exists():
        shutil.copytree(chosen.folder / f"{name}.run", training.folder)
    sizes = {key: getattr(chosen, key) for key in ("patches_per_side", "rows", "attention_size", "lstm_size")}
    return replace(training, options=replace(training.options or NetworkOptions(), **sizes))


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(path, error) from error


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
    if request.seeds == 1:
        text = tr("Each was trained once, with seed {seed}: the intervals do not include the variation between seeds.")
        notes.append(text.format(seed=request.seed))
    return tuple(notes)
