"""Step 1: a training set, built from a scene and a reference, or one or several that are there already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
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
from ..background import Call
from .building import build, look_ahead, summarise
from .preview import Preview
from .scene_form import SceneForm
from .store_list import StoreList


class DataPage(QWidget):
    """Knows the training sets to train on (`stores`), and shows what they hold."""

    stores_changed = pyqtSignal()
    message = pyqtSignal(str)  # one sentence on what will not do

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Call | None = None
        self._stores: tuple[Path, ...] = ()
        self.from_scene = QRadioButton(tr("Build one from a scene and a reference"), objectName="fromScene")
        self.from_stores = QRadioButton(tr("Use training sets that are there"), objectName="fromStores")
        self.form = SceneForm(iface)
        self.list = StoreList()
        self.preview_button = QPushButton(tr("Preview"), objectName="preview")
        self.preview_button.setToolTip(tr("Count the labels and show where the sections lie, without reading pixels."))
        self.build_button = QPushButton(tr("Build training set"), objectName="build")
        self.build_button.setToolTip(tr("Write the training set into the folder; it goes on where it was stopped."))
        self.progress = QProgressBar(objectName="buildProgress", maximum=100)
        self.cancel_button = QPushButton(tr("Cancel"), objectName="cancelBuild")
        self.preview = Preview()
        self._lay_out()
        self.from_scene.toggled.connect(self._source_changed)
        self.form.changed.connect(self._form_changed)
        self.form.refused.connect(self.message)
        self.list.changed.connect(self._list_changed)
        self.preview_button.clicked.connect(self._preview)
        self.build_button.clicked.connect(self._build)
        self.cancel_button.clicked.connect(self._cancel)
        self.from_scene.setChecked(True)
        self._show_running(None)

    def stores(self) -> tuple[Path, ...]:
        """Return the folders of the training sets to train on; none before they were read and found good."""
        return self._stores

    def scene(self) -> QgsRasterLayer | None:
        """Return the scene of the form: what is likely to be classified next."""
        layer = self.form.scene.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def is_busy(self) -> bool:
        """Tell whether something is being built or counted."""
        return self._task is not None

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.preview_button)
        buttons.addWidget(self.build_button)
        scene = QWidget()
        column = QVBoxLayout(scene)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addStretch(1)
        self._source = QStackedWidget()
        self._source.addWidget(scene)
        self._source.addWidget(self.list)
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
        left.addWidget(self._source)
        left.addStretch(1)
        left.addLayout(running)
        sides = QHBoxLayout(self)
        sides.setSpacing(20)
        sides.addLayout(left, 5)
        sides.addWidget(self.preview, 6)

    def _source_changed(self, from_scene: bool) -> None:
        self._source.setCurrentIndex(0 if from_scene else 1)
        self._cancel()
        self.preview.clear()
        self._use(())
        if not from_scene:
            self._list_changed()

    def _form_changed(self) -> None:
        if self._stores:
            self.preview.clear()
            self._use(())

    def _list_changed(self) -> None:
        self._use(())
        if self.list.stores():
            self._summarise(self.list.stores())
        else:
            self.preview.clear()

    def _use(self, stores: tuple[Path, ...]) -> None:
        self._stores = stores
        self.stores_changed.emit()

    def _preview(self) -> None:
        task = self._prepare(look_ahead)
        if task is not None:
            task.done.connect(lambda summary: self.preview.show_summary(tr("Preview"), summary))
            self._run(task, tr("Counting labels …"))

    def _build(self) -> None:
        folder = self.form.folder.filePath()
        task = self._prepare(build)
        if task is not None:
            task.done.connect(lambda warnings: self._summarise((Path(folder),), warnings))
            self._run(task, tr("Building the training set …"))

    def _prepare(self, make: Callable[[dict[str, Any]], Call]) -> Call | None:
        """Return the task for what was filled in; None, with a sentence, where that will not do."""
        try:
            return make(self.form.parameters())
        except LandLabelsError as error:
            self.message.emit(str(error))
            return None

    def _summarise(self, stores: tuple[Path, ...], warnings: tuple[str, ...] = ()) -> None:
        task = summarise(stores)
        heading = stores[0].name if len(stores) == 1 else tr("{n} training sets").format(n=len(stores))
        task.done.connect(lambda summary: self.preview.show_summary(heading, summary, warnings))
        task.done.connect(lambda _: self._use(stores))
        self._run(task, tr("Reading the training set …"))

    def _run(self, task: Call, words: str) -> None:
        """Show a task's progress until it ends; a new one takes the place of one that still runs."""
        self._cancel()
        task.progressChanged.connect(lambda share: self.progress.setValue(int(share)))
        task.failed.connect(self.message)
        for end in (task.taskCompleted, task.taskTerminated):
            end.connect(lambda: self._ended(task))
        self._show_running(task)
        self.progress.setFormat(f"{words}  %p %")
        task.start()

    def _ended(self, task: Call) -> None:
        if task is self._task:
            self._show_running(None)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._show_running(None)

    def _show_running(self, task: Call | None) -> None:
        self._task = task
        self.progress.setValue(0)
        self.progress.setVisible(task is not None)
        self.cancel_button.setVisible(task is not None)
        for widget in (self.form, self.preview_button, self.build_button):
            widget.setEnabled(task is None)
