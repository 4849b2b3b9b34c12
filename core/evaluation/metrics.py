"""Scores of multi-label decisions: the paper's scores per section, and the usual ones over labels and rankings.

All functions take labels (N, C) bool, decided (N, C) bool and probability (N, C), and need only numpy. Each score is
computed from sums over sections: a bootstrap replicate is the same sums with other weights of whole groups of sections,
so that all replicates are a few matrix products.
"""

from __future__ import annotations

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
IN_GROUPS = mark("{method}, drawn in {groups} random groups")
MAX_GROUPS = 1000  # more places or sections are drawn in random groups of them
MAX_RANKS = 2000  # with more, neighbouring ranks are taken together in a bootstrap: AP changes by about 0.0001

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
    return {key: float(values[0]) for key, values in Tally(labels, decided, probability).scores()[0].items()}


def per_label(labels: Matrix, decided: Matrix, probability: NDArray) -> dict[str, NDArray]:
    """Return `LABEL_SCORES`, (C,) each, with `support` and `assigned` (numbers of sections).

    Recall, F1 and AP are NaN for labels that do not occur; precision is NaN for labels that are never assigned.
    """
    counts = {"support": np.sum(labels, axis=0), "assigned": np.sum(decided, axis=0)}
    by_label = Tally(labels, decided, probability).scores()[1]
    return counts | {key: values[0] for key, values in by_label.items()}


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
    groups, method = resampled_groups(len(labels), places, replicates)
    tally = Tally(labels, decided, probability, groups, max_ranks=MAX_RANKS)
    scores, by_label = tally.scores(draw_weights(groups, replicates, seed))
    return Intervals(
        {key: _bounds(values) for key, values in scores.items()},
        {key: _interval(values).T for key, values in by_label.items()},
        method,
    )


def resampled_groups(
    sections: int, places: NDArray | None, replicates: int = REPLICATES
) -> tuple[NDArray[np.intp], str]:
    """Return the group of each section that a bootstrap draws as a whole, (N,) from 0, and a description.

    A group is a place if the places are known and more than one, otherwise a section. More than `MAX_GROUPS` are put
    together at random, which leaves the variance of a mean as it is (random groups, Wolter 2007, chapter 2).
    """
    names, index = np.unique(places, return_inverse=True) if places is not None else ((), np.empty(0, int))
    if len(names) > 1 and "" not in names:
        method = tr(BY_PLACE).format(places=len(names), replicates=replicates)
    else:
        names, index = range(sections), np.arange(sections)
        method = tr(BY_SECTION).format(sections=sections, replicates=replicates)
    if len(names) > MAX_GROUPS:
        method = tr(IN_GROUPS).format(method=method, groups=MAX_GROUPS)
        index = (np.random.default_rng(0).permutation(len(names)) % MAX_GROUPS)[index]
    return index, method


def draw_weights(groups: NDArray[np.intp], replicates: int = REPLICATES, seed: int = 1) -> NDArray[np.float64]:
    """Return how often each of G groups is drawn in each replicate, (replicates, G)."""
    count = int(groups.max()) + 1
    return np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), replicates).astype(np.float64)


