"""The panel: what it says of the active layer, that it never lags behind it, and that it rests while hidden."""

from __future__ import annotations

import threading
import time

import landlabels
import pytest
from landlabels.core.model.choosing import statistics_for
from landlabels.core.scene import scene_report as report_module
from landlabels.core.scene.scene import open_scene
from landlabels.ui.background import Call
from landlabels.ui.panel import scene_panel
from landlabels.ui.panel.scene_panel import ScenePanel
from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMainWindow
from scenes import random_dn, write_band_files, write_raster

NO_LAYER = "Select a Sentinel-2 raster layer in the Layers panel first."


class Interface(QObject):
    """As much of QGIS's window as the panel and the plugin use."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)  # noqa: N815 (QGIS's name)

    def __init__(self):
        super().__init__()
        self.window, self.layer, self.menu = QMainWindow(), None, []
        self.window.show()
        self.mainWindow, self.activeLayer = lambda: self.window, lambda: self.layer
        self.removeDockWidget = self.window.removeDockWidget
        self.addToolBarIcon = self.removeToolBarIcon = lambda action: None

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def addPluginToRasterMenu(self, name, action):
        self.menu.append(action)

    def removePluginRasterMenu(self, name, action):
        self.menu.remove(action)

    def choose(self, layer):
        self.layer = layer
        self.currentLayerChanged.emit(layer)


@pytest.fixture
def iface(qgis):
    iface = Interface()
    yield iface
    idle()
    sip.delete(iface.window)


@pytest.fixture
def panel(iface):
    panel = ScenePanel(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    return panel


@pytest.fixture
def held(monkeypatch):
    """Every look at a scene waits until this is set."""
    gate, look = threading.Event(), report_module.scene_report
    monkeypatch.setattr(report_module, "scene_report", lambda *of: gate.wait(20) and look(*of))
    yield gate
    gate.set()


def until(true, patience=20.0):
    """Let QGIS go on until something is true."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end, "nothing happened"
        QgsApplication.processEvents()
        time.sleep(0.01)


def idle():
    """Let QGIS go on until no task is left."""
    until(lambda: not Call._running)


def said(panel) -> list[str]:
    """What the panel says, once it looks at nothing any more."""
    until(lambda: not panel.text.toPlainText().startswith("Looking at "))
    return panel.text.toPlainText().splitlines()


def test_it_says_what_the_log_would_say(panel, iface, bands):
    scene = open_scene(bands["B02"])
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert panel.text.toPlainText() == "Looking at scene…" and not panel.classify.isEnabled()
    told = report_module.scene_report(scene, statistics_for(scene))
    assert said(panel) == [*told.lines, *told.warnings]
    assert set(scene.summary()) <= set(said(panel))
    assert panel.classify.isEnabled()


def test_warnings_stand_out_and_say_what_is_missing(panel, iface, tmp_path):
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03", "B04", "B08", "B10"))
    iface.choose(QgsRasterLayer(str(files["B02"]), "<b>scene"))
    assert panel.text.toPlainText() == "Looking at <b>scene…"
    lines = said(panel)
    warnings = [line for line in lines if line.startswith(("Missing: ", "Assumed: The scene is Level-1C"))]
    assert len(warnings) == 2 and "only models that work without them" in warnings[0]
    block = panel.text.document().begin()
    while block.isValid():
        stands_out = block.charFormat().background().style() != Qt.BrushStyle.NoBrush
        stands_out |= block.blockFormat().background().style() != Qt.BrushStyle.NoBrush
        assert stands_out == (block.blockNumber() >= lines.index(warnings[0])), block.text()
        block = block.next()


def test_a_raster_that_is_no_sentinel_2_scene_is_refused_in_one_sentence(panel, iface, tmp_path):
    path = write_raster(tmp_path / "photo.tif", random_dn((3, 200, 200), 1), (300000, 5000040), 10)
    iface.choose(QgsRasterLayer(str(path), "photo"))
    (sentence,) = said(panel)
    assert "No Sentinel-2 bands were found" in sentence
    assert not panel.classify.isEnabled()


def test_an_answer_that_comes_too_late_is_dropped(panel, iface, bands, held):
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert panel.text.toPlainText() == "Looking at scene…"
    iface.choose(None)  # QGIS says so when the layer is removed
    held.set()
    idle()
    assert said(panel) == [NO_LAYER]
    assert not panel.classify.isEnabled()


def test_a_panel_that_is_taken_away_while_it_looks_leaves_nothing(panel, iface, bands, held, capsys):
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert panel.text.toPlainText() == "Looking at scene…"
    iface.removeDockWidget(panel)
    sip.delete(panel)
    held.set()
    idle()
    assert "Traceback" not in capsys.readouterr().err


def test_a_hidden_panel_does_no_work(panel, iface, bands, monkeypatch):
    asked = []
    look = scene_panel._report_on
    monkeypatch.setattr(scene_panel, "_report_on", lambda source: asked.append(source) or look(source))
    panel.close()
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert not asked
    panel.show()
    assert said(panel)[0].startswith("Scene: ")
    assert asked == [str(bands["B02"])]


def test_the_button_opens_the_dialog(panel, iface, bands, monkeypatch):
    opened = []
    monkeypatch.setattr(scene_panel, "open_classify_dialog", opened.append)
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    said(panel)
    panel.classify.click()
    assert opened == [iface]


def test_the_action_shows_and_hides_the_panel_and_goes_with_the_plugin(provider, iface, monkeypatch):
    plugin = landlabels.classFactory(iface)
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    action = iface.window.findChild(QAction, "landLabelsUnderstood")
    find = lambda: iface.window.findChild(ScenePanel, "landLabelsPanel")  # noqa: E731
    assert action in iface.menu and not action.isChecked() and find() is None
    for shown in (True, False, True):
        action.trigger()
        assert find().isVisible() is shown and action.isChecked() is shown
    find().close()
    assert not action.isChecked()
    plugin.unload()
    QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
    assert find() is None and not iface.menu
