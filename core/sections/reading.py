"""Blocks of pixels to rows of sections: every native block decoded once, ahead of the model, in threads.

Each file is cut into units (a block, or adjacent small blocks). Reader threads take the units from north to south,
decode each with one call, turn it into DN and copy it into the strips (rows of sections) that it touches; then the
decoded pixels are dropped. A strip is handed on when all its units have arrived. Readers wait when they are more
than a window of rows ahead, so memory depends on the width of the scene and the height of its blocks, not on the
scene's height, and GDAL's block cache is never relied on.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import BlockUnreadable, RemoteUnreadable
from ..processors import processor_count
from ..raster.files import name_of
from ..raster.gdal_calls import checked
from ..raster.remote import MAX_CONNECTIONS, is_remote, with_retries
from ..scene.band_source import BandSource
from ..scene.clouds import CLEAR
from ..scene.radiometry import NODATA, mask_zeros, to_dn
from ..scene.scene import Scene
from .block_plan import BlockPlan, Unit
from .grid import SectionGrid
from .section import BandGroup

DECODING_BYTES = 64 << 20  # decoded at one time, as GDAL holds some of it twice


@dataclass(frozen=True)
class Batch:
    """Sections of one row: `inputs` by input name, float32 (n, bands, size, size) in DN with NaN for no data.

    Bands that the scene lacks are NaN all over. `clear_share` is NaN where nothing tells what is clear.
    """

    row: int
    cols: NDArray[np.intp]
    inputs: dict[str, NDArray[np.float32]]
    valid_share: NDArray[np.float64]
    clear_share: NDArray[np.float64]


@dataclass
class Strip:
    """One row of sections: for each band int16 DN (section size, columns x section size) at the source's pixel size.

    Under the name `CLEAR` there is 1 where the ground is clear, where that is known.
    """

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
        cols, share, clear = self.cols[with_data], share.min(axis=0)[with_data], self._clear_share()[with_data]
        for start in range(0, len(cols), size):
            part = cols[start : start + size]
            inputs = {group.input_name: self._sections(group, part) for group in self.groups}
            yield Batch(self.row, part, inputs, share[start : start + size], clear[start : start + size])

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
            if band not in self.bands:
                sections[:, index] = np.nan  # with consent: the model takes its training mean instead
                continue
            pixels = self._cut(band, cols)
            factor = pixels.shape[1] // group.size
            sections[:, index] = pixels if factor == 1 else _mean(pixels, factor)
        if self._has_nodata:
            sections[sections == NODATA] = np.nan
        return sections

    def _valid_share(self) -> NDArray[np.float64]:
        """Share of pixels with data for each band and column: (bands, columns)."""
        reflectance = {band: pixels for band, pixels in self.bands.items() if band != CLEAR}
        by_size = defaultdict(list)
        for pixels in reflectance.values():
            by_size[pixels.shape[0]].append(pixels)
        for bands in by_size.values() if self.zero_is_nodata else ():
            mask_zeros(bands)
        self._has_nodata = any(pixels.min() == NODATA for pixels in reflectance.values())
        share = np.ones((len(reflectance), len(self.cols)))
        if self._has_nodata:
            for index, band in enumerate(reflectance):
                share[index] = (self._cut(band, self.cols) != NODATA).mean(axis=(1, 2))
        return share

    def _clear_share(self) -> NDArray[np.float64]:
        """Share of pixels that are clear for each column: (columns,), NaN where that is not known."""
        if CLEAR not in self.bands:
            return np.full(len(self.cols), np.nan)
        return (self._cut(CLEAR, self.cols) == 1).mean(axis=(1, 2))


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

    A strip's pixels are good until the next one is asked for.

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
        self._offset = scene.offset
        self._cancelled = cancelled
        self._clouds = scene.clouds
        sources = [scene.bands[band] for group in groups for band in group.bands if band in scene.bands]
        self._plan = BlockPlan(grid, [*sources, *([scene.clouds.source] if scene.clouds else [])], rows)
        self._waiting = deque(self._plan.units)
        self._strips = {row: Strip(row, grid.columns(row), groups, scene.offset == 0) for row in rows}
        for unit in self._waiting:
            self._expect(unit, 1)
        self._condition = threading.Condition()  # guards all that follows, and what strips expect
        self._current = min(rows, default=0)
        self._failure: tuple[int, Exception] | None = None
        self._stopped = False
        self._spare: dict[str, list[NDArray[np.int16]]] = defaultdict(list)
        self._widest = max((strip.cols[-1] - strip.cols[0] + 1 for strip in self._strips.values()), default=0)
        self.blocks_touched = self._plan.blocks
        self.blocks_decoded = 0
        largest = max((unit.nbytes for unit in self._plan.units), default=1)
        self._is_remote = any(is_remote(unit.source.path) for unit in self._plan.units)
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
        for thread in self._threads:  # one that waits for a slow answer of the network ends when that comes
            thread.join(max(0.0, ends - time.monotonic()) if self._is_remote else None)

    def __iter__(self) -> Iterator[Strip]:
        for row in sorted(self._strips):
            with self._condition:
                self._current = row
                self._condition.notify_all()
                while self._strips[row].pending:
                    if self._failure and self._failure[0] <= row:
                        raise self._failure[1]
                    if self._cancelled():
                        return
                    self._condition.wait(timeout=0.2)
                strip = self._strips.pop(row)
            yield strip
            # Taking turns with a few buffers keeps memory flat, which freeing and allocating in many threads does not.
            for band, pixels in strip.bands.items():
                self._spare[band].append(pixels if pixels.base is None else pixels.base)

    def _work(self) -> None:
        # Only this thread's setting: GDAL must not start threads of its own for several blocks.
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "1")
        datasets: dict[str, gdal.Dataset] = {}
        scratch = np.empty(max((unit.nbytes for unit in self._plan.units), default=0), np.uint8)
        while (unit := self._take()) is not None:
            try:
                with_retries(unit.source.file, lambda unit=unit: self._read(unit, datasets, scratch))
            except RuntimeError as error:
                if is_remote(unit.source.file):
                    self._fail(unit, RemoteUnreadable(file=name_of(unit.source.file), reason=error))
                else:
                    self._take_apart(unit, error)
            except Exception as error:  # whatever it is, the consumer must hear of it
                self._fail(unit, error)

    def _take(self) -> Unit | None:
        """Wait until the next unit may be decoded; None when there is nothing left to do."""
        with self._condition:
            while not self._stopped and self._waiting:
                unit = self._waiting[0]
                if self._failure and unit.rows[0] >= self._failure[0]:
                    self._waiting.popleft()  # its rows will not be handed on
                elif unit.rows[1] <= self._current + self._plan.window:
                    return self._waiting.popleft()
                else:
                    self._condition.wait()
        return None

    def _read(self, unit: Unit, datasets: dict[str, gdal.Dataset], scratch: NDArray[np.uint8]) -> None:
        path = unit.source.path
        dataset = datasets.pop(path, None) or checked(gdal.Open, path)  # one that fails to read is not used again
        stored = scratch[: unit.nbytes].view(unit.source.dtype).reshape(unit.shape)
        # One call for all bands of a file: GDAL then goes block by block, and band by band within a block.
        indexes = [source.index for source in unit.sources]
        checked(dataset.ReadAsArray, unit.x[0], unit.y[0], buf_obj=stored, band_list=indexes, **unit.size)
        for source, pixels in zip(unit.sources, stored, strict=True):
            is_mask = source.band == CLEAR
            dn = self._clouds.to_clear(pixels) if is_mask else to_dn(pixels, self._offset, source.nodata, source.scale)
            if source.masked:
                mask = dataset.GetRasterBand(source.index).GetMaskBand()
                dn[checked(mask.ReadAsArray, unit.x[0], unit.y[0], *unit.size.values()) == 0] = NODATA
            self._scatter(unit, source, dn)
        datasets[path] = dataset
        dataset.FlushCache()  # only of this handle: its blocks are not needed again
        with self._condition:
            self.blocks_decoded += unit.blocks
            self._expect(unit, -1)
            self._condition.notify_all()

    def _scatter(self, unit: Unit, source: BandSource, dn: NDArray[np.int16]) -> None:
        """Copy decoded pixels into the strips they belong to."""
        for row in self._plan.rows_of(unit):
            strip = self._strips[row]
            top, bottom = self._plan.pixel_rows(source, row)
            left, right = self._plan.pixel_columns(source, strip.cols[0], strip.cols[-1])
            y0, y1 = max(top, unit.y[0]), min(bottom, unit.y[1])
            x0, x1 = max(left, unit.x[0]), min(right, unit.x[1])
            if x0 < x1 and y0 < y1:
                with self._condition:
                    if source.band not in strip.bands:
                        strip.bands[source.band] = self._buffer(source.band, bottom - top)[:, : right - left]
                part = dn[y0 - unit.y[0] : y1 - unit.y[0], x0 - unit.x[0] : x1 - unit.x[0]]
                strip.bands[source.band][y0 - top : y1 - top, x0 - left : x1 - left] = part

    def _buffer(self, band: str, size: int) -> NDArray[np.int16]:
        spare = self._spare[band]
        return spare.pop() if spare else np.empty((size, self._widest * size), np.int16)

    def _expect(self, unit: Unit, units: int) -> None:
        for row in self._plan.rows_of(unit):
            self._strips[row].pending += units

    def _take_apart(self, unit: Unit, error: RuntimeError) -> None:
        """Let a failed unit's blocks be read one by one, so that only the damaged one fails."""
        if unit.blocks == 1:
            column, row = unit.block
            self._fail(unit, BlockUnreadable(file=unit.source.file, column=column, row=row, reason=error))
            return
        blocks = self._plan.single_blocks(unit)
        with self._condition:
            for block in blocks:
                self._expect(block, 1)
            self._expect(unit, -1)
            self._waiting.extendleft(reversed(blocks))
            self._condition.notify_all()

    def _fail(self, unit: Unit, error: Exception) -> None:
        with self._condition:
            if self._failure is None or unit.rows[0] < self._failure[0]:
                self._failure = (unit.rows[0], error)
            self._condition.notify_all()
