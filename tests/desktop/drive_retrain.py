"""Runs in QGIS (`qgis --code`): trains a model in the dialog like a user, and classifies the scene with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QDialog, QTextEdit, QWidget
from qgis.utils import iface
from steps import OUTCOME, TASK, Step, arrange_window, screenshot, start
from true_colour import true_colour_layer

REFERENCE = "OpenStreetMap land use"


def work() -> Iterator[Step]:
    """Load scene and reference, build a training set, train, record the result, classify."""
    yield from load()
    iface.mainWindow().findChild(QAction, "landLabelsTrain").trigger()
    yield lambda: dialog() is not None
    dialog().move(140, 90)
    yield lambda: widget("setFolder").filePath()  # the scene has been opened
    yield from build()
    yield from train()
    yield from classify()


def load() -> Iterator[Step]:
    arrange_window()
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    view = project.addMapLayer(true_colour_layer(Path(TASK["scene"]).parent))
    band = iface.addRasterLayer(TASK["scene"], Path(TASK["scene"]).stem)
    reference = iface.addVectorLayer(TASK["reference"], REFERENCE, "ogr")
    reference.setOpacity(0.4)
    tree = project.layerTreeRoot()
    tree.findLayer(band).setItemVisibilityChecked(False)
    for layer in (band, view, reference):
        tree.findLayer(layer).setExpanded(False)
    canvas.setExtent(view.extent())
    iface.setActiveLayer(band)
    yield 1.0
    yield lambda: not canvas.isDrawing()


def build() -> Iterator[Step]:
    OUTCOME["filled_in"] = {
        "scene": widget("scene").currentText(),
        "reference": widget("reference").currentText(),
        "field": widget("field").currentField(),
        "folder": widget("setFolder").filePath(),
    }
    widget("allowL1C").setChecked(True)
    widget("maxUnlabelled").setValue(TASK["max_unlabelled"])
    widget("setFolder").setFilePath(TASK["store"])
    widget("preview").click()
    yield lambda: summary_shown("Preview") or message()
    OUTCOME["preview"] = widget("summaryTitle").text()
    OUTCOME["after_preview"] = message()
    widget("build").click()
    yield lambda: widget("next").isEnabled() or message()
    OUTCOME["built"] = widget("summaryTitle").text()
    OUTCOME["warnings"] = widget("summaryWarnings").toPlainText()
    OUTCOME["after_build"] = message()
    screenshot("retrain-data", dialog())
    widget("next").click()


def train() -> Iterator[Step]:
    select("startFrom", TASK["start_from"])
    select("architecture", TASK["architecture"])
    widget("epochs").setValue(TASK["epochs"])
    widget("output").setFilePath(TASK["model"])
    widget("start").click()
    status = f"Epoch {max(TASK['epochs'] * 2 // 3, 1)} of"
    yield lambda: widget("trainingStatus").text().startswith(status) or training_ended()
    screenshot("retrain-training", dialog())
    yield training_ended
    OUTCOME["log"] = widget("trainingLog").toPlainText()
    OUTCOME["after_training"] = message()
    yield lambda: widget("resultScope").text()
    OUTCOME["scope"] = widget("resultScope").text()
    table = widget("resultScores")
    OUTCOME["scores"] = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    OUTCOME["report"] = widget("openReport").isEnabled()
    screenshot("retrain-result", dialog())


def classify() -> Iterator[Step]:
    widget("classifyWithModel").click()
    yield lambda: visible_dialog("AlgorithmDialog") is not None
    other = visible_dialog("AlgorithmDialog")
    OUTCOME["classify_with"] = str(other.createProcessingParameters()["MODEL"])
    other.setParameters({**other.createProcessingParameters(), "OUTPUT": TASK["labels"]})
    yield 0.5
    other.runButton().click()
    log = other.findChild(QTextEdit, "txtLog")
    yield lambda: result() is not None or "failed" in log.toPlainText()
    OUTCOME["classify_log"] = log.toPlainText()
    other.close()
    dialog().close()
    tree = QgsProject.instance().layerTreeRoot()
    tree.findLayer(QgsProject.instance().mapLayersByName(REFERENCE)[0]).setItemVisibilityChecked(False)
    OUTCOME["features"] = result().featureCount()
    OUTCOME["top_labels"] = sorted({str(feature["top_label"]) for feature in result().getFeatures()})
    iface.mapCanvas().setExtent(result().extent())
    yield 1.0
    yield lambda: not iface.mapCanvas().isDrawing()
    screenshot("retrain-labels")


def visible_dialog(class_name: str) -> QDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == class_name and each.isVisible()]
    return found[0] if found else None


def dialog() -> QDialog | None:
    return visible_dialog("TrainDialog")


def widget(name: str) -> QWidget:
    return dialog().findChild(QWidget, name)


def select(name: str, key: str) -> None:
    box = widget(name)
    box.setCurrentIndex(max(box.findData(key), 0))


def message() -> str:
    item = dialog().message_bar.currentItem()
    return (item.toolTip() or item.text()) if item else ""


def summary_shown(heading: str) -> bool:
    return widget("summaryTitle").text().startswith(f"<b>{heading}</b>")


def training_ended() -> bool:
    return widget("start").isEnabled()


def result() -> QgsVectorLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((each for each in layers if each.type() == Qgis.LayerType.Vector and "labels" in each.name()), None)


start(work())
