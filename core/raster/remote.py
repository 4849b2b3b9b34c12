"""Rasters on the network, through GDAL's own file systems: folders are never listed, and failed reads are retried."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote, unquote

from osgeo import gdal

from ..cancellable import run_in_thread

T = TypeVar("T")

MAX_CONNECTIONS = 8  # simultaneous requests: the latency of several is that of one

_URL_OPTION = re.compile(r"(/vsicurl\?(?:[^&]*&)*?)url=([^&]*)(&.*)?")
# Servers answer in many ways that a file is absent: 403 from a bucket without permission to list, 400 and 401 from
# signed storage, 200 with a web page, which is no raster, and object stores with a text of their own.
_NOT_FOUND = re.compile(
    r"HTTP response code: (?:40[01345]|410|451)|not recognized as a supported file format"
    r"|(?:specified (?:key|blob|object) does not exist|No such object|NoSuchKey|BlobNotFound)",
    re.IGNORECASE,
)
_RETRY_DELAYS = 0.5, 1.0  # seconds before the second and the third attempt
_SYSTEMS = ("curl", "s3", "gs", "az", "adls", "oss", "swift", "hdfs", "webhdfs")
_FILE_SYSTEMS = tuple(
    f"/vsi{system}{form}" for system in _SYSTEMS for form in ("/", "_streaming/", *(["?"] if system == "curl" else []))
)
# Only headers and pixels are requested: no folder listing and no auxiliary files. A slow answer is accepted, a stalled
# one is not. Options that the user has set are kept.
_OPTIONS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1000",
}


def is_remote(path: str) -> bool:
    """Return whether pixels come over the network: of a file, one in an archive, or those behind a virtual raster."""
    return any(system in path for system in _FILE_SYSTEMS) or (
        path.lower().endswith(".vrt") and _refers_to_network(path)
    )


@lru_cache(maxsize=64)
def _refers_to_network(virtual: str) -> bool:
    """Return whether a virtual raster on disk refers to files on the network."""
    try:
        text = Path(virtual).read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return False
    return any(system in text for system in _FILE_SYSTEMS)


def can_list(path: str) -> bool:
    """Return whether the folder of a path can be listed: on disk and in archives, but not on the network."""
    return not path.startswith(_FILE_SYSTEMS)


def file_part(path: str) -> str:
    """Return the part of an address that names the file: without its query string; other paths are not changed.

    It may still hold a login, which `redact` removes from texts.
    """
    if can_list(path):
        return path
    options, url = split_options(path)
    return (url if options else path).partition("?")[0]


def split_options(path: str) -> tuple[str, str]:
    """Split `/vsicurl?…&url=https%3A%2F%2F…` into its options and the address, decoded; no options in other paths."""
    found = _URL_OPTION.fullmatch(path)
    if found is None:
        return "", path
    others = f"{found[3][1:]}&" if found[3] else ""
    return f"{found[1]}{others}url=", unquote(found[2])


def with_options(options: str, url: str) -> str:
    """Return the path of an address with the options that `split_options` returned."""
    return options + quote(url, safe="") if options else url


def is_not_found(error: BaseException | None) -> bool:
    """Return whether an error is the server's answer that there is no such file."""
    return _NOT_FOUND.search(str(error)) is not None


@contextmanager
def network_options(path: str) -> Iterator[None]:
    """Set GDAL's network options for this thread, if `path` is remote."""
    chosen = {name: value for name, value in _OPTIONS.items() if is_remote(path) and not gdal.GetConfigOption(name)}
    for name, value in chosen.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name in chosen:
            gdal.SetThreadLocalConfigOption(name, None)


def clear_cache(path: str) -> None:
    """Remove a remote file from GDAL's cache, which keeps a file whose server did not answer as one that is absent."""
    if not can_list(path):
        gdal.VSICurlPartialClearCache(path)
    elif is_remote(path):
        gdal.VSICurlClearCache()  # an archive, or files behind a virtual raster


def with_retries(path: str, read: Callable[[], T]) -> T:
    """Call `read`, and retry if `path` is remote: GDAL itself does not retry requests for several blocks."""
    for delay in _RETRY_DELAYS if is_remote(path) else ():
        try:
            with network_options(path):
                return read()
        except RuntimeError as error:
            clear_cache(path)
            if is_not_found(error):
                raise
            time.sleep(delay)
    with network_options(path):
        return read()


def run_cancellable(path: str, work: Callable[[], T], cancelled: Callable[[], bool]) -> T:
    """Run `work` on a file; if the file is remote, check for cancellation while it waits for the network.

    Raises: CancelledEarly; `work` then ends in the background when its requests are answered.
    """
    return run_in_thread(work, cancelled) if is_remote(path) else work()
