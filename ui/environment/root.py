"""Where LandLabels keeps packages and models, by the settings of QGIS; light to import."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

FOLDER = "LandLabels/packages_folder"
MODELS_FOLDER = "LandLabels/models_folder"


def packages_root() -> Path:
    """Return the folder that holds the packages of each Python: the one in the settings, else in QGIS's profile."""
    chosen = QgsSettings().value(FOLDER, "", str)
    return Path(chosen) if chosen else default_root()


def default_root() -> Path:
    """Return the folder in QGIS's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "landlabels_packages"


def use_models_folder() -> None:
    """Let core, and the processes that QGIS starts, find models by name: in the folder of the settings or the profile.

    The environment variable takes precedence if it was set before QGIS started.
    """
    chosen = QgsSettings().value(MODELS_FOLDER, "", str)
    folder = Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "landlabels" / "models"
    os.environ.setdefault("LANDLABELS_MODELS", str(folder))
