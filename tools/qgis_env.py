"""The environment in which the tools start QGIS: this checkout, a profile of its own, the packages of .venv."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
PROFILE = BUILD / "profile"
SETTINGS = """\
[PythonPlugins]
landlabels=true
processing=true

[qgis]
checkVersion=false
"""


def environment(window: bool) -> dict[str, str]:
    """Return the variables for `qgis` (`window`) or `qgis_process`, and make the profile the first time."""
    settings = PROFILE / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
    variables = {
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "QGIS_PLUGINPATH": str(BUILD / "plugins"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
    if not window:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return {**os.environ, **variables}
