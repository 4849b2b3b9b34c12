"""The page "Scene" of the panel: the report of the active scene, and a run of Classify extent."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...core.redaction import redact
from ...core.text import tr
from ..background import BackgroundTask
from ..classify_dialog import open_classify_dialog
from ..models.model_box import ModelBox, remember_model, remembered_model
from ..open_product import OFFSET, open_product_dialog
from ..scenes import find_scenes, raster_sources
from ..toolbox.assigned_bands import source_of
from ..widgets.scrolling import scrolling
from .area_choice import AreaChoice
from .estimate_label import EstimateLabel
from .run_bar import RunBar

if TYPE_CHECKING:
    from ...core.scene.scene import Scene
    from ...core.scene.scene_report import SceneReport

LINE_STYLE = "margin: 4px"
WARNING_STYLE = f"{LINE_STYLE}; background-color: #fff3cd; color: #5c4400"  # readable in light and dark themes
FILES = "files"  # the address of the link that shows or hides the files


class ScenePage(QWidget):
    """While it is visible, shows the report of the active scene, which is created in the background."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(objectName="scenePage")
        self._iface = iface
        self._source = ""  # of the scene whose report is being created or is shown
        self._layer_id = ""
        self._report: SceneReport | None = None
        self._scene: Scene | None = None
        self._with_files = False
        self.open = QPushButton(tr("Open a product…"), objectName="openProduct")
        self.assign = QPushButton(tr("Assign bands…"), objectName="assignBands", enabled=False)
        self.scenes = QComboBox(objectName="scenes", visible=False)
        self.text = QTextBrowser(objectName="report", openLinks=False)
        self.text.setMinimumHeight(self.fontMetrics().height() * 6)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.area = AreaChoice(iface)
        self.model = ModelBox(iface)
        self.model.set_value(remembered_model())
        self.allow_l1c = QCheckBox(tr("Allow Level-1C (less reliable labels)"), objectName="allowL1c", visible=False)
        self.fill = QCheckBox(tr("Fill missing bands (less reliable labels)"), objectName="fill", visible=False)
        self.estimate = EstimateLabel()
        self.classify = QPushButton(tr("Classify extent"), objectName="classify", enabled=False)
        self.options = QPushButton(tr("More options…"), objectName="options")
        self.options.setToolTip(tr("Open the dialog of the algorithm, with all its parameters."))
        self.run_bar = RunBar()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        choices = QFormLayout()
        choices.addRow(tr("Area"), self.area)
        choices.addRow(tr("Model"), self.model)
        buttons = QHBoxLayout()
        buttons.addWidget(self.classify, 1)
        buttons.addWidget(self.options)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        of_scene = QHBoxLayout()
        of_scene.addWidget(self.open)
        of_scene.addWidget(self.assign)
        of_scene.addStretch(1)
        rows.addLayout(of_scene)
        rows.addWidget(self.scenes)
        rows.addWidget(self.text, 1)
        rows.addLayout(choices)
        for widget in (self.allow_l1c, self.fill, self.estimate):
            rows.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(scrolling(content), 1)
        column.addLayout(buttons)  # in sight also on small screens
        column.addWidget(self.run_bar)

    def _connect(self) -> None:
        self.text.anchorClicked.connect(self._toggle_files)
        self.open.clicked.connect(lambda: open_product_dialog(self._iface))
        self.assign.clicked.connect(self._assign)
        self.scenes.activated.connect(self._choose_scene)
        self.model.chosen.connect(remember_model)
        self.model.chosen.connect(self._estimate)
        self.area.changed.connect(self._estimate)
        self.classify.clicked.connect(self._classify)
        self.options.clicked.connect(lambda: open_classify_dialog(self._iface, model=self.model.value()))
        self.run_bar.busy_changed.connect(self._set_buttons)

    def close_page(self) -> None:
        """Take what was drawn off the canvas, and show nothing any more."""
        self._source = ""
        self.area.close_choice()

    def update_report(self, _: object = None) -> None:
        """Show the report of the active scene; do nothing while the page is hidden."""
        if not self.isVisible():
            self._source = ""
            return
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsRasterLayer):
            self._find_scene()
            return
        try:
            source = source_of(layer)
        except QgsProcessingException as error:  # a web service, for example
            self._source = ""
            self._show([str(error)])
            return
        self.scenes.setVisible(False)
        self._read(source, layer)

    def _find_scene(self) -> None:
        """Show the report of the only scene in the project, or let the user choose one of several."""
        sources = raster_sources()
        if self._report is not None and self._source in sources.values():
            return  # a result has become active, its scene is still there
        self._source = ""
        self._show([tr("Open a product, or select a Sentinel-2 raster layer in the Layers panel.")])
        self.scenes.setVisible(False)
        if not sources:
            return
        self._source = token = ";".join(sources)
        task = BackgroundTask(tr("Find scenes"), lambda: list(find_scenes(sources, task.isCanceled)))
        task.succeeded.connect(partial(self._scenes_found, token, sources))
        task.start()

    def _scenes_found(self, token: str, sources: dict[str, str], found: list[str]) -> None:
        project = QgsProject.instance()
        layers = [(layer, sources[layer_id]) for layer_id in found if (layer := project.mapLayer(layer_id))]
        if not self._is_current(token) or not layers:
            return
        if len(layers) == 1:
            layer, source = layers[0]
            self._read(source, layer)
            return
        self.scenes.clear()
        for layer, _ in layers:
            self.scenes.addItem(layer.name(), layer.id())
        self.scenes.setCurrentIndex(-1)
        self.scenes.setPlaceholderText(tr("Choose a scene"))
        self.scenes.setVisible(True)
        self._show([tr("The project has several Sentinel-2 scenes; choose the one to classify.")])

    def _choose_scene(self) -> None:
        if layer := QgsProject.instance().mapLayer(self.scenes.currentData()):
            self._iface.setActiveLayer(layer)

    def _read(self, source: str, layer: QgsRasterLayer) -> None:
        if source == self._source and self._report is not None:
            return
        self._source, self._layer_id = source, layer.id()
        self._show([tr("Reading {layer}…").format(layer=layer.name())])
        task = _report_task(source)
        task.succeeded.connect(partial(self._show_report, source))
        task.failed.connect(partial(self._show_error, source))
        task.start()

    def _is_current(self, source: str) -> bool:
        """Return whether a source is still the one to show: the panel is there, and no other layer became active."""
        return not sip.isdeleted(self) and source == self._source

    def _show_report(self, source: str, found: tuple[Scene, SceneReport]) -> None:
        if not self._is_current(source):
            return
        scene, _ = self._scene, self._report = found
        self.allow_l1c.setVisible(scene.level == "L1C")
        self.fill.setVisible(bool(scene.missing_bands_warning()))
        self._show_lines()
        self._set_buttons()
        self._estimate()

    def _show_error(self, source: str, error: str) -> None:
        if self._is_current(source):
            self._show([error])

    def _show(self, lines: list[str]) -> None:
        """Show sentences instead of a report."""
        self._report = self._scene = None
        self.text.setHtml("".join(_paragraph(line) for line in lines))
        self.estimate.stop()
        for box in (self.allow_l1c, self.fill):
            box.setVisible(False)
        self._set_buttons()

    def _show_lines(self) -> None:
        """Show the report, warnings first."""
        if (report := self._report) is None:
            return
        text = "".join(_paragraph(line, WARNING_STYLE) for line in report.warnings)
        text += "".join(_paragraph(line) for line in (report.lines if self._with_files else report.brief))
        if report.lines != report.brief:
            link = tr("Hide the files") if self._with_files else tr("Show the files")
            text += f'<p style="{LINE_STYLE}"><a href="{FILES}">{escape(link)}</a></p>'
        self.text.setHtml(text)

    def _toggle_files(self, _: object) -> None:
        if self._report is not None:
            self._with_files = not self._with_files
            self._show_lines()

    def _assign(self) -> None:
        """Let the user assign the bands of the layer, then read it again."""
        from ..bands.assign_dialog import assign_bands

        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is not None:
            assign_bands(self._iface.mainWindow(), layer, self.model.value(), lambda _: self.update_report())

    def _set_buttons(self) -> None:
        self.assign.setEnabled(QgsProject.instance().mapLayer(self._layer_id) is not None)
        self.classify.setEnabled(self._report is not None and not self.run_bar.busy())

    def _estimate(self, _: object = None) -> None:
        if self._report is not None and self.isVisible():
            self.estimate.start(self._source, self.model.value(), self.area.area())

    def _classify(self) -> None:
        from ..classify_dialog import ALGORITHM, can_classify, default_result

        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None or self._scene is None or not can_classify(self._iface, self._classify):
            return
        parameters = {"INPUT": layer, "MODEL": self.model.value(), **self.area.parameters()}
        if offset := layer.customProperty(OFFSET):
            parameters["OFFSET"] = offset
        if self.allow_l1c.isVisible():
            parameters["ALLOW_L1C"] = self.allow_l1c.isChecked()
        if self.fill.isVisible():
            parameters["FILL_MISSING"] = self.fill.isChecked()
        self.run_bar.start(ALGORITHM, parameters, default_result(self._scene, self._source, self.model.value()))


def _paragraph(line: str, style: str = LINE_STYLE) -> str:
    return f'<p style="{style}">{escape(redact(line))}</p>'


def _report_task(source: str) -> BackgroundTask:
    """Return the task that opens a raster as a scene and creates its report."""

    def work() -> object:
        from ...core.cancellable import run_in_thread
        from ...core.model.choosing import statistics_for
        from ...core.scene.scene import open_scene
        from ...core.scene.scene_report import scene_report

        def report() -> tuple[Scene, SceneReport]:
            scene = open_scene(source, allow_l1c=True)
            return scene, scene_report(scene, statistics_for(scene))

        # A slow server must not delay the closing of QGIS.
        return run_in_thread(report, task.isCanceled)

    task = BackgroundTask(tr("Scene report"), work)
    return task
