"""The scores of a card as text: the subset that is shown, the baselines, spreads and differences."""

from __future__ import annotations

import re

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landlabels.ui.models.score_text import card_scores, score_table


def rows(html: str) -> list[list[str]]:
    """The texts of the cells."""
    return [re.findall(r"<td[^>]*>(?:<b>)?([^<]*)", row) for row in re.findall(r"<tr>(.*?)</tr>", html)]


def test_the_model_stands_beside_the_baselines_on_the_same_sections():
    network = {"f1": 0.5589, "micro_f1": 0.5669, "macro_ap": 0.3199, "precision": 0.5}
    scores = {
        "method": "5-fold cross-validation",
        "all": {"sections": 125, "network": {"f1": 0.9}},
        "without_open_sea": {"sections": 69, "network": network, "most_frequent": {"f1": 0.466}},
    }
    html = card_scores(scores)
    assert "Scores on 69 sections of other places, without open sea (5-fold cross-validation)" in html
    assert rows(html) == [
        ["", "F1", "Micro F1", "Macro AP"],
        ["This model", "0.559", "0.567", "0.32"],
        ["Most frequent labels", "0.466", "–", "–"],
    ]


def test_spreads_and_differences_are_shown():
    difference = {"f1": 0.0412, "interval": [-0.011, 0.0931], "p": 0.1}
    scores = {
        "seeds": [1, 2, 3],
        "all": {
            "sections": 1,
            "network": {"f1": 0.5, "spread": {"f1": 0.012}},
            "random_forest": {"f1": 0.4588, "network_minus_this": difference},
        },
    }
    html = card_scores(scores)
    assert "Scores on 1 section of other places; mean ± standard deviation of 3 seeds" in html
    assert rows(html) == [
        ["", "F1", "F1 of this model minus it"],
        ["This model", "0.5 ± 0.012", ""],
        ["Random forest", "0.459", "+0.041 (-0.011 to +0.093)"],
    ]


def test_scores_of_a_split_have_no_baselines():
    html = card_scores({"validation": {"sections": 9, "f1": 0.7}, "test": {"sections": 1200, "f1": 0.6}})
    assert "Scores on 1,200 test sections" in html
    assert rows(html) == [["", "F1"], ["This model", "0.6"]]


@pytest.mark.parametrize(
    "scores",
    [
        {},
        {"all": 3},
        {"all": {"sections": "many"}},
        {"all": {"sections": 3, "f1": "<b>", "network": {"f1": None, "micro_f1": True}}},
    ],
)
def test_a_card_without_usable_scores_has_no_table(scores):
    assert card_scores(scores) == ""


def test_odd_records_and_markup_in_a_card_do_no_harm():
    odd = {"f1": 0.5, "spread": 3, "network_minus_this": {"f1": 0.1, "interval": ["<b>", None]}}
    html = card_scores({"method": "<img src='x'>", "all": {"sections": 3, "network": odd}})
    assert "<img" not in html and rows(html)[1] == ["This model", "0.5", "+0.100"]
    assert rows(score_table("as published", {"It": {"precision": 0.765, "unknown": 1}})) == [
        ["", "Precision"],
        ["It", "0.765"],
    ]
