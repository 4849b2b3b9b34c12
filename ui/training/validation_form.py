"""Further settings of a training: what it learns from beside labels, and how its scores are found."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from ...core.text import tr
from ..widgets.wide_list import wide_list

NO_TEACHER, OTHER_MODEL = "", "other"
UNSET = -1.0  # of a weight: that of the preset


class ValidationForm(QgsCollapsibleGroupBox):
    """Edits the options of `train` that few trainings need; collapsed until it is opened."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Evaluation and further targets"), parent, objectName="validationForm")
        self.folds = _number("folds", 0, 100, tr("None: by the splits"))
        self.folds.setToolTip(
            tr(
                "For few sections: the network is trained once per fold without that part of the places, which then "
                "gives the scores; at last it is trained on all sections. At least 2."
            )
        )
        self.inner_folds = _number("innerFolds", 0, 100, tr("None"))
        self.inner_folds.setToolTip(
            tr(
                "Nested cross-validation: the thresholds of each fold are chosen in so many folds inside its training "
                "sections, so that the scores owe nothing to the sections that they are measured on. At least 2."
            )
        )
        self.repeats = _number("repeats", 1, 100)
        self.repeats.setToolTip(
            tr("Cross-validations with other folds and another seed each; the report has their mean and spread.")
        )
        self.seed = _number("seed", 0, 2**31 - 1)
        self.seed.setValue(1)
        self.seed.setToolTip(tr("The same seed on the same machine gives the same model."))
        self.teacher = wide_list("teacher", [(tr("None"), NO_TEACHER)])
        for name in _models():
            self.teacher.addItem(tr("Model “{name}”").format(name=name), name)
        self.teacher.addItem(tr("Other model…"), OTHER_MODEL)
        self.teacher.setToolTip(
            tr(
                "A model whose labels by patch are added to the training set as a second target; its labels may "
                "differ. A training set that was taught already (Teach training set) needs none here."
            )
        )
        self.other_teacher = QgsFileWidget(objectName="otherTeacher")
        self.other_teacher.setFilter(tr("LandLabels model") + " (*.onnx)")
        self.teacher_loss = _weight("teacherLoss")
        self.teacher_loss.setToolTip(
            tr("Weight of the loss on the shares of a teacher, if the training set has them; 0: they are not used.")
        )
        self.patch_loss = _weight("patchLoss")
        self.patch_loss.setToolTip(
            tr(
                "Weight of the loss on the label shares in the 300 m patches, which a training set from a reference "
                "has; 0: they are not used. It lets the evidence point at the right place."
            )
        )
        self._lay_out()
        self._enable()

    def missing(self) -> str:
        """Return a sentence on a value that is missing; empty if there is none."""
        if self.teacher.currentData() == OTHER_MODEL and not self.other_teacher.filePath():
            return tr("Choose the model file of the teacher, or train without a teacher.")
        if self.folds.value() == 1 or (self.folds.value() and self.inner_folds.value() == 1):
            return tr("One fold cannot be held out from itself: set the folds to 2 or more, or to none.")
        return ""

    def arguments(self) -> list[str]:
        """Return the options whose values differ from the defaults of the command line."""
        values = []
        teacher = self.teacher.currentData()
        teacher = self.other_teacher.filePath() if teacher == OTHER_MODEL else teacher
        if teacher:
            values += ["--teacher", teacher]
        for name, weight in (("--teacher-loss", self.teacher_loss), ("--patch-loss", self.patch_loss)):
            if weight.value() != UNSET:
                values += [name, f"{weight.value():g}"]
        for name, box, default in self._numbers():
            if box.isEnabled() and box.value() != default:
                values += [name, str(box.value())]
        return values

    def show_arguments(self, values: Mapping[str, str]) -> None:
        """Set the values to those of options by name; values that it cannot show are left out."""
        teacher = values.get("--teacher", NO_TEACHER)
        index = self.teacher.findData(teacher)
        self.teacher.setCurrentIndex(self.teacher.findData(OTHER_MODEL) if index < 0 else index)
        self.other_teacher.setFilePath(teacher if index < 0 else "")
        for name, weight in (("--teacher-loss", self.teacher_loss), ("--patch-loss", self.patch_loss)):
            weight.setValue(_to_float(values.get(name)))
        for name, box, default in self._numbers():
            text = values.get(name, "")
            box.setValue(int(text) if text.isdecimal() else default)
        self.setCollapsed(not self.arguments())

    def _numbers(self) -> tuple[tuple[str, QSpinBox, int], ...]:
        return (
            ("--folds", self.folds, 0),
            ("--inner-folds", self.inner_folds, 0),
            ("--repeats", self.repeats, 1),
            ("--seed", self.seed, 1),
        )

    def _lay_out(self) -> None:
        rows = QFormLayout(self)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Teacher"), self.teacher)
        rows.addRow("", self.other_teacher)
        rows.addRow(tr("Weight of the teacher"), self.teacher_loss)
        rows.addRow(tr("Weight of the patches"), self.patch_loss)
        rows.addRow(tr("Cross-validation folds"), self.folds)
        rows.addRow(tr("Inner folds"), self.inner_folds)
        rows.addRow(tr("Repeats"), self.repeats)
        rows.addRow(tr("Seed"), self.seed)
        self.teacher.currentIndexChanged.connect(self._enable)
        self.folds.valueChanged.connect(self._enable)
        for box in (self.folds, self.inner_folds, self.repeats):
            box.valueChanged.connect(self.changed)
        self.setCollapsed(True)

    def _enable(self) -> None:
        self.other_teacher.setEnabled(self.teacher.currentData() == OTHER_MODEL)
        for box in (self.inner_folds, self.repeats):
            box.setEnabled(self.folds.value() > 0)


def _models() -> list[str]:
    """Return the names of the models that can teach."""
    from ...core.model.library import known_models

    return [model.name for model in known_models()]


def _number(name: str, minimum: int, maximum: int, none: str = "") -> QSpinBox:
    box = QSpinBox(objectName=name, minimum=minimum, maximum=maximum)
    box.setSpecialValueText(none)
    return box


def _weight(name: str) -> QDoubleSpinBox:
    """Return a spin box whose minimum means the value of the preset."""
    box = QDoubleSpinBox(objectName=name, minimum=UNSET, maximum=1000, singleStep=0.5, decimals=2)
    box.setSpecialValueText(tr("From preset"))
    box.setValue(UNSET)
    return box


def _to_float(text: str | None) -> float:
    try:
        return float(text) if text is not None else UNSET
    except ValueError:
        return UNSET
