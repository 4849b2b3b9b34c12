"""Writes rows of a section store, whose files exist, by position."""

from __future__ import annotations

import errno
import hashlib
import io
import math
import os
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ..raster.io_errors import translate_io_errors
from ..sections.section import SECTION_M
from .label_shares import SHARE_FILES, SHARES_OF_LABELS, unknown_shares
from .store import DONE, IS_DONE, LABELS, SKIPPED, bands_file
from .store_plan import MEASURED, MEASURES, StorePlan

AnyWriter = TypeVar("AnyWriter", bound="RowWriter")

DIGEST_GRID = 40  # pixels per side; hashing a whole band would take as long as writing it


class RowWriter:
    """Writes sections and marks them done; its methods may be called from several threads.

    Several processes can write different rows of one store. `skipped` are the reasons of sections that were left out.
    """

    def __init__(self, path: Path, plan: StorePlan) -> None:
        self.path, self.plan = path, plan
        self.skipped: dict[int, str] = {}
        self._lock, self._files = threading.Lock(), ExitStack()
        self._arrays: dict[str, _Array] = {}

    def open_arrays(self) -> None:
        """Open the files for writing."""
        for name in self.plan.arrays():
            self._arrays[name] = _Array(self._files.enter_context(io.FileIO(self.path / name, "r+")))

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
            self.skipped[row] = reason

    def close(self) -> None:
        """Close the files; written sections are kept."""
        self._files.close()

    def __enter__(self: AnyWriter) -> AnyWriter:
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
