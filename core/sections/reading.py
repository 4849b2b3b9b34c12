"""Reads rows of sections: each native block is decoded once, ahead of the model, in threads.

The plan cuts each file into reads (a block, or adjacent small blocks). Reader threads take the reads from north to
south, decode each with one call, convert it to DN and copy it into the rows of sections that it touches. A row is
returned when all its reads are done. Readers wait if they are more than a window of rows ahead, so that memory depends
on the width of the scene and the height of its blocks, not on the height of the scene; nothing depends on GDAL's block
cache.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import BlockUnreadable, RemoteUnreadable
from ..processors import processor_count
from ..raster.files import name_of
from ..raster.gdal_calls import checked
from ..raster.jpeg2000 import open_dataset
from ..raster.remote import MAX_CONNECTIONS, is_remote, with_retries
from ..scene.band_source import BandSource
from ..scene.clouds import CLEAR
from ..scene.radiometry import NODATA, mask_fill, to_dn
from ..scene.scene import Scene
from .block_plan import BlockPlan, BlockRead
from .grid import SectionGrid
from .section import BandGroup

DECODING_BYTES = 64 << 20  # decoded at the same time; GDAL holds some of it twice


@dataclass(frozen=True)
class SectionBatch:
    """Sections of one row: `inputs` by input name, float32 (n, bands, size, size) in DN with NaN for no data.

    Bands that the scene lacks are NaN. `measurements` are float64 (n,) by name, NaN if not known: `valid_share`, the
    share of pixels with data in the band with the fewest, and `clear_share`.
    """

    row: int
    cols: NDArray[np.intp]
    inputs: dict[str, NDArray[np.float32]]
    measurements: dict[str, NDArray[np.float64]]

    @property
    def valid_share(self) -> NDArray[np.float64]:
        return self.measurements["valid_share"]

    @property
    def clear_share(self) -> NDArray[np.float64]:
        return self.measurements["clear_share"]


@dataclass
class SectionRow:
    """One row of sections: for each band int16 DN (section size, columns x section size) at the source's pixel size.

    `bands[CLEAR]` is 1 for clear pixels, if the scene has a cloud mask. `pending` counts the reads that are not done.
    """

    row: int
    cols: NDArray[np.intp]
    groups: Sequence[BandGroup]
    zero_is_nodata: bool
    pending: int = 0
    bands: dict[str, NDArray[np.int16]] = field(default_factory=dict)

    def batches(self, size: int) -> Iterator[SectionBatch]:
        """Yield the row's sections in batches of at most `size`; sections without any valid pixel are left out."""
        valid_share = self._valid_share()
        with_data = valid_share.max(axis=0) > 0
        cols = self.cols[with_data]
        measured = {"valid_share": valid_share.min(axis=0), "clear_share": self._clear_share()}
        measured = {name: values[with_data] for name, values in measured.items()}
        for start in range(0, len(cols), size):
            batch = slice(start, start + size)
            inputs = {group.input_name: self._sections(group, cols[batch]) for group in self.groups}
            measurements = {name: values[batch] for name, values in measured.items()}
            yield SectionBatch(self.row, cols[batch], inputs, measurements)

    def _cut(self, band: str, cols: NDArray[np.intp]) -> NDArray[np.int16]:
        """Cut sections out of a band: (n, s, s)."""
        pixels = self.bands[band]
        size = pixels.shape[0]
        first, last = cols[0] - self.cols[0], cols[-1] - self.cols[0]
        adjacent = last - first + 1 == len(cols)  # a slice needs no copy
        chosen = slice(first, last + 1) if adjacent else cols - self.cols[0]
        return pixels.reshape(size, -1, size)[:, chosen].transpose(1, 0, 2)

    def _sections(self, group: BandGroup, cols: NDArray[np.intp]) -> NDArray[np.float32]:
        sections = np.empty((len(cols), len(group.bands), group.size, group.size), np.float32)
        for index, band in enumerate(group.bands):
            if band not in self.bands:
                sections[:, index] = np.nan  # a filled band: the model replaces NaN by its training mean
                continue
            pixels = self._cut(band, cols)
            factor = pixels.shape[1] // group.size
            sections[:, index] = pixels if factor == 1 else _mean(pixels, factor)
        if self._has_nodata:
            sections[sections == NODATA] = np.nan
        return sections

    def _valid_share(self) -> NDArray[np.float64]:
        """Return the share of pixels with data for each band and column: (bands, columns)."""
        reflectance = {band: pixels for band, pixels in self.bands.items() if band != CLEAR}
        by_size = defaultdict(list)
        for pixels in reflectance.values():
            by_size[pixels.shape[0]].append(pixels)
        for bands in by_size.values():
            mask_fill(bands, self.zero_is_nodata)
        self._has_nodata = any(pixels.min() == NODATA for pixels in reflectance.values())
        share = np.ones((len(reflectance), len(self.cols)))
        if self._has_nodata:
            for index, band in enumerate(reflectance):
                share[index] = (self._cut(band, self.cols) != NODATA).mean(axis=(1, 2))
        return share

    def _clear_share(self) -> NDArray[np.float64]:
        """Return the share of clear pixels for each column: (columns,), NaN if not known."""
        if CLEAR not in self.bands:
            return np.full(len(self.cols), np.nan)
        return (self._cut(CLEAR, self.cols) == 1).mean(axis=(1, 2))


