"""The pixel grids of Sentinel-2, and the 60 m lattice that they share."""

from __future__ import annotations

import math

from osgeo import gdal, osr

from ..raster.coordinates import Bounds, ground_sample_distance
from .bands import RESOLUTIONS

LATTICE_M = 60  # metres: the lattice that all native Sentinel-2 grids share
_FALSE_NORTHING = 10_000_000  # metres, of UTM zones south of the equator; the lattice starts at the equator
_ROUNDING = 1e-6  # of a pixel: 0.1 m over a whole tile
_DISTORTION = 0.01  # relative difference between nominal and true pixel size above which a raster is warped


def northing_phase(crs: osr.SpatialReference) -> int:
    """Return the northing of the lattice's first line in metres: the lattice starts at the equator."""
    return _FALSE_NORTHING % LATTICE_M if crs.GetUTMZone() < 0 else 0


def has_native_pixels(dataset: gdal.Dataset, name: str) -> bool:
    """Return whether pixels are squares of 10, 20 or 60 m on the ground, north up."""
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
        and (crs.GetUTMZone() != 0 or math.isclose(ground_sample_distance(dataset, name), pixel, rel_tol=_DISTORTION))
    )


def snap_inward(bounds: Bounds, crs: osr.SpatialReference, pixel: int) -> Bounds:
    """Return the largest bounds within `bounds` whose edges are on the grid of pixels of 10, 20 or 60 m."""
    west, south, east, north = bounds
    phase = northing_phase(crs)
    return (
        math.ceil(_in_pixels(west, pixel)) * pixel,
        math.ceil(_in_pixels(south - phase, pixel)) * pixel + phase,
        math.floor(_in_pixels(east, pixel)) * pixel,
        math.floor(_in_pixels(north - phase, pixel)) * pixel + phase,
    )


def snap_outward(bounds: Bounds, pixel: int) -> Bounds:
    """Return the smallest bounds around `bounds` whose edges are whole multiples of `pixel` metres."""
    west, south, east, north = (edge / pixel for edge in bounds)
    return math.floor(west) * pixel, math.floor(south) * pixel, math.ceil(east) * pixel, math.ceil(north) * pixel


def _in_pixels(coordinate: float, pixel: int) -> float:
    """Return a coordinate in pixels, without floating-point rounding errors."""
    return round(coordinate / pixel, 6)


def nearest_resolution(metres: float, coarsest: int) -> int:
    """Return the resolution (10, 20 or 60 m) to which pixels of about `metres` are resampled."""
    return min(coarsest, next(pixel for pixel, below in ((10, 15), (20, 45), (60, float("inf"))) if metres < below))


def is_on_grid(dataset: gdal.Dataset, crs: osr.SpatialReference, name: str) -> bool:
    """Return whether a raster's pixels are on one of Sentinel-2's grids in a coordinate system."""
    return has_native_pixels(dataset, name) and bool(dataset.GetSpatialRef().IsSame(crs)) and is_on_lattice(dataset)


def is_on_lattice(dataset: gdal.Dataset) -> bool:
    """Return whether the origin of a raster with native pixels is on the grid of its pixels."""
    x, pixel, _, y, _, _ = dataset.GetGeoTransform()
    pixels = x / pixel, (y - northing_phase(dataset.GetSpatialRef())) / pixel
    return all(abs(value - round(value)) * pixel < 0.01 for value in pixels)
