"""Options that exist only in tests: a label set, a device and an architecture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from landlabels.core import choices
from landlabels.core.choices import Architecture, Device, LabelSetOption


@contextmanager
def registered_options() -> Iterator[None]:
    """Register the label set `planets`, the device `abacus` and the architecture `perceptron`."""
    made = (
        (choices.LABEL_SETS, LabelSetOption("planets", "Planets", "the planets", in_bigearthnet=True)),
        (choices.DEVICES, Device("abacus", "Abacus", "wooden beads", ("AbacusExecutionProvider",))),
        (
            choices.ARCHITECTURES,
            Architecture("perceptron", "Perceptron", "one layer", "nowhere", "None"),
        ),
    )
    for choice, option in made:
        choice.register(option)
    try:
        yield
    finally:
        for choice, option in made:
            choice.remove(option.value)
