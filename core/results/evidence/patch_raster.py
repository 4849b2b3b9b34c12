"""A raster of patches, written row of sections by row of sections, with memory for one row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ...errors import CancelledEarly
from ...raster.cog import write_cog
from ...raster.gdal_calls import checked, quiet
from ...sections.grid import SectionGrid
from ...sections.section import SECTION_M

GDAL_TYPES = {"float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}


@dataclass(frozen=True)
class Band:
    """A band: its description and its metadata."""

    description: str
    metadata: dict[str, str]


class PatchRaster:
    """A raster with `per_side` pixels along each side of a section, over the selected sections of a grid.

    Attributes:
        dataset: an uncompressed GeoTIFF, in which a block is one row of sections; pixels not written are `nodata`.
    """

    def __init__(
        self, path: Path, grid: SectionGrid, per_side: int, *, bands: Sequence[Band], dtype: str, nodata: float
    ) -> None:
        """Create it at `path`; raise `RuntimeError` if it cannot be written."""
        rows, cols = (np.flatnonzero(grid.selected.any(axis=axis)) for axis in (1, 0))
        self._row, self._col, self._per_side = int(rows[0]), int(cols[0]), per_side
        self._cols = int(cols[-1] - cols[0]) + 1
        width, height = self._cols * per_side, int(rows[-1] - rows[0] + 1) * per_side
        self.dtype, self._nodata = dtype, nodata
        driver = gdal.GetDriverByName("GTiff")
        options = [f"BLOCKYSIZE={per_side}", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
        self.dataset = checked(driver.Create, str(path), width, height, len(bands), GDAL_TYPES[dtype], options)
        pixel = SECTION_M / per_side
        west, _, _, north = grid.bounds_of(self._row, self._col)
        checked(self.dataset.SetGeoTransform, (west, pixel, 0, north, 0, -pixel))
        checked(self.dataset.SetSpatialRef, osr.SpatialReference(grid.crs))
        for index, band in enumerate(bands, start=1):
            made = self.dataset.GetRasterBand(index)
            with quiet():
                made.SetNoDataValue(nodata)
                made.SetDescription(band.description)
                made.SetMetadata(band.metadata)
                made.Fill(nodata)

    def write(self, row: int, cols: NDArray[np.intp], values: NDArray) -> None:
        """Write sections of a row: columns (n,) and values (n, bands, R); the others of the row keep theirs."""
        side, top = self._per_side, (row - self._row) * self._per_side
        strip = checked(self.dataset.ReadAsArray, 0, top, self._cols * side, side)
        strip = strip.reshape(values.shape[1], side, self._cols, side)
        strip[:, :, cols - self._col] = values.reshape(len(cols), -1, side, side).transpose(1, 2, 0, 3)
        for index, band in enumerate(strip.reshape(values.shape[1], side, -1), start=1):
            checked(self.dataset.GetRasterBand(index).WriteArray, band, 0, top)

    def finish(self, path: Path, resampling: str, cancelled: Callable[[], bool]) -> None:
        """Copy it to a COG; raise `CancelledEarly` or `RuntimeError`."""
        self.dataset.FlushCache()
        if not write_cog(self.dataset, path, resampling, cancelled):
            raise CancelledEarly
