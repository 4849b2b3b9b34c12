"""Opens rasters; JPEG 2000 files with the fastest driver that GDAL has, whatever the order of its drivers.

All of them decode Sentinel-2's lossless JPEG 2000 to the same numbers; OpenJPEG, which every GDAL has, is the slowest.
"""

from __future__ import annotations

from contextlib import suppress

from osgeo import gdal

from .gdal_calls import checked

FASTER = ("JP2KAK", "JP2Grok")  # Kakadu, with a licence; Grok, from GDAL 3.13 on
SUFFIXES = (".jp2", ".j2k", ".jpx")


def open_dataset(source: str) -> gdal.Dataset:
    """Open a raster; raise `RuntimeError` if GDAL cannot."""
    if source.lower().endswith(SUFFIXES):
        for name in FASTER:
            if gdal.GetDriverByName(name) is not None:
                with suppress(RuntimeError):  # a file that it does not support
                    return checked(gdal.OpenEx, source, gdal.OF_RASTER, allowed_drivers=[name])
    return checked(gdal.Open, source)
