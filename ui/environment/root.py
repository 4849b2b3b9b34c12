"""Where LandLabels keeps packages and models in QGIS; light to import."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication

from ...core.settings import user_settings

_MODELS_VARIABLE = "LANDLABELS_MODELS"
_set_by_us = ""  # the value that `use_models_folder` gave the environment variable


def packages_root() -> Path:
    """Return the folder that holds the packages of each Python: the one in the settings, else in QGIS's profile."""
    chosen = user_settings().packages_folder
    return Path(chosen).expanduser() if chosen else default_root()


def default_root() -> Path:
    """Return the folder in QGIS's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "landlabels_packages"


def default_models_folder() -> Path:
    """Return the folder in QGIS's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "landlabels" / "models"


def use_models_folder() -> None:
    """Let core, and the processes that QGIS starts, find models by name: in the folder of the settings or the profile.

    The environment variable takes precedence if it was set before QGIS started.
    """
    global _set_by_us
    if os.environ.get(_MODELS_VARIABLE, "") in ("", _set_by_us):
        chosen = user_settings().models_folder
        _set_by_us = str(Path(chosen).expanduser() if chosen else default_models_folder())
        os.environ[_MODELS_VARIABLE] = _set_by_us
