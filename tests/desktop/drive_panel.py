"""Runs in QGIS (`qgis --code`): classifies from the panel, looks at labels and at the evidence of a section."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface
from steps import OUTCOME, Step, arrange_window, screenshot, show_scene, start

LABELS, SECTION = 1, 2  # pages
FEATURE = 20  # the id of a section


def work() -> Iterator[Step]:
    """Open the panel, classify, and look at its pages."""
    canvas = iface.mapCanvas()
    arrange_window()
    show_scene()
    yield 1.0
    iface.mainWindow().findChild(QAction, "landLabelsPanelAction").trigger()
    page = find("scenePage")
    yield lambda: page.classify.isEnabled()
    yield 2.0  # for the estimate
    OUTCOME["report"] = page.text.toPlainText()
    OUTCOME["estimate"] = page.estimate.text()
    screenshot("scene")
    page.allow_l1c.setChecked(True)
    page.classify.click()
    yield lambda: result() is not None
    iface.setActiveLayer(result())
    pages = find("pages")
    pages.setCurrentIndex(LABELS)
    yield lambda: not canvas.isDrawing()
    yield 2.0
    OUTCOME["result"] = {"name": result().name(), "sections": result().featureCount()}
    screenshot("labels")
    pages.setCurrentIndex(SECTION)
    result().selectByIds([FEATURE])
    yield lambda: find("evidenceMessage").text().startswith("Orange")
    yield 1.0
    OUTCOME["section"] = find("sectionPage").title.text()
    screenshot("section")


def find(name: str) -> QWidget:
    return iface.mainWindow().findChild(QWidget, name)


def result() -> QgsVectorLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((each for each in layers if isinstance(each, QgsVectorLayer) and each.isValid()), None)


start(work())
