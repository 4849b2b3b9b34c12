"""Classify extent as a user sees it: a real QGIS window, the action clicked, the result and its map tip looked at."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from landlabels.core.model.choosing import bundled_models
from landlabels.core.model.model_file import load_model

sys.path.insert(0, str(Path(__file__).resolve().parent))

from window import use_qgis

SCENE = "T33UUU_20170216T102101"


@pytest.fixture(scope="module")
def seen(demo_scene, tmp_path_factory) -> dict:
    """What came of one visit with the bundled model."""
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not here: the window needs QGIS and Xvfb")
    folder = tmp_path_factory.mktemp("desktop")
    outcome = use_qgis(demo_scene, folder, OUTPUT=str(folder / "labels.gpkg"))
    assert "failure" not in outcome, outcome["failure"]
    return outcome


def test_the_action_fills_in_layer_extent_and_output(seen, demo_scene):
    assert SCENE in seen["filled_in"]["INPUT"]
    assert seen["filled_in"]["EXTENT"].endswith("[EPSG:32633]")
    assert str(demo_scene.with_name(f"{SCENE}_labels.gpkg")) in seen["filled_in"]["OUTPUT"]
    assert seen["filled_in"]["THRESHOLD"] == "None"


def test_the_log_says_what_was_understood(seen):
    model = load_model(bundled_models()[0])
    for words in (
        "L1C",
        "B8A",
        "Device: CPU",
        "Sections to classify: 72",
        "sections per second",
        model.card.scope,
    ):
        assert words in seen["log"]
    assert f"Model: {model.card.name}, the bundled model that uses most bands" in seen["log"]
    assert "Traceback" not in seen["log"]


def test_the_result_is_in_the_project_styled_by_what_occurs(seen):
    result = seen["result"]
    assert result["name"] == f"{SCENE} labels"
    assert result["features"] == 72
    assert result["renderer"] == "categorizedSymbol"
    assert set(result["categories"]) == {"no label" if top == "NULL" else top for top in result["top_labels"]}
    assert result["labelled"]


def test_hovering_shows_the_probabilities_of_a_section(seen):
    assert seen["map_tip"].startswith("Section ")
    assert seen["map_tip"].count("%") >= 8
    assert "not a map to rely on" in seen["map_tip"]
