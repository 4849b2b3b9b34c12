"""The dialog "LandLabels packages": which packages are missing for what, installing and removing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsCollapsibleGroupBox, QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.choices import RUNTIME_BUILDS
from ...core.environment.errors import InstallCancelled
from ...core.environment.folder import remove
from ...core.environment.host import hint
from ...core.environment.install import LOG, Installed, manifest, with_build
from ...core.environment.pip import INDEX
from ...core.errors import SettingsNotWritten
from ...core.packages import PURPOSES, Package
from ...core.settings import change_settings, user_settings
from ...core.text import duration, tr
from ..messages import add_button, create_message, show_message
from ..widgets.scrolling import scrolling, set_size
from .install_task import InstallTask
from .root import default_root, packages_root
from .source import source

_dialog: PackagesDialog | None = None


def open_packages_dialog(
    iface: QgisInterface, purposes: Sequence[str] = ("classify",), then: Callable[[], None] | None = None
) -> PackagesDialog:
    """Show the dialog with these purposes selected; once they are installed, close it and call `then`."""
    global _dialog
    if _dialog is None:
        _dialog = PackagesDialog(iface.mainWindow())
    _dialog.select(purposes, then)
    _dialog.show()
    _dialog.raise_()
    _dialog.activateWindow()
    return _dialog


def offer_packages(iface: QgisInterface, bar: QgsMessageBar, purpose: str, then: Callable[[], None]) -> None:
    """Show which packages are missing, with a button that opens the dialog; `then` is called after installing."""
    missing = [with_build(package, user_settings().runtime_build) for package in PURPOSES[purpose].missing()]
    message = create_message(bar, PURPOSES[purpose].describe_missing(missing), "LandLabels")
    add_button(
        bar, message, tr("Install…"), lambda: open_packages_dialog(iface, [purpose], then), name="installPackages"
    )
    bar.pushWidget(message, Qgis.MessageLevel.Warning)


def close_packages_dialog() -> None:
    """Delete the dialog; an installation is cancelled."""
    global _dialog
    if _dialog is not None:
        _dialog.cancel()
        _dialog.close()
        _dialog.deleteLater()
        _dialog = None


class PackagesDialog(QDialog):
    """Not modal; the installation goes on when the dialog is closed."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("landLabelsPackages")
        self.setWindowTitle(tr("LandLabels packages"))
        self._task: InstallTask | None = None
        self._then: Callable[[], None] | None = None
        self.message_bar = QgsMessageBar()
        self.boxes = {value: QCheckBox(tr(purpose.title), objectName=value) for value, purpose in PURPOSES.items()}
        self.states = {value: QLabel() for value in PURPOSES}
        self.step, self.progress = QLabel(wordWrap=True), QProgressBar(visible=False)
        self.install = QPushButton(tr("Install"), objectName="install", default=True)
        self.stop = QPushButton(tr("Cancel"), objectName="cancel", visible=False)
        self.remove = QPushButton(tr("Remove…"), objectName="remove")
        self.log = QPushButton(tr("Show log"), objectName="log")
        self.doctor = QPushButton(tr("Doctor…"), objectName="doctor")
        self.doctor.setToolTip(tr("A report on versions, packages and devices, to find out why something fails"))
        self.close_button = QPushButton(tr("Close"), objectName="close")
        self._lay_out()
        for box in self.boxes.values():
            box.toggled.connect(self._update)
        self.install.clicked.connect(self._install)
        self.stop.clicked.connect(self.cancel)
        self.remove.clicked.connect(self._ask_to_remove)
        self.log.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(packages_root() / LOG))))
        self.doctor.clicked.connect(self._open_doctor)
        self.close_button.clicked.connect(self.close)

    def select(self, purposes: Sequence[str], then: Callable[[], None] | None = None) -> None:
        """Select what to install, of the purposes that lack packages."""
        self._then = then
        if self._task is None:
            for value, box in self.boxes.items():
                box.setChecked(value in purposes and bool(PURPOSES[value].missing()))
            self._update()

    def cancel(self) -> None:
        """Cancel the installation; it leaves nothing."""
        if self._task is not None:
            self._task.cancel()

    def _install(self) -> None:
        purposes = [value for value, box in self.boxes.items() if box.isChecked()]
        self.message_bar.clearWidgets()
        try:
            self._save_settings()
        except SettingsNotWritten as error:
            self._show(str(error), Qgis.MessageLevel.Warning)
            return
        root = packages_root()
        self._task = InstallTask(root, purposes, source(root), self.build.currentData())
        self._task.step.connect(self.step.setText)
        self._task.advanced.connect(self._show_progress)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.taskTerminated.connect(self._cancelled)
        self._task.start()
        self.progress.setRange(0, 0)
        self._update()

    def _show_progress(self, done: float, total: float, seconds_left: float) -> None:
        if done:
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(1000 * done / total))
            text = tr("{done} of about {total} MB, {time} left")
            values = {"done": round(done / 1e6), "total": round(total / 1e6), "time": duration(max(seconds_left, 0))}
            self.progress.setFormat(text.format(**values))
        else:
            self.progress.setRange(0, 0)

    def _succeeded(self, result: Installed) -> None:
        self._ended()
        if result.restart:
            self._show(tr("The packages are installed; restart QGIS to use them."), Qgis.MessageLevel.Success)
            return
        self._show(tr("The packages are installed and can be used now."), Qgis.MessageLevel.Success)
        if self._then is not None:
            then, self._then = self._then, None
            self.close()
            then()

    def _failed(self, error: str) -> None:
        self._ended()
        self._show(error, Qgis.MessageLevel.Critical)

    def _cancelled(self) -> None:
        """Show that nothing was installed; QGIS also calls it for a task that failed."""
        if self._task is not None and self._task.isCanceled():
            self._ended()
            self._show(str(InstallCancelled()), Qgis.MessageLevel.Info)

    def _ended(self) -> None:
        self._task = None
        self.step.clear()
        self._update()

    def _ask_to_remove(self) -> None:
        question = tr("Delete the packages that LandLabels installed in '{folder}'? Those of QGIS stay as they are.")
        answer = QMessageBox.question(self, self.windowTitle(), question.format(folder=packages_root()))
        if answer == QMessageBox.StandardButton.Yes:
            self.remove_packages()

    def remove_packages(self) -> None:
        """Delete the folder of packages."""
        try:
            done = remove(packages_root())
        except OSError as error:
            self._show(tr("The packages cannot be removed: {reason}.").format(reason=error), Qgis.MessageLevel.Critical)
            return
        text = tr("The packages are removed.") if done else tr("The packages are removed when QGIS is started again.")
        self._show(text, Qgis.MessageLevel.Success)
        self._update()

    def _open_doctor(self) -> None:
        from .doctor_dialog import DoctorDialog

        DoctorDialog(self).show()

    def _show(self, text: str, level: int) -> None:
        self.message_bar.clearWidgets()
        show_message(self.message_bar, text, level)

    def _update(self) -> None:
        """Show the state of each purpose, and enable what is possible."""
        running = self._task is not None
        wanted = set()
        for value, purpose in PURPOSES.items():
            missing = [with_build(package, self.build.currentData()) for package in purpose.missing()]
            self.states[value].setText(_state(missing))
            if self.boxes[value].isChecked():
                wanted |= set(missing)
        self.install.setEnabled(not running and bool(wanted))
        size = sum(package.download_mb for package in wanted)
        self.install.setText(tr("Install ({size} MB)").format(size=round(size)) if wanted else tr("Install"))
        self.remove.setEnabled(not running and bool(manifest(packages_root())))
        self.log.setEnabled((packages_root() / LOG).exists())
        self.stop.setVisible(running)
        self.progress.setVisible(running)
        for widget in (*self.boxes.values(), self.advanced):
            widget.setEnabled(not running)

    def _save_settings(self) -> None:
        folder = self.folder.filePath().strip()
        change_settings(
            packages_folder="" if folder in ("", str(default_root())) else str(Path(folder)),
            package_index=self.index.text().strip(),
            runtime_build=self.build.currentData(),
            wheels=self.wheels.filePath().strip(),
        )

    def _lay_out(self) -> None:
        text = tr(
            "LandLabels needs Python packages that QGIS may not include. They are downloaded into a separate folder; "
            "QGIS and its packages are not changed."
        )
        intro = QLabel(f"{text} {hint()}", wordWrap=True)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, value in enumerate(PURPOSES):
            self.states[value].setWordWrap(True)
            grid.addWidget(self.boxes[value], row, 0)
            grid.addWidget(self.states[value], row, 1)
        buttons = QHBoxLayout()
        for button in (self.remove, self.log, self.doctor):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.install, self.stop, self.close_button):
            buttons.addWidget(button)
        for button in (self.remove, self.log, self.doctor, self.stop, self.close_button):
            button.setAutoDefault(False)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(intro)
        rows.addLayout(grid)
        rows.addWidget(self._advanced_settings())
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.message_bar)
        column.addWidget(scrolling(content), 1)
        for widget in (self.step, self.progress):
            column.addWidget(widget)
        column.addLayout(buttons)
        set_size(self, 620, 340)

    def _advanced_settings(self) -> QgsCollapsibleGroupBox:
        settings = user_settings()
        self.folder = QgsFileWidget(objectName="folder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(packages_root()))
        self.index = QLineEdit(settings.package_index, objectName="index")
        self.index.setPlaceholderText(tr("from pip's configuration, else {index}").format(index=INDEX))
        self.wheels = QgsFileWidget(objectName="wheels")
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setFilePath(settings.wheels)
        self.wheels.setToolTip(tr("Install without a network, from a folder of wheels (.whl files)."))
        self.build = QComboBox(objectName="build")
        for option in RUNTIME_BUILDS:
            self.build.addItem(tr(option.title), option.value)
        self.build.setCurrentIndex(max(0, self.build.findData(settings.runtime_build)))
        self.build.setToolTip(
            tr("The build of onnxruntime, and on Linux of torch: {builds}").format(builds=RUNTIME_BUILDS.help)
        )
        self.build.currentIndexChanged.connect(self._update)
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"), objectName="advanced")
        rows = QFormLayout(self.advanced)
        rows.setVerticalSpacing(3)
        rows.addRow(tr("Device"), self.build)
        rows.addRow(tr("Packages folder"), self.folder)
        rows.addRow(tr("Package index"), self.index)
        rows.addRow(tr("Folder of wheels"), self.wheels)
        self.advanced.setCollapsed(True)
        return self.advanced


def _state(missing: Sequence[Package]) -> str:
    """Return whether a purpose has its packages, and which are missing."""
    if not missing:
        return tr("ready")
    names = ", ".join(package.distribution for package in missing)
    size = sum(package.download_mb for package in missing)
    return tr("missing: {packages} (about {size} MB)").format(packages=names, size=max(1, round(size)))
