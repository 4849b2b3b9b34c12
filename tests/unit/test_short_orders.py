"""Stacks of six and nine bands without names: the order is found or refused, but never another one is taken."""

import itertools
import random

import numpy as np
import pytest
from land import land_dn
from landlabels.core.choices import BAND_ORDERS
from landlabels.core.errors import BandOrderUnknown, LandLabelsError
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.scene import open_scene
from osgeo import gdal
from scenes import write_raster

ORIGIN = (300000, 5000040)
SHORT = [order.bands for order in BAND_ORDERS if order.is_detected and len(order.bands) < 10]


def found(folder, pixels, pixel=10, **options):
    """Return the bands of the scene by position, or None if it is refused."""
    path = write_raster(folder / "x.tif", pixels, ORIGIN, pixel, **options)
    try:
        scene = open_scene(path)
    except LandLabelsError:
        return None
    return tuple(sorted(scene.bands, key=lambda band: scene.bands[band].number))


def others(count, number):
    """Return orders of `count` bands that are not registered: sorted, at random, and registered ones with a change."""
    choose = random.Random(number)
    orders = [tuple(sorted(choose.sample(range(12), count))) for _ in range(number)]
    orders = [tuple(ORDER_12[n] for n in order) for order in orders]
    orders += [tuple(choose.sample(ORDER_12, count)) for _ in range(number)]
    for order in (order for order in SHORT if len(order) == count):
        first, second = choose.choice(list(itertools.combinations(order, 2)))
        swapped = {first: second, second: first}
        orders.append(tuple(swapped.get(band, band) for band in order))
    return [order for order in orders if order not in SHORT]


@pytest.mark.parametrize("bands", SHORT, ids=" ".join)
def test_a_registered_order_is_found_or_refused(tmp_path, bands):
    assert found(tmp_path, land_dn(bands, side=480)) in (bands, None)


def test_resolutions_and_spectra_show_some_short_orders(tmp_path):
    for value in ("bgrn-swir-6", "rgbn-swir-6", "10m-first-9"):
        bands = BAND_ORDERS[value].bands
        assert found(tmp_path, land_dn(bands, side=480)) == bands, value


@pytest.mark.parametrize("count", [6, 9])
def test_other_orders_are_refused(tmp_path, count):
    for order in others(count, 12):
        assert found(tmp_path, land_dn(order, side=480)) is None, order


def test_a_refusal_names_the_orders_to_choose_from(tmp_path):
    water = np.random.default_rng(0).integers(20, 120, (6, 240, 240), dtype=np.uint16)
    with pytest.raises(BandOrderUnknown, match="bgrn-swir-6: B02 B03 B04 B08 B11 B12"):
        open_scene(write_raster(tmp_path / "x.tif", water, ORIGIN, 10))


@pytest.mark.parametrize(("pixel", "epsg"), [(30, 32633), (3, 32633), (0.0001, 4326)])
def test_few_bands_with_pixels_of_another_size_are_not_taken_as_sentinel_2(tmp_path, pixel, epsg):
    bands = BAND_ORDERS["bgrn-swir-6"].bands
    path = write_raster(tmp_path / "x.tif", land_dn(bands), (10, 50) if epsg == 4326 else ORIGIN, pixel, epsg=epsg)
    with pytest.raises(LandLabelsError):
        open_scene(path)


def test_real_ground_is_never_confused(tmp_path, shared_data):
    folders = sorted(path for path in (shared_data / "bigearthnet-v1").iterdir() if path.is_dir())
    sections = []
    for folder in folders[::8]:
        files = {band: next(folder.glob(f"*_{band}.tif")) for band in ORDER_12}
        pixels = {band: gdal.Open(str(file)).ReadAsArray() for band, file in files.items()}
        sections.append(
            {band: each.repeat(120 // len(each), 0).repeat(120 // len(each), 1) for band, each in pixels.items()}
        )
    rows = [sections[n : n + 4] for n in range(0, len(sections) - 3, 4)]
    mosaic = {band: np.vstack([np.hstack([each[band] for each in row]) for row in rows]) for band in ORDER_12}
    for bands in [*SHORT, *others(6, 10), *others(9, 10)]:
        expected = (bands, None) if bands in SHORT else (None,)
        assert found(tmp_path, np.stack([mosaic[band] for band in bands]).astype(np.uint16)) in expected, bands


def test_too_little_ground_shows_no_short_order(tmp_path):
    bands = BAND_ORDERS["bgrn-swir-6"].bands
    assert found(tmp_path, land_dn(bands, side=480)) == bands
    assert found(tmp_path, land_dn(bands, side=120)) is None
