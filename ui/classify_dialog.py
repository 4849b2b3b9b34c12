"""Opens the Processing dialog of Classify extent with default values from the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProcessingException, QgsRasterLayer
from qgis.gui import QgisInterface, QgsProcessingAlgorithmDialogBase

from ..core.text import tr
from .defaults import default_output, visible_extent
from .toolbox.assigned_bands import source_of, stored_parameters

ALGORITHM = "landlabels:classifyextent"


def open_classify_dialog(iface: QgisInterface, layer: QgsMapLayer | None = None, model: Path | None = None) -> None:
    """Open the dialog of `landlabels:classifyextent` for a layer, or show in the message bar why it cannot be opened.

    Default layer: the active one. Default model: chosen by the algorithm.
    """
    import processing

    from ..core.errors import BandOrderUnknown, LandLabelsError
    from ..core.raster.files import gdal_path, on_disk, stem_of
    from ..core.scene.scene import open_scene
    from .environment.dialog import offer_packages

    layer = layer or iface.activeLayer()
    try:
        can_run, _ = QgsApplication.processingRegistry().algorithmById(ALGORITHM).canExecute()
        if not can_run:
            again = partial(open_classify_dialog, iface, layer, model)
            offer_packages(iface, iface.messageBar(), "classify", again)
            return
        if not isinstance(layer, QgsRasterLayer):
            raise QgsProcessingException(tr("Select a Sentinel-2 raster layer in the Layers panel first."))
        # Level-1C is allowed here to get the name of the scene; the user has to allow it in the dialog.
        scene = open_scene(source_of(layer), allow_l1c=True)
        name, file, level, order_unknown = scene.name, next(iter(scene.bands.values())).file, scene.level, ""
    except BandOrderUnknown as error:  # the user chooses it in the dialog
        name, file, level = stem_of(source_of(layer)), gdal_path(source_of(layer)), None
        order_unknown = str(error)
    except (QgsProcessingException, LandLabelsError) as error:
        iface.messageBar().pushMessage("LandLabels", str(error), Qgis.MessageLevel.Warning)
        return
    extent = visible_extent(layer, iface.mapCanvas())
    name = name if model is None else f"{name}_{model.stem}"
    parameters = {"INPUT": layer, "OUTPUT": default_output(name, on_disk(file)), **stored_parameters(layer)}
    if model is not None:
        parameters["MODEL"] = str(model)
    if extent is not None:
        parameters["EXTENT"] = extent
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    if extent is None:
        _show_info(dialog, tr("The map does not show this layer. If no extent is set, the whole scene is classified."))
    if order_unknown:
        _show_warning(dialog, order_unknown)
    if level == "L1C" and not _is_l1c_model(model):
        _show_info(
            dialog, tr("This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable.")
        )
    dialog.show()


def _is_l1c_model(model: Path | None) -> bool:
    """Return whether a model was trained on Level-1C; False if it cannot be read, which the algorithm reports."""
    from ..core.errors import LandLabelsError
    from ..core.model.model_file import load_model

    try:
        return model is not None and load_model(model).card.level == "L1C"
    except LandLabelsError:
        return False


def _show_warning(dialog: QgsProcessingAlgorithmDialogBase, text: str) -> None:
    dialog.messageBar().pushMessage("", text, Qgis.MessageLevel.Warning, 0)


def _show_info(dialog: QgsProcessingAlgorithmDialogBase, text: str) -> None:
    dialog.messageBar().pushMessage("", text, Qgis.MessageLevel.Info, 0)
