"""Cloud masks with usual names beside the bands of a product that its family does not name."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.scene.scene import open_scene
from osgeo import gdal
from scenes import JP2, write_band_files, write_raster, write_safe
from test_clouds import ORIGIN, clear_shares

PREFIX = "T33TEST_20200101T100000_"


@pytest.fixture
def folder(tmp_path):
    write_band_files(tmp_path, (1, 2))
    return tmp_path


def write(path, cloudy: float, clear: float = 0, kind=np.uint8):
    """A mask of 1 x 2 sections, of which the second is cloudy."""
    values = np.full((60, 120), clear, kind)
    values[:, 60:] = cloudy
    path.parent.mkdir(exist_ok=True)
    write_raster(path, values, ORIGIN, 20)


@pytest.mark.parametrize(
    ("name", "cloudy", "clear", "kind"),
    [
        ("cloud_mask.tif", 1, 0, np.uint8),
        ("cloud_mask.tif", 3, 0, np.uint8),  # Major TOM: thick, thin, shadow
        ("cloudmask.tif", 1, 0, np.uint8),
        ("CLM.tif", 1, 0, np.uint8),
        (f"{PREFIX}CLM.tif", 1, 0, np.uint8),
        ("SCL.tif", 9, 4, np.uint8),
        ("s2cloudless.tif", 0.7, 0.2, np.float32),
        ("s2cloudless_mask.tif", 1, 0, np.uint8),
        ("cloud_probability.tif", 60, 30, np.uint8),
        ("CLP.tif", 180, 90, np.uint8),
        ("MSK_CLDPRB_20m.tif", 50, 40, np.uint8),
        ("QI_DATA/MSK_CLDPRB_20m.tif", 50, 40, np.uint8),
    ],
)
def test_a_mask_beside_the_bands_is_found_and_reported(folder, name, cloudy, clear, kind):
    write(folder / name, cloudy, clear, kind)
    scene = open_scene(next(folder.glob("*B02*")))
    assert clear_shares(scene) == {(0, 0): 1, (0, 1): 0}
    assert any(name.split("/")[-1] in line for line in scene.summary())


@pytest.mark.parametrize("name", ["T33TEST_20200106T100000_CLM.tif", "not_a_cloud_mask_legend.tif", "clouds.tif"])
def test_masks_of_another_date_and_other_files_are_not_used(folder, name):
    write(folder / name, 1)
    scene = open_scene(next(folder.glob("*B02*")))
    assert scene.clouds is None
    assert any("no cloud mask" in line for line in scene.summary())


KINDS = {"opaque cloud": 0, "cirrus": 1, "snow": 2}


def write_kinds(folder, band, sections=2):
    """ESA's mask of Level-1C at 60 m: three bands, of which one marks the last section of a row."""
    values = np.zeros((3, 20, 20 * sections), np.uint8)
    values[band, :, -20:] = 1
    folder.mkdir(parents=True, exist_ok=True)
    return write_raster(folder / "MSK_CLASSI_B00.jp2", values, ORIGIN, 60, **JP2)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_cloud_in_the_mask_of_level_1c_is_not_clear(tmp_path, kind):
    safe = write_safe(tmp_path, level="L1C")
    write_kinds(next(safe.glob("GRANULE/*")) / "QI_DATA", KINDS[kind])
    scene = open_scene(safe, allow_l1c=True)
    assert clear_shares(scene) == {(0, 0): 1, (0, 1): 0}
    assert any("Cloud mask (0 is clear): MSK_CLASSI_B00.jp2" in line for line in scene.summary())


def test_the_scene_classification_is_preferred_to_the_mask_of_level_1c(tmp_path):
    safe = write_safe(tmp_path)
    write_kinds(next(safe.glob("GRANULE/*")) / "QI_DATA", 0)
    assert open_scene(safe).clouds.is_classification


@pytest.mark.parametrize("kind", KINDS)
def test_the_mask_of_level_1c_can_be_chosen_for_another_scene(folder, tmp_path, kind):
    mask = write_kinds(tmp_path / "other", KINDS[kind])
    scene = open_scene(next(folder.glob("*B02*")), cloud_mask=mask)
    assert clear_shares(scene) == {(0, 0): 1, (0, 1): 0}


def test_the_mask_of_level_1c_is_warped_to_another_grid(tmp_path):
    files = write_band_files(tmp_path / "x_L2A", (1, 2))
    utm = write_kinds(tmp_path / "utm", 1)
    mask = tmp_path / "degrees" / utm.name
    mask.parent.mkdir()
    gdal.Warp(str(mask), str(utm), dstSRS="EPSG:4326", format="GTiff")
    shares = clear_shares(open_scene(files["B02"], cloud_mask=mask))
    assert shares[0, 0] > 0.9 and shares[0, 1] < 0.1


def test_the_real_mask_of_level_1c_agrees_mostly_with_the_scene_classification(shared_data):
    safe = next((shared_data / "safe").glob("*.SAFE"))
    by_mask = open_scene(safe, cloud_mask=next(safe.rglob("MSK_CLASSI_B00.jp2")))
    stored = gdal.Open(by_mask.clouds.source.path).ReadAsArray()
    classes = gdal.Open(next(map(str, safe.rglob("*_SCL_20m.jp2")))).ReadAsArray()[1::3, 1::3]
    clear, has_data = by_mask.clouds.to_clear(stored), classes > 0
    assert not clear[has_data & (classes == 9)].mean() > 0.5  # cloud of high probability
    assert clear[has_data & (classes == 4)].mean() > 0.9  # vegetation
