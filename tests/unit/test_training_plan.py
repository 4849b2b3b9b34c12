"""What a training will do: the number of networks is that of the cross-validation, and the time follows from it."""

from __future__ import annotations

import pytest
from landlabels.core.training.plan import TrainingPlan

SPLIT = {"train": 60, "validation": 20, "test": 20}


@pytest.mark.parametrize(("folds", "inner", "repeats", "networks"), [(0, 0, 1, 1), (5, 0, 1, 6), (4, 3, 5, 81)])
def test_every_network_is_counted(folds, inner, repeats, networks):
    plan = TrainingPlan(SPLIT, 10, folds, inner, repeats)
    assert plan.trainings == networks
    assert (f"{networks} networks are trained for 10 epochs each" in plan.describe(None)) == (networks > 1)


def test_the_sections_that_all_networks_read_are_counted():
    assert TrainingPlan(SPLIT, 10).passes == 600
    assert TrainingPlan({"": 100}, 10).passes == 600, "without splits, 60 % are for training"
    assert TrainingPlan(SPLIT, 10, folds=4).passes == 10 * 100 * (1 + 4 * 0.75)
    nested = 10 * 100 * (1 + 2 * 4 * (0.75 + 0.75 * 2))  # three inner folds of two thirds of 75 sections each
    assert TrainingPlan(SPLIT, 10, folds=4, inner_folds=3, repeats=2).passes == nested


def test_the_time_is_said_where_the_speed_is_known():
    assert "it takes at most 1 min 0 s." in TrainingPlan(SPLIT, 10).describe(10.0)
    assert "is shown after its first steps" in TrainingPlan(SPLIT, 10).describe(None)
    assert "not known yet" in TrainingPlan(SPLIT, 10, folds=2).describe(None)
