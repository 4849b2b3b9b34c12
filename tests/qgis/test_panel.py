"""The panel: the scene report of the active layer, late results, and no work while hidden."""

from __future__ import annotations

import threading
import time

import landlabels
import pytest
from landlabels.core.model.choosing import statistics_for
from landlabels.core.scene import scene_report as report_module
from landlabels.core.scene.scene import open_scene
from landlabels.ui.background import BackgroundTask
from landlabels.ui.panel import scene_page
from landlabels.ui.panel.dock import LandLabelsPanel
from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMainWindow, QToolButton
from scenes import random_dn, write_band_files, write_raster

NO_LAYER = "Open a product, or select a Sentinel-2 raster layer in the Layers panel."


class Interface(QObject):
    """The part of QgisInterface that the panel and the plugin use."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)  # noqa: N815 (QGIS's name)

    def __init__(self):
        super().__init__()
        self.window, self.layer, self.menu = QMainWindow(), None, []
        self.window.show()
        self.mainWindow, self.activeLayer = lambda: self.window, lambda: self.layer
        self.removeDockWidget = self.window.removeDockWidget
        self.bar = self.window.addToolBar("Plugins")
        self.canvas, self.bar_of_messages = QgsMapCanvas(self.window), QgsMessageBar(self.window)
        self.mapCanvas, self.messageBar = lambda: self.canvas, lambda: self.bar_of_messages
        self.pan = QAction(self.window)
        self.actionPan = lambda: self.pan
        self.addToolBarWidget, self.removeToolBarIcon = self.bar.addWidget, self.bar.removeAction
        self.registerOptionsWidgetFactory = self.unregisterOptionsWidgetFactory = lambda factory: None

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def addPluginToRasterMenu(self, name, action):
        self.menu.append(action)

    def removePluginRasterMenu(self, name, action):
        self.menu.remove(action)

    def setActiveLayer(self, layer):
        self.choose(layer)

    def choose(self, layer):
        self.layer = layer
        self.currentLayerChanged.emit(layer)


@pytest.fixture
def iface(qgis):
    iface = Interface()
    yield iface
    wait_for_tasks()
    sip.delete(iface.window)


@pytest.fixture
def panel(iface):
    panel = LandLabelsPanel(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    yield panel
    if not sip.isdeleted(panel):
        panel.close_panel()


@pytest.fixture
def held(monkeypatch):
    """Scene reports wait until this event is set."""
    gate, report = threading.Event(), report_module.scene_report
    monkeypatch.setattr(report_module, "scene_report", lambda *of: gate.wait(20) and report(*of))
    yield gate
    gate.set()


def wait_until(condition, timeout=20.0):
    """Process the events of QGIS until the condition is true."""
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "timeout"
        QgsApplication.processEvents()
        time.sleep(0.01)


def wait_for_tasks():
    """Process the events of QGIS until no task is running."""
    wait_until(lambda: not BackgroundTask._running)


def report_lines(panel) -> list[str]:
    """Return the text of the panel after the scene has been read."""
    wait_until(lambda: not panel.scene.text.toPlainText().startswith("Reading "))
    return panel.scene.text.toPlainText().splitlines()


def test_the_report_is_that_of_core(panel, iface, bands):
    scene = open_scene(bands["B02"])
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert panel.scene.text.toPlainText() == "Reading scene…" and not panel.scene.classify.isEnabled()
    report = report_module.scene_report(scene, statistics_for(scene))
    assert report_lines(panel) == [*report.warnings, *report.brief, "Show the files"]
    panel.scene.text.anchorClicked.emit(QUrl("files"))
    assert report_lines(panel) == [*report.warnings, *report.lines, "Hide the files"]
    assert set(scene.summary()) <= set(report_lines(panel))
    assert panel.scene.classify.isEnabled()


def test_warnings_are_highlighted(panel, iface, tmp_path):
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03", "B04", "B08", "B10"))
    iface.choose(QgsRasterLayer(str(files["B02"]), "<b>scene"))
    assert panel.scene.text.toPlainText() == "Reading <b>scene…"
    lines = report_lines(panel)
    warnings = [line for line in lines if line.startswith(("Missing: ", "Assumed: The scene is Level-1C"))]
    first_fact = next(line for line in lines if line.startswith("Scene: "))
    assert max(map(lines.index, warnings)) < lines.index(first_fact)
    assert len(warnings) == 2 and "only models that work without them" in warnings[0]
    block = panel.scene.text.document().begin()
    while block.isValid():
        highlighted = block.charFormat().background().style() != Qt.BrushStyle.NoBrush
        highlighted |= block.blockFormat().background().style() != Qt.BrushStyle.NoBrush
        assert highlighted == (block.blockNumber() < lines.index(first_fact)), block.text()
        block = block.next()


def test_a_raster_without_sentinel_2_bands_is_refused_with_one_message(panel, iface, tmp_path):
    path = write_raster(tmp_path / "photo.tif", random_dn((3, 200, 200), 1), (300000, 5000040), 10)
    iface.choose(QgsRasterLayer(str(path), "photo"))
    (message,) = report_lines(panel)
    assert "No Sentinel-2 bands were found" in message
    assert not panel.scene.classify.isEnabled()


def test_a_report_of_a_previous_layer_is_dropped(panel, iface, bands, held):
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert panel.scene.text.toPlainText() == "Reading scene…"
    iface.choose(None)  # as when the layer is removed
    held.set()
    wait_for_tasks()
    assert report_lines(panel) == [NO_LAYER]
    assert not panel.scene.classify.isEnabled()


def test_deleting_the_panel_while_a_scene_is_read_causes_no_error(panel, iface, bands, held, capsys):
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert panel.scene.text.toPlainText() == "Reading scene…"
    iface.removeDockWidget(panel)
    sip.delete(panel)
    held.set()
    wait_for_tasks()
    assert "Traceback" not in capsys.readouterr().err


def test_a_hidden_panel_does_no_work(panel, iface, bands, monkeypatch):
    sources = []
    report_task = scene_page._report_task
    monkeypatch.setattr(scene_page, "_report_task", lambda source: sources.append(source) or report_task(source))
    panel.close()
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    assert not sources
    panel.show()
    assert any(line.startswith("Scene: ") for line in report_lines(panel))
    assert sources == [str(bands["B02"])]


def test_more_options_opens_the_dialog(panel, iface, bands, monkeypatch):
    opened = []
    monkeypatch.setattr(scene_page, "open_classify_dialog", lambda given, model: opened.append((given, model)))
    iface.choose(QgsRasterLayer(str(bands["B02"]), "scene"))
    report_lines(panel)
    panel.scene.model.set_value("standard")
    panel.scene.options.click()
    assert opened == [(iface, "standard")]


def test_the_action_toggles_the_panel_and_both_are_removed_with_the_plugin(provider, iface, monkeypatch):
    plugin = landlabels.classFactory(iface)
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    action = iface.window.findChild(QAction, "landLabelsPanelAction")
    find = lambda: iface.window.findChild(LandLabelsPanel, "landLabelsPanel")  # noqa: E731
    assert action in iface.menu and not action.isChecked() and find() is None
    button = iface.window.findChild(QToolButton, "landLabelsToolButton")
    assert button.defaultAction().objectName() == "landLabelsClassifyExtent"
    assert {each.objectName() for each in button.actions()} == {each.objectName() for each in iface.menu}
    for shown in (True, False, True):
        action.trigger()
        assert find().isVisible() is shown and action.isChecked() is shown
    find().close()
    assert not action.isChecked()
    plugin.unload()
    QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
    assert find() is None and not iface.menu
    assert iface.window.findChild(QToolButton, "landLabelsToolButton") is None
