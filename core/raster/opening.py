"""Opens rasters and reads small parts of them, on disk and on the network."""

from __future__ import annotations

from collections.abc import Callable

from osgeo import gdal

from ..errors import CannotOpen
from .files import shown
from .gdal_calls import T, checked
from .remote import with_retries


def open_raster(source: str) -> gdal.Dataset:
    """Open a raster.

    Raises: CannotOpen.
    """
    return read_from(source, lambda: checked(gdal.Open, source))


def read_from(source: str, read: Callable[[], T]) -> T:
    """Call `read`, which opens or reads `source`, with retries if it is remote.

    Raises: CannotOpen if the last attempt fails.
    """
    try:
        return with_retries(source, read)
    except RuntimeError as error:
        raise CannotOpen(source=shown(source), reason=error) from error
