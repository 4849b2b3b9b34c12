"""A model card as lines of text, for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model.card import NOVELTY, Card
from ..text import join_names, plural, tr
from .baseline_scores import TITLES as BASELINES

SHOWN = ("f1", "micro_f1", "macro_ap")  # of the scores; the others are in the report
SUBSETS = ("test", "without_open_sea", "all", "validation")  # that scores are of; the first that a card has is shown


def card_lines(card: Card) -> list[str]:
    """Return what a model says of itself, most important first."""
    training, labels = card.training, card.label_set.names
    lines = [
        card.name,
        card.scope,
        tr("Network: {name}").format(name=card.architecture),
        tr("Bands: {bands}").format(
            bands="; ".join(f"{group.resolution} m: {', '.join(group.bands)}" for group in card.groups)
        ),
        tr("Level: {level}").format(level=card.level),
        tr("Outputs: {names}").format(names=", ".join(card.outputs)),
        plural(len(labels), "{n} label: {names}", "{n} labels: {names}", names="; ".join(labels)),
    ]
    if card.never_assigned:
        lines.append(
            tr("Never assigned, for lack of training sections: {names}.").format(names="; ".join(card.never_assigned))
        )
    if isinstance(count := training.get("sections"), int):
        data = ", ".join(str(training[key]) for key in ("data", "origin") if training.get(key))
        text = plural(count, "Trained on {n} section: {data}", "Trained on {n} sections: {data}", data=data)
        lines.append(text if data else text.rstrip(": "))
    novelty = training.get(NOVELTY)
    if isinstance(novelty, dict) and isinstance(novelty.get("places"), int):
        text = tr("Novelty: measured on {sections} sections from {places} places, mark {mark}")
        lines.append(text.format(**{key: novelty.get(key) for key in ("sections", "places", "mark")}))
    lines += _score_lines(card.scores)
    if licence := training.get("licence"):
        lines.append(tr("Licence: {licence}").format(licence=licence))
    return lines


def _score_lines(scores: dict[str, Any]) -> Iterator[str]:
    """Yield the scores of the model and of its rivals on the first subset that the card has."""
    subset = next((name for name in SUBSETS if isinstance(scores.get(name), dict)), None)
    if subset is None:
        yield tr("The scores of this model are not known.")
        return
    values = scores[subset]
    rivals = values.get("baselines") if isinstance(values.get("baselines"), dict) else values
    rows = {"network": values.get("network", values), **{name: rivals.get(name) for name in BASELINES}}
    method = scores.get("method") or subset
    yield tr("Scores on {n} sections ({method}):").format(n=values.get("sections", "?"), method=method)
    for name, row in rows.items():
        title = tr("This model") if name == "network" else tr(BASELINES[name])
        found = [f"{key} {row[key]:.3f}" for key in SHOWN if isinstance(row, dict) and _is_number(row.get(key))]
        if found:
            yield f"  {title}: {join_names(found)}"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
