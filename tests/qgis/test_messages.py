"""Messages in a message bar."""

from __future__ import annotations

import pytest
from landlabels.ui.messages import create_message, details_dialog, show_message
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QLabel, QMainWindow, QPlainTextEdit, QPushButton

LONG = "The file cannot be read: " + "a word of the reason, " * 40 + "and what to do."
SENTENCE = "The folder of the scene cannot be written; choose another folder for the result, or ask for permission."


@pytest.fixture
def bar(qgis):
    bar = QgsMessageBar()
    bar.resize(700, 40)
    bar.show()
    yield bar
    sip.delete(bar)


def shown(bar: QgsMessageBar) -> str:
    QgsApplication.processEvents()
    return bar.currentItem().findChild(QLabel, "message").text()


def has_details(bar: QgsMessageBar) -> bool:
    return bar.currentItem().findChild(QPushButton, "details").isVisible()


def test_a_long_message_has_a_button_that_shows_the_whole_text(bar):
    show_message(bar, LONG)
    assert shown(bar).endswith("…") and len(shown(bar)) > 40
    assert bar.currentItem().text() == LONG
    bar.currentItem().findChild(QPushButton, "details").click()
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
    assert shown(bar) == "Choose a scene."
    assert not has_details(bar)


@pytest.mark.parametrize("title", ["", "LandLabels"])
def test_a_message_is_cut_only_if_the_bar_is_too_narrow_for_it(bar, title):
    show_message(bar, SENTENCE, title=title)
    assert shown(bar).endswith("…") and has_details(bar)
    bar.resize(1600, 40)
    assert shown(bar) == SENTENCE and not has_details(bar)
    bar.resize(400, 40)
    narrow = shown(bar)
    assert narrow.endswith("…") and has_details(bar)
    bar.resize(500, 40)
    assert len(shown(bar)) > len(narrow)


def test_a_message_with_another_button_is_cut_to_the_room_that_is_left(bar):
    item, button = create_message(bar, SENTENCE), QPushButton("Install…")
    item.layout().addWidget(button)
    bar.pushWidget(item)
    assert shown(bar).endswith("…")
    label = item.findChild(QLabel, "message")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert button.mapTo(bar, button.rect().topRight()).x() <= bar.width()


def test_lines_and_html_are_shown_as_text(bar):
    bar.resize(1600, 40)
    show_message(bar, "The value is <b>0</b>.\nChoose another.", title="A & B")
    assert shown(bar) == "The value is <b>0</b>. Choose another."
    assert has_details(bar)


def test_a_message_shown_before_its_window_has_the_colours_of_the_bar_in_a_dark_theme(qgis):
    style = QgsApplication.instance().styleSheet()
    QgsApplication.instance().setStyleSheet("QLabel { color: #aaaaaa }")
    window = QMainWindow()
    window.setStyleSheet("QGroupBox { font-weight: 600 }")  # as that of QGIS
    dialog = QDialog(window)
    bar = QgsMessageBar(dialog)
    show_message(bar, SENTENCE)
    dialog.show()
    QgsApplication.processEvents()
    color = bar.currentItem().findChild(QLabel, "message").palette().windowText().color().name()
    QgsApplication.instance().setStyleSheet(style)
    sip.delete(window)
    assert color == "#000000"
