"""What the printed report of a result shows: its labels, a chart of them, its warnings and its provenance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...model.card import NOVELTY, NOVELTY_MARK
from ...templates import render
from ...text import as_assumed, plural, tr
from ..arrays import ResultArrays, read_arrays
from ..description import note_on_filled, note_on_novelty
from ..record import ResultRecord
from .label_table import LabelRow, label_table

CHART_ROW, CHART_NAMES, CHART_WIDTH = 16, 300, 640  # pixels of the drawing
LONGEST_NAME = 52  # characters in the chart


@dataclass(frozen=True)
class ReportData:
    """The texts and numbers of a report; `rows` are the labels that occur, the most frequent first, then the others."""

    title: str
    subtitle: str
    rows: list[LabelRow]
    chart: str
    warnings: list[str]
    provenance: list[tuple[str, str]]


def report_data(path: str | Path, sections: frozenset[str] | None = None) -> ReportData:
    """Read a result, or only the sections of these names; the chart is an SVG document.

    Raises: NotAResult, ResultUnreadable; MissingPackage if jinja2 is not installed.
    """
    result = read_arrays(path)
    chosen = np.ones(len(result), bool)
    if sections is not None:
        chosen = np.array([name in sections for name in result.section], bool)
    rows = label_table(result, chosen)
    labels = sorted((row for row in rows if row.label and row.sections), key=lambda row: -row.sections)
    others = [row for row in rows if row.label is None and row.sections]
    return ReportData(
        title=result.record.title,
        subtitle=_subtitle(result, int(chosen.sum())),
        rows=[*labels, *others],
        chart=_chart(labels),
        warnings=_warnings(result, chosen),
        provenance=run_facts(result.record),
    )


def run_facts(record: ResultRecord) -> list[tuple[str, str]]:
    """Return what is known of the run of a result, as names and texts."""
    details = record.runs[-1] if record.runs else {}
    versions = details.get("versions")
    thresholds = zip(record.label_set.codes, record.thresholds, strict=True)
    lines = [
        (tr("Title"), record.title),
        (tr("Scene report"), "\n".join(map(str, details.get("scene_report") or ()))),
        (tr("Source"), str(details.get("source", ""))),
        (tr("Assumptions"), "\n".join(map(str, details.get("assumptions") or ()))),
        (tr("Model"), str(details.get("model", ""))),
        (tr("Model (SHA-256)"), str(record.identity.get("model", ""))),
        (tr("Scope"), record.scope),
        (tr("Thresholds"), ", ".join(f"{code} {value:g}" for code, value in thresholds if value <= 1)),
        (tr("Filled bands"), ", ".join(record.filled)),
        (tr("Complete"), tr("yes") if record.complete else tr("no")),
        (tr("Versions"), ", ".join(f"{key} {value}" for key, value in versions.items()) if versions else ""),
    ]
    return [(name, text) for name, text in lines if text]


def _subtitle(result: ResultArrays, sections: int) -> str:
    details = result.record.runs[-1] if result.record.runs else {}
    text = plural(sections, "{n} section of 1.2 x 1.2 km", "{n} sections of 1.2 x 1.2 km")
    return text + ", " + tr("model {model}").format(model=details.get("model", "?"))


def _warnings(result: ResultArrays, chosen: NDArray[np.bool_]) -> list[str]:
    """Return sentences on what makes the labels less reliable."""
    record = result.record
    details = record.runs[-1] if record.runs else {}
    novelty = result.measured.get(NOVELTY)
    novel = 0 if novelty is None else int((novelty[chosen] > NOVELTY_MARK).sum())
    found = [
        record.scope if details.get("demonstration") else "",
        str(details.get("doubt") or ""),
        note_on_filled(record.filled),
        note_on_novelty(novel, int(chosen.sum())),
        "" if record.complete else tr("The run was not finished: sections are missing."),
        *as_assumed(map(str, details.get("assumptions") or ())),
    ]
    return [sentence for sentence in found if sentence]


def _chart(rows: Sequence[LabelRow]) -> str:
    """Return a bar chart of the sections with each label as SVG."""
    most = max((row.sections for row in rows), default=1)
    space = CHART_WIDTH - CHART_NAMES - 60
    bars = [
        (_short(row.name), row.label.color if row.label else "", space * row.sections / most, row.sections)
        for row in rows
    ]
    height = max(len(bars), 1) * CHART_ROW + 4
    return render(
        "label_chart.svg", bars=bars, width=CHART_WIDTH, height=height, names=CHART_NAMES, row_height=CHART_ROW
    )


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
