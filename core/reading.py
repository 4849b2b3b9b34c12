"""Blocks of pixels to rows of sections: every native block decoded once, ahead of the model, in threads.

Each file is cut into units (a block, or adjacent small blocks). Reader threads take the units from north to south,
decode each with one call, turn it into DN and copy it into the strips (rows of sections) that it touches; then the
decoded pixels are dropped. A strip is handed on when all its units have arrived. Readers wait when they are more
than a window of rows ahead, so memory depends on the width of the scene and the height of its blocks, not on the
scene's height, and GDAL's block cache is never relied on.
"""

from __future__ import annotations

import os
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .errors import BlockUnreadable
from .gdaltools import checked
from .grid import SECTION_M, SectionGrid
from .model import BandGroup
from .radiometry import NODATA, mask_zeros, to_dn
from .scene import BandSource, Scene

UNIT_PIXELS = 1 << 20
STRIPS_BYTES = 384 << 20  # read ahead at most so much beyond what the tallest block needs


@dataclass(frozen=True)
class Batch:
    """Sections of one row: `inputs` by input name, float32 (n, bands, size, size) in DN with NaN for no data."""

    row: int
    cols: NDArray[np.intp]
    inputs: dict[str, NDArray[np.float32]]
    valid_share: NDArray[np.float64]


@dataclass(frozen=True)
class _File:
    """One raster file: its grid, and the bands that are read from it together."""

    sources: tuple[BandSource, ...]

    @property
    def first(self) -> BandSource:
        return self.sources[0]


@dataclass(frozen=True)
class _Unit:
    """Pixels that one call decodes: columns x, rows y (whole blocks), and the rows of sections they fall in."""

    file: _File
    x: tuple[int, int]
    y: tuple[int, int]
    blocks: int
    rows: tuple[int, int]  # first and last


@dataclass
class Strip:
    """One row of sections: for each band int16 DN (section size, columns x section size) at the source's pixel size."""

    row: int
    cols: NDArray[np.intp]
    groups: Sequence[BandGroup]
    zero_is_nodata: bool
    pending: int = 0
    bands: dict[str, NDArray[np.int16]] = field(default_factory=dict)

    def batches(self, size: int) -> Iterator[Batch]:
        """Yield the row's sections in batches of at most `size`; sections without any valid pixel are left out."""
        share = self._valid_share()
        with_data = share.max(axis=0) > 0
        cols, share = self.cols[with_data], share.min(axis=0)[with_data]
        for start in range(0, len(cols), size):
            part = cols[start : start + size]
            inputs = {group.input_name: self._sections(group, part) for group in self.groups}
            yield Batch(self.row, part, inputs, share[start : start + size])

    def _cut(self, band: str, cols: NDArray[np.intp]) -> NDArray[np.int16]:
        """Cut sections out of a band: (n, s, s)."""
        strip = self.bands[band]
        size = strip.shape[0]
        first, last = cols[0] - self.cols[0], cols[-1] - self.cols[0]
        adjacent = last - first + 1 == len(cols)  # a slice needs no copy
        chosen = slice(first, last + 1) if adjacent else cols - self.cols[0]
        return strip.reshape(size, -1, size)[:, chosen].transpose(1, 0, 2)

    def _sections(self, group: BandGroup, cols: NDArray[np.intp]) -> NDArray[np.float32]:
        sections = np.empty((len(cols), len(group.bands), group.size, group.size), np.float32)
        for index, band in enumerate(group.bands):
            pixels = self._cut(band, cols)
            factor = pixels.shape[1] // group.size
            sections[:, index] = pixels if factor == 1 else _mean(pixels, factor)
        if self._has_nodata:
            sections[sections == NODATA] = np.nan
        return sections

    def _valid_share(self) -> NDArray[np.float64]:
        """Share of pixels with data for each band and column: (bands, columns)."""
        by_size = defaultdict(list)
        for pixels in self.bands.values():
            by_size[pixels.shape[0]].append(pixels)
        for bands in by_size.values() if self.zero_is_nodata else ():
            mask_zeros(bands)
        self._has_nodata = any(pixels.min() == NODATA for pixels in self.bands.values())
        share = np.ones((len(self.bands), len(self.cols)))
        if self._has_nodata:
            for index, band in enumerate(self.bands):
                share[index] = (self._cut(band, self.cols) != NODATA).mean(axis=(1, 2))
        return share


