"""`store`: build a section store, the data that models are trained and evaluated on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..choices import SPLIT_METHODS, bigearthnet_label_sets, reference_label_sets
from ..text import plural, tr
from .options import (
    add_band_order,
    add_choice,
    add_classes,
    add_cover_limits,
    add_device,
    add_extent,
    add_if_exists,
    add_offset,
    add_scene,
)
from .terminal import TerminalReporter

if TYPE_CHECKING:
    from ..stores.store import SectionStore

LISTED = 20  # sections left out: as many are listed on the terminal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add a command for each source."""
    sources = parser.add_subparsers(dest="source", required=True)
    _add_bigearthnet(sources.add_parser("bigearthnet", help=tr("from a BigEarthNet archive, v1.0 or v2.0")))
    _add_scene(sources.add_parser("scene", help=tr("from a Sentinel-2 scene and a land-cover reference")))
    _add_teach(sources.add_parser("teach", help=tr("add the class shares that a teacher gives to a store")))


def _add_bigearthnet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", type=Path, help=tr("the folder that the archive was unpacked into"))
    parser.add_argument("--output", required=True, type=Path, metavar="STORE", help=tr("the store's folder"))
    add_choice(parser, "--label-set", bigearthnet_label_sets())
    add_choice(parser, "--split", SPLIT_METHODS)
    parser.add_argument(
        "--lists",
        type=Path,
        help=tr("v1.0: a folder with the official lists, .csv or .csv.bz2, and metadata.parquet of v2.0 for the tiles"),
    )
    parser.add_argument(
        "--seed", type=int, default=1, help=tr("random seed of the splits by place and at random (default 1)")
    )
    parser.add_argument("--workers", type=int, help=tr("processes on this machine; default: threads of one process"))
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help=tr("of a Dask cluster whose workers reach the archive and the store under the same paths"),
    )
    add_if_exists(parser)


def _add_scene(parser: argparse.ArgumentParser) -> None:
    add_scene(parser)
    labels = parser.add_mutually_exclusive_group(required=True)
    labels.add_argument(
        "--reference", help=tr("a polygon file, a raster of classes, or a result layer that was corrected by hand")
    )
    labels.add_argument(
        "--teacher", metavar="MODEL", help=tr("instead of a reference: a model that assigns the labels")
    )
    parser.add_argument("--field", help=tr("the class field of the polygons"))
    add_classes(parser)
    parser.add_argument("--layer", help=tr("the layer of polygons, if the file has several"))
    parser.add_argument(
        "--all-sections",
        action="store_true",
        help=tr("of a result layer: also use the sections that nobody has confirmed or corrected"),
    )
    parser.add_argument("--output", required=True, type=Path, metavar="STORE", help=tr("the store's folder"))
    parser.add_argument(
        "--label-set",
        default="auto",
        metavar="NAME|STORE",
        help=f"{reference_label_sets().help}; {tr('or the folder of a store, to use its labels')}",
    )
    add_cover_limits(parser)
    parser.add_argument(
        "--min-clear", type=float, default=0.75, help=tr("minimum share of a section with clear data (default 0.75)")
    )
    add_extent(parser)
    parser.add_argument(
        "--block",
        type=int,
        help=tr("sections along the side of a block; all sections of a block are in one split (default 3 or 2)"),
    )
    parser.add_argument("--seed", type=int, default=1, help=tr("random seed of the split (default 1)"))
    add_band_order(parser)
    add_offset(parser)
    parser.add_argument(
        "--allow-l1c", action="store_true", help=tr("accept a Level-1C product: the model is then for Level-1C scenes")
    )
    add_if_exists(parser)


