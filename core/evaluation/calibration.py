"""Calibration of logits: a temperature for the probabilities, and the threshold of the labels. Needs no torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .metrics import BINS, per_section, reliability, sum_by_group

CANDIDATES = np.arange(1, 100) / 100  # thresholds
MIN_EXAMPLES = 3  # training sections of a label; from fewer, a network learns what else is in them
TEMPERATURES = (0.25, 4.0)  # limits, since a fit on few sections can give extreme values
THRESHOLD_CHOICE = (
    "One threshold for all labels: the nearest to half of the highest mean F1, among the thresholds whose mean F1 is "
    "lower by at most one standard error; each place has the same weight. Labels with fewer than 3 training "
    "sections are never assigned, and a section with no probability that high has no label."
)


def has_examples(labels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which labels, (C,), have enough training sections to be assigned; labels (N, C) of those sections."""
    return labels.sum(axis=0) >= MIN_EXAMPLES


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
    probability: NDArray,
    labels: NDArray[np.bool_],
    places: NDArray[np.str_],
    trained: NDArray[np.bool_] | None = None,
) -> NDArray[np.float64]:
    """Return thresholds (C,) as in `THRESHOLD_CHOICE`; inf for labels that are never assigned.

    With calibrated probabilities, the threshold with the highest F1 is half of that F1 (Lipton, Elkan and Narayanaswamy
    2014, "Optimal thresholding of classifiers to maximize F1 measure"). F1 hardly depends on the threshold near its
    maximum, so that half varies less with the sections than the maximum's own place. The standard error, as for pruning
    trees in Breiman et al. 1984, keeps probabilities that are not calibrated from a useless threshold.

    Args:
        probability: (N, C).
        labels: (N, C).
        places: of the sections, (N,). Each has the same weight, since a model is used at other places.
        trained: (C,) the labels with enough training examples; default: those with enough here.
    """
    _, place_of = np.unique(places, return_inverse=True)
    f1 = np.stack([per_section(labels, probability >= t)["f1"] for t in CANDIDATES], axis=1)
    by_place = sum_by_group(f1, place_of) / np.bincount(place_of)[:, None]
    means = by_place.mean(axis=0)
    best = by_place[:, means.argmax()]
    error = best.std(ddof=1) / np.sqrt(len(best)) if len(best) > 1 else 0.0
    good = CANDIDATES[means >= means.max() - error - 1e-12]
    threshold = good[np.abs(good - (means.max() / 2 or 0.5)).argmin()]
    return np.where(has_examples(labels) if trained is None else trained, threshold, np.inf)


def probability_of(logits: NDArray, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return sigmoid(logits / temperature)."""
    from scipy.special import expit

    return expit(np.asarray(logits, np.float64) / temperature)


def describe_calibration(labels: NDArray[np.bool_], probability: NDArray, held_out: str) -> dict[str, object]:
    """Return what a card says of the calibration on held-out sections; `held_out` says which they are.

    The error is the expected calibration error (Guo et al. 2017) over all N x C decisions, in bins of equal width.
    """
    bins = reliability(labels, probability)
    gaps = np.abs(np.nan_to_num(bins["predicted"]) - np.nan_to_num(bins["observed"]))
    error = float((bins["count"] * gaps).sum() / labels.size)
    sections, decisions = len(labels), labels.size
    return {"error": round(error, 4), "bins": BINS, "sections": sections, "decisions": decisions, "on": held_out}
