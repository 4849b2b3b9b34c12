"""The window "LandLabels models": every model with its card; downloading, importing, renaming and removing models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsCollapsibleGroupBox, QgsFileWidget, QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from ...core.errors import SettingsNotWritten
from ...core.reporting import Reporter
from ...core.settings import change_settings, user_settings
from ...core.text import tr
from ..background import BackgroundTask
from ..messages import show_message
from .card_browser import CardBrowser
from .card_text import entry_html
from .entries import PUBLISHED, Entry, read_entries
from .job_bar import JobBar
from .model_box import remember_model, remembered_model
from .model_tree import ModelTree

if TYPE_CHECKING:
    from ...core.model.imported.importing import ImportRequest
    from ...core.model.library import KnownModel

_dialog: ModelsDialog | None = None


def open_models_dialog(iface: QgisInterface, select: str = "") -> ModelsDialog:
    """Show the window; create it at the first call. `select` is the name of the model to select."""
    global _dialog
    if _dialog is None:
        _dialog = ModelsDialog(iface)
    _dialog.reload(select)
    _dialog.show()
    _dialog.raise_()
    _dialog.activateWindow()
    return _dialog


def close_models_dialog() -> None:
    """Delete the window; a download is cancelled, and continues with what is missing when it is started again."""
    global _dialog
    if _dialog is not None:
        _dialog.jobs.cancel()
        _dialog.close()
        _dialog.deleteLater()
        _dialog = None


class ModelsDialog(QDialog):
    """Not modal; a download goes on when it is closed."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._texts: dict[str, str] = {}  # the card of each model, as rich text
        self._selected = ""  # the model to select when the list has been read
        self._cancelled = ""  # what to show if the task is cancelled
        self.setObjectName("landLabelsModels")
        self.setWindowTitle(tr("LandLabels models"))
        self.message_bar, self.tree, self.card, self.jobs = QgsMessageBar(), ModelTree(), CardBrowser(), JobBar()
        self.download = _button("download", tr("Download"), self._download)
        self.classify = _button("classifyWith", tr("Classify…"), self._classify)
        self.make_default = _button("makeDefault", tr("Set as default"), self._make_default)
        self.train = _button("trainFrom", tr("Start training from…"), self._train)
        self.rename = _button("rename", tr("Rename…"), self._ask_for_name)
        self.remove = _button("remove", tr("Remove…"), self._ask_to_remove)
        self.import_button = _button("import", tr("Import…"), self._import)
        self.add_file = _button("addFile", tr("Add file…"), self._choose_file)
        self.close_button = _button("close", tr("Close"), self.close)
        self.mirror = QgsFileWidget(objectName="mirror")
        self.mirror.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.mirror.setFilePath(user_settings().mirror)
        self._set_tool_tips()
        self._lay_out()
        self.tree.currentItemChanged.connect(self._show_selected)
        self.jobs.changed.connect(self._update_buttons)
        self.jobs.succeeded.connect(self._job_succeeded)
        self.jobs.failed.connect(self._show_error)
        self.jobs.cancelled.connect(self._job_cancelled)
        QgsGui.enableAutoGeometryRestore(self)

    def reload(self, select: str = "") -> None:
        """Read the list of models in the background, and select one by its name."""
        self._selected = select or self._selected
        task = BackgroundTask(tr("Read the models"), _read)
        task.succeeded.connect(self._show_entries)
        task.failed.connect(self._show_error)
        task.start()

    def add(self, path: Path) -> None:
        """Copy a model file into the models folder, in the background."""

        def work(reporter: Reporter) -> KnownModel:
            from ...core.model.library import add_model

            return add_model(path)

        self._run(tr("Add {name}").format(name=path.name), work, tr("Cancelled."))

    def import_model(self, request: ImportRequest) -> None:
        """Convert a published model, in the background."""

        def work(reporter: Reporter) -> KnownModel:
            from ...core.environment.import_process import import_in_process
            from ...core.model.library import KnownModel
            from ...core.raster.io_errors import translate_io_errors

            with translate_io_errors(request.output):
                request.output.parent.mkdir(parents=True, exist_ok=True)
            import_in_process(request, reporter.cancelled)
            return KnownModel(request.output.stem, request.output)

        self._run(tr("Import {name}").format(name=request.source.name), work, tr("Cancelled; nothing was imported."))

    def rename_model(self, entry: Entry, name: str) -> None:
        """Rename a model of the models folder."""
        from ...core.model.library import rename_model

        def rename() -> str:
            new = rename_model(entry.name, name).name
            if remembered_model() == entry.name:
                remember_model(new)
            return new

        self._change(rename)

    def remove_model(self, entry: Entry) -> None:
        """Delete the files of a model of the models folder."""
        from ...core.model.library import remove_model

        self._change(lambda: remove_model(entry.name))

    def _show_entries(self, found: Sequence[tuple[Entry, str]]) -> None:
        self._texts = {entry.name: text for entry, text in found}
        self.tree.show_entries([entry for entry, _ in found], self._selected)
        self._selected = ""
        self._show_selected()

    def _show_selected(self) -> None:
        entry = self.tree.entry()
        self.card.setHtml(self._texts.get(entry.name, "") if entry else "")
        self._update_buttons()

    def _update_buttons(self) -> None:
        """Show what can be done with the selected model, and enable what can be done now."""
        entry, idle = self.tree.entry(), not self.jobs.is_running()
        is_published = entry is not None and entry.kind == PUBLISHED
        known = entry.known if entry else None
        self.download.setVisible(is_published)
        self.download.setEnabled(idle)
        is_unfinished = entry is not None and entry.unfinished > 0
        self.download.setText(tr("Continue the download") if is_unfinished else tr("Download"))
        for button in (self.classify, self.make_default, self.train, self.rename, self.remove):
            button.setVisible(not is_published)
        is_default = entry is not None and entry.is_default
        self.make_default.setText(tr("Unset as default") if is_default else tr("Set as default"))
        for button in (self.classify, self.make_default):
            button.setEnabled(entry is not None and entry.card is not None)
        self.train.setEnabled(known is not None and known.is_trainable)
        for button in (self.rename, self.remove):
            button.setEnabled(known is not None and not known.is_bundled and idle)
        for button in (self.import_button, self.add_file):
            button.setEnabled(idle)

    def _download(self) -> None:
        entry = self.tree.entry()
        if entry is None or entry.published is None or not self._can_import(self._download):
            return
        published, mirror = entry.published, self.mirror.filePath().strip()

        def work(reporter: Reporter) -> KnownModel:
            from ...core.environment.import_process import import_in_process
            from ...core.model.download import download_model
            from ..network import QgisClient

            return download_model(published, reporter, mirror=mirror, client=QgisClient(), importer=import_in_process)

        try:
            change_settings(mirror=mirror)
        except SettingsNotWritten as error:
            self.show_message(str(error))
        cancelled = tr("Cancelled; the same download continues with what is missing when it is started again.")
        self._run(tr("Download {name}").format(name=published.name), work, cancelled)

    def _classify(self) -> None:
        from ..classify_dialog import open_classify_dialog

        entry = self.tree.entry()
        if entry is not None:
            open_classify_dialog(self._iface, model=entry.name, message_bar=self.message_bar)

    def _make_default(self) -> None:
        from ...core.model.library import set_default_model

        entry = self.tree.entry()
        if entry is not None:
            self._change(lambda: set_default_model(None if entry.is_default else entry.name))
            remember_model("")  # so that dialogs begin with the default

    def _train(self) -> None:
        from ..training.dialog import open_train_dialog

        entry = self.tree.entry()
        if entry is not None and entry.known is not None:
            open_train_dialog(self._iface).training.form.start_from_model(entry.known.path)

    def _ask_for_name(self) -> None:
        entry = self.tree.entry()
        if entry is None or not self.rename.isEnabled():
            return
        title, normal = tr("Rename the model"), QLineEdit.EchoMode.Normal
        name, accepted = QInputDialog.getText(self, title, tr("New name:"), normal, entry.name)
        if accepted and name.strip() != entry.name:
            self.rename_model(entry, name.strip())

    def _ask_to_remove(self) -> None:
        entry = self.tree.entry()
        if entry is None or entry.known is None or not self.remove.isEnabled():
            return
        question = tr("Delete the model “{name}” and its files?").format(name=entry.name)
        details = tr("Results that it made stay as they are. Its file is '{path}'.").format(path=entry.known.path)
        answer = QMessageBox.question(self, tr("Remove the model"), f"{question}\n\n{details}")
        if answer == QMessageBox.StandardButton.Yes:
            self.remove_model(entry)

    def _import(self) -> None:
        if self._can_import(self._import):
            self.open_import()

    def open_import(self, source: Path | None = None) -> None:
        """Open the form that imports a published model."""
        from .import_dialog import ImportDialog

        form = ImportDialog(self, source)
        form.chosen.connect(self.import_model)
        form.open()

    def _choose_file(self) -> None:
        filters = f"{tr('LandLabels model')} (*.onnx)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Add a model file"), "", filters)
        if path:
            self.add(Path(path))

    def _can_import(self, again: Callable[[], None]) -> bool:
        """Return whether the packages for an import are installed; if not, offer them and call `again` afterwards."""
        from ...core.packages import PURPOSES

        if not PURPOSES["import"].missing():
            return True
        from ..environment.dialog import offer_packages  # imports much

        self.message_bar.clearWidgets()
        offer_packages(self._iface, self.message_bar, "import", again)
        return False

    def _run(self, title: str, work: Callable[[Reporter], Any], cancelled: str) -> None:
        """Run `work` in the background; `cancelled` is shown if the user cancels it."""
        self.message_bar.clearWidgets()
        self._cancelled = cancelled
        self.jobs.run(title, work)

    def _change(self, change: Callable[[], Any]) -> None:
        """Do something quick to the models folder; show why it is not possible, or the changed list."""
        from ...core.errors import LandLabelsError

        self.message_bar.clearWidgets()
        try:
            name = change()
        except LandLabelsError as error:
            self._show_error(str(error))
        else:
            self.reload(name or "")

    def _job_succeeded(self, model: KnownModel) -> None:
        self._notify(tr("The model “{name}” can be used now.").format(name=model.name), Qgis.MessageLevel.Success)
        self.reload(model.name)

    def _job_cancelled(self) -> None:
        self._notify(self._cancelled)
        self.reload()

    def _show_error(self, error: str) -> None:
        self._notify(error, Qgis.MessageLevel.Warning)

    def _notify(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a message here, or in the main window if this window was closed."""
        bar = self.message_bar if self.isVisible() else self._iface.messageBar()
        if bar is self.message_bar:
            bar.clearWidgets()
        show_message(bar, text, level)

    def _set_tool_tips(self) -> None:
        for button, text in (
            (self.download, tr("Download the model from its authors' server and convert it")),
            (self.classify, tr("Classify the active Sentinel-2 layer with this model")),
            (self.make_default, tr("Use this model where no other is chosen, in place of the one that fits the scene")),
            (self.train, tr("Train this model further on sections of your own; it needs its .safetensors file")),
            (self.rename, tr("Rename the model and its files")),
            (self.remove, tr("Delete the model and its files")),
            (self.import_button, tr("Convert files of a published model that you have downloaded yourself")),
            (self.add_file, tr("Copy a LandLabels .onnx file into the list; other models are imported")),
        ):
            button.setToolTip(text)
        self.mirror.setToolTip(
            tr(
                "The address of a mirror, or a folder with the files of published models, instead of their authors' "
                "servers. Empty: the published addresses."
            )
        )
        self.rename.setShortcut(QKeySequence("F2"))
        self.remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))

    def _lay_out(self) -> None:
        actions, footer, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for button in (self.download, self.classify, self.make_default, self.train, self.rename, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.card)
        splitter.setSizes([500, 520])
        for button in (self.import_button, self.add_file):
            footer.addWidget(button)
        footer.addStretch(1)
        footer.addWidget(self.close_button)
        advanced = QgsCollapsibleGroupBox(tr("Advanced"), objectName="advanced")
        QFormLayout(advanced).addRow(tr("Download from"), self.mirror)
        advanced.setCollapsed(True)
        column.addWidget(self.message_bar)
        column.addWidget(splitter, 1)
        column.addLayout(actions)
        column.addWidget(advanced)
        column.addWidget(self.jobs)
        column.addLayout(footer)
        self.resize(1040, 620)


def _read() -> list[tuple[Entry, str]]:
    """Return the models with their cards as rich text; runs in a thread."""
    return [(entry, entry_html(entry)) for entry in read_entries()]


def _button(name: str, text: str, clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton(text, objectName=name, autoDefault=False)  # so that Enter presses no other button
    button.clicked.connect(lambda: clicked())
    return button
