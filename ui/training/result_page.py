"""Step 3: how good the new model is, what it may be used for, and what to do with it."""

from __future__ import annotations

import math
from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.text import mark, tr

# In the order of the table: what the scores of core.training.metrics are called, and what they say.
SCORES = {
    "f1": (mark("F1 per section"), mark("precision and recall in one, per section, averaged; 1 is best")),
    "f2": (mark("F2 per section"), mark("the same, where a missed label weighs more; 1 is best")),
    "precision": (mark("Precision"), mark("the share of a section's given labels that are true; 1 is best")),
    "recall": (mark("Recall"), mark("the share of a section's true labels that are given; 1 is best")),
    "macro_f1": (mark("Macro F1"), mark("F1 per label, averaged: rare labels count as much; 1 is best")),
    "micro_f1": (mark("Micro F1"), mark("F1 over all decisions together; 1 is best")),
    "macro_ap": (mark("Macro average precision"), mark("how well each label ranks its sections; 1 is best")),
    "micro_ap": (mark("Micro average precision"), mark("how well all probabilities rank; 1 is best")),
    "hamming": (mark("Hamming loss"), mark("the share of wrong decisions; 0 is best")),
    "coverage": (mark("Coverage"), mark("how far down the ranking the last true label is")),
    "ranking_loss": (mark("Ranking loss"), mark("the share of pairs ranked the wrong way round; 0 is best")),
    "calibration_error": (mark("Calibration error"), mark("how far probabilities are from frequencies; 0 is best")),
}


class ResultPage(QWidget):
    """Shows the card and the scores of a model; `classify` asks to use it, `again` to train another."""

    classify = pyqtSignal(Path)
    again = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: Path | None = None
        self._report: Path | None = None
        self.title = QLabel(objectName="resultTitle", wordWrap=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.scope = QLabel(objectName="resultScope", wordWrap=True)
        self.scope.setStyleSheet("QLabel { border-left: 4px solid #e69f00; padding: 6px 10px; }")
        self.about = QLabel(objectName="resultAbout", wordWrap=True)
        self.table = QTableWidget(0, 4, objectName="resultScores")
        self.table.setHorizontalHeaderLabels([tr("Score"), tr("Value"), tr("95 % interval"), tr("What it says")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.report_button = QPushButton(tr("Open the report"), objectName="openReport")
        self.report_button.clicked.connect(self._open_report)
        self.classify_button = QPushButton(tr("Classify with this model"), objectName="classifyWithModel")
        self.classify_button.clicked.connect(lambda: self.classify.emit(self._model))
        self.again_button = QPushButton(tr("Train another"), objectName="trainAnother")
        self.again_button.clicked.connect(self.again)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.classify_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.title, self.scope, self.about):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def model(self) -> Path | None:
        return self._model

    def show_result(self, model: Path, report: Path | None, about: str) -> None:
        """Show a finished training: its model's file and report, and how it went."""
        self._model, self._report = model, report
        self.show_card(model.stem, "")
        self.about.setText(about)
        self.report_button.setEnabled(report is not None and report.exists())

    def show_card(self, name: str, scope: str) -> None:
        """Show what the model says of itself: its name, and what it may be used for."""
        self.title.setText(f"<h3>{escape(name)}</h3>{escape(str(self._model))}")
        self.scope.setText(scope)
        self.scope.setVisible(bool(scope))

    def show_scores(self, scores: dict[str, Any], intervals: dict[str, Any]) -> None:
        """Fill the table with those scores that are known; intervals are (low, high)."""
        known = [key for key in SCORES if isinstance(scores.get(key), (int, float)) and math.isfinite(scores[key])]
        self.table.setRowCount(len(known))
        for row, key in enumerate(known):
            name, meaning = (tr(text) for text in SCORES[key])
            interval = intervals.get(key)
            cells = (
                name,
                f"{scores[key]:.3f}",
                tr("{low:.3f} to {high:.3f}").format(low=interval[0], high=interval[1]) if interval else "–",
                meaning,
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column in (1, 2):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report)))
