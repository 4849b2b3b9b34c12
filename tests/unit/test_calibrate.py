"""Calibration: temperature and thresholds."""

from __future__ import annotations

import math

import numpy as np
import pytest

pytest.importorskip("scipy", reason="scipy is not installed")

from landlabels.core.evaluation.calibration import (
    _middle_of_best,
    choose_thresholds,
    fit_temperature,
    probability_of,
)
from landlabels.core.evaluation.metrics import mean_f1, per_section


def test_the_temperature_corrects_overconfident_logits():
    rng = np.random.default_rng(0)
    calibrated = rng.normal(0, 2, (4000, 5))
    labels = rng.random(calibrated.shape) < probability_of(calibrated)
    for factor in (0.5, 1.0, 3.0):
        assert fit_temperature(factor * calibrated, labels) == pytest.approx(factor, rel=0.08)


def test_the_temperature_is_limited():
    assert 0.24 < fit_temperature(np.array([[5.0], [-5.0]]), np.array([[True], [False]])) < 0.26
    assert 3.9 < fit_temperature(np.array([[5.0], [-5.0]]), np.array([[False], [True]])) < 4.1


def test_rare_labels_share_a_threshold_and_untrained_ones_are_never_assigned():
    rng = np.random.default_rng(1)
    labels = np.zeros((60, 4), bool)
    labels[:30, 0], labels[:4, 1], labels[5:7, 2] = True, True, True
    probability = np.clip(0.6 * labels + 0.2 + 0.1 * rng.random((60, 4)), 0, 1)
    probability[:, 0] /= 4  # a label with another scale
    thresholds = choose_thresholds(probability, labels)
    assert thresholds[1] == thresholds[2] and math.isinf(thresholds[3])
    assert thresholds[0] != thresholds[1]
    shared = thresholds[1]
    own = (0.2 + 0.1 + 0.8) / 8  # the middle of the gap, about
    assert abs(thresholds[0] - (shared + 30 / 130 * (own - shared))) < 0.03


def test_a_trained_label_that_does_not_occur_has_the_shared_threshold():
    labels = np.array([[1, 0, 0], [1, 0, 1], [0, 0, 1]], bool)
    probability = np.where(labels, 0.8, 0.3)
    thresholds = choose_thresholds(probability, labels, trained=np.array([True, True, False]))
    assert thresholds[0] == thresholds[1] < 1 and math.isinf(thresholds[2])


def test_the_threshold_of_a_label_is_the_best_one_also_with_ties():
    rng = np.random.default_rng(2)
    labels = rng.random((200, 1)) < 0.4
    probability = np.round(np.clip(0.3 * labels + rng.random((200, 1)) * 0.7, 0, 1), 1)
    from landlabels.core.evaluation.calibration import _best_threshold

    def f1(threshold: float) -> float:
        decided = probability >= threshold
        return 2 * (decided & labels).sum() / (decided.sum() + labels.sum())

    best = max(f1(t) for t in np.arange(0.05, 1.1, 0.1))
    assert f1(_best_threshold(probability[:, 0], labels[:, 0])) == pytest.approx(best)


def test_the_optimised_score_is_the_reported_one():
    rng = np.random.default_rng(3)
    labels, decided = rng.random((2, 50, 4)) < 0.4
    assert mean_f1(decided, labels) == pytest.approx(per_section(labels, decided)["f1"].mean())


def test_a_threshold_moves_from_the_shared_one_towards_its_own_by_its_number_of_positives():
    labels = np.zeros((60, 2), bool)
    labels[:25, 0] = labels[25:29, 1] = True
    probability = np.where(labels, (0.30, 0.60), (0.10, 0.20))
    # Every threshold from 0.21 to 0.30 separates both labels; the first label's own values leave 0.10 to 0.30.
    shared, own = 0.26, 0.20
    thresholds = choose_thresholds(probability, labels)
    assert thresholds == pytest.approx([shared + 25 / (25 + 100) * (own - shared), shared], abs=1e-12)


def test_the_threshold_of_a_label_is_its_own_from_five_positives_on():
    for positives in (4, 5):
        labels = np.zeros((30, 2), bool)
        labels[:positives, 0] = labels[positives:20, 1] = True
        probability = np.where(labels, (0.30, 0.60), (0.10, 0.20))
        thresholds = choose_thresholds(probability, labels)
        expected = 0.26 if positives == 4 else 0.26 + 5 / 105 * (0.20 - 0.26)
        assert thresholds[0] == pytest.approx(expected, abs=1e-12)


def test_the_middle_is_taken_of_the_best_candidates_alone():
    candidates = np.array([0.1, 0.2, 0.3, 0.4, 0.5])
    assert _middle_of_best(candidates, [0.2, 1.0, 1 - 1e-6, 1 - 1e-6, 1 - 1e-6]) == 0.2
    assert _middle_of_best(candidates, [0.2, 1.0, 1 - 1e-15, 1.0, 0.9]) == 0.3  # equal but for rounding
    assert _middle_of_best(candidates, [0.2, 0.9, 1.0, 1.0, 0.9]) == 0.4


def test_thresholds_lie_between_0_01_and_0_99():
    always = np.ones((3, 1), bool)
    assert choose_thresholds(np.ones((3, 1)), always)[0] == 0.5  # all are equally good: the middle one
    assert choose_thresholds(np.full((3, 1), 0.005), always)[0] == 0.5  # none is of use


def test_a_label_with_one_positive_is_learnt():
    assert math.isfinite(choose_thresholds(np.array([[0.9], [0.1]]), np.array([[True], [False]]))[0])


def test_a_label_of_every_section_has_half_its_lowest_probability_as_its_own_threshold():
    from landlabels.core.evaluation.calibration import _best_threshold

    assert _best_threshold(np.array([0.4, 0.6]), np.array([True, True])) == 0.2


def test_probabilities_and_temperatures_are_worked_out_in_double_precision():
    logits = np.random.default_rng(4).normal(0, 3, (50, 3)).astype(np.float32)
    labels = logits > 1
    assert fit_temperature(logits, labels) == fit_temperature(logits.astype(np.float64), labels)
    assert probability_of(logits).dtype == np.float64
    assert probability_of([2.0], 2.0) == probability_of([1.0]) == pytest.approx([1 / (1 + math.exp(-1))])
