"""Folders and files, on disk and inside archives alike, through GDAL's own file system (`/vsizip/…`)."""

from __future__ import annotations

import os
import posixpath
import re
from pathlib import Path

from osgeo import gdal

from .gdaltools import quiet

_ARCHIVE = re.compile(r"^/vsizip/\{?(.+?\.zip)(?:[/}]|$)", re.IGNORECASE)


def as_path(source: str | Path) -> str:
    """Return what GDAL opens: a path on disk absolute, all with forward slashes and without a last one.

    Never through pathlib alone, which would shorten the `//` of `/vsizip//home/…`.
    """
    text = str(source)
    text = str(Path(text).absolute()) if Path(text).exists() else text
    text = text.replace("\\", "/") if os.name == "nt" else text
    return text.rstrip("/") or "/"


def names_in(folder: str) -> list[str]:
    """Return the sorted names of what lies in a folder or at the top of an archive; none where it is neither."""
    with quiet():
        names = gdal.ReadDir(folder) or []
    return sorted({name.rstrip("/") for name in names} - {".", ".."})


def files_below(folder: str) -> list[str]:
    """Return the paths of all files in a folder and its folders, sorted."""
    with quiet():
        names = gdal.ReadDirRecursive(folder) or []
    return [posixpath.join(folder, name) for name in sorted(names) if not name.endswith("/")]


def is_folder(path: str) -> bool:
    """Tell whether a path is a folder or an archive opened as one."""
    with quiet():
        found = gdal.VSIStatL(path)
    return found is not None and bool(found.IsDirectory())


def read_text(path: str) -> str:
    """Return the text of a file (UTF-8); empty where it cannot be read."""
    with quiet():
        found = gdal.VSIStatL(path)
        file = None if found is None else gdal.VSIFOpenL(path, "rb")
        if file is None:
            return ""
        content = bytes(gdal.VSIFReadL(1, found.size, file) or b"")
        gdal.VSIFCloseL(file)
    return content.decode("utf-8", errors="replace")


def stem_of(path: str) -> str:
    """Return the last part of a path without its suffix."""
    return posixpath.splitext(posixpath.basename(path))[0]


def suffix_of(path: str) -> str:
    """Return the suffix of a path in lower case, such as `.tif`."""
    return posixpath.splitext(path)[1].lower()


def folders_above(path: str, count: int) -> list[str]:
    """Return up to `count` folders that hold `path`, the nearest first."""
    folders = []
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
