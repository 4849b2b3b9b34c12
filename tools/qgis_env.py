"""The environment in which the tools start QGIS: this checkout, a separate profile, the packages of .venv."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
PROFILE = BUILD / "profile"
# No news and fonts from the web: QGIS 3.40.6 crashes when it is closed if a background thread made a web request, was
# idle for half a minute and then ran another task, also without plugins (fixed by qgis/QGIS pull request 62429).
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
    """Return the variables for `qgis` (`window`) or `qgis_process`, and create the profile if missing."""
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
