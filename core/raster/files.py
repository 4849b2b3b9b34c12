"""Folders and files, on disk and inside archives alike, through GDAL's own file system (`/vsizip/…`)."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ..redaction import redact
from ..text import tr
from .gdal_calls import quiet
from .remote import can_list, file_part, is_remote, network_options
from .time_limit import limited

_ARCHIVE = re.compile(r"^/vsizip/\{?(.+?\.zip)(?:[/}]|$)", re.IGNORECASE)


def gdal_path(source: str | Path) -> str:
    """Return the path that GDAL opens: absolute on disk, with forward slashes, and without a slash at the end.

    Not through pathlib alone, which would shorten the `//` of `/vsizip//home/…`.
    """
    text = str(source)
    if text.startswith(("<", "{")):
        return text  # a virtual raster or an assignment of bands, as text
    if text.lower().startswith(("http://", "https://")):
        return f"/vsicurl/{text}"
    text = str(Path(text).absolute()) if _exists(text) else text
    text = text.replace("\\", "/") if os.name == "nt" else text
    return text.rstrip("/") or "/"


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # too long, or with a NUL
        return False


def list_names(folder: str) -> list[str]:
    """Return the sorted names of the entries of a folder or at the top of an archive; empty if it is neither.

    Empty for a folder on the network: few servers can list one, and slowly.
    """
    with limited(folder), quiet(), network_options(folder):
        names = (gdal.ReadDir(folder) or []) if can_list(folder) else []
    return sorted({os.fsdecode(name).rstrip("/") for name in names} - {".", ".."})  # bytes if not UTF-8


def list_files(folder: str) -> list[str]:
    """Return the sorted paths of all files in a folder and its subfolders."""
    with limited(folder), quiet(), network_options(folder):
        names = gdal.ReadDirRecursive(folder) or []
    return [posixpath.join(folder, name) for name in sorted(map(os.fsdecode, names)) if not name.endswith("/")]


def is_folder(path: str) -> bool:
    """Return whether a path is a folder or an archive opened as one; always False on the network."""
    with limited(path), quiet(), network_options(path):
        found = gdal.VSIStatL(path) if can_list(path) else None
    return found is not None and bool(found.IsDirectory())


def read_content(path: str, limit: int) -> bytes:
    """Return the content of a file; empty if it cannot be read.

    Raises: ValueError if it is larger than `limit` bytes.
    """
    with limited(path), quiet(), network_options(path):
        found = gdal.VSIStatL(path)
        if found is not None and found.size > limit:
            raise ValueError(tr("it is larger than {n} bytes").format(n=limit))
        file = None if found is None else gdal.VSIFOpenL(path, "rb")
        if file is None:
            return b""
        content = bytes(gdal.VSIFReadL(1, found.size, file) or b"")
        gdal.VSIFCloseL(file)
    return content


def read_bytes(path: str, positions: Sequence[int], length: int) -> bytes:
    """Return up to `length` bytes from each of several positions in a file, joined; fewer at its end.

    Raises: RuntimeError if the network does not deliver them.
    """
    if path.startswith("<"):  # a virtual raster as text
        return redact(path).encode()
    found = []
    with quiet():
        stat = gdal.VSIStatL(path)
        file = None if stat is None else gdal.VSIFOpenL(path, "rb")
        for position in positions if file is not None else ():
            gdal.VSIFSeekL(file, position, 0)
            found.append(bytes(gdal.VSIFReadL(1, length, file) or b""))
        if file is not None:
            gdal.VSIFCloseL(file)
    if is_remote(path):
        expected = [min(length, max(0, stat.size - position)) for position in positions] if stat else []
        if not found or [len(part) for part in found] != expected:
            raise RuntimeError(gdal.GetLastErrorMsg() or "the server does not answer")
    return b"".join(found)


def name_of(path: str) -> str:
    """Return the last part of a path; `virtual raster` for one given as text."""
    return tr("virtual raster") if path.startswith("<") else posixpath.basename(_without_secrets(path))


def shown(source: str) -> str:
    """Return a source as errors name it: `virtual raster` for one given as text, which is too long for a sentence."""
    return tr("virtual raster") if source.startswith("<") else source


def stem_of(path: str) -> str:
    """Return the last part of a path without its suffix."""
    return posixpath.splitext(posixpath.basename(_without_secrets(path)))[0]


def suffix_of(path: str) -> str:
    """Return the suffix of a path in lower case, such as `.tif`."""
    return posixpath.splitext(_without_secrets(path))[1].lower()


def _without_secrets(path: str) -> str:
    """Return a path as `redact` does if it is on the network; a path on disk may look like an option."""
    return redact(path) if "://" in path or is_remote(path) else path


def parent_folders(path: str, count: int) -> list[str]:
    """Return up to `count` folders above `path`, the nearest first."""
    folders, path = [], file_part(path)
    for _ in range(count):
        parent = posixpath.dirname(path)
        if parent in ("", path) or parent.endswith(":") or can_list(parent) != can_list(path):  # above the server
            break
        folders.append(parent)
        path = parent
    return folders


def on_disk(path: str) -> Path:
    """Return the file on disk that holds `path`: the archive, for a path inside one."""
    archive = _ARCHIVE.match(path)
    return Path(archive.group(1) if archive else path)
