"""The panel "LandLabels": the scene report of the active layer, and a button to classify it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...core.redaction import redact
from ...core.text import tr
from ..background import BackgroundTask
from ..classify_dialog import open_classify_dialog
from ..models.model_box import ModelBox, remember_model, remembered_model
from ..scenes import find_scenes, raster_sources
from ..toolbox.assigned_bands import source_of

if TYPE_CHECKING:
    from ...core.scene.scene_report import SceneReport

LINE_STYLE = "margin: 4px"
WARNING_STYLE = f"{LINE_STYLE}; background-color: #fff3cd; color: #5c4400"  # readable in light and dark themes


class ScenePanel(QgsDockWidget):
    """While it is visible, shows the scene report of the active layer, which is created in the background."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("LandLabels"), iface.mainWindow())
        self._iface = iface
        self._source = ""  # of the scene whose report is being created or is shown
        self.setObjectName("landLabelsPanel")
        self.text = QTextBrowser(objectName="report")
        self.model = ModelBox(iface)
        self.model.set_value(remembered_model())
        self.model.chosen.connect(remember_model)
        self.classify = QPushButton(tr("Classify extent"), objectName="classify", enabled=False)
        model_row = QHBoxLayout()
        model_row.addWidget(QLabel(tr("Model")))
        model_row.addWidget(self.model, 1)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.addWidget(self.text)
        rows.addLayout(model_row)
        rows.addWidget(self.classify)
        self.setWidget(content)
        self.classify.clicked.connect(lambda: open_classify_dialog(iface, model=self.model.value()))
        iface.currentLayerChanged.connect(self.update_report)
        self.visibilityChanged.connect(self.update_report)

    def update_report(self, _: object = None) -> None:
        """Show the scene report of the active layer; do nothing while the panel is hidden."""
        self._source = ""
        if not self.isUserVisible():
            return
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsRasterLayer):
            self._find_scene()
            return
        try:
            source = self._source = source_of(layer)
        except QgsProcessingException as error:  # a web service, for example
            self._show([str(error)])
            return
        self._report(source, layer.name())

    def _find_scene(self) -> None:
        """Show the report of the only scene in the project, or the names of its scenes."""
        sources = raster_sources()
        self._show([tr("Select a Sentinel-2 raster layer in the Layers panel first.")])
        if not sources:
            return
        self._source = token = ";".join(sources)
        task = BackgroundTask(tr("Find scenes"), lambda: list(find_scenes(sources, task.isCanceled)))
        task.succeeded.connect(lambda found: self._scenes_found(token, [(each, sources[each]) for each in found]))
        task.start()

    def _scenes_found(self, token: str, found: list[tuple[str, str]]) -> None:
        layers = [(layer, source) for key, source in found if (layer := QgsProject.instance().mapLayer(key))]
        if token != self._source or not layers:
            return
        if len(layers) == 1:
            layer, self._source = layers[0]
            self._report(self._source, layer.name())
            return
        names = "; ".join(layer.name() for layer, _ in layers)
        self._show([tr("The project has several Sentinel-2 scenes: {names}. Select the one to show.")
                    .format(names=names)])  # fmt: skip
        self.classify.setEnabled(True)  # it asks which one

    def _report(self, source: str, name: str) -> None:
        self._show([tr("Reading {layer}…").format(layer=name)])
        task = _report_task(source)
        task.succeeded.connect(lambda report: self._show_report(source, report))
        task.failed.connect(lambda error: self._show_error(source, error))
        task.start()

    def _show_report(self, source: str, report: SceneReport) -> None:
        if source == self._source:  # otherwise, the active layer has changed
            self._show(report.lines, report.warnings)
            self.classify.setEnabled(True)

    def _show_error(self, source: str, error: str) -> None:
        if source == self._source:
            self._show([error])

    def _show(self, lines: Iterable[str], warnings: Iterable[str] = ()) -> None:
        paragraphs = [f'<p style="{LINE_STYLE}">{escape(redact(line))}</p>' for line in lines]
        paragraphs += [f'<p style="{WARNING_STYLE}">{escape(redact(warning))}</p>' for warning in warnings]
        self.text.setHtml("".join(paragraphs))
        self.classify.setEnabled(False)


def _report_task(source: str) -> BackgroundTask:
    """Return the task that creates the scene report of a raster."""

    def work() -> object:
        from ...core.model.choosing import statistics_for
        from ...core.raster.files import gdal_path
        from ...core.raster.remote import run_cancellable
        from ...core.scene.scene import open_scene
        from ...core.scene.scene_report import scene_report

        def report() -> SceneReport:
            scene = open_scene(source, allow_l1c=True)
            return scene_report(scene, statistics_for(scene))

        # A slow server must not delay the closing of QGIS.
        return run_cancellable(gdal_path(source), report, task.isCanceled)

    task = BackgroundTask(tr("Scene report"), work)
    return task
