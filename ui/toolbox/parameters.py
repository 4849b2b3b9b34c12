"""Parameters that several algorithms share, and reading their values from dialogs, scripts and models."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVariantUtils,
)

from ...core.choices import DEVICES, IF_EXISTS, IF_FILE_EXISTS, OFFSETS, PRECISIONS, Choice
from ...core.redaction import redact
from ...core.settings import user_settings
from ...core.text import tr

TITLED_CHOICE = f"{__package__}.titled_choice.TitledChoice"  # imported by Processing's dialogs
Choices = Mapping[str, Sequence[str]]  # the values of each parameter that takes one of a few, by its name


def choice(name: str, description: str, options: Choice[Any], default: str = "") -> QgsProcessingParameterEnum:
    """Return a parameter that takes one of the options by its value; the default is the given one, else the first.

    Dialogs show the titles of the options.
    """
    values = list(options.values)
    default = default if default in options else options.default
    parameter = QgsProcessingParameterEnum(name, description, values, False, default, usesStaticStrings=True)
    return titled(parameter, [tr(option.title) for option in options])


def titled(parameter: QgsProcessingParameterEnum, titles: Sequence[str]) -> QgsProcessingParameterEnum:
    """Return the parameter with a title for each of its options, which dialogs show instead of the values."""
    parameter.setMetadata({"widget_wrapper": {"class": TITLED_CHOICE, "titles": list(titles)}})
    return parameter


def device(help_text: str, options: Choice[Any] = DEVICES) -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter DEVICE with its help."""
    parameter = choice("DEVICE", tr("Device"), options, user_settings().device)
    return advanced(parameter), f"{options.help}. {help_text}"


def precision() -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter PRECISION with its help."""
    return advanced(choice("PRECISION", tr("Precision"), PRECISIONS)), f"{PRECISIONS.help}."


def offset() -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter OFFSET with its help."""
    return advanced(choice("OFFSET", tr("Radiometric offset"), OFFSETS)), f"{OFFSETS.help}."


def if_exists(description: str) -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter IF_EXISTS with its help."""
    return advanced(choice("IF_EXISTS", description, IF_EXISTS)), f"{IF_EXISTS.help}."


def if_file_exists(description: str) -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter IF_EXISTS, for a file that cannot be resumed, with its help."""
    return advanced(choice("IF_EXISTS", description, IF_FILE_EXISTS)), f"{IF_FILE_EXISTS.help}."


def share(name: str, description: str, default: float | None = None) -> QgsProcessingParameterNumber:
    """Return a parameter that takes a number from 0 to 1; optional if it has no default."""
    kind = Qgis.ProcessingNumberParameterType.Double
    parameter = QgsProcessingParameterNumber(name, description, kind, default, default is None, 0, 1)
    parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
    return parameter


def threshold() -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter THRESHOLD with its help; its default is that of the settings."""
    parameter = share("THRESHOLD", tr("Threshold for every label"))
    parameter.setDefaultValue(user_settings().threshold)
    return parameter, tr(
        "A label is assigned if its probability reaches this value. Not set: the model's own thresholds."
    )


def read_threshold(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float | None:
    """Return the value of THRESHOLD; None if it was cleared, or not given and the settings have none."""
    default = algorithm.parameterDefinition("THRESHOLD").defaultValue()
    # An omitted optional number is read as 0.0, which is a valid threshold.
    if not is_set(parameters.get("THRESHOLD", default)):
        return None
    return float(algorithm.parameterAsDouble(parameters, "THRESHOLD", context))


def count(name: str, description: str, default: int | None = None) -> QgsProcessingParameterNumber:
    """Return a parameter that takes a whole number from 1; optional if it has no default."""
    kind = Qgis.ProcessingNumberParameterType.Integer
    return QgsProcessingParameterNumber(name, description, kind, default, default is None, 1)


def weight(name: str, description: str) -> QgsProcessingParameterNumber:
    """Return an optional parameter that takes a number from 0."""
    return QgsProcessingParameterNumber(name, description, Qgis.ProcessingNumberParameterType.Double, None, True, 0)


def folder(name: str, description: str, optional: bool = False) -> QgsProcessingParameterFile:
    """Return a parameter that takes a folder."""
    behavior = Qgis.ProcessingFileParameterBehavior.Folder
    return QgsProcessingParameterFile(name, description, behavior, optional=optional)


def model_file(name: str, description: str, optional: bool = False, unset: str = "") -> QgsProcessingParameterFile:
    """Return a parameter that takes a model by its file or its name; in dialogs it is a list of the known models.

    If it is optional, `unset` says what no model means; by default, the model is chosen by the scene.
    """
    kinds = ";;".join((tr("LandLabels model") + " (*.onnx)", tr("All files") + " (*)"))  # the second accepts names
    parameter = QgsProcessingParameterFile(name, description, optional=optional, fileFilter=kinds)
    options = {"automatic": optional and not unset, "unset": unset}
    parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget", **options}})
    return parameter


def classes() -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter CLASSES, the labels of the classes of a reference, with its help."""
    return (
        QgsProcessingParameterString("CLASSES", tr("Labels of classes"), optional=True),
        tr(
            "The labels of classes that have other names, such as forest=Mixed forest; farm=Arable land, or a CSV file "
            "with the columns class and label. CORINE and ESA WorldCover need none."
        ),
    )


