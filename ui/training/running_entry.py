"""The entry in the status bar of QGIS for a training that runs while its dialog is closed."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QToolButton

from ...core.text import tr


class RunningEntry:
    """A button with the progress of the training, which opens the dialog again."""

    def __init__(self, iface: QgisInterface, reopen: Callable[[], object]) -> None:
        self._bar = iface.mainWindow().statusBar()
        self.button = QToolButton(objectName="landLabelsTraining", autoRaise=True)
        self.button.setToolTip(tr("A model is being trained. Click to show the training."))
        self.button.clicked.connect(lambda: reopen())
        self._bar.addPermanentWidget(self.button)
        self.button.hide()

    def show_progress(self, share: float | None) -> None:
        """Show a progress from 0 to 1; None hides the entry."""
        self.button.setVisible(share is not None)
        if share is not None:
            self.button.setText(tr("Training a model: {share:.0%}").format(share=share))

    def remove(self) -> None:
        """Remove the entry from the status bar."""
        self._bar.removeWidget(self.button)
        self.button.deleteLater()
