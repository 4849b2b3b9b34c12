"""Calibration of logits: a temperature for the probabilities and a threshold per label. Needs no torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .metrics import BINS, mean_f1, reliability

MIN_POSITIVES = 5  # labels with fewer positives use the shared threshold
HALF_WEIGHT_POSITIVES = 100  # positives for which a label's own threshold has the same weight as the shared one
TEMPERATURES = (0.25, 4.0)  # limits, since a fit on few sections can give extreme values
THRESHOLD_CHOICE = (
    "One shared threshold maximises the mean F1 per section; a label with at least 5 positives moves from it towards "
    "the threshold that maximises its own F1, by n / (n + 100) with n positives."
)


def fit_temperature(logits: NDArray, labels: NDArray[np.bool_]) -> float:
    """Return the temperature T that minimises the cross-entropy of sigmoid(logits / T) (Guo et al. 2017).

    logits and labels (N, C). T above 1 means that the network is overconfident.
    """
    from scipy.optimize import minimize_scalar

    logits = np.asarray(logits, np.float64)

    def cross_entropy(log_temperature: float) -> float:
        scaled = logits / np.exp(log_temperature)
        return float((np.logaddexp(0, scaled) - labels * scaled).mean())

    found = minimize_scalar(cross_entropy, bounds=np.log(TEMPERATURES), method="bounded")
    return float(np.exp(found.x))


def choose_thresholds(
    probability: NDArray, labels: NDArray[np.bool_], trained: NDArray[np.bool_] | None = None
) -> NDArray[np.float64]:
    """Return thresholds (C,) as in `THRESHOLD_CHOICE`; inf for labels without training examples: never assigned.

    With few positives, the threshold with the best F1 of a label is mostly chance, hence the weight of the shared one.
    `trained` (C,) are the labels with training examples; default: those that occur here.
    """
    positives = labels.sum(axis=0)
    candidates = np.arange(1, 100) / 100
    shared = _middle_of_best(candidates, [mean_f1(probability >= t, labels) for t in candidates])
    thresholds = np.where(positives > 0 if trained is None else trained, shared, np.inf)
    for label in np.flatnonzero((positives >= MIN_POSITIVES) & np.isfinite(thresholds)):
        own = _best_threshold(probability[:, label], labels[:, label])
        thresholds[label] += positives[label] / (positives[label] + HALF_WEIGHT_POSITIVES) * (own - shared)
    return thresholds


def probability_of(logits: NDArray, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return sigmoid(logits / temperature)."""
    from scipy.special import expit

    return expit(np.asarray(logits, np.float64) / temperature)


def cross_fitted_probability(
    logits: NDArray, labels: NDArray[np.bool_], folds: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return calibrated probabilities (N, C); the temperature of each fold comes from the logits of the other folds."""
    probability = np.empty(logits.shape)
    for fold in np.unique(folds):
        temperature = fit_temperature(logits[folds != fold], labels[folds != fold])
        probability[folds == fold] = probability_of(logits[folds == fold], temperature)
    return probability


def describe_calibration(labels: NDArray[np.bool_], probability: NDArray, held_out: str) -> dict[str, object]:
    """Return what a card says of the calibration on held-out sections; `held_out` says which they are.

    The error is the expected calibration error (Guo et al. 2017) over all N x C decisions, in bins of equal width.
    """
    bins = reliability(labels, probability)
    gaps = np.abs(np.nan_to_num(bins["predicted"]) - np.nan_to_num(bins["observed"]))
    error = float((bins["count"] * gaps).sum() / labels.size)
    sections, decisions = len(labels), labels.size
    return {"error": round(error, 4), "bins": BINS, "sections": sections, "decisions": decisions, "on": held_out}


def _best_threshold(probability: NDArray, truth: NDArray[np.bool_]) -> float:
    """Return the threshold with the highest F1 of one label, the middle one of equally good ones."""
    values, index = np.unique(probability, return_inverse=True)
    between = np.concatenate([values[:1] / 2, (values[1:] + values[:-1]) / 2])
    # At threshold i, every section whose probability is value i or higher is assigned.
    found, hits = (np.bincount(index, weights, len(values))[::-1].cumsum()[::-1] for weights in (None, truth))
    return _middle_of_best(between, 2 * hits / (found + truth.sum()))


def _middle_of_best(candidates: NDArray, scores: NDArray | list[float]) -> float:
    best = np.flatnonzero(np.asarray(scores) >= max(scores) - 1e-12)
    return float(candidates[best[len(best) // 2]])
