"""Which native blocks of a scene's files the sections touch, and in what units and order they are decoded."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..raster.remote import is_remote
from ..scene.band_source import BandSource
from .grid import SectionGrid
from .section import SECTION_M

UNIT_VALUES = 1 << 20  # small blocks are decoded together, up to so many values in one call
REMOTE_VALUES = 1 << 22  # on the web: blocks that lie side by side in the file come with one request
AHEAD_BYTES = 96 << 20  # strips are prepared ahead up to so much beyond what the tallest block needs


@dataclass(frozen=True)
class Unit:
    """Whole blocks that one call decodes, of all bands that the file keeps together.

    `x` and `y` are ranges of pixels, `rows` the first and the last row of sections they touch; `blocks` counts.
    """

    sources: tuple[BandSource, ...]
    x: tuple[int, int]
    y: tuple[int, int]
    blocks: int
    rows: tuple[int, int]

    @property
    def source(self) -> BandSource:
        """Any band of the file: its grid and blocks are those of all."""
        return self.sources[0]

    @property
    def size(self) -> dict[str, int]:
        """Pixels across and down, as GDAL's `ReadAsArray` names them."""
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
    """The units of `sources` for `rows` of a grid, north to south; each touched block is in exactly one unit.

    `window` is how many rows ahead of the one in work reading may go: as many as the tallest unit spans, so that its
    successor can be decoded meanwhile, within `AHEAD_BYTES`.
    """

    def __init__(self, grid: SectionGrid, sources: Sequence[BandSource], rows: Sequence[int]) -> None:
        self._grid = grid
        self._columns = {row: grid.columns(row) for row in rows}
        files = _files(sources)
        self.units = sorted((unit for file in files for unit in self._units_of(file)), key=lambda unit: unit.rows)
        self.blocks = sum(unit.blocks for unit in self.units)
        tallest = max((unit.rows[1] - unit.rows[0] + 1 for unit in self.units), default=1)
        width = max((cols[-1] - cols[0] + 1 for cols in self._columns.values()), default=1)
        row_bytes = sum(2 * width * (SECTION_M // source.pixel) ** 2 for source in sources)
        self.window = tallest + min(tallest, max(2, AHEAD_BYTES // row_bytes))

    def rows_of(self, unit: Unit) -> list[int]:
        """Return the rows of sections that wait for a unit."""
        return [row for row in range(unit.rows[0], unit.rows[1] + 1) if row in self._columns]

    def single_blocks(self, unit: Unit) -> list[Unit]:
        """Take a unit apart, to find the block in it that is damaged."""
        width, height = unit.source.block
        return [
            self._unit(unit.sources, (x, x + 1), (y, y + 1))
            for y in range(unit.y[0] // height, -(-unit.y[1] // height))
            for x in range(unit.x[0] // width, -(-unit.x[1] // width))
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

    def _units_of(self, sources: tuple[BandSource, ...]) -> Iterator[Unit]:
        width, height = sources[0].block
        touched = self._touched(sources[0])
        values = REMOTE_VALUES if is_remote(sources[0].path) else UNIT_VALUES
        together = max(1, values // (width * height * len(sources)))
        is_strips = width >= sources[0].size[0]
        for first, stop in _runs(touched.any(axis=1), together if is_strips else 1):
            for columns in _runs(touched[first], together):
                yield self._unit(sources, columns, (first, stop))

    def _touched(self, source: BandSource) -> NDArray[np.bool_]:
        """Bool (block rows, block columns): which blocks hold pixels of the sections."""
        width, height = source.block
        touched = np.zeros((-(-source.size[1] // height), -(-source.size[0] // width)), bool)
        for row, cols in self._columns.items():
            top, bottom = self.pixel_rows(source, row)
            for col in cols:
                left, right = self.pixel_columns(source, col, col)
                touched[top // height : (bottom - 1) // height + 1, left // width : (right - 1) // width + 1] = True
        return touched

    def _unit(self, sources: tuple[BandSource, ...], columns: tuple[int, int], rows: tuple[int, int]) -> Unit:
        source = sources[0]
        (width, height), size = source.block, SECTION_M // source.pixel
        x = columns[0] * width, min(columns[1] * width, source.size[0])
        y = rows[0] * height, min(rows[1] * height, source.size[1])
        above = self.pixel_rows(source, 0)[0]
        sections = [row for row in self._columns if (y[0] - above) // size <= row <= (y[1] - 1 - above) // size]
        return Unit(sources, x, y, (columns[1] - columns[0]) * (rows[1] - rows[0]), (min(sections), max(sections)))


def _files(sources: Sequence[BandSource]) -> list[tuple[BandSource, ...]]:
    """Group the bands that decode together: those of one pixel-interleaved file."""
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
