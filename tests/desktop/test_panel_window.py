"""The panel in a real QGIS window: it classifies the demonstration scene, and shows labels and evidence."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from window import use_qgis


@pytest.fixture(scope="module")
def outcome(demo_scene, tmp_path_factory) -> dict:
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: the desktop tests need QGIS and Xvfb")
    outcome = use_qgis(demo_scene, tmp_path_factory.mktemp("panel"), "drive_panel.py", timeout=180, step_timeout=60)
    assert "failure" not in outcome, outcome["failure"]
    return outcome


def test_the_panel_reports_and_classifies_the_scene(outcome):
    assert "Level-1C" in outcome["report"] and outcome["estimate"]
    assert outcome["result"]["sections"] == 72 and "T33UUU" in outcome["result"]["name"]


def test_the_panel_shows_the_evidence_of_a_section(outcome):
    assert outcome["section"].startswith("<b>Section ")
