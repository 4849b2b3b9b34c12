"""Step 3: how good the new model is, what it may be used for, and what to do with it."""

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

from ...core.text import mark, tr

JUDGED_ON = {"test": mark("test"), "validation": mark("validation"), "all": mark("cross-validation")}  # the best first


class ResultPage(QWidget):
    """Shows the card and the scores of a model; `classify` asks to use it, `again` to train another."""

    classify = pyqtSignal(Path)
    again = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: Path | None = None
        self._report: Path | None = None
        self._ending = ""
        self.title = QLabel(objectName="resultTitle", wordWrap=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.scope = QLabel(objectName="resultScope", wordWrap=True)
        self.scope.setStyleSheet("QLabel { background: rgba(230, 159, 0, 40); border-radius: 4px; padding: 8px; }")
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

    def show_result(self, model: Path, report: Path | None, scope: str, ending: str) -> None:
        """Show a finished training: its model's file, report and scope, and how it went."""
        self._model, self._report, self._ending = model, report, ending
        self.title.setText(f"<h3>{escape(model.stem)}</h3>{escape(str(model))}")
        self.scope.setText(scope)
        self.scope.setVisible(bool(scope))
        self.report_button.setEnabled(report is not None and report.exists())

    def show_scores(self, scores: dict[str, dict], intervals: dict[str, dict]) -> None:
        """Fill the table with the scores of the split that says most; both by split, intervals are (low, high)."""
        from ...core.evaluation.evaluate import TITLES
        from ...core.evaluation.report_details import EXPLAINED

        split = next((split for split in JUDGED_ON if split in scores), "")
        judged, between = scores.get(split, {}), intervals.get(split, {})
        known = [key for key in TITLES if judged.get(key) is not None]
        self.table.setRowCount(len(known))
        for row, key in enumerate(known):
            low, high = between.get(key) or (None, None)
            interval = "–" if low is None else tr("{low:.3f} to {high:.3f}").format(low=low, high=high)
            for column, text in enumerate((tr(TITLES[key]), f"{judged[key]:.3f}", interval, tr(EXPLAINED[key]))):
                item = QTableWidgetItem(text)
                if column in (1, 2):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        words = tr("No section was left to judge the model on.")
        if split:
            words = tr("Scores on {n} {split} sections:").format(n=judged["sections"], split=tr(JUDGED_ON[split]))
        self.about.setText(f"{self._ending} {words}")

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report)))
