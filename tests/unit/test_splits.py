"""Splits of sections: at random as in the paper, or by whole places."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from landlabels.core.stores.splits import random_split, split_by_place


def test_the_random_split_has_the_papers_shares_and_is_repeatable():
    split = random_split(1001, seed=3)
    assert Counter(split.tolist()) == {"train": 601, "validation": 200, "test": 200}
    assert (split == random_split(1001, seed=3)).all() and (split != random_split(1001, seed=4)).any()
    assert len(set(split[:20].tolist())) > 1  # not in runs
    assert Counter(random_split(10, shares=(0.5, 0.5, 0)).tolist()) == {"train": 5, "validation": 5}


def test_places_are_not_divided_and_shares_are_approximate():
    rng = np.random.default_rng(0)
    places = np.repeat([f"place{i}" for i in range(60)], rng.integers(1, 60, 60))
    rng.shuffle(places)
    split = split_by_place(places, seed=2)
    assert all(len(set(split[places == place])) == 1 for place in set(places.tolist()))
    shares = [(split == name).mean() for name in ("train", "validation", "test")]
    np.testing.assert_allclose(shares, (0.6, 0.2, 0.2), atol=0.02)
    assert (split == split_by_place(places, seed=2)).all()


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([5], {"train": 5}),
        ([5, 3], {"train": 5, "validation": 3}),
        ([5, 3, 1], {"train": 5, "validation": 3, "test": 1}),
        ([100, 1, 1], {"train": 100, "validation": 1, "test": 1}),
        ([4, 4, 4, 4], {"train": 8, "validation": 4, "test": 4}),
    ],
)
def test_few_places_are_used_for_training_first(sizes, expected):
    places = np.repeat([f"p{i}" for i in range(len(sizes))], sizes)
    assert Counter(split_by_place(places).tolist()) == expected


def test_rare_labels_are_in_every_split_if_possible():
    places = np.repeat([f"p{i:02d}" for i in range(30)], 10)
    labels = np.zeros((300, 2), bool)
    labels[:, 0] = True
    labels[np.isin(places, ["p03", "p11", "p20", "p21", "p27"]), 1] = True
    for seed in range(5):
        split = split_by_place(places, labels, seed=seed)
        assert Counter(split[labels[:, 1]].tolist()) == {"train": 30, "validation": 10, "test": 10}
        assert 0.5 <= (split == "train").mean() <= 0.7
