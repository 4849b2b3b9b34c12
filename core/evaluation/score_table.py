"""Names of the scores, and the scores of models and baselines as a text table."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..text import mark, tr
from .baseline_scores import TITLES as BASELINE_TITLES
from .evaluate import Evaluation, Scored
from .metrics import Intervals

_Column = tuple[str, dict[str, float], Intervals]  # name, scores and their intervals

TITLES = {
    "recall": mark("Recall"),
    "precision": mark("Precision"),
    "f1": mark("F1"),
    "f2": mark("F2"),
    "micro_f1": mark("Micro F1"),
    "macro_f1": mark("Macro F1"),
    "macro_ap": mark("Macro AP"),
    "micro_ap": mark("Micro AP"),
    "hamming": mark("Hamming loss"),
    "coverage": mark("Coverage"),
    "ranking_loss": mark("Ranking loss"),
    "calibration_error": mark("Calibration error"),
}


def score_table(evaluations: Sequence[Evaluation]) -> str:
    """Return the scores of evaluations, with intervals, as a text table: one column per model, then the baselines.

    The baselines are those of the first model: trained on its bands.
    """
    columns: list[_Column] = [(e.card.name, e.scores, e.intervals) for e in evaluations]
    columns += [(tr(BASELINE_TITLES[b.name]), b.scores, b.intervals) for e in evaluations[:1] for b in e.baselines]
    return _table(columns)


def map_score_table(scored: Scored) -> str:
    """Return the scores of a map, with intervals, as a text table."""
    return _table([(scored.card.name, scored.scores, scored.intervals)])


def _table(columns: Sequence[_Column]) -> str:
    lines = [f"{'':20}" + "".join(f"{name[:24]:>26}" for name, _, _ in columns)]
    for key, title in TITLES.items():
        cells = (
            "{:.4f} [{:.3f}, {:.3f}]".format(scores[key], *intervals.scores[key]) if math.isfinite(scores[key]) else "-"
            for _, scores, intervals in columns
        )
        lines.append(f"{tr(title):20}" + "".join(f"{cell:>26}" for cell in cells))
    return "\n".join(lines)


def difference_table(evaluation: Evaluation) -> str:
    """Return the difference in F1 between a model and each baseline as a text table."""
    lines = [tr("{model} minus each baseline, F1 on the same sections:").format(model=evaluation.card.name)]
    for baseline in evaluation.baselines:
        test = next(test for test in baseline.tests if test.score == "f1")
        low, high = test.interval
        lines.append(
            f"  {tr(BASELINE_TITLES[baseline.name]):24}{test.difference:+.4f} [{low:+.4f}, {high:+.4f}]   "
            f"p = {test.permutation_p:.2g}"
        )
    return "\n".join(lines)
