"""Sentinel-2's own pixel grids, and the 60 m lattice that they share."""

from __future__ import annotations

import math

from osgeo import gdal, osr

from ..raster.coordinates import Bounds, ground_pixel
from .bands import RESOLUTIONS

LATTICE_M = 60  # metres: the lattice that all native Sentinel-2 grids share
_FALSE_NORTHING = 10_000_000  # of the UTM zones south of the equator, where the lattice is counted from the equator too
_ROUNDING = 1e-6  # of a pixel, which is a tenth of a metre over a whole tile
_DISTORTION = 0.01  # pixels that measure so much more or less than they say are warped


def northing_phase(crs: osr.SpatialReference) -> int:
    """Return the northing of the lattice's first line, in metres: it starts at the equator."""
    return _FALSE_NORTHING % LATTICE_M if crs.GetUTMZone() < 0 else 0


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


def inside(bounds: Bounds, crs: osr.SpatialReference, pixel: int) -> Bounds:
    """Return the largest bounds within `bounds` whose edges are on the grid of pixels of 10, 20 or 60 m."""
    west, south, east, north = bounds
    phase = northing_phase(crs)
    return (
        math.ceil(_exact(west, pixel)) * pixel,
        math.ceil(_exact(south - phase, pixel)) * pixel + phase,
        math.floor(_exact(east, pixel)) * pixel,
        math.floor(_exact(north - phase, pixel)) * pixel + phase,
    )


def covering(bounds: Bounds, pixel: int) -> Bounds:
    """Return the smallest bounds around `bounds` whose edges are whole multiples of `pixel` metres."""
    west, south, east, north = (edge / pixel for edge in bounds)
    return math.floor(west) * pixel, math.floor(south) * pixel, math.ceil(east) * pixel, math.ceil(north) * pixel


def _exact(coordinate: float, pixel: int) -> float:
    """Return a coordinate in pixels, without the rounding of the last digits."""
    return round(coordinate / pixel, 6)


def pixel_for(ground: float, coarsest: int) -> int:
    """Return the pixel size (10, 20 or 60 m) onto which pixels of about `ground` metres are moved."""
    return min(coarsest, next(pixel for pixel, below in ((10, 15), (20, 45), (60, float("inf"))) if ground < below))


def is_on_grid(dataset: gdal.Dataset, crs: osr.SpatialReference, name: str) -> bool:
    """Tell whether a raster's pixels are on one of Sentinel-2's grids in a system."""
    return is_regular(dataset, name) and bool(dataset.GetSpatialRef().IsSame(crs)) and on_lattice(dataset)


def on_lattice(dataset: gdal.Dataset) -> bool:
    x, pixel, _, y, _, _ = dataset.GetGeoTransform()
    pixels = x / pixel, (y - northing_phase(dataset.GetSpatialRef())) / pixel
    return all(abs(value - round(value)) * pixel < 0.01 for value in pixels)
