"""Writes a section store by rows, from several threads; an interrupted build can be resumed."""

from __future__ import annotations

import csv
import io
import json
import math
import shutil
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
from ..text import tr
from .ground import nearest_across
from .label_shares import SHARE_FILES
from .row_writer import RowWriter
from .splits import Division, Undivided
from .store import (
    COLUMNS,
    DONE,
    INDEX,
    IS_DONE,
    LABELS,
    RECORD,
    TO_DO,
    open_array,
    read_record,
)
from .store_plan import MEASURED, StorePlan

LOCK = ".lock"  # exists while a run writes to the store
DIGEST_GRID = 40  # pixels per side; hashing a whole band would take as long as writing it
DivideFunction = Callable[[Undivided], Division]


class StoreWriter(RowWriter):
    """Writes one store; `write` and `skip` may be called from several threads. Use `StoreWriter.create`."""

    def __init__(self, path: Path, plan: StorePlan, complete: bool, lock: OutputLock) -> None:
        """Open a store whose files exist."""
        super().__init__(path, plan)
        self.complete = complete
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
        self.open_arrays()

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
            skipped = [[self.plan.names[row], reason] for row, reason in sorted(self.skipped.items())]
            split = {
                "kept_together": kept_together,
                "nearest_m": nearest_across(splits[written], measured["lon"][written], measured["lat"][written]),
            }
            _write_record(self.path, self.plan, complete=True, skipped=skipped, split=split)
            self._files.close()
            (self.path / MEASURED).unlink()
            self.complete = True


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