def _mean(pixels: NDArray[np.int16], factor: int) -> NDArray[np.float32]:
    """Average blocks of factor x factor pixels of (n, s, s), over those with data; `NODATA` where none has."""
    n, size, _ = pixels.shape
    blocks = pixels.reshape(n, size // factor, factor, size // factor, factor)
    valid = blocks != NODATA
    count = valid.sum(axis=(2, 4))
    total = np.where(valid, blocks, 0).sum(axis=(2, 4), dtype=np.int32)
    return np.where(count > 0, total / np.maximum(count, 1), NODATA).astype(np.float32)


class SectionReader:
    """Iterates over the strips of `rows`, north to south, decoding ahead in threads; use as a context manager.

    `blocks_decoded` counts native blocks as they are decoded, `blocks_touched` those that the sections touch; a
    pixel-interleaved file's block counts once for all its bands. The iteration ends early when `cancelled()` says so.

    Raises: BlockUnreadable when the row that needs a damaged block is reached; every row before it is handed on.
    """

    def __init__(
        self,
        scene: Scene,
        grid: SectionGrid,
        groups: Sequence[BandGroup],
        rows: Sequence[int],
        cancelled: Callable[[], bool] = lambda: False,
        threads: int | None = None,
    ) -> None:
        self._scene, self._grid, self._groups = scene, grid, groups
        self._rows = list(rows)
        self._cancelled = cancelled
        self._window = 0
        self._strips: dict[int, Strip] = {}
        self._condition = threading.Condition()
        self._next_unit = 0
        self._current = self._rows[0] if self._rows else 0
        self._failure: tuple[int, Exception] | None = None
        self._stopped = False
        self.blocks_decoded = 0
        self._units = self._plan()
        self.blocks_touched = sum(unit.blocks for unit in self._units)
        count = threads or min(4, (os.cpu_count() or 1) + 1)
        self._threads = [threading.Thread(target=self._work, name=f"read-{n}", daemon=True) for n in range(count)]

    def __enter__(self) -> SectionReader:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._condition:
            self._stopped = True
            self._condition.notify_all()
        for thread in self._threads:
            thread.join()

    def __iter__(self) -> Iterator[Strip]:
        for row in self._rows:
            with self._condition:
                self._current = row
                self._condition.notify_all()
                strip = self._strips[row]
                while strip.pending:
                    if self._failure and self._failure[0] <= row:
                        raise self._failure[1]
                    if self._cancelled():
                        return
                    self._condition.wait(timeout=0.2)
                del self._strips[row]
            yield strip

    # Planning

    def _plan(self) -> list[_Unit]:
        for row in self._rows:
            self._strips[row] = Strip(row, self._grid.columns(row), self._groups, self._scene.offset == 0)
        units = [unit for file in self._files() for unit in self._units_of(file)]
        units.sort(key=lambda unit: unit.rows)
        for unit in units:
            for row in self._touched(unit):
                self._strips[row].pending += 1
        tallest = max((unit.rows[1] - unit.rows[0] for unit in units), default=0) + 1
        width = max((strip.cols[-1] - strip.cols[0] + 1 for strip in self._strips.values()), default=1)
        row_bytes = sum(
            2 * width * (SECTION_M // source.pixel) ** 2 for file in self._files() for source in file.sources
        )
        self._window = tallest + min(tallest, max(2, STRIPS_BYTES // row_bytes))
        return units

    def _files(self) -> list[_File]:
        """Group the bands that the model needs by what decodes together: the bands of one pixel-interleaved file."""
        together: dict[tuple[str, int], list[BandSource]] = defaultdict(list)
        for name in (band for group in self._groups for band in group.bands):
            source = self._scene.bands[name]
            together[source.path, 0 if source.interleaved else source.index].append(source)
        return [_File(tuple(sources)) for sources in together.values()]

    def _units_of(self, file: _File) -> Iterator[_Unit]:
        """Cut the blocks of a file that the sections touch into units of up to `UNIT_PIXELS` (or one block)."""
        source = file.first
        width, height = source.block
        touched = self._blocks_touched(source)
        across = max(1, UNIT_PIXELS // (width * height * len(file.sources)))
        whole_rows = width >= source.size[0]
        down = across if whole_rows else 1
        y = 0
        block_rows = np.flatnonzero(touched.any(axis=1))
        while y < len(block_rows):
            first = block_rows[y]
            count = 1
            while count < down and y + count < len(block_rows) and block_rows[y + count] == first + count:
                count += 1
            for start, stop in _runs(touched[first], across):
                yield self._unit(file, (start, stop), (first, first + count))
            y += count

    def _blocks_touched(self, source: BandSource) -> NDArray[np.bool_]:
        """Bool (block rows, block columns): which native blocks hold pixels of the sections to read."""
        width, height = source.block
        shape = (-(-source.size[1] // height), -(-source.size[0] // width))
        touched = np.zeros(shape, bool)
        for row in self._rows:
            top, bottom = self._pixel_rows(source, row)
            for col in self._strips[row].cols:
                left, right = self._pixel_cols(source, col)
                touched[top // height : (bottom - 1) // height + 1, left // width : (right - 1) // width + 1] = True
        return touched

    def _unit(self, file: _File, cols: tuple[int, int], rows: tuple[int, int]) -> _Unit:
        source = file.first
        width, height = source.block
        y = (int(rows[0]) * height, min(int(rows[1]) * height, source.size[1]))
        top = (source.origin[1] - self._grid.y0) / source.pixel  # rows of the file above the grid
        size = SECTION_M // source.pixel
        span = (int((y[0] - top) // size), int((y[1] - 1 - top) // size))
        touched = [row for row in self._rows if span[0] <= row <= span[1]]
        x = (int(cols[0]) * width, min(int(cols[1]) * width, source.size[0]))
        return _Unit(file, x, y, int((cols[1] - cols[0]) * (rows[1] - rows[0])), (touched[0], touched[-1]))

    def _touched(self, unit: _Unit) -> list[int]:
        return [row for row in range(unit.rows[0], unit.rows[1] + 1) if row in self._strips]

    def _pixel_rows(self, source: BandSource, row: int) -> tuple[int, int]:
        size = SECTION_M // source.pixel
        top = (source.origin[1] - self._grid.y0) // source.pixel + row * size
        return top, top + size

    def _pixel_cols(self, source: BandSource, col: int) -> tuple[int, int]:
        size = SECTION_M // source.pixel
        left = (self._grid.x0 - source.origin[0]) // source.pixel + col * size
        return left, left + size

    # Reading

    def _work(self) -> None:
        # Only this thread's setting: GDAL must not start threads of its own for several blocks.
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "1")
        datasets: dict[str, gdal.Dataset] = {}
        while (unit := self._take()) is not None:
            try:
                self._read(unit, datasets)
            except Exception as error:  # whatever it is, the consumer must hear of it
                self._fail(unit, error)

    def _take(self) -> _Unit | None:
        """Wait until the next unit may be decoded; None when there is nothing left to do."""
        with self._condition:
            while not self._stopped and self._next_unit < len(self._units):
                unit = self._units[self._next_unit]
                if self._failure and unit.rows[0] >= self._failure[0]:
                    return None
                if unit.rows[1] <= self._current + self._window:
                    self._next_unit += 1
                    return unit
                self._condition.wait()
        return None

    def _read(self, unit: _Unit, datasets: dict[str, gdal.Dataset]) -> None:
        source = unit.file.first
        if source.path not in datasets:
            datasets[source.path] = checked(gdal.Open, source.path)
        dataset = datasets[source.path]
        (left, right), (top, bottom) = unit.x, unit.y
        # One call for all bands of a file: GDAL then goes block by block, and band by band within a block.
        indexes = [band.index for band in unit.file.sources]
        stored = checked(dataset.ReadAsArray, left, top, right - left, bottom - top, band_list=indexes)
        for band, pixels in zip(unit.file.sources, stored.reshape(-1, bottom - top, right - left), strict=True):
            self._scatter(unit, band, to_dn(pixels, self._scene.offset, band.nodata))
        dataset.FlushCache()  # only of this handle: its blocks are not needed again
        with self._condition:
            self.blocks_decoded += unit.blocks
            for row in self._touched(unit):
                self._strips[row].pending -= 1
            self._condition.notify_all()

    def _scatter(self, unit: _Unit, source: BandSource, dn: NDArray[np.int16]) -> None:
        """Copy decoded pixels into the strips they belong to."""
        for row in self._touched(unit):
            strip = self._strips[row]
            top, bottom = self._pixel_rows(source, row)
            left = self._pixel_cols(source, strip.cols[0])[0]
            right = self._pixel_cols(source, strip.cols[-1])[1]
            y0, y1 = max(top, unit.y[0]), min(bottom, unit.y[1])
            x0, x1 = max(left, unit.x[0]), min(right, unit.x[1])
            if x0 < x1 and y0 < y1:
                with self._condition:
                    if source.band not in strip.bands:
                        strip.bands[source.band] = np.empty((bottom - top, right - left), np.int16)
                target = strip.bands[source.band]
                target[y0 - top : y1 - top, x0 - left : x1 - left] = dn[
                    y0 - unit.y[0] : y1 - unit.y[0], x0 - unit.x[0] : x1 - unit.x[0]
                ]

    def _fail(self, unit: _Unit, error: Exception) -> None:
        source = unit.file.first
        if isinstance(error, RuntimeError):
            width, height = source.block
            error = BlockUnreadable(
                file=source.file,
                column=unit.x[0] // width,
                row=unit.y[0] // height,
                reason=str(error) or type(error).__name__,
            )
        with self._condition:
            if self._failure is None or unit.rows[0] < self._failure[0]:
                self._failure = (unit.rows[0], error)
            self._condition.notify_all()


def _runs(touched: NDArray[np.bool_], longest: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of True as (start, stop), none longer than `longest`."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], touched.view(np.int8), [0]))))
    for start, stop in edges.reshape(-1, 2):
        for cut in range(int(start), int(stop), longest):
            yield cut, min(cut + longest, int(stop))
