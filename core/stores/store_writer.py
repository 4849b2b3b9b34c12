"""Writes a section store by rows, from several threads; an interrupted build can be resumed."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import math
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ..arrays import as_list
from ..choices import IF_EXISTS
from ..errors import OutputError, OutputExists, OutputForeign, OutputPresent, StoreError
from ..model.label_sets import LabelSet
from ..output_lock import OutputLock
from ..raster.io_errors import translate_io_errors
from ..redaction import redact
from ..sections.section import SECTION_M
from ..text import tr
from .label_shares import CELLS, SHARE_FILES, SHARES_OF_LABELS, unknown_shares
from .store import (
    COLUMNS,
    DONE,
    FORMAT,
    INDEX,
    IS_DONE,
    LABELS,
    RECORD,
    SKIPPED,
    TO_DO,
    Groups,
    bands_file,
    open_array,
    read_record,
)

MEASURED = "measured.npy"  # measures of each section, copied to index.csv at the end
LOCK = ".lock"  # exists while a run writes to the store
DIGEST_GRID = 40  # pixels per side; hashing a whole band would take as long as writing it
SplitFunction = Callable[[NDArray[np.str_], NDArray[np.bool_]], NDArray[np.str_]]
MEASURES = np.dtype([(key, "<f8") for key in ("valid_share", "clear_share", "lon", "lat")] + [("digest", "S16")])


@dataclass(frozen=True)
class StorePlan:
    """The content of a store to be built: equal plans give equal stores, so that a build can be resumed.

    Attributes:
        names, places, splits: one text per section; names are unique; splits are empty if `finish` divides.
        label_set: the label set.
        groups: resolution and bands of each pixel file.
        level: "L2A", "L1C" or None if not known.
        source: source and options, as plain values for JSON.
        radiometry: how the stored values were converted to DN, as plain values for JSON.
        label_shares: whether it has the shares of the labels inside the sections.
    """

    names: Sequence[str]
    places: Sequence[str]
    splits: Sequence[str]
    label_set: LabelSet
    groups: Groups
    level: str | None
    source: dict
    radiometry: dict = field(default_factory=dict)
    label_shares: bool = False

    def record(self) -> dict:
        """Return the content of `store.json` before the build."""
        return {
            "format": FORMAT,
            "sections": len(self.names),
            "groups": [{"resolution": resolution, "bands": list(bands)} for resolution, bands in self.groups],
            "label_set": {"name": self.label_set.name, "labels": [asdict(label) for label in self.label_set]},
            "level": self.level,
            "source": redact(self.source),
            "radiometry": redact(self.radiometry),
            **({"label_shares": True} if self.label_shares else {}),
        }

    def arrays(self) -> dict[str, tuple[tuple[int, ...], np.dtype]]:
        """Return shape and type of each array file; the last one is created last, so all exist if it does."""
        count = len(self.names)
        sizes = {resolution: SECTION_M // resolution for resolution, _ in self.groups}
        pixels = {bands_file(r): ((count, len(bands), sizes[r], sizes[r]), np.dtype("<i2")) for r, bands in self.groups}
        shares = {SHARE_FILES[SHARES_OF_LABELS]: ((count, len(self.label_set), CELLS, CELLS), np.dtype("u1"))}
        return {
            **pixels,
            **(shares if self.label_shares else {}),
            LABELS: ((count, len(self.label_set)), np.dtype("u1")),
            MEASURED: ((count,), MEASURES),
            DONE: ((count,), np.dtype("u1")),
        }

    @property
    def bytes(self) -> int:
        """The size of the arrays on disk."""
        return sum(math.prod(shape) * kind.itemsize for shape, kind in self.arrays().values())


class StoreWriter:
    """Writes one store; `write` and `skip` may be called from several threads. Use `StoreWriter.create`."""

    def __init__(self, path: Path, plan: StorePlan, complete: bool, lock: OutputLock) -> None:
        """Open a store whose files exist."""
        self.path, self.plan, self.complete = path, plan, complete
        self._skipped: dict[int, str] = {}
        self._lock, self._files = threading.Lock(), ExitStack()
        self._files.callback(lock.release)
        if complete:
            (path / MEASURED).unlink(missing_ok=True)  # left if the process was killed at the end
            self.todo: NDArray[np.intp] = np.empty(0, np.intp)
            return
        try:
            for name, (shape, kind) in plan.arrays().items():
                open_array(path / name, shape, kind)
            done = np.array(open_array(path / DONE, (len(plan.names),), np.uint8))
        except ValueError as error:
            reason = tr("{error}; delete the folder and build the store again").format(error=error)
            raise StoreError(path=path, reason=reason) from error
        self.todo = np.flatnonzero(done != IS_DONE)  # skipped ones are tried again: they may be repaired
        self._arrays = {name: _Array(self._files.enter_context(io.FileIO(path / name, "r+"))) for name in plan.arrays()}

    @classmethod
    def create(cls, path: str | Path, plan: StorePlan, if_exists: str = "resume") -> StoreWriter:
        """Create the files of a store, or open them to resume; `todo` are the missing rows.

        Args:
            path: a folder that is new, empty or a store.
            plan: its content; an unfinished store of the same plan is resumed.
            if_exists: `resume` a store of the same plan and refuse any other, `replace` a store, or `stop`.

        Raises:
            OutputExists: the folder contains something else.
            OutputError: it cannot be written, or there is not enough space on the disk; OutputBusy if another run
                writes to it.
            StoreError: the plan has no section.
        """
        IF_EXISTS.check("IF_EXISTS", if_exists)
        path = Path(path)
        if not len(plan.names):
            raise StoreError(path=path, reason=tr("there are no sections for it"))
        with translate_io_errors(path), ExitStack() as undo:
            path.mkdir(parents=True, exist_ok=True)
            lock = undo.enter_context(OutputLock(path, path / LOCK))
            record = _existing(path)
            if record is not None and if_exists == "stop":
                raise OutputPresent(path=path)
            if record is not None and if_exists == "replace":
                _remove(path)
                record = None
            if record is None:
                _check_space(path, plan)
                _write_record(path, plan, complete=False)
            elif not _same(path, record, plan):
                raise OutputExists(path=path, difference=tr("other sections or options"))
            if record is None or not (path / DONE).exists():
                _make_files(path, plan)
            writer = cls(path, plan, complete=bool(record and record.get("complete") is True), lock=lock)
            undo.pop_all()
            return writer

    def write(
        self,
        row: int,
        pixels: dict[int, NDArray[np.int16]],
        labels: NDArray[np.bool_],
        *,
        valid_share: float = math.nan,
        clear_share: float = math.nan,
        lon: float = math.nan,
        lat: float = math.nan,
        shares: NDArray[np.uint8] | None = None,
    ) -> None:
        """Write one section and mark it done.

        Args:
            row: its row, as in the plan.
            pixels: int16 DN (bands, S, S) by resolution, in the plan's order of bands.
            labels: (C,) bool.
            valid_share: share of its pixels with data, 0-1; NaN if not known, as the following values.
            clear_share: share of its pixels that are free of cloud, shadow and snow, 0-1.
            lon: degrees WGS 84 of its centre.
            lat: the same.
            shares: (C, 20, 20) as in `label_shares.py`, if the plan has them; None if not known.

        Raises:
            OutputError: the disk is full or failing; written sections are kept.
        """
        stacks = {resolution: np.asarray(array)[None] for resolution, array in pixels.items()}
        measures = [(valid_share, clear_share, lon, lat)]
        stacked = None if shares is None else shares[None]
        self.write_rows([row], stacks, np.asarray(labels)[None], measures, shares=stacked)

    def empty(self, count: int) -> dict[int, NDArray[np.int16]]:
        """Return arrays for the pixels of `count` sections, to fill for `write_rows`."""
        sizes = {resolution: (len(bands), SECTION_M // resolution) for resolution, bands in self.plan.groups}
        return {resolution: np.empty((count, bands, s, s), np.int16) for resolution, (bands, s) in sizes.items()}

    def write_rows(
        self,
        rows: Sequence[int],
        pixels: dict[int, NDArray[np.int16]],
        labels: NDArray[np.bool_],
        measures: Sequence[tuple[float, float, float, float]],
        *,
        shares: NDArray[np.uint8] | None = None,
    ) -> None:
        """Write n sections and mark them done; faster than `write`.

        Args:
            rows: their rows, as in the plan.
            pixels: (n or more, bands, S, S) by resolution, otherwise as in `write`.
            labels: (n, C) bool.
            measures: valid share, clear share, longitude and latitude of each, as in `write`.
            shares: (n, C, 20, 20), as in `write`.

        Raises:
            OutputError: as in `write`.
        """
        content = {bands_file(r): np.ascontiguousarray(pixels[r][: len(rows)], "<i2") for r, _ in self.plan.groups}
        firsts = content[bands_file(self.plan.groups[0][0])][:, 0]
        measured = [(*some, _digest(first)) for some, first in zip(measures, firsts, strict=True)]
        if self.plan.label_shares:
            known = unknown_shares(len(rows), len(self.plan.label_set)) if shares is None else shares
            content[SHARE_FILES[SHARES_OF_LABELS]] = np.ascontiguousarray(known, "u1")
        content |= {LABELS: np.asarray(labels, "u1"), MEASURED: np.array(measured, MEASURES)}
        content[DONE] = np.full(len(rows), IS_DONE, "u1")  # last, since it marks the others as written
        gaps = np.flatnonzero(np.diff(rows) != 1) + 1
        with self._lock, translate_io_errors(self.path):
            for name, array in content.items():
                for start, stop in zip((0, *gaps), (*gaps, len(rows)), strict=True):
                    self._arrays[name].put(rows[start], array[start:stop])

    def skip(self, row: int, reason: str) -> None:
        """Leave a section out; the reason is written to `store.json`."""
        with self._lock, translate_io_errors(self.path):
            self._arrays[DONE].put(row, np.array([SKIPPED], "u1"))
            self._skipped[row] = reason

    def finish(self, split: SplitFunction | None = None) -> None:
        """Write the index and mark the store complete, if no section is missing.

        Args:
            split: returns the splits (n,) of the written sections from their places (n,) and labels (n, C); without
                it they have those of the plan.
        """
        if self.complete:
            return
        with self._lock, translate_io_errors(self.path):
            done = np.load(self.path / DONE)
            if (done == TO_DO).any():
                return
            written = done == IS_DONE
            splits = np.array(self.plan.splits, dtype=object)
            if split and written.any():
                splits[written] = split(np.array(self.plan.places)[written], np.load(self.path / LABELS)[written] > 0)
            _write_index(self.path, self.plan, as_list(splits), as_list(np.load(self.path / MEASURED)))
            skipped = [[self.plan.names[row], reason] for row, reason in sorted(self._skipped.items())]
            _write_record(self.path, self.plan, complete=True, skipped=skipped)
            self._files.close()
            (self.path / MEASURED).unlink()
            self.complete = True

    def close(self) -> None:
        """Close the files; written sections are kept."""
        self._files.close()

    def __enter__(self) -> StoreWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Array:
    """Rows of an `.npy` file, written by position: with a mapped file, a full disk would end the process."""

    def __init__(self, file: io.FileIO) -> None:
        self._file = file
        npy.read_magic(file)
        shape, _, kind = npy.read_array_header_1_0(file)
        self._start, self._row_bytes = file.tell(), math.prod(shape[1:]) * kind.itemsize

    def put(self, row: int, array: NDArray) -> None:
        """Write consecutive rows, starting at `row`."""
        if array.nbytes != len(array) * self._row_bytes:
            raise ValueError(f"{array.nbytes} bytes are not {len(array)} rows of {self._row_bytes} bytes")
        self._file.seek(self._start + row * self._row_bytes)
        if self._file.write(array.data) != array.nbytes:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _digest(band: NDArray[np.int16]) -> bytes:
    """Return a hash of some pixels of a band (S, S), by which equal sections are found."""
    step = max(1, len(band) // DIGEST_GRID)
    return hashlib.blake2b(band[::step, ::step].tobytes(), digest_size=8).hexdigest().encode()


def _existing(path: Path) -> dict | None:
    """Return the record of the store in a folder, None for an empty folder."""
    if (path / RECORD).exists():
        return read_record(path)
    if any(file.name not in (LOCK, f"{RECORD}.new") for file in path.iterdir()):
        raise OutputForeign(path=path, found=tr("a folder with other files"))
    return None


def _same(path: Path, record: dict, plan: StorePlan) -> bool:
    """Return whether the store in a folder has this plan, also if it has no index yet."""
    planned = json.loads(json.dumps(plan.record()))
    if any(record.get(key) != value for key, value in planned.items()):
        return False
    if not (path / INDEX).exists():
        return True
    try:
        with open(path / INDEX, encoding="utf-8", newline="") as file:
            columns = list(zip(*csv.reader(file), strict=False))[:3]
    except (ValueError, csv.Error):
        return False  # damaged
    planned_columns = [plan.names, plan.places] + [plan.splits] * any(plan.splits)
    return all(list(found[1:]) == list(column) for found, column in zip(columns, planned_columns, strict=False))


def _remove(path: Path) -> None:
    """Remove the files of a store and no others; its record is removed last."""
    for name in (
        DONE,
        LABELS,
        MEASURED,
        INDEX,
        *SHARE_FILES.values(),
        *(file.name for file in path.glob("bands_*m.npy")),
        RECORD,
    ):
        (path / name).unlink(missing_ok=True)


def _check_space(path: Path, plan: StorePlan) -> None:
    free = shutil.disk_usage(path).free
    if free < plan.bytes:
        reason = tr("it needs {need:.0f} MB and the disk has {free:.0f} MB free; choose another disk.")
        raise OutputError(path=path, reason=reason.format(need=plan.bytes / 1e6, free=free / 1e6))


def _make_files(path: Path, plan: StorePlan) -> None:
    """Create the index and the arrays at their full length (sparse files if the file system allows it)."""
    _write_index(path, plan, plan.splits, [(math.nan,) * 4 + (b"",)] * len(plan.names))
    for name, (shape, kind) in plan.arrays().items():
        npy.open_memmap(path / name, mode="w+", dtype=kind, shape=shape)


def _write_record(path: Path, plan: StorePlan, complete: bool, skipped: Sequence[Sequence[str]] = ()) -> None:
    record = {**plan.record(), "skipped": redact(skipped), "complete": complete}
    replace_text(path / RECORD, json.dumps(record, ensure_ascii=False, indent=1))


def _write_index(path: Path, plan: StorePlan, splits: Sequence[str], measured: Sequence[tuple]) -> None:
    """Write `index.csv`: the sections of the plan with their measures, one tuple as in `MEASURES` per section."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for *known, (*numbers, digest) in zip(plan.names, plan.places, splits, measured, strict=True):
        table.writerow((*known, *("" if math.isnan(x) else round(x, 6) for x in numbers), digest.decode()))
    replace_text(path / INDEX, text.getvalue())


def replace_text(path: Path, text: str) -> None:
    """Write a text file atomically."""
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(text, encoding="utf-8", newline="")
    temporary.replace(path)
