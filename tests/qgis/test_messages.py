"""Messages in a message bar."""

from __future__ import annotations

import pytest
from landlabels.ui.messages import LONGEST, details_dialog, show_message
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QPlainTextEdit, QPushButton

LONG = "The file cannot be read: " + "a word of the reason, " * 40 + "and what to do."


@pytest.fixture
def bar(qgis):
    bar = QgsMessageBar()
    yield bar
    sip.delete(bar)


def test_a_long_message_has_a_button_that_shows_the_whole_text(bar):
    show_message(bar, LONG)
    item = bar.currentItem()
    assert len(item.text()) <= LONGEST + 2 and item.text().endswith("…")
    item.findChild(QPushButton, "details").click()
    (dialog,) = bar.findChildren(QDialog, "messageDetails")
    assert dialog.isVisible()
    assert dialog.findChild(QPlainTextEdit).toPlainText() == LONG


def test_the_text_can_be_copied(qgis):
    dialog = details_dialog(None, LONG)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QgsApplication.clipboard().text() == LONG
    sip.delete(dialog)


def test_a_short_message_has_no_button(bar):
    show_message(bar, "Choose a scene.")
    assert bar.currentItem().text() == "Choose a scene."
    assert bar.currentItem().findChild(QPushButton, "details") is None
