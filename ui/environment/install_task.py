"""Installs packages as a task of QGIS, which shows its progress and can cancel it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal

from ...core.environment.pip import Source
from ...core.text import tr
from ..background import BackgroundTask


class InstallTask(BackgroundTask):
    """Emits `step` with each message, and `advanced` with the bytes downloaded, those in all, and the seconds left."""

    step = pyqtSignal(str)
    advanced = pyqtSignal(float, float, float)  # a Qt int has 31 bits

    def __init__(self, root: Path, purposes: Sequence[str], source: Source, build: str) -> None:
        super().__init__(tr("Install the packages of LandLabels"), self._install, hidden=False)
        self._arguments = root, purposes, source
        self._build = build

    def _install(self) -> object:
        from ...core.environment.install import install

        return install(*self._arguments, self, build=self._build)

    # The Reporter of core.

    def info(self, text: str) -> None:
        self.step.emit(text)

    def warning(self, text: str) -> None:
        self.step.emit(text)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        self.advanced.emit(done, total, seconds_left or 0.0)
        if total:
            self.setProgress(100.0 * done / total)

    def cancelled(self) -> bool:
        return self.isCanceled()
