"""The errors of measuring how reliable a model is."""

from __future__ import annotations

from ..errors import LandLabelsError
from ..text import mark


class TooFewForNovelty(LandLabelsError):
    """The quantiles of held-out sections would be unknown."""

    template = mark(
        "The model gets no novelty: it takes at least {sections} training sections from {places} places, and there are "
        "{found_sections} from {found_places}; train with more of them, or add novelty from another training set."
    )


class NothingToAssess(LandLabelsError):
    """No section of a result has labels."""

    template = mark("'{path}' has no section with labels to assess; choose a result with classified sections.")
