"""A list of existing training sets, to which folders can be added."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.text import tr
from ..memory import training_sets

LAST_FOLDER = "landlabels/training_sets"


class TrainingSetList(QWidget):
    """The folders of the training sets to train on together."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders = QListWidget(objectName="stores")
        self._folders.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._folders.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._folders.setMinimumHeight(self.fontMetrics().height() * 2)
        add = QPushButton(tr("Add folder…"), objectName="addStore")
        self.last = QPushButton(tr("Built or used before"), objectName="lastStores")
        self.last.setMenu(QMenu(self.last))
        self.last.menu().aboutToShow.connect(self._list_last)
        remove = QPushButton(tr("Remove"), objectName="removeStore")
        add.clicked.connect(self._choose_folder)
        remove.clicked.connect(self._remove_selected)
        hint = QLabel(
            tr(
                "A training set is a folder created by <i>Build training set</i> or <i>Import BigEarthNet</i>. "
                "Training sets used together must have the same labels and bands."
            ),
            wordWrap=True,
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.last)
        buttons.addWidget(add)
        buttons.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(hint)
        column.addWidget(self._folders, 1)
        column.addLayout(buttons)

    def stores(self) -> tuple[Path, ...]:
        """Return the folders in the order in which they were added."""
        items = (self._folders.item(row) for row in range(self._folders.count()))
        return tuple(Path(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def add(self, folder: Path) -> None:
        """Append a folder, unless it is in the list."""
        if folder in self.stores():
            return
        item = QListWidgetItem(str(folder))
        item.setData(Qt.ItemDataRole.UserRole, str(folder))
        item.setToolTip(str(folder))
        self._folders.addItem(item)
        self.changed.emit()

    def remove_last(self) -> None:
        """Remove the folder that was added last, which cannot be used or not together with the others."""
        self._folders.takeItem(self._folders.count() - 1)
        self.changed.emit()

    def _choose_folder(self) -> None:
        last = QgsSettings().value(LAST_FOLDER, "", type=str)
        folder = QFileDialog.getExistingDirectory(self, tr("Training set folder"), last)
        if folder:
            QgsSettings().setValue(LAST_FOLDER, str(Path(folder).parent))
            self.add(Path(folder))

    def _list_last(self) -> None:
        """List the training sets that were built or used before, and are not in the list."""
        menu = self.last.menu()
        menu.clear()
        for folder in training_sets():
            if folder not in self.stores():
                action = menu.addAction(f"{folder.name}   {folder.parent}")
                action.triggered.connect(lambda _, folder=folder: self.add(folder))
        if menu.isEmpty():
            menu.addAction(tr("(none)")).setEnabled(False)

    def _remove_selected(self) -> None:
        for item in self._folders.selectedItems():
            self._folders.takeItem(self._folders.row(item))
        self.changed.emit()
