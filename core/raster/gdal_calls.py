"""GDAL calls that raise the same errors with GDAL's exceptions on (QGIS) and off (Python): the mode is process-wide."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from osgeo import gdal

from ..cancellable import stop_if_left

T = TypeVar("T")

# GDAL 3.7 and later print this once per process unless an exception mode was chosen. The choice belongs to the program
# that imports this package, and `checked` works in both modes.
warnings.filterwarnings("ignore", r"Neither \w+\.UseExceptions\(\) nor", FutureWarning)


@contextmanager
def quiet() -> Iterator[None]:
    """Do not print GDAL's messages of this thread; `gdal.GetLastErrorMsg()` still returns them."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def checked(call: Callable[..., T], *args: object, **options: object) -> T:
    """Call a GDAL function.

    Raises:
        RuntimeError: it fails, with GDAL's exceptions on or off; the text is GDAL's message.
        CancelledEarly: nobody waits for its result any more.
    """
    stop_if_left()
    gdal.ErrorReset()
    try:
        with quiet():
            result = call(*args, **options)
    except TypeError as error:  # GDAL's bindings reject values that come from a damaged file in this way
        raise RuntimeError(gdal.GetLastErrorMsg().strip() or str(error)) from error
    failed = result is None or (type(result) is int and result != 0)
    if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg().strip() or "GDAL gave no reason")
    return result


def execute(dataset: gdal.Dataset, sql: str, *values: str | int | float | None) -> list[tuple]:
    """Run one SQL statement in the dialect of the data and return its rows.

    OGR takes no parameters, so each `?` of `sql` is replaced by one of `values` as a literal; `sql` must hold no
    other question mark and no text from outside.

    Raises: RuntimeError.
    """
    pieces = sql.split("?")
    literals = [*map(sql_literal, values), ""]
    return run_sql(dataset, "".join(piece + literal for piece, literal in zip(pieces, literals, strict=True)))


def run_sql(dataset: gdal.Dataset, sql: str) -> list[tuple]:
    """Run one complete SQL statement, like `execute`; texts in it must come from `sql_literal`."""
    gdal.ErrorReset()
    with quiet():
        result = dataset.ExecuteSQL(sql)
        rows = []
        if result is not None:
            rows = [tuple(feature.GetField(i) for i in range(feature.GetFieldCount())) for feature in result]
            dataset.ReleaseResultSet(result)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg().strip())
    return rows


def sql_literal(value: str | int | float | None) -> str:
    """Return a value as a literal of SQL."""
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)
