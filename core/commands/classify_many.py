"""`classify-many`: classify many scenes into one folder, on this machine or on a Dask cluster."""

from __future__ import annotations

import argparse

from ..choices import NOT_MERGED, merge_rules_or_none
from ..text import duration, plural, tr
from .options import (
    add_choice,
    add_device,
    add_extent,
    add_if_exists,
    add_model,
    add_offset,
    add_precision,
    add_threshold,
)
from .terminal import TerminalReporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help=tr(
            "a scene, a folder of scenes, a pattern such as '*.SAFE', a CSV file with a column source, or a STAC item, "
            "item collection or catalogue (file or address)"
        ),
    )
    parser.add_argument(
        "--output",
        required=True,
        metavar="FOLDER",
        help=tr("the folder for the results, on disk or s3://bucket/folder"),
    )
    parser.add_argument(
        "--tile", action="append", default=[], help=tr("only this tile, such as T33UUU; can be repeated")
    )
    parser.add_argument(
        "--date",
        action="append",
        default=[],
        help=tr("only this day, month or year, or a range such as 2017-02..2017-05; can be repeated"),
    )
    parser.add_argument("--max-cloud", type=float, help=tr("only scenes with at most this cloud cover, in percent"))
    add_model(parser, tr("the model, by its name or its .onnx file"))
    add_extent(parser)
    add_threshold(parser)
    add_offset(parser)
    parser.add_argument(
        "--allow-l1c", action="store_true", help=tr("accept Level-1C products: the labels are less reliable")
    )
    parser.add_argument(
        "--fill-missing", action="store_true", help=tr("fill bands that a scene lacks: the labels are less reliable")
    )
    parser.add_argument(
        "--min-clear", type=float, default=0.0, help=tr("0 to 1; sections that are less clear get no labels")
    )
    add_device(parser)
    add_precision(parser)
    parser.add_argument("--workers", type=int, help=tr("processes on this machine; default: one for two processors"))
    parser.add_argument("--scheduler", metavar="ADDRESS", help=tr("of a Dask cluster, such as tcp://host:8786"))
    parser.add_argument(
        "--own-grids", action="store_true", help=tr("give each scene its own grid instead of one per tile")
    )
    parser.add_argument(
        "--dataset",
        action="store_true",
        help=tr("also write a GeoParquet data set of all scenes, with a STAC collection"),
    )
    add_choice(
        parser, "--merge", merge_rules_or_none(), tr("then merge the results of each tile into mosaics/TILE.gpkg")
    )
    add_if_exists(parser)


def run(options: argparse.Namespace) -> int:
    """Classify and print a summary; return 0, 1 if a scene failed, or 130 if cancelled."""
    from ..many.classify_many import ManyRequest, classify_many
    from ..many.mosaics import merge_tiles
    from ..many.scene_entry import Selection
    from ..many.scene_task import DONE, FAILED, SceneOptions
    from ..sections.grid import parse_extent

    request = ManyRequest(
        sources=tuple(options.sources),
        folder=options.output,
        selection=Selection(tuple(options.tile), tuple(options.date), options.max_cloud),
        options=SceneOptions(
            model=options.model,
            extent=parse_extent(options.extent) if options.extent else None,
            threshold=options.threshold,
            offset=options.offset,
            allow_l1c=options.allow_l1c,
            fill_missing=options.fill_missing,
            min_clear=options.min_clear,
            device=options.device,
            precision=options.precision,
            dataset=options.dataset,
        ),
        workers=options.workers,
        scheduler=options.scheduler,
        one_grid=not options.own_grids,
        if_exists=options.if_exists,
    )
    result = classify_many(request, TerminalReporter())
    done, failed = result.count(DONE), result.count(FAILED)
    print(
        plural(
            done,
            "{n} scene of {all} is classified in {folder}, in {time}",
            "{n} scenes of {all} are classified in {folder}, in {time}",
            all=len(result.outcomes),
            folder=result.folder,
            time=duration(result.seconds),
        )
    )
    for outcome in result.outcomes:
        if outcome["state"] == FAILED:
            print(f"{outcome['name']}: {outcome['reason']}")
    if not result.complete:
        return 130
    if options.merge != NOT_MERGED.value and done:
        merged = merge_tiles(options.output, options.merge, TerminalReporter(), replace=True)
        failed += len(merged.failed)
    return 1 if failed else 0
