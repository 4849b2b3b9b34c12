"""Opens the Processing dialog of Classify extent with default values from the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProcessingException, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMessageBar, QgsProcessingAlgorithmDialogBase

from ..core.text import tr
from .defaults import default_output, visible_extent
from .messages import show_message
from .models.model_box import remember_model, remembered_model
from .scenes import choose_scene, scene_layers
from .toolbox.assigned_bands import source_of, stored_parameters

if TYPE_CHECKING:
    from ..core.model.card import Card
    from ..core.scene.scene import Scene

ALGORITHM = "landlabels:classifyextent"


def open_classify_dialog(
    iface: QgisInterface,
    layer: QgsMapLayer | None = None,
    model: str | Path | None = None,
    message_bar: QgsMessageBar | None = None,
) -> None:
    """Open the dialog of `landlabels:classifyextent` for a layer, or show in a message bar why it cannot be opened.

    Default layer: the active one, or if it is no raster, a scene of the project; the user is asked which one if there
    are several. `model` is a name or a file, by default the one that was chosen last; one that is no longer there is
    reported, and the default model is used. Default message bar: that of the main window.
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
    chosen, card, problem = _model_to_use(str(model or remembered_model()))
    output = _default_output(scene, source_of(layer), chosen)
    parameters = {"INPUT": layer, "MODEL": chosen, "OUTPUT": output, **stored_parameters(layer)}
    if extent is not None:
        parameters["EXTENT"] = extent
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    if extent is None:
        _show_info(dialog, tr("The map does not show this layer. If no extent is set, the whole scene is classified."))
    if order_unknown:
        show_message(dialog.messageBar(), order_unknown)
    if scene and scene.level == "L1C" and (card is None or card.level != "L1C"):
        _show_info(
            dialog, tr("This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable.")
        )
    missing = _missing_bands(scene, card) if scene else ""
    if missing:
        show_message(dialog.messageBar(), missing)
    if problem:
        remember_model("")  # it is reported once
        show_message(dialog.messageBar(), problem)
    dialog.show()


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


def _model_to_use(given: str) -> tuple[str, Card | None, str]:
    """Return the given model, or the default model if it cannot be used, its card, and why it cannot be used.

    The card is None if the model is chosen by the scene.
    """
    from ..core.errors import ModelError
    from ..core.model.card_reading import read_card
    from ..core.model.library import AUTOMATIC, chosen_model

    problem = ""
    for name in (given, ""):
        try:
            path = chosen_model(name)
            return name, read_card(path) if path else None, problem
        except ModelError as error:
            problem = problem or str(error)
    return AUTOMATIC, None, problem


def _default_output(scene: Scene | None, source: str, model: str) -> str:
    from ..core.model.library import AUTOMATIC
    from ..core.raster.files import gdal_path, on_disk, stem_of

    name = scene.name if scene else stem_of(source)
    file = next(iter(scene.bands.values())).file if scene else gdal_path(source)
    if model not in ("", AUTOMATIC):
        name += f"_{Path(model).name.removesuffix('.onnx')}"
    return default_output(name, on_disk(file))


def _missing_bands(scene: Scene, card: Card | None) -> str:
    """Return a sentence on the bands that the scene lacks for a model, by default the bundled one; empty if none."""
    from ..core.errors import BandsMissing, LandLabelsError, NoModelFits
    from ..core.model.choosing import choose_model
    from ..core.scene.bands import ORDER_12

    try:
        if scene.missing(ORDER_12):
            card = card or choose_model(None, scene, fill=False)[0].card
            scene.require(card.bands, card.name)
    except (BandsMissing, NoModelFits) as error:
        return str(error)
    except LandLabelsError:  # no model can be read, which the algorithm reports
        pass
    return ""


def _show_info(dialog: QgsProcessingAlgorithmDialogBase, text: str) -> None:
    show_message(dialog.messageBar(), text, Qgis.MessageLevel.Info)
