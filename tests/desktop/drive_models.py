"""Runs in QGIS (`qgis --code`): downloads a model in the model manager, renames it, classifies with it, removes it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis import utils
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QDialog, QInputDialog, QMessageBox, QTextEdit, QToolButton
from qgis.utils import iface
from steps import OUTCOME, TASK, Step, arrange_window, screenshot, start
from true_colour import true_colour_layer


def work() -> Iterator[Step]:
    """Open the window from the toolbar's menu, download with a cancel, rename, classify, remove."""
    arrange_window()
    view = QgsProject.instance().addMapLayer(true_colour_layer(Path(TASK["scene"]).parent))
    band = iface.addRasterLayer(TASK["scene"], Path(TASK["scene"]).stem)
    iface.mapCanvas().setExtent(view.extent())
    iface.setActiveLayer(band)
    yield 1.0
    button = iface.mainWindow().findChild(QToolButton, "landLabelsToolButton")
    QTimer.singleShot(500, lambda: (screenshot("menu"), QApplication.activePopupWidget().close()))
    button.showMenu()
    beat = Heartbeat()
    iface.mainWindow().findChild(QAction, "landLabelsModels").trigger()
    yield lambda: models() is not None and models().tree.entry() is not None
    models().setGeometry(90, 60, 1100, 680)
    yield 0.5
    OUTCOME["milliseconds_to_open"] = beat.longest()
    screenshot("models")
    yield from download()
    OUTCOME["milliseconds_blocked"] = beat.longest()
    yield from rename()
    yield from classify()
    yield from remove()
    yield from download_until_qgis_closes()


def download() -> Iterator[Step]:
    models().tree.select(TASK["missing"])
    models().mirror.setFilePath(TASK["mirror"])
    models().download.click()
    yield message
    OUTCOME["not_there"] = message()
    screenshot("not_there")

    models().tree.select(TASK["name"])
    yield 0.3
    screenshot("published")
    models().download.click()
    yield lambda: models().jobs.progress.maximum() == 1000 and models().jobs.progress.value() > 200
    OUTCOME["progress"] = models().jobs.progress.format()
    screenshot("downloading")
    models().jobs.stop.click()
    yield message
    OUTCOME["cancelled"] = message()
    models().download.click()
    yield lambda: message() and not models().jobs.is_running()
    OUTCOME["downloaded"] = message()
    yield lambda: models().tree.entry().card is not None
    OUTCOME["card"] = models().card.toPlainText()
    yield 0.3
    screenshot("downloaded")


def rename() -> Iterator[Step]:
    answer(QInputDialog, lambda dialog: (dialog.setTextValue("mobile"), screenshot("rename"), dialog.accept()))
    models().rename.click()
    yield lambda: models().tree.entry().name == "mobile"
    models().close()


def classify() -> Iterator[Step]:
    iface.mainWindow().findChild(QAction, "landLabelsClassifyExtent").trigger()
    yield lambda: top("AlgorithmDialog") is not None
    dialog = top("AlgorithmDialog")
    dialog.setGeometry(250, 110, 940, 640)
    box = dialog.mainWidget().wrappers["MODEL"].widget
    box.showPopup()
    yield 0.7
    screenshot("list")
    box.hidePopup()
    box.setCurrentIndex(box.findText("mobile"))
    box.activated.emit(box.currentIndex())
    next(each for each in dialog.findChildren(QCheckBox) if "Level-1C" in each.text()).setChecked(True)
    dialog.setParameters({**dialog.createProcessingParameters(), "OUTPUT": TASK["OUTPUT"]})
    OUTCOME["model"] = dialog.createProcessingParameters()["MODEL"]
    yield 0.5
    screenshot("classify")
    dialog.runButton().click()
    log = dialog.findChild(QTextEdit, "txtLog")
    yield lambda: result() is not None or "failed" in log.toPlainText()
    OUTCOME["log"] = log.toPlainText()
    OUTCOME["features"] = result().featureCount()
    dialog.close()


def remove() -> Iterator[Step]:
    iface.mainWindow().findChild(QAction, "landLabelsModels").trigger()
    yield 1.0
    models().tree.select("mobile")
    answer(QMessageBox, lambda box: (screenshot("remove"), box.button(QMessageBox.StandardButton.Yes).click()))
    models().remove.click()
    yield lambda: models().tree.entry() is not None and models().tree.entry().name != "mobile"
    models().close()
    band = next(each for each in QgsProject.instance().mapLayers().values() if each.source() == TASK["scene"])
    iface.setActiveLayer(band)
    iface.mainWindow().findChild(QAction, "landLabelsClassifyExtent").trigger()
    yield lambda: top("AlgorithmDialog") is not None
    yield 0.5
    screenshot("removed")
    OUTCOME["removed"] = [each.toolTip() or each.text() for each in top("AlgorithmDialog").messageBar().items()]
    top("AlgorithmDialog").close()


def download_until_qgis_closes() -> Iterator[Step]:
    """Start a download, reload the plugin, and continue it; it is running when QGIS is closed."""
    iface.mainWindow().findChild(QAction, "landLabelsModels").trigger()
    for _ in range(2):
        yield lambda: models() is not None and models().tree.entry() is not None
        models().tree.select(TASK["name"])
        OUTCOME["button"] = models().download.text()
        models().download.click()
        before = models().jobs.progress.value()
        yield lambda before=before: models().jobs.progress.maximum() == 1000 > models().jobs.progress.value() > before
        yield 0.5
        if "reloaded" not in OUTCOME:
            OUTCOME["reloaded"] = utils.reloadPlugin("landlabels")
            yield 1.0
            iface.mainWindow().findChild(QAction, "landLabelsModels").trigger()


class Heartbeat:
    """Measures how long the window does not react."""

    def __init__(self) -> None:
        self._last, self._longest, self._timer = time.monotonic(), 0.0, QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def longest(self) -> float:
        """Return the longest time since the last call without a reaction, in milliseconds."""
        longest, self._longest = self._longest, 0.0
        return round(1000 * longest)

    def _beat(self) -> None:
        now = time.monotonic()
        self._longest, self._last = max(self._longest, now - self._last), now


def answer(kind: type, what: Callable[[QDialog], object]) -> None:
    """Answer the modal dialog that opens next."""
    QTimer.singleShot(600, lambda: what(next(each for each in QApplication.topLevelWidgets() if type(each) is kind)))


def top(kind: str) -> QDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == kind and each.isVisible()]
    return found[0] if found else None


def models() -> QDialog | None:
    return top("ModelsDialog")


def message() -> str:
    item = models().message_bar.currentItem()
    return (item.toolTip() or item.text()) if item else ""


def result() -> object:
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.type() == Qgis.LayerType.Vector), None)


start(work())
