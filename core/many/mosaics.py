"""Merges the results of many scenes into one mosaic per tile, `mosaics/<tile>.gpkg` in the folder of the run."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import replace as changed
from pathlib import Path

from ..errors import FilePresent, LandLabelsError
from ..raster.files import read_content
from ..reporting import Reporter
from ..results.merging import Merged, merge_results
from ..text import plural, tr
from .errors import FolderUnusable, NoScenes
from .output_folder import OutputFolder
from .scene_task import DONE

MOSAICS = "mosaics"
_LARGEST = 4 << 30  # bytes of a result in an object store


@dataclass(frozen=True)
class TileMosaics:
    """The mosaics by tile, and the sentence on each tile that could not be merged; `complete` unless cancelled."""

    merged: dict[str, Merged]
    failed: dict[str, str]
    complete: bool


def merge_tiles(folder_path: str, rule: str, reporter: Reporter, replace: bool = False) -> TileMosaics:
    """Merge the finished results of a run, tile by tile. A tile that fails does not stop the others.

    Raises: NoScenes if no result of a known tile is finished; FilePresent if a mosaic exists and is not to be replaced.
    """
    folder = OutputFolder(folder_path)
    tiles = _results_by_tile(folder)
    if not tiles:
        reason = tr("the folder '{folder}' holds no finished result of a known tile").format(folder=folder.path)
        raise NoScenes(reason=reason)
    present = [f"{tile}.gpkg" for tile in tiles if f"{tile}.gpkg" in folder.names(MOSAICS)]
    if present and not replace:
        raise FilePresent(path=folder.in_folder(f"{MOSAICS}/{present[0]}"))
    merged: dict[str, Merged] = {}
    failed: dict[str, str] = {}
    for number, (tile, names) in enumerate(sorted(tiles.items())):
        if reporter.cancelled():
            break
        try:
            if (done := _merge_tile(folder, tile, names, rule, reporter)) is None:
                break
            merged[tile] = done
            text = plural(done.results, "{tile}: {n} result is merged.", "{tile}: {n} results are merged.", tile=tile)
            reporter.info(text)
            for note in done.notes:
                reporter.info(f"{tile}: {note}")
        except LandLabelsError as error:
            failed[tile] = str(error)
            reporter.warning(f"{tile}: {error}")
        except OSError as error:
            raise FolderUnusable(folder=folder.path, reason=error.strerror or error) from error
        reporter.progress(number + 1, len(tiles), None)
    return TileMosaics(merged, failed, len(merged) + len(failed) == len(tiles))


def _results_by_tile(folder: OutputFolder) -> dict[str, list[str]]:
    """Return the names of the finished results by tile."""
    found: dict[str, list[str]] = {}
    results = set(folder.names("scenes"))
    for name in folder.names("state"):
        outcome = folder.read_json(f"state/{name}") or {}
        tile, result = outcome.get("tile"), str(outcome.get("result", ""))
        if outcome.get("state") == DONE and isinstance(tile, str) and Path(result).name in results:
            found.setdefault(tile, []).append(result)
    return found


def _merge_tile(folder: OutputFolder, tile: str, names: list[str], rule: str, reporter: Reporter) -> Merged | None:
    with _local_files(folder, names) as files, tempfile.TemporaryDirectory() as work:
        target = f"{MOSAICS}/{tile}.gpkg"
        part = Path(folder.in_folder(f"{MOSAICS}/.{tile}.part.gpkg")) if folder.on_disk else Path(work) / "mosaic.gpkg"
        part.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)  # of a run that was killed
        try:
            merged = merge_results(files, part, _Part(reporter), rule=rule, title=tile)
            if merged is not None:
                folder.publish(part, target)
        finally:
            part.unlink(missing_ok=True)
        return None if merged is None else changed(merged, output=Path(folder.in_folder(target)))


class _Part:
    """The reporter of one tile: the progress is that of all tiles."""

    def __init__(self, reporter: Reporter) -> None:
        self.info, self.warning, self.cancelled = reporter.info, reporter.warning, reporter.cancelled

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """Report nothing."""


@contextmanager
def _local_files(folder: OutputFolder, names: list[str]) -> Iterator[list[Path]]:
    """Yield the results as files on this machine; those in an object store are copied."""
    if folder.on_disk:
        yield [Path(folder.in_folder(name)) for name in names]
        return
    with tempfile.TemporaryDirectory() as copies:
        files = []
        for name in names:
            files.append(Path(copies) / Path(name).name)
            try:
                files[-1].write_bytes(read_content(folder.in_folder(name), _LARGEST))
            except (RuntimeError, ValueError) as error:
                raise FolderUnusable(folder=folder.path, reason=error) from error
        yield files
