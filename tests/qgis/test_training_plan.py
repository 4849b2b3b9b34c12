"""The training page explains what a training will do, and refuses settings that cannot work."""

from __future__ import annotations

import pytest
from landlabels.ui.training.training_page import SPEED_KEY, TrainingPage
from qgis.core import QgsSettings

SECTIONS = {"train": 60, "validation": 20, "test": 20}


@pytest.fixture
def page(qgis):
    QgsSettings().remove(SPEED_KEY)
    page = TrainingPage()
    yield page
    page.deleteLater()
    QgsSettings().remove(SPEED_KEY)


def test_the_plan_follows_the_settings(page):
    assert page.plan.text() == ""
    page.show_plan(SECTIONS)
    assert page.plan.text().startswith("One network is trained for up to 60 epochs on 60 of 100 sections.")
    page.form.epochs.setValue(1)
    assert "for 1 epoch on 60" in page.plan.text()
    page.form.preset.setCurrentIndex(page.form.preset.findData("paper"))
    page.form.epochs.setValue(0)
    assert "for up to 100 epochs" in page.plan.text()
    more = page.form.validation
    more.folds.setValue(5)
    more.inner_folds.setValue(4)
    more.repeats.setValue(3)
    assert "76 networks are trained for 100 epochs each" in page.plan.text()
    page.show_plan({})
    assert page.plan.text() == ""


def test_the_time_is_estimated_from_the_last_training(page):
    page.show_plan(SECTIONS)
    assert "is shown after its first steps" in page.plan.text()
    start = {"event": "start", "epochs": 2, "sections": SECTIONS, "model": "m.onnx", "device": "CPU", "labels": 3}
    page.show_event(start)
    epoch = {"event": "epoch", "epoch": 1, "epochs": 2, "train_loss": 0.5, "validation_loss": None, "best": False}
    page.show_event({**epoch, "validation_f1": None, "validation_macro_ap": None, "seconds": 6.0, "seconds_left": 6})
    page.form.epochs.setValue(2)
    assert "(10 sections per second) it takes at most 12 s." in page.plan.text()


def test_one_fold_and_a_teacher_without_a_file_are_refused(page, tmp_path):
    form, more = page.form, page.form.validation
    form.output.setFilePath(str(tmp_path / "m.onnx"))
    assert not form.missing()
    more.folds.setValue(1)
    assert "One fold" in form.missing()
    more.folds.setValue(0)
    more.teacher.setCurrentIndex(more.teacher.findData("other"))
    assert "the teacher" in form.missing() and more.other_teacher.isEnabled()
    more.other_teacher.setFilePath(str(tmp_path / "t.onnx"))
    assert not form.missing() and form.validation.arguments() == ["--teacher", str(tmp_path / "t.onnx")]


def test_inner_folds_and_repeats_need_folds(page):
    more = page.form.validation
    more.repeats.setValue(5)
    assert not more.repeats.isEnabled() and not more.inner_folds.isEnabled() and more.arguments() == []
    more.folds.setValue(2)
    assert more.arguments() == ["--folds", "2", "--repeats", "5"]
    for widget in (more.folds, more.inner_folds, more.repeats, more.seed, more.teacher, more.patch_loss):
        assert widget.toolTip()


def test_a_bundled_model_teaches_by_its_name(page):
    more = page.form.validation
    names = [more.teacher.itemData(i) for i in range(more.teacher.count())]
    assert "standard" in names
    more.teacher.setCurrentIndex(names.index("standard"))
    assert more.arguments() == ["--teacher", "standard"]
    page.form.validation.show_arguments({"--teacher": "standard-10-20m", "--seed": "4"})
    assert more.arguments() == ["--teacher", "standard-10-20m", "--seed", "4"] and not more.isCollapsed()


def test_the_progress_of_a_cross_validation_is_shown(page):
    page.show_starting()
    page.show_running(True)
    text = "Training 3 of 76, epoch 10 of 60: loss 0.311"
    page.show_event({"event": "info", "text": text, "training": 3, "trainings": 76})
    assert page.status.text() == text and (page.progress.value(), page.progress.maximum()) == (2, 76)
    page.show_request("cancel")
    page.show_event({"event": "info", "text": "Training 4 of 76", "training": 4, "trainings": 76})
    assert page.status.text() == "Cancelling…"
