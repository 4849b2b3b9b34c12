"""The file of a result layer: checks of its path, creating it and opening it."""

from __future__ import annotations

import errno
import glob
import os
import re
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from traceback import clear_frames

from osgeo import gdal, ogr, osr

from ..errors import OutputError, OutputForeign
from ..model.label_sets import LabelSet
from ..raster.gdal_calls import checked, execute, quiet
from ..raster.io_errors import NOT_PERMITTED
from ..raster.path_checks import is_text
from ..text import plural, tr
from .geopackage import STYLE_OWNER, create_metadata_tables, flush, read_document
from .schema import CONFIRMED, FIELDS, LAYER, MERGED_FIELDS, STYLE_NAME, Field, fields_for, probability_name


def check_path(path: Path, must_exist: bool = False) -> None:
    """Raise `OutputError` if `path` cannot be a GeoPackage, new or existing."""
    reason = None
    if not is_text(path):
        reason = tr("its path is not valid text (UTF-8); choose another.")
    elif path.suffix.lower() != ".gpkg":
        reason = tr("the result is a GeoPackage; give a file name that ends with .gpkg.")
    elif not path.parent.is_dir():
        reason = tr("its folder does not exist; create the folder first, or choose another.")
    elif path.exists() and not path.is_file():
        reason = tr("it is a folder; choose a file name.")
    elif must_exist and not path.exists():
        reason = tr("there is no such file; check its name.")
    elif not must_exist and not os.access(path if path.exists() else path.parent, os.W_OK):
        reason = tr(NOT_PERMITTED)
    if reason:
        raise OutputError(path=path, reason=reason)


def remove_unfinished(path: Path) -> None:
    """Remove the temporary files of runs that were killed while they created the result; `path` must be locked."""
    for file in path.parent.glob(f".{glob.escape(path.name)}.*.unfinished.gpkg"):
        _remove(file)


def create(
    path: Path,
    *,
    crs: str,
    fields: Sequence[Field],
    title: str,
    abstract: str,
    fill: Callable[[gdal.Dataset], None],
) -> None:
    """Create the file under a temporary name in the same folder, call `fill` with it, then rename it to `path`."""
    temporary = _unfinished(path)
    try:
        temporary.touch()  # the system gives a clearer reason than SQLite if a file cannot be created
        temporary.unlink()
        dataset = checked(gdal.GetDriverByName("GPKG").Create, str(temporary), 0, 0, 0, gdal.GDT_Unknown)
        create_metadata_tables(dataset)
        _create_layer(dataset, crs, fields, title, abstract)
        fill(dataset)
        flush(dataset)
        dataset = None
        _remove_journals(path)  # of a deleted file: SQLite would apply them to the new one
        temporary.replace(path)
    except RuntimeError as error:
        with quiet():  # the file is closed, which fails again on a full disk, when no frame refers to it any more
            dataset = None
            clear_frames(error.__traceback__)
        raise
    finally:
        with suppress(OSError):  # another program may have it open; the next run removes it
            _remove(temporary)


def _create_layer(dataset: gdal.Dataset, crs: str, fields: Sequence[Field], title: str, abstract: str) -> None:
    options = ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES", f"IDENTIFIER={title}", f"DESCRIPTION={abstract}"]
    layer = checked(dataset.CreateLayer, LAYER, osr.SpatialReference(crs), ogr.wkbPolygon, options=options)
    for field in fields:
        definition = ogr.FieldDefn(field.name, field.type)
        if hasattr(definition, "SetComment"):  # GDAL 3.7; QGIS shows it as the tool tip of the field
            definition.SetComment(tr(field.help))
        definition.SetUnique(field.name == "section")  # two runs that write one file at once fail, no duplicates
        checked(layer.CreateField, definition)


def open_for_update(path: Path) -> gdal.Dataset:
    """Open the file for writing, which also rolls back an unfinished transaction of a killed writer."""
    return checked(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])


