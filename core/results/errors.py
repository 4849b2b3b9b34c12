"""The errors of working with result layers."""

from __future__ import annotations

from ..errors import LandLabelsError
from ..text import mark


class NothingToSuggest(LandLabelsError):
    """Every section is cloudy, without data, without probabilities, or corrected."""

    template = mark(
        "'{path}' has no section to suggest: each is less than {share} clear, has no probabilities, or has labels that "
        "were corrected by hand; lower the minimum clear share (MIN_CLEAR, --min-clear)."
    )
