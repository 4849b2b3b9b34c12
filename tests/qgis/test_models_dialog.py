"""The model manager: what it lists and shows, and what its buttons do to the models folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from landlabels.core.model.catalogue import published_models
from landlabels.core.model.library import default_model, known_models
from landlabels.ui.models import dialog as dialogs
from landlabels.ui.models.entries import PUBLISHED
from landlabels.ui.models.import_dialog import ImportDialog
from landlabels.ui.models.model_box import remember_model, remembered_model
from landlabels.ui.models.model_tree import STATE
from models import tiny_card, write_tiny_model
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog, QMainWindow, QMessageBox
from test_classify_dialog import MessageBar
from test_packages_dialog import wait_until


class Interface:
    """The part of QgisInterface that the window uses."""

    def __init__(self):
        self.window, self.bar = QMainWindow(), MessageBar()
        self.mainWindow, self.messageBar = lambda: self.window, lambda: self.bar


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty models folder."""
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def opened(qgis, folder):
    """Open the window and wait for its list."""

    iface = Interface()

    def run(select: str = ""):
        dialog = dialogs.open_models_dialog(iface, select)
        wait_until(lambda: dialog.tree.entry() is not None)
        return dialog

    yield run
    dialogs.close_models_dialog()
    QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
    for widget in (iface.window, iface.bar):  # otherwise, Python may delete them in the thread of a task
        sip.delete(widget)
    QgsSettings().remove("LandLabels")


@pytest.fixture
def own(folder) -> Path:
    """A model in the folder."""
    folder.mkdir()
    return write_tiny_model(folder / "mine.onnx", tiny_card(name="tiny"))


def names(dialog) -> dict[str, list[str]]:
    """The names in each group of the list."""
    groups = [dialog.tree.topLevelItem(i) for i in range(dialog.tree.topLevelItemCount())]
    return {group.text(0): [group.child(i).text(0) for i in range(group.childCount())] for group in groups}


def message(dialog) -> str:
    item = dialog.message_bar.currentItem()
    return (item.toolTip() or item.text()) if item else ""


def shown(dialog) -> str:
    return dialog.card.toPlainText()


def select(dialog, name: str) -> None:
    dialog.tree.select(name)
    assert dialog.tree.entry().name == name


def test_models_are_listed_by_where_they_come_from(opened, own):
    found = names(opened())
    assert found["Part of LandLabels"] == [model.name for model in known_models() if model.is_bundled]
    assert found["Imported"] == ["mine"]
    assert found["Published, to download"] == [model.name for model in published_models()]


def test_the_card_of_a_demonstration_model_says_so(opened):
    dialog = opened("standard")
    assert shown(dialog).startswith("standard (demonstration model)")
    for text in (
        "do not rely on its maps",
        "B01, B09",
        "126 sections",
        "Macro AP",
        "Random forest",
        "Urban fabric (7)",
    ):
        assert text in shown(dialog)
    assert "Never assigned, for lack of training sections: Industrial or commercial units; Permanent crops" in shown(
        dialog
    )


def test_a_published_model_is_shown_with_its_size_licence_and_source(opened):
    published = next(model for model in published_models() if model.scores)
    dialog = opened(published.name)
    scores = "Scores as published, not measured with LandLabels"
    for text in (published.title, "MIT", published.source, "about", scores):
        assert text in shown(dialog)
    assert dialog.download.isVisibleTo(dialog) and not dialog.remove.isVisibleTo(dialog)
    without = next(model for model in published_models() if not model.scores)
    select(dialog, without.name)
    assert "scores of this model are not known" in shown(dialog)


def test_a_file_that_cannot_be_used_is_listed_with_the_reason(opened, folder):
    folder.mkdir()
    (folder / "broken.onnx").write_bytes(b"<html>")
    dialog = opened("broken")
    assert "cannot be used as a model" in shown(dialog)
    assert not dialog.make_default.isEnabled() and dialog.remove.isEnabled()


def test_a_text_in_a_card_is_no_markup(opened, folder):
    folder.mkdir()
    markup = "<img src='file:///etc/passwd'>"
    write_tiny_model(folder / "mine.onnx", replace(tiny_card(name=markup), scope=f"Test model {markup}"))
    assert shown(opened("mine")).count(markup) == 2


def test_bundled_models_cannot_be_renamed_or_removed(opened):
    dialog = opened("standard")
    assert not dialog.rename.isEnabled() and not dialog.remove.isEnabled()
    assert dialog.make_default.isEnabled() and dialog.train.isEnabled()


def test_a_model_is_renamed(opened, own, monkeypatch):
    remember_model("mine")
    dialog = opened("mine")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" better ", True))
    dialog.rename.click()
    wait_until(lambda: dialog.tree.entry().name == "better")
    assert remembered_model() == "better"
    assert not own.exists() and own.with_name("better.onnx").exists()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("a/b", True))
    dialog.rename.click()
    assert "'a/b' cannot be the name of a model" in message(dialog)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("standard", True))
    dialog.rename.click()
    assert "a model of LandLabels has it" in message(dialog)


