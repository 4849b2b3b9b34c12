"""The entry in the status bar for a training whose dialog is closed, and the text of the log on the best epoch."""

from __future__ import annotations

from landlabels.ui.training import dialog as dialog_module
from test_train_dialog import START, epoch, open_dialog, run  # noqa: F401 (fixtures)


def test_a_closed_dialog_has_an_entry_in_the_status_bar_that_opens_it_again(open_dialog, run, monkeypatch):  # noqa: F811
    opened = []
    monkeypatch.setattr(dialog_module, "open_train_dialog", opened.append)
    dialog = open_dialog()
    button = dialog.status_entry.button
    dialog.show()
    dialog._iface.window.show()
    with run.lock():
        run.append("start", **START)
        dialog.monitor.start(run.path)
        run.append("epoch", **epoch(1, 0.3, best=True))
        dialog.monitor.poll()
        assert button.isHidden()
        dialog.close()
        assert button.isVisible() and button.text() == "Training a model: 25%"
        run.append("epoch", **epoch(2, 0.3))
        dialog.monitor.poll()
        assert button.text() == "Training a model: 50%"
        button.click()
        assert opened == [dialog._iface]
        dialog.show()
        assert button.isHidden()
        dialog.close()
        run.append("cancelled")
    dialog.monitor.poll()
    assert button.isHidden()


def test_the_log_names_the_score_of_the_best_epoch(open_dialog, run):  # noqa: F811
    dialog = open_dialog()
    with run.lock():
        run.append("start", **START)
        run.append("epoch", **epoch(1, 0.3, best=True))
        dialog.monitor.start(run.path)
        assert "macro AP 0.150 (best macro AP so far)" in dialog.training.log_view.toPlainText()
        run.append("cancelled")
