"""Starts a real QGIS window on a virtual screen, with the plugin, and lets `drive.py` use it.

`python tests/desktop/window.py` makes the picture of the README, docs/images/classify-extent.png, from the
demonstration scene; it needs `make setup-test`, Xvfb and ImageMagick.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOLS = ROOT / "tools"
SCREEN = "-screen 0 1440x900x24"

sys.path.insert(0, str(TOOLS))

from qgis_env import SETTINGS  # noqa: E402 (found in tools)


def use_qgis(scene: Path, folder: Path, zoom: float = 1.0, timeout: float = 90, **given: str) -> dict[str, object]:
    """Classify `scene` (a B02 file) in a QGIS window; return what `drive.py` saw. Pictures go into `folder`."""
    profile = folder / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    task = {"scene": str(scene), "folder": str(folder), "zoom": zoom, **given}
    (folder / "task.json").write_text(json.dumps(task), encoding="utf-8")
    environment = os.environ | {
        "LANDLABELS_DRIVE": str(folder / "task.json"),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": os.pathsep.join([sysconfig.get_path("purelib"), str(TOOLS)]),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code", str(HERE / "drive.py")]
    subprocess.run(["xvfb-run", "-a", "-s", SCREEN, *qgis], env=environment, timeout=timeout, check=True)
    return json.loads((folder / "outcome.json").read_text(encoding="utf-8"))
