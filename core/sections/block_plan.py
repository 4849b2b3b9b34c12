"""Which native blocks of a scene's files the sections touch, and in which reads and which order they are decoded."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import any_along
from ..raster.remote import is_remote
from ..scene.band_source import BandSource
from ..settings import user_settings
from .grid import SectionGrid
from .section import SECTION_M

VALUES_PER_READ = 1 << 20  # small blocks are decoded together, up to this many values in one call
REMOTE_VALUES_PER_READ = 1 << 22  # for remote files: adjacent blocks come with one request


@dataclass(frozen=True)
class BlockRead:
    """Whole blocks that are decoded with one call, in all bands that the file interleaves.

    `x` and `y` are ranges of pixels, `blocks` is the number of blocks, `rows` are the first and the last row of
    sections that they touch.
    """

    sources: tuple[BandSource, ...]
    x: tuple[int, int]
    y: tuple[int, int]
    blocks: int
    rows: tuple[int, int]

    @property
    def source(self) -> BandSource:
        """One band of the file; all its bands have the same grid and the same blocks."""
        return self.sources[0]

    @property
    def size(self) -> dict[str, int]:
        """Width and height in pixels, as arguments of GDAL's `ReadAsArray`."""
        return {"xsize": self.shape[2], "ysize": self.shape[1]}

    @property
    def shape(self) -> tuple[int, int, int]:
        """Bands, rows and columns of pixels."""
        return len(self.sources), self.y[1] - self.y[0], self.x[1] - self.x[0]

    @property
    def nbytes(self) -> int:
        """Bytes of the decoded pixels."""
        return math.prod(self.shape) * np.dtype(self.source.dtype).itemsize

    @property
    def block(self) -> tuple[int, int]:
        """Block column and row of the first block."""
        return self.x[0] // self.source.block[0], self.y[0] // self.source.block[1]


