"""Coordinates of rasters: bounds, UTM zones, ground sample distance."""

from __future__ import annotations

import math
from collections.abc import Sequence

from osgeo import gdal, osr

from ..errors import UnsupportedGeometry
from ..text import tr
from .gdal_calls import checked, quiet

Bounds = tuple[float, float, float, float]  # xmin, ymin, xmax, ymax


def is_defined(system: osr.SpatialReference | None) -> bool:
    """Return whether a coordinate system exists and can be used; one that was read from a damaged file cannot."""
    if system is None:
        return False
    with quiet():
        return bool(system.ExportToWkt())


def utm_system(lon: float, lat: float, tile: str | None = None) -> osr.SpatialReference:
    """Return the UTM system of a point in degrees, or of a tile (`T33UUU`), which can be that of the next zone."""
    zone, is_north = math.floor((lon + 180) / 6) % 60 + 1, lat >= 0
    if tile:
        zone, is_north = int(tile[1:3]), tile[3] >= "N"
    system = osr.SpatialReference()
    system.ImportFromEPSG((32600 if is_north else 32700) + zone)
    return system


def centre_lon_lat(dataset: gdal.Dataset, name: str) -> tuple[float, float]:
    """Return the longitude and latitude of a raster's centre."""
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    centre = dataset.RasterXSize / 2, dataset.RasterYSize / 2
    return _transformed(dataset, degrees, [centre], name)[0]


def ground_sample_distance(dataset: gdal.Dataset, name: str) -> float:
    """Return the side in metres of a square with the area of a pixel at the raster's centre."""
    utm = utm_system(*centre_lon_lat(dataset, name))
    column, row = dataset.RasterXSize / 2, dataset.RasterYSize / 2
    corners = [(column, row), (column + 1, row), (column, row + 1)]
    (x, y), (ax, ay), (bx, by) = _transformed(dataset, utm, corners, name)
    return math.sqrt(abs((ax - x) * (by - y) - (bx - x) * (ay - y)))


def bounds_in_crs(dataset: gdal.Dataset, crs: osr.SpatialReference) -> Bounds:
    """Return the bounds of a raster in another coordinate system."""
    with quiet():
        warped = checked(gdal.Warp, "", dataset, format="VRT", dstSRS=crs.ExportToWkt())
    x, dx, _, y, _, dy = warped.GetGeoTransform()
    return x, y + warped.RasterYSize * dy, x + warped.RasterXSize * dx, y


def _transformed(
    dataset: gdal.Dataset, target: osr.SpatialReference, pixels: Sequence[tuple[float, float]], name: str
) -> list[tuple[float, float]]:
    """Return the coordinates (x, y) of points in pixels (column, row).

    Raises: UnsupportedGeometry.
    """
    transform, crs = dataset.GetGeoTransform(), dataset.GetSpatialRef()
    for system in (crs, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = [gdal.ApplyGeoTransform(transform, *pixel) for pixel in pixels]
    try:
        found = checked(checked(osr.CoordinateTransformation, crs, target).TransformPoints, points)
    except RuntimeError:
        found = [(math.inf, math.inf)]
    if not all(math.isfinite(value) for point in found for value in point[:2]):
        reason = tr("is in {crs}, which cannot be transformed to UTM").format(crs=crs.GetName())
        raise UnsupportedGeometry(scene=name, reason=reason)
    return [(x, y) for x, y, *_ in found]
