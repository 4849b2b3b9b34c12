"""Sentences on what limits the scores of an evaluation."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..arrays import any_along, as_list
from ..model.card import Card
from ..stores.joined_stores import Sections
from ..text import plural, tr
from .metrics import FEW_PLACES

FEW_SECTIONS = 100  # with fewer, single sections have a large effect on the scores


def leakage(card: Card, sections: Sections, which: NDArray[np.intp]) -> list[str]:
    """Return a warning if sections come from places of the training data, or if these are not known."""
    places, training = sections.places[which], card.training
    seen_places, acquisitions = (set(training.get(key) or ()) for key in ("places", "acquisitions"))
    # Older cards name whole acquisitions: BigEarthNet's names of sections without their last two numbers.
    leaked = sum(
        place in seen_places or name.rsplit("_", 2)[0] in acquisitions
        for place, name in zip(as_list(places), as_list(sections.names[which]), strict=True)
    )
    if leaked:
        text = plural(
            leaked,
            "{n} of {total} sections comes from a place of the training data: neighbouring sections are similar, so "
            "the scores are higher than at other places.",
            "{n} of {total} sections come from places of the training data: neighbouring sections are similar, so the "
            "scores are higher than at other places.",
            total=len(which),
        )
        return [text]
    if not seen_places | acquisitions:
        return [tr("The places of the training data are not known: the model may have been trained on these sections.")]
    return []


def score_warnings(card: Card, sections: Sections, which: NDArray[np.intp], labels: NDArray[np.bool_]) -> list[str]:
    """Return warnings on the scores: few sections or places, another level, labels without training data."""
    warnings = []
    known = set(sections.places[which].tolist()) - {""}
    if len(which) < FEW_SECTIONS:
        text = plural(
            len(which),
            "Only {n} section was evaluated: the intervals are not meaningful.",
            "Only {n} sections were evaluated: single sections have a large effect, and the intervals are wide.",
        )
        warnings.append(text)
    if not known:
        warnings.append(tr("The places of the sections are not known: the intervals may be too narrow."))
    elif len(known) < FEW_PLACES:
        text = plural(
            len(known),
            "All sections come from {n} place: the scores may differ at other places, and the intervals are rough.",
            "The sections come from only {n} places: the scores may differ at others, and the intervals are rough.",
        )
        warnings.append(text)
    levels = sorted({store.level for store in sections.stores if store.level and store.level != card.level})
    if levels:
        text = tr("The model was trained on {own} and these sections are {other}: its labels are less reliable here.")
        warnings.append(text.format(own=card.level, other=", ".join(levels)))
    return warnings + _label_warnings(card, labels)


def _label_warnings(card: Card, labels: NDArray[np.bool_]) -> list[str]:
    """Return warnings on labels that do not occur, and on labels that the model never assigns."""
    warnings = []
    occurs = any_along(labels, axis=0)
    absent = [name for name, seen in zip(card.label_set.names, occurs, strict=True) if not seen]
    missed = [
        name
        for name, seen, threshold in zip(card.label_set.names, occurs, card.thresholds, strict=True)
        if seen and math.isinf(threshold)
    ]
    if absent:
        text = plural(
            len(absent),
            "{n} of {total} labels does not occur in these sections and is not in the macro scores: {names}.",
            "{n} of {total} labels do not occur in these sections and are not in the macro scores: {names}.",
            total=len(occurs),
            names="; ".join(absent),
        )
        warnings.append(text)
    if missed:
        text = tr("These labels have no training data and are never assigned: {names}.")
        warnings.append(text.format(names="; ".join(missed)))
    return warnings
