"""What a training writes so that users can judge the model's results: novelty, and calibration on held-out sections."""

from __future__ import annotations

import numpy as np
import pytest

for package in ("torch", "lightning", "onnx", "safetensors", "sklearn"):
    pytest.importorskip(package, reason=f"{package} is not installed")

from landlabels.core.choices import BAND_SETS, BandSet  # noqa: E402
from landlabels.core.evaluation.evaluate import to_inputs  # noqa: E402
from landlabels.core.model.classifier import Classifier  # noqa: E402
from landlabels.core.model.model_file import load_model  # noqa: E402
from landlabels.core.network.export import load_trained  # noqa: E402
from landlabels.core.network.section_network import NetworkOptions  # noqa: E402
from landlabels.core.stores.joined_stores import join_stores  # noqa: E402
from landlabels.core.training.job import TrainRequest, train  # noqa: E402
from section_stores import make_store  # noqa: E402

COARSE = ("B01", "B09")  # the smallest pixels make the fastest tests
SMALL = NetworkOptions(attention_size=4, lstm_size=4, features=4, descriptor=4)


@pytest.fixture(autouse=True)
def coarse_bands():
    BAND_SETS.register(BandSet("coarse", "Coarse", "only 60 m", {60: COARSE}))
    yield
    BAND_SETS.remove("coarse")


def trained(folder, store, folds: int = 0):
    """Train a small network for one epoch; returns the model."""
    output = folder / "m.onnx"
    train(TrainRequest((store,), output, bands="coarse", options=SMALL, epochs=1, device="cpu", report=False,
                       folds=folds))  # fmt: skip
    return load_model(output)


def test_a_model_gives_novelty_and_can_be_trained_further(tmp_path):
    store = make_store(tmp_path / "store", 60, bands=COARSE, splits=("train",) * 6)
    model = trained(tmp_path, store, folds=2)
    assert model.card.outputs[-1] == "novelty" and model.card.training["novelty"]["sections"] == 60
    sections = join_stores([store], model.card.groups)
    inputs = to_inputs(sections, model.card.groups, np.arange(4))
    found = Classifier(model, "cpu", 1)(inputs, ("novelty", "evidence"))
    assert found["novelty"].max() < 0.01  # training sections themselves
    assert load_trained(model.path)[1].outputs == model.card.outputs
    calibration = model.card.training["calibration"]
    assert calibration["on"] == "2-fold cross-validation" and calibration["decisions"] == 180
    assert 0 <= calibration["error"] <= 1


def test_with_few_sections_the_card_says_why_there_is_no_novelty(tmp_path):
    model = trained(tmp_path, make_store(tmp_path / "store", 24, bands=COARSE))
    assert "novelty" not in model.card.outputs
    assert "there are 12 from 3" in model.card.training["novelty"]["left_out"]
    assert model.card.training["calibration"]["on"] == "test split"
