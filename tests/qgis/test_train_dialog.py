"""The dialog Train a model: its default values, how it follows a training, and its error messages."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from landlabels.core.runs.run_folder import RunFolder
from landlabels.ui.training import dialog as dialog_module
from landlabels.ui.training.dialog import DATA, RESULT, TRAIN, TrainDialog
from landlabels.ui.training.run_monitor import SETTING
from options import registered_options
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMainWindow, QMessageBox
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


@pytest.fixture
def open_dialog(processing, project):
    """Open dialogs like the menu; afterwards they are deleted, and the stored run folder too."""
    QgsSettings().remove(SETTING)
    opened = []

    def make(layer=None) -> TrainDialog:
        opened.append(TrainDialog(Interface(layer)))
        return opened[-1]

    yield make
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: not QgsApplication.taskManager().countActiveTasks())
    for dialog in opened:
        dialog.monitor.stop()
        for widget in (dialog, dialog._iface.canvas, dialog._iface.bar, dialog._iface.window):
            sip.delete(widget)
    QgsSettings().remove(SETTING)


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    return make_store(tmp_path_factory.mktemp("stores") / "small", sections=12, bands=("B05", "B01"))


@pytest.fixture
def run(tmp_path) -> RunFolder:
    return RunFolder(tmp_path / "m.run")


def wait_until(condition, timeout: float = 20.0) -> None:
    """Process the events of QGIS until the condition is true."""
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "timeout"
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


# Step 2: training


@pytest.fixture
def ready(open_dialog, store, tmp_path, monkeypatch):
    """A dialog at step 2 that records the processes it would start."""
    started = []
    monkeypatch.setattr(dialog_module, "start_process", lambda *arguments: started.append(arguments) or 0)
    monkeypatch.setattr("landlabels.ui.training.run_monitor.is_alive", lambda folder: bool(started))
    dialog = open_dialog()
    dialog.data.from_stores.setChecked(True)
    dialog.data.existing.add(store)
    wait_until(lambda: dialog.data.stores())
    dialog.go_to(TRAIN)
    dialog.training.form.output.setFilePath(str(tmp_path / "m"))
    dialog.started = started
    return dialog


def test_start_passes_the_choices_to_the_command_line(ready, store, tmp_path):
    form = ready.training.form
    form.start_from.setCurrentIndex(form.start_from.findData(""))
    form.architecture.setCurrentIndex(form.architecture.findData("k-branch"))
    form.epochs.setValue(3)
    ready.training.start_button.click()
    wait_until(lambda: ready.started)
    [(arguments, run_folder)] = ready.started
    assert run_folder == tmp_path / "m.run"
    assert arguments[:2] == ["train", str(store)]
    pairs = dict(zip(arguments[2::2], arguments[3::2], strict=True))
    assert pairs == {
        "--output": str(tmp_path / "m.onnx"),
        "--run-folder": str(tmp_path / "m.run"),
        "--preset": "standard",
        "--device": "auto",
        "--architecture": "k-branch",
        "--epochs": "3",
    }
    wait_until(lambda: ready.training.stop_button.isEnabled())
    assert not ready.training.start_button.isEnabled()


def test_another_model_to_start_from_must_be_chosen(ready):
    form = ready.training.form
    form.start_from.setCurrentIndex(form.start_from.findData("other"))
    ready.training.start_button.click()
    assert "Choose the model file to start from" in message_in(ready)
    assert not ready.started
    form.other_model.setFilePath("/models/mine.onnx")
    assert form.arguments((), Path("x"))[-2:] == ["--from", "/models/mine.onnx"]


def test_the_curves_are_updated_and_the_end_opens_the_result(open_dialog, run, tmp_path, model):
    dialog = open_dialog()
    page = dialog.training
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
        run.append("step", epoch=1, step=1, steps=2, loss=0.9, seconds_left=80)
        run.append("epoch", **epoch(1, 0.3, best=True))
        run.append("epoch", **epoch(2, 0.2))
        dialog.monitor.poll()
        assert [curve.points for curve in page.loss_chart.curves] == [
            [(0.5, 0.9)],
            [(1, 1), (2, 0.5)],
            [(1, 1.5), (2, 0.75)],
        ]
        assert [curve.points for curve in page.f1_chart.curves] == [[(1, 0.3), (2, 0.2)], [(1, 0.15), (2, 0.1)]]
        assert page.status.text() == "Epoch 2 of 4, about 1 min 15 s left"
        assert "Sections: 12 for training" in page.log_view.toPlainText()
        assert not dialog.grab().isNull()
        finished = {"reason": "early", "epochs": 2, "best_epoch": 1, "scores": SCORES, "intervals": INTERVALS}
        finished["scope"] = "A demonstration."
        run.append("finished", model=str(model), report=None, **finished)
    dialog.monitor.poll()
    assert dialog.pages.currentIndex() == RESULT
    assert dialog.result.summary.text().endswith("The best epoch was 1. Scores on 8 test sections:")
    table = dialog.result.table
    cells = [[table.item(row, column).text() for column in (0, 1, 2)] for row in range(table.rowCount())]
    assert cells == [["F1", "0.712", "0.600 to 0.800"], ["Macro AP", "0.500", "–"]]
    assert not dialog.monitor.is_active()
    assert not dialog.result.report_button.isEnabled()
    assert dialog.result.scope.text() == "A demonstration."


def test_without_validation_there_is_no_curve_and_no_error(open_dialog, run):
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        run.append("epoch", **epoch(1, None))
        dialog.monitor.start(run.path)
        assert dialog.training.f1_chart.curves[0].points == []
        assert "Epoch 1: training loss 1.0000" in dialog.training.log_view.toPlainText()


def test_a_new_dialog_shows_the_running_training(open_dialog, run):
    first = open_dialog()
    with run.lock():
        run.append("start", **START)
        first.monitor.start(run.path)
        first.monitor.stop()
        run.append("epoch", **epoch(1, 0.3))
        second = open_dialog()
        assert second.pages.currentIndex() == TRAIN
        assert second.training.f1_chart.curves[0].points == [(1, 0.3)]
        assert second.training.stop_button.isEnabled()
        assert second.monitor.folder == run.path
        run.append("cancelled")
    second.monitor.poll()
    assert "Cancelled" in second.training.status.text()
    assert open_dialog().pages.currentIndex() == DATA  # its end has been shown


def test_a_training_without_a_last_event_is_reported(open_dialog, run):
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
    run.log_path.write_text("Loading\nout of luck\n", encoding="utf-8")
    dialog.monitor.poll()
    assert "out of luck" in message_in(dialog)
    assert dialog.training.start_button.isEnabled()


def test_stop_and_cancel_are_requested_in_the_run_folder(open_dialog, run):
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
        dialog.training.stop_button.click()
        assert run.requested() == "stop"
        assert "The best model so far is kept" in dialog.training.status.text()
        dialog.training.cancel_button.click()
        assert run.requested() == "cancel"


def test_a_training_that_does_not_react_to_a_cancel_is_killed(open_dialog, run, monkeypatch):
    killed = []
    monkeypatch.setattr("landlabels.ui.training.run_monitor.GRACE_S", 0.05)
    monkeypatch.setattr("landlabels.ui.training.run_monitor.kill", killed.append)
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
        dialog.training.cancel_button.click()
        wait_until(lambda: killed)
    assert killed == [run.path]


def test_the_end_of_a_previous_run_is_ignored(open_dialog, run):
    run.append("start", **START)
    run.append("epoch", **epoch(1, 0.3))
    run.append("cancelled")
    dialog = open_dialog()
    with run.lock():
        dialog.monitor.start(run.path, earlier=3)
        assert dialog.monitor.is_active()
        run.append("start", **{**START, "resumed_epoch": 1})
        run.append("epoch", **epoch(2, 0.4))
        dialog.monitor.poll()
    assert dialog.training.f1_chart.curves[0].points == [(1, 0.3), (2, 0.4)]
    assert "Resumed after epoch 1." in dialog.training.log_view.toPlainText()


def test_the_curves_of_an_earlier_run_are_not_shown_as_those_of_a_new_one(open_dialog, run):
    run.append("start", **START)
    run.append("epoch", **epoch(1, 0.3))
    run.append("finished", model="m.onnx", epochs=1)
    dialog = open_dialog()
    with run.lock():
        dialog.monitor.start(run.path, earlier=3)
        assert not dialog.training.f1_chart.curves[0].points
        assert not dialog.training.log_view.toPlainText()
        run.append("start", **START)
        run.append("epoch", **epoch(1, 0.4))
        dialog.monitor.poll()
        dialog.monitor.poll()
    assert dialog.training.f1_chart.curves[0].points == [(1, 0.4)]


@pytest.mark.parametrize("replace", [True, False])
def test_existing_files_are_only_replaced_after_a_question(ready, monkeypatch, tmp_path, replace):
    asked, buttons = [], QMessageBox.StandardButton
    answer = buttons.Yes if replace else buttons.No
    monkeypatch.setattr(QMessageBox, "question", lambda parent, title, text: asked.append(text) or answer)
    ready.result.show_result(tmp_path / "old.onnx", None, "", "")
    for name in ("m.onnx", "m.html"):
        (tmp_path / name).touch()
    ready.training.start_button.click()
    assert asked == ["These files exist and will be replaced: m.onnx, m.html. Start the training?"]
    if replace:
        wait_until(lambda: ready.started)
        assert ready.started[0][0][-2:] == ["--if-exists", "replace"]
        assert ready.result.model() is None
        wait_until(ready.monitor.is_active)
    else:
        assert not ready.started
        assert ready.training.start_button.isEnabled()


def test_the_end_of_a_training_is_shown_in_the_main_window_if_the_dialog_is_hidden(open_dialog, run):
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
        run.append("failed", text="The loss became infinite in batch 3.")
    dialog.monitor.poll()
    assert dialog._iface.bar.currentItem().text() == "The loss became infinite in batch 3."


def test_an_unused_name_is_proposed_for_each_model(ready, store):
    form = ready.training.form
    form.output.setFilePath("")
    form.propose_output(store)
    first = form.output_file()
    assert first == store.parent / "small_model.onnx"
    first.with_suffix(".run").mkdir()
    form.propose_output(store)
    assert form.output_file() == first  # there is no model yet: a start would resume
    first.touch()
    form.propose_output(store)
    assert form.output_file() == store.parent / "small_model_2.onnx"


# Step 3: result


def test_classify_with_this_model_opens_the_classify_dialog(
    open_dialog, project, bands, model, processing, monkeypatch
):
    scene = QgsRasterLayer(str(bands["B02"]), "scene")
    project.addMapLayer(scene)
    dialog = open_dialog(scene)
    opened = {}

    class Other:
        def messageBar(self):
            return QgsMessageBar()

        def show(self):
            opened["shown"] = True

    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda name, values: opened.update(values) or Other())
    dialog._iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    dialog.result.show_result(model, None, "", "")
    dialog.result.classify_button.click()
    assert opened["shown"]
    assert opened["MODEL"] == str(model)
    assert opened["INPUT"] is scene
    assert opened["OUTPUT"].endswith("_tiny_labels.gpkg")


def test_missing_packages_are_named_in_the_first_step(open_dialog, monkeypatch):
    monkeypatch.setattr("landlabels.core.packages.find_spec", lambda name: None if name in ("torch", "onnx") else name)
    assert "packages that QGIS lacks: torch, onnx" in message_in(open_dialog())
