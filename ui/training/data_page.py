"""Step 1: build a training set from a scene and a reference, or choose existing ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import LandLabelsError
from ...core.text import tr
from ..background import BackgroundTask
from ..memory import remember_training_set
from ..widgets.scrolling import scrolling
from .build_form import BuildForm
from .summary_view import SummaryView
from .tasks import build_task, preview_task, summary_task
from .training_set_list import TrainingSetList

if TYPE_CHECKING:
    from ...core.stores.summary import StoreSummary

NO_SECTIONS: Mapping[str, int] = MappingProxyType({})


class DataPage(QWidget):
    """Selects the training sets to train on (`stores`) and shows their summary."""

    stores_changed = pyqtSignal()
    error = pyqtSignal(str)
    started = pyqtSignal()  # a preview or a build, so that earlier messages no longer apply

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None
        self._stores: tuple[Path, ...] = ()
        self._sections = NO_SECTIONS
        self.from_scene = QRadioButton(tr("Build a training set from a scene and a reference"), objectName="fromScene")
        self.from_stores = QRadioButton(tr("Use existing training sets"), objectName="fromStores")
        self.form = BuildForm(iface)
        self.existing = TrainingSetList()
        self.preview_button = QPushButton(tr("Preview"), objectName="preview")
        self.preview_button.setToolTip(
            tr("Count the labels and show the positions of the sections, without reading pixels.")
        )
        self.build_button = QPushButton(tr("Build training set"), objectName="build")
        self.build_button.setToolTip(tr("Write the training set to the folder. A cancelled build is resumed."))
        self.progress = QProgressBar(objectName="buildProgress", maximum=100)
        self.cancel_button = QPushButton(tr("Cancel"), objectName="cancelBuild")
        self.summary = SummaryView()
        self._lay_out()
        self.from_scene.toggled.connect(self._source_changed)
        self.form.changed.connect(self._form_changed)
        self.form.folder_changed.connect(self._folder_changed)
        self.form.error.connect(self.error)
        self.existing.changed.connect(self._existing_changed)
        self.preview_button.clicked.connect(self._preview)
        self.build_button.clicked.connect(self._build)
        self.cancel_button.clicked.connect(self._cancel)
        self.from_scene.setChecked(True)
        self._set_task(None)

    def stores(self) -> tuple[Path, ...]:
        """Return the folders of the training sets to train on; empty until they have been read without an error."""
        return self._stores

    def sections(self) -> Mapping[str, int]:
        """Return the number of sections of the training sets by split; empty until they have been read."""
        return self._sections

    def use_stores(self, stores: tuple[Path, ...]) -> None:
        """Choose existing training sets, as when a training is shown that was started before QGIS was closed."""
        self.from_stores.setChecked(True)
        for store in stores:
            self.existing.add(store)

    def is_busy(self) -> bool:
        """Return whether a task is running."""
        return self._task is not None

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.preview_button)
        buttons.addWidget(self.build_button)
        scene = QWidget()
        column = QVBoxLayout(scene)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(self.form), 1)
        column.addLayout(buttons)
        self._source = QStackedWidget()
        self._source.addWidget(scene)
        self._source.addWidget(self.existing)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        choice = QVBoxLayout()
        choice.setSpacing(2)
        choice.addWidget(self.from_scene)
        choice.addWidget(self.from_stores)
        left = QVBoxLayout()
        left.addLayout(choice)
        left.addSpacing(8)
        left.addWidget(self._source, 1)
        left.addLayout(running)
        sides = QHBoxLayout(self)
        sides.setSpacing(20)
        sides.addLayout(left, 5)
        sides.addWidget(scrolling(self.summary), 6)

    def _source_changed(self, from_scene: bool) -> None:
        self._source.setCurrentIndex(0 if from_scene else 1)
        self._cancel()
        self.summary.clear()
        self._set_stores(())
        if not from_scene:
            self._existing_changed()

    def _form_changed(self) -> None:
        if self.from_scene.isChecked():
            self.summary.clear()
            self._set_stores(())

    def _folder_changed(self) -> None:
        if self._stores:
            self._form_changed()

    def _existing_changed(self) -> None:
        self._set_stores(())
        if self.existing.stores():
            self._show_stores(self.existing.stores())
        else:
            self.summary.clear()

    def _set_stores(self, stores: tuple[Path, ...], sections: Mapping[str, int] = NO_SECTIONS) -> None:
        self._stores, self._sections = stores, sections
        self.stores_changed.emit()

    def _stores_read(self, stores: tuple[Path, ...], summary: StoreSummary) -> None:
        for store in reversed(stores):
            remember_training_set(store)
        self._set_stores(stores, summary.sections)

    def _preview(self) -> None:
        task = self._create_task(preview_task, preview=True)
        if task is not None:
            task.succeeded.connect(lambda summary: self.summary.show_summary(tr("Preview"), summary))
            self._start(task, tr("Counting labels…"))

    def _build(self) -> None:
        folder = self.form.folder.filePath()
        task = self._create_task(build_task)
        if task is not None:
            task.succeeded.connect(lambda warnings: self._show_stores((Path(folder),), warnings))
            self.form.remember()
            self._start(task, tr("Building the training set…"))

    def _create_task(
        self, create: Callable[[dict[str, Any]], BackgroundTask], preview: bool = False
    ) -> BackgroundTask | None:
        """Return the task for the values of the form; show the error and return None if they are invalid."""
        self.started.emit()
        self._form_changed()
        try:
            return create(self.form.parameters(preview))
        except LandLabelsError as error:
            self.error.emit(str(error))
            return None

    def _show_stores(self, stores: tuple[Path, ...], warnings: tuple[str, ...] = ()) -> None:
        task = summary_task(stores)
        heading = stores[0].name if len(stores) == 1 else tr("{n} training sets").format(n=len(stores))
        task.succeeded.connect(lambda summary: self.summary.show_summary(heading, summary, warnings))
        task.succeeded.connect(lambda summary: self._stores_read(stores, summary))
        if stores == self.existing.stores():
            task.failed.connect(lambda _: self.existing.remove_last())
        self._start(task, tr("Reading the training set…"))

    def _start(self, task: BackgroundTask, text: str) -> None:
        """Start a task and show its progress; cancels the task that is running."""
        self._cancel()
        task.progressChanged.connect(lambda percent: self.progress.setValue(int(percent)))
        task.failed.connect(self.error)
        for ended in (task.taskCompleted, task.taskTerminated):
            ended.connect(lambda: self._task_ended(task))
        self._set_task(task)
        self.progress.setFormat(f"{text}  %p %")
        task.start()

    def _task_ended(self, task: BackgroundTask) -> None:
        if task is self._task:
            self._set_task(None)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._set_task(None)

    def _set_task(self, task: BackgroundTask | None) -> None:
        self._task = task
        self.progress.setValue(0)
        self.progress.setVisible(task is not None)
        self.cancel_button.setVisible(task is not None)
        for widget in (self.form, self.preview_button, self.build_button):
            widget.setEnabled(task is None)
