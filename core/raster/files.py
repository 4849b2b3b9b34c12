"""Folders and files, on disk and inside archives alike, through GDAL's own file system (`/vsizip/…`)."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ..text import tr
from .gdal_calls import quiet
from .remote import is_listed, is_remote, patient, without_query

_ARCHIVE = re.compile(r"^/vsizip/\{?(.+?\.zip)(?:[/}]|$)", re.IGNORECASE)


def as_path(source: str | Path) -> str:
    """Return what GDAL opens: a path on disk absolute, all with forward slashes and without a last one.

    Never through pathlib alone, which would shorten the `//` of `/vsizip//home/…`.
    """
    text = str(source)
    if text.startswith(("<", "{")):
        return text  # a virtual raster or an assignment of bands, as text
    if text.lower().startswith(("http://", "https://")):
        return f"/vsicurl/{text}"
    text = str(Path(text).absolute()) if Path(text).exists() else text
    text = text.replace("\\", "/") if os.name == "nt" else text
    return text.rstrip("/") or "/"


def names_in(folder: str) -> list[str]:
    """Return the sorted names of what lies in a folder or at the top of an archive; none where it is neither.

    None of a folder on the web: servers that list one are rare, and slow.
    """
    with quiet(), patient(folder):
        names = (gdal.ReadDir(folder) or []) if is_listed(folder) else []
    return sorted({name.rstrip("/") for name in names} - {".", ".."})


def files_below(folder: str) -> list[str]:
    """Return the paths of all files in a folder and its folders, sorted."""
    with quiet(), patient(folder):
        names = gdal.ReadDirRecursive(folder) or []
    return [posixpath.join(folder, name) for name in sorted(names) if not name.endswith("/")]


def is_folder(path: str) -> bool:
    """Tell whether a path is a folder or an archive opened as one; nothing on the web is."""
    with quiet(), patient(path):
        found = gdal.VSIStatL(path) if is_listed(path) else None
    return found is not None and bool(found.IsDirectory())


def read_text(path: str) -> str:
    """Return the text of a file (UTF-8); empty where it cannot be read."""
    with quiet(), patient(path):
        found = gdal.VSIStatL(path)
        file = None if found is None else gdal.VSIFOpenL(path, "rb")
        if file is None:
            return ""
        content = bytes(gdal.VSIFReadL(1, found.size, file) or b"")
        gdal.VSIFCloseL(file)
    return content.decode("utf-8", errors="replace")


def bytes_at(path: str, positions: Sequence[int], length: int) -> bytes:
    """Return up to `length` bytes from each of some places in a file, as far as they are there.

    Raises: RuntimeError where the network does not deliver them.
    """
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
        there = [min(length, max(0, stat.size - position)) for position in positions] if stat else []
        if not found or [len(part) for part in found] != there:
            raise RuntimeError(gdal.GetLastErrorMsg() or "the server does not answer")
    return b"".join(found)


def name_of(path: str) -> str:
    """Return the last part of a path; a virtual raster given as text is called that."""
    return tr("virtual raster") if path.startswith("<") else posixpath.basename(without_query(path))


def stem_of(path: str) -> str:
    """Return the last part of a path without its suffix."""
    return posixpath.splitext(posixpath.basename(without_query(path)))[0]


def suffix_of(path: str) -> str:
    """Return the suffix of a path in lower case, such as `.tif`."""
    return posixpath.splitext(without_query(path))[1].lower()


def folders_above(path: str, count: int) -> list[str]:
    """Return up to `count` folders that hold `path`, the nearest first."""
    folders, path = [], without_query(path)
    for _ in range(count):
        parent = posixpath.dirname(path)
        if parent in ("", path):
            break
        folders.append(parent)
        path = parent
    return folders


def on_disk(path: str) -> Path:
    """Return the real file behind a path: the archive, where it leads into one."""
    archive = _ARCHIVE.match(path)
    return Path(archive.group(1) if archive else path)
