"""Loading the plugin, as QGIS does when it starts, imports only QGIS, Python and the plugin's own few files."""

import os
import subprocess
import sys
from pathlib import Path

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


def test_only_the_plugins_own_few_files_are_imported(tmp_path):
    imported = imported_by_loading_the_plugin(tmp_path)
    own = [name for name in imported if name.split(".")[0] == "landlabels"]
    known = {"landlabels", "qgis", "osgeo", "PyQt5", "PyQt6", *sys.stdlib_module_names}
    assert "landlabels.plugin" in own
    assert not [name for name in imported if name.split(".")[0] not in known]
    assert len(own) <= 20, own
    assert {name for name in own if name.startswith("landlabels.core.")} <= {
        "landlabels.core.text",
        "landlabels.core.errors",
    }
