"""Metadata documents and layer styles in a GeoPackage, read and written through OGR.

The tables follow OGC 12-128r18 (GeoPackage 1.3), extension F.8 "Metadata", and QGIS' `layer_styles`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..raster.gdal_calls import checked, execute, quiet, run_sql, sql_literal

ROWS_PER_STATEMENT = 1000
STYLE_OWNER = "LandLabels"
STYLE_FIELDS = (
    ("f_table_catalog", ogr.OFTString, 256),
    ("f_table_schema", ogr.OFTString, 256),
    ("f_table_name", ogr.OFTString, 256),
    ("f_geometry_column", ogr.OFTString, 256),
    ("styleName", ogr.OFTString, 30),
    ("styleQML", ogr.OFTString, 0),
    ("styleSLD", ogr.OFTString, 0),
    ("useAsDefault", ogr.OFTInteger, 0),
    ("description", ogr.OFTString, 0),
    ("owner", ogr.OFTString, 30),
    ("ui", ogr.OFTString, 30),
    ("update_time", ogr.OFTDateTime, 0),
)


@contextmanager
def transaction(dataset: gdal.Dataset) -> Iterator[None]:
    """Commit what the block writes, or roll all of it back if the block or the commit fails."""
    checked(dataset.StartTransaction)
    try:
        yield
        checked(dataset.CommitTransaction)
    except BaseException:
        with suppress(RuntimeError):  # SQLite may have rolled back by itself, as on a full disk
            checked(dataset.RollbackTransaction)
        raise


def flush(dataset: gdal.Dataset) -> None:
    """Write what GDAL has buffered; in GDAL 3.6 neither this nor closing returns whether it worked."""
    gdal.ErrorReset()
    with quiet():
        dataset.FlushCache()
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg().strip())


def write_document(dataset: gdal.Dataset, table: str, uri: str, mime_type: str, text: str) -> None:
    """Write a metadata document about `table`; it replaces an earlier one with the same standard `uri`."""
    found = execute(dataset, "SELECT id FROM gpkg_metadata WHERE md_standard_uri = ?", uri)
    if found:
        execute(dataset, "UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", text, found[0][0])
        return
    execute(
        dataset,
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', ?, ?, ?)",
        uri,
        mime_type,
        text,
    )
    execute(
        dataset,
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
        "SELECT 'table', ?, id FROM gpkg_metadata WHERE md_standard_uri = ?",
        table,
        uri,
    )


def read_document(dataset: gdal.Dataset, uri: str) -> str | None:
    """Return the metadata document with the standard `uri`, or None if the file has none."""
    if not execute(dataset, "SELECT name FROM sqlite_master WHERE name = 'gpkg_metadata'"):
        return None
    found = execute(dataset, "SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ?", uri)
    return found[0][0] if found else None


def create_metadata_tables(dataset: gdal.Dataset) -> None:
    """Create the metadata tables (registered as an extension) and QGIS' style table in a new file."""
    layer = checked(
        dataset.CreateLayer,
        "layer_styles",
        geom_type=ogr.wkbNone,
        options=["FID=id", "ASPATIAL_VARIANT=GPKG_ATTRIBUTES"],
    )
    for name, kind, width in STYLE_FIELDS:
        field = ogr.FieldDefn(name, kind)
        field.SetWidth(width)
        if name == "useAsDefault":
            field.SetSubType(ogr.OFSTBoolean)
        if name == "update_time":
            field.SetDefault("CURRENT_TIMESTAMP")
        checked(layer.CreateField, field)
    # GDAL makes the metadata tables for the first item. It is an item of a layer, because GDAL 3.10 copies items of the
    # dataset to NAME.gpkg.aux.xml whenever somebody opens the file for reading.
    checked(layer.SetMetadataItem, "SOFTWARE", "LandLabels")
    flush(dataset)


def write_style(dataset: gdal.Dataset, table: str, name: str, qml: str, is_default: bool = False) -> None:
    """Write `qml` as a style of `table`, or update that style; QGIS applies the default style when it opens the layer.

    A style of this name that a user has saved in QGIS is kept: QGIS removes the owner when it saves one.
    """
    which = "f_table_name = ? AND styleName = ?"
    found = execute(dataset, f"SELECT owner FROM layer_styles WHERE {which}", table, name)  # nosec B608
    if not found:
        values = table, name, qml, int(is_default), STYLE_OWNER
        execute(
            dataset,
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, styleSLD, useAsDefault, owner) VALUES ('', '', ?, 'geom', ?, ?, '', ?, ?)",
            *values,
        )
    elif is_default or found[0][0] == STYLE_OWNER:
        execute(dataset, f"UPDATE layer_styles SET styleQML = ? WHERE {which}", qml, table, name)  # nosec B608


