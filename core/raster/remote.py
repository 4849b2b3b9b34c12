"""Rasters on the web, through GDAL's own file systems: never listed, and read with patience for the network."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from osgeo import gdal

from ..errors import CancelledEarly

T = TypeVar("T")

_QUERY = re.compile(r"(\"(?:/vsi|https?://)[^\"?]*)\?[^\"]*")
_ABSENT = re.compile(r"HTTP response code: (?:403|404|410)")  # a bucket that may not be listed forbids what it lacks
_DELAYS = 0.5, 1.0  # seconds before the second and the third try
AT_ONCE = 8  # requests: the network answers one as late as many
_SYSTEMS = ("/vsicurl/", "/vsis3/", "/vsigs/", "/vsiaz/", "/vsioss/", "/vsiswift/")
# Header and pixels alone are asked for: no folder is listed, and no file beside the raster looked for. An answer may
# take long, but not stand still. What the user has set is left so.
_OPTIONS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1000",
}


def is_remote(path: str) -> bool:
    """Tell whether pixels come over the network: of a file, one in an archive, or those behind a virtual raster."""
    return any(system in path for system in _SYSTEMS) or (path.lower().endswith(".vrt") and _leads_there(path))


@lru_cache(maxsize=64)
def _leads_there(virtual: str) -> bool:
    """Tell whether a virtual raster on disk stands for files on the web."""
    try:
        text = Path(virtual).read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return False
    return any(system in text for system in _SYSTEMS)


def is_listed(folder: str) -> bool:
    """Tell whether it can be asked what a folder holds: on disk and in archives, but not on the web."""
    return not folder.startswith(_SYSTEMS)


def without_query(path: str) -> str:
    """Return an address without what follows its `?`, which is no part of the name and may be a secret key."""
    if path.startswith("{"):  # an assignment of bands: of all its addresses
        return _QUERY.sub(r"\1", path)
    return path if is_listed(path) else path.partition("?")[0]


def is_absent(error: RuntimeError) -> bool:
    """Tell whether the server said that there is no such file."""
    return _ABSENT.search(str(error)) is not None


@contextmanager
def patient(path: str) -> Iterator[None]:
    """Set GDAL's options for the network, for this thread alone, where `path` leads there."""
    chosen = {name: value for name, value in _OPTIONS.items() if is_remote(path) and not gdal.GetConfigOption(name)}
    for name, value in chosen.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name in chosen:
            gdal.SetThreadLocalConfigOption(name, None)


def forget(path: str) -> None:
    """Let GDAL ask again for a file: it remembers one whose server did not answer as one that does not exist."""
    if not is_listed(path):
        gdal.VSICurlPartialClearCache(path)
    elif is_remote(path):
        gdal.VSICurlClearCache()  # an archive's, or those behind a virtual raster


def with_retries(path: str, read: Callable[[], T]) -> T:
    """Read of a file, and on the web try again where that fails: GDAL does not where it asks for several blocks."""
    for delay in _DELAYS if is_remote(path) else ():
        try:
            with patient(path):
                return read()
        except RuntimeError as error:
            forget(path)
            if is_absent(error):
                raise
            time.sleep(delay)
    with patient(path):
        return read()


def until_cancelled(path: str, work: Callable[[], T], cancelled: Callable[[], bool]) -> T:
    """Do some work on a file; where it waits for the network, a cancel is heard meanwhile.

    Raises: CancelledEarly, and the work ends by itself when its answers come.
    """
    if not is_remote(path):
        return work()
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # whatever it is, who waits must hear of it
            future.set_exception(error)

    threading.Thread(target=run, name="ask", daemon=True).start()
    while not wait([future], timeout=0.2).done:
        if cancelled():
            raise CancelledEarly
    return future.result()
