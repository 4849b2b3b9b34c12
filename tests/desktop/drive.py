"""Runs inside QGIS (`qgis --code`): does what a user does with Classify extent, and writes down what came of it.

The task is JSON in the file that LANDLABELS_DRIVE names; `window.py` writes it and starts QGIS.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QAction, QCursor
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QDialog, QDockWidget, QTextEdit, QToolBar, QWidget
from qgis.utils import iface
from true_colour import true_colour_layer

with contextlib.suppress(ImportError):  # where QGIS shows map tips with WebKit, PyQt knows their type after this
    from qgis.PyQt import QtWebKitWidgets  # noqa: F401

TASK = json.loads(Path(os.environ["LANDLABELS_DRIVE"]).read_text(encoding="utf-8"))
PATIENCE = 40  # seconds for any one thing to happen
OUTCOME: dict[str, object] = {}

Step = float | Callable[[], object]  # wait so many seconds, or until it is true


def work() -> Iterator[Step]:
    """Load the scene, click Classify extent, run it, look at the result and at a map tip."""
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    tidy()
    view = QgsProject.instance().addMapLayer(true_colour_layer(Path(TASK["scene"]).parent))
    band = iface.addRasterLayer(TASK["scene"], Path(TASK["scene"]).stem)
    tree = QgsProject.instance().layerTreeRoot()
    tree.findLayer(band).setItemVisibilityChecked(False)
    for layer in (band, view):
        tree.findLayer(layer).setExpanded(False)
    canvas.setExtent(view.extent())
    iface.setActiveLayer(band)
    yield 1.0
    yield lambda: not canvas.isDrawing()

    window.findChild(QAction, "landLabelsClassifyExtent").trigger()
    yield lambda: dialog() is not None
    OUTCOME["filled_in"] = {name: str(value) for name, value in dialog().createProcessingParameters().items()}
    dialog().setGeometry(250, 110, 940, 640)
    next(box for box in dialog().findChildren(QCheckBox) if "Level-1C" in box.text()).setChecked(True)
    given = {name: TASK[name] for name in ("MODEL", "OUTPUT") if TASK.get(name)}
    dialog().setParameters({**dialog().createProcessingParameters(), **given})
    yield 0.5
    picture("dialog")

    dialog().runButton().click()
    yield lambda: result() is not None or "failed" in log()
    yield 1.0
    yield lambda: not canvas.isDrawing()
    picture("log")
    OUTCOME["log"] = log()
    dialog().close()
    OUTCOME["result"] = describe(result())

    canvas.setExtent(result().extent())
    canvas.zoomByFactor(TASK["zoom"])
    iface.actionMapTips().setChecked(True)
    iface.setActiveLayer(result())
    yield 1.0
    yield lambda: not canvas.isDrawing()
    QCursor.setPos(canvas.mapToGlobal(QPoint(canvas.width() // 3 - 5, canvas.height() // 4)))
    yield 0.3
    QCursor.setPos(canvas.mapToGlobal(QPoint(canvas.width() // 3, canvas.height() // 4)))
    yield map_tip
    yield 0.5
    OUTCOME["map_tip"] = map_tip()
    picture("result")


def tidy() -> None:
    """Leave in the window what the picture is about."""
    iface.mainWindow().setGeometry(0, 0, 1280, 800)
    iface.messageBar().clearWidgets()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
        if dock.isVisible():
            iface.mainWindow().resizeDocks([dock], [320], Qt.Orientation.Horizontal)
    for bar in iface.mainWindow().findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mPluginToolBar"))


def dialog() -> QDialog | None:
    found = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "AlgorithmDialog"]
    return found[0] if found and found[0].isVisible() else None


def log() -> str:
    return dialog().findChild(QTextEdit, "txtLog").toPlainText()


def result() -> QgsVectorLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.type() == Qgis.LayerType.Vector), None)


def map_tip() -> str:
    """Return the text of the map tip that is shown: QGIS puts it on the canvas as a web view, whatever that is."""
    for widget in iface.mapCanvas().findChildren(QWidget):
        if widget.isVisible() and widget.metaObject().className() == "QgsWebView":
            return widget.page().mainFrame().toPlainText() if hasattr(widget, "page") else widget.toPlainText()
    return ""


def describe(layer: QgsVectorLayer) -> dict[str, object]:
    renderer = layer.renderer()
    return {
        "name": layer.name(),
        "source": layer.source(),
        "features": layer.featureCount(),
        "renderer": renderer.type(),
        "categories": [category.label() for category in renderer.categories()],
        "top_labels": sorted({str(feature["top_label"]) for feature in layer.getFeatures()}),
        "labelled": layer.labelsEnabled(),
    }


def picture(name: str) -> None:
    QApplication.processEvents()
    QApplication.primaryScreen().grabWindow(0).save(str(Path(TASK["folder"]) / f"{name}.png"))


def advance(steps: Iterator[Step], wait: Step = 0.0, since: float | None = None) -> None:
    """Go on with the next step once the wait is over, without ever blocking QGIS."""
    since = since or time.monotonic()
    try:
        passed = time.monotonic() - since
        if passed > PATIENCE:
            raise TimeoutError(f"nothing happened for {PATIENCE} s")
        if passed < wait if isinstance(wait, float) else not wait():
            QTimer.singleShot(100, lambda: advance(steps, wait, since))
            return
        wait = next(steps)
        QTimer.singleShot(0, lambda: advance(steps, wait))
    except StopIteration:
        leave()
    except Exception:
        OUTCOME["failure"] = traceback.format_exc()
        picture("failure")
        leave()


def leave() -> None:
    Path(TASK["folder"], "outcome.json").write_text(json.dumps(OUTCOME, indent=1), encoding="utf-8")
    QgsProject.instance().clear()
    iface.actionExit().trigger()


QTimer.singleShot(500, lambda: advance(work()))
