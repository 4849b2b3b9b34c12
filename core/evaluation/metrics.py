"""Scores of multi-label decisions: the paper's scores per section, and the usual ones over labels and rankings.

All functions take labels (N, C) bool, decided (N, C) bool and probability (N, C), and need only numpy. Each score is
computed from sums over sections: a bootstrap replicate is the same sums with other weights, without sorting again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..text import mark, tr

SECTION_SCORES = ("precision", "recall", "f1", "f2", "hamming", "coverage", "ranking_loss")
SCORES = (*SECTION_SCORES[:4], "micro_f1", "macro_f1", "macro_ap", "micro_ap", *SECTION_SCORES[4:], "calibration_error")
LOWER_IS_BETTER = ("hamming", "coverage", "ranking_loss", "calibration_error")
LABEL_SCORES = ("precision", "recall", "f1", "ap")
BINS = 15  # of equal width, for the calibration error and the reliability diagram
REPLICATES = 1000
CONFIDENCE = 0.95
FEW_PLACES = 10  # with fewer, an interval from whole places is not reliable
BY_PLACE = mark("bootstrap of whole places ({places} places, {replicates} replicates), 95 %")
BY_SECTION = mark("bootstrap of sections ({sections} sections, {replicates} replicates), 95 %")

Matrix = NDArray[np.bool_]
_CHUNK = 2**20  # maximum elements of a (sections, C, C) comparison in memory


@dataclass(frozen=True)
class Intervals:
    """Bootstrap intervals: `scores` {key: (low, high)}, `labels` {key: (C, 2)}, and a description of the method."""

    scores: dict[str, tuple[float, float]]
    labels: dict[str, NDArray[np.float64]]
    method: str


def score(labels: Matrix, decided: Matrix, probability: NDArray) -> dict[str, float]:
    """Return every score of `SCORES`.

    precision, recall, f1 and f2 are the paper's: per section from its label sets, 0 if undefined, then averaged.
    The macro scores average over the labels that occur; NaN if none does. Hamming is a share of all decisions,
    coverage a number of labels, ranking loss a share of pairs (ties count as errors). The calibration error is the
    expected one over all N x C decisions in 15 bins of equal width.
    """
    return Tally(labels, decided, probability).sums()[0]


def per_label(labels: Matrix, decided: Matrix, probability: NDArray) -> dict[str, NDArray]:
    """Return `LABEL_SCORES`, (C,) each, with `support` and `assigned` (numbers of sections).

    Recall, F1 and AP are NaN for labels that do not occur; precision is NaN for labels that are never assigned.
    """
    tally = Tally(labels, decided, probability)
    return {"support": tally.true.sum(axis=0), "assigned": tally.decided.sum(axis=0), **tally.sums()[1]}


def per_section(labels: Matrix, decided: Matrix) -> dict[str, NDArray[np.float64]]:
    """Return the paper's precision, recall, f1 and f2 of each section, (N,) each; 0 if undefined."""
    labels, decided = np.asarray(labels, bool), np.asarray(decided, bool)
    both = (labels & decided).sum(axis=1)
    true, found = labels.sum(axis=1), decided.sum(axis=1)
    return {
        "precision": both / np.maximum(found, 1),
        "recall": both / np.maximum(true, 1),
        "f1": 2 * both / np.maximum(true + found, 1),
        "f2": 5 * both / np.maximum(4 * true + found, 1),
    }


def reliability(labels: Matrix, probability: NDArray) -> dict[str, NDArray]:
    """Return, per bin of probability (BINS,): `count`, mean `predicted`, share `observed` (NaN if empty)."""
    index = _bin_of(np.asarray(probability)).ravel()
    count, predicted, observed = (
        np.bincount(index, weights, BINS)
        for weights in (None, np.ravel(probability).astype(float), np.ravel(labels).astype(float))
    )
    with np.errstate(invalid="ignore"):
        return {"count": count, "predicted": predicted / count, "observed": observed / count}


def bootstrap(
    labels: Matrix,
    decided: Matrix,
    probability: NDArray,
    places: NDArray | None = None,
    *,
    replicates: int = REPLICATES,
    seed: int = 1,
) -> Intervals:
    """Return percentile intervals of every score (Efron and Tibshirani 1993, chapter 13).

    Neighbouring sections are similar. If the places of all sections are known and more than one, whole places are
    drawn (cluster bootstrap), since drawing single sections would give intervals that are too narrow.
    """
    tally = Tally(labels, decided, probability)
    weights, method = draw_weights(len(tally.true), places, replicates, seed)
    scores, by_label = zip(*(tally.sums(weight) for weight in weights), strict=True)
    return Intervals(
        {key: _bounds([s[key] for s in scores]) for key in SCORES},
        {key: _interval([s[key] for s in by_label]).T for key in LABEL_SCORES},
        method,
    )


def draw_weights(
    sections: int, places: NDArray | None, replicates: int = REPLICATES, seed: int = 1
) -> tuple[Iterator[NDArray[np.float64]], str]:
    """Return the weight of each section in each replicate, (N,) one by one, and a description of the method."""
    rng = np.random.default_rng(seed)
    names, index = np.unique(places, return_inverse=True) if places is not None else ((), np.empty(0, int))
    if len(names) > 1 and "" not in names:
        method = tr(BY_PLACE).format(places=len(names), replicates=replicates)
    else:
        names, index = range(sections), np.arange(sections)
        method = tr(BY_SECTION).format(sections=sections, replicates=replicates)
    share = np.full(len(names), 1 / len(names))
    return (rng.multinomial(len(names), share)[index].astype(np.float64) for _ in range(replicates)), method


