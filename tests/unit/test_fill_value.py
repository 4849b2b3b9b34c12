"""Fill values that files do not declare: found in samples, left out of guesses, of sections and of warping."""

import numpy as np
import pytest
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.fill_value import find_fill
from landlabels.core.scene.radiometry import NODATA, mask_fill
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from scenes import groups_of, read_all, write_raster

ORIGIN = (300000, 5000040)
SIDE = 240  # pixels: 2 x 2 sections


def reflectance(kind=np.uint16, scale=1.0):
    """Twelve bands of plausible DN, with dark pixels, times `scale`."""
    rng = np.random.default_rng(5)
    pixels = rng.normal(np.linspace(400, 2500, 12)[:, None, None], 150, (12, SIDE, SIDE)).clip(50, 6000)
    return (np.rint(pixels) * scale).astype(kind)


def with_hole(pixels, value):
    """Fill the north-west section and a tenth of the north-east one with a value."""
    pixels = pixels.copy()
    pixels[:, :120, :132] = value
    return pixels


def shares(scene):
    sections, _ = read_all(scene, section_grid(scene), groups_of(ORDER_12))
    return {key: round(float(share), 3) for key, (_, share) in sections.items()}, sections


FILLS = [
    (np.int16, 1, -9999),
    (np.int16, 1, -999),
    (np.int16, 1, -1),
    (np.int16, 1, 32767),
    (np.uint16, 1, 1),
    (np.int16, 1, 2),
    (np.uint16, 1, 65535),
    (np.uint16, 1, 55537),  # -9999 written as an unsigned number
    (np.uint16, 1, 9999),
    (np.uint16, 6.5535, 65535),
    (np.float32, 1e-4, -9999),
    (np.float32, 1e-4, -1),
    (np.float32, 1e-4, 1e20),
    (np.float32, 1, -999),
    (np.float32, 1, 65535),
]


@pytest.mark.parametrize(("kind", "scale", "value"), FILLS)
def test_a_fill_value_that_is_not_declared_is_no_data_and_changes_nothing_else(tmp_path, kind, scale, value):
    whole = write_raster(tmp_path / "whole.tif", reflectance(kind, scale), ORIGIN, 10, descriptions=ORDER_12)
    filled = with_hole(reflectance(kind, scale), value)
    path = write_raster(tmp_path / "filled.tif", filled, ORIGIN, 10, descriptions=ORDER_12)
    expected, scene = open_scene(whole), open_scene(path)
    assert {band.scale for band in scene.bands.values()} == {band.scale for band in expected.bands.values()}
    assert scene.offset == expected.offset
    assert any(f"{value:g} is the value of" in text for text in scene.assumptions)
    found, sections = shares(scene)
    assert (0, 0) not in found and found[0, 1] == pytest.approx(0.9, abs=0.002)
    assert found[1, 0] == found[1, 1] == 1
    _, original = shares(expected)
    for name, pixels in sections[1, 1][0].items():
        np.testing.assert_array_equal(pixels, original[1, 1][0][name])


def test_a_fill_value_outside_the_samples_is_no_data_too(tmp_path):
    pixels = np.tile(reflectance(np.int16), (1, 6, 6))
    pixels[:, 480:500, 730:760] = -9999  # between the spots
    scene = open_scene(write_raster(tmp_path / "x.tif", pixels, ORIGIN, 10, descriptions=ORDER_12))
    assert not any("-9999" in text for text in scene.assumptions)
    found, _ = shares(scene)
    assert found[4, 6] == pytest.approx(1 - 600 / 14400, abs=0.001)


@pytest.mark.parametrize("value", [-9999, 32767])
def test_a_fill_value_is_not_mixed_with_its_neighbours_by_warping(tmp_path, value):
    pixels = np.full((12, SIDE, SIDE), 1500, np.int16) + np.arange(12, dtype=np.int16)[:, None, None] * 100
    pixels[:, :, ::3] += 40
    west = pixels.copy()
    west[:, :, : SIDE // 2 + 7] = value
    path = write_raster(tmp_path / "x.tif", west, (300003, 5000037), 10, descriptions=ORDER_12)
    _, sections = shares(open_scene(path))
    for inputs, _ in sections.values():
        for values in inputs.values():
            known = values[~np.isnan(values)]
            assert known.size == 0 or (known.min() > 1400 and known.max() < 2800)


def test_saturated_and_dark_pixels_are_not_fill(tmp_path):
    pixels = reflectance()
    pixels[3, :60] = 65535  # one band only
    pixels[:, 100:110] = 0
    scene = open_scene(write_raster(tmp_path / "x.tif", pixels, ORIGIN, 10, descriptions=ORDER_12))
    assert not any("no reflectance" in text for text in scene.assumptions)
    found, _ = shares(scene)
    assert found[1, 0] == 1


def test_a_value_that_is_frequent_but_possible_is_not_fill():
    rng = np.random.default_rng(1)
    bands = [rng.integers(1, 5000, 2000, np.uint16) for _ in range(3)]
    for band in bands:
        band[:200] = 5000
    assert find_fill(bands) is None
    for band in bands:
        band[:200] = 1
    assert find_fill(bands) is None
    bands[0][:200] = bands[1][:200] = 65535
    assert find_fill(bands) is None  # not in the third band
    bands[2][:200] = 65535
    found = find_fill(bands)
    assert found is not None and (found.value, found.share) == (65535, 0.1)
    assert find_fill(bands[:1]) is None and find_fill([*bands, np.empty(0)]) is None


def test_impossible_values_count_only_if_all_bands_have_them():
    bands = [np.int16([-5, -5, 25000, 25000, 0, 3000]) for _ in range(4)]
    bands[2][1] = -4
    bands[3][3] = 24000
    mask_fill(bands, zero_is_fill=False)
    assert (bands[0] == NODATA).tolist() == [True, False, True, False, False, False]
    two = [np.int16([-5, 25000]) for _ in range(2)]
    mask_fill(two, zero_is_fill=False)
    assert (two[0] == NODATA).tolist() == [False, True]  # two bands can have a small value in common


def test_reflectance_times_1000_is_doubted_and_water_is_not(tmp_path):
    land = np.tile(np.linspace(300, 3500, 12)[:, None, None], (1, SIDE, SIDE)) + np.arange(SIDE)
    for name, factor, doubted in (("dn", 1, False), ("thousandths", 0.1, True)):
        path = write_raster(
            tmp_path / f"{name}.tif", (land * factor).astype(np.uint16), ORIGIN, 10, descriptions=ORDER_12
        )
        assert any("reflectance x 1000" in text for text in open_scene(path).assumptions) is doubted
    path = write_raster(tmp_path / "water.tif", land[::-1].astype(np.uint16) // 6, ORIGIN, 10, descriptions=ORDER_12)
    assert not any("reflectance x 1000" in text for text in open_scene(path).assumptions)


def test_dark_pixels_that_were_cut_off_at_1_are_no_fill():
    dark = [np.random.default_rng(n).normal(30, 20, 40_000).clip(1, None).astype(np.uint16) for n in range(3)]
    assert all((sample == 1).mean() > 0.01 for sample in dark)
    assert find_fill(dark) is None
    assert find_fill([np.where(sample == 1, 1, sample + 200).astype(np.uint16) for sample in dark]) is not None
    assert find_fill([np.ones(100, np.uint16)] * 3) is None
