"""The summary of a training set: label counts, a map of the sections by split, and warnings."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QTextEdit, QVBoxLayout, QWidget

from ...core.choices import SPLITS
from ...core.text import plural, tr
from ..widgets.label_bar_chart import LabelBarChart, LabelCount
from ..widgets.section_map import SectionMap

if TYPE_CHECKING:
    from ...core.stores.summary import StoreSummary


class SummaryView(QWidget):
    """Shows a StoreSummary."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(objectName="summaryTitle", wordWrap=True)
        self.bars = LabelBarChart()
        self.map = SectionMap()
        self.warnings = QTextEdit(objectName="summaryWarnings", readOnly=True, frameShape=QFrame.Shape.NoFrame)
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
        column.addWidget(QLabel(tr("Sections per label:")))
        column.addWidget(parts, 1)
        column.addWidget(self.warnings)
        self.clear()

    def clear(self) -> None:
        """Show no summary."""
        self.title.setText(tr("The contents of the training set are shown here."))
        self.bars.set_counts([])
        self.map.set_positions([], {})
        self.warnings.hide()

    def show_summary(self, heading: str, summary: StoreSummary, warnings: tuple[str, ...] = ()) -> None:
        """Show a StoreSummary under a heading; `warnings` are shown before those of the summary."""
        self.title.setText(f"<b>{escape(heading)}</b><br>" + _description(summary))
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


def _description(summary: StoreSummary) -> str:
    from ...core.stores.summary import DEMONSTRATION_BELOW

    count = sum(summary.sections.values())
    sections = plural(count, "{n:,} section of 1.2 km", "{n:,} sections of 1.2 km")
    places = plural(summary.places, "{n} place", "{n} places")
    sentences = [tr("{sections}, {places}.").format(sections=sections, places=places)]
    if summary.skipped:
        sentences.append(plural(summary.skipped, "{n:,} section was left out.", "{n:,} sections were left out."))
    if "" not in summary.sections and len(summary.sections) < len(SPLITS.values):
        sentences.append(tr("Too few sections to train and evaluate a model: use a larger area or more scenes."))
    elif count < DEMONSTRATION_BELOW:
        text = tr("A model trained on fewer than {n:,} sections is a demonstration model: do not rely on its maps.")
        sentences.append(text.format(n=DEMONSTRATION_BELOW))
    return " ".join(sentences)
