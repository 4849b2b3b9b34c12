"""Installing the missing packages by click in a QGIS window that has none of them, and the first map."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from window import use_qgis

HAS = "import importlib.util, sys; sys.exit(importlib.util.find_spec('onnxruntime') is not None)"
FOLDERS = "import numpy, osgeo, os; print(*(os.path.dirname(each.__path__[0]) for each in (numpy, osgeo)))"


def files(folder: str) -> set[tuple[str, int, int]]:
    """Every file of a folder of packages with its size and time."""
    found = (path for path in Path(folder).rglob("*") if "__pycache__" not in path.parts and path.is_file())
    return {(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in found}


@pytest.fixture(scope="module")
def outcome(demo_scene, tmp_path_factory) -> dict:
    """The outcome of the clicks, with whether the packages of QGIS are as before."""
    python = "/usr/bin/python3"
    if any(shutil.which(program) is None for program in ("xvfb-run", "qgis", python)):
        pytest.skip("the desktop tests need QGIS and Xvfb")
    if subprocess.run([python, "-c", HAS], check=False).returncode:
        pytest.skip("the Python of the system has onnxruntime")
    folder = tmp_path_factory.mktemp("install")
    reach = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", folder, "flatbuffers"]
    if subprocess.run(reach, capture_output=True, check=False).returncode:
        pytest.skip("no package index can be reached")
    places = set(subprocess.run([python, "-c", FOLDERS], capture_output=True, text=True, check=True).stdout.split())
    before = [files(place) for place in places]
    task = {"step_timeout": 200, "OUTPUT": str(folder / "labels.gpkg")}
    outcome = use_qgis(demo_scene, folder, "drive_install.py", timeout=300, packages=False, **task)
    assert "failure" not in outcome, outcome["failure"]
    return {**outcome, "unchanged": before == [files(place) for place in places], "folder": folder}


def test_the_first_map_needs_one_click_for_the_packages(outcome):
    assert not outcome["before"]
    assert outcome["features"] == 72
    assert outcome["onnxruntime"].startswith(f"{outcome['folder']}/profiles/default/landlabels_packages/py3")


def test_nothing_of_qgis_is_changed(outcome):
    assert outcome["unchanged"]
    assert "landlabels_packages" not in outcome["numpy"]


def test_the_packages_are_removed_by_click(outcome):
    assert outcome["state_before_removal"] == "ready"
    assert outcome["state_after_removal"].startswith("missing: onnxruntime")
    assert [path.name for path in Path(outcome["profile"], "landlabels_packages").iterdir()] == ["install.log"]


def test_the_doctor_shows_a_report(outcome):
    assert "To train models, LandLabels needs" in outcome["report"]
    assert "CPU: usable" in outcome["report"] and "QGIS: 3." in outcome["report"]
