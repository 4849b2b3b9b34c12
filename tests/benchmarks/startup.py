"""Measures how much the plugin adds to the start of QGIS, relative to `import processing`."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import json, sys, time
from qgis.core import QgsApplication
sys.path[:0] = ["/usr/share/qgis/python/plugins", "/usr/share/qgis/python", sys.argv[1]]
application = QgsApplication([], False)
application.initQgis()
started = time.process_time()
import processing
first = time.process_time()
import landlabels
plugin = landlabels.classFactory(None)
plugin.initProcessing()
done = time.process_time()
print(json.dumps([first - started, done - first]))
"""


def measure(runs: int = 5) -> dict[str, float]:
    """Return the medians over fresh processes: CPU seconds to import processing, to load the plugin, their ratio."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT, str(ROOT / "build" / "plugins")]
    pairs = []
    for _ in range(runs):
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
        pairs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    return {
        "import processing, CPU s": statistics.median(pair[0] for pair in pairs),
        "load the plugin, CPU s": statistics.median(pair[1] for pair in pairs),
        "plugin / processing": statistics.median(pair[1] / pair[0] for pair in pairs),
    }
