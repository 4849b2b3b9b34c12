"""Which sections a model learns from, is tuned on and is judged by."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .summary import SPLITS

SHARES = (0.6, 0.2, 0.2)  # of train, validation and test (the paper, section 3)


def random_split(count: int, seed: int = 1, shares: Sequence[float] = SHARES) -> NDArray[np.str_]:
    """Return the split of each of `count` sections, (N,) text, at random: the paper's 60/20/20.

    Neighbouring sections look alike, so that scores on such a test split flatter.
    """
    ends = np.round(np.cumsum(shares) * count).astype(int)
    split = np.empty(count, np.array(SPLITS).dtype)
    split[np.random.default_rng(seed).permutation(count)] = np.repeat(SPLITS, np.diff(ends, prepend=0))
    return split


def split_by_place(
    places: Sequence[str] | NDArray[np.str_],
    labels: NDArray[np.bool_] | None = None,
    seed: int = 1,
    shares: Sequence[float] = SHARES,
) -> NDArray[np.str_]:
    """Return the split of each section, (N,) text; the sections of one place are all in one split.

    The largest places are given first, each to the split that lacks most of what it has. One place is all for
    training, two are for training and validation; `StoreSummary.warnings` says what that means.

    Args:
        places: the place of each section, (N,) text.
        labels: (N, C) bool; with it each label is shared out as evenly as whole places allow.
        seed: decides between places that are alike.
        shares: of train, validation and test; they add up to 1.
    """
    names, place_of = np.unique(np.asarray(places), return_inverse=True)
    things = np.ones((len(place_of), 1)) if labels is None else np.column_stack([np.ones(len(place_of)), labels])
    amounts = np.zeros((len(names), things.shape[1]))
    np.add.at(amounts, place_of, things)
    total = np.maximum(amounts.sum(axis=0), 1)
    weights = np.array([things.shape[1], *[1] * (things.shape[1] - 1)])  # the shares count as much as all labels
    order = np.random.default_rng(seed).permutation(len(names))
    order = order[np.argsort(-amounts[order, 0], kind="stable")]
    lacking = np.outer(shares, np.ones_like(total))  # of each split and thing, as a share of all there is
    chosen, empty = np.zeros(len(names), int), set(range(len(SPLITS)))
    for left, place in zip(range(len(names), 0, -1), order, strict=True):
        candidates = sorted(empty) if left <= len(empty) else range(len(SPLITS))
        share = amounts[place] / total
        chosen[place] = max(candidates, key=lambda i: lacking[i] @ (weights * share))
        lacking[chosen[place]] -= share
        empty.discard(int(chosen[place]))
    return np.array(SPLITS)[chosen][place_of]
