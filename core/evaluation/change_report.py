"""The report of a comparison of results, its table and charts, and the layer of changes."""

from __future__ import annotations

import csv
import io
import textwrap
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..raster.io_errors import translate_io_errors
from ..results.changes import ResultChanges
from ..results.schema import probability_name
from ..results.section_layer import Column, SectionLayer, write_layer
from ..results.styles.overlay import Class, Overlay
from ..text import mark, plural, tr
from .figures import save_figure, series_chart, to_svg
from .report_file import write_html, write_text
from .report_parts import Cell, Figure, Part, table
from .section_maps import ClassOfMap, section_maps

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

CHANGES = "changes"  # the layer
NAME_LENGTH = 24  # of results without a date below a chart
SHOWN_LABELS = 12  # labels with a map and a chart of their own in the report
# Told apart with red-green colour blindness.
GAINED, LOST, BOTH, NONE = "#2f7fc1", "#e08214", "#57106e", "#e4e4e4"
KEPT = "#3b4252"


def write_changes(path: str | Path, found: ResultChanges, replace: bool = False) -> None:
    """Write the compared sections with the labels gained and lost and the change of each probability.

    Raises: FilePresent, OutputForeign, OutputError, MissingPackage.
    """
    arrays, gained, lost = found.target.arrays, found.gained, found.lost
    columns = [
        Column("section", ogr.OFTString, tr("Section"), arrays.section[found.which]),
        Column("gained", ogr.OFTString, tr("Labels gained"), _names(found, gained)),
        Column("lost", ogr.OFTString, tr("Labels lost"), _names(found, lost)),
        Column("n_gained", ogr.OFTInteger, tr("Number of labels gained"), gained.sum(axis=1)),
        Column("n_lost", ogr.OFTInteger, tr("Number of labels lost"), lost.sum(axis=1)),
        Column("before", ogr.OFTString, tr("Labels before"), _names(found, found.first)),
        Column("after", ogr.OFTString, tr("Labels after"), _names(found, found.last)),
    ]
    change = np.round(found.change.astype(np.float64), 6)
    title = tr("Change of probability: {label}")
    columns += [
        Column(f"d{probability_name(label.code)}", ogr.OFTReal, title.format(label=label.name), change[:, c])
        for c, label in enumerate(found.label_set)
    ]
    overlay = Overlay(
        'if("n_gained" > 0, 1, 0) + if("n_lost" > 0, 2, 0)',
        [
            Class("1", tr("labels gained"), GAINED),
            Class("2", tr("labels lost"), LOST),
            Class("3", tr("labels gained and lost"), BOTH),
            Class("0", tr("no change"), NONE),
        ],
        tip=[(tr("Gained"), "gained"), (tr("Lost"), "lost"), (tr("Before"), "before")],
    )
    layer = SectionLayer(CHANGES, arrays.crs, arrays.outlines[found.which], columns)
    write_layer(path, layer, replace=replace, overlay=overlay)


def change_table(found: ResultChanges) -> str:
    """Return the changes of the labels that occur as a text table, those with most changes first."""
    heads = (tr("before"), tr("after"), tr("gained"), tr("lost"), tr("mean p"), tr("change"))
    lines = ["".join(f"{head:>9}" for head in heads)]
    for c in _by_change(found):
        first, last = found.mean_probability[0, c], found.mean_probability[-1, c]
        counts = (found.sections[0, c], found.sections[-1, c], found.gained[:, c].sum(), found.lost[:, c].sum())
        line = "".join(f"{count:9d}" for count in counts) + f"{last:9.3f}{last - first:+9.3f}"
        lines.append(f"{line}  {found.label_set.names[c]}")
    return "\n".join(lines)


