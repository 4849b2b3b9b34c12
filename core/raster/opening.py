"""Opens rasters and reads a little of them, on disk and on the web alike."""

from __future__ import annotations

from collections.abc import Callable

from osgeo import gdal

from ..errors import CannotOpen
from .gdal_calls import T, checked
from .remote import with_retries, without_query


def open_raster(source: str) -> gdal.Dataset:
    """Open a raster; `CannotOpen` where GDAL does not."""
    return read_of(source, lambda: checked(gdal.Open, source))


def read_of(source: str, read: Callable[[], T]) -> T:
    """Open a file, or read a little of it, with patience on the web; `CannotOpen` where that fails."""
    try:
        return with_retries(source, read)
    except RuntimeError as error:
        raise CannotOpen(source=without_query(source), reason=error) from error
