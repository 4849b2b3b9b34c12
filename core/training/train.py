"""The training: section stores and a request become a model, its report and a run folder that tells how it went.

Under torchrun every process calls `train` with the same request; the first one alone writes anything.
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
from ..model import BandGroup, Card
from ..network.architectures import create_network
from ..network.base import Options, SectionNetwork
from ..network.export import load_trained, save
from ..network.presets import band_groups
from ..sentinel2 import in_words
from ..text import tr
from . import metrics, parallel
from .calibrate import choose_thresholds, fit_temperature, probability_of
from .card import Origin, make_card
from .fit import Fitted, fit
from .fitting import Ended, Listener, Nobody
from .predict import predict
from .request import CHECKPOINT, TrainRequest, claim
from .run_folder import RunFolder
from .splits import split_by_place
from .store import Sections, join_stores
from .validation import Validation, cross_validate, score_table


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
    if parallel.rank() > 0:
        with contextlib.suppress(Ended):
            _train(request, Nobody())
        return None
    run = RunFolder(request.folder, echo)
    with _writing(request.folder), run.hold(), _interrupt_cancels(run):
        try:
            return _train(request, run)
        except Ended:
            run.append("cancelled")
            return None
        except Exception as error:
            text = str(error) if isinstance(error, LandLabelsError) else f"{type(error).__name__}: {error}"
            with contextlib.suppress(OSError):
                run.append("failed", text=text)
            raise
        finally:
            parallel.disconnect()


def _train(request: TrainRequest, run: Listener) -> TrainResult | None:
    groups = load_trained(request.start_from)[0].groups if request.start_from else band_groups(request.bands)
    sections = join_stores(request.stores, groups)
    splits, warnings = _splits(request, sections)
    for text in warnings:
        run.append("warning", text=text)
    create = _creator(request, groups, sections)
    if isinstance(run, RunFolder):
        claim(request, run, sections, splits, create())
    if request.folds:
        return _with_folds(request, run, sections, splits, create)
    learnt = sections.labels[splits == "train"].any(axis=0)
    training, validation, test = (np.flatnonzero(splits == split) for split in ("train", "validation", "test"))
    about = _about(request, create(), sections, {"train": training, "validation": validation, "test": test})
    problem = None
    try:
        fitted = fit(
            create(),
            sections,
            training,
            validation,
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
        problem, fitted = error, error.fitted
    place = parallel.device_of(request.device)
    network = fitted.network.to(place)
    logits = {
        split: predict(network, sections, groups, indexes, place)
        for split, indexes in (("validation", validation), ("test", test))
        if len(indexes)
    }
    if parallel.rank() > 0:
        return None
    labels = {split: sections.labels[splits == split] for split in logits}
    temperature, thresholds = 1.0, np.where(learnt, 0.5, np.inf)
    if request.used_recipe.calibrate and "validation" in logits:
        temperature = fit_temperature(logits["validation"], labels["validation"])
        probability = probability_of(logits["validation"], temperature)
        thresholds = choose_thresholds(probability, labels["validation"], learnt)
    scores = {
        split: _score(labels[split], probability_of(values, temperature), thresholds)
        for split, values in logits.items()
    }
    result = _finish(request, run, fitted, sections, splits, Validation(temperature, thresholds, scores))
    if problem:
        raise problem
    return result


def _with_folds(
    request: TrainRequest, run: Listener, sections: Sections, splits: NDArray, create: Callable[[], SectionNetwork]
) -> TrainResult | None:
    recipe, everything = request.used_recipe, np.arange(len(sections.names))
    folder = request.folder
    validation = cross_validate(
        sections, sections.label_set, create, recipe, request.folds, request.seed, request.device, run, folder
    )
    run.append("info", text=score_table(validation.scores))
    nothing = np.empty(0, int)
    about = _about(request, create(), sections, {"train": everything, "validation": nothing, "test": nothing})
    fitted = fit(
        create(),
        sections,
        everything,
        nothing,
        recipe,
        request.seed,
        request.device,
        run,
        folder / CHECKPOINT,
        about,
    )
    return _finish(request, run, fitted, sections, splits, validation) if parallel.rank() == 0 else None


def _splits(request: TrainRequest, sections: Sections) -> tuple[NDArray[np.str_], list[str]]:
    """Return what each section is used for, (N,), and what should be said about that and the labels."""
    splits, said = sections.splits, []
    if request.folds:
        splits = np.full(len(sections.names), "train")
    elif not (splits != "").any():
        splits = split_by_place(sections.places, sections.labels, request.seed)
        said.append(tr("The stores do not say what each section is for: they were divided by place, 60/20/20."))
    sections = replace(sections, splits=splits)
    if not (splits == "train").any():
        stores = in_words([f"'{store.path}'" for store in sections.stores])
        raise NothingToTrain(stores=stores, reason=tr("no section is for training"))
    said += [text for text in sections.summary().warnings if not (request.folds and text.startswith(tr("No section")))]
    if not request.folds and not (splits == "validation").any():
        said.append(
            tr(
                "Without validation sections nothing can choose the best epoch, nor thresholds: the last epoch is the "
                "result, with a threshold of 0.5 for each label."
            )
        )
    return splits, said


def _creator(request: TrainRequest, groups: tuple[BandGroup, ...], sections: Sections) -> Callable[[], SectionNetwork]:
    """Return what makes the network to begin from, the same at each call."""

    def create() -> SectionNetwork:
        torch.manual_seed(request.seed)
        if request.start_from is None:
            options = request.options or Options()
            try:
                return create_network(request.architecture, groups, len(sections.label_set), options)
            except ValueError as error:
                raise ParameterError(name=tr("The network's sizes"), value=options, allowed=str(error)) from error
        network, card = load_trained(request.start_from)
        if card.label_set != sections.label_set:
            network.remake_head(card.label_set, sections.label_set)
        return network

    return create


def _about(request: TrainRequest, network: SectionNetwork, sections: Sections, used: dict) -> dict:
    """Return what the start event says beside what the fitting itself knows."""
    return {
        "sections": {split: len(indexes) for split, indexes in used.items()},
        "labels": len(sections.label_set),
        "parameters": sum(p.numel() for p in network.parameters()),
        "architecture": network.architecture,
        "preset": request.preset,
        "processes": parallel.world(),
        "model": str(request.output),
    }


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
    splits: NDArray[np.str_],
    validation: Validation,
) -> TrainResult:
    """Write model, card and report, and say so."""
    network = fitted.network.cpu()
    network.scale_logits(validation.temperature)
    start = request.start_from
    origin = Origin(
        sections=sections,
        splits=splits,
        recipe=request.used_recipe,
        preset=request.preset,
        seed=request.seed,
        epoch=fitted.epoch,
        temperature=validation.temperature,
        scores=validation.scores,
        words=request.origin,
        begun_from={"name": start.stem, "sha256": hashlib.sha256(start.read_bytes()).hexdigest()} if start else None,
        processes=parallel.world(),
        device=fitted.device,
    )
    card = make_card(request.output.stem, network, validation.thresholds, origin)
    with _writing(request.output):
        save(network, card, request.output)
    report = _report(request, run, splits) if request.report else None
    scores = {split: values for split, values in validation.scores.items() if split in ("validation", "test", "all")}
    result = TrainResult(
        request.output, report, card, fitted.reason, len(fitted.history), fitted.epoch, validation.scores
    )
    run.append(
        "finished",
        model=str(request.output),
        report=str(report) if report else None,
        reason=fitted.reason,
        epochs=result.epochs,
        best_epoch=result.best_epoch,
        scores=scores,
        scope=card.scope,
    )
    return result


def _report(request: TrainRequest, run: Listener, splits: NDArray[np.str_]) -> Path | None:
    """Write the report beside the model; that it cannot be written costs no model."""
    path = request.output.with_suffix(".html")
    split = next((name for name in ("test", "validation", "train") if (splits == name).any()), "all")
    try:
        from .evaluate import evaluate
        from .report import write_report

        write_report(path, [evaluate(request.output, request.stores, split)], [request.folder])
    except (LandLabelsError, OSError, ImportError) as error:
        run.append("warning", text=tr("The model is written, but its report is not: {error}").format(error=error))
        return None
    return path


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
