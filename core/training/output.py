"""Writes the result of a training: the model with its card, the report beside it, and the last event."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from ..errors import LandLabelsError
from ..evaluation.novelty import Novelty, novelty_or_reason
from ..model.card import Card
from ..network.export import save
from ..network.quantise import add_int8
from ..raster.io_errors import write_error
from ..redaction import redact
from ..stores.joined_stores import Sections
from ..text import tr
from . import distributed
from .card import Provenance, make_card
from .cross_validation import ValidationResult
from .module import RunMonitor
from .request import TrainRequest
from .trainer import FitResult

if TYPE_CHECKING:
    from ..evaluation.evaluate import Evaluation


@dataclass(frozen=True)
class TrainResult:
    """The result of a training; `reason` is complete, early (early stopping) or stopped (on request)."""

    model: Path
    report: Path | None
    card: Card
    reason: str
    epochs: int
    best_epoch: int
    scores: dict


def write_model(
    request: TrainRequest,
    monitor: RunMonitor,
    fitted: FitResult,
    sections: Sections,
    validated: ValidationResult,
) -> TrainResult:
    """Write the model, its card and its report, and the last event."""
    network = fitted.network.cpu()
    network.scale_logits(validated.temperature)
    source = request.start_from
    novelty = novelty_or_reason(sections, network.groups, np.flatnonzero(sections.splits == "train"), request.seed)
    provenance = Provenance(
        sections=sections,
        recipe=replace(request.used_recipe, batch=fitted.batch),
        preset=request.preset,
        seed=request.seed,
        epoch=fitted.epoch,
        temperature=validated.temperature,
        calibration=validated.calibration,
        scores=validated.scores,
        calibrated=request.used_recipe.calibrate and (bool(request.folds) or "validation" in validated.scores),
        origin=redact(request.origin),
        begun_from={"name": source.stem, "sha256": hashlib.sha256(source.read_bytes()).hexdigest()} if source else None,
        processes=distributed.world(),
        device=fitted.device,
        novelty=novelty,
    )
    card = make_card(request.output.stem, network, validated.thresholds, provenance)
    with output_errors(request.output):
        save(network, card, request.output, request.half, novelty if isinstance(novelty, Novelty) else None)
    monitor.append("info", text=add_int8(request.output, sections))
    report: Path | None = None
    intervals: dict = {}
    if request.report:
        report, intervals = _write_report(request, monitor, sections, validated, fitted.device)
    scores = {split: validated.scores[split] for split in ("validation", "test", "all") if split in validated.scores}
    if validated.held_out:
        scores = {"all": {"sections": len(sections), **scores["all"]["network"]}}
    result = TrainResult(
        model=request.output,
        report=report,
        card=card,
        reason=fitted.reason,
        epochs=len(fitted.history),
        best_epoch=fitted.epoch,
        scores=validated.scores,
    )
    monitor.append(
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


def _write_report(
    request: TrainRequest, monitor: RunMonitor, sections: Sections, validated: ValidationResult, device: str
) -> tuple[Path | None, dict]:
    """Write the report beside the model; return its path and the intervals of the scores by split.

    If the report cannot be written, that is only a warning.
    """
    path = request.output.with_suffix(".html")
    present = [name for name in ("test", "validation", "train") if (sections.splits == name).any()]
    try:
        from ..evaluation.evaluate import evaluate, evaluate_held_out
        from ..evaluation.report import write_report

        if validated.held_out:
            network, baselines = validated.held_out.pop("network"), validated.held_out
            split = "all"
            evaluation = evaluate_held_out(request.output, sections, network, baselines, device)
        else:
            split = present[0] if present else "all"
            # None only if a reporter cancels it
            evaluation = cast(
                "Evaluation",
                evaluate(
                    request.output, request.stores, split, baselines=request.stores, decisions=validated.baselines
                ),
            )
        write_report(path, [evaluation], [request.folder])
    except (LandLabelsError, OSError, ImportError) as error:
        monitor.append("warning", text=tr("The model was written, but not its report: {error}").format(error=error))
        return None, {}
    return path, {split: {key: score["interval"] for key, score in evaluation.record()["scores"].items()}}


@contextlib.contextmanager
def output_errors(path: Path) -> Iterator[None]:
    """Translate an `OSError` into `OutputError`."""
    try:
        yield
    except OSError as error:
        raise write_error(path, error) from error