# Every table is checked, not only the layers: also rasters, QGIS projects and tables that are not registered.
_TABLES = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
_OWN_TABLES = re.compile(
    r"gpkg_(?:contents|extensions|geometry_columns|metadata|metadata_reference|ogr_contents|spatial_ref_sys"
    r"|tile_matrix|tile_matrix_set|data_columns|data_column_constraints)"
    rf"|sqlite_.*|rtree_{LAYER}_geom(?:_node|_parent|_rowid)?|{LAYER}|layer_styles",
    re.IGNORECASE,
)

_OWN_FIELDS = re.compile("|".join(field.name for field in (*FIELDS, *MERGED_FIELDS)) + f"|{probability_name('.*')}")


def check_replaceable(path: Path, uri: str) -> None:
    """Raise `OutputForeign` if the file holds anything but an earlier result, `OutputError` if it is in use.

    Tables, fields and styles that the user added are kept too.

    Opening it also applies the journal of a killed writer, which would damage a new file with this name.
    """
    dataset = open_or_refuse(path)
    tables = [str(name) for (name,) in execute(dataset, _TABLES)]
    others = [name for name in tables if not _OWN_TABLES.fullmatch(name)]
    others += _additions(dataset, tables)
    if read_document(dataset, uri) is None or others:
        found = ", ".join(others or [name for name in tables if not name.startswith(("gpkg_", "sqlite_", "rtree_"))])
        raise OutputForeign(path=path, found=tr("it holds {tables}").format(tables=found or tr("no table")))
    with quiet():
        del dataset
    if any(Path(f"{path}{suffix}").exists() for suffix in ("-wal", "-journal")):
        raise RuntimeError("database is locked")


def _additions(dataset: gdal.Dataset, tables: list[str]) -> list[str]:
    """Return the fields and the styles that a user has added to a result."""
    layer = dataset.GetLayerByName(LAYER)
    names = [field.GetName() for field in layer.schema] if layer else []
    found = [tr("the field {name}").format(name=name) for name in names if not _OWN_FIELDS.fullmatch(name)]
    count = f"SELECT COUNT(*) FROM {LAYER} WHERE {CONFIRMED} = 1"  # nosec B608
    if CONFIRMED in names and (n := execute(dataset, count)[0][0]):
        found.append(plural(n, "{n} section corrected by hand", "{n} sections corrected by hand"))
    if "layer_styles" in tables:
        foreign = "SELECT styleName FROM layer_styles WHERE styleName <> ? AND coalesce(owner, '') <> ?"
        styles = execute(dataset, foreign, STYLE_NAME, STYLE_OWNER)
        found += [tr("the style {name}").format(name=name) for (name,) in styles]
    return found


def missing_fields(dataset: gdal.Dataset, label_set: LabelSet) -> list[str]:
    """Return the fields of a result that the layer in an open file lacks, except optional ones."""
    layer = dataset.GetLayerByName(LAYER)
    present = {field.GetName() for field in layer.schema} if layer else set()
    return [field.name for field in fields_for(label_set) if not field.optional and field.name not in present]


def add_optional_fields(dataset: gdal.Dataset) -> None:
    """Add the fields that a result of an earlier version lacks, as NULL, to the layer in an open file."""
    layer = dataset.GetLayerByName(LAYER)
    for field in FIELDS if layer is not None else ():
        if field.optional and layer.FindFieldIndex(field.name, True) < 0:
            checked(layer.CreateField, ogr.FieldDefn(field.name, field.type))


def open_or_refuse(path: Path) -> gdal.Dataset:
    """Open `path` for writing; raise `OutputForeign` if it is not a GeoPackage."""
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    try:
        return open_for_update(path)
    except RuntimeError as error:
        if "locked" in str(error) or "unable to open" in str(error):
            raise
        raise OutputForeign(path=path, found=tr("it cannot be opened as a GeoPackage")) from error


def _unfinished(path: Path) -> Path:
    """Return a new name for each run: two that write at the same time do not share a file, even without a lock."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.unfinished.gpkg")


def _remove(database: Path) -> None:
    database.unlink(missing_ok=True)
    _remove_journals(database)


def _remove_journals(database: Path) -> None:
    for suffix in ("-journal", "-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
