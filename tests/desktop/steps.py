"""What the drive scripts share: their task, waiting without ever blocking QGIS, pictures, and the outcome.

The task is JSON in the file that LANDLABELS_DRIVE names; `window.py` writes it and starts QGIS.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar, QWidget
from qgis.utils import iface

TASK = json.loads(Path(os.environ["LANDLABELS_DRIVE"]).read_text(encoding="utf-8"))
PATIENCE = TASK.get("patience", 40)  # seconds for any one thing to happen
OUTCOME: dict[str, object] = {}

Step = float | Callable[[], object]  # wait so many seconds, or until it is true


def tidy() -> None:
    """Leave in the window what the picture is about."""
    iface.mainWindow().setGeometry(0, 0, 1280, 800)
    iface.messageBar().clearWidgets()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
        if dock.isVisible():
            iface.mainWindow().resizeDocks([dock], [320], Qt.Orientation.Horizontal)
    for bar in iface.mainWindow().findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mPluginToolBar"))


def picture(name: str, window: QWidget | None = None) -> None:
    """Take a picture of the screen, or of the part of it that a window covers."""
    QApplication.processEvents()
    part = window.frameGeometry().getRect() if window else ()
    QApplication.primaryScreen().grabWindow(0, *part).save(str(Path(TASK["folder"]) / f"{name}.png"))


def advance(steps: Iterator[Step], wait: Step = 0.0, since: float | None = None) -> None:
    """Go on with the next step once the wait is over, without ever blocking QGIS."""
    since = since or time.monotonic()
    try:
        passed = time.monotonic() - since
        if passed > PATIENCE:
            raise TimeoutError(f"nothing happened for {PATIENCE} s")
        if passed < wait if isinstance(wait, float) else not wait():
            QTimer.singleShot(100, lambda: advance(steps, wait, since))
            return
        wait = next(steps)
        QTimer.singleShot(0, lambda: advance(steps, wait))
    except StopIteration:
        leave()
    except Exception:
        OUTCOME["failure"] = traceback.format_exc()
        picture("failure")
        leave()


def leave() -> None:
    Path(TASK["folder"], "outcome.json").write_text(json.dumps(OUTCOME, indent=1), encoding="utf-8")
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()
    QgsProject.instance().clear()
    iface.actionExit().trigger()


def begin(steps: Iterator[Step]) -> None:
    """Take the steps once QGIS has come up."""
    QTimer.singleShot(500, lambda: advance(steps))
