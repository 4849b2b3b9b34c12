"""The file of a result layer: its path, its schema, and the sentences for everything a disk can refuse."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from osgeo import gdal, ogr, osr

from ..errors import OutputError, OutputForeign
from ..raster.gdal_calls import checked, quiet
from ..text import tr
from .geopackage import create_metadata_tables, read_document
from .schema import LAYER, fields_for


def check_path(path: Path, must_exist: bool = False) -> None:
    """Raise `OutputError` where `path` can be no new or old GeoPackage."""
    reason = None
    if path.suffix.lower() != ".gpkg":
        reason = tr("the result is a GeoPackage; give a file name that ends with .gpkg.")
    elif not path.parent.is_dir():
        reason = tr("its folder does not exist; make the folder first, or choose another.")
    elif path.exists() and not path.is_file():
        reason = tr("it is a folder; choose a file name.")
    elif must_exist and not path.exists():
        reason = tr("there is no such file; check its name.")
    if reason:
        raise OutputError(path=path, reason=reason)


def remove_unfinished(path: Path) -> None:
    """Remove what a run left that was killed while it made the file."""
    _remove(_unfinished(path))


def create(
    path: Path, crs: str, codes: Sequence[str], title: str, abstract: str, *, fill: Callable[[gdal.Dataset], None]
) -> None:
    """Make the file complete, `fill` included, under a temporary name in the same folder, then give it its name."""
    temporary = _unfinished(path)
    try:
        temporary.touch()  # the system says more clearly than SQLite why a file cannot be made
        temporary.unlink()
        dataset = checked(gdal.GetDriverByName("GPKG").Create, str(temporary), 0, 0, 0, gdal.GDT_Unknown)
        create_metadata_tables(dataset)
        _create_layer(dataset, crs, codes, title, abstract)
        fill(dataset)
        _flush(dataset)
        del dataset
        _remove_journals(path)  # of a file that was deleted without them: SQLite would apply them to the new one
        temporary.replace(path)
    finally:
        with suppress(OSError):  # where the making failed, GDAL may still hold it open; the next run removes it
            _remove(temporary)


def _create_layer(dataset: gdal.Dataset, crs: str, codes: Sequence[str], title: str, abstract: str) -> None:
    options = ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES", f"IDENTIFIER={title}", f"DESCRIPTION={abstract}"]
    layer = checked(dataset.CreateLayer, LAYER, osr.SpatialReference(crs), ogr.wkbPolygon, options=options)
    for name, kind in fields_for(codes):
        definition = ogr.FieldDefn(name, kind)
        definition.SetUnique(name == "section")  # two runs that write one file at once collide instead of doubling it
        checked(layer.CreateField, definition)


def open_for_update(path: Path) -> gdal.Dataset:
    """Open the file for writing, which also rolls back what a killed writer left half done."""
    return checked(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])


def check_replaceable(path: Path, uri: str) -> None:
    """Raise `OutputForeign` where the file is more than one earlier result, `OutputError` where it is in use.

    Opening it also settles a journal that a killed writer left: beside a new file of this name it would destroy that.
    """
    dataset = open_or_refuse(path)
    layers = [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]
    others = sorted(set(layers) - {LAYER, "layer_styles"})
    if read_document(dataset, uri) is None or others:
        raise OutputForeign(path=path, found=tr("it holds {layers}").format(layers=", ".join(others or layers) or "-"))
    with quiet():
        del dataset
    if any(Path(f"{path}{suffix}").exists() for suffix in ("-wal", "-journal")):
        raise RuntimeError("database is locked")


def open_or_refuse(path: Path) -> gdal.Dataset:
    """Open what is at `path` for writing; `OutputForeign` where it is no GeoPackage."""
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    try:
        return open_for_update(path)
    except RuntimeError as error:
        if "locked" in str(error) or "unable to open" in str(error):
            raise
        raise OutputForeign(path=path, found=tr("it cannot be opened as a GeoPackage")) from error


def _flush(dataset: gdal.Dataset) -> None:
    """Write what GDAL still holds; in GDAL 3.6 neither this nor closing returns whether it worked."""
    gdal.ErrorReset()
    with quiet():
        dataset.FlushCache()
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg().strip())


def _unfinished(path: Path) -> Path:
    return path.with_name(f".{path.stem}.unfinished.gpkg")


def _remove(database: Path) -> None:
    database.unlink(missing_ok=True)
    _remove_journals(database)


def _remove_journals(database: Path) -> None:
    for suffix in ("-journal", "-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