def _mean(pixels: NDArray[np.int16], factor: int) -> NDArray[np.float32]:
    """Average blocks of factor x factor pixels of (n, s, s), without pixels that have no data; `NODATA` if none has."""
    n, size, _ = pixels.shape
    blocks = pixels.reshape(n, size // factor, factor, size // factor, factor)
    valid = blocks != NODATA
    count = valid.sum(axis=(2, 4))
    total = np.where(valid, blocks, 0).sum(axis=(2, 4), dtype=np.int32)
    return np.where(count > 0, total / np.maximum(count, 1), NODATA).astype(np.float32)


class SectionReader:
    """Iterates over the given rows of sections, from north to south, and decodes ahead; use as a context manager.

    The pixels of a row may be used until the next row is requested: their memory is used again.

    `blocks_decoded` counts the native blocks that were decoded, `blocks_touched` those that the sections touch; a
    block of a pixel-interleaved file counts once for all its bands. The iteration ends early if `cancelled()` is true.

    Raises: BlockUnreadable, RemoteUnreadable at the row that needs the block; all rows before it are returned.
    """

    def __init__(
        self,
        scene: Scene,
        grid: SectionGrid,
        groups: Sequence[BandGroup],
        rows: Sequence[int],
        cancelled: Callable[[], bool] = lambda: False,
        *,
        threads: int | None = None,
    ) -> None:
        self._offset = scene.offset
        self._cancelled = cancelled
        self._clouds = scene.clouds
        sources = [scene.bands[band] for group in groups for band in group.bands if band in scene.bands]
        self._plan = BlockPlan(grid, [*sources, *([scene.clouds.source] if scene.clouds else [])], rows, cancelled)
        self._waiting = deque(self._plan.reads)
        self._rows = {row: SectionRow(row, grid.columns(row), groups, scene.offset == 0) for row in rows}
        for read in self._waiting:
            self._add_pending(read, 1)
        self._condition = threading.Condition()  # guards all that follows, and `pending` of the rows
        self._current = min(rows, default=0)
        self._failure: tuple[int, Exception] | None = None
        self._stopped = False
        self._spare: dict[str, list[NDArray[np.int16]]] = defaultdict(list)
        self._widest = max((row.cols[-1] - row.cols[0] + 1 for row in self._rows.values()), default=0)
        self.blocks_touched = self._plan.blocks
        self.blocks_decoded = 0
        largest = max((read.nbytes for read in self._plan.reads), default=1)
        self._is_remote = any(is_remote(read.source.path) for read in self._plan.reads)
        at_most = MAX_CONNECTIONS if self._is_remote else min(4, processor_count() + 1)
        count = threads or min(at_most, max(2, DECODING_BYTES // largest))
        self._threads = [threading.Thread(target=self._work, name=f"read-{n}", daemon=True) for n in range(count)]

    def __enter__(self) -> SectionReader:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._condition:
            self._stopped = True
            self._condition.notify_all()
        ends = time.monotonic() + 1
        for thread in self._threads:  # a thread that waits for the network ends with the answer, which may take long
            thread.join(max(0.0, ends - time.monotonic()) if self._is_remote else None)

    def __iter__(self) -> Iterator[SectionRow]:
        for number in sorted(self._rows) if self._plan.complete else ():
            with self._condition:
                self._current = number
                self._condition.notify_all()
                while self._rows[number].pending:
                    if self._failure and self._failure[0] <= number:
                        raise self._failure[1]
                    if self._cancelled():
                        return
                    self._condition.wait(timeout=0.2)
                row = self._rows.pop(number)
            yield row
            # Buffers are used again, because allocating and freeing them in many threads lets memory grow.
            for band, pixels in row.bands.items():
                self._spare[band].append(pixels if pixels.base is None else pixels.base)

    def _work(self) -> None:
        # A setting of this thread only: GDAL must not start threads itself for several blocks.
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "1")
        datasets: dict[str, gdal.Dataset] = {}
        scratch = np.empty(max((read.nbytes for read in self._plan.reads), default=0), np.uint8)
        while (read := self._next_read()) is not None:
            try:
                with_retries(read.source.file, partial(self._decode, read, datasets, scratch))
            except RuntimeError as error:
                if is_remote(read.source.file):
                    self._fail(read, RemoteUnreadable(file=name_of(read.source.file), reason=error))
                else:
                    self._retry_by_block(read, error)
            except Exception as error:  # raised in the thread that iterates
                self._fail(read, error)

    def _next_read(self) -> BlockRead | None:
        """Wait until the next read may start; None if nothing is left to do."""
        with self._condition:
            while not self._stopped and self._waiting:
                read = self._waiting[0]
                if self._failure and read.rows[0] >= self._failure[0]:
                    self._waiting.popleft()  # its rows will not be returned
                elif read.rows[1] <= self._current + self._plan.window:
                    return self._waiting.popleft()
                else:
                    self._condition.wait()
        return None

    def _decode(self, read: BlockRead, datasets: dict[str, gdal.Dataset], scratch: NDArray[np.uint8]) -> None:
        path = read.source.path
        dataset = datasets.pop(path, None) or open_dataset(path)  # after a failure it is opened again
        stored = scratch[: read.nbytes].view(read.source.dtype).reshape(read.shape)
        # One call for all bands of a file: GDAL then decodes block by block, and band by band within a block.
        indexes = [source.index for source in read.sources]
        checked(dataset.ReadAsArray, read.x[0], read.y[0], buf_obj=stored, band_list=indexes, **read.size)
        for source, pixels in zip(read.sources, stored, strict=True):
            if source.band == CLEAR and self._clouds is not None:
                dn = self._clouds.to_clear(pixels)
            else:
                dn = to_dn(pixels, self._offset, source.nodata, source.scale)
            if source.masked:
                mask = dataset.GetRasterBand(source.index).GetMaskBand()
                dn[checked(mask.ReadAsArray, read.x[0], read.y[0], *read.size.values()) == 0] = NODATA
            self._copy_to_rows(read, source, dn)
        datasets[path] = dataset
        dataset.FlushCache()  # frees the blocks of this dataset only: they are not needed again
        with self._condition:
            self.blocks_decoded += read.blocks
            self._add_pending(read, -1)
            self._condition.notify_all()

    def _copy_to_rows(self, read: BlockRead, source: BandSource, dn: NDArray[np.int16]) -> None:
        """Copy decoded pixels into the rows of sections that they belong to."""
        for number in self._plan.grid_rows_of(read):
            row = self._rows[number]
            top, bottom = self._plan.pixel_rows(source, number)
            left, right = self._plan.pixel_columns(source, row.cols[0], row.cols[-1])
            y0, y1 = max(top, read.y[0]), min(bottom, read.y[1])
            x0, x1 = max(left, read.x[0]), min(right, read.x[1])
            if x0 < x1 and y0 < y1:
                with self._condition:
                    if source.band not in row.bands:
                        row.bands[source.band] = self._buffer(source.band, bottom - top)[:, : right - left]
                part = dn[y0 - read.y[0] : y1 - read.y[0], x0 - read.x[0] : x1 - read.x[0]]
                row.bands[source.band][y0 - top : y1 - top, x0 - left : x1 - left] = part

    def _buffer(self, band: str, size: int) -> NDArray[np.int16]:
        spare = self._spare[band]
        return spare.pop() if spare else np.empty((size, self._widest * size), np.int16)

    def _add_pending(self, read: BlockRead, reads: int) -> None:
        for number in self._plan.grid_rows_of(read):
            self._rows[number].pending += reads

    def _retry_by_block(self, read: BlockRead, error: RuntimeError) -> None:
        """Replace a failed read by reads of single blocks, so that only the damaged block fails."""
        if read.blocks == 1:
            column, row = read.block
            self._fail(read, BlockUnreadable(file=read.source.file, column=column, row=row, reason=error))
            return
        single = self._plan.split_into_blocks(read)
        with self._condition:
            for block in single:
                self._add_pending(block, 1)
            self._add_pending(read, -1)
            self._waiting.extendleft(reversed(single))
            self._condition.notify_all()

    def _fail(self, read: BlockRead, error: Exception) -> None:
        with self._condition:
            if self._failure is None or read.rows[0] < self._failure[0]:
                self._failure = (read.rows[0], error)
            self._condition.notify_all()
