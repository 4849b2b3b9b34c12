"""The scores of a model beside those of the baselines on the same sections, as rich text of Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from ...core.text import mark, plural, tr

CARD_SCORES = ("f1", "micro_f1", "macro_ap")  # shown of those that a card has; the others are in the report
# The sections that the scores of a card were measured on; those of the first that it has are shown.
SUBSETS = {
    "test": (mark("Scores on {n} test section"), mark("Scores on {n:,} test sections")),
    "without_open_sea": (
        mark("Scores on {n} section of other places, without open sea"),
        mark("Scores on {n:,} sections of other places, without open sea"),
    ),
    "all": (mark("Scores on {n} section of other places"), mark("Scores on {n:,} sections of other places")),
    "validation": (
        mark("Scores on {n} validation section, which its epoch and thresholds were chosen by"),
        mark("Scores on {n:,} validation sections, which its epoch and thresholds were chosen by"),
    ),
}
DIFFERENCE = "network_minus_this"  # of a baseline: the difference in F1 of the model, with its 95 % interval


def card_scores(scores: Mapping[str, Any]) -> str:
    """Return the scores of a card on the first subset that it has; empty if it has none."""
    from ...core.evaluation.baseline_scores import TITLES as BASELINES

    found = next((name for name in SUBSETS if isinstance(scores.get(name), dict)), "")
    values = scores.get(found, {})
    count = values.get("sections")
    if not isinstance(count, int):
        return ""
    names = {"network": tr("This model"), **{name: tr(title) for name, title in BASELINES.items()}}
    rows = {title: values[name] for name, title in names.items() if isinstance(values.get(name), dict)}
    caption, method, seeds = plural(count, *SUBSETS[found]), scores.get("method"), scores.get("seeds")
    if isinstance(method, str):
        caption += f" ({method})"
    if isinstance(seeds, list) and len(seeds) > 1:
        caption += tr("; mean ± standard deviation of {n} seeds").format(n=len(seeds))
    return score_table(caption, rows or {tr("This model"): values}, CARD_SCORES)


def score_table(caption: str, rows: Mapping[str, Mapping[str, Any]], shown: Sequence[str] = ()) -> str:
    """Return a table of scores by row and score, by default of all scores; what is no number is left out."""
    from ...core.evaluation.score_table import TITLES

    keys = [key for key in shown or TITLES if any(_number(values.get(key)) for values in rows.values())]
    if not keys:
        return ""
    heads, table = [tr(TITLES[key]) for key in keys], []
    differences = {name: _difference(values.get(DIFFERENCE)) for name, values in rows.items()}
    if any(differences.values()):
        heads.append(tr("F1 of this model minus it"))
    for name, values in rows.items():
        cells = [_with_spread(values, key) or "–" for key in keys]
        table.append([name, *cells, *([differences[name]] if any(differences.values()) else [])])
    cell = '<td style="padding-right: 12px" align="{}">{}</td>'
    head = "".join(cell.format("right", f"<b>{escape(text)}</b>") for text in heads)
    lines = (
        cell.format("left", escape(name)) + "".join(cell.format("right", escape(text)) for text in cells)
        for name, *cells in table
    )
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<p><b>{escape(caption)}</b></p><table><tr><td></td>{head}</tr>{body}</table>"


def _with_spread(values: Mapping[str, Any], key: str) -> str:
    """Return a score, with its standard deviation over several seeds if there is one."""
    score, spread = _number(values.get(key)), values.get("spread")
    deviation = _number(spread.get(key)) if isinstance(spread, dict) else ""
    return f"{score} ± {deviation}" if score and deviation else score


def _difference(record: object) -> str:
    """Return a difference with its interval; empty if there is none."""
    if not isinstance(record, dict) or not _number(record.get("f1")):
        return ""
    difference, interval = record["f1"], record.get("interval")
    if not isinstance(interval, list) or not all(map(_number, interval)) or len(interval) != 2:
        return f"{difference:+.3f}"
    text = tr("{difference:+.3f} ({low:+.3f} to {high:+.3f})")
    return text.format(difference=difference, low=interval[0], high=interval[1])


def _number(score: object) -> str:
    """Return a score as text; empty if it is no number."""
    if isinstance(score, bool) or not isinstance(score, int | float):
        return ""
    return str(round(score, 3))
