"""`classify`: find the land-cover labels of the 1.2 km sections of a Sentinel-2 scene."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import plural, tr
from .options import (
    add_band_order,
    add_device,
    add_extent,
    add_if_exists,
    add_model,
    add_offset,
    add_precision,
    add_scene,
    add_threshold,
)
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_scene(parser)
    parser.add_argument("--output", required=True, type=Path, help=tr("the GeoPackage to write"))
    add_model(parser, tr("the model, by its name or its .onnx file"))
    add_extent(parser)
    add_threshold(parser)
    add_band_order(parser)
    add_offset(parser)
    parser.add_argument(
        "--allow-l1c", action="store_true", help=tr("accept a Level-1C product: the labels are less reliable")
    )
    parser.add_argument(
        "--fill-missing", action="store_true", help=tr("fill bands that the scene lacks: the labels are less reliable")
    )
    parser.add_argument(
        "--min-clear", type=float, default=0.0, help=tr("0 to 1; sections that are less clear get no labels")
    )
    parser.add_argument("--cloud-mask", help=tr("a raster in which 0 is clear, or a scene classification"))
    add_device(parser)
    add_precision(parser)
    add_if_exists(parser)
    parser.add_argument("--batch", type=int, help=tr("sections per batch; default: chosen for the device"))
    parser.add_argument(
        "--like", type=Path, metavar="RESULT", help=tr("use the section grid of an existing result layer")
    )


def run(options: argparse.Namespace) -> int:
    """Classify and print the result; return 0."""
    from ..classify import ClassifyRequest, classify
    from ..results.record import read_grid
    from ..scene.products.assignment import in_order
    from ..sections.grid import Area, parse_extent

    request = ClassifyRequest(
        source=in_order(options.scene, options.band_order),
        output=options.output,
        model=options.model,
        area=Area(parse_extent(options.extent)) if options.extent else None,
        threshold=options.threshold,
        offset=options.offset,
        allow_l1c=options.allow_l1c,
        fill_missing=options.fill_missing,
        min_clear=options.min_clear,
        cloud_mask=options.cloud_mask,
        device=options.device,
        precision=options.precision,
        if_exists=options.if_exists,
        batch=options.batch,
        like=read_grid(options.like) if options.like else None,
    )
    result = classify(request, TerminalReporter())
    print(plural(result.sections, "{n} section in {path}", "{n} sections in {path}", path=result.output))
    for name, count in sorted(result.label_counts.items(), key=lambda item: -item[1]):
        if count:
            print(f"{count:7d}  {name}")
    if result.without_label:
        print(f"{result.without_label:7d}  " + tr("(no label)"))
    if result.not_clear:
        print(f"{result.not_clear:7d}  " + tr("(not clear)"))
    print(result.scope)
    return 0
