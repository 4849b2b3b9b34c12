"""Reads single rows of a .npy file at random positions, several at the same time.

A memory map would read ahead several times of what is used, and wait for one page after the other.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import StoreError
from ..text import tr

THREADS = 8  # requests that a disk gets at the same time
FEW = 4  # rows that are read without threads


class RowFile:
    """The rows of a .npy file, (N, ...): its first axis."""

    def __init__(self, path: Path) -> None:
        mapped = np.load(path, mmap_mode="r", allow_pickle=False)
        self._path, self._offset, self._kind, self._shape = path, mapped.offset, mapped.dtype, mapped.shape[1:]
        self._mapped: np.memmap | None = None
        if hasattr(os, "preadv"):
            self._file = open(path, "rb", buffering=0)  # noqa: SIM115 # open as long as this object
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_RANDOM)
        else:  # Windows
            self._mapped = mapped

    def read(self, rows: NDArray[np.intp]) -> NDArray:
        """Return some rows, (n, ...), in the order given; raise `StoreError` if the file ends before one of them."""
        if self._mapped is not None:
            return np.asarray(self._mapped[rows])
        found = np.empty((len(rows), *self._shape), self._kind)
        if len(rows) <= FEW:
            self._fill(found, rows)
        else:
            list(_threads().map(self._fill, np.array_split(found, THREADS), np.array_split(rows, THREADS)))
        return found

    def _fill(self, target: NDArray, rows: NDArray[np.intp]) -> None:
        for row, values in zip(rows.tolist(), target, strict=True):
            if os.preadv(self._file.fileno(), [values], self._offset + row * values.nbytes) < values.nbytes:
                text = tr("its file {file} is truncated or damaged")
                raise StoreError(path=self._path.parent, reason=text.format(file=self._path.name))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(THREADS, "landlabels-rows")
