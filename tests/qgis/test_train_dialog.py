"""The dialog Train a model: its default values, its steps for the data and the result, and its error messages."""

from __future__ import annotations

import time
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from landlabels.core.runs.run_folder import RunFolder
from landlabels.ui import TRAINING_RUN
from landlabels.ui.background import BackgroundTask, cancel_all
from landlabels.ui.training.dialog import DATA, TRAIN, TrainDialog
from landlabels.ui.training.run_monitor import UNFINISHED_RUN
from landlabels.ui.training.running_entry import TrainingWatch
from options import registered_options
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMainWindow
from section_stores import make_store

START = {
    "sections": {"train": 12, "validation": 4, "test": 8},
    "epochs": 4,
    "steps_per_epoch": 2,
    "device": "CPU",
    "labels": 3,
    "parameters": 1234,
    "architecture": "multi-attention",
    "preset": "standard",
    "resumed_epoch": 0,
    "pid": 2**22 + 1,  # no process can have it
    "model": "m.onnx",
}
SCORES = {
    "validation": {"sections": 4, "f1": 0.9},
    "test": {"sections": 8, "f1": 0.7123, "macro_ap": 0.5, "micro_ap": None},
}
INTERVALS = {"test": {"f1": [0.6, 0.8], "macro_ap": [None, None]}}


class Interface:
    """The part of QgisInterface that the dialog uses."""

    def __init__(self, layer: object) -> None:
        self.window, self.canvas, self.bar = QMainWindow(), QgsMapCanvas(), QgsMessageBar()
        self.mainWindow, self.mapCanvas, self.messageBar = lambda: self.window, lambda: self.canvas, lambda: self.bar
        self.activeLayer = lambda: layer
        self.registerApplicationExitBlocker = lambda blocker: None


@pytest.fixture
def open_dialog(processing, project):
    """Open dialogs like the menu; afterwards they are deleted, and the stored run folder too."""
    for setting in (TRAINING_RUN, UNFINISHED_RUN):
        QgsSettings().remove(setting)
    opened = []

    def make(layer=None) -> TrainDialog:
        iface = Interface(layer)
        opened.append(TrainDialog(iface, TrainingWatch(iface)))
        return opened[-1]

    yield make
    cancel_all()
    wait_until(lambda: not BackgroundTask._running)
    for dialog in opened:
        dialog.monitor.stop()
        for widget in (dialog, dialog._iface.canvas, dialog._iface.bar, dialog._iface.window):
            sip.delete(widget)
    for setting in (TRAINING_RUN, UNFINISHED_RUN):
        QgsSettings().remove(setting)


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    return make_store(tmp_path_factory.mktemp("stores") / "small", sections=12, bands=("B05", "B01"))


@pytest.fixture
def run(tmp_path) -> RunFolder:
    return RunFolder(tmp_path / "m.run")


def wait_until(condition, timeout: float = 90.0) -> None:
    """Process the events of QGIS until the condition is true."""
    end = time.monotonic() + timeout
    while not condition():
        active = [(task.description(), task.status()) for task in QgsApplication.taskManager().activeTasks()]
        assert time.monotonic() < end, f"timeout; active tasks: {active}"
        QgsApplication.processEvents()
        time.sleep(0.01)


def message_in(dialog: TrainDialog) -> str:
    item = dialog.message_bar.currentItem()
    return (item.toolTip() or item.text()) if item else ""


def polygons(field: str = "fclass") -> QgsVectorLayer:
    return QgsVectorLayer(f"Polygon?crs=EPSG:32633&field=name:string&field={field}:string", "land use", "memory")


def epoch(number: int, f1: float | None, best: bool = False) -> dict:
    return {
        "epoch": number,
        "epochs": 4,
        "train_loss": 1 / number,
        "validation_loss": None if f1 is None else 1.5 / number,
        "validation_f1": f1,
        "validation_macro_ap": None if f1 is None else f1 / 2,
        "best": best,
        "seconds_left": 75,
    }


# Step 1: data


def test_the_form_starts_with_the_active_scene_a_reference_and_a_folder(open_dialog, project, bands):
    scene, reference = QgsRasterLayer(str(bands["B02"]), "scene"), polygons()
    project.addMapLayers([scene, reference])
    dialog = open_dialog(scene)
    dialog.show()
    form = dialog.data.form
    wait_until(lambda: form.folder.filePath())
    values = form.parameters()
    assert (values["INPUT"], values["REFERENCE"], values["FIELD"]) == (scene, reference, "fclass")
    assert values["OUTPUT"] == str(bands["B02"].parent / "T33TEST_20200101T100000_training")
    assert (values["MIN_SHARE"], values["MAX_UNLABELLED"], values["LABEL_SET"]) == (0.01, 0.25, "auto")
    assert "EXTENT" not in values
    assert form.allow_l1c.isHidden()
    assert dialog.pages.currentIndex() == DATA
    assert not dialog.next.isEnabled()


