"""The dialog Train a model in a real QGIS window: build a training set, train a small model, classify the scene."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from window import retrain, use_qgis


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("retrain")


@pytest.fixture(scope="module")
def outcome(demo_scene, demo_reference, folder) -> dict:
    """The outcome of a run with few epochs."""
    pytest.importorskip("torch", reason="torch is not installed: models cannot be trained")
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: the desktop tests need QGIS and Xvfb")
    task = retrain(folder, demo_reference, architecture="multi-attention", epochs=2)
    outcome = use_qgis(demo_scene, folder, "drive_retrain.py", timeout=420, step_timeout=200, **task)
    assert "failure" not in outcome, outcome["failure"]
    return outcome


def test_the_form_has_default_values_from_the_project(outcome, demo_scene):
    filled_in = outcome["filled_in"]
    assert filled_in["scene"] == demo_scene.stem
    assert filled_in["reference"] == "OpenStreetMap land use"
    assert filled_in["field"] == "fclass"
    assert Path(filled_in["folder"]).parent == demo_scene.parent.resolve()


def test_the_preview_agrees_with_the_training_set_built(outcome):
    assert "40 sections of 1.2 km" in outcome["preview"]
    assert "40 sections of 1.2 km" in outcome["built"]
    assert "Level-1C" in outcome["warnings"]
    assert not outcome["after_preview"] and not outcome["after_build"]


def test_the_training_is_followed_to_its_end(outcome, folder):
    assert "multi-attention" in outcome["log"]
    assert "Epoch 2: training loss" in outcome["log"]
    assert not outcome["after_training"]
    assert (folder / "own.onnx").exists() and (folder / "own.safetensors").exists()


def test_the_result_shows_scores_and_that_the_model_is_a_demonstration(outcome, folder):
    assert 0 < float(outcome["scores"]["F1"]) <= 1
    assert "Demonstration model" in outcome["scope"]
    assert outcome["report"] and (folder / "own.html").stat().st_size > 10_000


def test_the_scene_is_classified_with_the_new_model_and_its_labels(outcome, folder):
    assert outcome["classify_with"] == str(folder / "own.onnx")
    assert outcome["features"] == 72
    assert set(outcome["top_labels"]) <= {
        "meadow",
        "farm",
        "forest",
        "scrub",
        "residential",
        "wetland",
        "water",
        "grass",
        "NULL",
    }
    assert "Traceback" not in outcome["classify_log"]
