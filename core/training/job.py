"""A whole training: from a request and section stores to a model, its report and the events in the run folder.

Under torchrun every process calls `train` with the same request; only the first one writes files. With several
machines, the stores and the run folder must be on a shared disk.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from ..choices import SPLITS
from ..errors import LandLabelsError, LossNotFinite, NothingToTrain, ParameterError
from ..evaluation import metrics
from ..evaluation.baseline_scores import Decisions, train_on_others
from ..evaluation.calibration import (
    choose_thresholds,
    describe_calibration,
    fit_temperature,
    has_examples,
    probability_of,
)
from ..model.library import find_model
from ..network.architectures import create_network
from ..network.band_sets import band_groups
from ..network.export import load_trained
from ..network.section_network import NetworkOptions, SectionNetwork, with_released_batch_norm
from ..output_lock import OutputLock
from ..runs.run_folder import RunFolder
from ..sections.section import BandGroup
from ..stores.ground import keep_together
from ..stores.joined_stores import Sections, join_stores
from ..stores.splits import Undivided, divide_by_ground
from ..text import join_names, tr
from . import distributed
from .cross_validation import CrossValidation, Scheme, ValidationResult, score_rows, score_table
from .module import NullMonitor, RunMonitor, StopFitting
from .output import TrainResult, output_errors, write_model
from .patch_loss import described_targets
from .predict import predict
from .request import CHECKPOINT, TrainRequest, prepare_run_folder
from .teaching import teach_stores
from .trainer import FitResult, fit

if TYPE_CHECKING:
    pass


def train(request: TrainRequest, echo: Callable[[dict], None] | None = None) -> TrainResult | None:
    """Train a model; the same request in the same run folder resumes a training that was killed or cancelled.

    Args:
        request: what to train on and how.
        echo: called with each event when it is written.

    Returns:
        The result; None if it was cancelled, and in the other processes under torchrun.

    Raises:
        LandLabelsError: one sentence, which is also in the last event of the run folder.
    """
    request.check()
    if request.start_from:
        request = replace(request, start_from=find_model(request.start_from))
    connected_before = distributed.is_connected()  # by a caller that trains more than once: it disconnects
    try:
        if distributed.rank() > 0:
            return _train(request, NullMonitor())
        run = RunFolder(request.folder, echo)
        with output_errors(request.folder), OutputLock(request.output), run.lock(), _interrupt_cancels(run):
            return _train_and_log(request, run)
    except StopFitting:
        return None
    finally:
        if not connected_before:
            distributed.disconnect()


def _train_and_log(request: TrainRequest, run: RunFolder) -> TrainResult | None:
    """Train, and write an event if the training is cancelled or fails."""
    try:
        return _train(request, run)
    except StopFitting:
        run.append("cancelled")
        raise
    except Exception as error:
        text = str(error) if isinstance(error, LandLabelsError) else f"{type(error).__name__}: {error}"
        with contextlib.suppress(OSError):
            run.append("failed", text=text)
        raise


def _train(request: TrainRequest, monitor: RunMonitor) -> TrainResult | None:
    groups = load_trained(request.start_from)[0].groups if request.start_from else band_groups(request.bands)
    if request.teacher:
        teach_stores(request.stores, find_model(request.teacher), request.device, monitor)
    sections = join_stores(request.stores, groups)
    sections, warnings = _with_splits(request, sections)
    for text in warnings:
        monitor.append("warning", text=text)
    request = request.sized(int((sections.splits == "train").sum()))
    network = _initial_network(request, groups, sections)
    if isinstance(monitor, RunFolder):
        prepare_run_folder(request, monitor, sections, network)
    for text in described_targets(network, sections, request.used_recipe):
        monitor.append("info", text=text)
    train_and_validate = _train_with_folds if request.folds else _train_with_validation
    fitted, validated, problem = train_and_validate(request, monitor, sections, network)
    result = write_model(request, monitor, fitted, sections, validated) if distributed.rank() == 0 else None
    if problem:
        raise problem
    return result


def _train_with_validation(
    request: TrainRequest, monitor: RunMonitor, sections: Sections, network: SectionNetwork
) -> tuple[FitResult, ValidationResult, LossNotFinite | None]:
    """Train on the training sections; epoch, temperature and thresholds come from the validation sections."""
    used = _indexes_by_split(sections)
    fitted, problem = _fit(request, monitor, sections, network, used)
    device = fitted.target
    fitted.network.to(device)
    logits = {
        split: predict(fitted.network, sections, network.groups, used[split], device)
        for split in ("validation", "test")
        if len(used[split])
    }
    labels = {split: sections.labels[used[split]] for split in logits}
    trained = has_examples(sections.labels[used["train"]])
    temperature, thresholds = 1.0, np.where(trained, 0.5, np.inf)
    if request.used_recipe.calibrate and "validation" in logits:
        temperature = fit_temperature(logits["validation"], labels["validation"])
        probability = probability_of(logits["validation"], temperature)
        places = sections.places[used["validation"]]
        thresholds = choose_thresholds(probability, labels["validation"], places, trained)
    scores = {
        split: _score(labels[split], probability_of(values, temperature), thresholds)
        for split, values in logits.items()
    }
    calibration = {}
    if logits:
        split, on = ("test", "test split") if "test" in logits else ("validation", "validation split, temperature too")
        calibration = describe_calibration(labels[split], probability_of(logits[split], temperature), on)
    baselines: dict[str, Decisions] = {}
    if request.report and logits and find_spec("sklearn") and distributed.rank() == 0:
        split = "test" if "test" in logits else "validation"
        monitor.append("info", text=tr("Training the baselines to compare with…"))
        baselines = train_on_others(sections, network.groups, used[split])
        probability = probability_of(logits[split], temperature)
        decisions = {"network": Decisions(probability >= thresholds, probability), **baselines}
        rows = score_rows([decisions], labels[split], sections.places[used[split]])
        scores[split]["baselines"] = {name: rows[name] for name in baselines}
    return fitted, ValidationResult(temperature, thresholds, scores, baselines, calibration=calibration), problem


def _train_with_folds(
    request: TrainRequest, monitor: RunMonitor, sections: Sections, network: SectionNetwork
) -> tuple[FitResult, ValidationResult, LossNotFinite | None]:
    """Train on all sections; temperature and thresholds come from a cross-validation."""
    together = keep_together(sections.places, sections.lon, sections.lat, request.folds)
    monitor.append("info", text=tr("Kept in one fold: {rule}").format(rule=together.rule))
    validation = CrossValidation(
        sections,
        sections.label_set,
        lambda seed: _initial_network(replace(request, seed=seed), network.groups, sections),
        request.used_recipe,
        device=request.device,
        monitor=monitor,
        groups=together.groups,
        folder=request.folder,
    )
    seeds = tuple(range(request.seed, request.seed + request.repeats))
    validated = validation.run(Scheme(request.folds, request.inner_folds, seeds))
    monitor.append("info", text=score_table(validated.scores))
    return _fit(request, monitor, sections, network, _indexes_by_split(sections))[0], validated, None


def _indexes_by_split(sections: Sections) -> dict[str, NDArray[np.intp]]:
    return {split: np.flatnonzero(sections.splits == split) for split in SPLITS.values}


def _fit(
    request: TrainRequest,
    monitor: RunMonitor,
    sections: Sections,
    network: SectionNetwork,
    used: dict[str, NDArray[np.intp]],
) -> tuple[FitResult, LossNotFinite | None]:
    """Train as requested; if the loss is not finite, return the best epoch before that, with the error."""
    start_values = {
        "sections": {split: len(indexes) for split, indexes in used.items()},
        "labels": len(sections.label_set),
        "parameters": sum(p.numel() for p in network.parameters()),
        "architecture": network.architecture,
        "preset": request.preset,
        "processes": distributed.world(),
        "model": str(request.output),
    }
    try:
        fitted = fit(
            network,
            sections,
            used["train"],
            used["validation"],
            request.used_recipe,
            seed=request.seed,
            device=request.device,
            monitor=monitor,
            checkpoint=request.folder / CHECKPOINT,
            start_values=start_values,
        )
    except LossNotFinite as error:
        if error.fitted is None:
            raise
        return error.fitted, error
    return fitted, None


def _with_splits(request: TrainRequest, sections: Sections) -> tuple[Sections, list[str]]:
    """Return the sections with the splits that are used, and warnings on the splits and the labels."""
    warnings = []
    if request.folds:
        undivided, together = (np.full(len(sections.names), split) for split in ("", "train"))
        return replace(sections, splits=together), list(replace(sections, splits=undivided).summary().warnings)
    if not (sections.splits != "").any():
        warnings.append(tr("The sections have no splits: they were divided by place, 60/20/20."))
        division = divide_by_ground(
            Undivided(sections.places, sections.labels, sections.lon, sections.lat), request.seed
        )
        sections = replace(sections, splits=division.splits)
    if not (sections.splits == "train").any():
        stores = join_names([f"'{store.path}'" for store in sections.stores])
        raise NothingToTrain(stores=stores, reason=tr("no section is for training"))
    warnings += sections.summary().warnings
    if not (sections.splits == "validation").any():
        warnings.append(
            tr(
                "There are no validation sections to choose the best epoch and the thresholds: the last epoch is the "
                "result, with a threshold of 0.5 for each label."
            )
        )
    return sections, warnings


def _initial_network(request: TrainRequest, groups: tuple[BandGroup, ...], sections: Sections) -> SectionNetwork:
    """Return the initial network: a new one, or the one to start from with a head for these labels."""
    torch.manual_seed(request.seed)
    if request.start_from:
        network, card = load_trained(request.start_from)
        if card.label_set.labels != sections.label_set.labels:
            network.replace_head(card.label_set, sections.label_set)
        return network
    options = request.options or NetworkOptions()
    if request.preset == "paper" or request.architecture == "k-branch":
        options = with_released_batch_norm(options)
    try:
        return create_network(request.architecture, groups, len(sections.label_set), options)
    except ValueError as error:
        raise ParameterError(name=tr("The network's sizes"), value=options, allowed=str(error)) from error


def _score(labels: NDArray, probability: NDArray, thresholds: NDArray) -> dict:
    found = metrics.score(labels, probability >= thresholds, probability)
    return {"sections": len(labels)} | {
        key: None if np.isnan(value) else round(float(value), 4) for key, value in found.items()
    }


@contextlib.contextmanager
def _interrupt_cancels(run: RunFolder) -> Iterator[None]:
    """Let Ctrl+C request a cancel; a second Ctrl+C ends the program immediately."""
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
