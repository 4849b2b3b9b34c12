"""The folder that LandLabels installs packages into, one per version of Python, behind QGIS's packages on the path.

Light to import, since QGIS loads it when it starts. Beside `py311` can be, for a short time, `py311.old` (what it
replaced), `py311.ready` (what replaces it at the next start, because its files are in use) and `py311.new-…` (an
installation that is being prepared).
"""

from __future__ import annotations

import importlib
import sys
from contextlib import suppress
from pathlib import Path

MANIFEST = "landlabels.json"  # in the folder: what was installed, for what, with which numpy
REMOVED = "landlabels.removed"  # in the folder: to be deleted at the next start


def folder_in(root: Path) -> Path:
    """Return the folder for this version of Python; it need not exist."""
    return root / f"py{sys.version_info.major}{sys.version_info.minor}"


def is_packages_folder(folder: Path) -> bool:
    """Return whether LandLabels installed packages into this folder."""
    return (folder / MANIFEST).is_file()


def activate(root: Path) -> bool:
    """Append the folder to the path; return whether there is one. Never raises, since QGIS is starting."""
    folder = folder_in(root)
    with suppress(OSError):
        _finish(folder)
    try:
        if not is_packages_folder(folder):
            return False
    except OSError:  # no permission
        return False
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    importlib.invalidate_caches()
    return True


def _finish(folder: Path) -> None:
    """Do what the last session could not do, because files were in use or it was ended.

    Raises: OSError.
    """
    if not folder.parent.is_dir():
        return
    if (folder / REMOVED).exists():
        _delete(folder)
    old, ready = _beside(folder, "old"), _beside(folder, "ready")
    if not folder.exists() and old.is_dir():  # ended between the two renames of `replace`
        old.rename(folder)
    if ready.is_dir():
        replace(folder, ready)


def replace(folder: Path, prepared: Path) -> bool:
    """Put a prepared folder in the place of `folder`, by renaming; False if that must wait for the next start.

    Raises: OSError if the prepared folder cannot be renamed; then `folder` is as before.
    """
    old, ready = _beside(folder, "old"), _beside(folder, "ready")
    _delete(old)
    try:
        if folder.exists():
            folder.rename(old)
    except OSError:  # Windows, while libraries of it are loaded
        if prepared != ready:
            _delete(ready)
            prepared.rename(ready)
        return False
    try:
        prepared.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    _delete(old)
    return True


def remove(root: Path) -> bool:
    """Delete the folder and take it off the path; False if files in use stay until the next start.

    Raises: OSError if the folder cannot be changed.
    """
    folder = folder_in(root)
    while str(folder) in sys.path:
        sys.path.remove(str(folder))
    _delete(_beside(folder, "ready"))
    old = _beside(folder, "old")
    _delete(old)
    if not folder.exists():
        return True
    try:
        folder.rename(old)
    except OSError:  # Windows, while libraries of it are loaded
        (folder / REMOVED).touch()
        return False
    _delete(old)
    return True


def _beside(folder: Path, suffix: str) -> Path:
    return folder.with_name(f"{folder.name}.{suffix}")


def _delete(folder: Path) -> None:
    if folder.exists():
        import shutil

        shutil.rmtree(folder, ignore_errors=True)
