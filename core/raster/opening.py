"""Opens rasters and reads small parts of them, on disk and on the network."""

from __future__ import annotations

from collections.abc import Callable

from osgeo import gdal

from ..errors import CannotOpen
from .archives import what_it_is
from .files import shown
from .gdal_calls import T
from .jpeg2000 import open_dataset
from .path_checks import why_not_a_raster
from .remote import with_retries
from .time_limit import limited


def open_raster(source: str) -> gdal.Dataset:
    """Open a raster.

    Raises: CannotOpen, also for pipes and devices, which would be read for ever, and for virtual rasters that read
        the bytes of other files.
    """
    if reason := why_not_a_raster(source):
        raise CannotOpen(source=source, reason=reason)
    with limited(shown(source)):
        return read_from(source, lambda: open_dataset(source), why=what_it_is)


def read_from(source: str, read: Callable[[], T], why: Callable[[str], str | None] = lambda _: None) -> T:
    """Call `read`, which opens or reads `source`, with retries if it is remote.

    `why` returns a better reason for a failure than GDAL's, if it knows one.

    Raises: CannotOpen if the last attempt fails.
    """
    try:
        return with_retries(source, read)
    except RuntimeError as error:
        raise CannotOpen(source=shown(source), reason=why(source) or error) from error
