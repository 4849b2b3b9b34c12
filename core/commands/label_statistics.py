"""`label-statistics`: share and expected area of each label of a result over municipalities or other polygons."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr
from .options import add_if_file_exists
from .terminal import TerminalReporter

MOST_LISTED = 20  # areas on the terminal
LABELS_LISTED = 3  # of each area


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("result", type=Path, metavar="RESULT", help=tr("the GeoPackage of a result layer"))
    parser.add_argument("--areas", required=True, type=Path, metavar="FILE", help=tr("a polygon file"))
    parser.add_argument("--layer", help=tr("the layer of polygons, if the file has several"))
    parser.add_argument("--name-field", help=tr("the field with the names of the areas; default: the one called so"))
    parser.add_argument(
        "--output",
        type=Path,
        metavar="S.gpkg|S.csv",
        help=tr("the layer of areas, or the table, to write; default: none"),
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Compute, print the largest labels of the first areas and write the output; return 0, or 130 if cancelled."""
    from ..output_lock import check_absent
    from ..results.areas import read_areas
    from ..results.label_statistics import label_statistics, write_statistics

    check_absent([options.output], options.if_exists)
    areas = read_areas(options.areas, options.layer, options.name_field)
    found = label_statistics(options.result, areas, TerminalReporter())
    if found is None:
        return 130
    labels = found.result.arrays.label_set
    for n, name in list(enumerate(areas.names))[:MOST_LISTED]:
        if not found.sections[n]:
            print(tr("{name}: no classified section").format(name=name))
            continue
        largest = (-found.expected_km2[n]).argsort(kind="stable")[:LABELS_LISTED]
        text = "; ".join(
            tr("{label} {area:.2f} km² expected, in {share:.0%}").format(
                label=labels.names[c], area=found.expected_km2[n, c], share=found.share[n, c]
            )
            for c in largest
        )
        print(
            tr("{name}: {area:.2f} km² classified: {text}").format(name=name, area=found.classified_km2[n], text=text)
        )
    if len(areas) > MOST_LISTED:
        print(tr("… and {n} more areas").format(n=len(areas) - MOST_LISTED))
    for note in found.notes:
        print(tr("Note: {text}").format(text=note))
    if options.output:
        write_statistics(options.output, found, options.if_exists == "replace")
    return 0
