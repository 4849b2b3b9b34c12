"""Coordinates of rasters: bounds, UTM zones, the size of pixels on the ground."""

from __future__ import annotations

import math
from collections.abc import Sequence

from osgeo import gdal, osr

from ..errors import UnsupportedGeometry
from ..text import tr
from .gdal_calls import checked, quiet

Bounds = tuple[float, float, float, float]


def utm_system(lon: float, lat: float, tile: str | None = None) -> osr.SpatialReference:
    """Return the UTM system of a place in degrees, or that of a tile (`T33UUU`), which can be the neighbouring one."""
    zone, is_north = math.floor((lon + 180) / 6) % 60 + 1, lat >= 0
    if tile:
        zone, is_north = int(tile[1:3]), tile[3] >= "N"
    system = osr.SpatialReference()
    system.ImportFromEPSG((32600 if is_north else 32700) + zone)
    return system


def centre_of(dataset: gdal.Dataset, name: str) -> tuple[float, float]:
    """Return the longitude and latitude of a raster's centre."""
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    middle = dataset.RasterXSize / 2, dataset.RasterYSize / 2
    return _transformed(dataset, degrees, [middle], name)[0]


def ground_pixel(dataset: gdal.Dataset, name: str) -> float:
    """Return the side in metres of a square as large as a pixel at the raster's centre."""
    utm = utm_system(*centre_of(dataset, name))
    column, row = dataset.RasterXSize / 2, dataset.RasterYSize / 2
    corners = [(column, row), (column + 1, row), (column, row + 1)]
    (x, y), (ax, ay), (bx, by) = _transformed(dataset, utm, corners, name)
    return math.sqrt(abs((ax - x) * (by - y) - (bx - x) * (ay - y)))


def bounds_in(dataset: gdal.Dataset, crs: osr.SpatialReference) -> Bounds:
    """Return the bounds (xmin, ymin, xmax, ymax) of a raster in another system."""
    with quiet():
        there = checked(gdal.Warp, "", dataset, format="VRT", dstSRS=crs.ExportToWkt())
    x, dx, _, y, _, dy = there.GetGeoTransform()
    return x, y + there.RasterYSize * dy, x + there.RasterXSize * dx, y


def _transformed(
    dataset: gdal.Dataset, target: osr.SpatialReference, places: Sequence[tuple[float, float]], name: str
) -> list[tuple[float, float]]:
    """Turn places in pixels (column, row) into coordinates (x, y)."""
    transform, crs = dataset.GetGeoTransform(), dataset.GetSpatialRef()
    for system in (crs, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = [gdal.ApplyGeoTransform(transform, *place) for place in places]
    try:
        found = checked(checked(osr.CoordinateTransformation, crs, target).TransformPoints, points)
    except RuntimeError:
        found = [(math.inf, math.inf)]
    if not all(math.isfinite(value) for point in found for value in point[:2]):
        reason = tr("is in {crs}, which cannot be turned into UTM").format(crs=crs.GetName())
        raise UnsupportedGeometry(scene=name, reason=reason)
    return [(x, y) for x, y, *_ in found]
