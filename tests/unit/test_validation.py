"""Cross-validation of few sections: out-of-fold predictions and baselines."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("sklearn", reason="scikit-learn is not installed")

from landlabels.core.errors import ParameterError
from landlabels.core.evaluation.baseline_scores import constant_out_of_fold
from landlabels.core.evaluation.baselines import band_statistics, most_frequent_label_set
from landlabels.core.evaluation.folds import cross_fitted_decisions, grouped_folds, out_of_fold
from landlabels.core.model.label_sets import LabelSet, load_label_set
from landlabels.core.scene.radiometry import NODATA
from landlabels.core.training.cross_validation import CrossValidation, Scheme, only_sea, score_table
from learnable import QUICK, SIXTY, Memory, Remembering, small_network

NINETEEN = load_label_set("bigearthnet19")
THREE = LabelSet("test", NINETEEN.labels[:3])


def test_folds_do_not_divide_places():
    places = np.array(["a"] * 9 + ["b"] * 3 + ["c", "d", "e", "f", "g"])
    folds = grouped_folds(places, 4)
    assert set(folds) == {0, 1, 2, 3}
    assert all(len(set(folds[places == name])) == 1 for name in set(places))
    for count in (1, 8):
        with pytest.raises(ParameterError, match="from 2 to 7"):
            grouped_folds(places, count)


def test_predictions_and_thresholds_are_out_of_fold():
    rng = np.random.default_rng(3)
    labels, folds = rng.random((40, 3)) < 0.4, np.repeat(np.arange(4), 10)
    calls: list[tuple[np.ndarray, np.ndarray]] = []
    out_of_fold(folds, labels, lambda training, held_out: (calls.append((training, held_out)), labels[held_out])[1])
    assert len(calls) == 4 and all(not (a & b).any() and (a | b).all() for a, b in calls)
    probability = 0.6 * rng.random((40, 3)) + 0.4 * labels
    places = np.arange(40).astype(str)
    decided = cross_fitted_decisions(probability, labels, folds, places)
    changed = labels.copy()
    changed[folds == 2] = True
    again = cross_fitted_decisions(probability, changed, folds, places)
    assert (again[folds == 2] == decided[folds == 2]).all()  # its labels have no effect
    assert (again[folds != 2] != decided[folds != 2]).any()  # the test can fail


def test_the_inputs_of_the_baselines():
    sections = Memory(70)
    sections.pixels[3, 0, :5] = NODATA
    sections.pixels[4, 1] = NODATA
    statistics = band_statistics(sections, SIXTY)
    assert statistics.shape == (70, 14)
    assert statistics[1, 0] == pytest.approx(sections.pixels[1, 0].mean(), rel=1e-5)
    assert statistics[3, 0] == pytest.approx(sections.pixels[3, 0, 5:].mean(), rel=1e-5)
    assert np.isnan(statistics[4]).sum() == 7
    labels = np.array([[1, 1, 0]] * 5 + [[1, 0, 1]] * 1 + [[0, 0, 1]] * 9, bool)
    assert most_frequent_label_set(labels, np.arange(15) < 6).tolist() == [True, True, False]


def test_sections_of_only_open_sea_are_found():
    sea = NINETEEN.codes.index("marine")
    labels = np.zeros((3, 19), bool)
    labels[:2, sea] = labels[1, 0] = labels[2, 0] = True
    assert only_sea(labels, NINETEEN).tolist() == [True, False, False]


def validation(sections, network, monitor, folder, **options) -> CrossValidation:
    recipe = replace(QUICK, epochs=10)
    return CrossValidation(
        sections, THREE, lambda _: network, recipe, device="cpu", monitor=monitor, folder=folder, **options
    )


def test_a_cross_validation_scores_network_and_baselines_and_resumes(tmp_path):
    sections, network = Memory(), small_network()
    before = [value.clone() for value in network.state_dict().values()]
    run = Remembering()
    scheme = Scheme(folds=2, inner=0, seeds=(1,))
    evaluated = validation(sections, network, run, tmp_path).run(scheme)
    assert all((a == b).all() for a, b in zip(before, network.state_dict().values(), strict=True))
    lines = [said["text"] for said in run.of("info")]
    assert len(lines) == 2 and lines[0].startswith("Training 1 of 2, epoch 10 of 10: loss ")
    assert evaluated.scores["all"]["sections"] == 37 and evaluated.scores["all"]["random_forest"]["f1"] > 0.9
    rows = {"network", "most_frequent", "logistic_regression", "random_forest", "extra_trees"}
    assert set(evaluated.scores["all"]) == {"sections", *rows}
    assert np.isfinite(evaluated.thresholds).all() and 0.25 <= evaluated.temperature <= 4
    assert "random forest" in score_table(evaluated.scores)
    difference = evaluated.scores["all"]["most_frequent"]["network_minus_this"]
    low, high = difference["interval"]
    assert low <= difference["f1"] <= high and 0 < difference["p"] <= 1
    again = validation(sections, network, Remembering(), tmp_path).run(scheme)
    assert again.scores == evaluated.scores and (again.thresholds == evaluated.thresholds).all()


def test_a_nested_validation_chooses_in_the_training_sections_and_repeats_with_other_folds(tmp_path, monkeypatch):
    from landlabels.core.training import cross_validation

    sections, used = Memory(), []

    def predict(self, network, seed, training, held_out):
        """Perfect predictions."""
        used.append((seed, set(training.tolist()), set(held_out.tolist())))
        return np.where(sections.labels[held_out], 3, -3).astype(np.float32)

    monkeypatch.setattr(cross_validation.CrossValidation, "_predict", predict)
    groups = np.char.replace(sections.places, "place 1", "place 0")  # neighbours
    nested = validation(sections, small_network(), Remembering(), tmp_path, groups=groups)
    evaluated = nested.run(Scheme(3, 2, (4, 5)))
    assert len(used) == 2 * 3 * (1 + 2)
    for start in range(0, len(used), 3):
        seed, training, held_out = used[start]
        assert training | held_out == set(range(37)) and not training & held_out
        assert not {groups[i] for i in training} & {groups[i] for i in held_out}
        for inner_seed, inner_training, inner_held_out in used[start + 1 : start + 3]:
            assert inner_seed == seed and inner_training | inner_held_out == training
            assert not {groups[i] for i in inner_training} & {groups[i] for i in inner_held_out}
    assert {seed for seed, *_ in used} == {4, 5}
    assert [held_out for _, _, held_out in used[:9:3]] != [held_out for _, _, held_out in used[9::3]]
    assert evaluated.scores["seeds"] == [4, 5] and evaluated.scores["inner_folds"] == 2
    assert evaluated.scores["all"]["network"]["spread"]["f1"] == 0 and evaluated.scores["all"]["network"]["f1"] == 1
    assert "±" in score_table(evaluated.scores)


def test_a_section_counts_as_one_example_of_its_labels_with_several_seeds(tmp_path, monkeypatch):
    from landlabels.core.training import cross_validation

    sections = Memory()
    sections.labels[:, 0] = np.arange(len(sections.labels)) < 2  # two sections, each predicted with two seeds

    def predict(self, network, seed, training, held_out):
        return np.where(sections.labels[held_out], 3, -3).astype(np.float32)

    monkeypatch.setattr(cross_validation.CrossValidation, "_predict", predict)
    evaluated = validation(sections, small_network(), Remembering(), tmp_path).run(Scheme(3, 0, (4, 5)))
    assert np.isinf(evaluated.thresholds).tolist() == [True] + [False] * (sections.labels.shape[1] - 1)


def test_the_constant_set_of_land_is_chosen_on_land():
    labels = np.zeros((40, 3), bool)
    labels[:30, 0] = True  # sea
    labels[30:, 1:] = True
    folds = np.arange(40) % 2
    on_all, on_land = (
        constant_out_of_fold(labels, folds, used).decided for used in (labels.any(axis=1), ~labels[:, 0])
    )
    assert on_all.tolist() == [[True, False, False]] * 40 and on_land.tolist() == [[False, True, True]] * 40
