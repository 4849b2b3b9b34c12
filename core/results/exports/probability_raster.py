"""The probabilities as a raster: a COG with one band per label and one pixel per section."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, osr

from ...errors import OutputForeign
from ...raster.cog import write_cog
from ...raster.gdal_calls import checked, quiet
from ...sections.section import SECTION_M
from ...text import tr
from ..errors import NotAResult
from ..geopackage import read_columns
from ..record import read_grid
from ..schema import LAYER, probability_name

if TYPE_CHECKING:
    from .export import ExportSource


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the raster over the sections of the export; NaN is where there is none, or it was not classified.

    Raises: NotAResult, RuntimeError.
    """
    try:
        grid = read_grid(source.path)
    except OutputForeign as error:
        raise NotAResult(**error.values) from error
    position = read_columns(source.dataset, LAYER, ["row", "col"])
    rows, cols = (position[name].astype(np.int64) for name in ("row", "col"))
    if not len(rows):
        raise NotAResult(path=source.path, found=tr("there is no section to export"))
    top, left = int(rows.min()), int(cols.min())
    size = int(cols.max()) - left + 1, int(rows.max()) - top + 1
    folder = path.with_name("unfinished")
    folder.mkdir()
    labels = list(source.record.label_set)
    create = gdal.GetDriverByName("GTiff").Create
    options = ["INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
    raster = checked(create, str(folder / "raster.tif"), *size, len(labels), gdal.GDT_Float32, options)
    north, west = grid["y0"] - top * SECTION_M, grid["x0"] + left * SECTION_M
    checked(raster.SetGeoTransform, (west, SECTION_M, 0, north, 0, -SECTION_M))
    checked(raster.SetSpatialRef, osr.SpatialReference(grid["crs"]))
    for number, (label, threshold) in enumerate(zip(labels, source.record.thresholds, strict=True), start=1):
        values = np.full((size[1], size[0]), np.nan, np.float32)
        name = probability_name(label.code)
        values[rows - top, cols - left] = read_columns(source.dataset, LAYER, [name])[name]
        band = raster.GetRasterBand(number)
        checked(band.WriteArray, values)
        with quiet():
            band.SetNoDataValue(math.nan)
            band.SetDescription(label.name)
            metadata = {"CODE": label.code, "COLOR": label.color}
            band.SetMetadata(metadata | ({"THRESHOLD": repr(threshold)} if math.isfinite(threshold) else {}))
    raster.FlushCache()
    write_cog(raster, path, "AVERAGE")
    return []
