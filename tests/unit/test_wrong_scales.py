"""Reflectance that is stored with another factor than x 10000 is recognised or doubted; real pixels are not doubted."""

import numpy as np
import pytest
from landlabels.core.errors import LandLabelsError
from landlabels.core.scene.bands import ORDER_10, ORDER_12
from landlabels.core.scene.scene import open_scene
from osgeo import gdal
from scenes import write_raster
from test_radiometry import ORIGIN, dn_of

SIDE = 120
WORDS = "more than vegetation can have"
DARK = "less than it has even in winter"


def land(brightest=4500, seed=0):
    """Return DN (10, SIDE, SIDE) of crops of different density, and some water."""
    rng = np.random.default_rng(seed)
    crops = np.linspace(1500, brightest, SIDE)[None, :].repeat(SIDE, 0)
    level = {"B06": 0.8, "B07": 1, "B08": 1, "B8A": 1, "B05": 0.3, "B11": 0.4, "B12": 0.2}
    dn = np.stack([crops * level.get(name, 0) + 400 * (name not in level) for name in ORDER_10])
    dn += rng.normal(0, 40, dn.shape)
    dn[:, :10] = rng.normal(60, 10, dn[:, :10].shape)
    return np.rint(dn.clip(1, None))


def opened(folder, pixels, kind=np.uint16):
    path = write_raster(folder / "x_L2A.tif", pixels.clip(0, 65535).astype(kind), ORIGIN, 10, descriptions=ORDER_10)
    return open_scene(path)


def is_doubted(scene, words=WORDS):
    return any(words in sentence for sentence in scene.assumptions)


def test_multiples_of_10_that_are_too_large_are_divided(tmp_path):
    scene = opened(tmp_path, land() * 10)
    assert any("taken as reflectance x 100000" in sentence for sentence in scene.assumptions)
    np.testing.assert_array_equal(dn_of(scene, "B04"), land()[2])


def test_rounded_dn_are_not_divided(tmp_path):
    scene = opened(tmp_path, np.rint(land() / 10) * 10)
    assert scene.bands["B04"].scale == 1 and not is_doubted(scene)


@pytest.mark.parametrize("kind", [np.uint16, np.float32])
@pytest.mark.parametrize(("factor", "doubted"), [(1, False), (0.5, False), (2, True)])
def test_vegetation_that_is_too_bright_is_doubted(tmp_path, kind, factor, doubted):
    scene = opened(tmp_path, land() * factor + 0.25 * (kind == np.float32), kind)
    assert is_doubted(scene) == doubted


@pytest.mark.parametrize("kind", [np.uint16, np.float32])
@pytest.mark.parametrize(("factor", "doubted"), [(1, False), (0.5, True), (0.37, True), (0.25, True)])
def test_dense_vegetation_that_is_too_dark_is_doubted(tmp_path, kind, factor, doubted):
    pixels = land(3400)
    pixels[2] *= 0.3  # dense: little red
    scene = opened(tmp_path, pixels * factor + 0.25 * (kind == np.float32), kind)
    assert is_doubted(scene, DARK) == doubted
    fractions = opened(tmp_path, pixels * factor / 10000, np.float32)
    assert is_doubted(fractions, DARK) == doubted


def test_large_numbers_that_are_neither_multiples_of_10_nor_65535ths_are_doubted(tmp_path):
    scene = opened(tmp_path, land() * 10.003)
    assert any("If they are reflectance x 100000, divide them by 10 first" in text for text in scene.assumptions)


def test_fractions_that_are_twice_too_large_are_doubted(tmp_path):
    for factor in (1, 2):
        scene = opened(tmp_path, land() / 10000 * factor, np.float32)
        assert is_doubted(scene) == (factor == 2)


def test_clouds_and_an_offset_that_was_not_removed_are_not_doubted(tmp_path):
    cloudy = land()
    cloudy[:, 60:] = np.random.default_rng(1).normal(9500, 500, cloudy[:, 60:].shape)
    for number, pixels in enumerate((cloudy, land(6500) + 1000)):
        (tmp_path / str(number)).mkdir()
        assert not is_doubted(opened(tmp_path / str(number), pixels))


def test_no_real_section_is_doubted_and_many_are_with_a_factor_of_two_or_a_half(tmp_path, shared_data):
    folders = sorted(path for path in (shared_data / "bigearthnet-v1").iterdir() if path.is_dir())
    found = {0.5: 0, 1: 0, 2: 0}
    for folder in folders[::3]:
        pixels = [gdal.Open(str(next(folder.glob(f"*_{band}.tif")))).ReadAsArray() for band in ORDER_12]
        dn = np.stack([each.repeat(120 // len(each), 0).repeat(120 // len(each), 1) for each in pixels])
        for factor in found:
            path = tmp_path / f"x_{factor}.tif"
            write_raster(path, (dn * factor).clip(0, 65535).astype(np.uint16), ORIGIN, 10, descriptions=ORDER_12)
            scene = open_scene(path)
            found[factor] += is_doubted(scene) or is_doubted(scene, DARK)
    assert found[1] == 0 and found[2] > 0 and found[0.5] > 2
    for path in (next((shared_data / "maja").glob("*_FRE_B2.tif")), next((shared_data / "safe").glob("*.SAFE"))):
        assert not is_doubted(open_scene(path)) and not is_doubted(open_scene(path), DARK)


def test_no_real_tile_of_level_1c_is_doubted(tmp_path, shared_data):
    for file in sorted((shared_data / "eurosat-l1c").rglob("*.tif"))[::10]:
        try:
            assert not is_doubted(open_scene(file, allow_l1c=True)), file.name
        except LandLabelsError as error:
            assert "order" in str(error)
