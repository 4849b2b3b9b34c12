"""Cross-validation for few sections: scores of the network and of baselines, and the thresholds of the final model."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError
from ..evaluation import metrics
from ..evaluation.baselines import (
    RANDOM_FOREST,
    band_statistics,
    most_frequent_label_set,
    random_forest_probability,
)
from ..model.label_sets import LabelSet
from ..network.section_network import SectionNetwork
from ..stores.store import Readable
from ..text import tr
from .calibration import THRESHOLD_CHOICE, choose_thresholds, fit_temperature, probability_of
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
        held_out: of a cross-validation, the decisions and probabilities of all sections, (N, C) each.
    """

    temperature: float
    thresholds: NDArray[np.float64]
    scores: dict
    held_out: tuple[NDArray[np.bool_], NDArray[np.floating]] | None = None


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


def grouped_folds(places: NDArray, count: int) -> NDArray[np.intp]:
    """Return the fold of each section, (N,): folds of similar size, with all sections of a place in the same fold.

    Raises:
        ParameterError: there are fewer places than folds.
    """
    from sklearn.model_selection import GroupKFold

    n = len(set(places.tolist()))
    if not 2 <= count <= n:
        raise ParameterError(name="--folds", value=count, allowed=tr("from 2 to {n}, one per place").format(n=n))
    folds = np.empty(len(places), np.intp)
    for number, (_, held_out) in enumerate(GroupKFold(count).split(places, groups=places)):
        folds[held_out] = number
    return folds


def out_of_fold(
    folds: NDArray[np.intp],
    labels: NDArray[np.bool_],
    train_and_predict: Callable[[NDArray[np.bool_], NDArray[np.bool_]], NDArray],
) -> NDArray[np.float32]:
    """Return the predictions for each section, (N, C), of the model that was trained without its fold.

    `train_and_predict(training, held_out)` takes two masks (N,) and returns the predictions of the held-out sections.
    """
    predictions = np.zeros(labels.shape, np.float32)
    for fold in np.unique(folds):
        predictions[folds == fold] = train_and_predict(folds != fold, folds == fold)
    return predictions


def cross_fitted_decisions(
    probability: NDArray, labels: NDArray[np.bool_], folds: NDArray[np.intp]
) -> NDArray[np.bool_]:
    """Return decisions (N, C) bool; the thresholds of each fold come from the predictions of the other folds."""
    decided = np.zeros(labels.shape, bool)
    for fold in np.unique(folds):
        thresholds = choose_thresholds(probability[folds != fold], labels[folds != fold])
        decided[folds == fold] = probability[folds == fold] >= thresholds
    return decided


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

    def train_forest(training: NDArray[np.bool_], held_out: NDArray[np.bool_]) -> NDArray[np.float64]:
        return random_forest_probability(features, labels, training, held_out, seed)

    logits = out_of_fold(folds, labels, train_network)
    temperature = fit_temperature(logits, labels) if recipe.calibrate else 1.0
    probability = probability_of(logits, temperature)
    features = band_statistics(sections, network.groups)
    forest = out_of_fold(folds, labels, train_forest)
    frequent = out_of_fold(folds, labels, lambda training, _: most_frequent_label_set(labels, training)).astype(bool)
    if recipe.calibrate:
        decided, thresholds = cross_fitted_decisions(probability, labels, folds), choose_thresholds(probability, labels)
    else:
        decided, thresholds = probability >= 0.5, np.where(labels.any(axis=0), 0.5, np.inf)
    rows = {
        "network": (decided, probability),
        "random_forest": (cross_fitted_decisions(forest, labels, folds), forest),
        "most_frequent": (frequent, frequent),
    }
    return ValidationResult(temperature, thresholds, _scores(rows, labels, label_set, count), (decided, probability))


def _scores(rows: dict, labels: NDArray[np.bool_], label_set: LabelSet, count: int) -> dict:
    """Return the scores of network and baselines on all sections, and on those that are not open sea only (easy)."""
    by_label = {row: metrics.per_label(labels, *both) for row, both in rows.items()}
    scores: dict = {
        "method": f"{count}-fold cross-validation, each place whole in one fold",
        "threshold_choice": f"{THRESHOLD_CHOICE} For the scores, the thresholds of a fold come from the out-of-fold "
        "predictions of the other folds; the model's own come from all of them.",
        "random_forest": RANDOM_FOREST,
    }
    for name, subset in (("all", np.ones(len(labels), bool)), ("without_open_sea", ~only_sea(labels, label_set))):
        scores[name] = {"sections": int(subset.sum())}
        for row, (decided, probability) in rows.items() if subset.any() else ():
            found = metrics.score(labels[subset], decided[subset], probability[subset])
            # A constant label set gives no ranking, so it has no average precision.
            keys = METRICS if row != "most_frequent" else METRICS[:-1]
            scores[name][row] = {key: _rounded(found[key]) for key in keys}
    scores["labels"] = {
        code: {
            "positives": int(labels[:, i].sum()),
            "network_ap": _rounded(by_label["network"]["ap"][i]),
            "random_forest_ap": _rounded(by_label["random_forest"]["ap"][i]),
        }
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