class Tally:
    """The terms of all scores for each section, computed once; `sums` adds them up with any weights."""

    def __init__(self, labels: Matrix, decided: Matrix, probability: NDArray) -> None:
        self.true, self.decided = np.asarray(labels, bool), np.asarray(decided, bool)
        probability = np.asarray(probability, np.float64)
        if not self.true.shape == self.decided.shape == probability.shape or self.true.size == 0:
            raise ValueError("labels, decided and probability must be matrices of one shape, not empty")
        coverage, ranking_loss = _ranking(self.true, probability)
        self._sections = {
            **per_section(self.true, self.decided),
            "hamming": (self.true != self.decided).mean(axis=1),
            "coverage": coverage,
            "ranking_loss": ranking_loss,
        }
        # As float, so that a weighted sum is one matrix product: both, labels, decided.
        self._counts = [np.asarray(x, np.float64) for x in (self.true & self.decided, self.true, self.decided)]
        self._by_label = [_Ranked(p, y) for p, y in zip(probability.T, self.true.T, strict=True)]
        self._all = _Ranked(probability.ravel(), self.true.ravel())
        bins = _bin_of(probability)
        self._misfit = np.stack(
            [((probability - self.true) * (bins == number)).sum(axis=1) for number in range(BINS)], axis=1
        )

    def sums(
        self, weights: NDArray[np.float64] | None = None
    ) -> tuple[dict[str, float], dict[str, NDArray[np.float64]]]:
        """Return `SCORES` and, (C,) each, `LABEL_SCORES`, with each section counted `weights` (N,) times."""
        weights = np.ones(len(self.true)) if weights is None else weights
        decisions = weights.sum() * self.true.shape[1]
        both, true, decided = (weights @ count for count in self._counts)
        with np.errstate(invalid="ignore", divide="ignore"):
            by_label = {
                "precision": both / decided,
                "recall": both / true,
                "f1": np.where(true > 0, 2 * both / (true + decided), np.nan),
                "ap": np.array([ranked.average_precision(weights) for ranked in self._by_label]),
            }
        values = {key: weights @ self._sections[key] / weights.sum() for key in SECTION_SCORES}
        values["micro_f1"] = 2 * both.sum() / max(1, (true + decided).sum())
        values["macro_f1"], values["macro_ap"] = (_mean_of_known(by_label[key]) for key in ("f1", "ap"))
        values["micro_ap"] = self._all.average_precision(np.repeat(weights, self.true.shape[1]))
        values["calibration_error"] = np.abs(weights @ self._misfit).sum() / decisions
        return {key: float(values[key]) for key in SCORES}, by_label


class _Ranked:
    """A ranking that is sorted once: average precision is the mean precision at the positives, ties taken together."""

    def __init__(self, probability: NDArray, truth: Matrix) -> None:
        self._order = np.argsort(-probability, kind="stable")
        ordered = probability[self._order]
        last = np.append(ordered[1:] != ordered[:-1], True)  # the last one of each group of ties
        ends = np.flatnonzero(last)
        self._positive = np.flatnonzero(truth[self._order])
        self._end = ends[np.searchsorted(ends, self._positive)]

    def average_precision(self, weights: NDArray[np.float64]) -> float:
        ranked = weights[self._order]
        hits = np.zeros(len(ranked))
        hits[self._positive] = positive = ranked[self._positive]
        total = positive.sum()
        if total == 0:
            return np.nan
        used = positive > 0  # a positive with weight 0 has no precision
        found, seen = (np.cumsum(x)[self._end[used]] for x in (hits, ranked))
        return float((positive[used] * found / seen).sum() / total)


def _ranking(labels: Matrix, probability: NDArray) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return, per section, the rank of its last label (coverage) and the share of pairs in the wrong order.

    As in Tsoumakas et al. 2010 (Mining multi-label data): ties count as errors; 0 if there is no pair.
    """
    coverage, loss = np.zeros(len(labels)), np.zeros(len(labels))
    step = max(1, _CHUNK // labels.shape[1] ** 2)
    for start in range(0, len(labels), step):
        part = slice(start, start + step)
        y, p = labels[part], probability[part]
        not_above = p[:, None, :] >= p[:, :, None]  # [n, i, j]: label j is ranked no lower than label i
        coverage[part] = (not_above.sum(axis=2) * y).max(axis=1)
        wrong = (not_above & y[:, :, None] & ~y[:, None, :]).sum(axis=(1, 2))
        loss[part] = wrong / np.maximum(1, y.sum(axis=1) * (~y).sum(axis=1))
    return coverage, loss


def _bin_of(probability: NDArray) -> NDArray[np.int64]:
    return np.clip((probability * BINS).astype(np.int64), 0, BINS - 1)


def _mean_of_known(values: NDArray[np.float64]) -> float:
    known = values[~np.isnan(values)]
    return known.mean() if known.size else np.nan


def _interval(values: list) -> NDArray[np.float64]:
    """Return the percentile interval along the replicates, (2, …); NaN if the score is never defined."""
    array = np.asarray(values, np.float64)
    unknown = np.isnan(array).all(axis=0)
    ends = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
    return np.where(unknown, np.nan, np.nanquantile(np.where(unknown, 0.0, array), ends, axis=0))


def _bounds(values: list) -> tuple[float, float]:
    low, high = _interval(values)
    return float(low), float(high)


def mean_f1(decided: NDArray[np.bool_], labels: NDArray[np.bool_]) -> float:
    """Return the mean F1 per section; faster than `score`, for use in a search."""
    both = decided.sum(axis=1) + labels.sum(axis=1)
    return float((2 * (decided & labels).sum(axis=1) / np.maximum(1, both)).mean())
