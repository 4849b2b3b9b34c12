"""Lists the sections of a BigEarthNet archive with their official splits and, for v2.0, their labels."""

from __future__ import annotations

import bz2
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..choices import SPLITS
from ..errors import ArchiveError, MissingPackage, ParameterError
from ..model.label_sets import load_label_set
from ..text import plural, tr

if TYPE_CHECKING:
    import pyarrow

METADATA = "metadata.parquet"
METADATA_DROPPED = "metadata_for_patches_with_snow_cloud_or_shadow.parquet"
FOLDERS = {"1.0": "BigEarthNet-v1.0", "2.0": "BigEarthNet-S2"}  # as the archives unpack
SPLIT_LISTS = {"train": "train", "val": "validation", "test": "test"}
DROP_LISTS = {"patches_with_seasonal_snow": "seasonal snow", "patches_with_cloud_and_shadow": "cloud or shadow"}


@dataclass(frozen=True, eq=False)
class Archive:
    """The usable sections of an archive, in order of their names.

    Attributes:
        folder: the folder of the sections (v1.0) or of the tiles (v2.0).
        version: "1.0" or "2.0".
        names: N names.
        splits: (N,) text, the official split; None if it was not requested.
        labels: (N, 19) bool from the metadata of v2.0; None for v1.0, where each section has a JSON file.
        label_names: the names of those labels.
        v2_names: of v1.0, the name in v2.0, which has the tile, by name; empty without the metadata of v2.0.
        dropped: number of sections left out, by reason.
        remarks: sentences for the user.
    """

    folder: Path
    version: str
    names: list[str]
    splits: NDArray[np.str_] | None
    labels: NDArray[np.bool_] | None
    label_names: tuple[str, ...]
    dropped: dict[str, int]
    remarks: tuple[str, ...]
    v2_names: dict[str, str] = field(default_factory=dict)

    def part(self, rows: Sequence[int]) -> Archive:
        """Return an archive of some of its sections, in the order given."""
        names = [self.names[row] for row in rows]
        return replace(
            self,
            names=names,
            splits=None,
            labels=None if self.labels is None else self.labels[list(rows)],
            v2_names={name: self.v2_names[name] for name in names if name in self.v2_names},
            dropped={},
            remarks=(),
        )

    def stem_of(self, row: int) -> str:
        """The common start of the paths of a section's files."""
        name = self.names[row]
        folder = name if self.version == "1.0" else f"{name.rsplit('_', 2)[0]}/{name}"
        return f"{self.folder}/{folder}/{name}"


def open_archive(folder: Path, lists: Path | None = None, official: bool = False) -> Archive:
    """Detect the version of a BigEarthNet archive, and list its sections without those that are dropped.

    Args:
        folder: the archive, or the folder that it was unpacked into.
        lists: v1.0: a folder with `train.csv`, `val.csv`, `test.csv` and the lists of sections with snow or clouds,
            and the `metadata.parquet` of v2.0, from which the tiles are known.
        official: use the official split; sections that are not in it are dropped.

    Raises:
        ArchiveError: it is not an archive, has no sections, or its lists or metadata are missing or damaged.
        MissingPackage: v2.0 needs pyarrow.
    """
    if not folder.is_dir():
        raise ArchiveError(path=folder, reason=tr("there is no such folder"))
    metadata = next((path for path in (folder / METADATA, folder.parent / METADATA) if path.is_file()), None)
    if metadata:
        below = folder / FOLDERS["2.0"]
        return _open_v2((below if below.is_dir() else folder).resolve(), metadata)
    below = folder / FOLDERS["1.0"]
    return _open_v1((below if below.is_dir() else folder).resolve(), lists, official)


