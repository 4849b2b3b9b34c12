"""The folder of a run over many scenes, on disk or in an object store (`s3://…`, `/vsis3/…`), through GDAL.

`scenes/` holds one result per scene, `state/` what became of each, `unfinished/` the results of scenes that are being
classified (on disk), `run.json` the options of the run, and `index.html` its report.
"""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import shutil
import tempfile
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..json_reading import instance_of, parse_json
from ..raster.files import gdal_path, read_content
from ..raster.gdal_calls import quiet
from ..raster.remote import clear_cache, network_options
from ..text import tr
from .errors import FolderUnusable

_SCHEMES = {"s3://": "/vsis3/", "gs://": "/vsigs/", "az://": "/vsiaz/"}
_MAX_BYTES = 16 << 20  # of a JSON file of the run
RUN, REPORT = "run.json", "index.html"


class OutputFolder:
    """Reads and writes the files of a run; a file appears under its name only when it is complete."""

    def __init__(self, folder: str) -> None:
        scheme = next((each for each in _SCHEMES if folder.startswith(each)), None)
        self.path = (_SCHEMES[scheme] + folder.removeprefix(scheme) if scheme else gdal_path(folder)).rstrip("/")
        self.on_disk = not self.path.startswith("/vsi")

    def create(self) -> None:
        """Create the folder; raise `FolderUnusable` if nothing can be written into it."""
        try:
            if self.on_disk:
                for name in ("scenes", "state", "unfinished"):
                    (Path(self.path) / name).mkdir(parents=True, exist_ok=True)
            self.write(".writable", b"")
            self.remove(".writable")
        except OSError as error:
            raise FolderUnusable(folder=self.path, reason=error.strerror or error) from error

    def in_folder(self, name: str) -> str:
        return posixpath.join(self.path, name)

    def work_path(self, name: str) -> Path:
        """Return where the result of a scene is written until it is complete: beside the others, or on this machine."""
        if self.on_disk:
            return Path(self.path) / "unfinished" / f"{name}.gpkg"
        local = Path(tempfile.gettempdir()) / f"landlabels-{hashlib.sha256(self.path.encode()).hexdigest()[:16]}"
        local.mkdir(exist_ok=True)
        return local / f"{name}.gpkg"

    def publish(self, file: Path, name: str) -> None:
        """Move a finished file into the folder; raise `OSError` if that fails."""
        if self.on_disk:
            target = Path(self.in_folder(name))
            target.parent.mkdir(parents=True, exist_ok=True)
            file.replace(target)
            return
        self._copy(file, name)
        file.unlink()

    def exists(self, name: str) -> bool:
        clear_cache(self.path)
        with quiet(), network_options(self.path):
            return gdal.VSIStatL(self.in_folder(name)) is not None

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a subfolder, sorted."""
        clear_cache(self.path)
        with quiet():  # without the network options, which forbid listing
            names = map(os.fsdecode, gdal.ReadDir(self.in_folder(folder)) or ())  # bytes if not UTF-8
            return sorted(set(names) - {".", ".."})

    def read_json(self, name: str) -> dict[str, Any] | None:
        """Return a JSON object; None if the file is missing or damaged."""
        clear_cache(self.path)
        try:
            text = read_content(self.in_folder(name), _MAX_BYTES).decode()
            return instance_of(dict, parse_json(text), name)
        except (ValueError, RuntimeError):
            return None

    def write_json(self, name: str, record: dict[str, Any]) -> None:
        self.write(name, json.dumps(record, ensure_ascii=False, indent=1).encode())

    def write(self, name: str, content: bytes) -> None:
        """Write a file, whole or not at all; raise `OSError` if that fails."""
        if self.on_disk:
            path = Path(self.in_folder(name))
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f".{path.name}.{os.getpid()}.part")
            try:
                part.write_bytes(content)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
            return
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(content)
        try:
            self._copy(Path(file.name), name)
        finally:
            Path(file.name).unlink()

    def remove(self, name: str) -> None:
        """Remove a file or a subfolder with all its files."""
        clear_cache(self.path)
        with quiet():
            if self.on_disk and Path(self.in_folder(name)).is_dir():
                shutil.rmtree(self.in_folder(name))
            elif self.on_disk:
                Path(self.in_folder(name)).unlink(missing_ok=True)
            else:
                for each in gdal.ReadDirRecursive(self.in_folder(name)) or ():
                    gdal.Unlink(posixpath.join(self.in_folder(name), each))
                gdal.Unlink(self.in_folder(name))

    def _copy(self, file: Path, name: str) -> None:
        """Write a file into the object store in one piece, which appears when it is complete."""
        try:
            with quiet(), network_options(self.path), file.open("rb") as content:
                target = gdal.VSIFOpenL(self.in_folder(name), "wb")
                failed = target is None
                while target is not None and (part := content.read(8 << 20)):
                    failed = failed or gdal.VSIFWriteL(part, 1, len(part), target) != len(part)
                # The upload ends with the close, whose status tells whether it succeeded.
                failed = failed or gdal.VSIFCloseL(target) not in (0, None)
        except RuntimeError as error:  # with GDAL's exceptions on
            raise OSError(None, str(error)) from error
        if failed:
            raise OSError(None, gdal.GetLastErrorMsg() or tr("the object store does not accept the file"))
