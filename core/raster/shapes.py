"""Shapes in other coordinate systems."""

from __future__ import annotations

from osgeo import gdal, ogr, osr

from .coordinates import Bounds
from .gdal_calls import checked


def transformed(shape: ogr.Geometry, system: osr.CoordinateTransformation, bounds: Bounds) -> ogr.Geometry:
    """Transform a shape to another system; one far larger than `bounds` is clipped first, since the rest may fail.

    Raises: RuntimeError.
    """
    west, south, east, north = bounds
    side = max(east - west, north - south)
    x0, x1, y0, y1 = shape.GetEnvelope()
    if max(x1 - x0, y1 - y0) > 8 * side:
        box = f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
        shape = shape if shape.IsValid() else checked(shape.MakeValid)
        shape = checked(shape.Intersection, ogr.CreateGeometryFromWkt(box))
    shape.Segmentize(side / 32)  # a straight edge in one system is curved in another
    if shape.Transform(system):
        raise RuntimeError(gdal.GetLastErrorMsg())
    return shape
