"""The page "LandLabels" in the options of QGIS: the default model and the settings of `core.settings`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.gui import QgisInterface, QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.choices import DEVICES, RESULT_STYLES, RUNTIME_BUILDS, Choice
from ...core.environment.folder import activate
from ...core.environment.pip import INDEX
from ...core.errors import LandLabelsError
from ...core.settings import (
    MEMORY_MB,
    MOST_THREADS,
    Settings,
    change_settings,
    settings_file,
    settings_problems,
    user_settings,
)
from ...core.text import tr
from ..messages import show_message
from ..models.model_box import ModelBox, remember_model
from ..widgets.scrolling import scrolling
from .root import default_models_folder, default_root, packages_root, use_models_folder


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings; QGIS calls `apply` when the options are accepted."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        settings = user_settings()
        self.setObjectName("landLabelsOptions")
        self.model = ModelBox(iface)
        self.model.set_value("")
        self._model_before = self.model.value()
        self.device = _list("device", DEVICES, settings.device)
        self.one_threshold = QCheckBox(
            tr("One for every label, in place of the model's own:"), objectName="oneThreshold"
        )
        self.threshold = QDoubleSpinBox(objectName="threshold", minimum=0, maximum=1, singleStep=0.05)
        self.style_list = _list("style", RESULT_STYLES, settings.style)
        self.threads = QSpinBox(objectName="threads", minimum=0, maximum=MOST_THREADS, value=settings.threads)
        self.memory = QSpinBox(objectName="memory", minimum=MEMORY_MB[0], maximum=MEMORY_MB[1])
        self.models_folder = _folder("modelsFolder", settings.models_folder, default_models_folder())
        self.packages_folder = _folder("packagesFolder", settings.packages_folder, default_root())
        self.mirror = QLineEdit(settings.mirror, objectName="mirror")
        self.index = QLineEdit(settings.package_index, objectName="index")
        self.wheels = _folder("wheels", settings.wheels, None)
        self.build = _list("build", RUNTIME_BUILDS, settings.runtime_build)
        self._show(settings)
        self._lay_out()

    def apply(self) -> None:
        """Store the settings that were changed."""
        try:
            if self.values() != vars(user_settings()):
                change_settings(**self.values())
            use_models_folder()
            activate(packages_root())
            self._store_model()
        except LandLabelsError as error:
            show_message(self._iface.messageBar(), str(error), title="LandLabels")

    def values(self) -> dict[str, Any]:
        """Return the settings as they are shown."""
        return {
            "device": self.device.currentData(),
            "threads": self.threads.value(),
            "read_ahead_mb": self.memory.value(),
            "threshold": round(self.threshold.value(), 2) if self.one_threshold.isChecked() else None,
            "style": self.style_list.currentData(),
            "models_folder": self.models_folder.filePath().strip(),
            "packages_folder": self.packages_folder.filePath().strip(),
            "mirror": self.mirror.text().strip(),
            "package_index": self.index.text().strip(),
            "wheels": self.wheels.filePath().strip(),
            "runtime_build": self.build.currentData(),
        }

    def _store_model(self) -> None:
        from ...core.model.library import AUTOMATIC, set_default_model

        chosen = self.model.value()
        if chosen != self._model_before:
            set_default_model(None if chosen.casefold() == AUTOMATIC else chosen)
            remember_model("")  # so that dialogs show the default model

    def _show(self, settings: Settings) -> None:
        self.one_threshold.setChecked(settings.threshold is not None)
        self.threshold.setValue(0.5 if settings.threshold is None else settings.threshold)
        self.threshold.setEnabled(self.one_threshold.isChecked())
        self.one_threshold.toggled.connect(self.threshold.setEnabled)
        self.threads.setSpecialValueText(tr("all"))
        self.memory.setSuffix(tr(" MB"))
        self.memory.setValue(settings.read_ahead_mb)
        self.mirror.setPlaceholderText(tr("the published addresses"))
        self.index.setPlaceholderText(tr("from pip's configuration, else {index}").format(index=INDEX))
        for widget, text in (
            (self.model, tr("The model that is used where none is chosen.")),
            (self.device, DEVICES.help),
            (self.one_threshold, tr("Not selected: each label has the threshold that the model was made with.")),
            (self.style_list, tr("How QGIS shows a new result. Other styles can be chosen in the layer's menu.")),
            (self.threads, tr("The number of processors that LandLabels uses at most.")),
            (self.memory, tr("Memory for pixels that are read before the model needs them; less may be slower.")),
            (self.mirror, tr("A server or a folder to download models from, in place of the published addresses.")),
            (self.index, tr("The address of a package index, such as that of your organisation.")),
            (self.wheels, tr("Install without a network, from a folder of wheels (.whl files).")),
            (self.build, RUNTIME_BUILDS.help),
        ):
            widget.setToolTip(text)

    def _lay_out(self) -> None:
        threshold = QHBoxLayout()
        threshold.addWidget(self.one_threshold)
        threshold.addWidget(self.threshold)
        threshold.addStretch(1)
        content = QWidget()
        column = QVBoxLayout(content)
        if problems := settings_problems():
            column.addWidget(_text("\n".join(problems), "problems"))
        classify = [
            (tr("Default model"), self.model),
            (tr("Device"), self.device),
            (tr("Threshold"), threshold),
            (tr("Style of results"), self.style_list),
        ]
        column.addWidget(_group(tr("Classify"), classify))
        limits = [(tr("Processors"), self.threads), (tr("Memory for reading ahead"), self.memory)]
        column.addWidget(_group(tr("Limits"), limits))
        models = [(tr("Models folder"), self.models_folder), (tr("Mirror for downloads"), self.mirror)]
        column.addWidget(_group(tr("Models"), models))
        packages = [
            (tr("Packages folder"), self.packages_folder),
            (tr("Package index"), self.index),
            (tr("Folder of wheels"), self.wheels),
            (tr("Build of ONNX Runtime"), self.build),
        ]
        column.addWidget(_group(tr("Python packages"), packages))
        file = tr("The command line uses these settings too. They are stored in '{path}'.")
        column.addWidget(_text(file.format(path=settings_file()), "file"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))


def _list(name: str, choice: Choice[Any], value: str) -> QComboBox:
    box = QComboBox(objectName=name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for option in choice:
        box.addItem(tr(option.title), option.value)
    box.setCurrentIndex(box.findData(value))
    return box


def _folder(name: str, value: str, default: Path | None) -> QgsFileWidget:
    widget = QgsFileWidget(objectName=name)
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setFilePath(value)
    widget.lineEdit().setPlaceholderText(str(default or ""))
    return widget


def _group(title: str, rows: Iterable[tuple[str, QWidget | QHBoxLayout]]) -> QGroupBox:
    box = QGroupBox(title)
    form = QFormLayout(box)
    for label, field in rows:
        form.addRow(label, field)
    return box


def _text(text: str, name: str) -> QLabel:
    label = QLabel(text, objectName=name, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
