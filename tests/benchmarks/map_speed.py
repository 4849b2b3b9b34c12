"""Measures drawing a full tile of sections in the default style, and changing its thresholds.

Drawing is compared with the style "Top label", which has one plain symbol per section. `python map_speed.py RESULT`
draws a result in a QGIS of its own.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

SIDE = 91  # sections along a tile
TESTS = Path(__file__).resolve().parents[1]


def measure(folder: Path, runs: int = 5) -> dict[str, float]:
    """Return CPU seconds: drawing in both styles and their ratio, and changing the thresholds; medians over `runs`."""
    from landlabels.core.results.rethreshold import ThresholdChange, rethreshold

    folder.mkdir(parents=True, exist_ok=True)
    result = folder / "tile.gpkg"
    _write(result)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, __file__, str(result), str(runs)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    drawn = json.loads(done.stdout.strip().splitlines()[-1])
    changes = []
    for run in range(runs):
        started = time.process_time()
        rethreshold(result, ThresholdChange(0.4 if run % 2 else 0.6))
        changes.append(time.process_time() - started)
    return {
        **{f"draw {name}, CPU s": statistics.median(seconds) for name, seconds in drawn.items()},
        "all labels / top label": statistics.median(np.divide(drawn["LandLabels"], drawn["Top label"])),
        "change thresholds, CPU s": statistics.median(changes),
    }


def _write(path: Path) -> None:
    """Write a result of a full tile with the 43 CORINE labels: two to three per section on average."""
    sys.path.append(str(TESTS))
    from landlabels.core.model.label_sets import load_label_set
    from landlabels.core.results.writer import ResultWriter, RowResult
    from landlabels.core.sections.grid import SectionGrid
    from result_samples import sample_card, sample_run, utm33

    path.unlink(missing_ok=True)
    labels = load_label_set("clc43")
    card = replace(sample_card(labels), thresholds=(0.5,) * len(labels))
    grid = SectionGrid(utm33(), 399960, 5800020, np.ones((SIDE, SIDE), dtype=bool), 0)
    random = np.random.default_rng(1)
    shares = {"valid_share": np.ones(SIDE), "clear_share": np.ones(SIDE)}
    with ResultWriter.open(path, sample_run(card), card, grid) as writer:
        for row in range(SIDE):
            probability = random.random((SIDE, len(labels))) ** 12
            writer.write_row(RowResult(row, np.arange(SIDE), probability, shares))
        writer.finish()


def _draw(path: Path, runs: int) -> dict[str, list[float]]:
    """Return the CPU seconds of drawing the whole layer on 1200 x 800 pixels in both styles, which take turns."""
    from qgis.core import (
        QgsApplication,
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QSize

    application = QgsApplication([], True)
    application.initQgis()
    options = QgsVectorLayer.LayerOptions()
    options.loadAllStoredStyles = True
    layer = QgsVectorLayer(f"{path}|layername=sections", "sections", "ogr", options)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(1200, 800))
    # The style depends on the map's scale.
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    seconds: dict[str, list[float]] = {"Top label": [], "LandLabels": []}
    for name in list(seconds) * runs:
        layer.styleManager().setCurrentStyle(name)
        started = time.process_time()
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        seconds[name].append(time.process_time() - started)
    return seconds


if __name__ == "__main__":
    print(json.dumps(_draw(Path(sys.argv[1]), int(sys.argv[2]))))
