"""Writes a layer of sections or other polygons with computed fields as a GeoPackage of its own, with a style."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import FilePresent, OutputForeign
from ..raster.gdal_calls import checked, quiet
from ..raster.io_errors import translate_io_errors
from ..text import tr
from .geopackage import create_metadata_tables, flush, transaction, write_style
from .layer_file import check_path, open_or_refuse
from .schema import STYLE_NAME
from .styles.overlay import Overlay, overlay_style

_STYLES = "layer_styles"


@dataclass(frozen=True, eq=False)
class Column:
    """A field of a layer: its name, its OGR type, its alias in QGIS, and its values (n,); None and NaN become NULL."""

    name: str
    type: int
    alias: str
    values: Sequence[object] | NDArray[Any]


@dataclass(frozen=True, eq=False)
class SectionLayer:
    """A layer of n polygons: its name, its coordinate system (WKT), outlines as WKB (None: no geometry) and fields."""

    name: str
    crs: str
    outlines: Sequence[bytes | None] | NDArray[np.object_]
    columns: Sequence[Column]
    geometry: int = ogr.wkbPolygon


def write_layer(
    output: str | Path, layer: SectionLayer, *, replace: bool = False, overlay: Overlay | None = None
) -> None:
    """Write a layer as a new GeoPackage, which appears when it is complete; with a style if `overlay` is given.

    Raises: FilePresent; OutputForeign if the file to replace holds anything but an earlier layer of this name;
        OutputError; MissingPackage if jinja2 is not installed, which renders the style.
    """
    output = Path(output)
    style = overlay_style(overlay, [(each.name, each.alias) for each in layer.columns]) if overlay else ""
    with translate_io_errors(output):
        check_path(output)
        if output.exists() and output.stat().st_size:
            if not replace:
                raise FilePresent(path=output)
            _check_replaceable(output, layer.name)
        part = output.with_name(f".{output.name}.{secrets.token_hex(4)}.part.gpkg")
        try:
            _write(part, layer, style)
            part.replace(output)
        finally:
            part.unlink(missing_ok=True)


def _check_replaceable(path: Path, name: str) -> None:
    dataset = open_or_refuse(path)
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    if others := [each for each in names if each not in (name, _STYLES)]:
        raise OutputForeign(path=path, found=tr("it holds {tables}").format(tables=", ".join(others)))


def _write(path: Path, content: SectionLayer, style: str) -> None:
    dataset = checked(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    create_metadata_tables(dataset)
    system = osr.SpatialReference(content.crs) if content.crs else None
    layer = checked(dataset.CreateLayer, content.name, system, content.geometry, options=["GEOMETRY_NAME=geom"])
    for column in content.columns:
        field = ogr.FieldDefn(column.name, column.type)
        checked(layer.CreateField, field)
    if style:  # before the rows: GDAL makes the spatial index of many rows in a database that locks other statements
        write_style(dataset, content.name, STYLE_NAME, style, is_default=True)
    definition = layer.GetLayerDefn()
    lists = [np.asarray(column.values, object).tolist() for column in content.columns]
    with transaction(dataset):
        for index, outline in enumerate(content.outlines):
            feature = ogr.Feature(definition)
            if outline:
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(outline))
            for field, values in enumerate(lists):
                value = values[index]
                if value is not None and value == value:  # NaN differs from itself
                    feature.SetField(field, value)
            checked(layer.CreateFeature, feature)
    flush(dataset)
    with quiet():
        del layer, dataset
