"""The panel "LandLabels": the scene report of the active raster layer, and a button to classify it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...core.text import tr
from ..background import Call
from ..classify_action import open_classify_dialog
from ..toolbox.assigned_bands import source_of

if TYPE_CHECKING:
    from ...core.scene.scene_report import SceneReport

LINE = "margin: 4px"
WARNING = f"{LINE}; background-color: #fff3cd; color: #5c4400"  # dark on light in every theme of QGIS


class ScenePanel(QgsDockWidget):
    """Follows the active layer while it is visible; the scene is looked up in the background."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("LandLabels"), iface.mainWindow())
        self._iface = iface
        self._asked = ""  # the source whose answer is waited for or shown
        self.setObjectName("landLabelsPanel")
        self.text = QTextBrowser(objectName="report")
        self.classify = QPushButton(tr("Classify extent"), objectName="classify", enabled=False)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.addWidget(self.text)
        rows.addWidget(self.classify)
        self.setWidget(content)
        self.classify.clicked.connect(lambda: open_classify_dialog(iface))
        iface.currentLayerChanged.connect(self.look_up)
        self.visibilityChanged.connect(self.look_up)

    def look_up(self, _: object = None) -> None:
        """Show the scene report of the active layer; do nothing while the panel is hidden."""
        self._asked = ""
        if not self.isUserVisible():
            return
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsRasterLayer):
            self._say([tr("Select a Sentinel-2 raster layer in the Layers panel first.")])
            return
        try:
            source = self._asked = source_of(layer)
        except QgsProcessingException as error:  # a web service, for example
            self._say([str(error)])
            return
        self._say([tr("Looking at {layer}…").format(layer=layer.name())])
        call = _report_on(source)
        call.done.connect(lambda report: self._answered(source, report.lines, report))
        call.failed.connect(lambda sentence: self._answered(source, [sentence]))
        call.start()

    def _answered(self, source: str, lines: Iterable[str], report: SceneReport | None = None) -> None:
        if source == self._asked:  # else another layer was chosen meanwhile, or none
            self._say(lines, report.warnings if report else ())
            self.classify.setEnabled(report is not None)

    def _say(self, lines: Iterable[str], warnings: Iterable[str] = ()) -> None:
        shown = [f'<p style="{LINE}">{escape(line)}</p>' for line in lines]
        shown += [f'<p style="{WARNING}">{escape(warning)}</p>' for warning in warnings]
        self.text.setHtml("".join(shown))
        self.classify.setEnabled(False)


def _report_on(source: str) -> Call:
    """Return the task that makes the scene report of the product that a raster belongs to."""

    def work() -> object:
        from ...core.model.choosing import statistics_for
        from ...core.raster.files import gdal_path
        from ...core.raster.remote import run_cancellable
        from ...core.scene.scene import open_scene
        from ...core.scene.scene_report import scene_report

        def report() -> SceneReport:
            scene = open_scene(source, allow_l1c=True)
            return scene_report(scene, statistics_for(scene))

        # A slow server must not hold up a QGIS that is being closed.
        return run_cancellable(gdal_path(source), report, call.isCanceled)

    call = Call(tr("Read a scene"), work)
    return call
