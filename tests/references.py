"""Makes small land-cover references for tests, and computes the classes of a lattice pixel by pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

X0, Y0 = 300000, 5000040  # the north-west corner of the scenes that tests/scenes.py makes
TYPES = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal}


def system(epsg: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def square(west: float, north: float, size: float, height: float | None = None) -> str:
    east, south = west + size, north - (height or size)
    return f"POLYGON(({west} {north},{east} {north},{east} {south},{west} {south},{west} {north}))"


def shapes(*classes: tuple[str, object], epsg: int | None = None) -> list[tuple[bytes, object]]:
    """(WKT in UTM 33 N, class) as (WKB, class), transformed to another system if one is given."""
    found = []
    for wkt, value in classes:
        shape = ogr.CreateGeometryFromWkt(wkt)
        if epsg:
            shape.Segmentize(100)
            shape.Transform(osr.CoordinateTransformation(system(32633), system(epsg)))
        found.append((bytes(shape.ExportToWkb()), value))
    return found


def write_polygons(path: Path, classes: list[tuple[bytes, object]], epsg: int = 32633, field: str = "class") -> Path:
    """Write shapes with one class field beside a real-valued `area` and an integer `number`."""
    driver = ogr.GetDriverByName({".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}[path.suffix])
    dataset = driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, system(epsg), ogr.wkbPolygon)
    for name, kind in ((field, type(classes[0][1])), ("area", float), ("number", int)):
        layer.CreateField(ogr.FieldDefn(name, TYPES[kind]))
    for number, (wkb, value) in enumerate(classes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        if value is not None:
            feature.SetField(0, value)
        feature.SetField(2, number)
        layer.CreateFeature(feature)
    layer = dataset = None
    return path


def write_classes(
    path: Path,
    values: np.ndarray,
    origin: tuple[float, float],
    pixel: float,
    epsg: int,
    *,
    nodata: float | None = None,
    kind: int = gdal.GDT_Byte,
    colors: dict[int, tuple[int, int, int]] | None = None,
    names: list[str] | None = None,
) -> Path:
    """Write a raster of classes (height, width), north up."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    dataset.SetSpatialRef(system(epsg))
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if colors:
        table = gdal.ColorTable()
        for value, color in colors.items():
            table.SetColorEntry(value, color)
        band.SetColorTable(table)
    if names:
        band.SetCategoryNames(names)
    band.WriteArray(values)
    dataset = band = None
    return path


def plain_classes(bounds, values, origin, pixel, epsg, nodata):
    """The value under the centre of every 10 m pixel of `bounds` (UTM 33 N), found point by point."""
    west, south, east, north = bounds
    x, y = np.meshgrid(np.arange(west + 5, east, 10), np.arange(north - 5, south, -10))
    points = np.column_stack([x.ravel(), y.ravel()])
    if epsg != 32633:
        transformation = osr.CoordinateTransformation(system(32633), system(epsg))
        points = np.array(transformation.TransformPoints(points.tolist()))[:, :2]
    cols = np.floor((points[:, 0] - origin[0]) / pixel).astype(int)
    rows = np.floor((origin[1] - points[:, 1]) / pixel).astype(int)
    inside = (rows >= 0) & (cols >= 0) & (rows < values.shape[0]) & (cols < values.shape[1])
    found = np.full(len(points), nodata)
    found[inside] = values[rows[inside], cols[inside]]
    return found.reshape(x.shape)
