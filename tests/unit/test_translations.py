"""The translations hold every text of the code, with the same placeholders and tags."""

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

spec = importlib.util.spec_from_file_location("translations_tool", ROOT / "tools" / "translations.py")
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)


@pytest.fixture(scope="module", params=tool.LANGUAGES)
def translations(request):
    return tool.read(tool.FOLDER / f"landlabels_{request.param}.ts")


def placeholders(text):
    return sorted(re.findall(r"{[a-z_]+[^{}]*}", text))


def test_every_text_is_translated(translations):
    missing = [text for text in tool.sources() if text not in translations]
    assert not missing, f"{len(missing)} texts are not translated: call make translations, and translate them"


def test_a_translation_has_the_placeholders_of_its_source(translations):
    wrong = {source: text for source, text in translations.items() if placeholders(text) != placeholders(source)}
    assert not wrong


def test_a_translation_has_the_tags_and_the_line_breaks_of_its_source(translations):
    def marks(text):
        return sorted(re.findall(r"</?[a-z]+|\n", text))

    assert not {source: text for source, text in translations.items() if marks(text) != marks(source)}
