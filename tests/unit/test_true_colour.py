"""A scene as a true colour picture: its pixels, its stretch, and that it is opened as its product."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.scene.scene import open_scene
from landlabels.core.scene.true_colour import PRODUCT, picture_bands, write_true_colour
from osgeo import gdal
from scenes import write_band_files


@pytest.fixture
def scene(tmp_path):
    return open_scene(write_band_files(tmp_path, (1, 2), bands=("B02", "B03", "B04", "B05", "B11"))["B02"])


def test_the_picture_has_the_pixels_of_red_green_and_blue(scene, tmp_path):
    picture = write_true_colour(scene, tmp_path / "pictures" / "a.vrt")
    dataset = gdal.Open(str(tmp_path / "pictures" / "a.vrt"))
    assert picture.bands == ("B04", "B03", "B02")
    for number, (name, (low, high)) in enumerate(zip(picture.bands, picture.ranges, strict=True), start=1):
        stored = gdal.Open(scene.bands[name].path).ReadAsArray()
        assert np.array_equal(dataset.GetRasterBand(number).ReadAsArray(), stored)
        assert stored.min() <= low < high <= stored.max()
        assert np.mean((stored < low) | (stored > high)) < 0.1
    west, pixel, _, north, _, _ = dataset.GetGeoTransform()
    assert (west, north, pixel) == (scene.bounds[0], scene.bounds[3], 10)


def test_the_picture_is_opened_as_its_product(scene, tmp_path):
    write_true_colour(scene, tmp_path / "a.vrt")
    again = open_scene(tmp_path / "a.vrt")
    assert again.bands == scene.bands and again.name == scene.name
    assert again.fingerprint() == scene.fingerprint()


def test_another_virtual_raster_is_no_picture(scene, tmp_path):
    files = [scene.bands[name].path for name in ("B04", "B03", "B02")]
    gdal.BuildVRT(str(tmp_path / "b.vrt"), files, separate=True).FlushCache()
    dataset = gdal.Open(str(tmp_path / "b.vrt"))
    assert dataset.GetMetadataItem(PRODUCT) is None


@pytest.mark.parametrize(
    ("bands", "shown"),
    [
        (("B02", "B03", "B08"), ("B08", "B03", "B02")),
        (("B05", "B06", "B8A", "B01"), ("B8A", "B06", "B05")),
        (("B01", "B09"), ("B01",)),
    ],
)
def test_a_scene_without_a_visible_band_is_shown_in_its_finest_bands(tmp_path, bands, shown):
    files = write_band_files(tmp_path, (1, 1), bands=bands)
    scene = open_scene(next(iter(files.values())))
    assert picture_bands(scene) == shown
    write_true_colour(scene, tmp_path / "a.vrt")
    assert gdal.Open(str(tmp_path / "a.vrt")).RasterCount == len(shown)


def test_a_picture_whose_product_is_gone_gives_one_sentence(scene, tmp_path):
    from landlabels.core.errors import CannotOpen

    write_true_colour(scene, tmp_path / "a.vrt")
    for file in tmp_path.glob("*.tif"):
        file.unlink()
    with pytest.raises(CannotOpen) as caught:
        open_scene(tmp_path / "a.vrt")
    assert "\n" not in str(caught.value)


def test_a_picture_that_names_itself_is_opened_as_what_it_is(scene, tmp_path):
    path = tmp_path / "a.vrt"
    write_true_colour(scene, path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f">{scene.source}</MDI>", f">{path}</MDI>"), encoding="utf-8")
    assert set(open_scene(path).bands) == {"B02", "B03", "B04"}
