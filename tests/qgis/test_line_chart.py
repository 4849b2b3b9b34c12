"""The axis ticks of charts, and durations as text."""

import pytest
from landlabels.core.text import duration
from landlabels.ui.widgets.drawing import axis_ticks


@pytest.mark.parametrize(
    ("low", "high", "ticks"), [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0.13, 0.47, [0.2, 0.3, 0.4]), (0, 0, [0])]
)
def test_ticks_are_round(low, high, ticks):
    assert axis_ticks(low, high) == pytest.approx(ticks)


def test_a_duration_has_two_units_at_most():
    assert [duration(s) for s in (7.4, 75, 3700)] == ["7 s", "1 min 15 s", "1 h 1 min"]
