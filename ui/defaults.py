"""Default parameter values derived from the project: the visible extent of a layer, and output paths."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessing,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas


def visible_extent(layer: QgsRasterLayer, canvas: QgsMapCanvas) -> QgsReferencedRectangle | None:
    """Return the extent of the layer within the map canvas, in the CRS of the canvas; None if it is not visible."""
    crs = canvas.mapSettings().destinationCrs()
    try:
        whole = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
    part = canvas.extent().intersect(whole)
    return None if part.isEmpty() else QgsReferencedRectangle(part, crs)


def default_output(scene_name: str, scene_file: Path, suffix: str = "labels.gpkg") -> str:
    """Return `<scene>_<suffix>` beside the scene, else in the project folder, else a temporary output.

    For a product that is a folder (`*.SAFE`), the output is beside that folder, not in it.
    """
    products = [folder for folder in scene_file.parents if folder.suffix.upper() == ".SAFE"]
    scene_folder = products[0].parent if products else scene_file.parent
    for folder in (scene_folder, QgsProject.instance().homePath()):
        if folder and _is_writable(Path(folder)):
            return str(Path(folder).resolve() / f"{scene_name}_{suffix}")
    return QgsProcessing.TEMPORARY_OUTPUT


def _is_writable(folder: Path) -> bool:
    try:
        # Creating a file is the only reliable test on network shares and with access control lists.
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
