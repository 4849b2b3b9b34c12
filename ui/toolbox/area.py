"""An extent and polygons, as Processing has them, to the area that core understands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...core.text import tr

if TYPE_CHECKING:
    from ...core.grid import Area


def read_area(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> Area | None:
    """Read EXTENT and AREA, both turned into `crs` (the layer's), as their intersection; None where neither is set.

    An extent of another system is no rectangle in `crs`: QGIS gives its outline with extra points on the sides.

    Raises: AreaUnreadable where AREA holds nothing to work on; an empty area must not become the whole scene.
    """
    from ...core.errors import AreaUnreadable
    from ...core.grid import Area

    outline = algorithm.parameterAsExtentGeometry(parameters, "EXTENT", context, crs)
    source = algorithm.parameterAsSource(parameters, "AREA", context)
    if source is None:
        if outline.isEmpty():
            return None
        polygons = [outline]
    else:
        polygons = _polygons(source, crs, context)
        if not polygons:
            raise AreaUnreadable(reason=tr("AREA holds no polygon"))
        if not outline.isEmpty():
            polygons = [part for part in (polygon.intersection(outline) for polygon in polygons) if not part.isEmpty()]
        if not polygons:
            raise AreaUnreadable(reason=tr("no polygon of AREA overlaps EXTENT"))
    wkt = crs.toWkt() if crs.isValid() else None
    return Area(polygons=tuple(bytes(polygon.asWkb()) for polygon in polygons), crs=wkt)


def _polygons(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> list[QgsGeometry]:
    """Return the (selected) features' shapes in `crs`, with straight sides."""
    request = QgsFeatureRequest().setNoAttributes().setDestinationCrs(crs, context.transformContext())
    shapes = [feature.geometry() for feature in source.getFeatures(request)]
    for shape in shapes:
        shape.convertToStraightSegment()
    return [shape for shape in shapes if not shape.isEmpty()]
