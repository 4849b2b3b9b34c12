"""`assess`: measure the accuracy of a result layer against a reference: polygons, a raster or corrected sections."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ..text import tr
from .options import add_classes, add_cover_limits, add_if_file_exists
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("result", type=Path, metavar="RESULT", help=tr("the GeoPackage of a result layer"))
    parser.add_argument(
        "--reference",
        required=True,
        help=tr(
            "a polygon file, a raster of classes, or a result layer on the same grid that was corrected by hand, which "
            "can be RESULT itself"
        ),
    )
    parser.add_argument("--field", help=tr("the class field of the polygons"))
    add_classes(parser)
    parser.add_argument("--layer", help=tr("the layer of polygons, if the file has several"))
    add_cover_limits(parser)
    parser.add_argument(
        "--only-reference-labels",
        action="store_true",
        help=tr("leave out the labels that the reference has nowhere, if it has no classes for them"),
    )
    parser.add_argument(
        "--model",
        metavar="NAME|FILE",
        help=tr("the model of the result, if it is not among the known ones: its card names the training ground"),
    )
    parser.add_argument("--report", type=Path, metavar="R.html", help=tr("the report to write; default: none"))
    parser.add_argument("--json", type=Path, metavar="R.json", help=tr("the scores to write; default: none"))
    parser.add_argument(
        "--disagreement",
        type=Path,
        metavar="D.gpkg",
        help=tr("the layer of missed and added labels to write; default: none"),
    )
    add_if_file_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Assess, print the scores and write what is asked for; return 0, or 130 if cancelled."""
    from ..evaluation.assessment import AssessRequest, assess
    from ..evaluation.assessment_report import presence_table, write_assessment, write_disagreement
    from ..evaluation.report_file import write_text
    from ..evaluation.score_table import map_score_table
    from ..output_lock import check_absent
    from ..stores.corrected_sections import open_labels
    from ..stores.crosswalks import parse_classes
    from ..stores.scene_labels import LabelRules

    check_absent([options.report, options.json, options.disagreement], options.if_exists)
    request = AssessRequest(
        result=options.result,
        reference=open_labels(options.reference, options.field, options.layer),
        rules=LabelRules(
            min_share=options.min_share,
            max_unlabelled=options.max_unlabelled,
            label_of=parse_classes(options.classes),
        ),
        model=options.model,
        only_reference_labels=options.only_reference_labels,
    )
    found = assess(request, TerminalReporter())
    if found is None:
        return 130
    print(map_score_table(found))
    print(presence_table(found))
    for text in (*found.notes, *found.warnings):
        print(tr("Note: {text}").format(text=text))
    if options.report:
        write_assessment(options.report, found)
    if options.json:
        write_text(options.json, json.dumps(found.record(), ensure_ascii=False, indent=1, allow_nan=False) + "\n")
    if options.disagreement:
        write_disagreement(options.disagreement, found, options.if_exists == "replace")
    return 0
