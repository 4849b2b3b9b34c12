"""Judges a recipe by cross-validation, beside its rivals, and finds the thresholds of the model to come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import average_precision_score

from ..labels import LabelSet
from ..model import BandGroup
from ..network.network import Options
from .evaluation import THRESHOLD_CHOICE, choose_thresholds, cross_decide, grouped_folds, out_of_fold, score
from .fit import Recipe, fit, predict
from .legacy import Sections
from .rivals import FOREST, band_statistics, forest_probability, most_frequent

SEA_CODES = ("marine", "523")
METRICS = ("precision", "recall", "f1", "f2", "micro_f1", "macro_ap")


@dataclass(frozen=True)
class Validation:
    """The thresholds to ship, (C,), and the scores for the card."""

    thresholds: np.ndarray
    scores: dict


def validate(
    sections: Sections,
    label_set: LabelSet,
    groups: tuple[BandGroup, ...],
    options: Options,
    recipe: Recipe,
    fold_count: int,
    seed: int,
    say: Callable[[str], None],
) -> Validation:
    """Fit once per fold and score the out-of-fold predictions of the network and of its rivals."""
    labels, folds = sections.labels, grouped_folds(sections.acquisitions, fold_count)
    features = band_statistics(sections.pixels)

    def learn(training: np.ndarray, held_out: np.ndarray) -> np.ndarray:
        say(f"Fold {folds[held_out][0] + 1} of {fold_count}: {training.sum()} sections to learn from")
        pixels = tuple(array[training] for array in sections.pixels)
        network = fit(groups, options, recipe, pixels, labels[training], sections.acquisitions[training], seed)
        return predict(network, tuple(array[held_out] for array in sections.pixels))

    network = out_of_fold(folds, labels, learn)
    forest = out_of_fold(
        folds, labels, lambda training, held_out: forest_probability(features, labels, training, held_out, seed)
    )
    frequent = out_of_fold(folds, labels, lambda training, held_out: most_frequent(labels, training)).astype(bool)
    rows = {
        "network": (cross_decide(network, labels, folds), network),
        "random_forest": (cross_decide(forest, labels, folds), forest),
        "most_frequent": (frequent, None),
    }
    subsets = {"all": np.ones(len(labels), bool), "without_open_sea": ~only_sea(labels, label_set)}
    scores: dict = {
        "method": f"{fold_count}-fold cross-validation, each acquisition whole in one fold",
        "threshold_choice": THRESHOLD_CHOICE,
        "random_forest": FOREST,
    }
    for name, subset in subsets.items():
        scores[name] = {"sections": int(subset.sum())}
        for row, (decided, probability) in rows.items():
            chosen = None if probability is None else probability[subset]
            scores[name][row] = score(decided[subset], labels[subset], chosen)
    scores["labels"] = {
        code: {
            "positives": int(labels[:, i].sum()),
            "network_ap": _average_precision(labels[:, i], network[:, i]),
            "random_forest_ap": _average_precision(labels[:, i], forest[:, i]),
        }
        for i, code in enumerate(label_set.codes)
    }
    return Validation(choose_thresholds(network, labels), scores)


def only_sea(labels: np.ndarray, label_set: LabelSet) -> np.ndarray:
    """Return which sections, (N,) bool, hold open sea and nothing else: easy ones, to be told apart in the scores."""
    sea = [code in SEA_CODES for code in label_set.codes]
    return labels[:, sea].any(axis=1) & (labels.sum(axis=1) == 1)


def score_table(scores: dict) -> str:
    """Lay out the scores of the network and its rivals as text."""
    lines = []
    for subset, title in (("all", "all sections"), ("without_open_sea", "without open-sea sections")):
        lines.append(
            f"{title + ' (' + str(scores[subset]['sections']) + ')':34}" + "".join(f"{m:>11}" for m in METRICS)
        )
        for row in ("network", "random_forest", "most_frequent"):
            values = scores[subset][row]
            cells = "".join(f"{values[m]:11.3f}" if m in values else f"{'-':>11}" for m in METRICS)
            lines.append(f"  {row.replace('_', ' '):32}{cells}")
    return "\n".join(lines)


def _average_precision(truth: np.ndarray, probability: np.ndarray) -> float | None:
    return round(float(average_precision_score(truth, probability)), 4) if truth.any() else None
