"""The form of Train model: model to start from, settings of the training, and the file to write."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from ...core.choices import (
    ARCHITECTURES,
    BAND_SETS,
    BANDS_OF_PRESET,
    PRESETS,
    Choice,
    band_sets_or_preset,
    training_devices,
)
from ...core.text import tr
from ..memory import remember, remembered
from ..widgets.wide_list import wide_list
from .validation_form import ValidationForm

if TYPE_CHECKING:
    from ...core.model.library import KnownModel
    from ...core.training.plan import TrainingPlan

OTHER_MODEL, FROM_SCRATCH = "other", ""


class TrainForm(QWidget):
    """Edits the arguments of `python -m landlabels.core train`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store: Path | None = None
        self._proposed = ""
        self._sections = 0  # for training; 0: not known
        self.start_from = wide_list("startFrom")
        self.start_from.setToolTip(
            tr("A trained model needs fewer sections to learn from; its bands and architecture are kept.")
        )
        for model in trainable_models():
            text = tr("Bundled model “{name}”") if model.is_bundled else tr("Model “{name}”")
            self.start_from.addItem(text.format(name=model.name), str(model.path))
        self.start_from.addItem(tr("None (train from scratch)"), FROM_SCRATCH)
        self.start_from.addItem(tr("Other model…"), OTHER_MODEL)
        self.other_model = _file("otherModel", QgsFileWidget.StorageMode.GetFile)
        self.other_model.setToolTip(tr("A LandLabels .onnx file with its .safetensors file beside it."))
        self.architecture = _choice("architecture", ARCHITECTURES)
        self.architecture.setToolTip(
            tr("Only the multi-attention network shows the parts of a section that support a label.")
        )
        self.preset = _choice("preset", PRESETS)
        self.preset.setToolTip(
            tr(
                "Standard: the procedure of the paper with random flips, learning rate decay, weight averaging, early "
                "stopping and fitted thresholds. As in the paper: without these, 100 epochs."
            )
        )
        self.bands = _choice("bands", band_sets_or_preset())
        self.bands.setToolTip(tr("The bands that the model requires; the training set must have them."))
        self.epochs = _number("epochs", 10_000, tr("Maximum number of passes over the training sections."))
        self.batch = _number("batch", 100_000, tr("Sections per step; a smaller batch needs less memory."))
        self.device = _choice("device", training_devices())
        self.output = _file("output", QgsFileWidget.StorageMode.SaveFile)
        self.output.setToolTip(tr("The .onnx file to write; its weights, report and run folder are written beside it."))
        self.validation = ValidationForm()
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Start from"), self.start_from)
        rows.addRow("", self.other_model)
        rows.addRow(tr("Architecture"), self.architecture)
        rows.addRow(tr("Bands"), self.bands)
        rows.addRow(tr("Preset"), self.preset)
        rows.addRow(tr("Epochs"), self.epochs)
        rows.addRow(tr("Batch size"), self.batch)
        rows.addRow(tr("Device"), self.device)
        rows.addRow(tr("Trained model"), self.output)
        rows.addRow(self.validation)
        self.preset.currentIndexChanged.connect(self._preset_changed)
        self.start_from.currentIndexChanged.connect(self._start_from_changed)
        self._show_remembered()
        self._preset_changed()
        self._start_from_changed()

    def model_to_start_from(self) -> str:
        """Return the file of the model to start from; empty if training from scratch."""
        chosen = self.start_from.currentData()
        return self.other_model.filePath() if chosen == OTHER_MODEL else chosen

    def output_file(self) -> Path:
        """Return the model file to write, with the suffix .onnx."""
        path = Path(self.output.filePath())
        return path if path.suffix.lower() == ".onnx" else path.with_name(f"{path.name}.onnx")

    def existing_files(self) -> list[Path]:
        """Return the files that exist and that the training would replace."""
        files = (self.output_file().with_suffix(end) for end in (".onnx", ".safetensors", ".html"))
        return [file for file in files if file.exists()]

    def missing(self) -> str:
        """Return a sentence on a value that is missing; empty if there is none."""
        if self.start_from.currentData() == OTHER_MODEL and not self.other_model.filePath():
            return tr("Choose the model file to start from, or train from scratch.")
        if not self.output.filePath():
            return tr("Choose the file to save the trained model to.")
        return self.validation.missing()

    def arguments(self, stores: tuple[Path, ...], run_folder: Path) -> list[str]:
        """Return the command line of the training."""
        values = ["train", *map(str, stores), "--output", str(self.output_file()), "--run-folder", str(run_folder)]
        values += ["--preset", self.preset.currentData(), "--device", self.device.currentData()]
        if self.model_to_start_from():
            values += ["--from", self.model_to_start_from()]
        else:
            values += ["--architecture", self.architecture.currentData()]
            if self.bands.currentData() != BANDS_OF_PRESET.value:
                values += ["--bands", self.bands.currentData()]
        for name, box in (("--epochs", self.epochs), ("--batch", self.batch)):
            if box.value():
                values += [name, str(box.value())]
        return values + self.validation.arguments()

    def remember(self, arguments: list[str]) -> None:
        """Remember the settings of a training, for the next one."""
        remember("train", {"arguments": arguments})

    def _show_remembered(self) -> None:
        arguments = remembered("train").get("arguments")
        if isinstance(arguments, list) and all(isinstance(text, str) for text in arguments):
            self.show_arguments(arguments)
            self.output.setFilePath("")  # each training has its own
            if not Path(self.model_to_start_from() or ".").exists():
                self.start_from.setCurrentIndex(0)

    def set_sections(self, count: int) -> None:
        """Show what the preset means for a number of training sections; 0: it is not known."""
        self._sections = count
        self._preset_changed()

    def _preset_changed(self, _: object = None) -> None:
        """Say what the preset means where a value is left to it."""
        from ...core.training.recipe import RECIPES

        recipe, text = RECIPES[self.preset.currentData()], tr("as the preset ({value})")
        self.epochs.setSpecialValueText(text.format(value=recipe.epochs))
        if self._sections:
            recipe = recipe.sized(self._sections)
        self.batch.setSpecialValueText(text.format(value=recipe.batch or tr("by the number of sections")))
        bands = BAND_SETS["paper" if self.preset.currentData() == "paper" else "standard"]
        self.bands.setItemText(self.bands.findData(BANDS_OF_PRESET.value), text.format(value=tr(bands.title)))

    def show_arguments(self, arguments: list[str]) -> tuple[Path, ...]:
        """Set the values to those of a command line from `arguments`; return its training sets.

        Options that the form does not have, and values that it cannot show, are left out.
        """
        count = next((i for i, text in enumerate(arguments) if text.startswith("--")), len(arguments))
        stores, options = tuple(map(Path, arguments[1:count])), arguments[count:]
        values = dict(zip(options[::2], options[1::2], strict=False))
        model = values.get("--from", FROM_SCRATCH)
        index = self.start_from.findData(model)
        self.start_from.setCurrentIndex(self.start_from.findData(OTHER_MODEL) if index < 0 else index)
        self.other_model.setFilePath(model if index < 0 else "")
        for name, box, default in (
            ("--architecture", self.architecture, self.architecture.itemData(0)),
            ("--bands", self.bands, BANDS_OF_PRESET.value),
            ("--preset", self.preset, self.preset.itemData(0)),
            ("--device", self.device, self.device.itemData(0)),
        ):
            box.setCurrentIndex(max(box.findData(values.get(name, default)), 0))
        for name, box in (("--epochs", self.epochs), ("--batch", self.batch)):
            text = values.get(name, "")
            box.setValue(int(text) if text.isdecimal() else 0)
        self.output.setFilePath(values.get("--output", ""))
        self.validation.show_arguments(values)
        return stores

    def plan(self, sections: Mapping[str, int]) -> TrainingPlan:
        """Return what a training on sections, by split, will do."""
        from ...core.training.plan import TrainingPlan
        from ...core.training.recipe import RECIPES

        return TrainingPlan(
            sections=sections,
            epochs=self.epochs.value() or RECIPES[self.preset.currentData()].epochs,
            folds=self.validation.folds.value(),
            inner_folds=self.validation.inner_folds.value(),
            repeats=self.validation.repeats.value(),
        )

    def start_from_model(self, model: Path) -> None:
        """Choose the model to start from."""
        index = self.start_from.findData(str(model))
        self.start_from.setCurrentIndex(self.start_from.findData(OTHER_MODEL) if index < 0 else index)
        self.other_model.setFilePath(str(model) if index < 0 else "")

    def propose_output(self, store: Path) -> None:
        """Propose an unused model file beside the training set, unless the user chose a file.

        A proposal is kept until the model exists, so that a cancelled training is resumed.
        """
        current = self.output.filePath()
        if current and (current != self._proposed or (store == self._store and not Path(current).exists())):
            return
        names = [f"{store.name}_model{number}" for number in ("", *(f"_{n}" for n in range(2, 100)))]
        free = (name for name in names if not list(store.parent.glob(f"{name}.*")))
        self._store, self._proposed = store, str(store.parent / f"{next(free, names[0])}.onnx")
        self.output.setFilePath(self._proposed)

    def _start_from_changed(self) -> None:
        chosen = self.start_from.currentData()
        self.other_model.setEnabled(chosen == OTHER_MODEL)
        self.architecture.setEnabled(chosen == FROM_SCRATCH)
        self.bands.setEnabled(chosen == FROM_SCRATCH)


def trainable_models() -> list[KnownModel]:
    """Return the models known by name that can be trained further."""
    from ...core.model.library import known_models

    return [model for model in known_models() if model.is_trainable]


def _file(name: str, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
    widget = QgsFileWidget(objectName=name)
    widget.setStorageMode(mode)
    widget.setFilter(tr("LandLabels model") + " (*.onnx)")
    return widget


def _choice(name: str, options: Choice[Any]) -> QComboBox:
    return wide_list(name, ((tr(option.title), option.value) for option in options))


def _number(name: str, maximum: int, tool_tip: str) -> QSpinBox:
    """Return a spin box whose minimum, 0, means the value of the preset."""
    box = QSpinBox(objectName=name, minimum=0, maximum=maximum)
    box.setToolTip(tool_tip)
    return box
