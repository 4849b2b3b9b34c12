"""Honest scores from few sections: grouped folds, thresholds chosen apart from what they are judged on, metrics."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from sklearn.metrics import average_precision_score, f1_score, precision_recall_fscore_support
from sklearn.model_selection import GroupKFold

FEW = 5  # labels with fewer positives share one threshold
HALF_TRUSTED = 100  # positives with which a label's own threshold weighs as much as the shared one
THRESHOLD_CHOICE = (
    "One shared threshold maximises the mean F1 per section; a label with at least 5 positives moves from it towards "
    "the threshold that maximises its own F1, by n / (n + 100) with n positives. For the scores, the thresholds of a "
    "fold come from the out-of-fold predictions of the other folds; the model's own come from all of them."
)


def grouped_folds(acquisitions: np.ndarray, count: int) -> np.ndarray:
    """Return the fold of each section, (N,) int: folds of like size, each acquisition whole in one of them."""
    folds = np.empty(len(acquisitions), int)
    for number, (_, held_out) in enumerate(GroupKFold(count).split(acquisitions, groups=acquisitions)):
        folds[held_out] = number
    return folds


def out_of_fold(
    folds: np.ndarray, labels: np.ndarray, learn: Callable[[np.ndarray, np.ndarray], np.ndarray]
) -> np.ndarray:
    """Return probabilities (N, C), each from a model that saw nothing of the section's fold.

    `learn(training, held_out)` takes two boolean masks (N,) and returns the probabilities of the held-out sections.
    """
    probability = np.zeros(labels.shape, np.float32)
    for fold in np.unique(folds):
        probability[folds == fold] = learn(folds != fold, folds == fold)
    return probability


def choose_thresholds(probability: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return thresholds (C,) as `THRESHOLD_CHOICE` says; inf for labels without a positive.

    With few positives, the threshold that is best for a label by itself is mostly chance, hence the pull to the shared
    one.
    """
    positives = labels.sum(axis=0)
    candidates = np.arange(1, 100) / 100
    shared = _middle_of_best(candidates, [mean_f1(probability >= t, labels) for t in candidates])
    thresholds = np.where(positives > 0, shared, np.inf)
    for label in np.flatnonzero(positives >= FEW):
        p, y = probability[:, label], labels[:, label]
        values = np.unique(p)
        between = np.concatenate([values[:1] / 2, (values[1:] + values[:-1]) / 2])
        own = _middle_of_best(between, [_f1(p >= t, y) for t in between])
        thresholds[label] += positives[label] / (positives[label] + HALF_TRUSTED) * (own - shared)
    return thresholds


def cross_decide(probability: np.ndarray, labels: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Return decisions (N, C) bool; the thresholds of each fold come from the predictions of the other folds."""
    decided = np.zeros(labels.shape, bool)
    for fold in np.unique(folds):
        thresholds = choose_thresholds(probability[folds != fold], labels[folds != fold])
        decided[folds == fold] = probability[folds == fold] >= thresholds
    return decided


def score(decided: np.ndarray, labels: np.ndarray, probability: np.ndarray | None = None) -> dict[str, float]:
    """Return precision, recall, F1 and F2 per section, averaged (the paper's metrics; 0 where undefined), and micro F1.

    With probabilities also the macro average precision, over the labels that have a positive.
    """
    options = {"average": "samples", "zero_division": 0}
    precision, recall, f1, _ = precision_recall_fscore_support(labels, decided, **options)
    f2 = precision_recall_fscore_support(labels, decided, beta=2, **options)[2]
    scores = {"precision": precision, "recall": recall, "f1": f1, "f2": f2}
    scores["micro_f1"] = f1_score(labels, decided, average="micro", zero_division=0)
    if probability is not None:
        seen = labels.any(axis=0)
        scores["macro_ap"] = average_precision_score(labels[:, seen], probability[:, seen], average="macro")
    return {name: round(float(value), 4) for name, value in scores.items()}


def _middle_of_best(candidates: np.ndarray, scores: list[float]) -> float:
    best = np.flatnonzero(np.asarray(scores) >= max(scores) - 1e-12)
    return float(candidates[best[len(best) // 2]])


def _f1(decided: np.ndarray, truth: np.ndarray) -> float:
    return 2 * (decided & truth).sum() / max(1, decided.sum() + truth.sum())


def mean_f1(decided: np.ndarray, labels: np.ndarray) -> float:
    """Return the F1 per section, averaged; `score` without the rest, for use in a search."""
    both = decided.sum(axis=1) + labels.sum(axis=1)
    return float((2 * (decided & labels).sum(axis=1) / np.maximum(1, both)).mean())
