"""Cloud masks beside band files on the network are found as on disk."""

import numpy as np
import pytest
from landlabels.core.scene.scene import open_scene
from scenes import JP2, write_band_files, write_raster, write_safe
from test_clouds import ORIGIN, clear_shares
from web import serve

MAJA = "SENTINEL2A_20181023-105103-207_L2A_T30TYP_C_V2-2"


@pytest.fixture
def web(tmp_path):
    with serve(tmp_path / "www") as server:
        yield server


def write(path):
    """A mask of 1 x 2 sections, of which the second is cloudy."""
    values = np.zeros((60, 120), np.uint8)
    values[:, 60:] = 1
    path.parent.mkdir(exist_ok=True, parents=True)
    return write_raster(path, values, ORIGIN, 20)


@pytest.mark.parametrize("prefix", ["", "T33TEST_20200101T100000_"])
@pytest.mark.parametrize("name", ["cloud_mask", "CLM"])
@pytest.mark.parametrize("query", ["", "?sig=a/b.c"])
def test_a_mask_beside_the_bands(web, prefix, name, query):
    write_band_files(web.root, (1, 2), prefix=prefix, suffix=".tif")
    write(web.root / f"{prefix}{name}.tif")
    scene = open_scene(web[f"{prefix}B02.tif{query}"])
    assert clear_shares(scene) == {(0, 0): 1, (0, 1): 0}
    assert any(f"Cloud mask (0 is clear): {prefix}{name}.tif" in line for line in scene.summary())


@pytest.mark.parametrize("folder", ["", "MASKS/"])
@pytest.mark.parametrize("name", ["CLM_R1", "CLM_R2"])
def test_the_mask_of_maja(web, folder, name):
    write_band_files(web.root, (1, 2), prefix=f"{MAJA}_FRE_", suffix=".tif")
    write(web.root / f"{folder}{MAJA}_{name}.tif")
    assert clear_shares(open_scene(web[f"{MAJA}_FRE_B02.tif"])) == {(0, 0): 1, (0, 1): 0}


def test_the_mask_of_a_product_in_safe_format(web):
    safe = write_safe(web.root, level="L1C")
    band = next(safe.rglob("*_B02.jp2"))
    values = np.zeros((3, 20, 40), np.uint8)
    values[1, :, 20:] = 1
    quality = band.parents[1] / "QI_DATA"
    quality.mkdir()
    write_raster(quality / "MSK_CLASSI_B00.jp2", values, ORIGIN, 60, **JP2)
    scene = open_scene(web[str(band.relative_to(web.root))], allow_l1c=True)
    assert clear_shares(scene) == {(0, 0): 1, (0, 1): 0}


def test_the_scene_classification_is_preferred(web):
    write_band_files(web.root, (1, 2), prefix="", suffix=".tif")
    write(web.root / "cloud_mask.tif")
    write_raster(web.root / "SCL.tif", np.full((60, 120), 4, np.uint8), ORIGIN, 20)
    assert clear_shares(open_scene(web["B02.tif"])) == {(0, 0): 1, (0, 1): 1}


def test_a_mask_that_the_server_does_not_deliver_leaves_the_scene_usable(web, monkeypatch):
    from landlabels.core.raster import remote

    monkeypatch.setattr(remote, "_RETRY_DELAYS", (0.01, 0.02))
    monkeypatch.setitem(remote._OPTIONS, "GDAL_HTTP_RETRY_DELAY", "0.01")
    write_band_files(web.root, (1, 2), prefix="", suffix=".tif")
    write(web.root / "cloud_mask.tif")
    web.drop = lambda method, path, first: "cloud_mask" in path
    scene = open_scene(web["B02.tif"])
    assert scene.clouds is None and len(scene.bands) == 12
