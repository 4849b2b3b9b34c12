"""Reads the parameter of a result layer: its file, and which of its sections a filter or a selection leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
)

from ...core.redaction import redact
from ...core.text import tr


@dataclass(frozen=True)
class ResultInput:
    """The GeoPackage of a result, its layer's name in QGIS, and the names of the chosen sections; None for all."""

    path: str
    name: str
    sections: frozenset[str] | None


def result_parameter(optional: bool = False) -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter INPUT with its help."""
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    parameter = QgsProcessingParameterFeatureSource("INPUT", tr("Result layer"), polygons, None, optional)
    text = tr("A layer made by Classify extent; its changes must be saved. A filter of the layer is respected.")
    return parameter, text


def read_result(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ResultInput | None:
    """Read INPUT, in the thread of the layer; None if it is not set.

    Raises: QgsProcessingException for a layer that is not read from a file, or is being edited.
    """
    from ..result_layers import file_of_result

    layer = algorithm.parameterAsVectorLayer(parameters, "INPUT", context)
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if layer is None or source is None:
        if parameters.get("INPUT") in (None, ""):
            return None
        raise QgsProcessingException(redact(algorithm.invalidSourceError(parameters, "INPUT")))
    if layer.isEditable() and layer.isModified():
        text = tr("The layer '{name}' is being edited; save or discard its edits first.")
        raise QgsProcessingException(redact(text.format(name=layer.name())))
    path = file_of_result(layer)
    if not path:
        text = tr("The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.")
        raise QgsProcessingException(redact(text.format(name=layer.name())))
    given = parameters["INPUT"]
    is_part = isinstance(given, QgsProcessingFeatureSourceDefinition) and (
        given.selectedFeaturesOnly or bool(given.filterExpression)
    )
    sections = None
    if (is_part or layer.subsetString()) and layer.fields().indexOf("section") >= 0:
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes(["section"], layer.fields())
        sections = frozenset(str(feature["section"]) for feature in source.getFeatures(request))
    return ResultInput(path, layer.name(), sections)
