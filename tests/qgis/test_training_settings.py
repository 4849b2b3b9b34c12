"""The settings of a training that the dialog shows again after QGIS was restarted."""

from __future__ import annotations

import pytest
from landlabels.core.runs.run_folder import RunFolder
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


def test_a_run_folder_without_a_command_changes_no_settings(open_dialog, run):  # noqa: F811
    (run.path).mkdir()
    (run.path / "command.json").write_text("{", encoding="utf-8")
    assert RunFolder(run.path).command() == []
    first = open_dialog()
    with run.lock():
        first.monitor.start(run.path)
        assert open_dialog().data.from_scene.isChecked()
        run.append("cancelled")
