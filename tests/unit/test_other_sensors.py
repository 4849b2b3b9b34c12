"""Rasters of other sensors, also with bands that are called like those of Sentinel-2, are refused."""

import json

import pytest
from landlabels.core.errors import NotSentinel2
from landlabels.core.scene.scene import open_scene
from scenes import random_dn, write_band_files, write_raster

ORIGIN = (300000, 5000040)
LANDSAT_8 = ("B1", "B2", "B3", "B4", "B5", "B6", "B7")


@pytest.mark.parametrize(
    "name",
    [
        "20220701_101010_55_2461_3B_AnalyticMS_SR_8b",
        "x_3A_Analytic_SR",
        "PSScene_composite",
        "a_AnalyticMS_SR_harmonized",
    ],
)
def test_files_of_planet_are_refused(tmp_path, name):
    path = write_raster(
        tmp_path / f"{name}.tif", random_dn((4, 120, 120), 1), ORIGIN, 10, descriptions=("blue", "green", "red", "nir")
    )
    with pytest.raises(NotSentinel2, match="another sensor, Planet"):
        open_scene(path)


@pytest.mark.parametrize("names", [LANDSAT_8, (*LANDSAT_8, "B10", "B11"), ("B1", "B2", "B3", "B4", "B5", "B7")])
def test_bands_of_landsat_without_its_name_are_refused(tmp_path, names):
    pixels = random_dn((len(names), 120, 120), 1)
    path = write_raster(tmp_path / "stack.tif", pixels, ORIGIN, 10, descriptions=names)
    words = "it has 7 bands, B1, B2" if names == LANDSAT_8 else "are those of another sensor, Landsat"
    with pytest.raises(NotSentinel2, match=words):  # 1 to 7 can be positions, too
        open_scene(path, allow_l1c=True)
    (tmp_path / "files").mkdir()
    for number, name in enumerate(names):
        write_raster(tmp_path / "files" / f"{name}.tif", pixels[number], ORIGIN, 30)
    for source in (tmp_path / "files", tmp_path / "files" / "B4.tif"):
        with pytest.raises(NotSentinel2, match="are those of another sensor, Landsat"):
            open_scene(source, allow_l1c=True)


@pytest.mark.parametrize(
    "bands",
    [
        ("B02", "B03", "B04", "B08"),
        ("B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
        ("B01", "B09"),
        ("B02", "B03", "B04", "B05", "B06", "B07"),
    ],
)
def test_products_with_some_bands_of_sentinel2_are_opened(tmp_path, bands):
    assert set(open_scene(write_band_files(tmp_path, (1, 1), bands=bands)[bands[0]]).bands) == set(bands)


def test_bands_that_the_user_assigns_are_taken(tmp_path):
    files = write_band_files(tmp_path, (1, 1), bands=("B01", "B02", "B03", "B04", "B05", "B07"))
    assert set(open_scene(json.dumps({band: [str(path), 1] for band, path in files.items()})).bands) == set(files)
