"""Classify extent in a real QGIS window: the action, the dialog, the result and its map tip."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from landlabels.core.model.library import bundled_models
from landlabels.core.model.model_file import load_model

sys.path.insert(0, str(Path(__file__).resolve().parent))

from window import use_qgis

SCENE = "T33UUU_20170216T102101"


@pytest.fixture(scope="module")
def outcome(demo_scene, tmp_path_factory) -> dict:
    """The outcome of a run with the bundled model."""
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: the desktop tests need QGIS and Xvfb")
    folder = tmp_path_factory.mktemp("desktop")
    outcome = use_qgis(demo_scene, folder, OUTPUT=str(folder / "labels.gpkg"))
    assert "failure" not in outcome, outcome["failure"]
    return outcome


def test_the_action_sets_layer_extent_and_output(outcome, demo_scene):
    assert SCENE in outcome["filled_in"]["INPUT"]
    assert outcome["filled_in"]["EXTENT"].endswith("[EPSG:32633]")
    assert str(demo_scene.with_name(f"{SCENE}_labels.gpkg")) in outcome["filled_in"]["OUTPUT"]
    assert outcome["filled_in"]["THRESHOLD"] == "None"


def test_the_log_reports_scene_model_and_device(outcome):
    model = load_model(bundled_models()[0])
    for text in (
        "L1C",
        "B8A",
        "Device: CPU",
        "Sections to classify: 72",
        "sections per second",
        model.card.scope,
    ):
        assert text in outcome["log"]
    assert f"Model: {model.card.name}, the bundled model that uses most bands" in outcome["log"]
    assert "Traceback" not in outcome["log"]


def test_the_result_is_in_the_project_with_a_line_in_the_legend_per_label_and_all_styles(outcome):
    result = outcome["result"]
    assert result["name"] == f"{SCENE} labels, {load_model(bundled_models()[0]).card.name}"
    assert result["features"] == 72
    assert result["renderer"] == "RuleRenderer"
    assert set(result["legend"][:-1]) == {name or "no label" for name in result["labels"]}
    assert result["labelled"]
    assert {"LandLabels", "Top label", "Probability of one label", "Pies"} <= set(result["styles"])


def test_the_map_tip_shows_the_probabilities_of_a_section(outcome):
    assert outcome["map_tip"].startswith("Section ")
    assert outcome["map_tip"].count("%") >= 6
    assert "do not rely on its maps" in outcome["map_tip"]
