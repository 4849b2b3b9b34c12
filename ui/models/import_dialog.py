"""The form "Import a model": which files of a published model to convert, and the name that the model gets."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.choices import REBEN_BAND_ORDERS
from ...core.text import tr


class ImportDialog(QDialog):
    """Emits `chosen` with the ImportRequest."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None, source: Path | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landLabelsImportModel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import a model"))
        self._proposed = ""
        filters = f"{tr('Published models')} (*.safetensors *.index *.zip *.onnx);;{tr('All files')} (*)"
        self.source = _file("source", filters)
        self.description = _file("description", "JSON (*.json)")
        self.description.setToolTip(tr("By default the .json file of the same name beside the .onnx file."))
        self.band_order = QComboBox(objectName="bandOrder")
        for option in REBEN_BAND_ORDERS:
            self.band_order.addItem(tr(option.title), option.value)
        self.band_order.setToolTip(f"{REBEN_BAND_ORDERS.help}.")
        self.name = QLineEdit(objectName="name")
        self.problem = QLabel(objectName="problem", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.source.fileChanged.connect(self._source_changed)
        self.name.textChanged.connect(self._update)
        self._lay_out(buttons)
        self.source.setFilePath(str(source or ""))
        self._source_changed()

    def _source_changed(self) -> None:
        """Propose a name, unless the user has written one, and show the fields that the kind of source needs."""
        source = self._source()
        if self.name.text() in ("", self._proposed):
            self._proposed = _name_for(source) if source else ""
            self.name.setText(self._proposed)
        suffix = source.suffix.lower() if source else ""
        for field, is_needed in ((self.description, suffix == ".onnx"), (self.band_order, suffix == ".safetensors")):
            field.setVisible(is_needed)  # QFormLayout.setRowVisible needs Qt 6.4
            self._rows.labelForField(field).setVisible(is_needed)
        self._update()

    def _update(self) -> None:
        problem = self._problem() if self._source() else ""
        self.problem.setText(problem)
        self.import_button.setEnabled(self._source() is not None and not problem)

    def _problem(self) -> str:
        """Return a sentence on a name that cannot be used; empty if it can."""
        from ...core.errors import LandLabelsError
        from ...core.model.library import path_for

        try:
            path = path_for(self.name.text().strip())
        except LandLabelsError as error:
            return str(error)
        return tr("There is a model of this name already; choose another name.") if path.exists() else ""

    def _accept(self) -> None:
        from ...core.model.imported.importing import ImportRequest
        from ...core.model.library import path_for

        source, description = self._source(), self.description.filePath().strip()
        if source is None:
            return
        self.chosen.emit(
            ImportRequest(
                source=source,
                output=path_for(self.name.text().strip()),
                description=Path(description) if description and source.suffix.lower() == ".onnx" else None,
                band_order=self.band_order.currentData(),
            )
        )
        self.accept()

    def _source(self) -> Path | None:
        text = self.source.filePath().strip()
        return Path(text) if text else None

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        intro = QLabel(
            tr(
                "Choose a file that you have downloaded: <i>model.safetensors</i> of BigEarthNet v2.0 with its "
                "<i>config.json</i> in the same folder, a checkpoint of the K-Branch CNN (<i>.index</i>, <i>.zip</i>) "
                "or an ONNX classifier (<i>.onnx</i>) with a description (<i>.json</i>). The licence of the model also "
                "applies to the imported file."
            ),
            wordWrap=True,
        )
        self._rows = QFormLayout()
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.addRow(tr("Published model"), self.source)
        self._rows.addRow(tr("Description"), self.description)
        self._rows.addRow(tr("Order of the bands"), self.band_order)
        self._rows.addRow(tr("Name"), self.name)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addLayout(self._rows)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(560, 280)


def _file(name: str, filters: str) -> QgsFileWidget:
    widget = QgsFileWidget(objectName=name)
    widget.setStorageMode(QgsFileWidget.StorageMode.GetFile)
    widget.setFilter(filters)
    return widget


def _name_for(source: Path) -> str:
    """Return a name for the model: published weights are called model.safetensors in a folder that has the name."""
    return source.parent.name if source.suffix.lower() == ".safetensors" else source.stem
