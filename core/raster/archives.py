"""Recognises archives and web pages, which are no rasters, by their first bytes, and checks zip files."""

from __future__ import annotations

import os
import zipfile
import zlib
from pathlib import Path

from ..text import join_names, tr
from .path_checks import first_bytes, is_regular_file

MAX_ENTRIES = 20_000  # files in an archive; a product has less than 200, and listing very many takes minutes
_NAMED = 3
_TAR_MAGIC = 257  # position of `ustar` in a tar file
_ARCHIVES = {b"\x1f\x8b": "gzip", b"7z\xbc\xaf": "7z", b"Rar!": "RAR", b"BZh": "bzip2", b"\xfd7zXZ": "xz"}
_PAGES = (b"<!doctype html", b"<html", b"<head")
_NESTED = (".zip", ".tar", ".gz", ".tgz", ".7z", ".rar")
_ENCRYPTED = 0x1


def what_it_is(path: str) -> str | None:
    """Return a sentence part on what a local file is instead of a raster; None if that is not known.

    Recognised are web pages, which servers send instead of a file, and archives that have to be unpacked.
    """
    if is_regular_file(path) and not os.access(path, os.R_OK):
        return tr("reading it is not permitted; change its permissions")
    head = first_bytes(path)
    if is_web_page(path):
        return tr("it is a web page, as servers send it instead of a file; download the file again")
    kind = next((kind for magic, kind in _ARCHIVES.items() if head.startswith(magic)), None)
    if head[_TAR_MAGIC : _TAR_MAGIC + 5] == b"ustar":
        kind = "tar"
    if kind:
        return tr("it is an archive of the kind {kind}; unpack it, and choose the folder").format(kind=kind)
    if not head and is_regular_file(path):
        return tr("it is empty; download or copy it again")
    return None


def is_web_page(path: str | Path) -> bool:
    """Return whether a local file is a web page, as servers send it instead of a file."""
    return first_bytes(str(path)).lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_PAGES)


# What `zipfile` raises for damaged archives: RuntimeError if they are encrypted, NotImplementedError for an unknown
# compression or version.
ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)


def why_archive_is_unusable(path: str) -> str | None:
    """Return why a local zip file cannot be opened as a product, and what to do; None if nothing is wrong."""
    if not is_regular_file(path):
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
