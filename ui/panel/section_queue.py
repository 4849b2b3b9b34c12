"""The order in which sections are looked at: all of a result, or those that were suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer

if TYPE_CHECKING:
    from ...core.results.threshold_preview import ThresholdPreview

SUGGESTION_FIELDS = {"rank", "section", "reason"}


def suggestion_layers() -> list[QgsVectorLayer]:
    """Return the layers of the project that were made by `landlabels:suggestsections`."""
    layers = QgsProject.instance().mapLayers().values()
    return [
        each
        for each in sorted(layers, key=lambda layer: layer.name())
        if isinstance(each, QgsVectorLayer) and set(each.fields().names()) >= SUGGESTION_FIELDS
    ]


def suggested(layer: QgsVectorLayer, preview: ThresholdPreview) -> dict[int, str]:
    """Return the index of each suggested section in the result, in the order of the ranks, with the reason."""
    index_of = {name: index for index, name in enumerate(preview.arrays.section)}
    found = sorted((feature["rank"], feature["section"], feature["reason"]) for feature in layer.getFeatures())
    return {index_of[section]: str(reason) for _, section, reason in found if section in index_of}
