"""Runs in QGIS (`qgis --code`): installs the missing packages by click, classifies, and removes them again."""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton
from qgis.utils import iface
from steps import OUTCOME, TASK, Step, arrange_window, screenshot, start
from true_colour import true_colour_layer


def work() -> Iterator[Step]:
    """Click Classify extent, Install…, Install and Run; then remove the packages."""
    arrange_window()
    OUTCOME["before"] = importlib.util.find_spec("onnxruntime") is not None
    view = QgsProject.instance().addMapLayer(true_colour_layer(Path(TASK["scene"]).parent))
    band = iface.addRasterLayer(TASK["scene"], Path(TASK["scene"]).stem)
    iface.mapCanvas().setExtent(view.extent())
    iface.setActiveLayer(band)
    yield 1.0

    started = time.monotonic()
    iface.mainWindow().findChild(QAction, "landLabelsClassifyExtent").trigger()
    yield lambda: button("installPackages") is not None
    yield 0.5
    screenshot("refused")
    button("installPackages").click()
    yield lambda: packages() is not None
    yield 0.5
    screenshot("packages")
    packages().install.click()
    yield 1.5
    screenshot("installing")
    yield lambda: classify() is not None or (packages() and packages().install.isVisible() and texts())
    OUTCOME["install_seconds"] = time.monotonic() - started
    screenshot("installed")
    next(box for box in classify().findChildren(QCheckBox) if "Level-1C" in box.text()).setChecked(True)
    classify().setParameters({**classify().createProcessingParameters(), "OUTPUT": TASK["OUTPUT"]})
    classify().runButton().click()
    yield lambda: result() is not None
    yield 1.0
    yield lambda: not iface.mapCanvas().isDrawing()
    OUTCOME["seconds"] = time.monotonic() - started
    OUTCOME["features"] = result().featureCount()
    classify().close()
    screenshot("result")

    import numpy
    import onnxruntime

    OUTCOME["onnxruntime"], OUTCOME["numpy"] = onnxruntime.__file__, numpy.__file__
    OUTCOME["profile"] = QgsApplication.qgisSettingsDirPath()
    yield from diagnose_and_remove()


def diagnose_and_remove() -> Iterator[Step]:
    """Open the dialog from the menu, make the doctor's report, and remove the packages."""
    iface.mainWindow().findChild(QAction, "landLabelsPackages").trigger()
    yield lambda: packages() is not None
    packages().advanced.setCollapsed(False)
    yield 0.5
    screenshot("ready")
    OUTCOME["state_before_removal"] = state()
    packages().doctor.click()
    yield lambda: top("DoctorDialog") and top("DoctorDialog").copy.isEnabled()
    OUTCOME["report"] = top("DoctorDialog").text.toPlainText()
    screenshot("doctor")
    top("DoctorDialog").close()
    packages().remove_packages()
    yield 0.5
    OUTCOME["state_after_removal"] = state()
    screenshot("removed")
    packages().close()


def button(name: str) -> QPushButton | None:
    return iface.mainWindow().findChild(QPushButton, name)


def top(kind: str) -> QDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == kind and each.isVisible()]
    return found[0] if found else None


def packages() -> QDialog | None:
    return top("PackagesDialog")


def state() -> str:
    return packages().states["classify"].text()


def texts() -> str:
    item = packages().message_bar.currentItem()
    return item.text() if item else ""


def classify() -> QDialog | None:
    return top("AlgorithmDialog")


def result() -> object:
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.type() == Qgis.LayerType.Vector), None)


start(work())
