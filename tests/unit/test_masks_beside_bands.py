"""Cloud masks with usual names beside the bands of a product that its family does not name."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.scene.scene import open_scene
from scenes import write_band_files, write_raster
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
