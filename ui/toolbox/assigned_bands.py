"""Band assignment: the parameters BANDS and BAND_ORDER, and their value as stored for each layer."""

from __future__ import annotations

import hashlib

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)

from ...core.choices import BAND_ORDERS, DETECTED_ORDER, STORED_ORDER, Option, band_orders_or_detected
from ...core.redaction import redact
from ...core.text import tr
from .parameters import advanced, choice, file_of, titled

AUTO = "auto"


def bands_parameter() -> tuple[QgsProcessingParameterString, str]:
    """Return the parameter BANDS with its help."""
    parameter = QgsProcessingParameterString("BANDS", tr("Band assignment"), optional=True)
    parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.bands_widget.BandsWidget"}})
    return (
        advanced(parameter),
        tr(
            "For scenes whose bands are not recognised: B02=1; B03=2 for bands of the scene's layer, B04=other layer "
            "or file:1 for others. Stored for this layer after a run. auto: use names and metadata again."
        ),
    )


def band_order_parameter() -> tuple[QgsProcessingParameterEnum, str]:
    """Return the parameter BAND_ORDER with its help."""
    options = band_orders_or_detected()
    return (
        advanced(titled(choice("BAND_ORDER", tr("Band order"), options), [order_title(each) for each in options])),
        tr("For stacks whose bands have no names; bands behind the order are not used. {options}.").format(
            options=options.help
        ),
    )


def order_title(option: Option) -> str:
    """Return the text of an order of bands in a list."""
    return f"{option.value}: {tr(option.help)}"


def assignment_of(bands: str, order: str) -> str:
    """Return the text of BANDS that stands for the values of BANDS and BAND_ORDER.

    Raises: QgsProcessingException if both are given.
    """
    bands = bands.strip()
    if order in ("", STORED_ORDER.value):
        return bands
    if bands:
        raise QgsProcessingException(tr("Both BANDS and BAND_ORDER are set; clear one of them."))
    return AUTO if order == DETECTED_ORDER.value else order


def stored_parameters(layer: QgsRasterLayer) -> dict[str, str]:
    """Return the value of BANDS or BAND_ORDER stored for a layer, by the name of the parameter."""
    text = kept_bands(layer)
    if not text:
        return {}
    return {"BAND_ORDER" if text in BAND_ORDERS else "BANDS": text}


def wrong_bands(text: str) -> str:
    """Return a sentence on an invalid text of BANDS; empty if it is valid."""
    from ...core.errors import LandLabelsError
    from ...core.scene.products.assignment import parse_assignment

    try:
        if text and text != AUTO:
            parse_assignment(text, "")
    except LandLabelsError as error:
        return str(error)
    return ""


def source_of(layer: QgsRasterLayer, text: str = "", context: QgsProcessingContext | None = None) -> str:
    """Return the source that core opens for a layer: its file, or the bands assigned by `text` or as stored."""
    text = text or kept_bands(layer)
    if not text or text == AUTO:
        return file_of(layer)
    from ...core.scene.products.assignment import as_text

    if wrong_bands(text):
        raise QgsProcessingException(wrong_bands(text))
    return as_text(assigned_places(text, file_of(layer), context))


def assigned_places(text: str, file: str, context: QgsProcessingContext | None = None) -> dict[str, tuple[str, int]]:
    """Return path and number of each band in a valid text of BANDS; layers are given by their names."""
    from ...core.scene.products.assignment import parse_assignment

    context = context or _context()
    return {band: (_path(place, context), number) for band, (place, number) in parse_assignment(text, file).items()}


def kept_bands(layer: QgsRasterLayer) -> str:
    """Return the text of BANDS stored for a layer; empty if there is none."""
    return QgsSettings().value(_key(file_of(layer)), "", type=str)


def keep_bands(file: str, text: str) -> None:
    """Store a text of BANDS for the file of a layer; `auto` removes it."""
    if text == AUTO:
        QgsSettings().remove(_key(file))
    elif text:
        QgsSettings().setValue(_key(file), text)


def _key(file: str) -> str:
    """Return the setting for a file; it stays the same when a signature or a password in an address changes."""
    return f"landlabels/bands/{hashlib.sha256(redact(file).encode()).hexdigest()[:16]}"


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def _path(place: str, context: QgsProcessingContext) -> str:
    """Return the file of a layer given by name, or the path itself."""
    layer = QgsProcessingUtils.mapLayerFromString(place, context, False)
    return file_of(layer) if isinstance(layer, QgsRasterLayer) else place
