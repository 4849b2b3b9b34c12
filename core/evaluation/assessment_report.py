"""The report of an assessment, and the layer of the sections in which map and reference differ."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..results.section_layer import Column, SectionLayer, write_layer
from ..results.styles.overlay import Class, Overlay
from ..text import mark, plural, tr
from .assessment import Assessment
from .figures import reliability_diagram, to_svg
from .metrics import BINS, per_section, reliability
from .report_details import all_scores, label_scores
from .report_file import write_html
from .report_parts import Cell, Figure, Part, bar, number, table
from .section_maps import ClassOfMap, section_map, section_maps

DISAGREEMENT = "disagreement"  # the layer
SHOWN_LABELS = 12  # labels with a map of their own
# Told apart with red-green colour blindness: blue and orange, a dark common colour, light grey for none.
BOTH, ONLY_MAP, ONLY_REFERENCE, NEITHER = "#3b4252", "#e08214", "#2f7fc1", "#e4e4e4"
PRESENCE = (
    (BOTH, mark("in both")),
    (ONLY_MAP, mark("only in the map")),
    (ONLY_REFERENCE, mark("only in the reference")),
    (NEITHER, mark("in neither")),
)
# Of the F1 of a section, in steps of 20 %; the colours of matplotlib's inferno, dark for the sections to look at.
F1_COLORS = ("#210c4a", "#8a226a", "#e35933", "#f9cb35", "#fcffa4")


def write_assessment(path: str | Path, found: Assessment) -> None:
    """Write the report as one HTML file without external files; an existing file is replaced.

    Raises: MissingPackage, OutputError.
    """
    parts = [all_scores([found]), _presence(found), *_maps(found), label_scores(found, False), _reliability(found)]
    sections = plural(len(found.which), mark("{n} section"), mark("{n} sections"))
    text = tr("{sections} ({area} km²) against “{reference}”; written by LandLabels on {date}.")
    write_html(
        path,
        title=tr("Accuracy of {name}").format(name=found.card.name),
        summary=text.format(
            sections=sections,
            area=f"{found.presence.total:.1f}",
            reference=found.reference,
            date=time.strftime("%Y-%m-%d"),
        ),
        scopes=[(found.card.name, found.arrays.record.scope)],
        warnings_title=tr("Limits of these scores"),
        warnings=found.warnings,
        parts=[*parts, _facts(found)],
    )


def presence_table(found: Assessment) -> str:
    """Return where each label is, in km2, as a text table."""
    lines = [f"{'km²':>12}{tr('both'):>12}{tr('only map'):>12}{tr('only ref.'):>12}"]
    areas = found.presence
    for c in _by_area(found):
        values = (areas.both[c], areas.only_map[c], areas.only_reference[c])
        lines.append(f"{'':12}" + "".join(f"{value:12.2f}" for value in values) + f"  {found.card.label_set.names[c]}")
    return "\n".join(lines)


def write_disagreement(path: str | Path, found: Assessment, replace: bool = False) -> None:
    """Write the assessed sections with the labels that the map missed and those that it added.

    Raises: FilePresent, OutputForeign, OutputError, MissingPackage.
    """
    missed, added = found.labels & ~found.decided, found.decided & ~found.labels
    n_missed, n_added = missed.sum(axis=1), added.sum(axis=1)
    arrays, which = found.arrays, found.which
    columns = [
        Column("section", ogr.OFTString, tr("Section"), arrays.section[which]),
        Column("missed", ogr.OFTString, tr("Only in the reference"), _names(found, missed)),
        Column("added", ogr.OFTString, tr("Only in the map"), _names(found, added)),
        Column("n_missed", ogr.OFTInteger, tr("Number of labels only in the reference"), n_missed),
        Column("n_added", ogr.OFTInteger, tr("Number of labels only in the map"), n_added),
        Column("f1", ogr.OFTReal, tr("F1 of the section"), per_section(found.labels, found.decided)["f1"]),
        Column("map_labels", ogr.OFTString, tr("Labels in the map"), _names(found, found.decided)),
        Column("reference_labels", ogr.OFTString, tr("Labels in the reference"), _names(found, found.labels)),
    ]
    overlay = Overlay(
        'min(floor("f1" * 5), 4)',
        [Class(str(n), text, color) for n, (text, color) in enumerate(_f1_classes())],
        tip=[
            (tr("Only in the map"), "added"),
            (tr("Only in the reference"), "missed"),
            (tr("Labels in the reference"), "reference_labels"),
        ],
    )
    layer = SectionLayer(DISAGREEMENT, arrays.crs, arrays.outlines[which], columns)
    write_layer(path, layer, replace=replace, overlay=overlay)


def _f1_classes() -> list[tuple[str, str]]:
    """Return the text and the colour of each class of F1, the lowest first."""
    text = tr("F1 of {low} to {high} %")
    return [(text.format(low=20 * n, high=20 * n + 20), color) for n, color in enumerate(F1_COLORS)]


def _names(found: Assessment, labels: NDArray[np.bool_]) -> list[str]:
    names = found.card.label_set.names
    return ["; ".join(names[i] for i in np.flatnonzero(row)) for row in labels]


def _by_area(found: Assessment) -> list[int]:
    """Return the labels that occur in the map or in the reference, those with the largest area first."""
    areas = found.presence
    area = areas.both + areas.only_map + areas.only_reference
    return [int(c) for c in np.argsort(-area, kind="stable") if area[c] > 0]


def _presence(found: Assessment) -> Part:
    areas, rows = found.presence, []
    for c in _by_area(found):
        label = found.card.label_set.labels[c]
        cells = [
            Cell(number(value, 2), bar=bar(value / areas.total))
            for value in (areas.both[c], areas.only_map[c], areas.only_reference[c])
        ]
        agreement = 1 - (areas.only_map[c] + areas.only_reference[c]) / areas.total
        rows.append((Cell(label.name, color=label.color), *cells, f"{agreement:.0%}"))
    heads = ("", tr("In both (km²)"), tr("Only in the map (km²)"), tr("Only in the reference (km²)"), tr("Agreement"))
    text = tr(
        "Areas of the sections that hold the label, not of the label itself. The bars are shares of the {total} km² "
        "that were assessed; the agreement is the share of this area where both have the label or both lack it."
    )
    return Part(tr("Presence of each label"), text.format(total=f"{areas.total:.1f}"), table=table(heads, rows))


def _maps(found: Assessment) -> list[Part]:
    bounds = found.arrays.bounds[found.which]
    f1 = per_section(found.labels, found.decided)["f1"]
    classes = [ClassOfMap(color, text) for text, color in _f1_classes()]
    drawing = section_map(bounds, np.minimum(f1 * 5, 4).astype(int), classes)
    parts = [_map_part(tr("F1 of each section"), Figure(to_svg(drawing, "f1")), classes)]
    if shown := _by_area(found)[:SHOWN_LABELS]:
        codes = np.where(found.labels, np.where(found.decided, 0, 2), np.where(found.decided, 1, 3))[:, shown]
        names = [found.card.label_set.names[c] for c in shown]
        classes = [ClassOfMap(color, tr(text)) for color, text in PRESENCE]
        drawing = section_maps(bounds, codes.T, names, classes)
        title = tr("Where the labels with the largest area are")
        parts.append(_map_part(title, Figure(to_svg(drawing, "labels")), classes))
    return parts


def _map_part(title: str, figure: Figure, classes: Sequence[ClassOfMap]) -> Part:
    legend = [(f"{each.text}:", (each.color, each.color)) for each in classes]
    return Part(title, figures=[figure], legend=legend)


def _reliability(found: Assessment) -> Part:
    diagrams = {found.card.name: reliability(found.labels, found.probability)}
    text = tr(
        "Of the labels with a probability of 0.7, 70 % should be in the reference (dashed line). All decisions are "
        "shown in {bins} bins of equal width; larger points stand for more decisions."
    )
    drawing = to_svg(reliability_diagram(diagrams), "reliability")
    return Part(tr("Reliability of the probabilities"), text.format(bins=BINS), figures=[Figure(drawing)])


def _facts(found: Assessment) -> Part:
    independent = {True: tr("yes"), False: tr("no"), None: tr("not known")}[found.independent]
    facts = [
        (tr("Result"), found.arrays.path),
        (tr("Reference"), found.reference),
        (tr("On other ground than the training data"), independent),
        (tr("Mean area of a section"), f"{found.presence.total / len(found.which):.4f} km²"),
        (tr("Blocks of neighbouring sections"), len(set(found.places.tolist()))),
        (tr("Intervals"), found.intervals.method),
        *((tr("Not assessed: {reason}").format(reason=reason), count) for reason, count in found.dropped.items()),
    ]
    return Part(tr("Data"), facts=facts, notes=found.notes)
