"""The report's longer tables: all scores, label by label, the data, the models."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ..text import mark, tr
from .evaluate import TITLES, Evaluation
from .figures import position_map, to_svg
from .markup import Html, bar, between, cell, chip, figure, items, join, number, table, tag, terms
from .metrics import LOWER_IS_BETTER

EXPLAINED = {
    "recall": mark("of a section's labels, the share that was found"),
    "precision": mark("of the labels given to a section, the share that is right"),
    "f1": mark("the harmonic mean of the two, per section"),
    "f2": mark("the same, with recall weighing four times as much"),
    "micro_f1": mark("F1 over all decisions together: frequent labels count most"),
    "macro_f1": mark("mean of the labels' own F1: each label that occurs counts the same"),
    "macro_ap": mark("mean of the labels' average precision, without any threshold"),
    "micro_ap": mark("average precision over all decisions together"),
    "hamming": mark("share of all decisions that are wrong"),
    "coverage": mark("how many of the most probable labels it takes to hold all that are there"),
    "ranking_loss": mark("share of pairs in which an absent label ranks no lower than one that is there"),
    "calibration_error": mark("how far probabilities are from the shares that come true, on average"),
}
EMPTY = (None, "", [], (), {})  # what a card or a record has nothing to say of


def all_scores(evaluations: Sequence[Evaluation]) -> Html:
    """Return every score of every model, with its interval and what it means."""
    rows = []
    for key, title in TITLES.items():
        values = [judged.scores[key] for judged in evaluations]
        best = (min if key in LOWER_IS_BETTER else max)(values)
        cells = []
        for judged, value in zip(evaluations, values, strict=True):
            interval = between(judged.intervals.scores[key], 3, class_="between inline")
            leads = len(values) > 1 and value == best
            cells.append(cell(join((number(value, 4), interval)), "n best" if leads else "n"))
        rows.append((tr(title), *cells, cell(tr(EXPLAINED[key]), "soft")))
    heads = ("", *(judged.card.name for judged in evaluations), "")
    return join((tag("h2", tr("All scores")), table(heads, rows)))


def the_labels(judged: Evaluation, several: bool) -> Html:
    """Return the scores of each label that occurs, the most frequent first."""
    scores, support = judged.per_label, judged.per_label["support"]
    rows = []
    for c in np.argsort(-support, kind="stable")[: np.count_nonzero(support)]:
        label, threshold = judged.card.label_set.labels[c], judged.card.thresholds[c]
        barred = (
            join((number(scores[key][c], 2), bar(scores[key][c], judged.intervals.labels[key][c])))
            for key in ("f1", "ap")
        )
        rows.append(
            (
                join((chip(label.color), label.name)),
                join((support[c], bar(support[c] / support.max()))),
                scores["assigned"][c],
                *(number(scores[key][c], 2) for key in ("precision", "recall")),
                *barred,
                tr("never") if math.isinf(threshold) else number(threshold, 2),
            )
        )
    heads = ("", tr("Sections"), tr("Given"), tr("Precision"), tr("Recall"), "F1", "AP", tr("Threshold"))
    title = tr("Label by label") + (f": {judged.card.name}" if several else "")
    return join((tag("h2", title), table(heads, rows, tr("Thin lines are the intervals of F1 and AP."))))


def the_data(judged: Evaluation) -> Html:
    """Return what the stores hold: splits, labels, places, what limits them."""
    summary = judged.sections.summary()
    splits, count = list(summary.sections), sum(summary.sections.values())
    most = max(1, *summary.totals)
    rows = [(tr("Sections"), *summary.sections.values(), count)] + [
        (
            join((chip(color), name)),
            *(summary.label_counts[split][c] for split in splits),
            join((summary.totals[c], bar(summary.totals[c] / most))),
        )
        for c, (name, color) in enumerate(summary.labels)
        if summary.totals[c]
    ]
    absent = [name for (name, _), total in zip(summary.labels, summary.totals, strict=True) if not total]
    facts = [
        (tr("Store"), f"{store.path} ({store.level or tr('level not known')}; {_plain(store.source)})")
        for store in judged.sections.stores
    ]
    facts += [(tr("Places"), summary.places), (tr("Left out when built"), summary.skipped)]
    if absent:
        facts.append((tr("Labels in no section"), "; ".join(absent)))
    drawn = None
    if summary.positions:
        said = tr("Where {n} of {all} sections lie").format(n=len(summary.positions), all=count)
        drawn = figure(to_svg(position_map(summary.positions), "map"), said)
    heads = ("", *(tr(split or "no split") for split in splits), tr("all"))
    both = tag("div", table(heads, rows), drawn, class_="figures")
    return join((tag("h2", tr("The data")), terms(facts), items(summary.warnings), both))


def the_model(judged: Evaluation) -> Html:
    """Return what a model is and how it was trained, as its card says."""
    card = judged.card
    facts = [
        (tr("File"), judged.model.path),
        ("SHA-256", judged.model.sha256),
        (tr("Architecture"), card.architecture),
        (tr("Bands"), ", ".join(card.bands)),
        (tr("Ran on"), judged.device),
        *((key.replace("_", " "), _plain(value)) for key, value in card.training.items() if value not in EMPTY),
    ]
    return join((tag("h2", tr("The model {name}").format(name=card.name)), terms(facts)))


def _plain(value: object) -> str:
    """Return a value of a card or a store's record as text; of long lists the length and the first ones."""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_plain(own)}" for key, own in value.items() if own not in EMPTY)
    if isinstance(value, list | tuple):
        some = ", ".join(map(_plain, value[:8]))
        return some if len(value) <= 8 else tr("{n}, such as {some} …").format(n=len(value), some=some)
    return str(value)
