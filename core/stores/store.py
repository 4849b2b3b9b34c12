"""The section store: sections and their labels in a folder of memory-mapped arrays, for random access.

`bands_10m.npy` and so on hold int16 DN (N, bands, S, S), -32768 for no data; `labels.npy` (N, C) uint8;
`done.npy` (N,) uint8 the state of each row (missing, done or skipped); `index.csv` name, place, split and measures of
each section; `store.json` the description of the store. `store_writer.py` writes it. A store whose source knows the
ground pixel by pixel has `label_shares.npy`, and one with the labels of a teacher `teacher_shares.npy`, both uint8
(N, classes, 20, 20) as in `label_shares.py`.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ..errors import StoreError
from ..json_reading import instance_of, integer_of, read_json, text_of
from ..model.label_sets import LabelSet, label_set_from_record
from ..redaction import redact
from ..sections.section import SECTION_M, BandGroup
from ..text import tr
from .label_shares import CELLS, SHARE_FILES, classes_of_shares
from .row_file import RowFile
from .summary import StoreSummary, model_warnings, summarise

FORMAT = 1
RECORD, INDEX, LABELS, DONE = "store.json", "index.csv", "labels.npy", "done.npy"
COLUMNS = ("name", "place", "split", "valid_share", "clear_share", "lon", "lat", "digest")
TO_DO, IS_DONE, SKIPPED = 0, 1, 2

Groups = tuple[tuple[int, tuple[str, ...]], ...]


def bands_file(resolution: int) -> str:
    """Return the name of the file with the bands of one resolution, such as `bands_10m.npy`."""
    return f"bands_{resolution}m.npy"


@dataclass(frozen=True, eq=False)
class SectionStore:
    """A complete store, open for reading; created by `open_store`. It can be pickled.

    Attributes:
        path: the store's folder.
        label_set: the label set.
        groups: resolution and bands of each pixel file.
        level: "L2A", "L1C" or None if not known.
        source: source and options of the build.
        rows: (N,) the rows of the arrays that are used; all arrays below are aligned with it.
        names, places, splits, digests: (N,) text; the split is train, validation, test or empty.
        labels: (N, C) bool.
        valid_share, clear_share, lon, lat: (N,) float, NaN if not known; the centre in degrees WGS 84.
        skipped: name and reason of each section that was left out.
        kept_together: what the split keeps together, in words; empty if nothing.
        share_classes: the names of the classes of each kind of shares that it has (`label_shares.SHARE_FILES`).
        teacher: name, classes and hash of its teacher; empty if it has none.
    """

    path: Path
    label_set: LabelSet
    groups: Groups
    level: str | None
    source: dict
    rows: NDArray[np.intp]
    names: NDArray[np.str_]
    places: NDArray[np.str_]
    splits: NDArray[np.str_]
    digests: NDArray[np.str_]
    labels: NDArray[np.bool_]
    valid_share: NDArray[np.float64]
    clear_share: NDArray[np.float64]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    skipped: tuple[tuple[str, str], ...]
    kept_together: str = ""
    share_classes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    teacher: dict = field(default_factory=dict)
    _files: dict[str, RowFile] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.rows)

    def __getstate__(self) -> dict:
        """Exclude the open files."""
        return {**self.__dict__, "_files": {}}

    def read(self, group: BandGroup, which: Sequence[int] | NDArray[np.intp]) -> NDArray[np.int16]:
        """Return the pixels of some sections (indices into `rows`) in a group's bands: (n, bands, S, S) int16 DN."""
        bands = dict(self.groups)[group.resolution]
        pixels = self._file(bands_file(group.resolution)).read(self.rows[which])
        return pixels if group.bands == bands else pixels[:, [bands.index(band) for band in group.bands]]

    def read_shares(self, kind: str, which: Sequence[int] | NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return the shares of a kind in `share_classes` in some sections: (n, classes, 20, 20), as stored."""
        return self._file(SHARE_FILES[kind]).read(self.rows[which])

    def _file(self, name: str) -> RowFile:
        if name not in self._files:
            self._files[name] = RowFile(self.path / name)
        return self._files[name]

    def lacks(self, groups: Sequence[BandGroup]) -> list[str]:
        """Return the bands of `groups` that the store does not have at their resolution."""
        available = {resolution: set(bands) for resolution, bands in self.groups}
        return [band for group in groups for band in group.bands if band not in available.get(group.resolution, ())]

    def summary(self) -> StoreSummary:
        """Return a summary as plain Python values."""
        return summarise(self, len(self.skipped), model_warnings([self.source]))


def open_store(path: str | Path) -> SectionStore:
    """Open a complete section store and check that its files are complete.

    Raises:
        StoreError: it is not a store, has a newer format, is unfinished or damaged, or has no section.
    """
    path = Path(path)
    record = read_record(path)
    try:
        if not record["complete"]:
            raise ValueError(tr("it is unfinished; run the same command again"))
        count, groups = integer_of(record["sections"], "sections"), groups_of(record)
        label_set = label_set_from_record(record["label_set"])
        for resolution, bands in groups:
            size = SECTION_M // resolution
            open_array(path / bands_file(resolution), (count, len(bands), size, size), np.int16)
        split = instance_of(dict, record.get("split", {}), "split")
        rows = np.flatnonzero(open_array(path / DONE, (count,), np.uint8) == IS_DONE)
        if not len(rows):
            raise ValueError(tr("it has no sections"))
        index = _read_index(path / INDEX, count)
        share_classes = classes_of_shares(record, label_set.names)
        for kind, classes in share_classes.items():
            open_array(path / SHARE_FILES[kind], (count, len(classes), CELLS, CELLS), np.uint8)
        return SectionStore(
            path=path,
            label_set=label_set,
            groups=groups,
            level=record["level"],
            source=redact(instance_of(dict, record["source"], "source")),
            rows=rows,
            labels=open_array(path / LABELS, (count, len(label_set)), np.uint8)[rows] > 0,
            skipped=tuple((name, reason) for name, reason in record["skipped"]),
            valid_share=np.array(index["valid_share"])[rows],
            clear_share=np.array(index["clear_share"])[rows],
            lon=np.array(index["lon"])[rows],
            lat=np.array(index["lat"])[rows],
            names=np.array(index["name"])[rows],
            places=np.array(index["place"])[rows],
            splits=np.array(index["split"])[rows],
            digests=np.array(index["digest"])[rows],
            kept_together=text_of(split.get("kept_together", ""), "kept_together"),
            share_classes=share_classes,
            teacher=instance_of(dict, record.get("teacher", {}), "teacher"),
        )
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise StoreError(
            path=path, reason=tr("it is incomplete ({error}); build it again").format(error=error)
        ) from error
    except (OSError, ValueError) as error:
        raise StoreError(path=path, reason=error) from error


def read_record(path: Path) -> dict:
    """Return the content of `store.json`; raise `StoreError` if this version cannot read it."""
    try:
        record = instance_of(dict, read_json(path / RECORD), RECORD)
        found = record["format"]
    except OSError as error:
        text = tr("it is not a folder made by “Build training set”")
        raise StoreError(path=path, reason=text) from error
    except (ValueError, KeyError, TypeError) as error:
        raise StoreError(path=path, reason=tr("its description cannot be read; build it again")) from error
    if found != FORMAT:
        reason = tr("it has format {found} and this LandLabels reads format {known}; build it again")
        raise StoreError(path=path, reason=reason.format(found=found, known=FORMAT))
    return record


def groups_of(record: dict) -> Groups:
    """Return resolution and bands of each pixel file from `store.json`."""
    groups = tuple(
        (integer_of(group["resolution"], "resolution"), tuple(text_of(band, "bands", 20) for band in group["bands"]))
        for group in record["groups"]
    )
    if not groups or any(resolution <= 0 or SECTION_M % resolution or not bands for resolution, bands in groups):
        raise ValueError(tr("its description gives no possible bands; build it again"))
    return groups


def open_array(path: Path, shape: tuple[int, ...], kind: DTypeLike) -> np.memmap:
    """Map an array; raise `ValueError` if the file is missing, truncated or has another shape or type."""
    try:
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except FileNotFoundError as error:
        raise ValueError(tr("its file {file} is missing").format(file=path.name)) from error
    except OSError:
        raise
    except Exception as error:  # numpy parses the header as Python: its errors share no base class
        raise ValueError(tr("its file {file} is truncated or damaged").format(file=path.name)) from error
    if array.shape != shape or array.dtype != kind:
        raise ValueError(tr("its file {file} does not match its description; build it again").format(file=path.name))
    return array


def _read_index(path: Path, count: int) -> dict[str, list]:
    """Return the columns of `index.csv`; raise `ValueError` if it has not one line per row of the arrays."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            header, *lines = csv.reader(file)
    except (OSError, ValueError, csv.Error) as error:  # not UTF-8, too
        raise ValueError(tr("its file {file} is missing or empty").format(file=path.name)) from error
    if len(lines) != count or not set(COLUMNS) <= set(header) or any(len(line) != len(header) for line in lines):
        raise ValueError(tr("its file {file} is truncated or damaged").format(file=path.name))
    columns = dict(zip(header, map(list, zip(*lines, strict=True)), strict=True))
    for key in ("valid_share", "clear_share", "lon", "lat"):
        columns[key] = [float(value) if value else np.nan for value in columns[key]]
    return columns


Indexes = NDArray[np.intp]


class Readable(Protocol):
    """What training uses of `Sections`: names, places (N,), labels (N, C) bool, and reading of pixels and shares."""

    @property
    def names(self) -> NDArray[np.str_]: ...
    @property
    def places(self) -> NDArray[np.str_]: ...
    @property
    def labels(self) -> NDArray[np.bool_]: ...
    @property
    def share_classes(self) -> dict[str, tuple[str, ...]]: ...

    def read(self, group: BandGroup, which: Indexes) -> NDArray[np.int16]: ...
    def read_shares(self, kind: str, which: Indexes) -> NDArray[np.uint8]: ...
