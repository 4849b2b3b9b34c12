"""The list of models: bundled, downloaded or imported, own, and published ones that can be downloaded."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ...core.choices import MODEL_KINDS
from ...core.text import tr
from .card_text import entry_tool_tip
from .entries import PUBLISHED, Entry

NAME, SIZE, LABELS, BANDS, STATE = range(5)


class ModelTree(QTreeWidget):
    """One row per model, in groups; the data of a row is the name of its model."""

    def __init__(self) -> None:
        super().__init__(objectName="models", alternatingRowColors=True, uniformRowHeights=True, indentation=12)
        self.setHeaderLabels([tr("Model"), tr("Size"), tr("Labels"), tr("Bands"), tr("State")])
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self._entries: dict[str, Entry] = {}

    def show_entries(self, entries: Sequence[Entry], selected: str = "") -> None:
        """Show these models; select one by its name, by default the one that was selected, else the first."""
        before = self.entry()
        selected = selected or (before.name if before else "")
        self._entries = {entry.name: entry for entry in entries}
        self.blockSignals(True)
        self.clear()
        titles = {**{kind.value: tr(kind.title) for kind in MODEL_KINDS}, PUBLISHED: tr("Published, to download")}
        for kind, title in titles.items():
            rows = [entry for entry in entries if entry.kind == kind]
            if rows:
                self._add_group(title, rows)
        self.expandAll()
        for column in range(STATE):
            self.resizeColumnToContents(column)
        self.blockSignals(False)
        self.select(selected)

    def entry(self) -> Entry | None:
        """Return the selected model."""
        item = self.currentItem()
        return self._entries.get(item.data(NAME, Qt.ItemDataRole.UserRole)) if item else None

    def select(self, name: str) -> None:
        """Select a model, or the first if there is none of this name."""
        items = [group.child(row) for group in self._groups() for row in range(group.childCount())]
        found = [item for item in items if item.data(NAME, Qt.ItemDataRole.UserRole) == name]
        for item in (found or items)[:1]:
            self.setCurrentItem(item)

    def _groups(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(row) for row in range(self.topLevelItemCount())]

    def _add_group(self, title: str, entries: Sequence[Entry]) -> None:
        group = QTreeWidgetItem(self, [title])
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for entry in entries:
            item = QTreeWidgetItem(group, _texts(entry))
            item.setData(NAME, Qt.ItemDataRole.UserRole, entry.name)
            item.setTextAlignment(SIZE, Qt.AlignmentFlag.AlignRight)
            item.setTextAlignment(LABELS, Qt.AlignmentFlag.AlignRight)
            item.setTextAlignment(BANDS, Qt.AlignmentFlag.AlignRight)
            item.setToolTip(NAME, entry_tool_tip(entry))
            item.setToolTip(BANDS, ", ".join(entry.bands))
            if entry.is_default:
                font = item.font(NAME)
                font.setBold(True)
                item.setFont(NAME, font)


def _texts(entry: Entry) -> list[str]:
    size = "" if entry.megabytes is None else tr("{size:.1f} MB").format(size=entry.megabytes)
    labels = str(len(entry.label_set)) if entry.label_set else ""
    return [entry.name, size, labels, str(len(entry.bands) or ""), entry.state]
