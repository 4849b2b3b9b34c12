"""Installs packages as a task of QGIS, which shows its progress and can cancel it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.environment.pip import Source
from ...core.reporting import Reporter
from ...core.text import tr
from ..background import ReportingTask


class InstallTask(ReportingTask):
    """Installs the packages of some purposes into the folder `root`."""

    def __init__(self, root: Path, purposes: Sequence[str], source: Source, build: str) -> None:
        def work(reporter: Reporter) -> object:
            from ...core.environment.install import install

            return install(root, purposes, source, reporter, build=build)

        super().__init__(tr("Install the packages of LandLabels"), work)
