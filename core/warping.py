"""Grids other than those of Sentinel-2: what their pixels measure on the ground, and how they are warped onto those."""

from __future__ import annotations

import math
from collections.abc import Sequence

from osgeo import gdal, osr

from .errors import UnsupportedGeometry
from .gdaltools import checked, quiet
from .radiometry import NO_REFLECTANCE
from .sentinel2 import RESOLUTIONS
from .text import tr

LATTICE = 60  # metres: the lattice that all native Sentinel-2 grids share
_FALSE_NORTHING = 10_000_000  # of the UTM zones south of the equator, where the lattice is counted from the equator too
_ROUNDING = 1e-6  # of a pixel, which is a tenth of a metre over a whole tile
_DISTORTION = 0.01  # pixels that measure so much more or less than they say are warped

Bounds = tuple[float, float, float, float]


def northing_phase(crs: osr.SpatialReference) -> int:
    """Return the northing of the lattice's first line, in metres: it starts at the equator."""
    return _FALSE_NORTHING % LATTICE if crs.GetUTMZone() < 0 else 0


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


def is_regular(dataset: gdal.Dataset, name: str) -> bool:
    """Tell whether pixels are squares of 10, 20 or 60 m on the ground, north up."""
    _, dx, rotation, _, skew, dy = dataset.GetGeoTransform()
    crs, pixel = dataset.GetSpatialRef(), round(dx)
    return (
        math.hypot(rotation, skew) < _ROUNDING * dx
        and dy < 0
        and math.isclose(dx, -dy, rel_tol=_ROUNDING)
        and pixel in RESOLUTIONS
        and math.isclose(dx, pixel, rel_tol=_ROUNDING)
        and bool(crs.IsProjected())
        and math.isclose(crs.GetLinearUnits(), 1.0)
        and (crs.GetUTMZone() != 0 or math.isclose(ground_pixel(dataset, name), pixel, rel_tol=_DISTORTION))
    )


def warp(
    dataset: gdal.Dataset,
    indexes: Sequence[int],
    crs: osr.SpatialReference,
    pixel: int,
    cover: Bounds | None = None,
    fill: float | None = None,
) -> str:
    """Describe bands moved onto the lattice as the text of a virtual raster, which every thread can open.

    Args:
        dataset: any georeferenced raster.
        indexes: its bands, numbered 1, 2, … in the result.
        crs: the system to warp to.
        pixel: 10, 20 or 60 m.
        cover: the bounds (xmin, ymin, xmax, ymax) to fill; None is the ground of the raster.
        fill: where classes are warped, the number for where there are none: the nearest is taken, not mixed.
    """
    with quiet():
        mask = _alpha(dataset) or "auto"
        chosen = checked(gdal.Translate, "", dataset, format="VRT", bandList=list(indexes), maskBand=mask)
        source = checked(gdal.Open, chosen.GetMetadata("xml:VRT")[0])
        if cover is None:
            bounds = _inside(bounds_in(source, crs), northing_phase(crs), pixel)
        else:
            west, south, east, north = cover
            bounds = (
                *(math.floor(edge / pixel) * pixel for edge in (west, south)),
                *(math.ceil(edge / pixel) * pixel for edge in (east, north)),
            )
        nodata = " ".join(_no_data(source.GetRasterBand(n + 1)) for n in range(len(indexes)))
        mixing = {"resampleAlg": "cubic", "srcNodata": nodata, "dstNodata": nodata}
        classes = {"resampleAlg": "near", "srcNodata": "None"}
        initial = [] if fill is None else [f"INIT_DEST={fill:g}"]
        warped = checked(
            gdal.Warp,
            "",
            source,
            format="VRT",
            dstSRS=crs.ExportToWkt(),
            outputBounds=bounds,
            xRes=pixel,
            yRes=pixel,
            overviewLevel="NONE",
            warpOptions=["UNIFIED_SRC_NODATA=YES", *initial],
            **(mixing if fill is None else classes),
        )
    return warped.GetMetadata("xml:VRT")[0]


def bounds_in(dataset: gdal.Dataset, crs: osr.SpatialReference) -> Bounds:
    """Return the bounds (xmin, ymin, xmax, ymax) of a raster in another system."""
    with quiet():
        there = checked(gdal.Warp, "", dataset, format="VRT", dstSRS=crs.ExportToWkt())
    x, dx, _, y, _, dy = there.GetGeoTransform()
    return x, y + there.RasterYSize * dy, x + there.RasterXSize * dx, y


def _inside(bounds: Bounds, phase: int, pixel: int) -> Bounds:
    """Move bounds in onto the lattice."""
    west, south, east, north = bounds
    return (
        math.ceil(_exact(west, pixel)) * pixel,
        math.ceil(_exact(south - phase, pixel)) * pixel + phase,
        math.floor(_exact(east, pixel)) * pixel,
        math.floor(_exact(north - phase, pixel)) * pixel + phase,
    )


def _exact(coordinate: float, pixel: int) -> float:
    """Return a coordinate in pixels, without the rounding of the last digits."""
    return round(coordinate / pixel, 6)


def _no_data(band: gdal.Band) -> str:
    """Return the number that is not to be mixed into the pixels beside it: the declared one, or what is usual."""
    declared = band.GetNoDataValue()
    if declared is not None:
        return f"{declared:.17g}"
    name = gdal.GetDataTypeName(band.DataType)
    return "nan" if name.startswith("Float") else str(NO_REFLECTANCE) if name.startswith("Int") else "0"


def _alpha(dataset: gdal.Dataset) -> int | None:
    """Return the number of the band that tells where there is data, for a raster that has one."""
    bands = range(1, dataset.RasterCount + 1)
    return next((n for n in bands if dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand), None)


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
