"""Judges a recipe on few sections by cross-validation, beside its rivals, for the thresholds of the model to come."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError
from ..evaluation import metrics
from ..evaluation.baselines import FOREST, band_statistics, forest_probability, most_frequent
from ..model.label_sets import LabelSet
from ..network.base import SectionNetwork
from ..stores.store import Readable
from ..text import tr
from .calibrate import THRESHOLD_CHOICE, choose_thresholds, fit_temperature, probability_of
from .fit import fit
from .fitting import Listener
from .parallel import device_of
from .predict import predict
from .recipe import Recipe

SEA_CODES = ("marine", "523")
METRICS = ("precision", "recall", "f1", "f2", "micro_f1", "macro_ap")
EVERY = 10  # epochs between two lines on a fold


@dataclass(frozen=True)
class Judgement:
    """What held-out sections say of a network.

    Attributes:
        temperature: to divide its logits by.
        thresholds: (C,).
        scores: for the card.
        held_out: of a cross-validation, what was decided of all sections and the probabilities behind it, (N, C) each.
    """

    temperature: float
    thresholds: NDArray[np.float64]
    scores: dict
    held_out: tuple[NDArray[np.bool_], NDArray[np.floating]] | None = None


class _Fold:
    """Listens to the fitting of one fold: its epochs become lines now and then; an end can be asked for."""

    def __init__(self, run: Listener, number: int, count: int) -> None:
        self._run, self._name = run, tr("fold {number} of {count}").format(number=number, count=count)

    def append(self, event: str, **values: object) -> None:
        if event == "epoch" and values["epoch"] % EVERY == 0:
            text = tr("{fold}, epoch {epoch} of {epochs}: loss {train_loss:.3f}")
            self._run.append("info", text=text.format(fold=self._name.capitalize(), **values))

    def asked(self) -> str | None:
        return self._run.asked() and "cancel"  # there is no model to keep yet


def grouped_folds(places: NDArray, count: int) -> NDArray[np.intp]:
    """Return the fold of each section, (N,): folds of like size, each place whole in one of them.

    Raises:
        ParameterError: there are fewer places than folds.
    """
    from sklearn.model_selection import GroupKFold

    own = len(set(places.tolist()))
    if not 2 <= count <= own:
        raise ParameterError(name="--folds", value=count, allowed=tr("from 2 to {n}, one per place").format(n=own))
    folds = np.empty(len(places), np.intp)
    for number, (_, held_out) in enumerate(GroupKFold(count).split(places, groups=places)):
        folds[held_out] = number
    return folds


def out_of_fold(
    folds: NDArray[np.intp],
    labels: NDArray[np.bool_],
    learn: Callable[[NDArray[np.bool_], NDArray[np.bool_]], NDArray],
) -> NDArray[np.float32]:
    """Return what models that saw nothing of a section's fold say of it, (N, C).

    `learn(training, held_out)` takes two boolean masks (N,) and returns what is said of the held-out sections.
    """
    said = np.zeros(labels.shape, np.float32)
    for fold in np.unique(folds):
        said[folds == fold] = learn(folds != fold, folds == fold)
    return said


def cross_decide(probability: NDArray, labels: NDArray[np.bool_], folds: NDArray[np.intp]) -> NDArray[np.bool_]:
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
    seed: int,
    device: str,
    run: Listener,
    folder: Path | None = None,
) -> Judgement:
    """Fit once per fold and score what the network and its rivals say of the sections of the other folds.

    Args:
        sections: all of them; their places stay whole.
        label_set: the order of their labels.
        network: what each fold begins from.
        recipe, seed, device: how to fit; the number of epochs is that of the recipe.
        count: folds.
        run: hears what happens.
        folder: keeps a checkpoint of each fold, so that a run that was killed goes on.
    """
    labels, folds = sections.labels, grouped_folds(sections.places, count)
    recipe = replace(recipe, patience=0)
    place, numbers = device_of(device), itertools.count(1)

    def learn(training: NDArray[np.bool_], held_out: NDArray[np.bool_]) -> NDArray[np.float32]:
        number, known = next(numbers), np.flatnonzero(training)
        checkpoint = folder / f"fold{number}.ckpt" if folder else None
        fresh, nothing = copy.deepcopy(network), np.empty(0, int)
        fitted = fit(fresh, sections, known, nothing, recipe, seed, device, _Fold(run, number, count), checkpoint)
        return predict(fitted.network.to(place), sections, network.groups, np.flatnonzero(held_out), place)

    logits = out_of_fold(folds, labels, learn)
    temperature = fit_temperature(logits, labels) if recipe.calibrate else 1.0
    probability = probability_of(logits, temperature)
    features = band_statistics(sections, network.groups)
    forest = out_of_fold(
        folds, labels, lambda training, held_out: forest_probability(features, labels, training, held_out, seed)
    )
    frequent = out_of_fold(folds, labels, lambda training, _: most_frequent(labels, training)).astype(bool)
    if recipe.calibrate:
        decided, thresholds = cross_decide(probability, labels, folds), choose_thresholds(probability, labels)
    else:
        decided, thresholds = probability >= 0.5, np.where(labels.any(axis=0), 0.5, np.inf)
    rows = {
        "network": (decided, probability),
        "random_forest": (cross_decide(forest, labels, folds), forest),
        "most_frequent": (frequent, frequent),
    }
    return Judgement(temperature, thresholds, _scores(rows, labels, label_set, count), (decided, probability))


def _scores(rows: dict, labels: NDArray[np.bool_], label_set: LabelSet, count: int) -> dict:
    """Score each rival on all sections and on those that are not open sea alone, which are easy."""
    by_label = {row: metrics.per_label(labels, *both) for row, both in rows.items()}
    scores: dict = {
        "method": f"{count}-fold cross-validation, each place whole in one fold",
        "threshold_choice": f"{THRESHOLD_CHOICE} For the scores, the thresholds of a fold come from the out-of-fold "
        "predictions of the other folds; the model's own come from all of them.",
        "random_forest": FOREST,
    }
    for name, subset in (("all", np.ones(len(labels), bool)), ("without_open_sea", ~only_sea(labels, label_set))):
        scores[name] = {"sections": int(subset.sum())}
        for row, (decided, probability) in rows.items() if subset.any() else ():
            found = metrics.score(labels[subset], decided[subset], probability[subset])
            # "Always the most frequent" ranks nothing.
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
    """Return which sections, (N,), hold open sea and nothing else: easy ones, to be told apart in the scores."""
    sea = [code in SEA_CODES for code in label_set.codes]
    return labels[:, sea].any(axis=1) & (labels.sum(axis=1) == 1)


def score_table(scores: dict) -> str:
    """Lay out the scores of the network and its rivals as text."""
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
