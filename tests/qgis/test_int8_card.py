"""What a model's card says of its int8 graph, in the window of models."""

from dataclasses import replace

from landlabels.core.model.card import INT8
from landlabels.core.model.int8_graph import Int8Effect
from landlabels.ui.models.card_text import _card
from models import tiny_card


def test_the_card_says_what_int8_changes():
    card = tiny_card()
    assert "In int8" not in _card(card)
    effect = Int8Effect(43, True, 32, 0.0012, 0.034, 0.701, 0.7)
    text = _card(replace(card, training={INT8: effect.record()}))
    assert "In int8" in text and "0.12% of the decisions on 43 sections differ, a probability by at most 0.03" in text
    assert "In int8" not in _card(replace(card, training={INT8: {"flipped": "<b>"}}))
