"""Choosing a model by name: the list, in the dialogs of Processing and the panel, and what is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from landlabels.core.model.library import AUTOMATIC, set_default_model
from landlabels.ui.models.model_box import ModelBox, remember_model, remembered_model
from landlabels.ui.panel.dock import LandLabelsPanel
from models import write_tiny_model
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterFile,
    QgsSettings,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog
from test_packages_dialog import wait_until
from test_panel import iface  # noqa: F401 (a fixture)

OTHER, MANAGE = "Other file…", "Manage models…"


@pytest.fixture
def folder(qgis, tmp_path, monkeypatch) -> Path:
    """A models folder with one model."""
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    (tmp_path / "models").mkdir()
    write_tiny_model(tmp_path / "models" / "mine.onnx")
    yield tmp_path / "models"
    QgsSettings().remove("LandLabels")


def texts(box) -> list[str]:
    return [box.itemText(index) for index in range(box.count()) if box.itemText(index)]


def choose(box, text: str) -> None:
    """Choose an entry as a user does."""
    index = box.findText(text)
    assert index >= 0, texts(box)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_models_are_listed_by_name_behind_the_choice_by_the_scene(folder):
    box = ModelBox(None)
    assert texts(box) == ["Automatic (fits the scene)", "standard", "standard-10-20m", "mine", OTHER, MANAGE]
    assert box.value() == AUTOMATIC
    choose(box, "mine")
    assert box.value() == "mine"


def test_the_default_model_is_chosen_at_first(folder):
    set_default_model("mine")
    box = ModelBox(None)
    assert box.value() == "mine" and box.currentText() == "mine (default)"
    choose(box, "Automatic (fits the scene)")
    assert box.value() == AUTOMATIC


def test_without_a_choice_by_the_scene_no_model_is_chosen_at_first(folder):
    set_default_model("mine")
    box = ModelBox(None, automatic=False)
    assert box.value() == "" and box.currentIndex() == -1
    box = ModelBox(None, automatic=False, unset="None")
    assert box.value() == "" and box.currentText() == "None"


def test_another_file_is_chosen(folder, tmp_path, monkeypatch):
    other, chosen = str(tmp_path / "other.onnx"), []
    box = ModelBox(None)
    box.chosen.connect(chosen.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose(box, OTHER)
    assert box.value() == AUTOMATIC and box.currentText() == "Automatic (fits the scene)"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (other, ""))
    choose(box, OTHER)
    assert box.value() == other and box.currentText() == "other.onnx"
    assert chosen == [other]


def test_the_model_manager_is_opened_and_the_choice_stays(folder, monkeypatch):
    opened = []
    monkeypatch.setattr("landlabels.ui.models.dialog.open_models_dialog", lambda *given: opened.append(given))
    box = ModelBox("iface")
    box.set_value("mine")
    choose(box, MANAGE)
    assert opened == [("iface", "mine")]
    assert box.value() == "mine" and box.currentText() == "mine"


def test_names_are_found_in_any_case_and_unknown_ones_are_kept(folder):
    box = ModelBox(None)
    box.set_value("MINE")
    assert box.currentText() == "mine"
    box.set_value("removed")
    assert box.value() == "removed" and box.currentText() == "removed"


def test_a_new_model_appears_when_the_list_is_opened(folder):
    box = ModelBox(None)
    write_tiny_model(folder / "new.onnx")
    box.showPopup()
    box.hidePopup()
    assert "new" in texts(box) and box.value() == AUTOMATIC


def test_tool_tips_describe_the_models(folder):
    box = ModelBox(None)
    box.set_value("mine")
    QApplication.sendEvent(box, QEvent(QEvent.Type.Enter))
    wait_until(lambda: "3 labels" in box.toolTip())
    box.setToolTip("Help")  # as Processing does
    box.set_value("standard")
    QApplication.sendEvent(box, QEvent(QEvent.Type.Enter))
    wait_until(lambda: "19 labels" in box.toolTip())
    assert box.toolTip().endswith("Help")
    tip = box.itemData(box.findText("standard"), Qt.ItemDataRole.ToolTipRole)
    assert "Demonstration model" in tip and "19 labels: Urban fabric" in tip and "B8A" in tip


# In Processing


@pytest.fixture
def wrapper(processing):
    """Return the widget wrapper that Processing makes for the parameter MODEL of an algorithm."""
    from algorithms import algorithm
    from processing.gui.wrappers import WidgetWrapperFactory

    kept = []

    def make(name: str, dialog=None):
        kept.append(algorithm(name))  # the parameter belongs to it
        definition = kept[-1].parameterDefinition("MODEL")
        kept.append(dialog or type("AlgorithmDialog", (QDialog,), {})())
        return WidgetWrapperFactory.create_wrapper(definition, kept[-1])

    return make


@pytest.mark.parametrize(
    ("name", "first", "value"),
    [
        ("classifyextent", "Automatic (fits the scene)", AUTOMATIC),
        ("train", "None (train from scratch)", ""),
        ("evaluate", "standard", ""),
    ],
)
def test_the_dialogs_of_processing_list_models(wrapper, folder, name, first, value):
    made = wrapper(name)
    box = made.widget
    assert isinstance(box, ModelBox)
    assert texts(box)[0] == first and made.parameterValue() == value
    made.setParameterValue("mine", QgsProcessingContext())
    assert made.parameterValue() == "mine" and box.currentText() == "mine"


def test_the_model_designer_has_the_usual_widget_for_files(wrapper, folder):
    values = {"model": QgsProcessingModelAlgorithm(), "childId": "", "context": QgsProcessingContext()}
    made = wrapper("classifyextent", type("ModelerParametersDialog", (QDialog,), values)())
    assert isinstance(made, QgsProcessingModelerParameterWidget)
    made.setWidgetValue([QgsProcessingModelChildParameterSource.fromStaticValue("mine")])
    assert made.value().staticValue() == "mine"


def test_only_the_choice_for_classifying_is_remembered(wrapper, folder):
    changed = []
    made = wrapper("train")
    choose(made.widget, "standard")
    made = wrapper("classifyextent", type("BatchAlgorithmDialog", (QDialog,), {})())
    choose(made.widget, "standard")
    assert remembered_model() == ""
    made = wrapper("classifyextent")
    made.widgetValueHasChanged.connect(changed.append)
    choose(made.widget, "mine")
    assert remembered_model() == "mine" and changed == [made]


def test_the_parameter_takes_names_and_files(provider):
    definition = provider.algorithm("classifyextent").parameterDefinition("MODEL")
    assert isinstance(definition, QgsProcessingParameterFile)
    for value in ("mine", "auto", "/x/model.onnx", None):
        assert definition.checkValueIsAcceptable(value, QgsProcessingContext())


def test_the_panel_remembers_the_model(folder, iface):  # noqa: F811
    remember_model("mine")
    panel = LandLabelsPanel(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    assert panel.scene.model.value() == "mine"
    choose(panel.scene.model, "standard")
    assert remembered_model() == "standard"


def test_a_training_starts_from_models_by_name_and_from_files(folder, tmp_path):
    from landlabels.ui.training.train_form import TrainForm

    for name in ("mine", "other"):
        (folder / f"{name}.safetensors").touch()  # only mine has a model beside it
    form = TrainForm()
    assert form.start_from.findText("Model “mine”") >= 0 and form.start_from.findText("Model “other”") < 0
    form.start_from_model(folder / "mine.onnx")
    assert form.start_from.currentText() == "Model “mine”"
    assert form.model_to_start_from() == str(folder / "mine.onnx")
    form.start_from_model(tmp_path / "x.onnx")
    assert form.model_to_start_from() == str(tmp_path / "x.onnx") and form.other_model.isEnabled()
