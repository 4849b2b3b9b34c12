"""The rasters whose bands can be assigned: the layers of the project, and the files that the guessed bands are in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

from ...core.redaction import redact
from ...core.text import tr
from ..toolbox.parameters import file_of


@dataclass(frozen=True)
class RasterChoice:
    """A raster: what GDAL opens, its name in the list, and the titles of its bands."""

    path: str
    title: str
    bands: tuple[str, ...]


def layer_choices(first: QgsRasterLayer) -> list[RasterChoice]:
    """Return the raster files among the layers of the project, `first` before the others."""
    layers = sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name())
    found: dict[str, RasterChoice] = {}
    for layer in [first, *layers]:
        if not isinstance(layer, QgsRasterLayer):
            continue
        try:
            path = file_of(layer)
        except QgsProcessingException:  # a web service, for example
            continue
        bands = tuple(layer.bandName(number) for number in range(1, layer.bandCount() + 1))
        found.setdefault(path, RasterChoice(path, redact(layer.name()), bands))
    return list(found.values())


def file_choices(titles: Mapping[str, tuple[str, ...]]) -> list[RasterChoice]:
    """Return the files with the descriptions of their bands."""
    return [
        RasterChoice(path, redact(PurePath(path).name), tuple(map(band_title, range(1, len(names) + 1), names)))
        for path, names in titles.items()
        if names
    ]


def band_title(number: int, description: str) -> str:
    """Return the title of a band in a list, as QGIS writes it."""
    title = tr("Band {number}").format(number=number)
    return f"{title}: {description}" if description else title
