"""Opens the Processing dialog of Classify extent with default values from the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProcessingException, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMessageBar, QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QGroupBox, QScrollArea, QWidget

from ..core.text import tr
from .defaults import default_output, visible_extent
from .messages import show_message
from .scenes import choose_scene, scene_layers
from .toolbox.assigned_bands import source_of, stored_parameters

if TYPE_CHECKING:
    from ..core.scene.scene import Scene

ALGORITHM = "landlabels:classifyextent"


def open_classify_dialog(
    iface: QgisInterface,
    layer: QgsMapLayer | None = None,
    model: Path | None = None,
    message_bar: QgsMessageBar | None = None,
) -> None:
    """Open the dialog of `landlabels:classifyextent` for a layer, or show in a message bar why it cannot be opened.

    Default layer: the active one, or if it is no raster, a scene of the project; the user is asked which one if there
    are several. Default model: chosen by the algorithm. Default message bar: that of the main window.
    """
    import processing

    from ..core.errors import LandLabelsError
    from .environment.dialog import offer_packages

    try:
        can_run, _ = QgsApplication.processingRegistry().algorithmById(ALGORITHM).canExecute()
        if not can_run:
            again = partial(open_classify_dialog, iface, layer, model)
            offer_packages(iface, iface.messageBar(), "classify", again)
            return
        layer = _scene_layer(layer or iface.activeLayer())
        if layer is None:
            return
        scene, order_unknown = _open(layer)
    except (QgsProcessingException, LandLabelsError) as error:
        show_message(message_bar or iface.messageBar(), str(error), title="LandLabels")
        return
    extent = visible_extent(layer, iface.mapCanvas())
    output = _default_output(scene, source_of(layer), model)
    parameters = {"INPUT": layer, "OUTPUT": output, **stored_parameters(layer)}
    if model is not None:
        parameters["MODEL"] = str(model)
    if extent is not None:
        parameters["EXTENT"] = extent
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    if extent is None:
        _show_info(dialog, tr("The map does not show this layer. If no extent is set, the whole scene is classified."))
    if order_unknown:
        show_message(dialog.messageBar(), order_unknown)
    if scene and scene.level == "L1C" and not _is_l1c_model(model):
        _show_info(
            dialog, tr("This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable.")
        )
    missing = _missing_bands(scene, model) if scene else ""
    if missing:
        show_message(dialog.messageBar(), missing)
    dialog.show()
    if order_unknown:
        _show_parameter(dialog, "BAND_ORDER")


def _scene_layer(layer: QgsMapLayer | None) -> QgsRasterLayer | None:
    """Return the layer, or if it is no raster a scene of the project; None if the user chose none of several."""
    if isinstance(layer, QgsRasterLayer):
        return layer
    layers = list(scene_layers())
    if not layers:
        raise QgsProcessingException(tr("Select a Sentinel-2 raster layer in the Layers panel first."))
    return layers[0] if len(layers) == 1 else choose_scene(None, tr("Scene to classify:"), layers)


def _open(layer: QgsRasterLayer) -> tuple[Scene | None, str]:
    """Open the scene of a layer; None and a sentence if the user has to choose the order of its bands first."""
    from ..core.errors import BandOrderUnknown
    from ..core.scene.scene import open_scene

    try:
        # Level-1C is allowed here to get the name of the scene; the user has to allow it in the dialog.
        return open_scene(source_of(layer), allow_l1c=True), ""
    except BandOrderUnknown as error:
        return None, str(error)


def _default_output(scene: Scene | None, source: str, model: Path | None) -> str:
    from ..core.raster.files import gdal_path, on_disk, stem_of

    name = scene.name if scene else stem_of(source)
    file = next(iter(scene.bands.values())).file if scene else gdal_path(source)
    return default_output(name if model is None else f"{name}_{model.stem}", on_disk(file))


def _missing_bands(scene: Scene, path: Path | None) -> str:
    """Return a sentence on the bands that the scene lacks for a model, by default the bundled one; empty if none."""
    from ..core.errors import BandsMissing, LandLabelsError, NoModelFits
    from ..core.model.choosing import choose_model
    from ..core.model.model_file import load_model
    from ..core.scene.bands import ORDER_12

    try:
        if scene.missing(ORDER_12):
            model, _ = choose_model(load_model(path) if path else None, scene, fill=False)
            scene.require(model.card.bands, model.card.name)
    except (BandsMissing, NoModelFits) as error:
        return str(error)
    except LandLabelsError:  # the model cannot be read, which the algorithm reports
        pass
    return ""


def _is_l1c_model(model: Path | None) -> bool:
    """Return whether a model was trained on Level-1C; False if it cannot be read, which the algorithm reports."""
    from ..core.errors import LandLabelsError
    from ..core.model.model_file import load_model

    try:
        return model is not None and load_model(model).card.level == "L1C"
    except LandLabelsError:
        return False


def _show_parameter(dialog: QgsProcessingAlgorithmDialogBase, name: str) -> None:
    """Expand the advanced parameters and scroll to one of them; the dialog must be visible."""
    group, widget = dialog.findChild(QGroupBox, "grpAdvanced"), dialog.findChild(QWidget, name)
    if group is None or widget is None:
        return
    group.setProperty("collapsed", False)
    widget.setFocus()
    area = widget.parent()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parent()
    if area is not None:
        QTimer.singleShot(0, lambda: area.ensureWidgetVisible(widget))  # after the group has its new height


def _show_info(dialog: QgsProcessingAlgorithmDialogBase, text: str) -> None:
    show_message(dialog.messageBar(), text, Qgis.MessageLevel.Info)
