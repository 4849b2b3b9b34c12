"""Options of the commands that explain sections."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..text import tr
from .options import add_device, add_extent, add_if_file_exists, add_model, add_offset

if TYPE_CHECKING:
    from ..results.evidence.opening import EvidenceRequest


def add_evidence(parser: argparse.ArgumentParser) -> None:
    """Add what is explained: a result, or a scene with a model."""
    parser.add_argument(
        "result", nargs="?", type=Path, metavar="RESULT", help=tr("the GeoPackage of a result; or give --scene")
    )
    parser.add_argument("--scene", help=tr("the scene; with a result, where its scene is now"))
    add_model(parser, tr("the model by its name or file; with a result, where its model is now"))
    parser.add_argument(
        "--labels", default="", metavar="CODE,…", help=tr("codes of the labels; default: those that occur")
    )
    add_extent(parser)
    add_offset(parser)
    parser.add_argument("--allow-l1c", action="store_true", help=tr("accept a Level-1C scene, without a result"))
    parser.add_argument(
        "--fill-missing", action="store_true", help=tr("fill bands that the scene lacks, without a result")
    )
    add_device(parser)
    add_if_file_exists(parser)


def evidence_request(options: argparse.Namespace) -> EvidenceRequest:
    """Return the request of the options; raise `AreaUnreadable` for a wrong extent."""
    from ..results.evidence.opening import EvidenceRequest, parse_codes
    from ..sections.grid import Area, parse_extent

    return EvidenceRequest(
        result=options.result,
        scene=options.scene,
        model=options.model,
        area=Area(parse_extent(options.extent)) if options.extent else None,
        labels=parse_codes(options.labels),
        offset=options.offset,
        allow_l1c=options.allow_l1c,
        fill_missing=options.fill_missing,
        device=options.device,
    )
