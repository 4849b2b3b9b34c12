"""Dialogs and the panel fit a screen of 1366 x 768 at a scaling of 200 %, and their buttons stay visible."""

from __future__ import annotations

import pytest
from landlabels.ui.messages import details_dialog
from landlabels.ui.panel.dock import LandLabelsPanel
from qgis.PyQt.QtWidgets import QPushButton
from test_panel import iface  # noqa: F401 (a fixture)
from test_train_dialog import open_dialog  # noqa: F401 (a fixture)

WIDTH, HEIGHT = 683, 384


@pytest.mark.parametrize("step", [0, 1, 2])
def test_the_training_dialog_fits_and_shows_its_buttons(open_dialog, step):  # noqa: F811
    dialog = open_dialog()
    dialog.go_to(step)
    dialog.show_message("A long message. " * 40)
    hint = dialog.minimumSizeHint()
    assert hint.width() <= WIDTH and hint.height() <= HEIGHT, (hint.width(), hint.height())
    dialog.resize(WIDTH, HEIGHT)
    dialog.show()
    assert (dialog.width(), dialog.height()) == (WIDTH, HEIGHT)
    of_page = (("preview", "build"), ("start", "stop", "cancelTraining"), ("classifyWithModel",))[step]
    for name in ("back", "close", "step1", "step3", *of_page):
        button = dialog.findChild(QPushButton, name)
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner), name


def test_the_panel_and_the_details_fit(iface):  # noqa: F811
    for widget in (LandLabelsPanel(iface), details_dialog(None, "text " * 900)):
        hint = widget.minimumSizeHint()
        assert hint.width() <= WIDTH / 2 and hint.height() <= HEIGHT / 2


def test_a_dialog_is_not_larger_than_the_screen(open_dialog):  # noqa: F811
    dialog = open_dialog()
    screen = dialog.screen().availableSize()
    assert screen.width() < 1000, "the screen of this test is smaller than the dialog"
    assert dialog.width() < screen.width() and dialog.height() < screen.height()
