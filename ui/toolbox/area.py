"""An extent and polygons, as Processing has them, to the area that core understands."""

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
    """Read EXTENT and AREA as one area, in the extent's own system; None where neither is set.

    An extent that names no system is taken in `crs`, the layer's.

    Raises: AreaUnreadable where AREA holds no polygon; an empty area must not become the whole scene.
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
    """Tell whether an extent is numbers alone; QGIS would take it in the project's system."""
    if isinstance(extent, str):
        return extent.count(",") == 3 and "[" not in extent
    return isinstance(extent, QgsRectangle) and not isinstance(extent, QgsReferencedRectangle)


def _polygons(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> tuple[bytes, ...]:
    """Return the (selected) features' shapes in `crs`, with straight sides, as WKB."""
    request = QgsFeatureRequest().setNoAttributes().setDestinationCrs(crs, context.transformContext())
    shapes = [feature.geometry() for feature in source.getFeatures(request)]
    for shape in shapes:
        shape.convertToStraightSegment()
    return tuple(bytes(shape.asWkb()) for shape in shapes if not shape.isEmpty())
