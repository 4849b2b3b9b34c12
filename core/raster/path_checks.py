"""Checks paths before they are opened: pipes, devices, and virtual rasters over raw bytes are not read."""

from __future__ import annotations

import stat
from pathlib import Path

from ..text import tr

_HEAD = 1024  # bytes
_LONGEST_VIRTUAL = 16 << 20  # bytes of a virtual raster's XML


def is_text(path: str | Path) -> bool:
    """Return whether a path is valid Unicode, as GDAL and SQLite need it; Linux allows any bytes."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return "\0" not in str(path)


def is_special(path: str | Path) -> bool:
    """Return whether a path is a pipe, a socket or a device, which cannot be read like a file."""
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def why_not_a_raster(source: str) -> str | None:
    """Return why GDAL must not open a local source, or cannot; None if nothing is known against it."""
    if not is_text(source):
        return tr("its path is not valid text (UTF-8); rename the file or its folder")
    if is_special(source):
        return tr("it is a pipe or a device and not a file")
    text = source if source.startswith("<") else ""
    if source.lower().endswith(".vrt"):
        text = first_bytes(source, _LONGEST_VIRTUAL).decode("utf-8", "replace")
    if "VRTRawRasterBand" in text:
        return tr("it is a virtual raster that reads the bytes of another file as pixels")
    return None


def is_regular_file(path: str) -> bool:
    """Return whether there is a file at a path; False for one that cannot be a path."""
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # too long, or with a NUL
        return False


def first_bytes(path: str, length: int = _HEAD) -> bytes:
    """Return the first bytes of a local, regular file; empty for others."""
    try:
        if not is_regular_file(path):
            return b""
        with Path(path).open("rb") as file:
            return file.read(length)
    except (OSError, ValueError):
        return b""
