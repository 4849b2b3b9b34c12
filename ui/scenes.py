"""Finds the Sentinel-2 scenes among the layers of the project, and asks which one to use."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ..core.json_reading import as_json
from ..core.text import tr
from .toolbox.assigned_bands import source_of

if TYPE_CHECKING:
    from ..core.scene.scene import Scene

PATIENCE_S = 5.0  # for one raster of the project, while the scenes are looked for


def raster_sources() -> dict[str, str]:
    """Return the sources of the raster files in the project by the ID of their layer, in the order of the names."""
    sources = {}
    for layer in sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name()):
        if isinstance(layer, QgsRasterLayer):
            try:
                sources[layer.id()] = source_of(layer)
            except QgsProcessingException:  # a web service, for example
                continue
    return sources


def _until(seconds: float, cancelled: Callable[[], bool]) -> Callable[[], bool]:
    """Return a function that tells whether work is cancelled, or has lasted this long."""
    end = time.monotonic() + seconds
    return lambda: cancelled() or time.monotonic() > end


def find_scenes(sources: Mapping[str, str], cancelled: Callable[[], bool] = lambda: False) -> dict[str, Scene]:
    """Return one layer ID of each scene, with the scene; run it in a thread, since rasters may be slow to open.

    Several layers of one product are one scene. Rasters that are no scene, and those that are not open after
    `PATIENCE_S` seconds, are left out; a single raster has as long as it needs.

    Raises: CancelledEarly.
    """
    from ..core.cancellable import run_in_thread
    from ..core.errors import CancelledEarly, LandLabelsError
    from ..core.scene.scene import open_scene

    found: dict[str, Scene] = {}
    files: set[str] = set()  # of the bands of the scenes found
    patience = PATIENCE_S if len(sources) > 1 else float("inf")
    for layer_id, source in sources.items():
        if source in files:
            continue
        try:
            scene = run_in_thread(partial(open_scene, source, allow_l1c=True), _until(patience, cancelled))
        except LandLabelsError as error:
            if isinstance(error, CancelledEarly) and cancelled():
                raise
            continue
        bands = {band.file for band in scene.bands.values()}
        if not bands & files:
            found[layer_id] = scene
        files |= bands
    return found


def same_scene(scene: Scene, fingerprint: Mapping[str, Any]) -> bool:
    """Return whether a scene has this fingerprint, as read from JSON; its clouds do not matter."""
    if fingerprint.get("name") != scene.name:
        return False
    found = as_json(scene.fingerprint())["bands"]
    stored = fingerprint.get("bands", {})
    return all(found[band] == stored.get(band) for band in scene.bands)


def choose_scene(parent: QWidget | None, text: str, layers: list[QgsRasterLayer]) -> QgsRasterLayer | None:
    """Ask for one of several layers; None if the user cancels."""
    names = [f"{number}. {layer.name()}" for number, layer in enumerate(layers, start=1)]
    name, accepted = QInputDialog.getItem(parent, tr("Choose a scene"), text, names, editable=False)
    return layers[names.index(name)] if accepted else None
