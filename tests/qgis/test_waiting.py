"""Slow and unreachable rasters: QGIS stays usable while they are opened, and the user can cancel."""

from __future__ import annotations

import threading
import time

import pytest
from landlabels.core.scene import scene as scene_module
from landlabels.ui import scenes as scenes_module
from landlabels.ui import waiting
from landlabels.ui.background import BackgroundTask
from landlabels.ui.classify_dialog import open_classify_dialog
from landlabels.ui.scenes import find_scenes
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton
from test_classify_dialog import Interface, canvas, wait_for_tasks  # noqa: F401 (a fixture)
from test_panel import wait_until


@pytest.fixture
def slow(monkeypatch):
    """Opening a scene waits until this event is set."""
    gate, open_scene = threading.Event(), scene_module.open_scene
    monkeypatch.setattr(scene_module, "open_scene", lambda *of, **how: gate.wait(20) and open_scene(*of, **how))
    monkeypatch.setattr(waiting, "SHOWN_AFTER_MS", 50)
    yield gate
    gate.set()
    wait_for_tasks()


@pytest.fixture
def click(processing, canvas, bands, monkeypatch, project):  # noqa: F811
    """Trigger the action for a scene; return the interface and the dialogs that were opened."""
    opened, bars = [], [None]
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda _, given: opened.append(given) or opened_dialog)
    opened_dialog = Interface(None, canvas)
    opened_dialog.show = lambda: None
    bars[0] = opened_dialog.bar

    def click():
        layer = QgsRasterLayer(str(bands["B02"]), "scene")
        project.addMapLayer(layer)
        iface = Interface(layer, canvas)
        iface.bar.show()
        bars.append(iface.bar)
        open_classify_dialog(iface)
        return iface, opened

    yield click
    for bar in bars:
        sip.delete(bar)


def test_a_slow_scene_does_not_block_qgis_and_its_dialog_opens_later(click, slow):
    started = time.monotonic()
    iface, opened = click()
    assert time.monotonic() - started < 5
    wait_until(lambda: iface.bar.texts == ["Opening the scene…"])
    assert not opened
    slow.set()
    wait_until(lambda: opened)
    assert not iface.bar.texts


def test_opening_a_scene_can_be_cancelled(click, slow):
    iface, opened = click()
    wait_until(lambda: iface.bar.texts)
    iface.bar.findChild(QPushButton, "cancelWaiting").click()
    wait_until(lambda: not BackgroundTask._running)
    slow.set()
    wait_for_tasks()
    assert not opened and not iface.bar.texts


def test_a_layer_that_is_removed_while_its_scene_is_opened_opens_no_dialog(click, slow, project):
    iface, opened = click()
    project.clear()
    slow.set()
    wait_for_tasks()
    assert not opened and not iface.bar.texts


def test_a_second_click_replaces_the_first(click, slow):
    click()
    _, opened = click()
    slow.set()
    wait_for_tasks()
    assert len(opened) == 1


def test_a_raster_that_does_not_answer_is_left_out(qgis, bands, monkeypatch):
    gate, open_scene = threading.Event(), scene_module.open_scene

    def open_or_wait(source, **how):
        return gate.wait(20) if source == "silent.tif" else open_scene(source, **how)

    monkeypatch.setattr(scene_module, "open_scene", open_or_wait)
    monkeypatch.setattr(scenes_module, "PATIENCE_S", 2)
    assert list(find_scenes({"silent": "silent.tif", "scene": str(bands["B02"])})) == ["scene"]
    gate.set()


def test_the_only_raster_has_as_long_as_it_needs(qgis, bands, monkeypatch):
    open_scene = scene_module.open_scene
    monkeypatch.setattr(scene_module, "open_scene", lambda *of, **how: time.sleep(0.5) or open_scene(*of, **how))
    monkeypatch.setattr(scenes_module, "PATIENCE_S", 0.1)
    assert list(find_scenes({"scene": str(bands["B02"])})) == ["scene"]


def test_closing_qgis_does_not_wait_for_a_raster(click, slow):
    click()
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: not BackgroundTask._running, timeout=5)
