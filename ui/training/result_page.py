"""Step 3: scope and scores of the new model, its report, and classifying with it."""

from __future__ import annotations

from html import escape
from pathlib import Path

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

from ...core.text import mark, plural, tr
from ..widgets.scrolling import scrolling

# Split → singular and plural of the caption of its scores, in the order of preference.
CAPTIONS = {
    "test": (mark("Scores on {n} test section:"), mark("Scores on {n:,} test sections:")),
    "validation": (mark("Scores on {n} validation section:"), mark("Scores on {n:,} validation sections:")),
    "all": (
        mark("Scores of the cross-validation on {n} section:"),
        mark("Scores of the cross-validation on {n:,} sections:"),
    ),
}


class ResultPage(QWidget):
    """Shows the scope and the scores of a model; emits the actions of the user as signals."""

    classify = pyqtSignal(Path)
    train_another = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: Path | None = None
        self._report: Path | None = None
        self._end_message = ""
        self.title = QLabel(objectName="resultTitle", wordWrap=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.scope = QLabel(objectName="resultScope", wordWrap=True)
        self.scope.setStyleSheet("QLabel { background: rgba(230, 159, 0, 40); border-radius: 4px; padding: 8px; }")
        self.summary = QLabel(objectName="resultSummary", wordWrap=True)
        self.table = QTableWidget(0, 4, objectName="resultScores")
        self.table.setHorizontalHeaderLabels([tr("Score"), tr("Value"), tr("95 % interval"), tr("Meaning")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.report_button = QPushButton(tr("Open report"), objectName="openReport")
        self.report_button.clicked.connect(self._open_report)
        self.classify_button = QPushButton(tr("Classify with this model"), objectName="classifyWithModel")
        self.classify_button.clicked.connect(lambda: self.classify.emit(self._model))
        self.another_button = QPushButton(tr("Train another model"), objectName="trainAnother")
        self.another_button.clicked.connect(self.train_another)
        buttons = QHBoxLayout()
        buttons.addWidget(self.another_button)
        buttons.addStretch(1)
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.classify_button)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for widget in (self.title, self.scope, self.summary):
            rows.addWidget(widget)
        rows.addWidget(self.table, 1)
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(content), 1)
        column.addLayout(buttons)

    def model(self) -> Path | None:
        return self._model

    def clear(self) -> None:
        """Forget the result that is shown."""
        self._model = self._report = None

    def show_result(self, model: Path, report: Path | None, scope: str, end_message: str) -> None:
        """Show the model file, report and scope of a finished training, and how it ended."""
        self._model, self._report, self._end_message = model, report, end_message
        self.title.setText(f"<h3>{escape(model.stem)}</h3>{escape(str(model))}")
        self.scope.setText(scope)
        self.scope.setVisible(bool(scope))
        self.report_button.setEnabled(report is not None and report.exists())

    def show_scores(self, scores: dict[str, dict], intervals: dict[str, dict]) -> None:
        """Show the scores on the test sections, or else the next split of CAPTIONS.

        `scores` are by split and score, `intervals` too, as (low, high).
        """
        from ...core.evaluation.report_details import EXPLAINED
        from ...core.evaluation.score_table import TITLES

        split = next((split for split in CAPTIONS if split in scores), "")
        values, limits = scores.get(split, {}), intervals.get(split, {})
        shown = [key for key in TITLES if values.get(key) is not None]
        self.table.setRowCount(len(shown))
        for row, key in enumerate(shown):
            low, high = limits.get(key) or (None, None)
            interval = "–" if low is None else tr("{low:.3f} to {high:.3f}").format(low=low, high=high)
            for column, text in enumerate((tr(TITLES[key]), f"{values[key]:.3f}", interval, tr(EXPLAINED[key]))):
                item = QTableWidgetItem(text)
                if column in (1, 2):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        caption = tr("Not evaluated: no sections were held out.")
        if split:
            caption = plural(values["sections"], *CAPTIONS[split])
        self.summary.setText(f"{self._end_message} {caption}")

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report)))
