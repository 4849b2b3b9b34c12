"""`landlabels.core` works without QGIS, and imports heavy packages only when they are needed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
MODULES = [
    "landlabels." + ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted((ROOT / "core").rglob("*.py"))
    if path.name not in ("__init__.py", "__main__.py")
]
WITH_TORCH = [name for name in MODULES if name.startswith(("landlabels.core.network.", "landlabels.core.training."))]
LIGHT = [name for name in MODULES if name not in WITH_TORCH]

IMPORT = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
for package in ("qgis", "PyQt5", "PyQt6"):
    sys.modules[package] = None
for name in sys.argv[2:]:
    importlib.import_module(name)
print(*sorted({"torch", "onnx", "onnxruntime", "sklearn"} & set(sys.modules)))
"""


def import_without_qgis(modules: list[str]) -> list[str]:
    """Import modules in a fresh Python in which QGIS and Qt cannot be imported; return the heavy packages that came."""
    command = [sys.executable, "-c", IMPORT, str(ROOT / "build" / "plugins"), *modules]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_qgis_cannot_be_imported_in_unit_tests():
    with pytest.raises(ImportError):
        import qgis.core  # noqa: F401


def test_core_imports_without_qgis_and_without_the_packages_for_models_and_training():
    assert LIGHT
    assert not import_without_qgis(LIGHT)


def test_network_and_training_import_without_qgis():
    assert WITH_TORCH
    assert "onnxruntime" not in import_without_qgis(WITH_TORCH)
