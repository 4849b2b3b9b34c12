"""Options are registered in one place, core/choices.py, and appear in core and on the command line."""

import pytest
from landlabels.core.__main__ import parser
from options import registered_options


@pytest.fixture
def registered():
    with registered_options():
        yield


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
