"""What the algorithms have in common: how values are read from what Processing, a script or a model hands over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVariantUtils,
)

from ...core.text import tr

Choices = Mapping[str, Sequence[str]]  # by parameter: its options, the default first


def choice(name: str, description: str, options: Sequence[str]) -> QgsProcessingParameterEnum:
    """Return a parameter that takes one of the options as text, the first where none is given."""
    return QgsProcessingParameterEnum(name, description, list(options), False, options[0], usesStaticStrings=True)


def share(name: str, description: str, default: float | None = None) -> QgsProcessingParameterNumber:
    """Return a parameter that takes a number from 0 to 1; optional where it has no default."""
    kind = Qgis.ProcessingNumberParameterType.Double
    parameter = QgsProcessingParameterNumber(name, description, kind, default, default is None, 0, 1)
    parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return the parameter, moved to the advanced ones."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def is_set(value: Any) -> bool:
    """Tell whether a value was given; 0 is one."""
    return value != "" and not QgsVariantUtils.isNull(value)


def with_choices(parameters: Mapping[str, Any], choices: Choices) -> dict[str, Any]:
    """Return the parameters with each choice as its option, given by its text in any case or by its position."""
    result = dict(parameters)
    for name, options in choices.items():
        text = str(parameters.get(name, "")).strip().lower()
        by_text = {option.lower(): option for option in options}
        by_position = {str(position): option for position, option in enumerate(options)}
        if text in by_text or text in by_position:
            result[name] = by_text.get(text) or by_position[text]
    return result


def wrong_choice(parameters: Mapping[str, Any], choices: Choices) -> str:
    """Say which parameter is none of its options; nothing where all are. Takes what `with_choices` returned."""
    for name, options in choices.items():
        value = parameters.get(name)
        if isinstance(value, (str, int, float)) and value not in options:
            return tr("{name} is '{value}', but it must be one of {options}.").format(
                name=name, value=value, options=", ".join(options)
            )
    return ""


def wrong_share(parameters: Mapping[str, Any], *names: str) -> str:
    """Say which parameter is set, but is no number from 0 to 1; nothing where all are."""
    for name in names:
        value = parameters.get(name)
        if is_set(value) and not _is_share(value):
            return tr("{name} is '{value}', but it must be a number from 0 to 1.").format(name=name, value=value)
    return ""


def _is_share(value: Any) -> bool:
    """Tell whether a value is a number from 0 to 1; what is still to be evaluated (a QgsProperty) may become one."""
    if not isinstance(value, (str, int, float)):
        return True
    try:
        return 0 <= float(value) <= 1
    except ValueError:
        return False


def file_of(layer: QgsRasterLayer) -> str:
    """Return what GDAL opens for a raster layer, without QGIS's own open options; other providers are refused."""
    if layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr(
                "The layer '{name}' is no raster file (its provider is '{provider}'); choose a layer that was opened "
                "from a file."
            ).format(name=layer.name(), provider=layer.providerType())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    parts.pop("openOptions", None)
    return QgsProviderRegistry.instance().encodeUri("gdal", parts)
