"""Shared by the drive scripts: the task, steps that do not block QGIS, screenshots, and the outcome.

The environment variable LANDLABELS_DRIVE names the JSON file of the task; `window.py` writes it and starts QGIS.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar, QWidget
from qgis.utils import iface
from true_colour import true_colour_layer

TASK = json.loads(Path(os.environ["LANDLABELS_DRIVE"]).read_text(encoding="utf-8"))
TIMEOUT = TASK.get("step_timeout", 40)  # seconds that one step may take
OUTCOME: dict[str, object] = {}

Step = float | Callable[[], object]  # seconds to wait, or a condition to wait for


def arrange_window() -> None:
    """Hide the docks and tool bars that are not needed in a screenshot."""
    iface.mainWindow().setGeometry(QApplication.primaryScreen().geometry())
    iface.messageBar().clearWidgets()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
        if dock.isVisible():
            iface.mainWindow().resizeDocks([dock], [320], Qt.Orientation.Horizontal)
    for bar in iface.mainWindow().findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mPluginToolBar"))


def show_scene() -> None:
    """Load the task's scene in true colour, and its file B02, which becomes the active layer."""
    view = QgsProject.instance().addMapLayer(true_colour_layer(Path(TASK["scene"]).parent))
    band = iface.addRasterLayer(TASK["scene"], Path(TASK["scene"]).stem)
    tree = QgsProject.instance().layerTreeRoot()
    tree.findLayer(band).setItemVisibilityChecked(False)
    for layer in (band, view):
        tree.findLayer(layer).setExpanded(False)
    iface.mapCanvas().setExtent(view.extent())
    iface.setActiveLayer(band)


def screenshot(name: str, window: QWidget | None = None) -> None:
    """Save a screenshot of the screen, or of a window."""
    QApplication.processEvents()
    part = window.frameGeometry().getRect() if window else ()
    QApplication.primaryScreen().grabWindow(0, *part).save(str(Path(TASK["folder"]) / f"{name}.png"))


def advance(steps: Iterator[Step], wait: Step = 0.0, since: float | None = None) -> None:
    """Run the next step after the wait, without blocking QGIS."""
    since = since or time.monotonic()
    try:
        passed = time.monotonic() - since
        if passed > TIMEOUT:
            raise TimeoutError(f"a step took longer than {TIMEOUT} s")
        if passed < wait if isinstance(wait, float) else not wait():
            QTimer.singleShot(100, lambda: advance(steps, wait, since))
            return
        wait = next(steps)
        QTimer.singleShot(0, lambda: advance(steps, wait))
    except StopIteration:
        quit_qgis()
    except Exception:
        OUTCOME["failure"] = traceback.format_exc()
        screenshot("failure")
        quit_qgis()


def quit_qgis() -> None:
    Path(TASK["folder"], "outcome.json").write_text(json.dumps(OUTCOME, indent=1), encoding="utf-8")
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()
    QgsProject.instance().clear()
    iface.actionExit().trigger()


def start(steps: Iterator[Step]) -> None:
    """Run the steps after QGIS has started."""
    QTimer.singleShot(500, lambda: advance(steps))