def write_series(path: str | Path, found: ResultChanges) -> None:
    """Write the time series as CSV, one line for each result and label.

    Raises: OutputError.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("date", "result", "model", "code", "label", "sections", "share", "km2", "mean_probability"))
    for t, result in enumerate(found.results):
        for c, label in enumerate(found.label_set):
            writer.writerow(
                (
                    result.date or "",
                    result.path.name,
                    result.model,
                    label.code,
                    label.name,
                    found.sections[t, c],
                    f"{found.sections[t, c] / len(found.which):.6f}",
                    f"{found.area[t, c]:.4f}",
                    f"{found.mean_probability[t, c]:.6f}",
                )
            )
    write_text(path, text.getvalue())


def write_charts(folder: str | Path, found: ResultChanges) -> list[Path]:
    """Write a chart of each label that occurs as `<code>.png` and `<code>.svg` into a folder; return the PNG files.

    Raises: OutputError, MissingPackage.
    """
    folder, written = Path(folder), []
    with translate_io_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for c, drawing in _charts(found):
            save_figure(drawing, folder / found.label_set.codes[c])
            written.append(folder / f"{found.label_set.codes[c]}.png")
    return written


def write_change_report(path: str | Path, found: ResultChanges) -> None:
    """Write the report as one HTML file without external files; an existing file is replaced.

    Raises: MissingPackage, OutputError.
    """
    sections = plural(len(found.which), mark("{n} section"), mark("{n} sections"))
    text = tr("{first} to {last}, on {sections} ({area} km²) that all {n} results have classified; written on {date}.")
    write_html(
        path,
        title=tr("Changes of labels"),
        summary=text.format(
            first=found.results[0].title,
            last=found.results[-1].title,
            sections=sections,
            area=f"{found.total_area:.1f}",
            n=len(found.results),
            date=time.strftime("%Y-%m-%d"),
        ),
        warnings_title=tr("How they were compared"),
        warnings=found.notes,
        parts=[_table(found), *_maps(found), _series(found), _facts(found)],
    )


def _names(found: ResultChanges, labels: NDArray[np.bool_]) -> list[str]:
    names = found.label_set.names
    return ["; ".join(names[i] for i in np.flatnonzero(row)) for row in labels]


def _by_change(found: ResultChanges) -> list[int]:
    """Return the labels that occur in some result: those with most sections that changed first, then the frequent."""
    changed = (found.gained | found.lost).sum(axis=0)
    seen = found.sections.sum(axis=0)
    return [int(c) for c in np.lexsort((-seen, -changed)) if seen[c]]


def _table(found: ResultChanges) -> Part:
    rows = []
    for c in _by_change(found):
        label = found.label_set.labels[c]
        first, last = found.mean_probability[0, c], found.mean_probability[-1, c]
        rows.append(
            (
                Cell(label.name, color=label.color),
                int(found.sections[0, c]),
                int(found.sections[-1, c]),
                int(found.gained[:, c].sum()),
                int(found.lost[:, c].sum()),
                f"{found.area[-1, c] - found.area[0, c]:+.2f}",
                f"{first:.3f}",
                f"{last:.3f}",
                f"{last - first:+.3f}",
            )
        )
    heads = (
        "",
        tr("Sections before"),
        tr("after"),
        tr("gained"),
        tr("lost"),
        tr("km²"),
        tr("Mean probability before"),
        tr("after"),
        tr("change"),
    )
    text = tr("Numbers of sections; the change in km² is that of the area of the sections with the label.")
    return Part(tr("Changes by label"), text, table=table(heads, rows))


def _maps(found: ResultChanges) -> list[Part]:
    shown = _by_change(found)[:SHOWN_LABELS]
    if not shown:
        return []
    codes = np.where(found.first, np.where(found.last, 2, 1), np.where(found.last, 0, 3))[:, shown]
    classes = [
        ClassOfMap(GAINED, tr("gained")),
        ClassOfMap(LOST, tr("lost")),
        ClassOfMap(KEPT, tr("kept")),
        ClassOfMap(NONE, tr("in neither")),
    ]
    bounds = found.target.arrays.bounds[found.which]
    drawing = section_maps(bounds, codes.T, [found.label_set.names[c] for c in shown], classes)
    legend = [(f"{each.text}:", (each.color, each.color)) for each in classes]
    return [Part(tr("Where labels changed"), figures=[Figure(to_svg(drawing, "changes"))], legend=legend)]


def _series(found: ResultChanges) -> Part:
    text = tr(
        "The share of the compared sections with the label, and the mean probability (dashed), at each date. Results "
        "without a date are in the given order."
    )
    figures = [
        Figure(to_svg(drawing, f"series{c}"), found.label_set.names[c])
        for c, drawing in _charts(found, _by_change(found)[:SHOWN_LABELS])
    ]
    return Part(tr("Time series"), text, figures=figures)


def _charts(found: ResultChanges, chosen: Sequence[int] | None = None) -> Iterator[tuple[int, Drawing]]:
    dates = [str(result.date) for result in found.results]
    known = all(result.date for result in found.results) and len(set(dates)) == len(dates)
    names = [textwrap.shorten(result.path.stem, NAME_LENGTH, placeholder="…") for result in found.results]
    for c in _by_change(found) if chosen is None else chosen:
        shares = {
            tr("Sections with the label"): found.sections[:, c] / len(found.which),
            tr("Mean probability"): found.mean_probability[:, c],
        }
        yield c, series_chart(shares, names, dates if known else None, found.label_set.labels[c].color)


def _facts(found: ResultChanges) -> Part:
    facts = [
        (result.title, f"{result.path} ({tr('model {name}').format(name=result.model or tr('unknown'))})")
        for result in found.results
    ]
    facts += [
        (tr("Compared on the sections of"), found.target.arrays.path.name),
        (tr("Sections that are not classified in all results"), str(found.not_compared)),
    ]
    return Part(tr("Data"), facts=facts)
