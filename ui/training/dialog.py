"""The dialog "Train a model": three pages, not modal; when it opens, it shows the training that is running."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface, QgsMessageBar
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from ...core.text import join_names, tr
from ..background import BackgroundTask
from ..classify_dialog import open_classify_dialog
from ..messages import show_message
from ..scenes import choose_scene, find_scenes, raster_sources, same_scene
from ..waiting import run_in_background
from ..widgets.scrolling import set_size
from .data_page import DataPage
from .result_page import ResultPage
from .running_entry import TrainingWatch, training_watch
from .training_page import TrainingPage, finish_message

DATA, TRAIN, RESULT = range(3)
_dialog: TrainDialog | None = None


def open_train_dialog(iface: QgisInterface) -> TrainDialog:
    """Show the dialog; create it at the first call."""
    global _dialog
    watch = training_watch(iface)
    watch.set_dialog_visible(True)
    if _dialog is None:
        _dialog = TrainDialog(iface, watch)
    _dialog.show()
    _dialog.raise_()
    _dialog.activateWindow()
    return _dialog


def close_train_dialog() -> None:
    """Delete the dialog; a training continues."""
    global _dialog
    if _dialog is not None:
        _dialog.close()
        _dialog.deleteLater()
        _dialog = None


class TrainDialog(QDialog):
    """Guides through choosing data, training, and the result."""

    def __init__(self, iface: QgisInterface, watch: TrainingWatch) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._watch = watch
        self.setObjectName("landLabelsTrainDialog")
        self.setWindowTitle(tr("Train a model"))
        set_size(self, 1000, 660)
        self.message_bar = QgsMessageBar()
        self.data, self.training, self.result = DataPage(iface), TrainingPage(), ResultPage()
        self.monitor = watch.monitor
        self.pages = QStackedWidget()
        for page in (self.data, self.training, self.result):
            self.pages.addWidget(page)
        self.back = QPushButton(tr("Back"), objectName="back")
        self.next = QPushButton(tr("Next"), objectName="next")
        self.close_button = QPushButton(tr("Close"), objectName="close")
        self._lay_out()
        self.back.clicked.connect(lambda: self.go_to(self.pages.currentIndex() - 1))
        self.next.clicked.connect(lambda: self.go_to(self.pages.currentIndex() + 1))
        self.close_button.clicked.connect(self.close)
        self.data.stores_changed.connect(self._update_navigation)
        self.data.stores_changed.connect(lambda: self.training.show_plan(self.data.sections()))
        self.data.error.connect(self.show_message)
        self.data.started.connect(self.message_bar.clearWidgets)
        self.training.start.connect(self._start)
        self.training.stop.connect(lambda: self._request("stop"))
        self.training.cancel.connect(lambda: self._request("cancel"))
        self.result.classify.connect(self._classify)
        self.result.train_another.connect(lambda: self.go_to(DATA))
        self.monitor.event_received.connect(self._handle_event)
        self.go_to(DATA)
        self._warn_of_missing_packages()
        if self.monitor.start_again() and self.monitor.folder is not None:
            self._show_settings(self.monitor.folder)
            self.go_to(RESULT if self.result.model() else TRAIN)
        elif (unfinished := self.monitor.unfinished()) and self._show_settings(unfinished):
            text = tr("The settings are those of the training '{name}', which did not finish; start it to resume it.")
            self.show_message(text.format(name=unfinished.stem), Qgis.MessageLevel.Info)
            self.go_to(TRAIN)

    def _show_settings(self, run_folder: Path) -> bool:
        """Set the pages to the settings of a training that was started earlier, so that a start resumes it.

        Return whether its settings are known.
        """
        from ...core.runs.run_folder import RunFolder

        arguments = RunFolder(run_folder).command()
        if arguments:
            self.data.use_stores(self.training.form.show_arguments(arguments))
        return bool(arguments)

    def go_to(self, step: int) -> None:
        """Show a page."""
        if step == TRAIN and self.data.stores():
            self.training.form.propose_output(self.data.stores()[0])
            self.training.form.set_sections(self.data.sections().get("train", 0))
        self.pages.setCurrentIndex(step)
        self._update_navigation()

    def show_message(self, text: str, level: int = Qgis.MessageLevel.Warning) -> None:
        """Show a message in the message bar of the dialog, instead of the previous one."""
        self.message_bar.clearWidgets()
        show_message(self.message_bar, text, level)

    def _warn_of_missing_packages(self) -> None:
        """Name all missing packages in the first step, before a training set is built."""
        from ...core.packages import REPORT, TRAIN, missing_packages
        from ..environment.dialog import offer_packages

        missing = missing_packages(TRAIN, tr("models cannot be trained"), also=REPORT)
        if missing:
            offer_packages(self._iface, self.message_bar, "train", self.message_bar.clearWidgets)

    def _start(self) -> None:
        missing = self.training.form.missing()
        if not self.data.stores():
            missing = tr("Build or choose a training set in step 1 first.")
        if missing:
            self.show_message(missing)
            return
        existing = self.training.form.existing_files()
        if existing and not self._may_replace(existing):
            return
        self.message_bar.clearWidgets()
        self.result.clear()
        run_folder = self.training.form.output_file().with_suffix(".run")
        arguments = self.training.form.arguments(self.data.stores(), run_folder)
        self.training.form.remember(arguments)
        arguments += ["--if-exists", "replace"] if existing else []
        self.training.show_starting()
        task = BackgroundTask(tr("Start training"), lambda: start_process(arguments, run_folder), hidden=False)
        task.succeeded.connect(lambda earlier: self._training_started(run_folder, earlier))
        task.failed.connect(lambda error: self._handle_event({"event": "failed", "text": error}))
        task.start()

    def _may_replace(self, files: list[Path]) -> bool:
        """Ask whether the files of an earlier training may be replaced."""
        text = tr("These files exist and will be replaced: {names}. Start the training?")
        answer = QMessageBox.question(
            self, self.windowTitle(), text.format(names=", ".join(file.name for file in files))
        )
        return answer == QMessageBox.StandardButton.Yes

    def _training_started(self, run_folder: Path, earlier: int) -> None:
        self.training.show_running(True)
        self.monitor.start(run_folder, earlier)

    def _request(self, request: str) -> None:
        self.monitor.request(request)
        self.training.show_request(request)

    def _handle_event(self, event: dict[str, Any]) -> None:
        if event["event"] == "start":
            self.training.show_running(True)
        self.training.show_event(event)
        if event["event"] == "finished":
            self._show_result(event)
        elif event["event"] == "failed":
            self.show_message(event["text"], Qgis.MessageLevel.Critical)
        self._update_navigation()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.set_dialog_visible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.set_dialog_visible(False)

    def _show_result(self, event: dict[str, Any]) -> None:
        model = Path(event["model"])
        report = Path(event["report"]) if event.get("report") else None
        self.result.show_result(model, report, event.get("scope", ""), finish_message(event))
        self.result.show_scores(event.get("scores") or {}, event.get("intervals") or {})
        self.go_to(RESULT)

    def _classify(self, model: Path) -> None:
        sources = raster_sources()
        run_in_background(
            self.message_bar,
            tr("Looking for the scene of the model…"),
            partial(_find_for_model, model, sources),
            lambda found: self._classify_one_of(model, found),
            self.show_message,
        )

    def _classify_one_of(self, model: Path, found: ScenesForModel) -> None:
        """Open the dialog Classify extent for the scene that a model was trained on; ask if it is not known."""
        project = QgsProject.instance()
        layers = [layer for each in found.layer_ids if (layer := project.mapLayer(each)) is not None]
        if not layers:
            self.show_message(tr("Add the Sentinel-2 scene to classify to the project."))
            return
        if found.trained_on and not found.exact:
            text = tr("The model was trained on {scenes}, which is not in the project. Scene to classify:")
            layer = choose_scene(self, text.format(scenes=join_names(found.trained_on)), layers)
        else:
            layer = layers[0] if len(layers) == 1 else choose_scene(self, tr("Scene to classify:"), layers)
        if layer is not None:
            self.message_bar.clearWidgets()
            open_classify_dialog(self._iface, layer, model, self.message_bar)

    def _update_navigation(self) -> None:
        step, has_result = self.pages.currentIndex(), self.result.model() is not None
        possible = {
            DATA: True,
            TRAIN: bool(self.data.stores()) or self.monitor.is_active() or has_result,
            RESULT: has_result,
        }
        for number, button in enumerate(self.steps.buttons()):
            button.setEnabled(possible[number])
            button.setChecked(number == step)
        self.back.setEnabled(step > DATA)
        self.next.setVisible(step < RESULT)
        self.next.setEnabled(possible.get(step + 1, False))

    def _lay_out(self) -> None:
        self.steps = QButtonGroup(self)
        header = QHBoxLayout()
        header.setSpacing(4)
        for number, text in enumerate((tr("1  Data"), tr("2  Training"), tr("3  Result"))):
            button = QPushButton(text, objectName=f"step{number + 1}", checkable=True, flat=True)
            button.setStyleSheet(STEP_STYLE)
            button.clicked.connect(lambda _, step=number: self.go_to(step))
            self.steps.addButton(button, number)
            header.addWidget(button)
        header.addStretch(1)
        line = QFrame(frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Sunken)
        footer = QHBoxLayout()
        footer.addStretch(1)
        for button in (self.back, self.next, self.close_button):
            footer.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(header)
        column.addWidget(line)
        column.addWidget(self.message_bar)
        column.addWidget(self.pages, 1)
        column.addLayout(footer)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # so that Enter in a field presses no button


@dataclass(frozen=True)
class ScenesForModel:
    """The layers of the scenes in the project; only that of the training if it is `exact`.

    `trained_on` are the names of the scenes that the model was trained on.
    """

    layer_ids: tuple[str, ...]
    trained_on: tuple[str, ...]
    exact: bool


def _find_for_model(model: Path, sources: dict[str, str]) -> ScenesForModel:
    """Find the scenes among the rasters of the project; runs in a thread."""
    from ...core.model.model_file import load_model

    stores = load_model(model).card.training.get("stores", [])
    trained = [store for store in stores if store.get("kind") == "scene"]
    names = tuple(sorted({store.get("scene", "") for store in trained}))
    scenes = find_scenes(sources)
    for store in trained:
        for layer_id, scene in scenes.items():
            if same_scene(scene, store.get("fingerprint", {})):
                return ScenesForModel((layer_id,), names, exact=True)
    return ScenesForModel(tuple(scenes), names, exact=False)


def start_process(arguments: list[str], run_folder: Path) -> int:
    """Start a training; return the number of events of previous runs in its run folder."""
    from ...core.runs.process import start_training
    from ...core.runs.run_folder import RunFolder

    earlier = len(RunFolder(run_folder).events())
    start_training(arguments, run_folder)
    return earlier


STEP_STYLE = """
QPushButton { border: none; border-bottom: 3px solid transparent; padding: 6px 14px; font-weight: bold; }
QPushButton:checked { border-bottom-color: #2f8ccb; }
QPushButton:disabled { color: palette(mid); }
"""
