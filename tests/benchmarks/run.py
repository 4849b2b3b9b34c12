"""`make bench`: speed and memory of a run as ratios within one run of this program; prints and writes a report."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "build" / "plugins"), str(Path(__file__).parent)]

import classify_speed  # noqa: E402
import map_speed  # noqa: E402
import startup  # noqa: E402
import store_speed  # noqa: E402
import training_speed  # noqa: E402
from make_scene import FORMATS, benchmark_scene  # noqa: E402

TARGETS = {
    "wall / bound": 1.08,
    "peak memory MB": 1200,
    "blocks decoded / touched": 1.0,
    "decode CPU in reading / once": 1.1,
    "plugin / processing": 0.4,
    "epoch from store / in memory": 1.1,
    "draw LandLabels, CPU s": 1,
    "all labels / top label": 20,
}
AT_LEAST = {"script / this, wall": 1.5, "build / read with GDAL": 0.8, "loader / step on the GPU": 2}


def main() -> int:
    """Measure, print each figure beside its target, and write `build/bench/report.json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=10980, help="pixels at 10 m, a multiple of 60")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=FORMATS)
    parser.add_argument("--model", type=Path, default=ROOT / "resources" / "models" / "standard.onnx")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    data = Path(os.environ.get("LANDLABELS_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("--sections", type=Path, default=data / "bigearthnet-v1", help="BigEarthNet v1.0 sections")
    options = parser.parse_args()
    report = {"start of QGIS": startup.measure()}
    _show("start of QGIS", report["start of QGIS"])
    for kind in options.formats if options.sections.is_dir() else ():
        name = f"{kind}, {options.side} x {options.side}"
        print(f"Creating the scene ({name}) if it does not exist…", flush=True)
        scene = benchmark_scene(options.sections, options.folder, options.side, kind)
        report[name] = classify_speed.measure(scene, options.model, options.folder / "labels.gpkg")
        _show(name, report[name])
    if options.sections.is_dir():
        report["section store"] = store_speed.measure(options.sections, options.folder)
        _show("section store from BigEarthNet", report["section store"])
    report["map"] = map_speed.measure(options.folder)
    _show("map of a full tile", report["map"])
    report["training"] = training_speed.measure(options.folder)
    _show("training", report["training"])
    (options.folder / "report.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    return 0


def _show(title: str, figures: dict[str, float]) -> None:
    print(f"\n{title}")
    for name, value in figures.items():
        target = f"   (at most {TARGETS[name]:g})" if name in TARGETS else ""
        target = f"   (at least {AT_LEAST[name]:g})" if name in AT_LEAST else target
        print(f"  {name:32s}{value:10.3f}{target}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
