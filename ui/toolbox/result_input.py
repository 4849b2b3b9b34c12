"""Reads the parameter of a result layer: its file, and which of its sections a filter or a selection leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

from ...core.redaction import redact
from ...core.text import tr
from ..result_layers import file_of_result
from .parameters import is_set


@dataclass(frozen=True)
class ResultInput:
    """The GeoPackage of a result, the layer's coordinate system, and the names of the chosen sections; None for all."""

    path: str
    crs: QgsCoordinateReferenceSystem
    sections: frozenset[str] | None


def wrong_result(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return a sentence if INPUT is set to a layer that is not read from a file or is being edited; else nothing."""
    try:
        _layer(algorithm, parameters, context)
    except QgsProcessingException as error:
        return str(error)
    return ""


def read_result(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ResultInput | None:
    """Read INPUT, in the thread of the layer; None if it is not set.

    Raises: QgsProcessingException for a layer that is not read from a file, or is being edited.
    """
    layer = _layer(algorithm, parameters, context)
    if layer is None:
        return None
    given = parameters["INPUT"]
    is_part = isinstance(given, QgsProcessingFeatureSourceDefinition) and (
        given.selectedFeaturesOnly or bool(given.filterExpression)
    )
    sections = None
    if (is_part or layer.subsetString()) and layer.fields().indexOf("section") >= 0:
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes(["section"], layer.fields())
        source = algorithm.parameterAsSource(parameters, "INPUT", context)  # has to live as long as its features
        sections = frozenset(str(feature["section"]) for feature in source.getFeatures(request))
    return ResultInput(file_of_result(layer), layer.crs(), sections)


def _layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsVectorLayer | None:
    given = parameters.get("INPUT")
    if not is_set(given):
        return None
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source
    layer = algorithm.parameterAsVectorLayer({"INPUT": given}, "INPUT", context)
    if layer is None:
        raise QgsProcessingException(redact(algorithm.invalidSourceError(parameters, "INPUT")))
    if layer.isEditable() and layer.isModified():
        text = tr("The layer '{name}' is being edited; save or discard its edits first.")
        raise QgsProcessingException(redact(text.format(name=layer.name())))
    if not file_of_result(layer):
        text = tr("The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.")
        raise QgsProcessingException(redact(text.format(name=layer.name())))
    return layer
