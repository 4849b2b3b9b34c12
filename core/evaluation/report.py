"""The report: one HTML file that holds everything it shows, for a browser or a printer, light or dark."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import OutputError
from ..resources import RESOURCES
from ..runs.run_folder import RunFolder
from ..text import tr
from .comparison import Comparison, Trial
from .evaluate import HELD_OUT, TITLES, Evaluation
from .figures import loss_trajectories, reliability_diagram, to_svg, validation_curves
from .markup import Html, between, cell, figure, items, join, number, table, tag
from .metrics import BINS, reliability
from .report_details import all_scores, the_data, the_labels, the_model
from .report_examples import AGAINST, ATTENTION, FOR, choose_examples, example_cards

STYLE = RESOURCES / "report.css"


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
    title = tr("Evaluation of {models}").format(models=" · ".join(judged.card.name for judged in evaluations))
    several = len(evaluations) > 1
    body = tag(
        "body",
        _head(title, evaluations),
        _warnings(evaluations),
        _table_1(evaluations),
        _tests(comparison) if comparison else None,
        _curves(_events(runs, evaluations)),
        all_scores(evaluations),
        *(the_labels(judged, several) for judged in evaluations),
        _reliability(evaluations),
        *(_examples(judged, several) for judged in evaluations),
        _search(comparison.trials) if comparison and comparison.trials else None,
        the_data(evaluations[0]),
        *(the_model(judged) for judged in evaluations),
    )
    head = tag(
        "head",
        Html('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        tag("title", title),
        tag("style", Html(STYLE.read_text(encoding="utf-8"))),
    )
    path = Path(path)
    partial = path.with_name(path.name + ".part")
    try:
        partial.write_text("<!DOCTYPE html>" + tag("html", head, body, lang="en") + "\n", encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(path=path, reason=error.strerror) from error


def _events(runs: Sequence[str | Path], evaluations: Sequence[Evaluation]) -> dict[str, list[dict]]:
    """Return the events of each run under its model's name, or its folder's where the model is not judged here."""
    names = {judged.model.path.resolve(): judged.card.name for judged in evaluations}
    events = {}
    for folder in map(Path, runs):
        told = RunFolder(folder).current()
        models = [Path(e["model"]).resolve() for e in told if e.get("model")]
        if any(e["event"] == "epoch" for e in told):
            events[names.get(models[-1], folder.stem) if models else folder.stem] = told
    return events


def _head(title: str, evaluations: Sequence[Evaluation]) -> Html:
    first = evaluations[0]
    if first.split == HELD_OUT:
        text = tr(
            "Cross-validation: {n} sections from {places} places, each judged by a network that learnt nothing from "
            "its place; written {date} by LandLabels."
        )
    else:
        text = tr("{n} sections of the split “{split}”, from {places} places; written {date} by LandLabels.")
    places = len(set(first.places.tolist()) - {""})
    said = text.format(n=len(first.which), split=first.split, places=places or "?", date=time.strftime("%Y-%m-%d"))
    several = len(evaluations) > 1
    scopes = (
        tag("p", tag("strong", judged.card.name + ": ") if several else None, judged.card.scope)
        for judged in evaluations
    )
    return tag("header", tag("h1", title), tag("p", said, class_="soft"), *scopes)


def _warnings(evaluations: Sequence[Evaluation]) -> Html | None:
    """Every warning once, with the model's name where not all have it."""
    said: dict[str, list[str]] = {}
    for judged in evaluations:
        for text in judged.warnings:
            said.setdefault(text, []).append(judged.card.name)
    lines = [text if len(who) == len(evaluations) else f"{', '.join(who)}: {text}" for text, who in said.items()]
    if not lines:
        return None
    return tag("section", tag("strong", tr("Before you trust these scores")), items(lines), class_="warnings")


