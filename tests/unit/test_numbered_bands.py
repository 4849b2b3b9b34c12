"""Bands that are only numbered, as programs write without names: pixels show their order, or it is asked for."""

import numpy as np
import pytest
from landlabels.core.errors import BandOrderUnknown, NotSentinel2
from landlabels.core.scene.band_names import are_positions
from landlabels.core.scene.bands import ORDER_12, ORDER_13
from landlabels.core.scene.scene import open_scene
from scenes import random_dn, write_raster

ORIGIN = (300000, 5000040)
PREFIXES = ["Band ", "Band_", "b", "B", "Layer_", "lyr.", "stack_", "S2A_20170717_", ""]


@pytest.mark.parametrize("count", [4, 10, 12, 13])
@pytest.mark.parametrize("prefix", PREFIXES)
def test_numbers_from_1_are_positions(prefix, count):
    numbers = range(1, count + 1)
    assert are_positions([f"{prefix}{number}" for number in numbers])
    assert are_positions([f"{prefix}{number:03d}" for number in numbers])
    assert not are_positions([f"{prefix}{number + 1}" for number in numbers])
    assert not are_positions([f"{prefix}{number}" for number in reversed(numbers)])


@pytest.mark.parametrize(
    "names",
    [
        ORDER_12,
        ORDER_13,
        ("B01", "B02", "B03", "B04"),
        ("S2_B01", "S2_B02", "S2_B03"),
        ("swir1", "swir2"),
        ("RE1", "RE2", "RE3"),
        ("a1", "b2", "c3"),
        ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"),
    ],
)
def test_names_are_no_positions(names):
    assert not are_positions(list(names))


@pytest.mark.parametrize("count", [10, 11, 12, 13])
@pytest.mark.parametrize("prefix", ["b", "B", "stack_"])
def test_numbered_bands_whose_pixels_show_no_order_are_asked_for(tmp_path, prefix, count):
    names = [f"{prefix}{number}" for number in range(1, count + 1)]
    path = write_raster(tmp_path / "x_L2A.tif", random_dn((count, 120, 120), 1), ORIGIN, 10, descriptions=names)
    with pytest.raises(BandOrderUnknown):
        open_scene(path, allow_l1c=True)


@pytest.mark.parametrize("names", [[], ["b1", "b2", "b3", "b4"], ["Band 1", "Band 2", "Band 3", "Band 4"]])
def test_the_order_of_four_bands_is_asked_for_since_pixels_cannot_show_it(tmp_path, names):
    path = write_raster(tmp_path / "x.tif", random_dn((4, 120, 120), 1), ORIGIN, 10, descriptions=names)
    with pytest.raises(BandOrderUnknown, match=r"bgrn-4: B02 B03 B04 B08; rgbn-4: .*; nrgb-4: "):
        open_scene(path)


def test_pictures_and_pixels_of_other_sizes_are_no_scenes(tmp_path):
    for pixel, kind in ((10, np.uint8), (3, np.uint16), (30, np.uint16)):
        path = write_raster(tmp_path / f"{pixel}.tif", random_dn((4, 120, 120), 1).astype(kind), ORIGIN, pixel)
        with pytest.raises(NotSentinel2, match="it has 4 bands"):
            open_scene(path)


def test_a_band_that_is_named_twice_is_reported(tmp_path):
    names = ["B2", "B3", "B4", "B02"]
    path = write_raster(tmp_path / "x.tif", random_dn((4, 120, 120), 1), ORIGIN, 10, descriptions=names)
    scene = open_scene(path)
    assert list(scene.bands) == ["B03", "B04"]
    assert any("B02: several bands of the raster have this name" in text for text in scene.assumptions)
