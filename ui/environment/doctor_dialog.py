"""Shows the report of the doctor, to copy it into a bug report."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...core.text import tr
from ..background import BackgroundTask
from ..toolbox.doctor import qgis_report
from ..widgets.scrolling import set_size


class DoctorDialog(QDialog):
    """Makes the report in the background."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("landLabelsDoctor")
        self.setWindowTitle(tr("LandLabels doctor"))
        self.text = QPlainTextEdit(tr("Trying the packages and devices…"), objectName="report", readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(tr("Copy"), objectName="copy", enabled=False)
        close = QPushButton(tr("Close"), objectName="close")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addLayout(buttons)
        set_size(self, 760, 480)
        task = BackgroundTask(tr("LandLabels doctor"), qgis_report)
        task.succeeded.connect(self._show)
        task.failed.connect(self._show)
        task.start()

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        self.copy.setEnabled(True)
