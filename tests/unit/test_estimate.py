"""The estimate of a run before it starts."""

from __future__ import annotations

import pytest
from landlabels.core.errors import AreaOutside, LandLabelsError
from landlabels.core.estimate import estimate_run
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import Area
from models import write_tiny_model
from scenes import write_band_files


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene_L2A")
    return str(write_band_files(folder, (2, 3))["B02"]), write_tiny_model(folder / "tiny.onnx")


def test_the_sections_of_the_whole_scene_and_of_an_area_are_counted(run):
    source, model = run
    west, south, east, north = open_scene(source).bounds
    whole = estimate_run(source, model)
    assert whole.sections == 6 and whole.seconds > 0 and whole.card.name == "tiny"
    part = estimate_run(source, model, Area((west, north - 1000, west + 1500, north)))
    assert 0 < part.sections < 6


def test_the_device_is_named_with_the_reason_for_the_cpu(run):
    device = estimate_run(*run).device
    assert device.startswith("CPU (") is (", because " in device)


def test_an_area_outside_and_a_missing_scene_give_one_sentence(run, tmp_path):
    source, model = run
    with pytest.raises(AreaOutside):
        estimate_run(source, model, Area((0, 0, 10, 10)))
    with pytest.raises(LandLabelsError):
        estimate_run(str(tmp_path / "none.tif"), model)
