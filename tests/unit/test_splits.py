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


def test_without_a_seed_it_is_1_and_the_splits_are_text():
    places = [f"place{i}" for i in range(30)]
    for default, seeded, other in (
        (random_split(30), random_split(30, seed=1), random_split(30, seed=2)),
        (split_by_place(places), split_by_place(places, seed=1), split_by_place(places, seed=2)),
    ):
        assert default.tolist() == seeded.tolist() != other.tolist()
        assert default.dtype.kind == "U"


def test_three_places_make_three_splits_even_if_training_lacks_most():
    places = ["a"] * 4 + ["b"] * 4 + ["c"] * 4
    assert Counter(split_by_place(places, shares=(0.8, 0.1, 0.1)).tolist()) == {"train": 4, "validation": 4, "test": 4}


def test_the_splits_of_a_store_that_is_built_again_are_the_same():
    places = np.repeat([f"p{i:02d}" for i in range(40)], np.arange(40) % 3 + 1)  # many of equal size
    labels = np.arange(len(places))[:, None] % (2, 5, 79) == 0
    split = split_by_place(places, labels, seed=5)
    by_place = "".join(split[places == place][0][1] for place in np.unique(places))  # tRain, vAlidation, tEst
    assert by_place == "rrraraearreraaraerrrrerraereerrarrerrare"


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
