"""The translations hold every text of the code, with the same placeholders and tags."""

import ast
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


SHOWN = re.compile(
    r"Q\w*(Label|Button|CheckBox|GroupBox|Action)|add(Tab|Row|Item|Action|Section)|push\w+|insertTab|"
    r"set(Text|Title|WindowTitle|ToolTip|PlaceholderText|HeaderLabels?|StatusTip|WhatsThis|SpecialValueText|Suffix|Prefix|Help)"
)


def literals(node):
    """Return the texts that are written in an argument itself, and not in a call such as `tr`."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr | ast.List | ast.Tuple | ast.BinOp | ast.IfExp | ast.BoolOp):
        return [text for child in ast.iter_child_nodes(node) for text in literals(child)]
    return []


def test_no_text_of_a_window_is_left_out():
    found = []
    for path in (ROOT / "plugin.py", *ROOT.glob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                texts = [text for argument in node.args for text in literals(argument)] if SHOWN.fullmatch(name) else []
                found += [
                    (path.name, node.lineno, text)
                    for text in texts
                    if re.search("[A-Za-z]{2}", re.sub("<[^>]*>", "", text))
                ]
    assert not [each for each in found if each[2] not in ("LandLabels", "px", "%p %", " km²  ")]
