"""The texts of the catalogue can be translated: those that are shown are marked, and shown through `tr`."""

from __future__ import annotations

from landlabels.core.__main__ import main
from landlabels.core.commands import models
from landlabels.core.model.catalogue import published_models
from landlabels.core.model.catalogue_texts import CATALOGUE_TEXTS


def test_every_title_and_description_is_marked():
    shown = {shown for model in published_models() for shown in (model.title, model.description)}
    assert shown == set(CATALOGUE_TEXTS)


def test_the_list_of_models_shows_translated_titles(monkeypatch, capsys):
    monkeypatch.setattr(models, "tr", lambda text: text.upper() if text in CATALOGUE_TEXTS else text)
    assert main(["models"]) == 0
    assert published_models()[0].title.upper() in capsys.readouterr().out
