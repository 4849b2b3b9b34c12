"""The entry in the status bar for a training whose dialog is closed, and the text of the log on the best epoch."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from landlabels.plugin import LandLabelsPlugin
from landlabels.ui import TRAINING_RUN
from landlabels.ui.training import dialog as dialog_module
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMainWindow, QMessageBox, QToolButton
from test_train_dialog import START, epoch, open_dialog, run, wait_until  # noqa: F401 (fixtures)


def test_a_closed_dialog_has_an_entry_in_the_status_bar_that_opens_it_again(open_dialog, run, monkeypatch):  # noqa: F811
    opened = []
    monkeypatch.setattr(dialog_module, "open_train_dialog", opened.append)
    dialog = open_dialog()
    button = dialog._iface.window.findChild(QToolButton, "landLabelsTraining")
    dialog.show()
    dialog._iface.window.show()
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
        run.append("epoch", **epoch(1, 0.3, best=True))
        dialog.monitor.poll()
        assert button.isHidden()
        dialog.close()
        assert button.isVisible() and button.text() == "Training a model: 25%"
        run.append("epoch", **epoch(2, 0.3))
        dialog.monitor.poll()
        assert button.text() == "Training a model: 50%"
        button.click()
        assert opened == [dialog._iface]
        dialog.show()
        assert button.isHidden()
        dialog.close()
        run.append("cancelled")
    dialog.monitor.poll()
    assert button.isHidden()


@pytest.fixture
def plugin(processing):
    """A plugin as after the start of QGIS, with the part of QgisInterface that it uses."""
    iface = MagicMock()
    iface.mainWindow.return_value = window = QMainWindow()
    iface.messageBar.return_value = bar = QgsMessageBar(window)
    plugin = LandLabelsPlugin(iface)
    plugin.initProcessing = lambda: None  # the provider is registered by another fixture
    yield plugin
    plugin.unload()
    QgsSettings().remove(TRAINING_RUN)
    sip.delete(bar)
    sip.delete(window)


def test_after_a_restart_of_qgis_the_entry_shows_the_training_before_its_dialog_was_opened(plugin, run):  # noqa: F811
    iface = plugin._iface
    with run.lock():
        run.append("start", **START)
        run.append("step", epoch=2, step=1, steps=2, loss=0.9, seconds_left=80)
        QgsSettings().setValue(TRAINING_RUN, str(run.path))
        iface.mainWindow().statusBar()
        iface.mainWindow().show()
        plugin.initGui()
        wait_until(lambda: iface.mainWindow().findChild(QToolButton, "landLabelsTraining"))
        button = iface.mainWindow().findChild(QToolButton, "landLabelsTraining")
        assert button.isVisible() and button.text() == "Training a model: 38%"
        run.append("finished", model="m.onnx", epochs=4)
        wait_until(button.isHidden)
    assert iface.messageBar().currentItem().text() == "Finished after all 4 epochs. Model: m.onnx"


def test_without_a_training_there_is_no_entry_after_a_restart(plugin):
    plugin.initGui()
    QgsApplication.processEvents()
    assert plugin._iface.mainWindow().findChild(QToolButton, "landLabelsTraining") is None


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_closing_qgis_says_that_the_training_continues(open_dialog, run, monkeypatch, answer):  # noqa: F811
    asked, buttons = [], QMessageBox.StandardButton
    question = lambda parent, title, text, **_: asked.append(text) or getattr(buttons, answer)  # noqa: E731
    monkeypatch.setattr(QMessageBox, "question", question)
    watch = open_dialog()._watch
    assert watch.exit_blocker.allowExit() and not asked
    with run.lock():
        run.append("start", **START)
        watch.monitor.start(run.path)
        assert watch.exit_blocker.allowExit() == (answer == "Yes")
        assert "The training of 'm' continues after QGIS is closed" in asked[0]
        run.append("cancelled")


def test_the_log_names_the_score_of_the_best_epoch(open_dialog, run):  # noqa: F811
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        run.append("epoch", **epoch(1, 0.3, best=True))
        dialog.monitor.start(run.path)
        assert "macro AP 0.150 (best macro AP so far)" in dialog.training.log_view.toPlainText()
        run.append("cancelled")
