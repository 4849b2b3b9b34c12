"""The environment in which the tools start QGIS: this checkout, a profile of its own, the packages of .venv."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
PROFILE = BUILD / "profile"
# Neither news nor fonts from the web: in QGIS 3.40.6 a background thread that asked the web, idled half a minute and
# then served another task crashes QGIS as it is left, with no plugin at all (fixed by qgis/QGIS pull request 62429).
SETTINGS = r"""
[PythonPlugins]
landlabels=true
processing=true

[qgis]
checkVersion=false

[core]
httpsfeedqgisorg\disabled=true

[fonts]
downloadMissingFonts=false
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
