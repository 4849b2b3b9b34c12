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
from pathlib import Path

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ..arrays import as_list
from ..choices import IF_EXISTS
from ..errors import OutputError, OutputExists, OutputForeign, OutputPresent, StoreError
from ..json_reading import as_json
from ..output_lock import OutputLock
from ..raster.io_errors import translate_io_errors
from ..redaction import redact
from ..sections.section import SECTION_M
from ..text import tr
from .ground import nearest_across
from .label_shares import SHARE_FILES, SHARES_OF_LABELS, unknown_shares
from .splits import Division, Undivided
from .store import (
    COLUMNS,
    DONE,
    INDEX,
    IS_DONE,
    LABELS,
    RECORD,
    SKIPPED,
    TO_DO,
    bands_file,
    open_array,
    read_record,
)
from .store_plan import MEASURED, MEASURES, StorePlan

LOCK = ".lock"  # exists while a run writes to the store
DIGEST_GRID = 40  # pixels per side; hashing a whole band would take as long as writing it
DivideFunction = Callable[[Undivided], Division]


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
        places: Sequence[str] = (),
        *,
        shares: NDArray[np.uint8] | None = None,
    ) -> None:
        """Write n sections and mark them done; faster than `write`.

        Args:
            rows: their rows, as in the plan.
            pixels: (n or more, bands, S, S) by resolution, otherwise as in `write`.
            labels: (n, C) bool.
            measures: valid share, clear share, longitude and latitude of each, as in `write`.
            places: of each, at most 32 letters of ASCII; those of the plan if not given or empty.
            shares: (n, C, 20, 20), as in `write`.

        Raises:
            OutputError: as in `write`.
        """
        content = {bands_file(r): np.ascontiguousarray(pixels[r][: len(rows)], "<i2") for r, _ in self.plan.groups}
        firsts = content[bands_file(self.plan.groups[0][0])][:, 0]
        known = places or [""] * len(rows)
        measured = [
            (*some, _digest(first), place.encode()) for some, first, place in zip(measures, firsts, known, strict=True)
        ]
        if self.plan.label_shares:
            known_shares = unknown_shares(len(rows), len(self.plan.label_set)) if shares is None else shares
            content[SHARE_FILES[SHARES_OF_LABELS]] = np.ascontiguousarray(known_shares, "u1")
        content |= {LABELS: np.asarray(labels, "u1"), MEASURED: np.array(measured, MEASURES)}
        content[DONE] = np.full(len(rows), IS_DONE, "u1")  # last, since it marks the others as written
        gaps = np.flatnonzero(np.diff(rows) != 1) + 1
        with self._lock, translate_io_errors(self.path, exists=True):
            for name, array in content.items():
                for start, stop in zip((0, *gaps), (*gaps, len(rows)), strict=True):
                    self._arrays[name].put(rows[start], array[start:stop])

    def skip(self, row: int, reason: str) -> None:
        """Leave a section out; the reason is written to `store.json`."""
        with self._lock, translate_io_errors(self.path, exists=True):
            self._arrays[DONE].put(row, np.array([SKIPPED], "u1"))
            self._skipped[row] = reason

    def finish(self, divide: DivideFunction | None = None) -> None:
        """Write the index and mark the store complete, if no section is missing.

        Args:
            divide: returns the splits of the written sections; without it they have those of the plan.
        """
        if self.complete:
            return
        with self._lock, translate_io_errors(self.path, exists=True):
            done = np.load(self.path / DONE)
            if (done == TO_DO).any():
                return
            written = done == IS_DONE
            measured = np.load(self.path / MEASURED)
            found = np.char.decode(measured["place"])
            places, splits = np.where(found == "", self.plan.places, found), np.array(self.plan.splits, dtype=object)
            kept_together = ""
            if divide and written.any():
                at, labels = measured[written], np.load(self.path / LABELS)[written] > 0
                division = divide(Undivided(places[written], labels, at["lon"], at["lat"]))
                splits[written], kept_together = division.splits, division.kept_together
            _write_index(self.path, self.plan.names, as_list(places), as_list(splits), as_list(measured))
            skipped = [[self.plan.names[row], reason] for row, reason in sorted(self._skipped.items())]
            split = {
                "kept_together": kept_together,
                "nearest_m": nearest_across(splits[written], measured["lon"][written], measured["lat"][written]),
            }
            _write_record(self.path, self.plan, complete=True, skipped=skipped, split=split)
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
    planned = as_json(plan.record())
    if any(record.get(key) != value for key, value in planned.items()):
        return False
    if not (path / INDEX).exists():
        return True
    try:
        with open(path / INDEX, encoding="utf-8", newline="") as file:
            columns = list(zip(*csv.reader(file), strict=False))[:3]
    except (ValueError, csv.Error):
        return False  # damaged
    # Places follow from the names and the files.
    planned = {0: plan.names} | ({2: plan.splits} if any(plan.splits) else {})
    return len(columns) == 3 and all(list(columns[i][1:]) == list(column) for i, column in planned.items())


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
        reason = tr("it needs {need:.1f} MB and the disk has {free:.1f} MB free; choose another disk.")
        raise OutputError(path=path, reason=reason.format(need=plan.bytes / 1e6, free=free / 1e6))


def _make_files(path: Path, plan: StorePlan) -> None:
    """Create the index and the arrays at their full length (sparse files if the file system allows it)."""
    unknown = [(math.nan,) * 4 + (b"", b"")] * len(plan.names)
    _write_index(path, plan.names, plan.places, plan.splits, unknown)
    for name, (shape, kind) in plan.arrays().items():
        npy.open_memmap(path / name, mode="w+", dtype=kind, shape=shape)


def _write_record(path: Path, plan: StorePlan, complete: bool, **found: object) -> None:
    record = {"skipped": [], **plan.record(), **redact(found), "complete": complete}
    replace_text(path / RECORD, json.dumps(record, ensure_ascii=False, indent=1))


def _write_index(
    path: Path, names: Sequence[str], places: Sequence[str], splits: Sequence[str], measured: Sequence[tuple]
) -> None:
    """Write `index.csv`: names, places, splits and measures of the sections, one tuple as in `MEASURES` per section."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for *known, (*numbers, digest, _) in zip(names, places, splits, measured, strict=True):
        table.writerow((*known, *("" if math.isnan(x) else round(x, 6) for x in numbers), digest.decode()))
    replace_text(path / INDEX, text.getvalue())


def replace_text(path: Path, text: str) -> None:
    """Write a text file atomically."""
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(text, encoding="utf-8", newline="")
    temporary.replace(path)
