"""Opens the Processing dialog of Classify extent with default values from the project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMessageBar, QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QGroupBox, QScrollArea, QWidget

from ..core.choices import DEVICES, STORED_ORDER
from ..core.text import tr
from .defaults import default_output, visible_extent
from .memory import remember, remembered
from .messages import show_message
from .models.model_box import remember_model, remembered_model
from .scenes import choose_scene, find_scenes, raster_sources
from .toolbox.assigned_bands import source_of, stored_parameters
from .waiting import run_in_background

if TYPE_CHECKING:
    from ..core.model.card import Card
    from ..core.scene.scene import Scene
    from .background import BackgroundTask

ALGORITHM = "landlabels:classifyextent"
_task: BackgroundTask | None = None  # of the last click


def open_classify_dialog(
    iface: QgisInterface,
    layer: QgsMapLayer | None = None,
    model: str | Path | None = None,
    message_bar: QgsMessageBar | None = None,
) -> None:
    """Open the dialog of `landlabels:classifyextent` for a layer, or show in a message bar why it cannot be opened.

    Files are opened in the background, so the dialog appears after this function has returned.

    Default layer: the active one, or if it is no raster, a scene of the project; the user is asked which one if there
    are several. `model` is a name or a file, by default the one that was chosen last; one that is no longer there is
    reported, and the default model is used. Default message bar: that of the main window.
    """
    bar = message_bar or iface.messageBar()
    if not can_classify(iface, partial(open_classify_dialog, iface, layer, model)):
        return
    layer = layer or iface.activeLayer()
    given = str(model or remembered_model())
    if isinstance(layer, QgsRasterLayer):
        _open_for(iface, bar, layer, given)
        return
    sources = raster_sources()

    def found(layer_ids: list[str]) -> None:
        project = QgsProject.instance()
        layers = [found for layer_id in layer_ids if (found := project.mapLayer(layer_id)) is not None]
        if not layers:
            show_message(bar, tr("Select a Sentinel-2 raster layer in the Layers panel first."), title="LandLabels")
            return
        text = tr("Scene to classify:")
        chosen = layers[0] if len(layers) == 1 else choose_scene(bar, text, layers)
        if chosen is not None:
            _open_for(iface, bar, chosen, given)

    _run(bar, tr("Looking for Sentinel-2 scenes in the project…"), lambda: list(find_scenes(sources)), found)


def can_classify(iface: QgisInterface, again: Callable[[], None]) -> bool:
    """Return whether the packages are installed; if not, offer to install them, and call `again` afterwards."""
    can_run, _ = QgsApplication.processingRegistry().algorithmById(ALGORITHM).canExecute()
    if not can_run:
        from .environment.dialog import offer_packages

        offer_packages(iface, iface.messageBar(), "classify", again)
    return can_run


def _run(bar: QgsMessageBar, text: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """Run the next step in the background; a new click replaces a click whose steps have not ended."""
    global _task
    if _task is not None and not sip.isdeleted(_task):
        _task.cancel()
    _task = run_in_background(bar, text, work, then, lambda error: show_message(bar, error, title="LandLabels"))


@dataclass(frozen=True)
class Examined:
    """What the dialog needs to know of a scene; `scene` is None if the order of its bands is not known.

    `model` is the one to choose, `model_problem` why it is not the given one. `warnings` and `notes` are sentences.
    `refusal` says why no dialog can be opened, unless the user assigns the bands.
    """

    scene: Scene | None
    model: str
    model_problem: str
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusal: str = ""


def _open_for(iface: QgisInterface, bar: QgsMessageBar, layer: QgsRasterLayer, model: str) -> None:
    """Open the scene of a layer in the background, then the dialog."""
    try:
        source = source_of(layer)
    except QgsProcessingException as error:  # a web service, for example
        show_message(bar, str(error), title="LandLabels")
        return

    def examined(result: Examined) -> None:
        if sip.isdeleted(layer):  # it may have been removed meanwhile
            return
        if result.refusal:
            again = partial(_assign_bands, iface, bar, layer, model)
            show_message(bar, result.refusal, title="LandLabels", action=(tr("Assign bands…"), again))
            return
        _show_dialog(iface, layer, result)

    _run(bar, tr("Opening the scene…"), partial(_examine, source, model), examined)


def _assign_bands(iface: QgisInterface, bar: QgsMessageBar, layer: QgsRasterLayer, model: str) -> None:
    """Let the user assign the bands of a layer, then open the dialog for it."""
    from .bands.assign_dialog import assign_bands

    if not sip.isdeleted(layer):
        assign_bands(iface.mainWindow(), layer, model, lambda _: _open_for(iface, bar, layer, model))


def _examine(source: str, given: str) -> Examined:
    """Open a scene and compare it with the model; runs in a thread."""
    from ..core.errors import AssignmentUnusable, BandOrderUnknown, NotSentinel2
    from ..core.scene.scene import open_scene

    model, card, problem = _model_to_use(given)
    try:
        # Level-1C is allowed here to get the name of the scene; the user has to allow it in the dialog.
        scene = open_scene(source, allow_l1c=True)
    except BandOrderUnknown as error:
        return Examined(None, model, problem, (str(error),))
    except (NotSentinel2, AssignmentUnusable) as error:
        return Examined(None, model, problem, refusal=str(error))
    notes = []
    if scene.level == "L1C" and (card is None or card.level != "L1C"):
        notes.append(tr("This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable."))
    missing = _missing_bands(scene, card)
    return Examined(scene, model, problem, (missing,) if missing else (), tuple(notes))


def _show_dialog(iface: QgisInterface, layer: QgsRasterLayer, examined: Examined) -> None:
    import processing

    extent = visible_extent(layer, iface.mapCanvas())
    output = default_result(examined.scene, source_of(layer), examined.model)
    parameters = {"INPUT": layer, "MODEL": examined.model, "OUTPUT": output, **stored_parameters(layer)}
    if extent is not None:
        parameters["EXTENT"] = extent
    parameters |= _remembered_values(has_clouds=examined.scene is not None and examined.scene.clouds is not None)
    dialog = processing.createAlgorithmDialog(ALGORITHM, parameters)
    dialog.algorithmAboutToRun.connect(lambda _: _remember_values(dialog.createProcessingParameters()))
    notes = list(examined.notes)
    if extent is None:
        notes.append(tr("The map does not show this layer. If no extent is set, the whole scene is classified."))
    for text in notes:
        show_message(dialog.messageBar(), text, Qgis.MessageLevel.Info)
    action = (
        None if examined.scene else (tr("Assign bands…"), partial(_assign_in_dialog, dialog, layer, examined.model))
    )
    for text in examined.warnings:
        show_message(dialog.messageBar(), text, action=action)
    if examined.model_problem:
        remember_model("")  # it is reported once
        show_message(dialog.messageBar(), examined.model_problem)
    dialog.show()
    if examined.scene is None:
        _show_parameter(dialog, "BAND_ORDER")


def _remember_values(parameters: dict[str, Any]) -> None:
    """Remember the values of a run for the next dialog; consents, such as to Level-1C, are given for each scene."""
    remember("classify", {name: parameters[name] for name in REMEMBERED if parameters.get(name) is not None})


def _remembered_values(has_clouds: bool) -> dict[str, Any]:
    """Return the values of the last run that can be used; a clear share only for a scene with a cloud mask."""
    values = remembered("classify")
    if not has_clouds:
        values.pop("MIN_CLEAR", None)
    return {name: values[name] for name, is_valid in REMEMBERED.items() if name in values and is_valid(values[name])}


def _is_share(value: Any) -> bool:
    return type(value) in (int, float) and 0 <= value <= 1


# The parameters that are remembered, and whether a value, which a project file may hold, can be used.
REMEMBERED: dict[str, Callable[[Any], bool]] = {
    "THRESHOLD": _is_share,
    "MIN_CLEAR": _is_share,
    "DEVICE": lambda value: isinstance(value, str) and value in DEVICES,
}


def _assign_in_dialog(dialog: QgsProcessingAlgorithmDialogBase, layer: QgsRasterLayer, model: str) -> None:
    """Let the user assign the bands of a layer, and set them in an open dialog."""
    from .bands.assign_dialog import assign_bands

    def assigned(text: str) -> None:
        dialog.messageBar().clearWidgets()
        dialog.setParameters({**dialog.createProcessingParameters(), "BANDS": text, "BAND_ORDER": STORED_ORDER.value})

    if not sip.isdeleted(layer):
        assign_bands(dialog, layer, model, assigned)


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


def default_result(scene: Scene | None, source: str, model: str) -> str:
    """Return the path of the result of a scene and a model, by name or file, beside the scene."""
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
