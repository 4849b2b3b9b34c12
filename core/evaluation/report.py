"""The report: one HTML file that holds everything it shows, for a browser or a printer, light or dark."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import OutputError
from ..resources import RESOURCES
from ..runs.run_folder import RunFolder
from ..templates import render
from ..text import tr
from .comparison import Comparison, Trial
from .evaluate import HELD_OUT, TITLES, Evaluation
from .figures import loss_trajectories, reliability_diagram, to_svg, validation_curves
from .metrics import BINS, reliability
from .report_details import all_scores, data, label_scores, model
from .report_examples import AGAINST, ATTENTION, FOR, choose_examples, describe_examples
from .report_parts import Cell, ExampleGroup, Figure, Part, interval_text, number, table

STYLE_SHEET = RESOURCES / "report.css"


def write_report(
    path: str | Path,
    evaluations: Sequence[Evaluation],
    runs: Sequence[str | Path] = (),
    comparison: Comparison | None = None,
) -> None:
    """Write one self-contained HTML file on one or more models.

    Args:
        path: the file to write; one that is there is replaced.
        evaluations: the models' evaluations, in the order of the tables.
        runs: run folders of their trainings, for the curves.
        comparison: the tests and the search of `compare`, where there are any.

    Raises:
        MissingPackage: matplotlib is not installed.
        OutputError: the file cannot be written.
    """
    several = len(evaluations) > 1
    curves = _curves(_events(runs, evaluations))
    parts = [
        _headline(evaluations),
        *([_tests(comparison)] if comparison else []),
        *([curves] if curves else []),
        all_scores(evaluations),
        *(label_scores(evaluation, several) for evaluation in evaluations),
        _reliability(evaluations),
        *(_examples(evaluation, several) for evaluation in evaluations),
        *([_search(comparison.trials)] if comparison and comparison.trials else []),
        data(evaluations[0]),
        *(model(evaluation) for evaluation in evaluations),
    ]
    html = render(
        "report.html",
        title=tr("Evaluation of {models}").format(models=" · ".join(e.card.name for e in evaluations)),
        style_sheet=STYLE_SHEET.read_text(encoding="utf-8"),
        summary=_summary(evaluations[0]),
        scopes=[(evaluation.card.name, evaluation.card.scope) for evaluation in evaluations],
        warnings_title=tr("Before you trust these scores"),
        warnings=_warnings(evaluations),
        parts=parts,
    )
    path = Path(path)
    partial = path.with_name(path.name + ".part")
    try:
        partial.write_text(html + "\n", encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(path=path, reason=error.strerror) from error


def _events(runs: Sequence[str | Path], evaluations: Sequence[Evaluation]) -> dict[str, list[dict]]:
    """Return the events of each run under its model's name, or its folder's where the model is not evaluation here."""
    names = {evaluation.model.path.resolve(): evaluation.card.name for evaluation in evaluations}
    events = {}
    for folder in map(Path, runs):
        current = RunFolder(folder).current()
        models = [Path(e["model"]).resolve() for e in current if e.get("model")]
        if any(e["event"] == "epoch" for e in current):
            events[names.get(models[-1], folder.stem) if models else folder.stem] = current
    return events


def _summary(first: Evaluation) -> str:
    if first.split == HELD_OUT:
        text = tr(
            "Cross-validation: {n} sections from {places} places, each judged by a network that learnt nothing from "
            "its place; written {date} by LandLabels."
        )
    else:
        text = tr("{n} sections of the split “{split}”, from {places} places; written {date} by LandLabels.")
    places = len(set(first.places.tolist()) - {""})
    return text.format(n=len(first.which), split=first.split, places=places or "?", date=time.strftime("%Y-%m-%d"))


def _warnings(evaluations: Sequence[Evaluation]) -> list[str]:
    """Return each warning once, with the names of its models unless it applies to all of them."""
    names_by_warning: dict[str, list[str]] = {}
    for evaluation in evaluations:
        for text in evaluation.warnings:
            names_by_warning.setdefault(text, []).append(evaluation.card.name)
    return [
        text if len(names) == len(evaluations) else f"{', '.join(names)}: {text}"
        for text, names in names_by_warning.items()
    ]


def _headline(evaluations: Sequence[Evaluation]) -> Part:
    best = {key: max(evaluation.scores[key] for evaluation in evaluations) for key in ("recall", "f1", "f2")}

    def score(evaluation: Evaluation, key: str) -> Cell:
        scale, digits = (100, 2) if key == "recall" else (1, 4)
        is_best = len(evaluations) > 1 and evaluation.scores[key] == best[key]
        return Cell(
            number(scale * evaluation.scores[key], digits),
            css_class="n best" if is_best else "n",
            interval=interval_text([scale * x for x in evaluation.intervals.scores[key]], digits - 1),
        )

    heads = (tr("Model"), "R (%)", Cell("F", subscript="1"), Cell("F", subscript="2"))
    rows = [(evaluation.card.name, *(score(evaluation, key) for key in best)) for evaluation in evaluations]
    method = tr("Beneath each score its interval: {method}").format(method=evaluations[0].intervals.method)
    return Part(
        tr("Recall, F1 and F2"),
        tr("As in Table 1 of Sumbul and Demir (2019): each score is made per section, then averaged."),
        table=table(heads, rows, method, "headline"),
    )


def _tests(comparison: Comparison) -> Part:
    text = tr(
        "{first} minus {second}, on the same sections; the interval from {method}. The Wilcoxon test takes sections as "
        "independent of each other, which neighbours are not: its p comes out too small."
    )
    heads = ("", tr("Difference"), tr("p, bootstrap"), tr("p, Wilcoxon"), tr("Sections that differ"))
    rows = [
        (
            tr(TITLES[test.score]),
            Cell(f"{test.difference:+.4f}", interval=interval_text(test.interval, 4, sign="+")),
            f"{test.bootstrap_p:.2g}",
            f"{test.wilcoxon_p:.2g}",
            test.differing,
        )
        for test in comparison.tests
    ]
    return Part(
        tr("Is the difference real?"),
        text.format(first=comparison.first, second=comparison.second, method=comparison.method),
        table=table(heads, rows),
        notes=comparison.notes,
    )


def _curves(events: Mapping[str, list[dict]]) -> Part | None:
    if not events:
        return None
    loss = to_svg(loss_trajectories(events), "loss")
    figures = [Figure(loss, tr("Training loss, moving averages: as Fig. 5 of the paper"))]
    if curves := validation_curves(events):
        caption = tr("F1 on the validation sections after each epoch; a dot marks the best by macro AP")
        figures.append(Figure(to_svg(curves, "validation"), caption))
    return Part(tr("How the training went"), figures=figures, side_by_side=True)


def _reliability(evaluations: Sequence[Evaluation]) -> Part:
    diagrams = {e.card.name: reliability(e.labels, e.probability) for e in evaluations}
    text = tr(
        "A model that says 0.7 should be right in 70 % of such cases: on the dashed line. All decisions, in {bins} "
        "bins of equal width; larger points stand for more decisions."
    )
    return Part(
        tr("Can the probabilities be trusted?"),
        text.format(bins=BINS),
        figures=[Figure(to_svg(reliability_diagram(diagrams), "reliability"))],
    )


def _examples(evaluation: Evaluation, several: bool) -> Part:
    right, wrong = choose_examples(evaluation)
    return Part(
        tr("Sections right and wrong") + (f": {evaluation.card.name}" if several else ""),
        legend=_legend() if "evidence" in evaluation.card.outputs else (),
        examples=(
            ExampleGroup(
                tr("All labels right"),
                describe_examples(evaluation, right),
                tr("No section has all its labels right."),
            ),
            ExampleGroup(tr("Most wrong"), describe_examples(evaluation, wrong), tr("No section has a wrong label.")),
        ),
    )


def _legend() -> list[tuple[str, Sequence[str]]]:
    return [
        (tr("Attention, least to most:"), ("transparent", f"rgb{ATTENTION}")),
        (
            tr("Evidence of each patch, from against the label to for it:"),
            (f"rgb{AGAINST}", "transparent", f"rgb{FOR}"),
        ),
        (tr("With the label's bias, its evidence adds up to its logit."), ()),
    ]


def _search(trials: Sequence[Trial]) -> Part:
    text = tr(
        "One setting was changed at a time, the best on the validation sections kept. T is the number of rows of "
        "attention; T = 1 is the single attention that the paper argues against."
    )
    size = Cell("d", subscript="a")
    heads = ("", tr("Patches per side"), "T", size, tr("Parameters"), "F1", tr("Macro AP"))
    rows = [
        (
            trial.note,
            trial.patches_per_side,
            trial.rows,
            trial.attention_size,
            f"{trial.parameters:,}".replace(",", " "),
            number(trial.f1, 4),
            number(trial.macro_ap, 4),
        )
        for trial in trials
    ]
    return Part(tr("Search on the validation sections"), text, table=table(heads, rows))
