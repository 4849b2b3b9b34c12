"""Options are registered in one place, core/choices.py, and appear in core and on the command line."""

import pytest
from landlabels.core import choices
from landlabels.core.__main__ import parser
from landlabels.core.choices import Architecture, Device, LabelSetOption
from landlabels.core.text import mark


@pytest.fixture
def registered():
    """A label set, a device and an architecture that exist only in this test."""
    made = (
        (choices.LABEL_SETS, LabelSetOption("planets", mark("Planets"), mark("the planets"), in_bigearthnet=True)),
        (choices.DEVICES, Device("abacus", mark("Abacus"), mark("wooden beads"), ("AbacusExecutionProvider",))),
        (choices.ARCHITECTURES, Architecture("perceptron", mark("Perceptron"), mark("one layer"), "nowhere", "None")),
    )
    for choice, option in made:
        choice.register(option)
    yield
    for choice, option in made:
        choice.remove(option.value)


def help_of(*command: str) -> str:
    with pytest.raises(SystemExit), pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "1000")
        parser().parse_args([*command, "--help"])
    return ""


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (("classify",), {"--device": "abacus"}),
        (("evaluate",), {"--device": "abacus"}),
        (("compare",), {"--device": "abacus"}),
        (("train",), {"--device": "abacus", "--architecture": "perceptron"}),
        (("store", "bigearthnet"), {"--label-set": "planets"}),
        (("store", "scene"), {"--label-set": "planets"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_registered_option_is_on_the_command_line(registered, capsys, command, expected):
    help_of(*command)
    text = " ".join(capsys.readouterr().out.split())
    for option, value in expected.items():
        assert option in text and value in text
