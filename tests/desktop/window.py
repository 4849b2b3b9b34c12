"""Starts QGIS with the plugin on a virtual screen and runs a drive script in it.

`.venv/bin/python tests/desktop/window.py classify` writes docs/images/classify-extent.png from the demonstration scene
and the bundled model, `… panel` docs/images/panel-*.png, `… retrain` docs/images/retrain-*.png (some minutes of
training); all need the packages of `make setup-test`.
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
IMAGES = ROOT / "docs" / "images"
SCREEN = "-screen 0 1280x800x24"

sys.path.insert(0, str(TOOLS))

from demo_scene import BUILD, REFERENCE, fetch  # noqa: E402 (found in tools)
from qgis_env import SETTINGS  # noqa: E402


def use_qgis(
    scene: Path, folder: Path, script: str = "drive.py", *, timeout: float = 90, packages: bool = True, **task: object
) -> dict[str, object]:
    """Run a drive script with `scene` (a B02 file) in a QGIS window; return its outcome.

    Without `packages`, QGIS has only those of the system. Screenshots are written to `folder`. If QGIS crashes,
    also when it closes, the outcome has a "failure".
    """
    profile = folder / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    task |= {"scene": str(scene), "folder": str(folder)}
    (folder / "task.json").write_text(json.dumps(task), encoding="utf-8")
    environment = os.environ | {
        "LANDLABELS_DRIVE": str(folder / "task.json"),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": os.pathsep.join([*([sysconfig.get_path("purelib")] if packages else []), str(TOOLS), str(HERE)]),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code", str(HERE / script)]
    process = subprocess.Popen(["xvfb-run", "-a", "-s", SCREEN, *qgis], env=environment, start_new_session=True)
    try:
        process.wait(timeout)
    finally:
        if process.poll() is None:  # killing only xvfb-run would leave QGIS running
            os.killpg(process.pid, signal.SIGKILL)
    outcome = json.loads((folder / "outcome.json").read_text(encoding="utf-8"))
    if process.returncode:
        outcome.setdefault("failure", f"QGIS ended with status {process.returncode} (128 + n: killed by signal n)")
    return outcome


def retrain(folder: Path, reference: Path, architecture: str, epochs: int) -> dict[str, object]:
    """Return the task of `drive_retrain.py`: the values to set in the dialog, and the output files."""
    return {
        "reference": str(reference),
        "max_unlabelled": 75,  # the polygons cover a small part of the scene
        "start_from": str(BUNDLED) if BUNDLED.with_suffix(".safetensors").exists() else "",
        "architecture": architecture,
        "epochs": epochs,
        "store": str(folder / "own_training"),
        "model": str(folder / "own.onnx"),
        "labels": str(folder / "own_labels.gpkg"),
    }


def write_images(which: str) -> None:
    """Write the images of the documentation: the result with a map tip, or the pages of the training dialog."""
    from PIL import Image  # comes with matplotlib

    scene, folder = fetch(), BUILD / "window"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if which == "retrain":
        task = retrain(folder, REFERENCE, "multi-attention", epochs=8)
        outcome = use_qgis(scene, folder, "drive_retrain.py", timeout=900, step_timeout=600, **task)
        images = {f"retrain-{step}": f"retrain-{step}" for step in ("data", "training", "result")}
    elif which == "panel":
        outcome = use_qgis(scene, folder, "drive_panel.py")
        images = {page: f"panel-{page}" for page in ("scene", "labels", "section")}
    else:
        output = str(folder / "T33UUU_20170216T102101_labels.gpkg")
        outcome = use_qgis(scene, folder, zoom=0.55, OUTPUT=output)
        images = {"result": "classify-extent"}
    if "failure" in outcome:
        sys.exit(str(outcome["failure"]))
    IMAGES.mkdir(parents=True, exist_ok=True)
    # 32 shades per channel keep a screenshot with imagery below 500 kB; a palette would merge the colours of labels.
    shades = [round(round(value * 31 / 255) * 255 / 31) for value in range(256)]
    for screenshot, name in images.items():
        with Image.open(folder / f"{screenshot}.png") as image:
            image.convert("RGB").point(shades * 3).save(IMAGES / f"{name}.png", optimize=True)
        print(IMAGES / f"{name}.png")


if __name__ == "__main__":
    write_images(*sys.argv[1:2] or ["classify"])
