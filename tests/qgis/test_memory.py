"""What dialogs remember, in the project and in QGIS."""

from __future__ import annotations

import json

import pytest
from landlabels.ui.classify_dialog import _remember_values, _remembered_values
from landlabels.ui.memory import MOST_TRAINING_SETS, remember, remember_training_set, remembered, training_sets
from landlabels.ui.training.train_form import TrainForm
from landlabels.ui.training.training_set_list import TrainingSetList
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QSpinBox


@pytest.fixture
def widgets(qgis):
    """Keep widgets until the test ends, then delete them."""
    kept = []
    yield lambda widget: kept.append(widget) or widget
    for widget in kept:
        sip.delete(widget)


def test_the_values_of_the_project_come_before_those_used_last(project):
    remember("dialog", {"a": 1})
    project.clear()
    assert remembered("dialog") == {"a": 1} and remembered("other") == {}
    remember("dialog", {"a": 2})
    QgsSettings().setValue("LandLabels/remembered/dialog", json.dumps({"a": 3}))
    assert remembered("dialog") == {"a": 2}


def test_remembering_the_same_values_does_not_change_the_project(project):
    remember("dialog", {"a": 1})
    project.setDirty(False)
    remember("dialog", {"a": 1})
    assert not project.isDirty()
    remember("dialog", {"a": 2})
    assert project.isDirty()


@pytest.mark.parametrize("text", ["{", "[]", "3", '{"a": Infinity}', "[" * 100_000])
def test_values_that_cannot_be_read_are_left_out(project, text):
    QgsProject.instance().writeEntry("LandLabels", "dialog", text)
    assert remembered("dialog") == {}


def test_the_classify_dialog_remembers_numbers_and_device_but_no_consent(project):
    _remember_values({"THRESHOLD": 0.4, "MIN_CLEAR": 0, "DEVICE": "cpu", "ALLOW_L1C": True, "OUTPUT": "x"})
    assert _remembered_values(has_clouds=True) == {"THRESHOLD": 0.4, "MIN_CLEAR": 0, "DEVICE": "cpu"}
    assert _remembered_values(has_clouds=False) == {"THRESHOLD": 0.4, "DEVICE": "cpu"}
    _remember_values({"THRESHOLD": None, "DEVICE": "cpu"})
    assert _remembered_values(has_clouds=True) == {"DEVICE": "cpu"}
    remember("classify", {"THRESHOLD": "0.4", "MIN_CLEAR": 2, "DEVICE": ["cpu"]})
    assert _remembered_values(has_clouds=True) == {}


def test_training_sets_are_listed_the_last_one_first_and_once(qgis, tmp_path):
    folders = [tmp_path / str(number) for number in range(MOST_TRAINING_SETS + 2)]
    for folder in folders:
        folder.mkdir()
        (folder / "store.json").touch()
        remember_training_set(folder)
    remember_training_set(folders[-2])
    assert training_sets() == [folders[-2], folders[-1], *reversed(folders[2:-2])]
    (folders[-2] / "store.json").unlink()
    assert training_sets()[0] == folders[-1]


def test_the_list_of_training_sets_offers_them_in_a_menu(widgets, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "store.json").touch()
    view = widgets(TrainingSetList())
    view.last.menu().aboutToShow.emit()
    assert [action.isEnabled() for action in view.last.menu().actions()] == [False]
    remember_training_set(folder)
    view.last.menu().aboutToShow.emit()
    (action,) = view.last.menu().actions()
    assert action.text().startswith("mine ")
    action.trigger()
    assert view.stores() == (folder,)
    view.last.menu().aboutToShow.emit()
    assert [action.isEnabled() for action in view.last.menu().actions()] == [False]


def test_the_training_form_shows_the_last_settings_without_the_output(widgets, tmp_path):
    form = widgets(TrainForm())
    form.start_from.setCurrentIndex(form.start_from.findData(""))
    form.preset.setCurrentIndex(form.preset.findData("paper"))
    form.epochs.setValue(7)
    form.output.setFilePath(str(tmp_path / "m.onnx"))
    form.remember(form.arguments((tmp_path,), tmp_path / "m.run"))
    again = widgets(TrainForm())
    assert again.preset.currentData() == "paper" and again.epochs.value() == 7
    assert again.start_from.currentData() == "" and again.output.filePath() == ""
    remember("train", {"arguments": [3]})
    assert widgets(TrainForm()).epochs.value() == 0
    remember("train", {"arguments": ["train", "--from", str(tmp_path / "gone.onnx")]})
    assert widgets(TrainForm()).start_from.currentIndex() == 0


def test_the_training_form_says_what_the_preset_means(widgets):
    def shown(box: QSpinBox) -> str:
        return box.specialValueText()

    form = widgets(TrainForm())
    assert shown(form.epochs) == "as the preset (60)"
    assert shown(form.batch) == "as the preset (by the number of sections)"
    assert form.bands.currentText() == "as the preset (All twelve)"
    form.set_sections(72)
    assert shown(form.batch) == "as the preset (16)"
    form.preset.setCurrentIndex(form.preset.findData("paper"))
    assert shown(form.epochs) == "as the preset (100)" and shown(form.batch) == "as the preset (1000)"
