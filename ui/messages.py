"""Messages in a message bar: long ones are shortened, with a button that shows the whole text."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..core.text import tr

LONGEST = 80  # characters in a message bar; about what fits in one line of a dialog on a small screen


def show_message(
    bar: QgsMessageBar, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning, title: str = ""
) -> None:
    """Show a message until it is closed; a long one has a button Details, which opens the whole text."""
    if len(text) <= LONGEST:
        bar.pushMessage(title, text, level, 0)
        return
    item = bar.createMessage(title, f"{text[:LONGEST].rsplit(' ', 1)[0]} …")
    item.setToolTip(text)
    button = QPushButton(tr("Details"), objectName="details")
    button.clicked.connect(lambda: details_dialog(bar.window(), text).show())
    item.layout().addWidget(button)
    bar.pushWidget(item, level, 0)


def details_dialog(parent: QWidget | None, text: str) -> QDialog:
    """Return a dialog with a text that can be selected and copied."""
    dialog = QDialog(parent, objectName="messageDetails")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Details"))
    view = QPlainTextEdit(text, readOnly=True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: (view.selectAll(), view.copy()))
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(view)
    column.addWidget(buttons)
    dialog.resize(560, 260)
    return dialog
