"""`make demo`: classify the demonstration scene through qgis_process and draw a map of the result with QGIS."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from demo_scene import BUILD, fetch
from map_image import draw
from osgeo import ogr
from qgis_env import environment

RESULT = BUILD / "demo" / "havel_labels.gpkg"
MAP = BUILD / "demo" / "havel_labels.png"
TITLE = "LandLabels demonstration model on a Sentinel-2 L1C winter scene (do not rely on this map)"
SUBTITLE = (
    "River Havel west of Berlin, 16 February 2017. Below: sections of 1.2 km with all their labels; the frame has the "
    "colour of the most probable one."
)
DISCLAIMER = (
    "This is a demonstration model, trained on about a hundred L2A sections and applied to an L1C winter scene. It "
    "shows that the software works; do not rely on its labels."
)


def classify(scene: Path) -> float:
    """Classify the whole scene with qgis_process, as a user does; return the time in seconds."""
    start = time.monotonic()
    subprocess.run(
        [
            *("qgis_process", "run", "landlabels:classifyextent", "--"),
            *(f"INPUT={scene}", "ALLOW_L1C=true", "IF_EXISTS=replace", f"OUTPUT={RESULT}"),
        ],
        env=environment(window=False),
        check=True,
    )
    return time.monotonic() - start


def label_counts() -> Counter[str]:
    """Count the sections with each label."""
    file = ogr.Open(str(RESULT))
    names = [feature["labels"] or "no label" for feature in file.GetLayerByName("sections")]
    return Counter(name for labels in names for name in labels.split("; "))


def main() -> int:
    """Run the demonstration and print the paths of its files."""
    scene = fetch()
    try:
        seconds = classify(scene)
    except subprocess.CalledProcessError as error:
        print(
            f"qgis_process ended with exit status {error.returncode}; its last lines give the reason.", file=sys.stderr
        )
        return 1
    counts = label_counts()  # before drawing: QGIS unregisters GDAL's drivers when it ends
    draw(scene.parent, RESULT, MAP, TITLE, SUBTITLE)
    width = max(map(len, counts))
    print("\nSections with each label")
    print(*(f"  {label:{width}}  {count:3}" for label, count in counts.most_common()), sep="\n")
    print(f"\nGeoPackage  {RESULT}\nMap         {MAP}\nTime        {seconds:.1f} s, including the start of QGIS")
    print(f"\n{DISCLAIMER}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
