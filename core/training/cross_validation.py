"""Cross-validation for few sections: scores of the network and of baselines, and the thresholds of the final model."""

from __future__ import annotations

import copy
import itertools
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..evaluation import metrics
from ..evaluation.baseline_scores import DECISION_SCORES, Decisions, baselines_out_of_fold
from ..evaluation.baselines import CLASSIFIERS, MOST_FREQUENT, STATISTICS
from ..evaluation.calibration import (
    THRESHOLD_CHOICE,
    choose_thresholds,
    cross_fitted_probability,
    describe_calibration,
    fit_temperature,
    probability_of,
)
from ..evaluation.folds import cross_fitted_decisions, grouped_folds, out_of_fold
from ..model.label_sets import LabelSet
from ..network.section_network import SectionNetwork
from ..stores.store import Readable
from ..text import tr
from .distributed import torch_device
from .module import RunMonitor
from .predict import predict
from .recipe import Recipe
from .trainer import fit

SEA_CODES = ("marine", "523")
METRICS = ("precision", "recall", "f1", "f2", "micro_f1", "macro_ap")
REPORTED_EPOCHS = 10  # one message per so many epochs of a fold


@dataclass(frozen=True)
class ValidationResult:
    """What the sections outside the training give.

    Attributes:
        temperature: the temperature for the logits.
        thresholds: (C,).
        scores: for the card.
        calibration: of the probabilities of held-out sections, for the card.
        held_out: of a cross-validation, what the network and the baselines decide for all sections, out of fold.
    """

    temperature: float
    thresholds: NDArray[np.float64]
    scores: dict
    held_out: dict[str, Decisions] | None = None
    calibration: dict[str, object] = field(default_factory=dict)


class _FoldMonitor:
    """The monitor of one fold: passes a message on every ten epochs, and requests to end."""

    def __init__(self, monitor: RunMonitor, number: int, count: int) -> None:
        self._monitor, self._number, self._count = monitor, number, count

    def append(self, event: str, **values: Any) -> None:
        if event == "epoch" and values["epoch"] % REPORTED_EPOCHS == 0:
            text = tr("Fold {number} of {count}, epoch {epoch} of {epochs}: loss {train_loss:.3f}")
            self._monitor.append("info", text=text.format(number=self._number, count=self._count, **values))

    def requested(self) -> str | None:
        return "cancel" if self._monitor.requested() else None  # a fold gives no model that a stop could keep


def cross_validate(
    sections: Readable,
    label_set: LabelSet,
    network: SectionNetwork,
    recipe: Recipe,
    count: int,
    *,
    seed: int,
    device: str,
    monitor: RunMonitor,
    folder: Path | None = None,
) -> ValidationResult:
    """Train once per fold and score the network and the baselines on the sections of the held-out folds.

    Args:
        sections: all sections; those of a place are in the same fold.
        label_set: the label set of the sections.
        network: the initial network of each fold.
        recipe: the training procedure; all its epochs are trained.
        count: number of folds.
        seed, device: as in `fit`.
        monitor: receives messages, and can request an end.
        folder: where the checkpoint of each fold is written, so that an interrupted run can be resumed.
    """
    labels, folds = sections.labels, grouped_folds(sections.places, count)
    recipe = replace(recipe, patience=0)
    target, numbers = torch_device(device), itertools.count(1)

    def train_network(training: NDArray[np.bool_], held_out: NDArray[np.bool_]) -> NDArray[np.float32]:
        number = next(numbers)
        fitted = fit(
            copy.deepcopy(network),
            sections,
            np.flatnonzero(training),
            np.empty(0, np.intp),
            recipe,
            seed=seed,
            device=device,
            monitor=_FoldMonitor(monitor, number, count),
            checkpoint=folder / f"fold{number}.ckpt" if folder else None,
        )
        return predict(fitted.network.to(target), sections, network.groups, np.flatnonzero(held_out), target)

    logits = out_of_fold(folds, labels, train_network)
    temperature = fit_temperature(logits, labels) if recipe.calibrate else 1.0
    probability = probability_of(logits, temperature)
    if recipe.calibrate:
        decided, thresholds = cross_fitted_decisions(probability, labels, folds), choose_thresholds(probability, labels)
    else:
        decided, thresholds = probability >= 0.5, np.where(labels.any(axis=0), 0.5, np.inf)
    held_out = {
        "network": Decisions(decided, probability),
        **baselines_out_of_fold(sections, network.groups, folds, seed),
    }
    scores = _scores(held_out, labels, label_set, count)
    held_out_probability = cross_fitted_probability(logits, labels, folds) if recipe.calibrate else probability
    calibration = describe_calibration(labels, held_out_probability, f"{count}-fold cross-validation")
    return ValidationResult(temperature, thresholds, scores, held_out, calibration)


def _scores(rows: dict[str, Decisions], labels: NDArray[np.bool_], label_set: LabelSet, count: int) -> dict:
    """Return the scores of network and baselines on all sections, and on those that are not open sea only (easy)."""
    ap = {
        row: metrics.per_label(labels, found.decided, found.probability)["ap"]
        for row, found in rows.items()
        if row != MOST_FREQUENT  # a constant label set gives no ranking
    }
    scores: dict = {
        "method": f"{count}-fold cross-validation, each place whole in one fold",
        "threshold_choice": f"{THRESHOLD_CHOICE} For the scores, the thresholds of a fold come from the out-of-fold "
        "predictions of the other folds; the model's own come from all of them.",
        "baselines": f"{', '.join(CLASSIFIERS)}: trained on {STATISTICS}; {MOST_FREQUENT}: the same labels everywhere.",
    }
    for name, subset in (("all", np.ones(len(labels), bool)), ("without_open_sea", ~only_sea(labels, label_set))):
        scores[name] = {"sections": int(subset.sum())}
        for row, held_out in rows.items() if subset.any() else ():
            found = metrics.score(labels[subset], held_out.decided[subset], held_out.probability[subset])
            keys = [key for key in METRICS if row != MOST_FREQUENT or key in DECISION_SCORES]
            scores[name][row] = {key: _rounded(found[key]) for key in keys}
    scores["labels"] = {
        code: {"positives": int(labels[:, i].sum()), **{f"{row}_ap": _rounded(values[i]) for row, values in ap.items()}}
        for i, code in enumerate(label_set.codes)
    }
    return scores


def only_sea(labels: NDArray[np.bool_], label_set: LabelSet) -> NDArray[np.bool_]:
    """Return which sections, (N,), have open sea as their only label: easy ones, which are scored separately."""
    sea = [code in SEA_CODES for code in label_set.codes]
    return labels[:, sea].any(axis=1) & (labels.sum(axis=1) == 1)


def score_table(scores: dict) -> str:
    """Return the scores of the network and the baselines as a text table."""
    lines = []
    for subset, title in (("all", "all sections"), ("without_open_sea", "without open-sea sections")):
        heads = "".join(f"{metric:>11}" for metric in METRICS)
        lines.append(f"{title + ' (' + str(scores[subset]['sections']) + ')':34}{heads}")
        for row, values in list(scores[subset].items())[1:]:
            cells = ("-" if values.get(metric) is None else f"{values[metric]:.3f}" for metric in METRICS)
            lines.append(f"  {row.replace('_', ' '):32}" + "".join(f"{cell:>11}" for cell in cells))
    return "\n".join(lines)


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 4)