def _open_v1(folder: Path, lists: Path | None, official: bool) -> Archive:
    names = _folders(folder)
    if not any((folder / name / f"{name}_labels_metadata.json").is_file() for name in names):
        reason = tr("it has neither sections with '…_labels_metadata.json' (v1.0) nor '{metadata}' (v2.0)")
        raise ArchiveError(path=folder, reason=reason.format(metadata=METADATA))
    if lists is not None and not lists.is_dir():
        raise ArchiveError(path=lists, reason=tr("there is no such folder of lists"))
    found = {file: _read_list(lists, file) for file in DROP_LISTS}
    reasons = {name: DROP_LISTS[file] for file, listed in found.items() for name in listed or ()}
    remarks = []
    if None in found.values():
        remarks.append(
            tr("Without the official lists, sections with snow or clouds are not known and are not dropped.")
        )
    part_of: dict[str, str] = {}
    if official:
        part_of = _official_parts(lists)
        reasons = {**dict.fromkeys(set(names).difference(part_of), "in no official split"), **reasons}
    names, dropped = _without(folder, names, reasons)
    splits = np.array([part_of[name] for name in names]) if official else None
    return Archive(
        folder=folder,
        version="1.0",
        names=names,
        splits=splits,
        labels=None,
        label_names=(),
        dropped=dropped,
        remarks=tuple(remarks),
        v2_names=_read_v2_names(lists / METADATA) if lists and (lists / METADATA).is_file() else {},
    )


def _official_parts(lists: Path | None) -> dict[str, str]:
    """Return the split of each section in the official lists of v1.0."""
    parts = {split: _read_list(lists, file) for file, split in SPLIT_LISTS.items()}
    if None in parts.values():
        allowed = tr("given as train.csv, val.csv and test.csv in the folder of lists, for v1.0")
        raise ParameterError(name=tr("The official split"), value=tr("not known"), allowed=allowed)
    return {name: split for split, part in parts.items() for name in part or ()}


def _without(folder: Path, names: list[str], reasons: dict[str, str]) -> tuple[list[str], dict[str, int]]:
    """Return the names that are not dropped, and the number dropped by reason; `ArchiveError` if none is left."""
    dropped = dict(sorted(Counter(reasons[name] for name in names if name in reasons).items()))
    left = [name for name in names if name not in reasons]
    if not left:
        counts = ", ".join(f"{reason}: {n}" for reason, n in dropped.items())
        raise ArchiveError(path=folder, reason=tr("none of its sections is left ({counts})").format(counts=counts))
    return left, dropped


def _folders(folder: Path) -> list[str]:
    """Return the names of the folders in a folder, sorted; archives have hundreds of thousands."""
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries if entry.is_dir())


def _read_list(lists: Path | None, name: str) -> list[str] | None:
    """Return the names in one of the official lists, `.csv` or `.csv.bz2`; None if there is no such file."""
    for ending, opener in ((".csv", open), (".csv.bz2", bz2.open)):
        path = lists / (name + ending) if lists else None
        if path and path.is_file():
            try:
                with opener(path, "rt", encoding="utf-8") as file:
                    return [line.split(",")[0].strip() for line in file if line.strip()]
            except (OSError, EOFError, ValueError) as error:
                raise ArchiveError(path=path, reason=tr("it is damaged")) from error
    return None


def _open_v2(folder: Path, metadata: Path) -> Archive:
    names = sorted(name for tile in _folders(folder) for name in _folders(folder / tile))
    if not names:
        raise ArchiveError(path=folder, reason=tr("it has no folders of tiles with sections"))
    known = _read_metadata(metadata)
    aside = metadata.with_name(METADATA_DROPPED)  # sections with snow or clouds can be in a separate file
    reasons = {**(_read_metadata(aside).reasons if aside.is_file() else {}), **known.reasons}
    others = set(names).difference(known.row_of, reasons)
    names, dropped = _without(folder, names, {**dict.fromkeys(others, "not in metadata.parquet"), **reasons})
    rows = np.array([known.row_of[name] for name in names])
    remarks = []
    missing = len(known.row_of) - len(names) - len(known.reasons)
    if missing:
        text = plural(
            missing,
            "{n} section of the metadata is not in the archive.",
            "{n} sections of the metadata are not in the archive.",
        )
        remarks.append(text)
    return Archive(
        folder=folder,
        version="2.0",
        names=names,
        splits=known.splits[rows],
        labels=known.labels[rows],
        label_names=known.label_names,
        dropped=dropped,
        remarks=tuple(remarks),
    )


