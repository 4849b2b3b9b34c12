"""The report of an evaluation: one HTML file without external files, for a browser or a printer, light or dark."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..runs.run_folder import RunFolder
from ..text import mark, plural, tr
from .comparison import Comparison, Trial
from .evaluate import HELD_OUT, Evaluation
from .figures import loss_trajectories, reliability_diagram, to_svg, validation_curves
from .metrics import BINS, reliability
from .report_details import all_scores, baseline_scores, describe_data, describe_model, label_scores
from .report_examples import AGAINST, ATTENTION, FOR, choose_examples, describe_examples
from .report_file import write_html
from .report_parts import Cell, ExampleGroup, Figure, Part, interval_text, number, table
from .score_table import TITLES


def write_report(
    path: str | Path,
    evaluations: Sequence[Evaluation],
    runs: Sequence[str | Path] = (),
    comparison: Comparison | None = None,
) -> None:
    """Write one self-contained HTML file on one or more models.

    Args:
        path: the file to write; an existing file is replaced.
        evaluations: the models' evaluations, in the order of the tables.
        runs: run folders of their trainings, for the curves.
        comparison: the tests and the search of `compare`, if there are any.

    Raises:
        MissingPackage: matplotlib or jinja2 is not installed.
        OutputError: the file cannot be written.
    """
    several = len(evaluations) > 1
    curves = _curves(_events(runs, evaluations))
    parts = [
        _headline(evaluations),
        *([_tests(comparison)] if comparison else []),
        *([curves] if curves else []),
        *(baseline_scores(evaluation, several) for evaluation in evaluations if evaluation.baselines),
        all_scores(evaluations),
        *(label_scores(evaluation, several) for evaluation in evaluations),
        _reliability(evaluations),
        *(_examples(evaluation, several) for evaluation in evaluations),
        *([_search(comparison.trials)] if comparison and comparison.trials else []),
        describe_data(evaluations[0]),
        *(describe_model(evaluation) for evaluation in evaluations),
    ]
    write_html(
        path,
        title=tr("Evaluation of {models}").format(models=" · ".join(e.card.name for e in evaluations)),
        summary=_summary(evaluations[0]),
        scopes=[(evaluation.card.name, evaluation.card.scope) for evaluation in evaluations],
        warnings_title=tr("Limits of these scores"),
        warnings=_warnings(evaluations),
        parts=parts,
    )


def _events(runs: Sequence[str | Path], evaluations: Sequence[Evaluation]) -> dict[str, list[dict]]:
    """Return the events of each run by the name of its model, or of its folder if its model is not in the report."""
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
            "Cross-validation of {sections} from {places}, each classified by a network that was not trained on its "
            "place; written by LandLabels on {date}."
        )
    else:
        text = tr("{sections} of the split “{split}” from {places}; written by LandLabels on {date}.")
    places = len(set(first.places.tolist()) - {""})
    return text.format(
        sections=plural(len(first.which), mark("{n} section"), mark("{n} sections")),
        places=plural(places, mark("{n} place"), mark("{n} places")) if places else tr("unknown places"),
        split=first.split,
        date=time.strftime("%Y-%m-%d"),
    )


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
    method = tr("Below each score: its interval, {method}").format(method=evaluations[0].intervals.method)
    return Part(
        tr("Recall, F1 and F2"),
        tr("As in Table 1 of Sumbul and Demir (2019): each score is computed per section, then averaged."),
        table=table(heads, rows, method, "headline"),
    )


def _tests(comparison: Comparison) -> Part:
    text = tr(
        "{first} minus {second}, on the same sections; interval from {method}. The sign-flip test is of whole places: "
        "with few places its p cannot be small. The Wilcoxon test assumes independent sections, but neighbouring "
        "sections are correlated: its p is too small."
    )
    heads = ("", tr("Difference"), tr("p, sign flips"), tr("p, Wilcoxon"), tr("Sections with a difference"))
    rows = [
        (
            tr(TITLES[test.score]),
            Cell(f"{test.difference:+.4f}", interval=interval_text(test.interval, 4, sign="+")),
            f"{test.permutation_p:.2g}",
            f"{test.wilcoxon_p:.2g}",
            test.differing,
        )
        for test in comparison.tests
    ]
    return Part(
        tr("Significance of the difference"),
        text.format(first=comparison.first, second=comparison.second, method=comparison.method),
        table=table(heads, rows),
        notes=comparison.notes,
    )


def _curves(events: Mapping[str, list[dict]]) -> Part | None:
    if not events:
        return None
    loss = to_svg(loss_trajectories(events), "loss")
    figures = [Figure(loss, tr("Training loss, moving average, as in Fig. 5 of the paper"))]
    if curves := validation_curves(events):
        caption = tr("F1 on the validation sections after each epoch; the dot marks the best macro AP")
        figures.append(Figure(to_svg(curves, "validation"), caption))
    return Part(tr("Training curves"), figures=figures, side_by_side=True)


def _reliability(evaluations: Sequence[Evaluation]) -> Part:
    diagrams = {e.card.name: reliability(e.labels, e.probability) for e in evaluations}
    text = tr(
        "Of the labels with a probability of 0.7, 70 % should be present (dashed line). All decisions are shown in "
        "{bins} bins of equal width; larger points stand for more decisions."
    )
    return Part(
        tr("Reliability of the probabilities"),
        text.format(bins=BINS),
        figures=[Figure(to_svg(reliability_diagram(diagrams), "reliability"))],
    )


def _examples(evaluation: Evaluation, several: bool) -> Part:
    right, wrong = choose_examples(evaluation)
    return Part(
        tr("Example sections") + (f": {evaluation.card.name}" if several else ""),
        legend=_legend() if "evidence" in evaluation.card.outputs else (),
        examples=(
            ExampleGroup(
                tr("All labels correct"),
                describe_examples(evaluation, right),
                tr("All sections have an error."),
            ),
            ExampleGroup(tr("Lowest F1"), describe_examples(evaluation, wrong), tr("No section has an error.")),
        ),
    )


def _legend() -> list[tuple[str, Sequence[str]]]:
    return [
        (tr("Attention, lowest to highest:"), ("transparent", f"rgb{ATTENTION}")),
        (
            tr("Evidence of each patch, against the label to for the label:"),
            (f"rgb{AGAINST}", "transparent", f"rgb{FOR}"),
        ),
        (tr("The evidence of a label and its bias add up to its logit."), ()),
    ]


def _search(trials: Sequence[Trial]) -> Part:
    text = tr(
        "One setting was changed at a time, and the best on the validation sections was kept. T is the number of "
        "attention rows; T = 1 is the single attention that the paper compares with. CA-ConvBiLSTM has only an LSTM."
    )
    size = Cell("d", subscript="a")
    heads = ("", tr("Network"), tr("Patches per side"), "T", size, "LSTM", tr("Parameters"), "F1", tr("Macro AP"))
    rows = [
        (
            trial.note,
            trial.architecture,
            trial.patches_per_side,
            trial.rows,
            trial.attention_size,
            trial.lstm_size,
            f"{trial.parameters:,}".replace(",", " "),
            number(trial.f1, 4),
            number(trial.macro_ap, 4),
        )
        for trial in trials
    ]
    return Part(tr("Search on the validation sections"), text, table=table(heads, rows))
