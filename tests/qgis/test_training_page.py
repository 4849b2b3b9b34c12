"""The training page of the dialog Train a model: what it starts, and how it follows a training."""

# ruff: noqa: F811 (fixtures of another module)

from __future__ import annotations

from pathlib import Path

import pytest
from landlabels.ui.training import dialog as dialog_module
from landlabels.ui.training.dialog import DATA, RESULT, TRAIN
from qgis.PyQt.QtWidgets import QMessageBox
from test_train_dialog import INTERVALS, SCORES, START, epoch, message_in, open_dialog, run, store, wait_until  # noqa: F401


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
