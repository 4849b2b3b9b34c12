"""The training: section stores and a request become a model, its report and a run folder that tells how it went.

Under torchrun every process calls `train` with the same request; the first one alone writes anything. On several
machines the stores and the run folder lie on a disk that all of them see.
"""

from __future__ import annotations

import contextlib
import hashlib
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from ..errors import LandLabelsError, LossNotFinite, NothingToTrain, OutputError, ParameterError
from ..evaluation import metrics
from ..model.card import Card
from ..network.architectures import create_network
from ..network.base import Options, SectionNetwork
from ..network.export import load_trained, save
from ..network.presets import band_groups
from ..runs.run_folder import RunFolder
from ..sections.section import BandGroup
from ..stores.splits import split_by_place
from ..stores.store import Sections, join_stores
from ..stores.summary import SPLITS
from ..text import join_names, tr
from . import parallel
from .calibrate import choose_thresholds, fit_temperature, probability_of
from .card import Origin, make_card
from .fit import Fitted, fit
from .fitting import Ended, Listener, Nobody
from .predict import predict
from .request import CHECKPOINT, TrainRequest, claim
from .validation import Judgement, cross_validate, score_table


@dataclass(frozen=True)
class TrainResult:
    """What a training gave: the model, why it ended (complete, early, stopped), and its scores."""

    model: Path
    report: Path | None
    card: Card
    reason: str
    epochs: int
    best_epoch: int
    scores: dict


def train(request: TrainRequest, echo: Callable[[dict], None] | None = None) -> TrainResult | None:
    """Train a model; the same request in the same run folder goes on where an earlier one was killed or cancelled.

    Args:
        request: what to train on and how.
        echo: called with each event as it is written.

    Returns:
        What came of it; None where it was cancelled, and in the other processes under torchrun.

    Raises:
        LandLabelsError: one sentence; the run folder's last event says the same.
    """
    request.check()
    among_many = parallel.connected()  # the caller trains more than once: processes can be connected only once
    try:
        if parallel.rank() > 0:
            return _train(request, Nobody())
        run = RunFolder(request.folder, echo)
        with _writing(request.folder), run.hold(), _interrupt_cancels(run):
            return _train_aloud(request, run)
    except Ended:
        return None
    finally:
        if not among_many:
            parallel.disconnect()


def _train_aloud(request: TrainRequest, run: RunFolder) -> TrainResult | None:
    """Train, and write into the run folder how it ended if it did not end well."""
    try:
        return _train(request, run)
    except Ended:
        run.append("cancelled")
        raise
    except Exception as error:
        text = str(error) if isinstance(error, LandLabelsError) else f"{type(error).__name__}: {error}"
        with contextlib.suppress(OSError):
            run.append("failed", text=text)
        raise


def _train(request: TrainRequest, run: Listener) -> TrainResult | None:
    begun = load_trained(request.start_from) if request.start_from else None
    groups = begun[0].groups if begun else band_groups(request.bands)
    sections = join_stores(request.stores, groups)
    sections, warnings = _divided(request, sections)
    for text in warnings:
        run.append("warning", text=text)
    network = _first_network(request, groups, sections, begun)
    if isinstance(run, RunFolder):
        claim(request, run, sections, network)
    judge = _judge_by_folds if request.folds else _judge_by_splits
    fitted, judged, problem = judge(request, run, sections, network)
    result = _finish(request, run, fitted, sections, judged) if parallel.rank() == 0 else None
    if problem:
        raise problem
    return result


def _judge_by_splits(
    request: TrainRequest, run: Listener, sections: Sections, network: SectionNetwork
) -> tuple[Fitted, Judgement, LossNotFinite | None]:
    """Fit on the training sections; epoch, temperature and thresholds come from the validation sections."""
    used = {split: np.flatnonzero(sections.splits == split) for split in SPLITS}
    fitted, problem = _fit(request, run, sections, network, used)
    place = parallel.device_of(request.device)
    fitted.network.to(place)
    logits = {
        split: predict(fitted.network, sections, network.groups, used[split], place)
        for split in ("validation", "test")
        if len(used[split])
    }
    labels = {split: sections.labels[used[split]] for split in logits}
    learnt = sections.labels[used["train"]].any(axis=0)
    temperature, thresholds = 1.0, np.where(learnt, 0.5, np.inf)
    if request.used_recipe.calibrate and "validation" in logits:
        temperature = fit_temperature(logits["validation"], labels["validation"])
        probability = probability_of(logits["validation"], temperature)
        thresholds = choose_thresholds(probability, labels["validation"], learnt)
    scores = {
        split: _score(labels[split], probability_of(values, temperature), thresholds)
        for split, values in logits.items()
    }
    return fitted, Judgement(temperature, thresholds, scores), problem


def _judge_by_folds(
    request: TrainRequest, run: Listener, sections: Sections, network: SectionNetwork
) -> tuple[Fitted, Judgement, LossNotFinite | None]:
    """Fit on all sections; temperature and thresholds come from a cross-validation."""
    fitting = (request.used_recipe, request.folds, request.seed, request.device)
    judged = cross_validate(sections, sections.label_set, network, *fitting, run, request.folder)
    run.append("info", text=score_table(judged.scores))
    used = {split: np.flatnonzero(sections.splits == split) for split in SPLITS}
    return _fit(request, run, sections, network, used)[0], judged, None


