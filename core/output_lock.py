"""Protects outputs: a lock against two runs that write at the same time, and a check before a file is replaced.

The lock belongs to the operating system, which releases it if the process is killed: a lock file that is left over
blocks nothing.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .errors import FilePresent, OutputBusy

_BUSY = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


def check_absent(files: Iterable[Path | None], if_exists: str) -> None:
    """Raise `FilePresent` if one of the files exists, unless it may be replaced; call it before the work."""
    present = [file for file in files if file is not None and file.exists()]
    if present and if_exists != "replace":
        raise FilePresent(path=present[0])


class OutputLock:
    """Holds the lock on an output from its creation until `release`; also within one process there can be only one.

    Where a file system has no locks, or the lock file cannot be created, nothing is locked: writing then gives the
    reason.

    Raises: OutputBusy if another run holds it.
    """

    def __init__(self, output: Path, file: Path | None = None) -> None:
        """Lock `output` by `file`, `.NAME.lock` in the same folder if it is not given."""
        self._path = file or output.with_name(f".{output.name}.lock")
        self._file: int | None = None
        while self._file is None:
            try:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            except OSError:
                return
            try:
                _lock(self._file)
            except OSError as error:
                self._close()
                if error.errno in _BUSY:
                    raise OutputBusy(path=output) from None
                return
            if not self._is_current():
                self._close()

    def release(self) -> None:
        """Remove the lock file and release the lock; do nothing if it was released before."""
        if self._file is None:
            return
        if sys.platform != "win32":  # which cannot remove an open file; here another run must not lock it first
            self._remove()
        self._close()
        if sys.platform == "win32":
            self._remove()

    def __enter__(self) -> OutputLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def __del__(self) -> None:
        self.release()

    def _is_current(self) -> bool:
        """Return whether the locked file still has its name: another run may have removed it before it was locked."""
        with suppress(OSError):
            return self._file is not None and os.path.samestat(self._path.stat(), os.fstat(self._file))
        return False

    def _remove(self) -> None:
        with suppress(OSError):
            self._path.unlink()

    def _close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    """Lock an open file without waiting; raise `OSError` if another run has locked it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
