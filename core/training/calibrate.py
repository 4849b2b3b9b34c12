"""From logits to decisions: a temperature that makes probabilities honest, and a threshold per label. No torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.special import expit

from ..evaluation.metrics import mean_f1

FEW = 5  # labels with fewer positives share one threshold
HALF_TRUSTED = 100  # positives with which a label's own threshold weighs as much as the shared one
TEMPERATURES = (0.25, 4.0)  # few sections can ask for absurd ones
THRESHOLD_CHOICE = (
    "One shared threshold maximises the mean F1 per section; a label with at least 5 positives moves from it towards "
    "the threshold that maximises its own F1, by n / (n + 100) with n positives."
)


def fit_temperature(logits: NDArray, labels: NDArray[np.bool_]) -> float:
    """Return the temperature T for which the cross-entropy of sigmoid(logits / T) is least (Guo et al. 2017).

    logits and labels (N, C). T above 1 says that the network is too sure of itself.
    """
    logits = np.asarray(logits, np.float64)

    def cross_entropy(log_temperature: float) -> float:
        scaled = logits / np.exp(log_temperature)
        return float((np.logaddexp(0, scaled) - labels * scaled).mean())

    found = minimize_scalar(cross_entropy, bounds=np.log(TEMPERATURES), method="bounded")
    return float(np.exp(found.x))


def choose_thresholds(
    probability: NDArray, labels: NDArray[np.bool_], learnt: NDArray[np.bool_] | None = None
) -> NDArray[np.float64]:
    """Return thresholds (C,) as `THRESHOLD_CHOICE` says; inf for labels that were not learnt, and are never assigned.

    With few positives, the threshold that is best for a label by itself is mostly chance, hence the pull to the shared
    one. `learnt` (C,) are the labels that had examples; default: those that occur here.
    """
    positives = labels.sum(axis=0)
    candidates = np.arange(1, 100) / 100
    shared = _middle_of_best(candidates, [mean_f1(probability >= t, labels) for t in candidates])
    thresholds = np.where(positives > 0 if learnt is None else learnt, shared, np.inf)
    for label in np.flatnonzero((positives >= FEW) & np.isfinite(thresholds)):
        own = _best_threshold(probability[:, label], labels[:, label])
        thresholds[label] += positives[label] / (positives[label] + HALF_TRUSTED) * (own - shared)
    return thresholds


def probability_of(logits: NDArray, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return sigmoid(logits / temperature)."""
    return expit(np.asarray(logits, np.float64) / temperature)


def _best_threshold(probability: NDArray, truth: NDArray[np.bool_]) -> float:
    """Return the threshold with the highest F1 of one label, amid those that are equally good."""
    values, where = np.unique(probability, return_inverse=True)
    between = np.concatenate([values[:1] / 2, (values[1:] + values[:-1]) / 2])
    # At threshold i everything from value i on is assigned.
    found, hits = (np.bincount(where, weights, len(values))[::-1].cumsum()[::-1] for weights in (None, truth))
    return _middle_of_best(between, 2 * hits / (found + truth.sum()))


def _middle_of_best(candidates: NDArray, scores: NDArray | list[float]) -> float:
    best = np.flatnonzero(np.asarray(scores) >= max(scores) - 1e-12)
    return float(candidates[best[len(best) // 2]])