class Tally:
    """The terms of all scores, added up over the sections of each of G groups; `scores` weights the groups.

    Without groups all sections are one. With more than `max_ranks` different probabilities, neighbouring ranks are
    taken together as if they were ties.
    """

    def __init__(
        self,
        labels: Matrix,
        decided: Matrix,
        probability: NDArray,
        groups: NDArray[np.intp] | None = None,
        *,
        max_ranks: int | None = None,
    ) -> None:
        true, decided = np.asarray(labels, bool), np.asarray(decided, bool)
        probability = np.asarray(probability, np.float64)
        if not true.shape == decided.shape == probability.shape or true.size == 0:
            raise ValueError("labels, decided and probability must be matrices of one shape, not empty")
        groups = np.zeros(len(true), np.intp) if groups is None else groups
        coverage, ranking_loss = _ranking(true, probability)
        sections = {
            **per_section(true, decided),
            "hamming": (true != decided).mean(axis=1),
            "coverage": coverage,
            "ranking_loss": ranking_loss,
        }
        bins = _bin_of(probability)
        self.labels = true.shape[1]
        self._size = np.bincount(groups).astype(np.float64)
        self._sections = {key: np.bincount(groups, values) for key, values in sections.items()}
        self._counts = [sum_by_group(x, groups) for x in (true & decided, true, decided)]
        misfit = [((probability - true) * (bins == number)).sum(axis=1) for number in range(BINS)]
        self._misfit = sum_by_group(np.stack(misfit, axis=1), groups)
        self._by_label = [_Ranked(p, y, groups, max_ranks) for p, y in zip(probability.T, true.T, strict=True)]
        self._all = _Ranked(probability.ravel(), true.ravel(), np.repeat(groups, self.labels), max_ranks)

    def scores(
        self, weights: NDArray[np.float64] | None = None
    ) -> tuple[dict[str, NDArray[np.float64]], dict[str, NDArray[np.float64]]]:
        """Return `SCORES`, (B,) each, and `LABEL_SCORES`, (B, C) each; each group is counted `weights` (B, G) times."""
        weights = np.ones((1, len(self._size))) if weights is None else weights
        sections = weights @ self._size
        both, true, decided = (weights @ count for count in self._counts)
        with np.errstate(invalid="ignore", divide="ignore"):
            by_label = {
                "precision": both / decided,
                "recall": both / true,
                "f1": np.where(true > 0, 2 * both / (true + decided), np.nan),
                "ap": np.stack([ranked.average_precision(weights) for ranked in self._by_label], axis=1),
            }
        values = {key: weights @ self._sections[key] / sections for key in SECTION_SCORES}
        values["micro_f1"] = 2 * both.sum(axis=1) / np.maximum(1, (true + decided).sum(axis=1))
        values["macro_f1"], values["macro_ap"] = (_mean_of_known(by_label[key]) for key in ("f1", "ap"))
        values["micro_ap"] = self._all.average_precision(weights)
        values["calibration_error"] = np.abs(weights @ self._misfit).sum(axis=1) / (sections * self.labels)
        return {key: values[key] for key in SCORES}, by_label


class _Ranked:
    """A ranking that is sorted once: average precision is the mean precision at the positives, ties taken together."""

    def __init__(
        self, probability: NDArray, truth: Matrix, groups: NDArray[np.intp], max_ranks: int | None = None
    ) -> None:
        values, rank = np.unique(-probability, return_inverse=True)
        if max_ranks and len(values) > max_ranks:
            rank = _coarser(rank, truth, max_ranks)
        count, shape = int(rank.max()) + 1, (int(groups.max()) + 1, int(rank.max()) + 1)
        cell = groups * count + rank
        # In float32, which is exact for these counts: with 1000 groups and 43 labels they take 0.7 GB.
        self._all, self._positive = (
            np.bincount(cells, minlength=shape[0] * count).reshape(shape).astype(np.float32)
            for cells in (cell, cell[truth])
        )

    def average_precision(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the average precision of each row of weights of the groups, (B,); NaN without a positive."""
        weights = weights.astype(np.float32)
        positive, seen = weights @ self._positive, np.cumsum(weights @ self._all, axis=1, dtype=np.float64)
        found = np.cumsum(positive, axis=1, dtype=np.float64)
        with np.errstate(invalid="ignore", divide="ignore"):
            precision = np.where(positive > 0, found / seen, 0)  # without a positive there is no precision
            return (positive * precision).sum(axis=1) / found[:, -1]


def _coarser(rank: NDArray[np.intp], truth: Matrix, count: int) -> NDArray[np.intp]:
    """Return at most `count` ranks: each has about the same share of all and of the positives together."""
    every, positive = np.bincount(rank), np.bincount(rank, truth)
    before = (every.cumsum() - every) / len(rank) + (positive.cumsum() - positive) / max(1, positive.sum())
    return np.unique((before * (count // 2)).astype(np.intp), return_inverse=True)[1][rank]


def sum_by_group(values: NDArray, groups: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the sums of the rows of values (N, K) over each group, (G, K)."""
    return np.stack([np.bincount(groups, column) for column in values.T.astype(np.float64)], axis=1)


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


def _mean_of_known(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each row, (B,), without NaN; NaN if nothing is known."""
    known = ~np.isnan(values)
    with np.errstate(invalid="ignore"):
        return np.where(known, values, 0).sum(axis=1) / known.sum(axis=1)


def _interval(array: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the percentile interval along the replicates, (2, …); NaN if the score is never defined."""
    unknown = np.isnan(array).all(axis=0)
    ends = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
    return np.where(unknown, np.nan, np.nanquantile(np.where(unknown, 0.0, array), ends, axis=0))


def _bounds(values: NDArray[np.float64]) -> tuple[float, float]:
    low, high = _interval(values)
    return float(low), float(high)


def mean_f1(decided: NDArray[np.bool_], labels: NDArray[np.bool_]) -> float:
    """Return the mean F1 per section; faster than `score`, for use in a search."""
    both = decided.sum(axis=1) + labels.sum(axis=1)
    return float((2 * (decided & labels).sum(axis=1) / np.maximum(1, both)).mean())
