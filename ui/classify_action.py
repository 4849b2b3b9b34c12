"""The action "Classify extent": the algorithm's dialog, filled in from what the user is looking at."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.gui import QgisInterface, QgsMapCanvas, QgsProcessingAlgorithmDialogBase

from ..core.text import tr
from .toolbox.assigned_bands import kept_bands, source_of

ALGORITHM = "landlabels:classifyextent"


def open_classify_dialog(iface: QgisInterface, layer: QgsMapLayer | None = None, model: Path | None = None) -> None:
    """Open the dialog of `landlabels:classifyextent` for a layer, or say what to do first.

    Without a layer it is the active one; without a model, the algorithm chooses a bundled one.
    """
    import processing

    from ..core.errors import LandLabelsError
    from ..core.raster.files import on_disk
    from ..core.scene.scene import open_scene

    layer = layer or iface.activeLayer()
    try:
        can_run, reason = QgsApplication.processingRegistry().algorithmById(ALGORITHM).canExecute()
        if not can_run:
            raise QgsProcessingException(reason)
        if not isinstance(layer, QgsRasterLayer):
            raise QgsProcessingException(tr("Select a Sentinel-2 raster layer in the Layers panel first."))
        # Level-1C is opened here for its name only; to classify it, the dialog asks for consent.
        scene = open_scene(source_of(layer), allow_l1c=True)
    except (QgsProcessingException, LandLabelsError) as error:
        iface.messageBar().pushMessage("LandLabels", str(error), Qgis.MessageLevel.Warning)
        return
    extent = visible_part(layer, iface.mapCanvas())
    name = scene.name if model is None else f"{scene.name}_{model.stem}"
    parameters = {"INPUT": layer, "OUTPUT": propose_output(name, on_disk(next(iter(scene.bands.values())).file))}
    if kept_bands(layer):
        parameters["BANDS"] = kept_bands(layer)
    if model is not None:
        parameters["MODEL"] = str(model)
    if extent is not None:
        parameters["EXTENT"] = extent
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    if extent is None:
        _note(dialog, tr("The map shows no part of this layer: without an extent, the whole scene is classified."))
    if scene.level == "L1C" and not _learnt_from_l1c(model):
        _note(dialog, tr("This is a Level-1C scene. Allow Level-1C below if you accept less reliable labels."))
    dialog.show()


def _learnt_from_l1c(model: Path | None) -> bool:
    """Tell whether a model is at home on Level-1C; one that cannot be read will be refused when it is run."""
    from ..core.errors import LandLabelsError
    from ..core.model.model_file import load_model

    try:
        return model is not None and load_model(model).card.level == "L1C"
    except LandLabelsError:
        return False


def _note(dialog: QgsProcessingAlgorithmDialogBase, text: str) -> None:
    dialog.messageBar().pushMessage("", text, Qgis.MessageLevel.Info, 0)


def visible_part(layer: QgsRasterLayer, canvas: QgsMapCanvas) -> QgsReferencedRectangle | None:
    """Return the part of the layer that the map shows, in the map's system; None where it shows none of it."""
    crs = canvas.mapSettings().destinationCrs()
    try:
        whole = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
    part = canvas.extent().intersect(whole)
    return None if part.isEmpty() else QgsReferencedRectangle(part, crs)


def propose_output(scene_name: str, scene_file: Path, kind: str = "labels.gpkg") -> str:
    """Return `<scene>_<kind>` beside the scene, else in the project's folder, else a temporary output.

    Beside a product that is a folder itself (`*.SAFE`), never inside it.
    """
    products = [folder for folder in scene_file.parents if folder.suffix.upper() == ".SAFE"]
    beside = products[0].parent if products else scene_file.parent
    for folder in (beside, QgsProject.instance().homePath()):
        if folder and _can_write(Path(folder)):
            return str(Path(folder).resolve() / f"{scene_name}_{kind}")
    return QgsProcessing.TEMPORARY_OUTPUT


def _can_write(folder: Path) -> bool:
    try:
        # Permissions and network shares are only known for sure by trying.
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