def test_a_level_1c_scene_has_to_be_allowed(open_dialog, project, tmp_path):
    from scenes import write_band_files

    files = write_band_files(tmp_path / "S2A_MSIL1C_x", (1, 1), bands=("B02", "B03", "B04", "B08", "B10"))
    scene = QgsRasterLayer(str(files["B02"]), "scene")
    project.addMapLayer(scene)
    dialog = open_dialog(scene)
    dialog.show()
    form = dialog.data.form
    wait_until(lambda: not form.allow_l1c.isHidden())
    assert not form.allow_l1c.isChecked()


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ((), "Add a Sentinel-2 scene"),
        (("scene",), "Add a land-cover reference"),
        (("scene", "polygons without a field"), "Choose the field"),
    ],
)
def test_a_missing_value_is_reported_and_nothing_is_built(open_dialog, project, bands, layers, expected):
    made = {
        "scene": lambda: QgsRasterLayer(str(bands["B02"]), "scene"),
        "polygons without a field": lambda: QgsVectorLayer("Polygon?crs=EPSG:32633", "bare", "memory"),
    }
    project.addMapLayers([made[layer]() for layer in layers])
    dialog = open_dialog(None)
    if layers == ("scene",):  # a raster could be a reference too
        dialog.data.form.reference.setLayer(None)
    dialog.data.build_button.click()
    assert expected in message_in(dialog)
    assert not dialog.data.is_busy()


def test_an_existing_training_set_is_shown_and_can_be_used(open_dialog, store):
    dialog = open_dialog()
    dialog.data.from_stores.setChecked(True)
    dialog.data.existing.add(store)
    wait_until(lambda: dialog.data.stores())
    summary = dialog.data.summary
    assert summary.title.text().startswith("<b>small</b><br>12 sections of 1.2 km, 6 places.")
    assert len(summary.bars.rows()) == 3
    assert {split for *_, split in summary.map.positions()} == {"train", "validation", "test"}
    assert dialog.next.isEnabled()
    dialog.next.click()
    assert dialog.pages.currentIndex() == TRAIN
    assert dialog.training.form.output_file() == store.parent / "small_model.onnx"


def test_a_folder_without_a_training_set_is_refused_with_a_message(open_dialog, tmp_path):
    dialog = open_dialog()
    dialog.data.from_stores.setChecked(True)
    dialog.data.existing.add(tmp_path)
    wait_until(lambda: message_in(dialog))
    assert "it is not a folder made by “Build training set”" in message_in(dialog)
    assert not dialog.next.isEnabled()


def test_a_registered_option_can_be_chosen(open_dialog):
    with registered_options():
        dialog = open_dialog()
    build, train = dialog.data.form, dialog.training.form
    for box, value in ((build.label_set, "planets"), (train.device, "abacus"), (train.architecture, "perceptron")):
        assert box.findData(value) >= 0


# Step 3: result


def test_classify_with_this_model_opens_the_classify_dialog(
    open_dialog, project, bands, model, processing, monkeypatch
):
    scene = QgsRasterLayer(str(bands["B02"]), "scene")
    project.addMapLayer(scene)
    dialog = open_dialog(scene)
    opened = {}

    class Other:
        def __init__(self):
            self.algorithmAboutToRun = MagicMock()

        def messageBar(self):
            return QgsMessageBar()

        def show(self):
            opened["shown"] = True

    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda name, values: opened.update(values) or Other())
    dialog._iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    dialog.result.show_result(model, None, "", "")
    dialog.result.classify_button.click()
    wait_until(lambda: opened.get("shown"))
    assert opened["shown"]
    assert opened["MODEL"] == str(model)
    assert opened["INPUT"] is scene
    assert opened["OUTPUT"].endswith("_tiny_labels.gpkg")


def test_missing_packages_are_named_in_the_first_step(open_dialog, monkeypatch):
    monkeypatch.setattr("landlabels.core.packages.find_spec", lambda name: None if name in ("torch", "onnx") else name)
    assert "packages that QGIS lacks: torch, onnx" in message_in(open_dialog())
