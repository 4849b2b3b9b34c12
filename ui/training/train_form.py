"""The form of a training: what to start from, how to train, and where the model goes."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from ...core.text import tr

OWN, SCRATCH = "own", ""


class TrainForm(QWidget):
    """Gives the arguments of `python -m landlabels.core train`."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store: Path | None = None
        self._proposed = ""
        self.start_from = QComboBox(objectName="startFrom")
        self.start_from.setToolTip(
            tr("A model to go on from learns faster from few sections; its bands and architecture are kept.")
        )
        for model in trainable_models():
            self.start_from.addItem(tr("Bundled model “{name}”").format(name=model.stem), str(model))
        self.start_from.addItem(tr("Nothing: train from scratch"), SCRATCH)
        self.start_from.addItem(tr("A model of your own …"), OWN)
        self.own_model = _file("ownModel", QgsFileWidget.StorageMode.GetFile)
        self.own_model.setToolTip(tr("A LandLabels .onnx file; the .safetensors beside it holds what can be trained."))
        self.architecture = QComboBox(objectName="architecture")
        for key, name in architectures().items():
            self.architecture.addItem(name, key)
        self.architecture.setToolTip(tr("Only the multi-attention network shows where in a section a label was seen."))
        self.preset = QComboBox(objectName="preset")
        self.preset.addItem(tr("Standard"), "standard")
        self.preset.addItem(tr("As in the paper"), "paper")
        self.preset.setToolTip(
            tr(
                "Standard adds what helps: flips, a falling learning rate, averaged weights, early stopping, fitted "
                "thresholds. The paper's procedure has none of it and takes 100 epochs."
            )
        )
        self.bands = QComboBox(objectName="bands")
        for key, name in band_choices().items():
            self.bands.addItem(name, key)
        self.bands.setToolTip(tr("The bands that the model will need; the training set must hold them."))
        self.epochs = _number("epochs", 10_000, tr("Passes over the training sections."))
        self.batch = _number("batch", 100_000, tr("Sections per step; fewer need less memory."))
        self.device = QComboBox(objectName="device")
        for key, name in (("auto", tr("GPU if there is one")), ("cpu", "CPU"), ("gpu", "GPU")):
            self.device.addItem(name, key)
        self.output = _file("output", QgsFileWidget.StorageMode.SaveFile)
        self.output.setToolTip(
            tr("The model to write, an .onnx file; its weights, report and run folder go beside it.")
        )
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.addRow(tr("Start from"), self.start_from)
        self._rows.addRow("", self.own_model)
        self._rows.addRow(tr("Architecture"), self.architecture)
        self._rows.addRow(tr("Bands"), self.bands)
        self._rows.addRow(tr("Preset"), self.preset)
        self._rows.addRow(tr("Epochs"), self.epochs)
        self._rows.addRow(tr("Batch"), self.batch)
        self._rows.addRow(tr("Device"), self.device)
        self._rows.addRow(tr("Save model as"), self.output)
        self.start_from.currentIndexChanged.connect(self._start_changed)
        self.own_model.fileChanged.connect(lambda _: self.changed.emit())
        self.output.fileChanged.connect(lambda _: self.changed.emit())
        self._start_changed()

    def model_to_start_from(self) -> str:
        """Return the file of the model to go on from; empty where it is trained from scratch."""
        chosen = self.start_from.currentData()
        return self.own_model.filePath() if chosen == OWN else chosen

    def output_file(self) -> Path:
        """Return the model to write, its name ending in .onnx."""
        path = Path(self.output.filePath())
        return path if path.suffix.lower() == ".onnx" else path.with_name(f"{path.name}.onnx")

    def missing(self) -> str:
        """Return the sentence on what is still to be filled in; empty where nothing is."""
        if self.start_from.currentData() == OWN and not self.own_model.filePath():
            return tr("Choose the model to start from, or train from scratch.")
        if not self.output.filePath():
            return tr("Choose a file to save the model as.")
        return ""

    def arguments(self, stores: tuple[Path, ...], run_folder: Path) -> list[str]:
        """Return the command line of the training."""
        values = ["train", *map(str, stores), "--output", str(self.output_file()), "--run-folder", str(run_folder)]
        values += ["--preset", self.preset.currentData(), "--device", self.device.currentData()]
        if self.model_to_start_from():
            values += ["--from", self.model_to_start_from()]
        else:
            values += ["--architecture", self.architecture.currentData()]
            values += ["--bands", self.bands.currentData()] if self.bands.currentData() else []
        for name, box in (("--epochs", self.epochs), ("--batch", self.batch)):
            if box.value():
                values += [name, str(box.value())]
        return values

    def propose_output(self, store: Path) -> None:
        """Propose a model file beside the training set, under a name that is still free.

        A chosen file stays; so does the proposed one for this set until there is a model, to go on after a cancel.
        """
        current = self.output.filePath()
        if current and (current != self._proposed or (store == self._store and not Path(current).exists())):
            return
        names = [f"{store.name}_model{number}" for number in ("", *(f"_{n}" for n in range(2, 100)))]
        free = (name for name in names if not list(store.parent.glob(f"{name}.*")))
        self._store, self._proposed = store, str(store.parent / f"{next(free, names[0])}.onnx")
        self.output.setFilePath(self._proposed)

    def _start_changed(self) -> None:
        chosen = self.start_from.currentData()
        self.own_model.setEnabled(chosen == OWN)
        self.architecture.setEnabled(chosen == SCRATCH)
        self.bands.setEnabled(chosen == SCRATCH)
        self.changed.emit()


def architectures() -> dict[str, str]:
    """Return the architectures to choose from: key → words. Their own module needs torch."""
    return {
        "multi-attention": tr("Multi-attention K-Branch (shows evidence)"),
        "ca-convbilstm": tr("CA-ConvBiLSTM (the paper's comparison)"),
        "k-branch": tr("Whole-section K-Branch (as its authors released it)"),
    }


def band_choices() -> dict[str, str]:
    """Return the bands to choose from for a new network: key → words."""
    return {
        "": tr("Those of the preset"),
        "standard": tr("All twelve"),
        "standard-10-20m": tr("Without B01 and B09"),
        "paper": tr("The paper's ten"),
    }


def trainable_models() -> list[Path]:
    """Return the bundled models that can be trained further."""
    from ...core.model.choosing import bundled_models

    return [path for path in bundled_models() if path.with_suffix(".safetensors").exists()]


def _file(name: str, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
    widget = QgsFileWidget(objectName=name)
    widget.setStorageMode(mode)
    widget.setFilter(tr("LandLabels model") + " (*.onnx)")
    return widget


def _number(name: str, most: int, tip: str) -> QSpinBox:
    box = QSpinBox(objectName=name, minimum=0, maximum=most)
    box.setSpecialValueText(tr("as the preset"))
    box.setToolTip(tip)
    return box