class BlockPlan:
    """The reads of `sources` for `rows` of a grid, from north to south; each touched block is in exactly one of them.

    `window` is how many rows of sections may be decoded ahead of the row in use: the rows of the tallest read, so that
    the next one can be decoded meanwhile, within the memory of the settings (`read_ahead_mb`).
    `complete` is False if it was cancelled: reads are missing then.
    """

    def __init__(
        self,
        grid: SectionGrid,
        sources: Sequence[BandSource],
        rows: Sequence[int],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._grid, self._cancelled, self.complete = grid, cancelled, True
        self._columns = {row: grid.columns(row) for row in rows}
        self._rows = np.array(sorted(self._columns), np.intp)
        self._touched_by: dict[tuple[object, ...], NDArray[np.bool_]] = {}  # bands of one product often share grids
        files = _bands_by_file(sources)
        self.reads = sorted((read for file in files for read in self._reads_of(file)), key=lambda read: read.rows)
        self.blocks = sum(read.blocks for read in self.reads)
        tallest = max((read.rows[1] - read.rows[0] + 1 for read in self.reads), default=1)
        width = max((cols[-1] - cols[0] + 1 for cols in self._columns.values()), default=1)
        row_bytes = sum(2 * width * (SECTION_M // source.pixel) ** 2 for source in sources)
        self.window = tallest + min(tallest, max(2, _ahead_bytes() // row_bytes))

    def _is_cancelled(self) -> bool:
        self.complete = self.complete and not self._cancelled()
        return not self.complete

    def grid_rows_of(self, read: BlockRead) -> list[int]:
        """Return the rows of sections that need a read."""
        return [row for row in range(read.rows[0], read.rows[1] + 1) if row in self._columns]

    def split_into_blocks(self, read: BlockRead) -> list[BlockRead]:
        """Return one read per block, to find the damaged block."""
        width, height = read.source.block
        return [
            self._read(read.sources, (x, x + 1), (y, y + 1))
            for y in range(read.y[0] // height, -(-read.y[1] // height))
            for x in range(read.x[0] // width, -(-read.x[1] // width))
        ]

    def pixel_rows(self, source: BandSource, row: int) -> tuple[int, int]:
        """Return the pixel rows of a file that a row of sections covers."""
        size = SECTION_M // source.pixel
        top = (source.origin[1] - self._grid.y0) // source.pixel + row * size
        return top, top + size

    def pixel_columns(self, source: BandSource, first: int, last: int) -> tuple[int, int]:
        """Return the pixel columns of a file that the columns of sections from `first` to `last` cover."""
        size = SECTION_M // source.pixel
        left = (self._grid.x0 - source.origin[0]) // source.pixel
        return left + first * size, left + (last + 1) * size

    def _reads_of(self, sources: tuple[BandSource, ...]) -> Iterator[BlockRead]:
        width, height = sources[0].block
        touched = self._touched(sources[0])
        values = REMOTE_VALUES_PER_READ if is_remote(sources[0].path) else VALUES_PER_READ
        together = max(1, values // (width * height * len(sources)))
        is_strips = width >= sources[0].size[0]
        for first, stop in _runs(any_along(touched, axis=1), together if is_strips else 1):
            if self._is_cancelled():
                return
            for columns in _runs(touched[first], together):
                yield self._read(sources, columns, (first, stop))

    def _touched(self, source: BandSource) -> NDArray[np.bool_]:
        """Return which blocks hold pixels of the sections: bool (block rows, block columns)."""
        key = (source.block, source.size, source.origin, source.pixel)
        if key not in self._touched_by:
            self._touched_by[key] = self._find_touched(source)
        return self._touched_by[key]

    def _find_touched(self, source: BandSource) -> NDArray[np.bool_]:
        width, height = source.block
        touched = np.zeros((-(-source.size[1] // height), -(-source.size[0] // width)), bool)
        size = SECTION_M // source.pixel
        for row, cols in self._columns.items():
            if self._is_cancelled():
                break
            top, bottom = self.pixel_rows(source, row)
            left = self.pixel_columns(source, 0, 0)[0] + cols * size
            # Counts of sections that begin and end at each block column: their running sum is above 0 where one is.
            steps = np.zeros(touched.shape[1] + 1, np.int32)
            np.add.at(steps, left // width, 1)
            np.add.at(steps, (left + size - 1) // width + 1, -1)
            touched[top // height : (bottom - 1) // height + 1] |= np.cumsum(steps[:-1]) > 0
        return touched

    def _read(self, sources: tuple[BandSource, ...], columns: tuple[int, int], rows: tuple[int, int]) -> BlockRead:
        source = sources[0]
        (width, height), size = source.block, SECTION_M // source.pixel
        x = columns[0] * width, min(columns[1] * width, source.size[0])
        y = rows[0] * height, min(rows[1] * height, source.size[1])
        above = self.pixel_rows(source, 0)[0]
        first = self._rows[np.searchsorted(self._rows, (y[0] - above) // size)]
        last = self._rows[np.searchsorted(self._rows, (y[1] - 1 - above) // size, side="right") - 1]
        blocks = (columns[1] - columns[0]) * (rows[1] - rows[0])
        return BlockRead(sources, x, y, blocks, (int(first), int(last)))


def _bands_by_file(sources: Sequence[BandSource]) -> list[tuple[BandSource, ...]]:
    """Group the bands that are decoded together: those of a pixel-interleaved file."""
    together: dict[tuple[str, int], list[BandSource]] = defaultdict(list)
    for source in sources:
        together[source.path, 0 if source.interleaved else source.index].append(source)
    return [tuple(file) for file in together.values()]


def _runs(touched: NDArray[np.bool_], longest: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of True as (start, stop), none longer than `longest`."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], touched.view(np.int8), [0]))))
    for start, stop in edges.reshape(-1, 2).tolist():
        for cut in range(start, stop, longest):
            yield cut, min(cut + longest, stop)


def _ahead_bytes() -> int:
    """Return the memory for rows decoded ahead, in addition to what the tallest block needs."""
    return user_settings().read_ahead_mb << 20
