"""Runs in QGIS (`qgis --code`): uses Classify extent like a user, and records the result."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QAction, QCursor
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QDialog, QTextEdit, QWidget
from qgis.utils import iface
from steps import OUTCOME, TASK, Step, arrange_window, screenshot, show_scene, start

with contextlib.suppress(ImportError):  # if QGIS shows map tips with WebKit, PyQt needs it to wrap them
    from qgis.PyQt import QtWebKitWidgets  # noqa: F401


def work() -> Iterator[Step]:
    """Load the scene, open Classify extent, run it, and record the result and a map tip."""
    canvas = iface.mapCanvas()  # not the main window: only the plugin must keep its dialogs alive
    arrange_window()
    show_scene()
    yield 1.0
    yield lambda: not canvas.isDrawing()

    iface.mainWindow().findChild(QAction, "landLabelsClassifyExtent").trigger()
    yield lambda: dialog() is not None
    OUTCOME["filled_in"] = {name: str(value) for name, value in dialog().createProcessingParameters().items()}
    dialog().setGeometry(250, 110, 940, 640)
    next(box for box in dialog().findChildren(QCheckBox) if "Level-1C" in box.text()).setChecked(True)
    values = {name: TASK[name] for name in ("MODEL", "OUTPUT") if TASK.get(name)}
    dialog().setParameters({**dialog().createProcessingParameters(), **values})
    yield 0.5
    screenshot("dialog")

    dialog().runButton().click()
    yield lambda: result() is not None or "failed" in log()
    yield 1.0
    yield lambda: not canvas.isDrawing()
    screenshot("log")
    OUTCOME["log"] = log()
    dialog().close()
    OUTCOME["result"] = describe(result())

    canvas.setExtent(result().extent())
    canvas.zoomByFactor(TASK.get("zoom", 1))
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
    iface.messageBar().clearWidgets()
    screenshot("result")


def dialog() -> QDialog | None:
    found = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "AlgorithmDialog"]
    return found[0] if found and found[0].isVisible() else None


def log() -> str:
    return dialog().findChild(QTextEdit, "txtLog").toPlainText()


def result() -> QgsVectorLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.type() == Qgis.LayerType.Vector), None)


def map_tip() -> str:
    """Return the text of the map tip; QGIS shows it as a web view on the canvas, with or without WebKit."""
    for widget in iface.mapCanvas().findChildren(QWidget):
        if widget.isVisible() and widget.metaObject().className() == "QgsWebView":
            text = widget.page().mainFrame().toPlainText() if hasattr(widget, "page") else widget.toPlainText()
            return text.strip()  # Qt's rich text has an empty paragraph, which is not drawn, before and after a table
    return ""


def describe(layer: QgsVectorLayer) -> dict[str, object]:
    renderer = layer.renderer()
    return {
        "name": layer.name(),
        "source": layer.source(),
        "features": layer.featureCount(),
        "renderer": renderer.type(),
        "legend": [item.label() for item in renderer.legendSymbolItems()],
        "labels": sorted({name for feature in layer.getFeatures() for name in feature["labels"].split("; ")}),
        "styles": layer.styleManager().styles(),
        "labelled": layer.labelsEnabled(),
    }


start(work())
