"""Converts the parameters EXTENT and AREA of Processing to core's Area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ...core.text import tr

if TYPE_CHECKING:
    from ...core.sections.grid import Area


def read_area(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> Area | None:
    """Read EXTENT and AREA as one area, in the coordinate system of the extent; None if neither is set.

    An extent without a coordinate system is in `crs`, that of the layer.

    Raises: AreaUnreadable if AREA holds no polygon; an empty area must not become the whole scene.
    """
    from ...core.errors import AreaUnreadable
    from ...core.sections.grid import Area

    extent = polygons = None
    rectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if not rectangle.isNull():
        extent = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
        if not _is_bare(parameters["EXTENT"]):
            crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    source = algorithm.parameterAsSource(parameters, "AREA", context)
    if source is not None:
        polygons = _polygons(source, crs, context)
        if not polygons:
            raise AreaUnreadable(reason=tr("AREA holds no polygon"))
    if extent is None and polygons is None:
        return None
    return Area(extent, polygons, crs.toWkt() if crs.isValid() else None)


def _is_bare(extent: object) -> bool:
    """Return whether an extent is only numbers; QGIS would read it in the project's coordinate system."""
    if isinstance(extent, str):
        return extent.count(",") == 3 and "[" not in extent
    return isinstance(extent, QgsRectangle) and not isinstance(extent, QgsReferencedRectangle)


def _polygons(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> tuple[bytes, ...]:
    """Return the geometries of the (selected) features in `crs`, without curves, as WKB."""
    request = QgsFeatureRequest().setNoAttributes().setDestinationCrs(crs, context.transformContext())
    shapes = [feature.geometry() for feature in source.getFeatures(request)]
    for shape in shapes:
        shape.convertToStraightSegment()
    return tuple(bytes(shape.asWkb()) for shape in shapes if not shape.isEmpty())
