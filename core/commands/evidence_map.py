"""`evidence-map`: write the label with most evidence in each 300 m patch, as a land-cover map."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import plural, tr
from .evidence_options import add_evidence, evidence_request
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--output", required=True, type=Path, metavar="M.tif", help=tr("the GeoTIFF (COG) to write"))
    add_evidence(parser)


def run(options: argparse.Namespace) -> int:
    """Write the map and print the area of each label; return 0."""
    from ..results.evidence.maps import write_evidence_map

    replace = options.if_exists == "replace"
    written = write_evidence_map(evidence_request(options), options.output, TerminalReporter(), replace)
    print(plural(written.sections, "{n} section in {path}", "{n} sections in {path}", path=written.output))
    for name, area in sorted(written.square_km.items(), key=lambda item: -item[1]):
        print(f"{area:9.2f} km²  {name}")
    return 0
