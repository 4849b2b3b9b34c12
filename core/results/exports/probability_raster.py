"""The probabilities as a raster: a COG with one band per label and one pixel per section."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, osr

from ...raster.cog import write_cog
from ...raster.gdal_calls import checked, quiet
from ...sections.section import SECTION_M
from ..arrays import arrays_of
from ..errors import NothingToExport

if TYPE_CHECKING:
    from .export import ExportSource


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the raster over the sections of the export; NaN is where there is none, or it was not classified.

    Raises: NotAResult, OutputForeign, RuntimeError.
    """
    result = arrays_of(source.dataset, source.record, source.path)
    placed = np.flatnonzero(~np.isnan(result.bounds).any(axis=1) & (result.row >= 0) & (result.col >= 0))
    if not len(placed):
        raise NothingToExport(path=source.path)
    rows, cols = result.row[placed], result.col[placed]
    top, left = int(rows.min()), int(cols.min())
    west = float(result.bounds[placed[0], 0]) - (int(cols[0]) - left) * SECTION_M
    north = float(result.bounds[placed[0], 3]) + (int(rows[0]) - top) * SECTION_M
    size = int(cols.max()) - left + 1, int(rows.max()) - top + 1
    folder = path.with_name("unfinished")
    folder.mkdir()
    labels = list(source.record.label_set)
    create = gdal.GetDriverByName("GTiff").Create
    options = ["INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
    raster = checked(create, str(folder / "raster.tif"), *size, len(labels), gdal.GDT_Float32, options)
    checked(raster.SetGeoTransform, (west, SECTION_M, 0, north, 0, -SECTION_M))
    checked(raster.SetSpatialRef, osr.SpatialReference(result.crs))
    for index, (label, threshold) in enumerate(zip(labels, source.record.thresholds, strict=True)):
        values = np.full((size[1], size[0]), np.nan, np.float32)
        values[rows - top, cols - left] = result.probability[placed, index]
        band = raster.GetRasterBand(index + 1)
        checked(band.WriteArray, values)
        with quiet():
            band.SetNoDataValue(math.nan)
            band.SetDescription(label.name)
            metadata = {"CODE": label.code, "COLOR": label.color}
            band.SetMetadata(metadata | ({"THRESHOLD": repr(threshold)} if math.isfinite(threshold) else {}))
    raster.FlushCache()
    write_cog(raster, path, "AVERAGE")
    return []