def _table_1(evaluations: Sequence[Evaluation]) -> Html:
    best = {key: max(judged.scores[key] for judged in evaluations) for key in ("recall", "f1", "f2")}

    def score(judged: Evaluation, key: str) -> Html:
        scale, digits = (100, 2) if key == "recall" else (1, 4)
        leads = len(evaluations) > 1 and judged.scores[key] == best[key]
        interval = between([scale * x for x in judged.intervals.scores[key]], digits - 1)
        content = join((number(scale * judged.scores[key], digits), interval))
        return cell(content, "n best" if leads else "n")

    heads = (tr("Model"), "R (%)", Html("F<sub>1</sub>"), Html("F<sub>2</sub>"))
    rows = [(judged.card.name, *(score(judged, key) for key in best)) for judged in evaluations]
    method = tr("Beneath each score its interval: {method}").format(method=evaluations[0].intervals.method)
    said = tr("As in Table 1 of Sumbul and Demir (2019): each score is made per section, then averaged.")
    return join((tag("h2", tr("Recall, F1 and F2")), tag("p", said), table(heads, rows, method, "headline")))


def _tests(comparison: Comparison) -> Html:
    said = tr(
        "{first} minus {second}, on the same sections; the interval from {method}. The Wilcoxon test takes sections as "
        "independent of each other, which neighbours are not: its p comes out too small."
    ).format(first=comparison.first, second=comparison.second, method=comparison.method)
    heads = ("", tr("Difference"), tr("p, bootstrap"), tr("p, Wilcoxon"), tr("Sections that differ"))
    rows = [
        (
            tr(TITLES[test.score]),
            join((f"{test.difference:+.4f}", between(test.interval, 4, sign="+"))),
            f"{test.bootstrap_p:.2g}",
            f"{test.wilcoxon_p:.2g}",
            test.differing,
        )
        for test in comparison.tests
    ]
    return join((tag("h2", tr("Is the difference real?")), tag("p", said), table(heads, rows), items(comparison.notes)))


def _curves(events: Mapping[str, list[dict]]) -> Html | None:
    if not events:
        return None
    loss = to_svg(loss_trajectories(events), "loss")
    figures = [figure(loss, tr("Training loss, moving averages: as Fig. 5 of the paper"))]
    curves = validation_curves(events)
    if curves:
        said = tr("F1 on the validation sections after each epoch; a dot marks the best by macro AP")
        figures.append(figure(to_svg(curves, "validation"), said))
    return join((tag("h2", tr("How the training went")), tag("div", *figures, class_="figures")))


def _reliability(evaluations: Sequence[Evaluation]) -> Html:
    diagrams = {judged.card.name: reliability(judged.labels, judged.probability) for judged in evaluations}
    said = tr(
        "A model that says 0.7 should be right in 70 % of such cases: on the dashed line. All decisions, in {bins} "
        "bins of equal width; larger points stand for more decisions."
    ).format(bins=BINS)
    drawn = figure(to_svg(reliability_diagram(diagrams), "reliability"))
    return join((tag("h2", tr("Can the probabilities be trusted?")), tag("p", said), drawn))


def _examples(judged: Evaluation, several: bool) -> Html:
    right, wrong = choose_examples(judged)
    title = tr("Sections right and wrong") + (f": {judged.card.name}" if several else "")
    return join(
        (
            tag("h2", title),
            _legend() if "evidence" in judged.card.outputs else None,
            tag("h3", tr("All labels right")),
            example_cards(judged, right) or tag("p", tr("No section has all its labels right.")),
            tag("h3", tr("Most wrong")),
            example_cards(judged, wrong) or tag("p", tr("No section has a wrong label.")),
        )
    )


def _legend() -> Html:
    def scale(*colors: object) -> Html:
        return tag("i", class_="scale", style=f"background:linear-gradient(to right, {', '.join(map(str, colors))})")

    looks = (tr("Attention, least to most:"), scale("transparent", f"rgb{ATTENTION}"))
    speaks = (
        tr("Evidence of each patch, from against the label to for it:"),
        scale(f"rgb{AGAINST}", "transparent", f"rgb{FOR}"),
        tr("With the label's bias, its evidence adds up to its logit."),
    )
    return tag("p", *looks, *speaks, class_="soft")


def _search(trials: Sequence[Trial]) -> Html:
    said = tr(
        "One setting was changed at a time, the best on the validation sections kept. T is the number of rows of "
        "attention; T = 1 is the single attention that the paper argues against."
    )
    heads = ("", tr("Patches per side"), "T", Html("d<sub>a</sub>"), tr("Parameters"), "F1", tr("Macro AP"))
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
    return join((tag("h2", tr("Search on the validation sections")), tag("p", said), table(heads, rows)))
