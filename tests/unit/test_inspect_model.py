"""`inspect` shows the card of a model when it is given one in place of a scene."""

from __future__ import annotations

import pytest
from landlabels.core.__main__ import main
from landlabels.core.evaluation.card_summary import card_lines
from models import tiny_card, write_tiny_model


def test_a_bundled_model_is_shown_by_its_name(capsys):
    assert main(["inspect", "standard"]) == 0
    text = capsys.readouterr().out
    for part in (
        "10 m: B02, B03, B04, B08",
        "Level: L2A",
        "19 labels: ",
        "Outputs: probability",
        "Novelty: measured on",
    ):
        assert part in text
    assert "This model: f1 0." in text and "Random forest: f1 0." in text


def test_a_model_file_is_shown(tmp_path, capsys):
    assert main(["inspect", str(write_tiny_model(tmp_path / "tiny.onnx"))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "tiny" and "The scores of this model are not known." in lines


@pytest.mark.parametrize("name", ["none.onnx", "reben-resnet50"])
def test_a_model_that_is_not_there_is_one_sentence(tmp_path, capsys, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    assert main(["inspect", name]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    "scores", [{}, {"test": 5}, {"test": {"f1": "high"}}, {"validation": {"f1": 0.5, "baselines": 3}}]
)
def test_any_scores_of_a_card_can_be_shown(scores):
    from dataclasses import replace

    assert card_lines(replace(tiny_card(), scores=scores, training={"sections": 3, "novelty": "?"}))
