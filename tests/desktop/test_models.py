"""The model manager in a real QGIS window: a download with a cancel, renaming, classifying by name, removing."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from file_host import host_files
from landlabels.core.model.catalogue import published_models
from landlabels.core.model.library import models_folder

sys.path.insert(0, str(Path(__file__).resolve().parent))

from window import use_qgis


@pytest.fixture(scope="module")
def outcome(demo_scene, tmp_path_factory) -> dict:
    """The outcome of the clicks, with the requests to a server of a published model with random weights."""
    for package in ("onnx", "safetensors"):
        pytest.importorskip(package, reason=f"{package} is not installed")
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: the desktop tests need QGIS and Xvfb")
    from published_models import publish_mobilevit

    folder = tmp_path_factory.mktemp("models")
    name = publish_mobilevit(folder / "server")
    missing = next(model.name for model in published_models() if model.name != name)
    with host_files(folder / "server") as host:
        host.pause = 0.02  # seconds before each block, so that there is time to cancel
        task = {"name": name, "missing": missing, "mirror": host.url, "OUTPUT": str(folder / "labels.gpkg")}
        outcome = use_qgis(demo_scene, folder, "drive_models.py", timeout=300, step_timeout=120, **task)
        requests = [first for path, first in host.requests if path.endswith("model.safetensors")]
    assert "failure" not in outcome, outcome["failure"]
    return {**outcome, "requests": requests, "name": name}


def test_a_file_that_the_server_lacks_gives_one_sentence(outcome):
    assert "cannot be downloaded" in outcome["not_there"] and "404" in outcome["not_there"]


def test_a_cancelled_download_continues_with_what_is_missing(outcome):
    assert outcome["progress"].endswith("left") and "of 19.9 MB" in outcome["progress"]
    assert outcome["cancelled"].startswith("Cancelled; the same download continues with what is missing")
    assert outcome["downloaded"] == f"The model “{outcome['name']}” can be used now."
    assert outcome["requests"][0] is None and outcome["requests"][-1] > 0


def test_the_downloaded_model_is_described(outcome):
    for text in ("MobileViT-S", "BigEarthNet v2.0", "MIT", "19 labels"):
        assert text in outcome["card"]


def test_the_scene_is_classified_with_the_model_by_its_new_name(outcome):
    assert outcome["model"] == "mobile" and outcome["features"] == 72
    assert "Model: mobilevit_s" in outcome["log"] and "Traceback" not in outcome["log"]


def test_a_removed_model_is_reported_where_it_was_chosen(outcome):
    assert any("There is no model 'mobile'" in text for text in outcome["removed"])
    assert not (models_folder() / "mobile.onnx").exists()


def test_a_download_is_kept_when_the_plugin_is_reloaded_and_qgis_is_closed(outcome):
    assert outcome["button"] == "Continue the download"  # QGIS ended without an error, which `use_qgis` reports
    assert list(models_folder().glob(".downloads/*/*.safetensors.part"))
