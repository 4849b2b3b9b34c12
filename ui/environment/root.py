"""Where the packages that LandLabels installs lie, by the settings of QGIS; light to import."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

FOLDER = "LandLabels/packages_folder"


def packages_root() -> Path:
    """Return the folder that holds the packages of each Python: the one in the settings, else in QGIS's profile."""
    chosen = QgsSettings().value(FOLDER, "", str)
    return Path(chosen) if chosen else default_root()


def default_root() -> Path:
    """Return the folder in QGIS's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "landlabels_packages"
