"""The errors of measuring how reliable a model is."""

from __future__ import annotations

from ..errors import LandLabelsError
from ..text import mark


class TooFewToQuantise(LandLabelsError):
    """Neither the ranges of the values nor what int8 changes would be known."""

    template = mark(
        "The model gets no int8 graph: it takes {needed} sections to calibrate on and {needed} others to compare on, "
        "and there are {calibrated} and {compared}; give more training sets."
    )


class TooFewForNovelty(LandLabelsError):
    """The quantiles of held-out sections would be unknown."""

    template = mark(
        "The model gets no novelty: it takes at least {sections} training sections from {places} places, and there are "
        "{found_sections} from {found_places}; train with more of them, or add novelty from another training set."
    )


class NothingToAssess(LandLabelsError):
    """No section of a result has labels."""

    template = mark("'{path}' has no section with labels to assess; choose a result with classified sections.")
