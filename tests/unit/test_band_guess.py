"""What the form to assign bands shows: the bands that are found, the possible orders, and pictures."""

from __future__ import annotations

import numpy as np
import pytest
from landlabels.core.errors import CannotOpen
from landlabels.core.scene.band_guess import guess_bands, read_thumbnail
from scenes import random_dn, write_band_files, write_raster

ORIGIN = (399960, 5800020)


def write_stack(path, bands: int):
    return write_raster(path, random_dn((bands, 240, 240), 1), ORIGIN, 10)


def test_bands_with_names_are_found_with_their_files(tmp_path):
    files = write_band_files(tmp_path / "scene_L2A", (1, 1))
    guess = guess_bands(str(files["B02"]))
    assert guess.bands == {band: (str(path), 1) for band, path in files.items()}
    assert guess.reasons == ("The bands are found by their names.",)
    assert set(guess.titles) == {str(path) for path in files.values()}


def test_without_names_the_orders_of_the_same_length_are_first(tmp_path):
    guess = guess_bands(str(write_stack(tmp_path / "stack.tif", 12)))
    assert not guess.bands and guess.reasons[0].startswith("The bands of the layer have no names, and its pixels")
    lengths = [len(order.bands) for order in guess.orders]
    assert lengths[0] == 12 and lengths == sorted(lengths, reverse=True) and min(lengths) < 12
    assert guess.titles == {str(tmp_path / "stack.tif"): ("",) * 12}


def test_a_raster_of_few_bands_offers_the_orders_that_fit(tmp_path):
    guess = guess_bands(str(write_stack(tmp_path / "stack.tif", 4)))
    assert "do not show their order" in guess.reasons[0] and {len(order.bands) for order in guess.orders} == {4}
    assert guess_bands(str(write_stack(tmp_path / "one.tif", 1))).orders == ()


def test_what_is_no_raster_is_refused(tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(CannotOpen):
        guess_bands(str(tmp_path / "text.tif"))


def test_a_picture_has_the_shape_of_the_raster_and_shows_its_values(tmp_path):
    values = np.zeros((1, 100, 200), np.uint16)
    values[0, :, 50:] = np.arange(1, 151) * 10
    write_raster(tmp_path / "ramp.tif", values, ORIGIN, 10)
    picture = read_thumbnail(str(tmp_path / "ramp.tif"), 1, 40)
    assert picture.shape == (20, 40) and picture.dtype == np.uint8
    assert (picture[:, :10] == 0).all() and picture[0, 10:].min() >= 1 and picture.max() == 255
    assert (np.diff(picture[0, 10:].astype(int)) >= 0).all()


def test_of_a_large_raster_without_overviews_the_middle_is_shown(tmp_path):
    values = np.full((1, 10, 4096), 1000, np.uint16)
    values[0, :, 2048:] = 2000
    write_raster(tmp_path / "wide.tif", values, ORIGIN, 10)
    picture = read_thumbnail(str(tmp_path / "wide.tif"), 1, 32)
    assert picture.shape == (1, 32)
    assert (picture[0, :16] < 128).all() and (picture[0, 16:] > 128).all()


@pytest.mark.parametrize("values", [np.zeros((1, 5, 5), np.uint16), np.full((1, 5, 5), 7, np.uint16)])
def test_a_band_without_differences_has_a_picture(tmp_path, values):
    write_raster(tmp_path / "flat.tif", values, ORIGIN, 10)
    assert read_thumbnail(str(tmp_path / "flat.tif"), 1, 48).shape == (5, 5)
