"""Starts a real QGIS window on a virtual screen, with the plugin, and lets a drive script use it.

`.venv/bin/python tests/desktop/window.py classify` makes docs/images/classify-extent.png from the demonstration scene
and the bundled model, `… retrain` docs/images/retrain-*.png (minutes: it trains); both need what `make setup-test`
installs, and ImageMagick.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOLS = ROOT / "tools"
BUNDLED = ROOT / "resources" / "models" / "standard.onnx"
PICTURES = ROOT / "docs" / "images"
SCREEN = "-screen 0 1280x800x24"

sys.path.insert(0, str(TOOLS))

from demo_scene import BUILD, REFERENCE, fetch  # noqa: E402 (found in tools)
from qgis_env import SETTINGS  # noqa: E402


def use_qgis(
    scene: Path, folder: Path, script: str = "drive.py", timeout: float = 90, **given: object
) -> dict[str, object]:
    """Let a drive script do its task with `scene` (a B02 file) in a QGIS window; return what it saw.

    Pictures go into `folder`. A QGIS that crashes, also as it is left, is a "failure" among what it saw.
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
    screen = subprocess.Popen(["xvfb-run", "-a", "-s", SCREEN, *qgis], env=environment, start_new_session=True)
    try:
        screen.wait(timeout)
    finally:
        if screen.poll() is None:  # xvfb-run alone would leave QGIS behind
            os.killpg(screen.pid, signal.SIGKILL)
    outcome = json.loads((folder / "outcome.json").read_text(encoding="utf-8"))
    if screen.returncode:
        outcome.setdefault("failure", f"QGIS ended with status {screen.returncode} (128 + n: killed by signal n)")
    return outcome


def retrain(folder: Path, reference: Path, architecture: str, epochs: int) -> dict[str, object]:
    """Return the task of `drive_retrain.py`: what to choose in the dialog, and where everything goes."""
    return {
        "reference": str(reference),
        "max_unlabelled": 75,  # the polygons cover little
        "start_from": str(BUNDLED) if BUNDLED.with_suffix(".safetensors").exists() else "",
        "architecture": architecture,
        "epochs": epochs,
        "store": str(folder / "own_training"),
        "model": str(folder / "own.onnx"),
        "labels": str(folder / "own_labels.gpkg"),
    }


def make_pictures(which: str) -> None:
    """Write the pictures of the documentation: the result with a map tip, or the steps of the retrain dialog."""
    scene, folder = fetch(), BUILD / "window"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if which == "retrain":
        task = retrain(folder, REFERENCE, "multi-attention", epochs=8)
        outcome = use_qgis(scene, folder, "drive_retrain.py", timeout=900, patience=600, **task)
        pictures = {f"retrain-{step}": f"retrain-{step}" for step in ("data", "training", "result")}
    else:
        output = str(folder / "T33UUU_20170216T102101_labels.gpkg")
        outcome = use_qgis(scene, folder, zoom=0.55, OUTPUT=output)
        pictures = {"result": "classify-extent"}
    if "failure" in outcome:
        sys.exit(str(outcome["failure"]))
    PICTURES.mkdir(parents=True, exist_ok=True)
    # Fewer shades keep a screen of imagery below 500 kB; a palette would give two labels one colour.
    small = ["+dither", "-posterize", "32", "-strip", "-define", "png:compression-level=9"]
    for seen, name in pictures.items():
        subprocess.run(["convert", str(folder / f"{seen}.png"), *small, str(PICTURES / f"{name}.png")], check=True)
        print(PICTURES / f"{name}.png")


if __name__ == "__main__":
    make_pictures(*sys.argv[1:2] or ["classify"])