def read_columns(dataset: gdal.Dataset, table: str, fields: Sequence[str]) -> dict[str, NDArray]:
    """Return fields of a layer, and `fid`, as arrays (n,): text as objects, NULL as NaN or None."""
    layer = dataset.GetLayerByName(table)
    others = [field.GetName() for field in layer.schema if field.GetName() not in fields]
    checked(layer.SetIgnoredFields, ["OGR_GEOMETRY", *others])
    try:
        with quiet():
            batches = list(layer.GetArrowStreamAsNumPy(["MAX_FEATURES_IN_BATCH=20000"]))
    finally:
        checked(layer.SetIgnoredFields, [])
    if not batches:
        return {name: np.empty(0) for name in ("fid", *fields)}
    return {name: np.concatenate([_plain(batch[name]) for batch in batches]) for name in ("fid", *fields)}


def read_geometries(dataset: gdal.Dataset, table: str) -> NDArray[np.object_]:
    """Return the geometries of a layer as WKB, (n,) objects in the order of `read_columns`; None for NULL."""
    layer = dataset.GetLayerByName(table)
    name = layer.GetGeometryColumn()
    checked(layer.SetIgnoredFields, [field.GetName() for field in layer.schema])
    try:
        with quiet():
            batches = list(layer.GetArrowStreamAsNumPy(["MAX_FEATURES_IN_BATCH=20000"]))
    finally:
        checked(layer.SetIgnoredFields, [])
    found: list[bytes | None] = []
    for batch in batches:
        nulls = np.ma.getmaskarray(batch[name])
        shapes = np.ma.getdata(batch[name]).tolist()
        found += [None if null else bytes(shape) for null, shape in zip(nulls, shapes, strict=True)]
    array = np.empty(len(found), object)
    array[:] = found
    return array


def _plain(column: NDArray) -> NDArray:
    """Return a column without a mask: NULL becomes NaN, or None for text."""
    nulls = np.ma.getmaskarray(column)
    if column.dtype.kind not in "SO":
        return np.where(nulls, np.nan, column) if nulls.any() else np.ma.getdata(column)
    found = np.ma.getdata(column).tolist()
    texts = np.array([text.decode(errors="replace") if isinstance(text, bytes) else text for text in found], object)
    texts[nulls] = None
    return texts


def update_rows(
    dataset: gdal.Dataset, table: str, fields: Sequence[str], rows: Sequence[tuple[str | int | float | None, ...]]
) -> None:
    """Set fields of many rows by one statement; each row is its fid and the new values."""
    if not rows:
        return
    names = ", ".join(f'"{field}"' for field in fields)
    run_sql(dataset, f"CREATE TEMP TABLE changed (fid INTEGER PRIMARY KEY, {names})")
    try:
        for start in range(0, len(rows), ROWS_PER_STATEMENT):
            values = ", ".join(
                f"({', '.join(map(sql_literal, row))})" for row in rows[start : start + ROWS_PER_STATEMENT]
            )
            run_sql(dataset, f"INSERT INTO changed VALUES {values}")  # nosec B608
        new = f"SELECT {names} FROM changed WHERE changed.fid = {table}.fid"  # nosec B608
        run_sql(dataset, f"UPDATE {table} SET ({names}) = ({new}) WHERE fid IN (SELECT fid FROM changed)")  # nosec B608
    finally:
        with suppress(RuntimeError):  # the reason of an earlier failure is worth more
            run_sql(dataset, "DROP TABLE temp.changed")


def mark_as_changed(dataset: gdal.Dataset, table: str) -> None:
    """Set the time of the last change of a layer, which GDAL does only for changes of its own."""
    now = "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?"
    execute(dataset, now, table)


def set_fields(feature: ogr.Feature, values: Mapping[str, object]) -> None:
    """Set fields of a feature; None becomes NULL."""
    for name, value in values.items():
        if value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)
