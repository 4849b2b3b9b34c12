"""`explain`: write where in the sections each label was seen, as a raster of 300 m patches."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import plural, tr
from .evidence_options import add_evidence, evidence_request
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--output", required=True, type=Path, metavar="E.tif", help=tr("the GeoTIFF (COG) to write"))
    add_evidence(parser)


def run(options: argparse.Namespace) -> int:
    """Write the raster and print its bands; return 0."""
    from ..results.evidence.maps import write_evidence

    replace = options.if_exists == "replace"
    written = write_evidence(evidence_request(options), options.output, TerminalReporter(), replace)
    print(plural(written.sections, "{n} section in {path}", "{n} sections in {path}", path=written.output))
    for number, band in enumerate(written.bands, start=1):
        print(f"{number:3d}  {band}")
    return 0
