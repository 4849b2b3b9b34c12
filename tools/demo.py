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
TITLE = "LandLabels demonstration model on a Sentinel-2 L1C winter scene: no map to rely on"
SUBTITLE = (
    "River Havel west of Berlin, 16 February 2017. Below: each section of 1.2 km with all the labels it was given, and "
    "the colour of the most probable."
)
HONEST = (
    "This is a demonstration model, trained on about a hundred L2A sections, on an L1C winter scene: it shows that all "
    "the parts work together, and its labels are nothing to rely on."
)


def classify(scene: Path) -> float:
    """Classify the whole scene as a user would through qgis_process; return the seconds that took."""
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
    """Count the sections that hold each label."""
    file = ogr.Open(str(RESULT))
    names = [feature["labels"] or "no label" for feature in file.GetLayerByName("sections")]
    return Counter(name for labels in names for name in labels.split("; "))


def main() -> int:
    """Run the demonstration and say where its files are."""
    scene = fetch()
    try:
        seconds = classify(scene)
    except subprocess.CalledProcessError as error:
        print(f"qgis_process stopped with code {error.returncode}; its last lines say why.", file=sys.stderr)
        return 1
    counts = label_counts()  # before drawing: QGIS takes GDAL's drivers along when it ends
    draw(scene.parent, RESULT, MAP, TITLE, SUBTITLE)
    width = max(map(len, counts))
    print("\nSections that hold each label")
    print(*(f"  {label:{width}}  {count:3}" for label, count in counts.most_common()), sep="\n")
    print(f"\nGeoPackage  {RESULT}\nMap         {MAP}\nTime        {seconds:.1f} s, with the start of QGIS\n\n{HONEST}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
