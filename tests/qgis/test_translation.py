"""Every text of the algorithms can be translated, and the plugin uses the language of QGIS."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import landlabels
import pytest
from landlabels.core.text import set_translator, tr
from qgis.core import QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

FOLDER = Path(landlabels.__file__).resolve().parent / "resources" / "translations"
LANGUAGES = [path.stem.partition("_")[2] for path in sorted(FOLDER.glob("*.ts"))]


@pytest.fixture
def marked():
    """A language in which every translated text is in double brackets."""
    set_translator(lambda text: f"⟦{text}⟧")
    yield
    set_translator(lambda text: QCoreApplication.translate("LandLabels", text))


def shown(algorithm):
    """Return the texts of an algorithm that a user sees."""
    texts = [algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(), ",".join(algorithm.tags())]
    for parameter in algorithm.parameterDefinitions():
        texts += [parameter.description(), parameter.help()]
        if isinstance(parameter, QgsProcessingParameterEnum) and not parameter.usesStaticStrings():
            texts += parameter.options()
    return texts + [output.description() for output in algorithm.outputDefinitions()]


def without_translations(text):
    """Return what is left of a text without tags and what is in brackets, also within others."""
    text, found = re.sub("<b>[^<]*</b>|<[^>]*>", "", text), 1
    while found:
        text, found = re.subn("⟦[^⟦⟧]*⟧", "", text)
    return text


def test_every_text_of_an_algorithm_can_be_translated(provider, marked):
    plain = {}
    for algorithm in provider.algorithms():
        texts = map(without_translations, shown(algorithm.create({})))
        left = [
            text for text in texts if re.search("[A-Za-z]{2}", re.sub("[a-z0-9-]+: ", "", text))
        ]  # a value: its help
        if left:
            plain[algorithm.id()] = left
    assert not plain


@pytest.fixture
def language(request, qgis, monkeypatch):
    """The plugin in a QGIS of another language."""
    monkeypatch.setattr(QgsApplication, "locale", lambda: f"{request.param}_XX")
    plugin = landlabels.classFactory(None)
    yield request.param
    plugin.unload()


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_the_plugin_uses_the_language_of_qgis(language):
    messages = list(ET.parse(FOLDER / f"landlabels_{language}.ts").iter("message"))
    different = [
        (message.findtext("source"), tr(message.findtext("source")))
        for message in messages
        if tr(message.findtext("source")) != (message.findtext("translation") or message.findtext("source"))
    ]
    assert messages and not different, "call make translations"


def test_the_language_ends_with_the_plugin(qgis, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: LANGUAGES[0])
    plugin = landlabels.classFactory(None)
    translated = tr("Classify extent")
    plugin.unload()
    assert translated != "Classify extent" == tr("Classify extent")
