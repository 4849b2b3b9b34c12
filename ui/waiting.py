"""Runs a function in the background and says so in a message bar, with a button that cancels it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton

from ..core.text import tr
from .background import BackgroundTask
from .messages import create_message

SHOWN_AFTER_MS = 300  # most scenes are open by then


def run_in_background(
    bar: QgsMessageBar,
    text: str,
    work: Callable[[], Any],
    then: Callable[[Any], None],
    failed: Callable[[str], None],
) -> BackgroundTask:
    """Call `then` with the result of `work`, or `failed` with a message; neither if the user cancels.

    `work` may wait for a slow disk or network: after a cancel its thread is left to end by itself.
    """
    from ..core.cancellable import run_in_thread

    task = BackgroundTask(text, lambda: run_in_thread(work, task.isCanceled))
    item = create_message(bar, text)
    cancel = QPushButton(tr("Cancel"), objectName="cancelWaiting")
    cancel.clicked.connect(task.cancel)
    item.layout().addWidget(cancel)
    timer = QTimer(item)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: bar.pushWidget(item, Qgis.MessageLevel.Info))

    def remove_message(_: object = None) -> None:
        if not sip.isdeleted(item):
            timer.stop()
            bar.popWidget(item) or item.deleteLater()

    for ended in (task.succeeded, task.taskTerminated):
        ended.connect(remove_message)
    # Not within the signal: `then` may ask the user, and QGIS deletes the task meanwhile.
    task.succeeded.connect(lambda result: QTimer.singleShot(0, lambda: then(result)))
    task.failed.connect(failed)
    timer.start(SHOWN_AFTER_MS)
    return task.start()
