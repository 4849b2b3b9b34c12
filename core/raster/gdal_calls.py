"""GDAL without its process-wide switches: the same failures whether GDAL raises (QGIS) or returns None (Python)."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from osgeo import gdal

T = TypeVar("T")

# GDAL 3.7 and later print this once per process unless an exception mode was chosen. The choice belongs to the program
# that imports this package, and `checked` works in both modes.
warnings.filterwarnings("ignore", r"Neither \w+\.UseExceptions\(\) nor", FutureWarning)


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


def execute(dataset: gdal.Dataset, sql: str, *values: str | int | float | None) -> list[tuple]:
    """Run one SQL statement in the data's own dialect and return its rows; `RuntimeError` where it fails.

    OGR takes no parameters, so each `?` of `sql` is replaced by one of `values` as a literal here; `sql` itself
    must therefore hold no other question mark, and no text from outside.
    """
    pieces = sql.split("?")
    literals = [*map(_literal, values), ""]
    gdal.ErrorReset()
    with quiet():
        result = dataset.ExecuteSQL("".join(piece + literal for piece, literal in zip(pieces, literals, strict=True)))
        rows = []
        if result is not None:
            rows = [tuple(feature.GetField(i) for i in range(feature.GetFieldCount())) for feature in result]
            dataset.ReleaseResultSet(result)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg().strip())
    return rows


def _literal(value: str | int | float | None) -> str:
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)
