"""Bands that the user assigned to a layer: read from the parameter BANDS, and kept for the next time."""

from __future__ import annotations

import hashlib

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)

from ...core.text import tr
from .parameters import advanced, file_of

AUTO = "auto"


def bands_parameter() -> tuple[QgsProcessingParameterString, str]:
    """Return the parameter BANDS with its help."""
    return (
        advanced(QgsProcessingParameterString("BANDS", tr("Bands, where nothing tells them"), optional=True)),
        tr(
            "Which band is which: B02=1; B03=2 for bands of the scene's layer, B04=other layer or file:1 for others. "
            "Kept for this layer after a run. auto: by names and metadata again."
        ),
    )


def wrong_bands(text: str) -> str:
    """Say what is wrong with a text of BANDS; nothing where all is well."""
    from ...core.errors import LandLabelsError
    from ...core.scene.products.assignment import parse_assignment

    try:
        if text and text != AUTO:
            parse_assignment(text, "")
    except LandLabelsError as error:
        return str(error)
    return ""


def source_of(layer: QgsRasterLayer, text: str = "", context: QgsProcessingContext | None = None) -> str:
    """Return what core opens for a scene's layer: its file, or its bands by `text`, else as kept."""
    from ...core.scene.products.assignment import as_text, parse_assignment

    text = text or kept_bands(layer)
    if not text or text == AUTO:
        return file_of(layer)
    if wrong_bands(text):
        raise QgsProcessingException(wrong_bands(text))
    context = context or _context()
    assigned = parse_assignment(text, file_of(layer))
    return as_text({band: (_path(place, context), number) for band, (place, number) in assigned.items()})


def kept_bands(layer: QgsRasterLayer) -> str:
    """Return the text of BANDS with which a layer was used before; empty where there was none."""
    return QgsSettings().value(_key(file_of(layer)), "", type=str)


def keep_bands(file: str, text: str) -> None:
    """Keep a text of BANDS for a layer's file; `auto` forgets the last one."""
    if text == AUTO:
        QgsSettings().remove(_key(file))
    elif text:
        QgsSettings().setValue(_key(file), text)


def _key(file: str) -> str:
    return f"landlabels/bands/{hashlib.sha256(file.encode()).hexdigest()[:16]}"


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def _path(place: str, context: QgsProcessingContext) -> str:
    """Return the file of a layer that is given by its name, or the path that was given."""
    layer = QgsProcessingUtils.mapLayerFromString(place, context, False)
    return file_of(layer) if isinstance(layer, QgsRasterLayer) else place
