"""Starts a real QGIS window on a virtual screen, with the plugin, and lets a drive script use it.

`.venv/bin/python tests/desktop/window.py` makes docs/images/classify-extent.png from the demonstration scene and
the bundled model; it needs what `make setup-test` installs, and ImageMagick.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOLS = ROOT / "tools"
PICTURE = ROOT / "docs" / "images" / "classify-extent.png"
SCREEN = "-screen 0 1280x800x24"

sys.path.insert(0, str(TOOLS))

from demo_scene import BUILD, fetch  # noqa: E402 (found in tools)
from qgis_env import SETTINGS  # noqa: E402


def use_qgis(
    scene: Path, folder: Path, script: str = "drive.py", timeout: float = 90, **given: object
) -> dict[str, object]:
    """Let a drive script do its task with `scene` (a B02 file) in a QGIS window; return what it saw.

    Pictures go into `folder`.
    """
    profile = folder / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    task = {"scene": str(scene), "folder": str(folder), **given}
    (folder / "task.json").write_text(json.dumps(task), encoding="utf-8")
    environment = os.environ | {
        "LANDLABELS_DRIVE": str(folder / "task.json"),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": os.pathsep.join([sysconfig.get_path("purelib"), str(TOOLS), str(HERE)]),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code", str(HERE / script)]
    subprocess.run(["xvfb-run", "-a", "-s", SCREEN, *qgis], env=environment, timeout=timeout, check=True)
    return json.loads((folder / "outcome.json").read_text(encoding="utf-8"))


def make_picture() -> None:
    """Write the picture of the README: the result, with a map tip."""
    folder = BUILD / "window"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    outcome = use_qgis(fetch(), folder, zoom=0.55, OUTPUT=str(folder / "T33UUU_20170216T102101_labels.gpkg"))
    if "failure" in outcome:
        sys.exit(str(outcome["failure"]))
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    # Fewer shades keep a screen of imagery below 500 kB; a palette would give two labels one colour.
    small = ["+dither", "-posterize", "32", "-strip", "-define", "png:compression-level=9"]
    subprocess.run(["convert", str(folder / "result.png"), *small, str(PICTURE)], check=True)
    print(PICTURE)


if __name__ == "__main__":
    make_picture()
