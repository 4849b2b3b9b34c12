"""Evaluation of a model on a store: sections, scores, warnings and errors."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landlabels.core.errors import EmptySplit, LabelSetsDiffer, ParameterError, StoreError
from landlabels.core.evaluation import metrics
from landlabels.core.evaluation.evaluate import evaluate
from landlabels.core.evaluation.score_table import score_table
from landlabels.core.model.label_sets import LabelSet
from models import tiny_card, write_tiny_model
from section_stores import make_store


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("stores") / "store")


@pytest.fixture
def make_model(tmp_path):
    def make(**changes):
        return write_tiny_model(tmp_path / "model.onnx", replace(tiny_card(), **changes))

    return make


class Watcher:
    """A reporter that records, and cancels after so many batches."""

    def __init__(self, batches: int = 1000) -> None:
        self.texts, self.done, self._left = [], [], batches

    def info(self, text):
        self.texts.append(text)

    warning = info

    def progress(self, done, total, seconds_left):
        self.done.append((done, total))

    def cancelled(self):
        self._left -= 1
        return self._left < 0


def test_the_sections_of_the_split_are_evaluated_with_the_models_thresholds(store, make_model):
    watcher = Watcher()
    evaluated = evaluate(make_model(), [store], "test", "cpu", watcher)
    assert evaluated.names.tolist() == [f"section {i}" for i in range(24) if i % 6 in (3, 4)]
    assert evaluated.labels.tolist() == evaluated.sections.labels[evaluated.which].tolist()
    assert (evaluated.decided[:, :2] == (evaluated.probability[:, :2] >= 0.5)).all()
    assert not evaluated.decided[:, 2].any()  # its threshold is inf
    assert evaluated.scores == metrics.score(evaluated.labels, evaluated.decided, evaluated.probability)
    assert set(evaluated.intervals.scores) == set(metrics.SCORES)
    assert watcher.done[-1] == (8, 8)
    for split, count in (("train", 12), ("validation", 4), ("all", 24)):
        assert len(evaluate(make_model(), [store], split, "cpu").which) == count


def test_probabilities_are_those_of_the_pixels_and_no_data_is_nan(store, make_model, monkeypatch):
    """The tiny model gives sigmoid((mean of the 10 m bands - 2500) / 500 * (c + 1)), NaN read as 2500."""
    evaluated = evaluate(make_model(), [store], "test", "cpu")
    pixels = evaluated.sections.read(evaluated.card.groups[0], evaluated.which)
    mean = pixels.mean(axis=(1, 2, 3))
    expected = 1 / (1 + np.exp(-(mean[:, None] - 2500) / 500 * np.arange(1, 4)))
    np.testing.assert_allclose(evaluated.probability, expected, atol=2e-5)

    def half_empty(self, group, which):
        pixels = np.full((len(which), len(group.bands), group.size, group.size), 3500, np.int16)
        pixels[:, :, : group.size // 2] = -32768
        return pixels

    monkeypatch.setattr(type(evaluated.sections), "read", half_empty)
    again = evaluate(make_model(), [store], "test", "cpu")
    np.testing.assert_allclose(again.probability[:, 0], 1 / (1 + np.exp(-1)), atol=1e-5)


def test_the_order_of_labels_in_a_store_does_not_matter(tmp_path, make_model):
    card = tiny_card()
    turned = LabelSet("turned", card.label_set.labels[::-1])
    straight = evaluate(make_model(), [make_store(tmp_path / "a", label_set=card.label_set)], "all", "cpu")
    evaluated = evaluate(make_model(), [make_store(tmp_path / "b", label_set=turned)], "all", "cpu")
    assert evaluated.labels.tolist() == evaluated.sections.labels[:, ::-1].tolist()
    assert straight.sections.labels.shape == evaluated.labels.shape


def test_incompatible_arguments_are_refused_in_one_sentence(tmp_path, store, make_model):
    with pytest.raises(LabelSetsDiffer, match=r"has the labels test \(2 labels\).*has test \(3 labels\)"):
        evaluate(write_tiny_model(tmp_path / "two.onnx", tiny_card(labels=2)), [store])
    few = make_store(tmp_path / "few", bands=("B02", "B03", "B04", "B08"))
    with pytest.raises(StoreError, match="it lacks .*B05"):
        evaluate(make_model(), [few])
    untested = make_store(tmp_path / "untested", splits=("train",) * 5 + ("validation",))
    with pytest.raises(EmptySplit, match=r"no sections in the split 'test'; it has train \(20\), validation \(4\)"):
        evaluate(make_model(), [untested])
    with pytest.raises(EmptySplit, match="no splits, only 'all'"):
        evaluate(make_model(), [make_store(tmp_path / "unsplit", splits=("",) * 6)])
    with pytest.raises(ParameterError, match="SPLIT is tset"):
        evaluate(make_model(), [store], "tset")


def warnings_of(model, store, split="test"):
    return " ".join(evaluate(model, [store], split, "cpu").warnings)


def test_leakage_is_a_warning(tmp_path, store, make_model):
    assert "may have been trained on these sections" in warnings_of(make_model(), store)
    elsewhere = make_model(training={"places": ["place 0", "place 1"]})
    assert "training data:" not in warnings_of(elsewhere, store)
    assert "8 of 24 sections come from places of the training data" in warnings_of(elsewhere, store, "all")
    named = make_store(tmp_path / "named", name="S2A_MSIL2A_20170613T101031_5_{i}")
    older_card = make_model(training={"acquisitions": ["S2A_MSIL2A_20170613T101031"]})
    assert "8 of 8 sections come from places of the training data" in warnings_of(older_card, named)
    assert "training data:" not in warnings_of(older_card, store)


def test_untrained_labels_few_places_and_levels_are_warnings(tmp_path, store, make_model):
    said = warnings_of(make_model(), store)
    third = tiny_card().label_set.names[2]
    assert f"are never assigned: {third}" in said
    assert "come from only 2 places" in said
    assert "Only 8 sections were evaluated" in said
    assert "not occur in these sections" not in said
    top = make_store(tmp_path / "l1c", sections=6, level="L1C", splits=("test",) + ("train",) * 5, share=0)
    said = warnings_of(make_model(), top)
    assert "The model was trained on L2A and these sections are L1C" in said
    assert "2 of 3 labels do not occur in these sections" in said


def test_a_cancel_ends_the_evaluation_between_batches(store, make_model):
    watcher = Watcher(batches=1)
    assert evaluate(make_model(), [store], "all", "cpu", watcher) is None
    assert len(watcher.done) == 1


def test_the_record_is_plain_json_with_null_for_undefined_scores(store, make_model):
    evaluated = evaluate(make_model(), [store], "test", "cpu")
    record = json.loads(json.dumps(evaluated.record(), allow_nan=False))
    assert record["scores"]["f1"]["value"] == pytest.approx(evaluated.scores["f1"], abs=1e-6)
    low, high = record["scores"]["f1"]["interval"]
    assert low <= record["scores"]["f1"]["value"] <= high
    assert [label["support"] for label in record["labels"]] == evaluated.labels.sum(axis=0).tolist()
    assert record["labels"][2]["threshold"] is None
    assert record["sections"] == 8
    assert record["places"] == 2
    assert "2 places" in record["intervals"]


def test_the_table_has_every_score(store, make_model):
    table = score_table([evaluate(make_model(), [store], "test", "cpu")])
    assert len(table.splitlines()) == 1 + len(metrics.SCORES)