def test_a_model_is_removed_after_a_question(opened, own, monkeypatch):
    asked = []
    answers = iter((QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes))
    monkeypatch.setattr(QMessageBox, "question", lambda *texts: asked.append(texts[2]) or next(answers))
    dialog = opened("mine")
    dialog.remove.click()
    assert own.exists() and str(own) in asked[0]
    dialog.remove.click()
    wait_until(lambda: "mine" not in str(names(dialog)))
    assert not own.exists()


def test_keys_rename_and_remove(opened, own, monkeypatch):
    pressed = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: pressed.append("rename") or ("", False))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: pressed.append("remove"))
    dialog = opened("mine")
    dialog.tree.setFocus()
    assert QTest.qWaitForWindowActive(dialog)
    for key, button in ((Qt.Key.Key_F2, "rename"), (Qt.Key.Key_Delete, "remove")):
        QTest.keyClick(dialog.tree, key)
        wait_until(lambda button=button: pressed[-1:] == [button])  # QPushButton animates a click by a key
    select(dialog, "standard")
    assert not dialog.rename.isEnabled() and not dialog.remove.isEnabled()


def test_a_default_is_set_and_unset(opened, own):
    dialog = opened("mine")
    remember_model("standard")
    dialog.make_default.click()
    wait_until(lambda: dialog.tree.entry().is_default)
    assert default_model() == "mine" and remembered_model() == ""
    assert dialog.make_default.text() == "Unset as default"
    dialog.make_default.click()
    wait_until(lambda: not dialog.tree.entry().is_default)
    assert default_model() is None


def test_the_active_layer_is_classified_with_a_model(opened, own, monkeypatch):
    opened_with = []
    classify = "landlabels.ui.classify_dialog.open_classify_dialog"
    monkeypatch.setattr(classify, lambda iface, **given: opened_with.append(given))
    dialog = opened("mine")
    dialog.classify.click()
    assert opened_with == [{"model": "mine", "message_bar": dialog.message_bar}]
    select(dialog, published_models()[0].name)
    assert not dialog.classify.isVisibleTo(dialog)


def test_a_training_starts_from_a_model(opened, own, monkeypatch):
    from unittest.mock import MagicMock

    window = MagicMock()
    monkeypatch.setattr("landlabels.ui.training.dialog.open_train_dialog", window)
    dialog = opened("mine")
    assert not dialog.train.isEnabled()  # there are no weights beside it
    own.with_suffix(".safetensors").touch()
    dialog.reload()
    wait_until(dialog.train.isEnabled)
    dialog.train.click()
    window.return_value.training.form.start_from_model.assert_called_once_with(own)


def test_a_file_is_added(opened, tmp_path, folder):
    dialog = opened()
    dialog.add(write_tiny_model(tmp_path / "new.onnx"))
    wait_until(lambda: dialog.tree.entry().name == "new")
    assert message(dialog) == "The model “new” can be used now."
    assert (folder / "new.onnx").exists()
    dialog.add(tmp_path / "none.onnx")
    wait_until(lambda: "there is no such file" in message(dialog))


# The window


def test_the_window_fits_a_small_screen(opened):
    dialog = opened("standard")
    dialog.mirror.parent().setCollapsed(False)
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 683 and hint.height() <= 384, (hint.width(), hint.height())
    hint = ImportDialog(dialog).minimumSizeHint()
    assert hint.width() <= 683 and hint.height() <= 384, (hint.width(), hint.height())


def test_opening_it_again_shows_the_same_window_and_selects_the_model(opened):
    assert opened("standard") is opened("standard-10-20m")
    wait_until(lambda: opened().tree.entry().name == "standard-10-20m")


def test_a_changed_list_keeps_the_selected_model(opened, folder):
    dialog = opened("standard-10-20m")
    folder.mkdir()
    write_tiny_model(folder / "mine.onnx")
    dialog.reload()
    wait_until(lambda: "mine" in str(names(dialog)))
    assert dialog.tree.entry().name == "standard-10-20m"
    assert dialog.tree.entry().kind != PUBLISHED


def test_an_unfinished_download_is_offered_to_be_continued(opened, folder):
    published = published_models()[0]
    part = folder / ".downloads" / published.name / f"{published.files[-1].name}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(5_000_000))
    dialog = opened(published.name)
    assert dialog.tree.currentItem().text(STATE) == "5.0 MB downloaded"
    assert dialog.download.text() == "Continue the download"
    select(dialog, published_models()[1].name)
    assert dialog.download.text() == "Download"


def test_the_card_of_a_downloaded_model_says_what_was_checked(opened, folder):
    folder.mkdir()
    file = {"name": "model.safetensors", "sha256": "0" * 64, "sha256_declared_by_server": True}
    for name, record in (
        ("checked", {"name": "x", "date": "2026-01-02", "files": [file]}),
        ("unchecked", {"name": "x", "date": "2026-01-02", "files": [file | {"sha256_declared_by_server": False}]}),
        ("odd", {"name": 3, "files": 4}),
    ):
        write_tiny_model(folder / f"{name}.onnx", replace(tiny_card(), training={"download": record}))
    dialog = opened("checked")
    assert names(dialog)["Downloaded"] == ["checked", "odd", "unchecked"]
    assert "2026-01-02; SHA-256 as declared by the server: model.safetensors" in shown(dialog)
    select(dialog, "unchecked")
    assert "2026-01-02; the server declared no SHA-256" in shown(dialog)
    select(dialog, "odd")
    assert "Downloaded" not in shown(dialog)
