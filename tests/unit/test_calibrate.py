"""Calibration: temperature and thresholds."""

from __future__ import annotations

import math

import numpy as np
import pytest

pytest.importorskip("scipy", reason="scipy is not installed")

from landlabels.core.evaluation.calibration import (
    CANDIDATES,
    MIN_EXAMPLES,
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


def calibrated(seed: int, sections: int = 400, places: int = 20) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Calibrated probabilities (N, 6), labels and places, with mean F1 of about 0.6 at best."""
    rng = np.random.default_rng(seed)
    probability = rng.beta(0.5, 1.5, (sections, 6))
    labels = rng.random(probability.shape) < probability
    return probability, labels, np.arange(sections) % places


def test_all_trained_labels_share_the_threshold_and_others_are_never_assigned():
    probability, labels, places = calibrated(1)
    labels[:, 3] = False
    thresholds = choose_thresholds(probability, labels, places)
    assert math.isinf(thresholds[3]) and len(set(np.delete(thresholds, 3))) == 1
    trained = np.arange(6) != 5  # label 3 has training examples, and does not occur here
    assert np.isinf(choose_thresholds(probability, labels, places, trained)).tolist() == [False] * 5 + [True]


def test_the_threshold_is_half_of_the_best_score_and_varies_less_than_the_best_threshold():
    chosen, best = [], []
    for seed in range(20):
        probability, labels, places = calibrated(seed, sections=60)
        scores = [mean_f1(probability >= t, labels) for t in CANDIDATES]
        chosen.append(choose_thresholds(probability, labels, places)[0])
        best.append(CANDIDATES[np.argmax(scores)])
        assert chosen[-1] == pytest.approx(max(scores) / 2, abs=0.06)
    assert np.std(chosen) < np.std(best) / 2


def test_a_place_with_many_easy_sections_has_the_weight_of_one_place():
    probability, labels, places = calibrated(2)
    easy = np.zeros((2000, 6), bool)
    easy[:, 0] = True
    together = np.concatenate([labels, easy]), np.concatenate([places, np.full(2000, 99)])
    threshold = choose_thresholds(np.concatenate([probability, np.where(easy, 0.99, 0.01)]), *together)[0]
    assert threshold == pytest.approx(choose_thresholds(probability, labels, places)[0], abs=0.02)


def test_probabilities_that_are_not_calibrated_still_give_a_useful_threshold():
    labels = np.random.default_rng(3).random((60, 3)) < 0.4
    places = np.arange(60) % 6
    low = choose_thresholds(np.where(labels, 0.12, 0.06), labels, places)[0]
    assert 0.06 < low <= 0.12
    high = choose_thresholds(np.where(labels, 0.97, 0.8), labels, places)[0]
    assert 0.8 < high <= 0.97


def test_the_optimised_score_is_the_reported_one():
    rng = np.random.default_rng(3)
    labels, decided = rng.random((2, 50, 4)) < 0.4
    assert mean_f1(decided, labels) == pytest.approx(per_section(labels, decided)["f1"].mean())


def test_thresholds_lie_between_0_01_and_0_99():
    always, place = np.ones((3, 1), bool), np.array(["a"] * 3)
    assert choose_thresholds(np.ones((3, 1)), always, place)[0] == 0.5  # all are equally good
    assert choose_thresholds(np.full((3, 1), 0.005), always, place)[0] == 0.5  # none is of use


def test_a_label_with_few_positives_is_never_assigned():
    labels = np.arange(6)[:, None] < np.array([MIN_EXAMPLES - 1, MIN_EXAMPLES])
    thresholds = choose_thresholds(np.where(labels, 0.9, 0.1), labels, np.array(list("abcdef")))
    assert math.isinf(thresholds[0]) and math.isfinite(thresholds[1])


def test_probabilities_and_temperatures_are_worked_out_in_double_precision():
    logits = np.random.default_rng(4).normal(0, 3, (50, 3)).astype(np.float32)
    labels = logits > 1
    assert fit_temperature(logits, labels) == fit_temperature(logits.astype(np.float64), labels)
    assert probability_of(logits).dtype == np.float64
    assert probability_of([2.0], 2.0) == probability_of([1.0]) == pytest.approx([1 / (1 + math.exp(-1))])