def result_layer(optional: bool = False) -> tuple[QgsProcessingParameterDefinition, str]:
    """Return the parameter INPUT that takes a result layer, with its help; `result_input.read_result` reads it."""
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    parameter = QgsProcessingParameterFeatureSource("INPUT", tr("Result layer"), polygons, None, optional)
    return parameter, tr("A layer made by Classify extent; its changes must be saved. A filter of it is respected.")


def stores() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the parameters that take section stores, with their help; `read_stores` reads them."""
    more = QgsProcessingParameterMultipleLayers("MORE_STORES", tr("More training sets"), optional=True)
    more.setLayerType(Qgis.ProcessingSourceType.File)
    return [
        (
            folder("STORE", tr("Training set")),
            tr("A folder made by Build training set or Import BigEarthNet."),
        ),
        (
            advanced(more),
            tr(
                "The folders of training sets to use together with the first; where only files can be chosen, choose "
                "the file store.json in each folder."
            ),
        ),
    ]


def read_stores(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[Path, ...]:
    """Return the folders of all section stores given."""
    given = [algorithm.parameterAsFile(parameters, "STORE", context)]
    if is_set(parameters.get("MORE_STORES")):
        given += algorithm.parameterAsFileList(parameters, "MORE_STORES", context)
    paths = [Path(text) for text in given]
    return tuple(path.parent if path.name == "store.json" else path for path in paths)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return the parameter, flagged as advanced."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def is_set(value: Any) -> bool:
    """Return whether a value was given; 0 counts as given."""
    return value != "" and not QgsVariantUtils.isNull(value)


def with_choices(parameters: Mapping[str, Any], choices: Choices) -> dict[str, Any]:
    """Return the parameters with each choice as one of its values; given in any case, or by position."""
    result = dict(parameters)
    for name, options in choices.items():
        text = str(parameters.get(name, "")).strip().lower()
        by_text = {value.lower(): value for value in options}
        by_position = {str(position): value for position, value in enumerate(options)}
        if text in by_text or text in by_position:
            result[name] = by_text.get(text) or by_position[text]
    return result


def wrong_choice(parameters: Mapping[str, Any], choices: Choices) -> str:
    """Return a sentence on the first parameter that is none of its options; empty if all are valid.

    Takes what `with_choices` returned.
    """
    for name, options in choices.items():
        value = parameters.get(name)
        if isinstance(value, (str, int, float)) and value not in options:
            return tr("{name} is '{value}', but it must be one of {options}.").format(
                name=name, value=value, options=", ".join(options)
            )
    return ""


def wrong_share(parameters: Mapping[str, Any], *names: str) -> str:
    """Return a sentence on the first parameter that is set, but not a number from 0 to 1; empty if all are valid."""
    for name in names:
        value = parameters.get(name)
        if is_set(value) and not _fits(value, lambda number: 0 <= number <= 1):
            return tr("{name} is '{value}', but it must be a number from 0 to 1.").format(name=name, value=value)
    return ""


def wrong_count(parameters: Mapping[str, Any], *names: str) -> str:
    """Return a sentence on the first parameter that is set, but not a whole number from 1; empty if all are valid."""
    for name in names:
        value = parameters.get(name)
        if is_set(value) and not _fits(value, lambda number: number >= 1 and number == int(number)):
            return tr("{name} is '{value}', but it must be a whole number of at least 1.").format(
                name=name, value=value
            )
    return ""


def wrong_weight(parameters: Mapping[str, Any], *names: str) -> str:
    """Return a sentence on the first parameter that is set, but not a number from 0; empty if all are valid."""
    for name in names:
        value = parameters.get(name)
        if is_set(value) and not _fits(value, lambda number: 0 <= number < float("inf")):
            return tr("{name} is '{value}', but it must be a number of at least 0.").format(name=name, value=value)
    return ""


def _fits(value: Any, test: Callable[[float], bool]) -> bool:
    """Return whether a value is a number that passes; a QgsProperty is evaluated later and passes."""
    if not isinstance(value, (str, int, float)):
        return True
    try:
        return test(float(value))
    except (ValueError, OverflowError):
        return False


def file_of(layer: QgsRasterLayer) -> str:
    """Return the GDAL data source of a raster layer, without QGIS's open options; other providers are refused.

    A layer with an authentication configuration gets its user name and password into the address.
    """
    if layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr(
                "The layer '{name}' is not a raster file (its provider is '{provider}'); choose a layer opened "
                "from a file."
            ).format(name=redact(layer.name()), provider=layer.providerType())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    configuration = parts.pop("authcfg", None)
    for options in ("openOptions", "credentialOptions"):  # QGIS has set the credentials for the whole process
        parts.pop(options, None)
    source = QgsProviderRegistry.instance().encodeUri("gdal", parts)
    return _with_credentials(source, configuration, layer.name()) if is_set(configuration) else source


def _with_credentials(source: str, configuration: str, layer: str) -> str:
    """Return the address with the user name and the password of a QGIS authentication configuration.

    They are percent-encoded, which QGIS's own expansion leaves out.
    """
    manager, config = QgsApplication.authManager(), QgsAuthMethodConfig()
    loaded = manager.loadAuthenticationConfig(configuration, config, True)[0]
    scheme, separator, address = source.partition("://")
    if not loaded or config.method() != "Basic" or not separator:
        text = tr(
            "The authentication configuration of the layer '{layer}' cannot be used to read its file; choose a "
            "configuration of the type Basic in the properties of the layer's source, or download the file."
        )
        raise QgsProcessingException(text.format(layer=redact(layer)))
    user, password = (quote(config.config(key), safe="") for key in ("username", "password"))
    return f"{scheme}://{user}:{password}@{address}"
