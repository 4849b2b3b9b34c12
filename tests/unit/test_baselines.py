"""The baselines: their inputs, their probabilities, and their scores beside those of a model."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="scikit-learn is not installed")

from landlabels.core.__main__ import main
from landlabels.core.evaluation import metrics
from landlabels.core.evaluation.baseline_scores import DECISION_SCORES, TITLES, train_baselines
from landlabels.core.evaluation.baselines import CLASSIFIERS, band_statistics, baseline_probability
from landlabels.core.evaluation.evaluate import evaluate
from landlabels.core.evaluation.score_table import difference_table, score_table
from landlabels.core.scene.radiometry import NODATA
from landlabels.core.sections.section import BandGroup
from models import tiny_card, write_tiny_model
from section_stores import make_store

TEN = (BandGroup(10, ("B02", "B08", "B04"), (0.0,) * 3, (1.0,) * 3),)


class Pixels:
    def __init__(self, pixels):
        self.pixels, self.names = pixels, np.arange(len(pixels)).astype(str)

    def read(self, group, which):
        return self.pixels[which]


def test_the_statistics_contain_the_indices_of_the_bands():
    pixels = np.random.default_rng(1).integers(1, 5000, (5, 3, 8, 8)).astype(np.int16)
    pixels[2, 1, :4] = NODATA
    found = band_statistics(Pixels(pixels), TEN).reshape(5, 7, 4)  # three bands and B08 with B04
    near, red = (pixels[:, band].astype(float) for band in (1, 2))
    ndvi = (near - red) / (near + red)
    assert found[0, 0, 3] == pytest.approx(ndvi[0].mean(), rel=1e-4)
    assert found[2, 1, 3] == pytest.approx(ndvi[2, 4:].std(), rel=1e-4)
    assert band_statistics(Pixels(pixels), TEN, np.array([4, 0]))[1] == pytest.approx(found[0].ravel())


@pytest.mark.parametrize("name", CLASSIFIERS)
def test_each_classifier_learns_and_knows_constant_labels(name):
    rng = np.random.default_rng(2)
    features = rng.normal(size=(80, 6)).astype(np.float32)
    features[3] = np.nan
    labels = np.stack([features[:, 0] > 0, features[:, 1] > 0.3, np.ones(80, bool), np.zeros(80, bool)], axis=1)
    for columns in (slice(0, 4), slice(0, 1), slice(2, 4)):
        probability = baseline_probability(name, features[:60], labels[:60, columns], features[60:])
        assert probability.shape == labels[60:, columns].shape
        assert ((probability >= 0.5) == labels[60:, columns]).mean() > 0.8
    assert probability[:, 0].tolist() == [1] * 20 and probability[:, 1].tolist() == [0] * 20


def test_thresholds_of_the_baselines_do_not_depend_on_the_sections_that_are_scored():
    rng = np.random.default_rng(3)
    features = rng.normal(size=(60, 4))
    labels = features[:, :2] + rng.normal(size=(60, 2)) > 0
    places = np.repeat(list("abcdef"), 10)
    both = train_baselines(features[:50], labels[:50], places[:50], features[50:])
    one = train_baselines(features[:50], labels[:50], places[:50], features[50:51])
    assert set(both) == set(TITLES)
    for name, found in both.items():
        assert found.decided.shape == found.probability.shape == (10, 2)
        assert (found.decided[0] == one[name].decided[0]).all()


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_store(tmp_path_factory.mktemp("stores") / "store", 60)


def test_the_baselines_are_scored_on_the_sections_of_the_model(store, tmp_path):
    model = write_tiny_model(tmp_path / "model.onnx", replace(tiny_card()))
    evaluated = evaluate(model, [store], "test", "cpu", baselines=[store])
    assert [baseline.name for baseline in evaluated.baselines] == list(TITLES)
    f1 = metrics.score(evaluated.labels, evaluated.decided, evaluated.probability)["f1"]
    for baseline in evaluated.baselines:
        test = next(test for test in baseline.tests if test.score == "f1")
        assert test.first == pytest.approx(f1) and test.second == pytest.approx(baseline.scores["f1"])
        assert test.difference == pytest.approx(f1 - baseline.scores["f1"])
        undefined = {key for key, value in baseline.scores.items() if np.isnan(value)}
        assert undefined == (set(metrics.SCORES) - set(DECISION_SCORES) if baseline.name == "most_frequent" else set())
    record = evaluated.record()["baselines"]
    assert record[0]["scores"]["macro_ap"]["value"] is None and record[1]["tests"][1]["score"] == "f1"
    assert "Extra trees" in score_table([evaluated]) and "Extra trees" in difference_table(evaluated)


def test_baselines_are_never_trained_on_the_evaluated_sections(store, tmp_path):
    model = write_tiny_model(tmp_path / "model.onnx", tiny_card())
    evaluated = evaluate(model, [store], "all", "cpu", baselines=[store])
    assert not evaluated.baselines
    assert any("no baselines" in text for text in evaluated.warnings)


def test_the_command_compares_with_baselines_unless_told_not_to(store, tmp_path, capsys):
    model, report = write_tiny_model(tmp_path / "model.onnx", tiny_card()), tmp_path / "report.html"
    assert main(["evaluate", str(model), str(store), "--device", "cpu", "--report", str(report)]) == 0
    assert "minus each baseline" in capsys.readouterr().out
    assert "Logistic regression" in report.read_text(encoding="utf-8")
    assert main(["evaluate", str(model), str(store), "--device", "cpu", "--no-baselines"]) == 0
    assert "baseline" not in capsys.readouterr().out
