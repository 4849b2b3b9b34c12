"""Calibration: temperature and thresholds."""

from __future__ import annotations

import math

import numpy as np
import pytest

pytest.importorskip("scipy", reason="scipy is not installed")

from landlabels.core.evaluation.metrics import mean_f1, per_section
from landlabels.core.training.calibration import choose_thresholds, fit_temperature, probability_of


def test_the_temperature_corrects_overconfident_logits():
    rng = np.random.default_rng(0)
    honest = rng.normal(0, 2, (4000, 5))
    labels = rng.random(honest.shape) < probability_of(honest)
    for factor in (0.5, 1.0, 3.0):
        assert fit_temperature(factor * honest, labels) == pytest.approx(factor, rel=0.08)


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
    thresholds = choose_thresholds(probability, labels, learnt=np.array([True, True, False]))
    assert thresholds[0] == thresholds[1] < 1 and math.isinf(thresholds[2])


def test_the_threshold_of_a_label_is_the_best_one_also_with_ties():
    rng = np.random.default_rng(2)
    labels = rng.random((200, 1)) < 0.4
    probability = np.round(np.clip(0.3 * labels + rng.random((200, 1)) * 0.7, 0, 1), 1)
    from landlabels.core.training.calibration import _best_threshold

    def f1(threshold: float) -> float:
        decided = probability >= threshold
        return 2 * (decided & labels).sum() / (decided.sum() + labels.sum())

    best = max(f1(t) for t in np.arange(0.05, 1.1, 0.1))
    assert f1(_best_threshold(probability[:, 0], labels[:, 0])) == pytest.approx(best)


def test_the_optimised_score_is_the_reported_one():
    rng = np.random.default_rng(3)
    labels, decided = rng.random((2, 50, 4)) < 0.4
    assert mean_f1(decided, labels) == pytest.approx(per_section(labels, decided)["f1"].mean())
