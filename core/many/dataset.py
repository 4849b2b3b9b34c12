"""The GeoParquet data set of all scenes: `dataset/tile=…/date=…/<scene>.parquet`, one file per scene.

DuckDB, QGIS, pandas and others read it as one table; tile and date are in the names of the folders (Hive partitions).
Geometry is WKB in longitude and latitude (GeoParquet 1.1, OGC:CRS84), with a bounding box column.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from ..errors import MissingPackage
from ..raster.gdal_calls import quiet
from ..results.schema import LAYER
from ..text import tr
from .scene_entry import SceneEntry

UNKNOWN = "unknown"  # of a tile or a date in a folder's name
BBOX = ("xmin", "ymin", "xmax", "ymax")


def dataset_name(entry: SceneEntry) -> str:
    """Return the name of a scene's file in the output folder."""
    return f"dataset/tile={entry.tile or UNKNOWN}/date={entry.date or UNKNOWN}/{entry.name}.parquet"


def require_pyarrow() -> None:
    """Raise `MissingPackage` if pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise MissingPackage(package="pyarrow", purpose=tr("the GeoParquet data set cannot be written")) from error


def write_parquet(result: Path, entry: SceneEntry, target: Path) -> None:
    """Write the sections of a result layer as GeoParquet, with the columns of the layer, `scene` and `crs`.

    Raises: OSError; MissingPackage without pyarrow.
    """
    require_pyarrow()
    import pyarrow as pa
    import pyarrow.parquet as pq

    with quiet():
        dataset = ogr.Open(str(result))
        layer = dataset.GetLayerByName(LAYER)
        system = layer.GetSpatialRef()
        columns = _columns(layer, osr.CoordinateTransformation(_by_axis(system.Clone()), _by_axis(_degrees())))
    types = {ogr.OFTString: pa.string(), ogr.OFTInteger: pa.int32(), ogr.OFTReal: pa.float64()}
    fields = {field.GetName(): types[field.GetType()] for field in layer.schema}
    count = len(columns["geometry"])
    arrays = {
        "scene": pa.array([entry.name] * count),
        "crs": pa.array([f"{system.GetAuthorityName(None)}:{system.GetAuthorityCode(None)}"] * count),
        **{name: pa.array(columns[name], kind) for name, kind in fields.items()},
        "bbox": pa.StructArray.from_arrays([pa.array(columns[side], pa.float64()) for side in BBOX], names=list(BBOX)),
        "geometry": pa.array(columns["geometry"], pa.binary()),
    }
    table = pa.table(arrays).replace_schema_metadata({"geo": json.dumps(_geo(columns))})
    pq.write_table(table, target, compression="zstd")


def _columns(layer: ogr.Layer, to_degrees: osr.CoordinateTransformation) -> dict[str, list[Any]]:
    """Return the values of the layer by column, its geometries as WKB, and their bounds."""
    names = [field.GetName() for field in layer.schema]
    columns: dict[str, list[Any]] = {name: [] for name in (*names, *BBOX, "geometry")}
    for feature in layer:
        for index, name in enumerate(names):
            columns[name].append(feature.GetField(index))
        shape = feature.GetGeometryRef().Clone()
        shape.Transform(to_degrees)
        west, east, south, north = shape.GetEnvelope()
        for side, value in zip(BBOX, (west, south, east, north), strict=True):
            columns[side].append(value)
        columns["geometry"].append(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    return columns


def _geo(columns: dict[str, list[Any]]) -> dict[str, Any]:
    """Return the metadata of the GeoParquet specification, version 1.1."""
    sides = [(min if side.endswith("min") else max)(columns[side], default=0.0) for side in BBOX]
    return {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {
            "geometry": {
                "encoding": "WKB",
                "geometry_types": ["Polygon"],
                "bbox": sides,
                "covering": {"bbox": {side: ["bbox", side] for side in BBOX}},
            }
        },
    }


def _degrees() -> osr.SpatialReference:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    return system


def _by_axis(system: osr.SpatialReference) -> osr.SpatialReference:
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system
