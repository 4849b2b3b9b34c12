"""The calibration on held-out sections that a card tells."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("scipy", reason="scipy is not installed")

from landlabels.core.evaluation.calibration import describe_calibration, probability_of
from landlabels.core.evaluation.metrics import score


def sample(count: int = 600):
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (count, 4))
    return logits, rng.random(logits.shape) < probability_of(logits)


def test_the_error_is_that_of_the_scores_and_small_for_calibrated_probabilities():
    logits, labels = sample()
    for factor, low, high in ((1, 0, 0.03), (4, 0.08, 0.5)):
        probability = probability_of(factor * logits)
        found = describe_calibration(labels, probability, "test split")
        assert low < found["error"] < high
        expected = score(labels, probability >= 0.5, probability)["calibration_error"]
        assert found["error"] == pytest.approx(expected, abs=1e-4)
    assert (found["bins"], found["sections"], found["decisions"], found["on"]) == (15, 600, 2400, "test split")
