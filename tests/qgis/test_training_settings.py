"""The settings of a training that the dialog shows again after QGIS was restarted."""

from __future__ import annotations

from pathlib import Path

import pytest
from landlabels.core.runs.run_folder import RunFolder
from landlabels.ui.training.dialog import DATA, TRAIN
from qgis.PyQt.QtWidgets import QComboBox, QSpinBox
from test_train_dialog import START, open_dialog, run, store, wait_until  # noqa: F401 (fixtures)


@pytest.mark.parametrize("start_from", ["", "/models/mine.onnx"])
def test_a_new_dialog_shows_the_settings_of_the_running_training(
    open_dialog,  # noqa: F811
    run,  # noqa: F811
    store,  # noqa: F811
    start_from,
):
    first = open_dialog()
    form = first.training.form
    form.start_from.setCurrentIndex(form.start_from.findData("other" if start_from else ""))
    form.other_model.setFilePath(start_from)
    form.architecture.setCurrentIndex(form.architecture.findData("k-branch"))
    form.bands.setCurrentIndex(form.bands.count() - 1)
    form.preset.setCurrentIndex(form.preset.count() - 1)
    form.epochs.setValue(7)
    form.batch.setValue(12)
    form.output.setFilePath(str(run.path.with_suffix(".onnx")))
    arguments = form.arguments((store,), run.path)
    with run.lock():
        run.append("start", **START)
        run.keep_command(arguments)
        first.monitor.start(run.path)
        first.monitor.stop()
        second = open_dialog()
        wait_until(lambda: second.data.stores())
        assert second.training.form.arguments(second.data.stores(), run.path) == arguments
        run.append("cancelled")


@pytest.mark.parametrize(
    ("end", "filled_in"), [("cancelled", True), ("failed", True), ("finished", False), (None, True)]
)
def test_after_a_restart_the_settings_of_a_training_that_did_not_finish_are_filled_in(
    open_dialog,  # noqa: F811
    run,  # noqa: F811
    store,  # noqa: F811
    end,
    filled_in,
):
    first = open_dialog()
    form = first.training.form
    set_every_field(form)
    form.output.setFilePath(str(run.path.with_suffix(".onnx")))
    arguments = form.arguments((store,), run.path)
    with run.lock():
        run.append("start", **START)
        run.keep_command(arguments)
        first.monitor.start(run.path)
        if end:
            run.append(end, text="The disk is full.", model="m.onnx", epochs=4)
    first.monitor.poll()  # without a last event, the process was killed
    second = open_dialog()
    if not filled_in:
        assert second.pages.currentIndex() == DATA and second.data.from_scene.isChecked()
        return
    wait_until(lambda: second.data.stores())
    assert second.pages.currentIndex() == TRAIN
    assert second.training.form.arguments(second.data.stores(), run.path) == arguments
    assert second.training.start_button.isEnabled()


def test_every_field_of_the_form_is_in_the_arguments(open_dialog):  # noqa: F811
    form = open_dialog().training.form
    set_every_field(form)
    arguments = form.arguments((), Path("run"))
    form.show_arguments(arguments)
    assert form.arguments((), Path("run")) == arguments
    boxes = [
        box for box in form.findChildren((QComboBox, QSpinBox)) if box.objectName() not in ("", "qt_spinbox_lineedit")
    ]
    assert {box.objectName() for box in boxes} == {
        "startFrom", "architecture", "bands", "preset", "epochs", "batch", "device",
        "teacher", "folds", "innerFolds", "repeats", "seed",
    }  # fmt: skip
    for option in (
        "--architecture",
        "--bands",
        "--preset",
        "--epochs",
        "--batch",
        "--device",
        "--output",
        "--teacher",
        "--teacher-loss",
        "--patch-loss",
        "--folds",
        "--inner-folds",
        "--repeats",
        "--seed",
    ):
        assert option in arguments  # fmt: skip


def set_every_field(form) -> None:
    """Set every field of the form to another value than its default, training from scratch."""
    form.start_from.setCurrentIndex(form.start_from.findData(""))
    for box in (form.architecture, form.bands, form.preset, form.device):
        box.setCurrentIndex(box.count() - 1)
    form.epochs.setValue(7)
    form.batch.setValue(12)
    form.output.setFilePath("/models/mine.onnx")
    more = form.validation
    more.teacher.setCurrentIndex(1)
    more.teacher_loss.setValue(0.5)
    more.patch_loss.setValue(0)
    more.folds.setValue(5)
    more.inner_folds.setValue(4)
    more.repeats.setValue(3)
    more.seed.setValue(7)


def test_a_run_folder_without_a_command_changes_no_settings(open_dialog, run):  # noqa: F811
    (run.path).mkdir()
    (run.path / "command.json").write_text("{", encoding="utf-8")
    assert RunFolder(run.path).command() == []
    first = open_dialog()
    with run.lock():
        first.monitor.start(run.path)
        assert open_dialog().data.from_scene.isChecked()
        run.append("cancelled")
