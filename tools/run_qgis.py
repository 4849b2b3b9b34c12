"""`make run`: opens QGIS with the plugin and the demonstration scene, in a separate profile (build/profile)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from demo_scene import fetch
from qgis_env import environment

TOOLS = Path(__file__).resolve().parent


def main() -> int:
    """Open QGIS and wait until it is closed."""
    fetch()
    variables = environment(window=True)
    variables["PYTHONPATH"] += os.pathsep + str(TOOLS)  # for the imports of open_demo_scene.py
    command = ["qgis", "--nologo", "--noversioncheck", "--code", str(TOOLS / "open_demo_scene.py")]
    return subprocess.run(command, env=variables, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