_SPLITS = {"val": "validation"}  # as some copies of the metadata call it


@dataclass(frozen=True, eq=False)
class _Metadata:
    """The content of a `metadata.parquet`: row by name, splits (N,), labels (N, 19), and reasons for dropping."""

    row_of: dict[str, int]
    splits: NDArray[np.str_]
    labels: NDArray[np.bool_]
    label_names: tuple[str, ...]
    reasons: dict[str, str]


def _read_columns(path: Path, columns: list[str]) -> pyarrow.Table:
    """Read columns of a `metadata.parquet`; raise `ArchiveError` or, without pyarrow, `MissingPackage`."""
    try:
        from pyarrow import parquet
    except ImportError as error:
        purpose = tr("BigEarthNet v2.0 cannot be read")
        raise MissingPackage(package="pyarrow", purpose=purpose) from error
    try:
        return parquet.read_table(path, columns=columns).combine_chunks()
    except (OSError, ValueError, KeyError, NotImplementedError) as error:  # and pyarrow's, which are among these
        raise ArchiveError(path=path, reason=tr("it is damaged or lacks a column")) from error


def _read_v2_names(path: Path) -> dict[str, str]:
    """Return the name in v2.0 of each section of v1.0 that is in the metadata of v2.0."""
    table = _read_columns(path, ["s2v1_name", "patch_id"])
    return dict(zip(table.column("s2v1_name").to_pylist(), table.column("patch_id").to_pylist(), strict=True))


def _read_metadata(path: Path) -> _Metadata:
    """Read the metadata of v2.0: about half a million sections, in a second or two."""
    flags = {"contains_seasonal_snow": "seasonal snow", "contains_cloud_or_shadow": "cloud or shadow"}
    table = _read_columns(path, ["patch_id", "labels", "split", *flags])
    try:
        names = table.column("patch_id").to_pylist()
        splits = np.array([_SPLITS.get(split, split) for split in table.column("split").to_pylist()])
        lists = table.column("labels").combine_chunks()
        reasons = {
            names[row]: reason
            for flag, reason in flags.items()
            for row in as_list(np.flatnonzero(table.column(flag).to_numpy()))
        }
        counts = lists.value_lengths().to_numpy(zero_copy_only=False)
        values = lists.flatten().dictionary_encode()
        found = values.dictionary.to_pylist()
        if not all(isinstance(name, str) for name in names) or len(counts) != len(names):
            raise ValueError("names")
    except (OSError, ValueError, KeyError, AttributeError, TypeError, NotImplementedError) as error:  # and pyarrow's
        raise ArchiveError(path=path, reason=tr("it is damaged or lacks a column")) from error
    others = sorted({str(split) for split in splits} - set(SPLITS.values))
    if others:
        reason = tr("it has splits that are not of BigEarthNet v2.0: {names}").format(names="; ".join(others))
        raise ArchiveError(path=path, reason=reason)
    label_names = load_label_set("bigearthnet19").names
    unknown = sorted(map(str, set(found).difference(label_names)))
    if values.null_count or np.isnan(counts.astype(float)).any():
        unknown.append(tr("empty values"))
    if unknown:
        reason = tr("it has labels that are not of BigEarthNet v2.0: {names}").format(names="; ".join(unknown))
        raise ArchiveError(path=path, reason=reason)
    # By name, since v2.0 sorts its labels by name and the label set by CORINE code.
    place = np.array([label_names.index(name) for name in found])
    labels = np.zeros((len(names), len(label_names)), bool)
    labels[np.repeat(np.arange(len(names)), counts), place[values.indices.to_numpy()]] = True
    return _Metadata({name: row for row, name in enumerate(names)}, splits, labels, label_names, reasons)
