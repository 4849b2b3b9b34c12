"""The scene to classify if no scene is active: the scene of the training, the only one, or the user's choice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from landlabels.core.scene.scene import open_scene
from landlabels.ui.training import dialog as dialog_module
from models import tiny_card, write_tiny_model
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QInputDialog
from scenes import write_band_files
from test_classify_dialog import canvas, click, wait_for_tasks  # noqa: F401 (fixtures)
from test_panel import iface, panel, report_lines, wait_until  # noqa: F401 (fixtures)
from test_train_dialog import message_in, open_dialog  # noqa: F401 (a fixture)


@pytest.fixture
def layers(project, tmp_path) -> list[QgsRasterLayer]:
    """The layers of two scenes in the project."""
    found = []
    for number in (1, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        files = write_band_files(folder, (1, 1), seed=number)
        found.append(QgsRasterLayer(str(files["B02"]), f"scene {number}"))
        project.addMapLayer(QgsRasterLayer(str(files["B03"]), f"scene {number} B03"))
    project.addMapLayers(found)
    return found


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """The questions that were asked; the first answer is chosen."""
    questions = []
    choose = lambda parent, title, text, names, **_: (questions.append(text), (names[0], True))[1]  # noqa: E731
    monkeypatch.setattr(QInputDialog, "getItem", choose)
    return questions


@pytest.fixture
def classify_with(open_dialog, monkeypatch, tmp_path):  # noqa: F811
    """Press "Classify with this model" for a model that was trained on a scene; return the dialog and the layers."""

    def press(trained: str | None):
        opened = []
        monkeypatch.setattr(dialog_module, "open_classify_dialog", lambda _, layer, *rest: opened.append(layer))
        training = {}
        if trained:
            scene = open_scene(trained)
            source = {"kind": "scene", "scene": scene.name, "fingerprint": json.loads(json.dumps(scene.fingerprint()))}
            training = {"stores": [source]}
        model = write_tiny_model(tmp_path / "m.onnx", replace(tiny_card(), training=training))
        dialog = open_dialog()
        dialog.result.show_result(model, None, "", "")
        dialog.result.classify_button.click()
        wait_for_tasks()
        return dialog, opened

    return press


@pytest.mark.parametrize("number", [0, 1])
def test_a_new_model_classifies_the_scene_it_was_trained_on(classify_with, layers, asked, number):
    _, (layer,) = classify_with(layers[number].source())
    assert Path(layer.source()).parent == Path(layers[number].source()).parent
    assert not asked


def test_the_scene_is_asked_for_if_that_of_the_training_is_not_in_the_project(classify_with, layers, asked, bands):
    _, opened = classify_with(str(bands["B02"]))
    assert len(opened) == 1
    assert "trained on T33TEST_20200101T100000, which is not in the project" in asked[0]


def test_without_a_scene_in_the_project_the_error_is_in_the_dialog(classify_with, project):
    dialog, opened = classify_with(None)
    assert not opened
    assert "Add the Sentinel-2 scene" in message_in(dialog)


@pytest.mark.parametrize("active", ["nothing", "vector", "result"])
def test_the_only_scene_is_used_if_no_scene_is_active(click, layers, project, asked, active):  # noqa: F811
    scene = layers[0].source()
    for layer in list(project.mapLayers().values()):
        if Path(layer.source()).parent != Path(scene).parent:
            project.removeMapLayer(layer)
    layer = None if active == "nothing" else QgsVectorLayer("Polygon?field=labels:string", active, "memory")
    _, opened = click(layer)
    assert Path(opened["parameters"]["INPUT"].source()).parent == Path(scene).parent
    assert not asked


def test_of_several_scenes_the_user_chooses(click, layers, asked):  # noqa: F811
    _, opened = click(None)
    assert asked == ["Scene to classify:"]
    assert opened["parameters"]["INPUT"].isValid()


def test_a_cancelled_choice_opens_no_dialog(click, layers, monkeypatch):  # noqa: F811
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("", False))
    user, opened = click(None)
    assert not opened and not user.bar.texts


def test_the_panel_lists_several_scenes_and_shows_the_only_one(panel, iface, layers, project):  # noqa: F811
    iface.choose(QgsVectorLayer("Point", "points", "memory"))
    wait_until(lambda: panel.scene.scenes.isVisible())
    assert "several Sentinel-2 scenes" in panel.scene.text.toPlainText()
    assert "scene 1" in panel.scene.scenes.itemText(0)
    for layer in list(project.mapLayers().values()):
        if "scene 2" in layer.name():
            project.removeMapLayer(layer)
    iface.choose(None)
    wait_until(panel.scene.classify.isEnabled)
    assert any(line.startswith("Scene: T33TEST") for line in report_lines(panel))
