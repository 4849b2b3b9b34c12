"""Reads BigEarthNet archives into section stores.

v1.0 (Sumbul et al. 2019) has a folder per section with twelve GeoTIFFs and a JSON file of its labels; v2.0, reBEN
(Clasen et al. 2024), has such folders within one folder per tile, and all labels in `metadata.parquet`. Their values
are surface reflectance x 10000 without an offset, also in v2.0, whose names have baseline 99.99.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..arrays import as_list
from ..choices import SPLIT_METHODS, bigearthnet_label_sets
from ..errors import ParameterError
from ..model.label_sets import LabelSet, load_label_set
from ..text import plural, tr
from .bigearthnet_archive import Archive, open_archive
from .bigearthnet_ground import place_of
from .bigearthnet_reader import GROUPS, Reader
from .engine_build import Engine, fill_with
from .parallel_build import build_store
from .splits import Division, Undivided, divide_by_ground, random_split
from .store import SectionStore
from .store_plan import StorePlan

if TYPE_CHECKING:
    from ..reporting import Reporter


@dataclass(frozen=True)
class ImportRequest:
    """What to import.

    Attributes:
        archive: the archive's folder.
        output: the store's folder.
        label_set: `bigearthnet19` or, from v1.0 alone, `clc43`.
        split: `place` (whole tiles and their neighbourhood, on all dates), `official` or `random`.
        lists: a folder with the official lists of v1.0, CSV or `.csv.bz2`, and `metadata.parquet` of v2.0.
        seed: of the splits by place and at random.
        if_exists: as in `StoreWriter.create`.
        engine: the processes that read and write the sections; by default, threads of this process.
    """

    archive: Path
    output: Path
    label_set: str = "bigearthnet19"
    split: str = "place"
    lists: Path | None = None
    seed: int = 1
    if_exists: str = "resume"
    engine: Engine = Engine()


def import_bigearthnet(request: ImportRequest, reporter: Reporter) -> SectionStore | None:
    """Build a section store from an archive; None if it was cancelled, and the same request then resumes.

    Raises: LandLabelsError, whose text is one sentence for the user.
    """
    bigearthnet_label_sets().check(tr("The label set"), request.label_set)
    SPLIT_METHODS.check(tr("The split"), request.split)
    request.engine.check()
    reporter.info(tr("Listing the archive…"))
    archive = open_archive(request.archive, request.lists, official=request.split == "official")
    label_set = load_label_set(request.label_set)
    if archive.labels is not None and label_set.names != archive.label_names:
        raise ParameterError(
            name=tr("The label set"),
            value=label_set.name,
            allowed=tr("bigearthnet19, as BigEarthNet v{version} has no other").format(version=archive.version),
        )
    for text in archive.remarks:
        reporter.info(text)
    plan = _plan(request, archive, label_set)
    reader = Reader(archive, label_set)
    fill = None
    if request.engine.is_set:
        fill = fill_with(request.engine, archive, label_set, reader.unclean, reporter)
    divide = divide_by_ground if request.split == "place" else _divide_at_random
    store = build_store(
        request.output,
        plan,
        reader.read,
        reporter,
        if_exists=request.if_exists,
        fill=fill,
        divide=None if request.split == "official" else lambda sections: divide(sections, request.seed),
    )
    if reader.unclean:
        text = plural(
            len(reader.unclean),
            "{n} section has other text after its labels and was used: {name}.",
            "{n} sections have other text after their labels and were used, for example {name}.",
            name=min(reader.unclean),
        )
        reporter.info(text)
    return store


def _divide_at_random(sections: Undivided, seed: int) -> Division:
    return Division(random_split(len(sections.places), seed))


def _plan(request: ImportRequest, archive: Archive, label_set: LabelSet) -> StorePlan:
    source = {
        "kind": "bigearthnet",
        "version": archive.version,
        "archive": str(archive.folder),
        "split": request.split,
        "seed": None if request.split == "official" else request.seed,
        "dropped": archive.dropped,
    }
    official = archive.splits if request.split == "official" else None
    return StorePlan(
        names=archive.names,
        places=[place_of(name) for name in archive.names],
        splits=[""] * len(archive.names) if official is None else as_list(official),
        label_set=label_set,
        groups=GROUPS,
        level="L2A",
        source=source,
        radiometry={"offset": 0, "reason": "BigEarthNet has no offset"},
    )
