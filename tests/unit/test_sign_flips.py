"""The sign-flip test of paired differences: against all combinations of signs, and for many places."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from landlabels.core.evaluation.significance import sign_flip_p
from scipy import stats


@pytest.mark.parametrize("count", [1, 2, 5, 10])
def test_it_is_exact_for_few_places(count):
    for seed in range(10):
        values = np.random.default_rng(seed).normal(0.3, 1, count)
        sums = np.array(list(product((-1, 1), repeat=count))) @ np.abs(values)
        expected = (np.abs(sums) >= abs(values.sum()) - 1e-9).mean()
        assert sign_flip_p(values) == pytest.approx(expected, abs=4 / 2**count if count > 5 else 1e-9)


def test_equal_sums_count_as_far():
    assert sign_flip_p(np.array([0.3, 0.1, 0.2])) == pytest.approx(2 / 8)
    assert sign_flip_p(np.array([0.3, -0.1, -0.2])) == 1
    assert sign_flip_p(np.array([0.1 + 0.2, 0.3, 0.0, -0.6])) == 1


def test_it_is_the_normal_tail_for_many_places_and_not_limited_by_draws():
    values = np.random.default_rng(0).normal(0.15, 1, 1000)
    z = values.sum() / np.sqrt((values**2).sum())
    assert sign_flip_p(values) == pytest.approx(2 * stats.norm.sf(abs(z)), rel=0.25)
    assert 1e-60 < sign_flip_p(np.random.default_rng(1).normal(0.6, 1, 1000)) < 1e-40


def test_it_is_uniform_without_a_difference():
    rng = np.random.default_rng(3)
    found = np.array([sign_flip_p(rng.normal(0, 1, 40)) for _ in range(200)])
    assert stats.kstest(found, "uniform").pvalue > 0.01


def test_no_difference_has_p_1():
    assert sign_flip_p(np.zeros(5)) == sign_flip_p(np.empty(0)) == 1
