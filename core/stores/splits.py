"""Divides sections into training, validation and test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices import SPLITS
from .ground import keep_together

SHARES = (0.6, 0.2, 0.2)  # of train, validation and test (the paper, section 3)


@dataclass(frozen=True, eq=False)
class Undivided:
    """The n sections of a store that are to be divided: places (n,) text, labels (n, C) bool, lon and lat (n,)."""

    places: NDArray[np.str_]
    labels: NDArray[np.bool_]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Division:
    """The splits of n sections, (n,) text, and what was kept together; empty if nothing was."""

    splits: NDArray[np.str_]
    kept_together: str = ""


def random_split(count: int, seed: int = 1, shares: Sequence[float] = SHARES) -> NDArray[np.str_]:
    """Return the split of each of `count` sections, (N,) text, at random: the paper's 60/20/20.

    Neighbouring sections are similar, so scores on such a test split are too high.
    """
    ends = np.round(np.cumsum(shares) * count).astype(int)
    split = np.empty(count, np.array(SPLITS.values).dtype)
    split[np.random.default_rng(seed).permutation(count)] = np.repeat(SPLITS.values, np.diff(ends, prepend=0))
    return split


def divide_by_ground(sections: Undivided, seed: int = 1) -> Division:
    """Divide sections by place; neighbouring places are kept together as `ground.keep_together` describes."""
    together = keep_together(sections.places, sections.lon, sections.lat, len(SPLITS.values))
    return Division(split_by_place(together.groups.astype(str), sections.labels, seed), together.rule)


def split_by_place(
    places: Sequence[str] | NDArray[np.str_],
    labels: NDArray[np.bool_] | None = None,
    seed: int = 1,
    shares: Sequence[float] = SHARES,
) -> NDArray[np.str_]:
    """Return the split of each section, (N,) text; the sections of one place are all in one split.

    The places are assigned in order of size, each to the split that most lacks its sections and labels. One place is
    used for training, two for training and validation; `StoreSummary.warnings` describes the consequences.

    Args:
        places: the place of each section, (N,) text.
        labels: (N, C) bool; if given, each label is divided as evenly as possible.
        seed: decides between equal places.
        shares: of train, validation and test; they add up to 1.
    """
    names, place_of = np.unique(np.asarray(places), return_inverse=True)
    counted = np.ones((len(place_of), 1)) if labels is None else np.column_stack([np.ones(len(place_of)), labels])
    amounts = np.zeros((len(names), counted.shape[1]))
    np.add.at(amounts, place_of, counted)
    total = np.maximum(amounts.sum(axis=0), 1)
    weights = np.array([counted.shape[1], *[1] * (counted.shape[1] - 1)])  # sections weigh as much as all labels
    order = np.random.default_rng(seed).permutation(len(names))
    order = order[np.argsort(-amounts[order, 0], kind="stable")]
    lacking = np.outer(shares, np.ones_like(total))  # by split, as shares of the total
    chosen, empty = np.zeros(len(names), int), set(range(len(SPLITS.values)))
    for left, place in zip(range(len(names), 0, -1), order, strict=True):
        candidates = sorted(empty) if left <= len(empty) else range(len(SPLITS.values))
        share = amounts[place] / total
        chosen[place] = max(candidates, key=lambda i: lacking[i] @ (weights * share))
        lacking[chosen[place]] -= share
        empty.discard(int(chosen[place]))
    return np.array(SPLITS.values)[chosen][place_of]
