"""What a training set holds, at a glance: label counts, where the sections lie, how they are split, and warnings."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QTextEdit, QVBoxLayout, QWidget

from ...core.text import tr
from .label_bars import LabelBars, LabelCount
from .section_map import SectionMap

if TYPE_CHECKING:
    from ...core.stores.summary import StoreSummary


class Preview(QWidget):
    """Shows a StoreSummary, or words on how to come by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(objectName="previewTitle", wordWrap=True)
        self.bars = LabelBars()
        self.map = SectionMap()
        self.warnings = QTextEdit(objectName="previewWarnings", readOnly=True, frameShape=QFrame.Shape.NoFrame)
        self.warnings.setMaximumHeight(self.fontMetrics().height() * 6)
        self.warnings.viewport().setAutoFillBackground(False)
        scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setWidget(self.bars)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(scroll)
        parts.addWidget(self.map)
        parts.setSizes([230, 220])
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(QLabel(tr("Sections that hold each label:")))
        column.addWidget(parts, 1)
        column.addWidget(self.warnings)
        self.clear()

    def clear(self) -> None:
        """Go back to the words that stand where no summary is."""
        self.title.setText(tr("What the training set holds is shown here."))
        self.bars.set_counts([])
        self.map.set_positions([], {})
        self.warnings.hide()

    def show_summary(self, heading: str, summary: StoreSummary, warnings: tuple[str, ...] = ()) -> None:
        """Show a StoreSummary under a heading, with the warnings of its making first."""
        self.title.setText(f"<b>{escape(heading)}</b><br>" + _in_words(summary))
        self.bars.set_counts(
            [
                LabelCount(name, color, {split: counts[i] for split, counts in summary.label_counts.items()})
                for i, (name, color) in enumerate(summary.labels)
            ]
        )
        self.map.set_positions(summary.positions, summary.sections)
        warnings = tuple(dict.fromkeys((*warnings, *summary.warnings)))
        self.warnings.setHtml("".join(f'<p style="margin: 0 0 4px 0">⚠ {escape(text)}</p>' for text in warnings))
        self.warnings.setVisible(bool(warnings))


def _in_words(summary: StoreSummary) -> str:
    from ...core.stores.summary import DEMONSTRATION_BELOW

    count = sum(summary.sections.values())
    words = [tr("{n:,} sections of 1.2 km, {places} places.").format(n=count, places=summary.places)]
    if summary.skipped:
        words.append(tr("{n:,} are left out.").format(n=summary.skipped))
    if count < DEMONSTRATION_BELOW:
        words.append(tr("Enough for a demonstration model, not for one to rely on."))
    return " ".join(words)
