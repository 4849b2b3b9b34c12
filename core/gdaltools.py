"""GDAL without its process-wide switches: the same failures whether GDAL raises (QGIS) or returns None (plain Python)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from osgeo import gdal

T = TypeVar("T")


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL's messages of this thread off the terminal; `gdal.GetLastErrorMsg()` still has them."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def checked(call: Callable[..., T], *args: object, **options: object) -> T:
    """Call a GDAL function and raise `RuntimeError` with GDAL's message where it fails, in either exception mode."""
    gdal.ErrorReset()
    with quiet():
        result = call(*args, **options)
    failed = result is None or (type(result) is int and result != 0)
    if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg().strip() or "GDAL gave no reason")
    return result
