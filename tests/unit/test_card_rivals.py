"""The card of a training: the rivals on the same sections, the rule of the decisions, the machine; and the batch."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("sklearn", reason="scikit-learn is not installed")

from landlabels.core.choices import BAND_SETS, BandSet
from landlabels.core.errors import ParameterError
from landlabels.core.evaluation.calibration import THRESHOLD_CHOICE
from landlabels.core.network.architectures import create_network
from landlabels.core.network.section_network import NetworkOptions, with_released_batch_norm
from landlabels.core.training.job import train
from landlabels.core.training.recipe import RECIPES, Recipe, batch_for
from landlabels.core.training.request import TrainRequest
from learnable import SIXTY, SMALL
from section_stores import make_store

COARSE = ("B01", "B09")  # the smallest pixels make the fastest tests


@pytest.fixture(scope="module")
def card(tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    BAND_SETS.register(BandSet("coarse", "Coarse", "only 60 m", {60: COARSE}))
    try:
        store = make_store(folder / "store", bands=COARSE)
        request = TrainRequest((store,), folder / "m.onnx", options=SMALL, bands="coarse", epochs=1, device="cpu")
        return train(request).card
    finally:
        BAND_SETS.remove("coarse")


def test_the_card_has_the_rivals_on_its_test_sections(card):
    rivals = card.scores["test"]["baselines"]
    assert set(rivals) == {"most_frequent", "logistic_regression", "random_forest", "extra_trees"}
    for rival in rivals.values():
        low, high = rival["network_minus_this"]["interval"]
        assert low <= rival["network_minus_this"]["f1"] <= high
        assert rival["network_minus_this"]["f1"] == pytest.approx(card.scores["test"]["f1"] - rival["f1"], abs=2e-4)


def test_the_card_names_the_rule_of_the_decisions_and_the_machine(card):
    assert card.training["decision"] == THRESHOLD_CHOICE
    assert card.training["machine"]["threads"] >= 1 and card.training["machine"]["numpy"]
    assert card.training["recipe"]["batch"] == 16


def test_the_batch_follows_the_number_of_sections_unless_it_is_given():
    assert [batch_for(n) for n in (1, 137, 1000, 2000, 20_000, 300_000)] == [16, 16, 16, 32, 128, 256]
    assert RECIPES["standard"].sized(300_000).batch == 256
    assert replace(Recipe(), batch=8).sized(300_000).batch == 8 and RECIPES["paper"].sized(10).batch == 1000


@pytest.mark.parametrize("wrong", [{"inner_folds": 3}, {"repeats": 2}, {"folds": 3, "inner_folds": 1}])
def test_inner_folds_and_repeats_need_folds(tmp_path, wrong):
    with pytest.raises(ParameterError, match="at least 2 together with folds"):
        TrainRequest((tmp_path,), tmp_path / "m.onnx", **wrong).check()


@pytest.mark.parametrize("architecture", ["multi-attention", "ca-convbilstm", "k-branch"])
def test_batch_norms_have_the_options_of_the_network(architecture):
    for options, expected in ((SMALL, (1e-5, 0.1)), (with_released_batch_norm(SMALL), (1e-3, 0.01))):
        layers = [
            x for x in create_network(architecture, SIXTY, 3, options).modules() if "BatchNorm" in type(x).__name__
        ]
        assert layers and {(layer.eps, layer.momentum) for layer in layers} == {expected}


def test_options_of_older_models_have_the_batch_norm_of_torch():
    assert NetworkOptions(**{"patches_per_side": 4, "rows": None}).batch_norm_epsilon == 1e-5
