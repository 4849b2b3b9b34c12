"""Loading the plugin, as QGIS does at its start, imports only QGIS, the standard library and few own modules."""

import os
import re
import subprocess
import sys
from pathlib import Path

ALGORITHM = re.compile(r"^from \.\w+ import \w+$", re.MULTILINE)  # an import of provider.py
ROOT = Path(__file__).resolve().parent.parent.parent

LOAD = """
import sys
sys.path.insert(0, sys.argv[1])
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
import qgis.gui, qgis.utils

app = QgsApplication([], True)
app.initQgis()
iface = MagicMock()
iface.mainWindow.return_value = window = QMainWindow()
before = set(sys.modules)
import landlabels
plugin = landlabels.classFactory(iface)
plugin.initGui()
print(*sorted(set(sys.modules) - before), sep="\\n")
provider = QgsApplication.processingRegistry().providerById("landlabels")
assert provider.algorithm("classifyextent"), "the provider has no algorithm"
plugin.unload()
app.exitQgis()
"""


def imported_by_loading_the_plugin(profile: Path) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    command = [sys.executable, "-c", LOAD, str(ROOT / "build" / "plugins")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_loading_the_plugin_imports_few_modules(tmp_path):
    imported = imported_by_loading_the_plugin(tmp_path)
    own = [name for name in imported if name.split(".")[0] == "landlabels"]
    algorithms = len(ALGORITHM.findall((ROOT / "ui" / "toolbox" / "provider.py").read_text(encoding="utf-8")))
    known = {"landlabels", "qgis", "osgeo", "PyQt5", "PyQt6", *sys.stdlib_module_names}
    assert "landlabels.plugin" in own
    assert not [name for name in imported if name.split(".")[0] not in known]
    assert len(own) - algorithms <= 21, own  # beside one module per algorithm
    assert {name for name in own if name.startswith("landlabels.core.")} <= {
        "landlabels.core.choices",
        "landlabels.core.export_choices",
        "landlabels.core.text",
        "landlabels.core.errors",
        "landlabels.core.environment",
        "landlabels.core.environment.folder",  # puts the packages that LandLabels installed on the path
        "landlabels.core.redaction",
        "landlabels.core.settings",
        "landlabels.core.json_reading",  # for the names of the catalogue
    }
