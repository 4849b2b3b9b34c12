"""`classify`: label the 1.2 km sections of a Sentinel-2 scene."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..text import tr
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("scene", help=tr("a SAFE folder, its zip or XML, a band file, a folder of them, or a stack"))
    parser.add_argument("--output", required=True, type=Path, help=tr("the GeoPackage to write"))
    parser.add_argument("--model", type=Path, help=tr("an .onnx model; default: the bundled one that fits"))
    parser.add_argument(
        "--extent", metavar="XMIN,YMIN,XMAX,YMAX", help=tr("in the scene's coordinates (write --extent=…)")
    )
    parser.add_argument("--threshold", type=float, help=tr("0 to 1; default: the model's own thresholds"))
    parser.add_argument("--offset", choices=("auto", "none", "-1000"), default="auto")
    parser.add_argument("--allow-l1c", action="store_true", help=tr("classify a Level-1C product all the same"))
    parser.add_argument(
        "--fill-missing", action="store_true", help=tr("fill bands that the scene lacks: less reliable")
    )
    parser.add_argument("--min-clear", type=float, default=0.0, help=tr("0 to 1; less clear sections get no labels"))
    parser.add_argument("--cloud-mask", help=tr("a raster in which 0 is clear, or a scene classification"))
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto")
    parser.add_argument("--if-exists", choices=("resume", "replace", "stop"), default="resume")
    parser.add_argument("--batch", type=int, help=tr("sections at a time; default: what suits the device"))
    parser.add_argument("--like", type=Path, metavar="RESULT", help=tr("take the sections of an earlier result layer"))


def run(options: argparse.Namespace) -> int:
    """Classify as asked and print the result; 0 when complete."""
    from ..classify import ClassifyRequest, classify
    from ..results.record import read_record
    from ..sections.grid import Area, parse_extent

    request = ClassifyRequest(
        source=options.scene,
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
        if_exists=options.if_exists,
        batch=options.batch,
        like=read_record(options.like).identity["grid"] if options.like else None,
    )
    result = classify(request, TerminalReporter())
    print(tr("{n} sections in {path}").format(n=result.sections, path=result.output))
    for name, count in sorted(result.label_counts.items(), key=lambda item: -item[1]):
        if count:
            print(f"{count:7d}  {name}")
    if result.without_label:
        print(f"{result.without_label:7d}  " + tr("(no label)"))
    if result.not_clear:
        print(f"{result.not_clear:7d}  " + tr("(not clear)"))
    print(result.scope)
    return 0
