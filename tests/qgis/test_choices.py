"""Options registered in core/choices.py appear in the parameters of the algorithms."""

import pytest
from options import registered_options

EXPECTED = {
    "classifyextent": {"DEVICE": "abacus"},
    "evaluate": {"DEVICE": "abacus"},
    "train": {"DEVICE": "abacus", "ARCHITECTURE": "perceptron"},
    "buildtrainingset": {"LABEL_SET": "planets"},
    "importbigearthnet": {"LABEL_SET": "planets"},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_registered_option_is_a_value_of_the_parameter(provider, name):
    with registered_options():
        algorithm = provider.algorithm(name).create()
    for parameter, value in EXPECTED[name].items():
        definition = algorithm.parameterDefinition(parameter)
        assert value in definition.options() and value in definition.help()
