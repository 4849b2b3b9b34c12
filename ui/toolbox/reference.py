"""Converts a polygon layer or a raster of Processing to core's Reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.redaction import redact
from ...core.text import tr

if TYPE_CHECKING:
    from ...core.stores.reference import Reference

CLASS_TYPES = (
    QMetaType.Type.QString,
    QMetaType.Type.Int,
    QMetaType.Type.LongLong,
    QMetaType.Type.UInt,
    QMetaType.Type.ULongLong,
)


def read_raster(path: str) -> Reference:
    """Open a raster of classes. Raises: ReferenceUnreadable."""
    from ...core.stores.reference import open_reference

    return open_reference(path)


def is_result(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is a result of LandLabels, which is no reference unless it was corrected by hand."""
    from ...core.results.schema import is_result_layer

    return isinstance(layer, QgsVectorLayer) and is_result_layer(layer.fields().names())


def unusable_result(layer: QgsMapLayer | None) -> str:
    """Return a sentence if a result layer has no file, or edits to be saved; empty if not, and for other layers."""
    from ..result_layers import file_of_result

    if layer is None or not is_result(layer):
        return ""
    if not file_of_result(layer):
        text = tr("The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.")
        return redact(text.format(name=layer.name()))
    if layer.isModified():
        text = tr("The layer '{name}' has edits that are not saved; save or discard them first.")
        return redact(text.format(name=layer.name()))
    return ""


def saved_result(layer: QgsVectorLayer) -> str:
    """Return the file of a result layer; raise `QgsProcessingException` if it has none, or has edits to be saved."""
    from ..result_layers import file_of_result

    if text := unusable_result(layer):
        raise QgsProcessingException(text)
    return file_of_result(layer)


def read_polygons(
    source: QgsProcessingFeatureSource,
    field: str,
    name: str,
    bounds: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    *,
    context: QgsProcessingContext,
) -> Reference:
    """Return the (selected) polygons of a layer that may touch `bounds`, given in `crs`.

    Raises: ReferenceField if `field` cannot hold classes, ReferenceUnreadable if the layer is a result of LandLabels.
    """
    from ...core.errors import ReferenceField, ReferenceUnreadable
    from ...core.results.schema import is_result_layer
    from ...core.stores.reference import IS_RESULT, Polygons

    fields = source.fields()
    if is_result_layer(fields.names()):
        raise ReferenceUnreadable(reference=name, reason=tr(IS_RESULT))
    usable = [each.name() for each in fields if each.type() in CLASS_TYPES]
    if field not in usable:
        problem = tr("has no field '{field}'") if field else tr("needs a class field")
        if field in fields.names():
            problem = tr("has numbers or dates in the field '{field}'")
        raise ReferenceField(
            reference=name, problem=problem.format(field=field), fields=", ".join(usable) or tr("none")
        )
    request = QgsFeatureRequest().setSubsetOfAttributes([field], fields)
    try:
        back = QgsCoordinateTransform(crs, source.sourceCrs(), context.transformContext())
        request.setFilterRect(back.transformBoundingBox(bounds))
    except QgsCsException:
        pass  # the bounds have no place in that system: take all polygons, core reports the problem
    # Self-intersecting polygons are common and can be rasterised like others.
    features = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    shapes = [
        (bytes(feature.geometry().asWkb()), feature[field])
        for feature in features
        if feature.hasGeometry() and not QgsVariantUtils.isNull(feature[field])
    ]
    return Polygons(shapes, source.sourceCrs().toWkt(), field, name)
