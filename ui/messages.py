"""Messages in a message bar: one that is wider than the bar is cut, with a button that shows the whole text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..core.text import tr
from .widgets.scrolling import set_size

# The messages that exist. Without a reference, Python's garbage collection clears the functions that are connected to
# their buttons, and a click crashes QGIS.
_kept: set[QgsMessageBarItem] = set()


def show_message(
    bar: QgsMessageBar,
    text: str,
    level: Qgis.MessageLevel = Qgis.MessageLevel.Warning,
    title: str = "",
    *,
    action: tuple[str, Callable[[], object]] | None = None,
) -> None:
    """Show a message until it is closed; `action` is the text of a button and what it does."""
    item = create_message(bar, text, title)
    if action is not None:
        add_button(bar, item, *action)
    bar.pushWidget(item, level, 0)


def add_button(
    bar: QgsMessageBar, item: QgsMessageBarItem, text: str, action: Callable[[], object], *, name: str = "action"
) -> None:
    """Add a button to a message that closes it and calls `action`."""

    def close_and_act() -> None:
        bar.popWidget(item)
        action()

    button = QPushButton(text, objectName=name)
    button.clicked.connect(close_and_act)
    item.layout().addWidget(button)


def create_message(bar: QgsMessageBar, text: str, title: str = "") -> QgsMessageBarItem:
    """Return an item for a message bar that shows as much of a text as fits."""
    item = bar.createMessage(title, text)
    _kept.add(item)
    item.destroyed.connect(partial(_kept.discard, item))
    own = item.findChild(QTextBrowser)  # it would cut the text without a mark, and read it as HTML
    if own is not None:
        own.hide()
        item.layout().addWidget(FittingMessage(title, text))
    return item


class FittingMessage(QWidget):
    """A title and a text on one line; the text is cut to the width of the widget, and then has a button Details."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._text = text
        self._line = " ".join(text.split())
        self.label = QLabel(objectName="message", textFormat=Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPushButton(tr("Details"), objectName="details")
        self.details.clicked.connect(lambda: details_dialog(self.window(), text).show())
        self._title = QLabel(f"{title}:" if title else "", textFormat=Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-weight: bold")
        self._title.setVisible(bool(title))
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title)
        row.addWidget(self.label, 1)
        row.addWidget(self.details)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for label in (self._title, self.label):  # with the bar's colours, which were not applied while it was hidden
            label.style().unpolish(label)
            label.style().polish(label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics, spacing = self.label.fontMetrics(), self.layout().spacing()
        width = self.width() - (self._title.sizeHint().width() + spacing if self._title.text() else 0)
        fits = metrics.horizontalAdvance(self._line) <= width and "\n" not in self._text
        self.details.setVisible(not fits)
        if not fits:
            width -= self.details.sizeHint().width() + spacing
        self.label.setText(metrics.elidedText(self._line, Qt.TextElideMode.ElideRight, max(width, 0)))


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
    set_size(dialog, 560, 260)
    return dialog