def _add_teach(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("store", type=Path, metavar="STORE", help=tr("the store's folder"))
    teacher = parser.add_mutually_exclusive_group(required=True)
    teacher.add_argument("--teacher", metavar="MODEL", help=tr("a model, .onnx, which gives its labels by patch"))
    teacher.add_argument(
        "--shares",
        type=Path,
        metavar="FILE",
        help=tr("an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K)"),
    )
    add_device(parser)


def run(options: argparse.Namespace) -> int:
    """Build the store and print its content; return 130 if cancelled."""
    store = {"scene": _run_scene, "bigearthnet": _run_bigearthnet, "teach": _run_teach}[options.source](options)
    if store is None:
        return 130
    print_store(store)
    return 0


def _run_bigearthnet(options: argparse.Namespace) -> SectionStore | None:
    from ..stores.bigearthnet import ImportRequest, import_bigearthnet
    from ..stores.engine_build import Engine

    request = ImportRequest(
        archive=options.archive,
        output=options.output,
        label_set=options.label_set,
        split=options.split,
        lists=options.lists,
        seed=options.seed,
        if_exists=options.if_exists,
        engine=Engine(options.scheduler, options.workers),
    )
    return import_bigearthnet(request, TerminalReporter())


def _run_scene(options: argparse.Namespace) -> SectionStore | None:
    from ..model.library import find_model
    from ..model.model_file import load_model
    from ..scene.products.assignment import in_order
    from ..sections.grid import Area, parse_extent
    from ..stores.corrected_sections import open_labels
    from ..stores.crosswalks import parse_classes
    from ..stores.scene_labels import LabelRules
    from ..stores.scene_store import SceneStoreRequest, build_scene_store
    from ..stores.store import RECORD, open_store

    follows = (Path(options.label_set) / RECORD).exists()
    request = SceneStoreRequest(
        source=in_order(options.scene, options.band_order),
        reference=open_labels(options.reference, options.field, options.layer, all_sections=options.all_sections)
        if options.reference
        else None,
        teacher=load_model(find_model(options.teacher)) if options.teacher else None,
        output=options.output,
        rules=LabelRules(
            label_set=open_store(options.label_set).label_set if follows else options.label_set,
            min_share=options.min_share,
            max_unlabelled=options.max_unlabelled,
            block=options.block,
            seed=options.seed,
            label_of=parse_classes(options.classes),
        ),
        min_clear=options.min_clear,
        area=Area(parse_extent(options.extent)) if options.extent else None,
        offset=options.offset,
        allow_l1c=options.allow_l1c,
        if_exists=options.if_exists,
    )
    result = build_scene_store(request, TerminalReporter())
    return open_store(result.output) if result.complete else None


def _run_teach(options: argparse.Namespace) -> SectionStore | None:
    from ..model.library import find_model
    from ..model.model_file import load_model
    from ..stores.teacher import ArrayTeacher, ModelTeacher, Teacher, teach

    reporter = TerminalReporter()
    if options.shares:
        teacher: Teacher = ArrayTeacher(options.shares)
    else:
        teacher = ModelTeacher(load_model(find_model(options.teacher)), options.device, reporter)
    return teach(options.store, teacher, reporter)


def print_store(store: SectionStore) -> None:
    """Print the content of a store: sections by split and label, sections left out and why, and warnings."""
    from ..stores.label_shares import SHARE_TITLES

    summary = store.summary()
    splits = ", ".join(f"{n} {split or tr('without a split')}" for split, n in summary.sections.items())
    sections = plural(len(store), "{n} section", "{n} sections")
    places = plural(summary.places, "{n} place", "{n} places")
    print(tr("{sections} from {places} in {path}: {splits}").format(
        sections=sections, places=places, path=store.path, splits=splits
    ))  # fmt: skip
    for (name, _), count in sorted(zip(summary.labels, summary.totals, strict=True), key=lambda item: -item[1]):
        if count:
            print(f"{count:7d}  {name}")
    for kind, classes in store.share_classes.items():
        text = plural(len(classes), "It has the {shares}, {n} class.", "It has the {shares}, {n} classes.",
                      shares=tr(SHARE_TITLES[kind]))  # fmt: skip
        print(text)
    for reason, count in store.source.get("dropped", {}).items():
        print(plural(count, "{n} section was dropped: {reason}", "{n} sections were dropped: {reason}", reason=reason))
    for name, reason in store.skipped[:LISTED]:
        print(tr("left out: {name}: {reason}").format(name=name, reason=reason))
    if len(store.skipped) > LISTED:
        rest = len(store.skipped) - LISTED
        print(tr("… and {n} more, all listed in {file}").format(n=rest, file=store.path / "store.json"))
    if kept := store.kept_together:
        print(tr("Kept in one split: {rule}").format(rule=kept))
    for split, metres in summary.nearest_m.items():
        if metres is None:
            print(tr("No section of {split} is within 2 km of a training section.").format(split=split))
    for text in summary.warnings:
        print(tr("Note: {text}").format(text=text))
