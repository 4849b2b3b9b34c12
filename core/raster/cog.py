"""Cloud-optimised GeoTIFFs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

from .gdal_calls import checked, quiet


def write_cog(
    dataset: gdal.Dataset, path: Path, resampling: str, cancelled: Callable[[], bool] = lambda: False
) -> bool:
    """Copy a raster to a COG with overviews made by `resampling` (`NEAREST`, `AVERAGE`); False if it was cancelled.

    Raises: RuntimeError.
    """
    options = ["COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", f"RESAMPLING={resampling}"]
    try:
        copy = checked(
            gdal.GetDriverByName("COG").CreateCopy,
            str(path),
            dataset,
            options=options,
            callback=lambda *_: int(not cancelled()),
        )
    except RuntimeError:
        if cancelled():
            return False
        raise
    with quiet():
        del copy
    return True
