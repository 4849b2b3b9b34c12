"""The dialog Train a model as a user sees it: a training set built, a small model trained, the scene classified."""

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
def seen(demo_scene, demo_reference, folder) -> dict:
    """What came of one visit, with few epochs."""
    pytest.importorskip("torch", reason="torch is not here: nothing can be trained")
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not here: the window needs QGIS and Xvfb")
    task = retrain(folder, demo_reference, architecture="multi-attention", epochs=2)
    outcome = use_qgis(demo_scene, folder, "drive_retrain.py", timeout=420, patience=200, **task)
    assert "failure" not in outcome, outcome["failure"]
    return outcome


def test_the_dialog_fills_itself_in_from_the_project(seen, demo_scene):
    filled_in = seen["filled_in"]
    assert filled_in["scene"] == demo_scene.stem
    assert filled_in["reference"] == "OpenStreetMap land use"
    assert filled_in["field"] == "fclass"
    assert Path(filled_in["folder"]).parent == demo_scene.parent.resolve()


def test_the_preview_tells_what_is_then_built(seen):
    assert "40 sections of 1.2 km" in seen["preview"]
    assert "40 sections of 1.2 km" in seen["built"]
    assert "Level-1C" in seen["warnings"]
    assert not seen["after_preview"] and not seen["after_build"]


def test_the_training_is_followed_to_its_end(seen, folder):
    assert "multi-attention" in seen["log"]
    assert "Epoch 2: training loss" in seen["log"]
    assert not seen["after_training"]
    assert (folder / "own.onnx").exists() and (folder / "own.safetensors").exists()


def test_the_result_says_how_good_the_model_is_and_that_it_is_a_demonstration(seen, folder):
    assert 0 < float(seen["scores"]["F1"]) <= 1
    assert "Demonstration model" in seen["scope"]
    assert seen["report"] and (folder / "own.html").stat().st_size > 10_000


def test_the_scene_is_classified_with_the_new_model_and_its_labels(seen, folder):
    assert seen["classify_with"] == str(folder / "own.onnx")
    assert seen["features"] == 72
    assert set(seen["top_labels"]) <= {
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
    assert "Traceback" not in seen["classify_log"]
