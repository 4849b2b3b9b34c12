"""Translates I/O errors of GDAL, SQLite and the operating system into one sentence for the user."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import OutputError
from ..text import mark, tr

NOT_PERMITTED = mark("writing there is not permitted; choose another folder or file name.")


@contextmanager
def translate_io_errors(path: Path, exists: bool = False) -> Iterator[None]:
    """Turn errors of GDAL, SQLite or the operating system on `path` into `OutputError`.

    `exists`: it is being added to, so that what was written is kept, and if it does not exist any more, another program
    removed it.
    """
    try:
        yield
    except (RuntimeError, OSError) as error:
        removed = exists and not path.exists()
        reason = tr("another program moved or removed it while it was written; run again.") if removed else None
        raise OutputError(path=path, reason=reason or _reason(error, exists)) from error


def write_error(path: Path, error: OSError) -> OutputError:
    """Return the error for a file that is written as a whole, or not at all."""
    return OutputError(path=path, reason=_reason(error, is_kept=False))


def _reason(error: RuntimeError | OSError, is_kept: bool) -> str:
    text = (error.strerror if isinstance(error, OSError) else None) or str(error)
    text = re.sub(r"^.*\)( failed)?: ", "", " ".join(text.split()))  # GDAL quotes the whole SQL statement first
    message = text.lower()
    if "locked" in message or "used by another process" in message:
        return tr("it is locked by another program or a layer being edited; close that, or choose another file name.")
    if any(words in message for words in ("is full", "no space", "disk i/o", "too large", "quota")):
        kept = tr("the disk is full or failing; free some space and run again: what has been written is kept.")
        return kept if is_kept else tr("the disk is full or failing; free some space and run again.")
    if any(words in message for words in ("permission", "read-only", "readonly", "unable to open")):
        return tr(NOT_PERMITTED)
    if "unique constraint" in message:
        return tr("another program added sections to it; choose another file name, or replace the file.")
    return tr("{message}; choose another file name or folder.").format(message=text.rstrip("."))
