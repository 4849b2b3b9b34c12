"""Recognises files that are not what their name says by their first bytes, and checks archives before opening."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

from ..text import join_names, tr

MAX_ENTRIES = 20_000  # files in an archive; a product has less than 200, and listing very many takes minutes
_NAMED = 3
_HEAD = 1024  # bytes
_LONGEST_VIRTUAL = 16 << 20  # bytes of a virtual raster's XML
_TAR_MAGIC = 257  # position of `ustar` in a tar file
_ARCHIVES = {b"\x1f\x8b": "gzip", b"7z\xbc\xaf": "7z", b"Rar!": "RAR", b"BZh": "bzip2", b"\xfd7zXZ": "xz"}
_PAGES = (b"<!doctype html", b"<html", b"<head")
_NESTED = (".zip", ".tar", ".gz", ".tgz", ".7z", ".rar")
_ENCRYPTED = 0x1


def what_it_is(path: str) -> str | None:
    """Return a sentence part on what a local file is instead of a raster; None if that is not known.

    Recognised are web pages, which servers send instead of a file, and archives that have to be unpacked.
    """
    head = _head(path)
    if is_web_page(path):
        return tr("it is a web page, as servers send it instead of a file; download the file again")
    kind = next((kind for magic, kind in _ARCHIVES.items() if head.startswith(magic)), None)
    if head[_TAR_MAGIC : _TAR_MAGIC + 5] == b"ustar":
        kind = "tar"
    if kind:
        return tr("it is an archive of the kind {kind}; unpack it, and choose the folder").format(kind=kind)
    if not head and _is_file(path):
        return tr("it is empty; download or copy it again")
    return None


def is_web_page(path: str | Path) -> bool:
    """Return whether a local file is a web page, as servers send it instead of a file."""
    return _head(str(path)).lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_PAGES)


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
        text = _head(source, _LONGEST_VIRTUAL).decode("utf-8", "replace")
    if "VRTRawRasterBand" in text:
        return tr("it is a virtual raster that reads the bytes of another file as pixels")
    return None


def why_archive_is_unusable(path: str) -> str | None:
    """Return why a local zip file cannot be opened as a product, and what to do; None if nothing is wrong."""
    if not _is_file(path):
        return tr("there is no such file")
    known = what_it_is(path)
    if known:
        return known
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except zipfile.BadZipFile:
        return tr("the zip file is incomplete or damaged; download it again")
    except (OSError, ValueError, NotImplementedError) as error:
        return tr("the zip file cannot be read ({error}); download it again").format(error=error)
    names = [entry.filename for entry in entries if not entry.is_dir()]
    if not names:
        return tr("the zip file is empty; download it again")
    if len(names) > MAX_ENTRIES:
        return tr("the zip file holds {n} files, more than a product has; unpack it").format(n=len(names))
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        return tr("the zip file is protected by a password; unpack it")
    nested = [name for name in names if name.lower().endswith(_NESTED)]
    if len(nested) == len(names):
        text = tr("the zip file holds only other archives ({names}); unpack it")
        return text.format(names=join_names(nested[:_NAMED]))
    return None


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # too long, or with a NUL
        return False


def _head(path: str, length: int = _HEAD) -> bytes:
    """Return the first bytes of a local, regular file; empty for others."""
    try:
        if not _is_file(path):
            return b""
        with Path(path).open("rb") as file:
            return file.read(length)
    except (OSError, ValueError):
        return b""
