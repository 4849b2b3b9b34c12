"""The report's longer tables: all scores, label by label, the data, the models."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ..text import mark, tr
from .baseline_scores import TITLES as BASELINE_TITLES
from .evaluate import Evaluation, Scored
from .figures import position_map, to_svg
from .metrics import LOWER_IS_BETTER
from .report_parts import Cell, Figure, Part, bar, interval_text, number, table
from .score_table import TITLES

EXPLAINED = {
    "recall": mark("share of a section's labels that were found"),
    "precision": mark("share of the labels assigned to a section that are correct"),
    "f1": mark("harmonic mean of recall and precision, per section"),
    "f2": mark("the same, with recall weighted four times"),
    "micro_f1": mark("F1 over all decisions: frequent labels have more weight"),
    "macro_f1": mark("mean of the F1 of each label that occurs, with equal weight"),
    "macro_ap": mark("mean of the average precision of each label, without thresholds"),
    "micro_ap": mark("average precision over all decisions"),
    "hamming": mark("share of all decisions that are wrong"),
    "coverage": mark("number of most probable labels needed to include all true labels"),
    "ranking_loss": mark("share of pairs in which an absent label ranks as high as a true one, or higher"),
    "calibration_error": mark("mean difference between probability and observed share"),
}
EMPTY: tuple[object, ...] = (None, "", [], (), {})  # values of a card or a record that are not shown


def all_scores(evaluations: Sequence[Scored]) -> Part:
    """Return every score of every model, with its interval and what it means."""
    rows = []
    for key, title in TITLES.items():
        values = [evaluation.scores[key] for evaluation in evaluations]
        best = (min if key in LOWER_IS_BETTER else max)(values)
        cells = [
            Cell(
                number(value, 4),
                css_class="n best" if len(values) > 1 and value == best else "n",
                interval=interval_text(evaluation.intervals.scores[key], 3),
                interval_class="between inline",
            )
            for evaluation, value in zip(evaluations, values, strict=True)
        ]
        rows.append((tr(title), *cells, Cell(tr(EXPLAINED[key]), css_class="soft")))
    heads = ("", *(evaluation.card.name for evaluation in evaluations), "")
    return Part(tr("All scores"), table=table(heads, rows))


def baseline_scores(evaluation: Evaluation, several: bool) -> Part:
    """Return the scores of the baselines on the same sections, and the model's difference to each."""
    rows = []
    for baseline in evaluation.baselines:
        test = next(test for test in baseline.tests if test.score == "f1")
        cells = [
            Cell(number(baseline.scores[key], 4), interval=interval_text(baseline.intervals.scores[key], 3))
            for key in ("f1", "f2", "macro_ap")
        ]
        difference = Cell(f"{test.difference:+.4f}", interval=interval_text(test.interval, 4, sign="+"))
        rows.append((tr(BASELINE_TITLES[baseline.name]), *cells, difference, f"{test.permutation_p:.2g}"))
    heads = ("", "F1", "F2", tr("Macro AP"), tr("F1 of the model minus this F1"), tr("p, sign flips"))
    text = tr(
        "Simple methods on the same sections, with the same training sections: the same labels for all sections, and "
        "classifiers of each band's and index's mean, standard deviation and percentiles. A network that is not above "
        "them is not worth its effort."
    )
    title = tr("Baselines") + (f": {evaluation.card.name}" if several else "")
    return Part(title, text, table=table(heads, rows))


def label_scores(evaluation: Scored, several: bool) -> Part:
    """Return the scores of each label that occurs, the most frequent first."""
    scores, support = evaluation.per_label, evaluation.per_label["support"]
    intervals = evaluation.intervals.labels
    rows = []
    for c in np.argsort(-support, kind="stable")[: np.count_nonzero(support)]:
        label, threshold = evaluation.card.label_set.labels[c], evaluation.card.thresholds[c]
        rows.append(
            (
                Cell(label.name, color=label.color),
                Cell(support[c], bar=bar(support[c] / support.max())),
                scores["assigned"][c],
                *(number(scores[key][c], 2) for key in ("precision", "recall")),
                *(Cell(number(scores[key][c], 2), bar=bar(scores[key][c], intervals[key][c])) for key in ("f1", "ap")),
                tr("never") if math.isinf(threshold) else number(threshold, 2),
            )
        )
    heads = ("", tr("Sections"), tr("Assigned"), tr("Precision"), tr("Recall"), "F1", "AP", tr("Threshold"))
    title = tr("Scores per label") + (f": {evaluation.card.name}" if several else "")
    return Part(title, table=table(heads, rows, tr("Thin lines show the intervals of F1 and AP.")))


def describe_data(evaluation: Evaluation) -> Part:
    """Return what the stores hold: splits, labels, places, and their warnings."""
    summary = evaluation.sections.summary()
    splits, count = list(summary.sections), sum(summary.sections.values())
    most = max(1, *summary.totals)
    rows: list[tuple[object, ...]] = [(tr("Sections"), *summary.sections.values(), count)]
    rows += [
        (
            Cell(name, color=color),
            *(summary.label_counts[split][c] for split in splits),
            Cell(summary.totals[c], bar=bar(summary.totals[c] / most)),
        )
        for c, (name, color) in enumerate(summary.labels)
        if summary.totals[c]
    ]
    absent = [name for (name, _), total in zip(summary.labels, summary.totals, strict=True) if not total]
    facts: list[tuple[str, object]] = [
        (tr("Store"), f"{store.path} ({store.level or tr('level not known')}; {_plain(store.source)})")
        for store in evaluation.sections.stores
    ]
    facts += [(tr("Places"), summary.places), (tr("Sections left out of the store"), summary.skipped)]
    if absent:
        facts.append((tr("Labels without sections"), "; ".join(absent)))
    figures = []
    if summary.positions:
        caption = tr("Positions of {n} of {all} sections").format(n=len(summary.positions), all=count)
        figures.append(Figure(to_svg(position_map(summary.positions), "map"), caption))
    heads = ("", *(tr(split or mark("no split")) for split in splits), tr("all"))
    return Part(
        tr("Data"),
        facts=facts,
        warnings=summary.warnings,
        table=table(heads, rows),
        figures=figures,
        side_by_side=True,
    )


def describe_model(evaluation: Evaluation) -> Part:
    """Return what a model is and how it was trained, from its card."""
    card = evaluation.card
    facts = [
        (tr("File"), evaluation.model.path),
        ("SHA-256", evaluation.model.sha256),
        (tr("Architecture"), card.architecture),
        (tr("Bands"), ", ".join(card.bands)),
        (tr("Device"), evaluation.device),
        *((key.replace("_", " "), _plain(value)) for key, value in card.training.items() if value not in EMPTY),
    ]
    return Part(tr("Model {name}").format(name=card.name), facts=facts)


def _plain(value: object) -> str:
    """Return a value of a card or of a store's record as text; of a long list, its length and its first values."""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_plain(entry)}" for key, entry in value.items() if entry not in EMPTY)
    if isinstance(value, list | tuple):
        some = ", ".join(map(_plain, value[:8]))
        return some if len(value) <= 8 else tr("{n} values: {some}, …").format(n=len(value), some=some)
    return str(value)
