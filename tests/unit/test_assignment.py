"""Scenes from bands that the user assigned, in a file or as text."""

import json

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import AssignmentUnusable, CannotOpen, NotSentinel2
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.products.assignment import as_text, parse_assignment
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from scenes import groups_of, random_dn, read_all, write_band_files, write_raster


@pytest.fixture
def files(tmp_path):
    """Twelve band files with names that contain no band."""
    files = write_band_files(tmp_path / "data", (1, 2), options=["COMPRESS=DEFLATE"])
    return {name: path.rename(path.with_name(f"{n:02d}.tif")) for n, (name, path) in enumerate(files.items())}


def write(folder, assignment):
    path = folder / "mine.bands.json"
    path.write_text(json.dumps(assignment))
    return path


def test_a_file_assigns_bands_by_paths_relative_to_it(files, tmp_path, capsys):
    path = write(tmp_path, {name: [f"data/{file.name}", 1] for name, file in files.items()})
    scene = open_scene(path)
    assert (scene.name, list(scene.bands)) == ("mine", list(ORDER_12))
    assert scene.bands["B8A"].pixel == 20
    assert any("as the user assigned them: B01 = 00.tif band 1, B02 = 01.tif" in text for text in scene.assumptions)
    assert main(["inspect", str(path)]) == 0
    assert "bands assigned by the user" in capsys.readouterr().out


def test_a_text_assigns_bands_of_one_stack_in_any_order(tmp_path):
    pixels = random_dn((4, 120, 240), 1)
    stack = write_raster(tmp_path / "stack.tif", pixels, (300000, 5000040), 10)
    assignment = parse_assignment(f"B04=3; b02 = 1;\n B03={stack}:2; B08=4;", str(stack))
    assert assignment == {
        "B04": (str(stack), 3),
        "B02": (str(stack), 1),
        "B03": (str(stack), 2),
        "B08": (str(stack), 4),
    }
    scene = open_scene(as_text(assignment))
    assert {name: band.index for name, band in scene.bands.items()} == {"B02": 1, "B03": 2, "B04": 3, "B08": 4}
    (group,) = groups_of(("B02", "B03", "B04", "B08"))
    sections, _ = read_all(scene, section_grid(scene), [group])
    np.testing.assert_array_equal(sections[0, 1][0][group.input_name], pixels[:, :, 120:])


def test_a_scene_classification_can_be_assigned(files, tmp_path):
    write_raster(tmp_path / "data" / "c.tif", np.full((60, 120), 4, np.uint8), (300000, 5000040), 20)
    path = write(tmp_path, {"B02": ["data/01.tif", 1], "SCL": ["data/c.tif", 1]})
    assert open_scene(path).clouds.is_classification


@pytest.mark.parametrize(
    ("assignment", "reason"),
    [
        ({"B02": ["data/01.tif", 2]}, "B02 is band 2 of '01.tif', which has 1"),
        ({"B2": ["data/01.tif", 1]}, "B2 is not a band of Sentinel-2"),
        ({"B02": ["data/01.tif", 1], "B03": ["data/01.tif", 1]}, "two names"),
        ({"B02": "data/01.tif"}, "not of the form"),
        (["B02"], "not of the form"),
        ({}, "contains no band"),
        ({"SCL": ["data/01.tif", 1]}, "contains no band"),
    ],
)
def test_an_invalid_assignment_is_refused_with_the_reason(files, tmp_path, assignment, reason):
    with pytest.raises(AssignmentUnusable, match=reason):
        open_scene(write(tmp_path, assignment))


def test_absent_files_and_files_of_another_sensor_are_refused(files, tmp_path):
    with pytest.raises(CannotOpen, match=r"none\.tif"):
        open_scene(write(tmp_path, {"B02": ["data/none.tif", 1]}))
    files["B02"].rename(tmp_path / "LC08_L2SP_193024_SR.tif")
    with pytest.raises(NotSentinel2, match="another sensor"):
        open_scene(write(tmp_path, {"B02": ["LC08_L2SP_193024_SR.tif", 1]}))
    with pytest.raises(AssignmentUnusable, match="not of the form"):
        (tmp_path / "cut.bands.json").write_text('{"B02": ["da')
        open_scene(tmp_path / "cut.bands.json")


@pytest.mark.parametrize("text", ["B02", "B02=", "=1", "B02=x", "B02=a:b", "B02=1; B02=2"])
def test_a_text_that_cannot_be_parsed_is_refused(text):
    with pytest.raises(AssignmentUnusable):
        parse_assignment(text, "scene.tif")


def test_a_signature_in_an_address_is_removed():
    from landlabels.core.redaction import redact

    text = as_text({"B02": ("/vsicurl/https://x.y/a.tif?sig=secret", 1), "B03": ("/data/b?.tif", 2)})
    assert json.loads(redact(text)) == {"B02": ["/vsicurl/https://x.y/a.tif", 1], "B03": ["/data/b?.tif", 2]}
