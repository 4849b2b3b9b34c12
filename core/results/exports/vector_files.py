"""Exports of the layer itself through GDAL: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV and GeoParquet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ...raster.gdal_calls import checked, quiet
from ...text import tr
from ..errors import FormatUnavailable
from ..geopackage import create_metadata_tables
from ..layer_file import open_for_update
from ..record import ResultRecord
from ..schema import FIELDS, LAYER, probability_name
from ..style import write_default_style, write_section_style
from ..styles.legend import read_legend
from .shapefile import Column, short_columns, write_legend

if TYPE_CHECKING:
    from .export import ExportSource

_OPTIONS: Mapping[str, Sequence[str]] = {
    "geojson": ("RFC7946=YES", "WRITE_NAME=NO"),
    "shapefile": ("ENCODING=UTF-8",),
    "csv": ("CREATE_CSVT=YES", "STRING_QUOTING=IF_NEEDED"),
    "csv-wkt": ("CREATE_CSVT=YES", "STRING_QUOTING=IF_NEEDED", "GEOMETRY=AS_WKT"),
}


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the layer and return sentences on what the format cannot hold.

    Raises: FormatUnavailable, RuntimeError.
    """
    driver = gdal.GetDriverByName(source.format.driver)
    if driver is None:
        version, name = gdal.VersionInfo("RELEASE_NAME"), tr(source.format.title)
        raise FormatUnavailable(version=version, format=name, other="FlatGeobuf")
    names = _field_names(source)
    dataset, is_shapefile = source.dataset, source.format.value == "shapefile"
    columns = [Column(name, name, name) for name in names]
    if is_shapefile:
        dataset, columns = short_columns(dataset, names, path)
    selected = ", ".join(f"{_quoted(column.field)} AS {_quoted(column.name)}" for column in columns)
    geometry = dataset.GetLayerByName(LAYER).GetGeometryColumn()
    options = gdal.VectorTranslateOptions(
        format=source.format.driver,
        SQLStatement=f"SELECT fid, {_quoted(geometry)}, {selected} FROM {LAYER} ORDER BY fid",  # nosec B608
        layerName=path.stem if is_shapefile else LAYER,
        layerCreationOptions=list(_OPTIONS.get(source.format.value, ())),
        geometryType="POLYGON",
    )
    written = checked(gdal.VectorTranslate, str(path), dataset, options=options)
    with quiet():
        del written
    if source.format.value == "gpkg":
        _write_styles(source.record, path, source.fields)
    if is_shapefile:
        return write_legend(source.record, path, columns)
    return []


def _field_names(source: ExportSource) -> list[str]:
    """Return the fields to export, in the order of the layer; those that the user added are among them."""
    probabilities = {probability_name(code) for code in source.record.label_set.codes}
    labels = {each.name for each in FIELDS if each.uses_thresholds}
    left_out = {"labels": probabilities, "probabilities": labels}.get(source.fields, set())
    layer = source.dataset.GetLayerByName(LAYER)
    return [each.GetName() for each in layer.schema if each.GetName() not in left_out]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _write_styles(record: ResultRecord, path: Path, fields: str) -> None:
    """Add the styles of a result to an exported GeoPackage, as far as its fields allow."""
    if fields == "probabilities":
        return
    dataset = open_for_update(path)
    create_metadata_tables(dataset)
    if fields == "both":
        write_section_style(dataset, record)
    else:
        write_default_style(dataset, record, read_legend(dataset, record))
    with quiet():
        del dataset