def _fit(
    request: TrainRequest, run: Listener, sections: Sections, network: SectionNetwork, used: dict[str, NDArray]
) -> tuple[Fitted, LossNotFinite | None]:
    """Fit with what the request says; where the loss was lost, the best epoch before it, with the problem."""
    about = {
        "sections": {split: len(indexes) for split, indexes in used.items()},
        "labels": len(sections.label_set),
        "parameters": sum(p.numel() for p in network.parameters()),
        "architecture": network.architecture,
        "preset": request.preset,
        "processes": parallel.world(),
        "model": str(request.output),
    }
    try:
        fitted = fit(
            network,
            sections,
            used["train"],
            used["validation"],
            request.used_recipe,
            request.seed,
            request.device,
            run,
            request.folder / CHECKPOINT,
            about,
        )
    except LossNotFinite as error:
        if error.fitted is None:
            raise
        return error.fitted, error
    return fitted, None


def _divided(request: TrainRequest, sections: Sections) -> tuple[Sections, list[str]]:
    """Return the sections with what each is used for, and what should be said about that and the labels."""
    said = []
    if request.folds:
        undivided, together = (np.full(len(sections.names), split) for split in ("", "train"))
        return replace(sections, splits=together), list(replace(sections, splits=undivided).summary().warnings)
    if not (sections.splits != "").any():
        said.append(tr("The stores do not say what each section is for: they were divided by place, 60/20/20."))
        sections = replace(sections, splits=split_by_place(sections.places, sections.labels, request.seed))
    if not (sections.splits == "train").any():
        stores = join_names([f"'{store.path}'" for store in sections.stores])
        raise NothingToTrain(stores=stores, reason=tr("no section is for training"))
    said += sections.summary().warnings
    if not (sections.splits == "validation").any():
        said.append(
            tr(
                "Without validation sections nothing can choose the best epoch, nor thresholds: the last epoch is the "
                "result, with a threshold of 0.5 for each label."
            )
        )
    return sections, said


def _first_network(
    request: TrainRequest,
    groups: tuple[BandGroup, ...],
    sections: Sections,
    begun: tuple[SectionNetwork, Card] | None,
) -> SectionNetwork:
    """Return the network to begin from: a new one, or a trained one with a head for these labels."""
    torch.manual_seed(request.seed)
    if begun:
        network, card = begun
        if card.label_set.labels != sections.label_set.labels:
            network.remake_head(card.label_set, sections.label_set)
        return network
    options = request.options or Options()
    try:
        return create_network(request.architecture, groups, len(sections.label_set), options)
    except ValueError as error:
        raise ParameterError(name=tr("The network's sizes"), value=options, allowed=str(error)) from error


def _score(labels: NDArray, probability: NDArray, thresholds: NDArray) -> dict:
    found = metrics.score(labels, probability >= thresholds, probability)
    return {"sections": len(labels)} | {
        key: None if np.isnan(value) else round(float(value), 4) for key, value in found.items()
    }


def _finish(
    request: TrainRequest,
    run: Listener,
    fitted: Fitted,
    sections: Sections,
    judged: Judgement,
) -> TrainResult:
    """Write model, card and report, and say so."""
    network = fitted.network.cpu()
    network.scale_logits(judged.temperature)
    start = request.start_from
    origin = Origin(
        sections=sections,
        recipe=request.used_recipe,
        preset=request.preset,
        seed=request.seed,
        epoch=fitted.epoch,
        temperature=judged.temperature,
        scores=judged.scores,
        words=request.origin,
        begun_from={"name": start.stem, "sha256": hashlib.sha256(start.read_bytes()).hexdigest()} if start else None,
        processes=parallel.world(),
        device=fitted.device,
    )
    card = make_card(request.output.stem, network, judged.thresholds, origin)
    with _writing(request.output):
        save(network, card, request.output, request.half)
    report, intervals = _report(request, run, sections, judged, fitted.device) if request.report else (None, {})
    scores = {split: judged.scores[split] for split in ("validation", "test", "all") if split in judged.scores}
    if judged.held_out:
        scores = {"all": {"sections": len(sections), **scores["all"]["network"]}}
    result = TrainResult(request.output, report, card, fitted.reason, len(fitted.history), fitted.epoch, judged.scores)
    run.append(
        "finished",
        model=str(request.output),
        report=str(report) if report else None,
        reason=fitted.reason,
        epochs=result.epochs,
        best_epoch=result.best_epoch,
        scores=scores,
        intervals=intervals,
        scope=card.scope,
    )
    return result


def _report(
    request: TrainRequest, run: Listener, sections: Sections, judged: Judgement, device: str
) -> tuple[Path | None, dict]:
    """Write the report beside the model, and return the intervals of the scores in it, by the split they are of.

    That it cannot be written costs no model.
    """
    path = request.output.with_suffix(".html")
    present = [name for name in ("test", "validation", "train") if (sections.splits == name).any()]
    try:
        from ..evaluation.evaluate import evaluate, evaluate_held_out
        from ..evaluation.report import write_report

        if judged.held_out:
            split, evaluation = "all", evaluate_held_out(request.output, sections, *judged.held_out, device)
        else:
            split = present[0] if present else "all"
            evaluation = evaluate(request.output, request.stores, split)
        write_report(path, [evaluation], [request.folder])
    except (LandLabelsError, OSError, ImportError) as error:
        run.append("warning", text=tr("The model is written, but its report is not: {error}").format(error=error))
        return None, {}
    return path, {split: {key: score["interval"] for key, score in evaluation.record()["scores"].items()}}


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Turn a disk that is full or not writable into a sentence."""
    try:
        yield
    except OSError as error:
        raise OutputError(path=path, reason=error.strerror or error) from error


@contextlib.contextmanager
def _interrupt_cancels(run: RunFolder) -> Iterator[None]:
    """Let Ctrl+C cancel the training in good order; a second one ends the program at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ask(*_: object) -> None:
        signal.signal(signal.SIGINT, before)
        run.ask("cancel")

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
