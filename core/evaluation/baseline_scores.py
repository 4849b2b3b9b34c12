"""Decisions and scores of the baselines on the sections of a model, and their paired difference to it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..sections.section import BandGroup
from ..stores.store import Readable
from ..text import mark
from .baselines import (
    CLASSIFIERS,
    MOST_FREQUENT,
    band_statistics,
    baseline_probability,
    most_frequent_label_set,
)
from .calibration import choose_thresholds
from .folds import cross_fitted_decisions, grouped_folds, out_of_fold
from .metrics import SCORES, Intervals, bootstrap, score
from .significance import PairedTest, paired_tests

TITLES = {
    MOST_FREQUENT: mark("Most frequent labels"),
    "logistic_regression": mark("Logistic regression"),
    "random_forest": mark("Random forest"),
    "extra_trees": mark("Extra trees"),
}
FOLDS = 5  # of the training sections, for the thresholds
MAX_TRAINING = 5000  # sections; more would take hours and change the scores little
# A constant label set has no probabilities, so it has only the scores of decisions.
DECISION_SCORES = ("precision", "recall", "f1", "f2", "micro_f1", "macro_f1", "hamming")


@dataclass(frozen=True, eq=False)
class Decisions:
    """What a baseline decides for n sections: `decided` (n, C) bool and `probability` (n, C)."""

    decided: NDArray[np.bool_]
    probability: NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class BaselineScores:
    """The scores of a baseline, with intervals, and the tests of the model's difference to it (model - baseline).

    Scores that need probabilities are NaN for the most frequent labels.
    """

    name: str
    scores: dict[str, float]
    intervals: Intervals
    tests: tuple[PairedTest, ...]


def baselines_out_of_fold(
    sections: Readable, groups: tuple[BandGroup, ...], folds: NDArray[np.intp], seed: int
) -> dict[str, Decisions]:
    """Return the decisions of each baseline for all sections, each made without the fold of the section."""
    labels, features = sections.labels, band_statistics(sections, groups)
    found = {MOST_FREQUENT: constant_out_of_fold(labels, folds, np.ones(len(labels), bool))}
    for name in CLASSIFIERS:
        probability = _out_of_fold(name, features, labels, folds, seed)
        found[name] = Decisions(cross_fitted_decisions(probability, labels, folds, sections.places), probability)
    return found


def constant_out_of_fold(labels: NDArray[np.bool_], folds: NDArray[np.intp], used: NDArray[np.bool_]) -> Decisions:
    """Return the most frequent label set for all sections, each chosen on those of the other folds that are `used`."""

    def choose(training: NDArray[np.bool_], _: NDArray[np.bool_]) -> NDArray[np.bool_]:
        return most_frequent_label_set(labels, training & used if (training & used).any() else training)

    constant = out_of_fold(folds, labels, choose)
    return Decisions(constant.astype(bool), constant)


def train_baselines(
    features: NDArray, labels: NDArray[np.bool_], places: NDArray[np.str_], held_out: NDArray, seed: int = 1
) -> dict[str, Decisions]:
    """Train each baseline on all given sections and return its decisions for others.

    Args:
        features: the statistics of the training sections, (N, F).
        labels, places: of the training sections, (N, C) and (N,). Thresholds come from predictions out of fold, whole
            places in one fold.
        held_out: the statistics of the sections to decide on, (n, F).
        seed: of the classifiers.
    """
    constant = np.tile(most_frequent_label_set(labels, np.ones(len(labels), bool)), (len(held_out), 1))
    found = {MOST_FREQUENT: Decisions(constant, constant.astype(np.float64))}
    for name in CLASSIFIERS:
        known = _out_of_fold(name, features, labels, _folds(places), seed)
        probability = baseline_probability(name, features, labels, held_out, seed)
        found[name] = Decisions(probability >= choose_thresholds(known, labels, places), probability)
    return found


def train_on_others(
    sections: Readable, groups: tuple[BandGroup, ...], held_out: NDArray[np.intp]
) -> dict[str, Decisions]:
    """Train each baseline on the sections that are not held out, and return its decisions for those that are, (n,)."""
    chosen = choose_training(np.setdiff1d(np.arange(len(sections.labels)), held_out))
    return train_baselines(
        band_statistics(sections, groups, chosen),
        sections.labels[chosen],
        sections.places[chosen],
        band_statistics(sections, groups, held_out),
    )


def choose_training(which: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return at most `MAX_TRAINING` of the indexes of training sections, drawn at random."""
    return np.random.default_rng(1).permutation(which)[:MAX_TRAINING]


def score_baselines(
    baselines: dict[str, Decisions], labels: NDArray[np.bool_], decided: NDArray[np.bool_], places: NDArray[np.str_]
) -> tuple[BaselineScores, ...]:
    """Score baselines on the sections on which a model decided `decided` (n, C), and test the differences."""
    return tuple(
        BaselineScores(
            name,
            _known(name, score(labels, found.decided, found.probability)),
            bootstrap(labels, found.decided, found.probability, places),
            paired_tests(labels, decided, found.decided, places)[0],
        )
        for name, found in baselines.items()
    )


def _known(name: str, scores: dict[str, float]) -> dict[str, float]:
    if name != MOST_FREQUENT:
        return scores
    return {key: scores[key] if key in DECISION_SCORES else float("nan") for key in SCORES}


def _folds(places: NDArray[np.str_]) -> NDArray[np.intp]:
    """Return folds of whole places, (N,); of single sections if there are fewer than two places."""
    groups = places if len(set(places.tolist())) > 1 else np.arange(len(places)).astype(str)
    count = min(FOLDS, len(set(groups.tolist())))
    return grouped_folds(groups, count) if count > 1 else np.zeros(len(places), np.intp)


def _out_of_fold(
    name: str, features: NDArray, labels: NDArray[np.bool_], folds: NDArray[np.intp], seed: int
) -> NDArray[np.float32]:
    return out_of_fold(
        folds,
        labels,
        lambda training, held_out: baseline_probability(
            name, features[training], labels[training], features[held_out], seed
        ),
    )
