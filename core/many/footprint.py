"""The outline of a result layer in longitude and latitude."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr, osr

from ..raster.gdal_calls import quiet
from ..results.schema import LAYER


def footprint_of(result: Path) -> list[list[float]]:
    """Return the corners of a result's extent as [longitude, latitude], north-west first, clockwise; empty if none."""
    with quiet():
        dataset = ogr.Open(str(result))
        layer = dataset and dataset.GetLayerByName(LAYER)
        if layer is None or not layer.GetFeatureCount():
            return []
        west, east, south, north = layer.GetExtent()
        system, degrees = layer.GetSpatialRef().Clone(), osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        for each in (system, degrees):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        corners = [(west, north), (east, north), (east, south), (west, south)]
        points = osr.CoordinateTransformation(system, degrees).TransformPoints(corners)
    return [[round(lon, 6), round(lat, 6)] for lon, lat, _ in points]
