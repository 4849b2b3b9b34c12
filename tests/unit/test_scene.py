"""Opening products: bands, level, offset, geometry, and the error if they cannot be used."""

import numpy as np
import pytest
from land import land_dn
from landlabels.core.errors import CannotOpen, NeedsL1CConsent, NotSentinel2, ParameterError
from landlabels.core.scene.band_names import band_from_description
from landlabels.core.scene.bands import ORDER_10, ORDER_12, ORDER_13
from landlabels.core.scene.scene import open_scene
from osgeo import gdal
from scenes import random_dn, write_band_files, write_raster

ORIGIN = (300000, 5000040)


@pytest.mark.parametrize(
    ("description", "band"),
    [
        ("B4", "B04"),
        ("B04", "B04"),
        ("b8a", "B8A"),
        ("B4, central wavelength 665 nm", "B04"),
        ("Red", "B04"),
        ("Red Edge 1", "B05"),
        ("S2_B12", "B12"),
        ("B13", None),
        ("B8AX", None),
        ("SCL", None),
        ("", None),
    ],
)
def test_bands_are_recognised_by_their_descriptions(description, band):
    assert band_from_description(description) == band


@pytest.mark.parametrize(
    ("prefix", "suffix", "name"),
    [
        ("T33UUU_20200101T100000_", "_{resolution}m.tif", "T33UUU_20200101T100000"),
        ("", ".tif", None),
        ("2020-01-01_Sentinel-2_L2A_", "_(Raw).tiff", "2020-01-01_Sentinel-2_L2A"),
        ("SENTINEL2B_20181023_L2A_T30TYP_D_V1-9_FRE_", ".tif", "SENTINEL2B_20181023_L2A_T30TYP_D_V1-9_FRE"),
    ],
)
def test_any_one_band_file_or_the_folder_opens_the_product(tmp_path, prefix, suffix, name):
    files = write_band_files(tmp_path / "product_L2A", (1, 1), prefix=prefix, suffix=suffix)
    for source in (files["B02"], files["B8A"], files["B01"], tmp_path / "product_L2A"):
        scene = open_scene(source)
        assert set(scene.bands) == set(ORDER_12)
        assert scene.name == (name or "product_L2A")
        assert {band: source.pixel for band, source in scene.bands.items()}["B05"] == 20


def test_files_of_another_date_in_the_same_folder_are_not_used(tmp_path):
    first = write_band_files(tmp_path, (1, 1), prefix="T33UUU_20200101T100000_", bands=("B02", "B03"))
    write_band_files(tmp_path, (1, 1), prefix="T33UUU_20200201T100000_", bands=("B02", "B03", "B04"))
    assert set(open_scene(first["B02"]).bands) == {"B02", "B03"}
    with pytest.raises(CannotOpen, match="several products"):
        open_scene(tmp_path)


def test_the_native_resolution_is_taken_from_the_folders_of_a_level_2a_product(tmp_path):
    for resolution, bands in ((10, ("B02",)), (20, ("B02", "B05")), (60, ("B01", "B02", "B05"))):
        folder = tmp_path / f"R{resolution}m"
        folder.mkdir()
        for band in bands:
            side = 1200 // resolution
            write_raster(folder / f"T33_X_{band}_{resolution}m.tif", random_dn((side, side), 1), ORIGIN, resolution)
    scene = open_scene(tmp_path / "R60m" / "T33_X_B01_60m.tif")
    assert {name: source.pixel for name, source in scene.bands.items()} == {"B01": 60, "B02": 10, "B05": 20}


def test_bands_only_at_a_coarser_resolution_count_as_missing(tmp_path):
    write_raster(tmp_path / "x_L2A_B02.tif", random_dn((120, 120), 1), ORIGIN, 10)
    write_raster(tmp_path / "x_L2A_B03.tif", random_dn((20, 20), 1), ORIGIN, 60)
    scene = open_scene(tmp_path / "x_L2A_B02.tif")
    assert set(scene.bands) == {"B02"}
    assert any("B03" in sentence and "missing" in sentence for sentence in scene.assumptions)


@pytest.mark.parametrize("order", [ORDER_10, ORDER_12, ORDER_13])
def test_a_stack_of_land_without_names_is_taken_in_the_standard_order_as_an_assumption(tmp_path, order):
    path = write_raster(tmp_path / "stack.tif", land_dn(order), ORIGIN, 10)
    scene = open_scene(path, allow_l1c=True)
    assert {name: source.index for name, source in scene.bands.items()} == {
        name: index for index, name in enumerate(order, start=1) if name != "B10"
    }
    assert any("no names" in sentence for sentence in scene.assumptions)


def test_a_stack_with_names_is_read_by_them(tmp_path):
    names = ["B8", "B4", "B3", "B2", "SCL"]
    path = write_raster(tmp_path / "stack.tif", random_dn((5, 120, 120), 1), ORIGIN, 10, descriptions=names)
    assert {n: s.index for n, s in open_scene(path).bands.items()} == {"B08": 1, "B04": 2, "B03": 3, "B02": 4}


def test_a_band_named_twice_is_not_guessed(tmp_path):
    path = write_raster(
        tmp_path / "stack.tif", random_dn((3, 120, 120), 1), ORIGIN, 10, descriptions=["B2", "B3", "B02"]
    )
    with pytest.raises(NotSentinel2):
        open_scene(path)


@pytest.mark.parametrize("count", [1, 3, 5, 7])
def test_a_raster_without_sentinel2_bands_is_refused(tmp_path, count):
    path = write_raster(tmp_path / "picture.tif", random_dn((count, 120, 120), 1), ORIGIN, 10)
    with pytest.raises(NotSentinel2, match="No Sentinel-2 bands"):
        open_scene(path)


def test_other_files_and_absent_files_cannot_be_opened(tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    for source in (tmp_path / "text.tif", tmp_path / "absent.tif"):
        with pytest.raises(CannotOpen, match="cannot be opened as a raster"):
            open_scene(source)


# The radiometric offset: XML, then product name, then none


def write_xml(folder, offset, names="T33UUU_20200101T100000"):
    inside = f'<BOA_ADD_OFFSET band_id="0">{offset}</BOA_ADD_OFFSET>' * 13 if offset is not None else ""
    (folder / "MTD_MSIL2A.xml").write_text(f"<a><IMAGE_FILE>{names}</IMAGE_FILE>{inside}</a>")


@pytest.mark.parametrize(("offset", "value"), [(-1000, -1000), (0, 0), (None, 0)])
def test_the_offset_is_read_from_the_xml_above_the_files(tmp_path, offset, value):
    product = tmp_path / "S2A_MSIL2A_20200101T100000_N0300_R022_T33UUU_20200101T100000.SAFE"
    files = write_band_files(
        product / "GRANULE" / "L2A" / "IMG_DATA" / "R10m",
        (1, 1),
        prefix="T33UUU_20200101T100000_",
        bands=("B02", "B03"),
    )
    write_xml(product, offset)
    scene = open_scene(files["B02"])
    assert (scene.offset, scene.level, scene.radiometric_offset.assumed) == (value, "L2A", False)
    assert "MTD_MSIL2A.xml" in scene.radiometric_offset.reason


def test_the_xml_of_another_product_in_a_folder_above_is_not_used(tmp_path):
    files = write_band_files(tmp_path / "bands", (1, 1), prefix="T33UUU_20200101T100000_", bands=("B02", "B03"))
    write_xml(tmp_path, -1000, names="T31ABC_20190101T100000")
    assert open_scene(files["B02"]).radiometric_offset.assumed


@pytest.mark.parametrize(("baseline", "value"), [("N0400", -1000), ("N0510", -1000), ("N0214", 0), ("N9999", 0)])
def test_the_offset_follows_from_the_baseline_in_the_name(tmp_path, baseline, value):
    folder = tmp_path / f"S2A_MSIL2A_20200101T100000_{baseline}_R022_T33UUU_20200101T100000"
    files = write_band_files(folder, (1, 1), bands=("B02", "B03"))
    scene = open_scene(files["B02"])
    assert (scene.offset, scene.radiometric_offset.assumed) == (value, False)


def test_without_metadata_no_offset_is_assumed_and_the_user_can_choose_one(tmp_path):
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03"))
    scene = open_scene(files["B02"])
    assert scene.offset == 0
    assert scene.radiometric_offset.reason in scene.assumptions
    assert open_scene(files["B02"], "-1000").offset == -1000
    with pytest.raises(ParameterError):
        open_scene(files["B02"], "1000")


# The level


def test_level_1c_needs_consent(tmp_path):
    by_name = write_band_files(tmp_path / "S2A_MSIL1C_20200101", (1, 1), bands=("B02", "B03"))["B02"]
    by_b10 = write_band_files(tmp_path / "unknown", (1, 1), bands=("B02", "B03", "B10"))["B02"]
    for source in (by_name, by_b10):
        with pytest.raises(NeedsL1CConsent, match="allow L1C"):
            open_scene(source)
        scene = open_scene(source, allow_l1c=True)
        assert scene.level == "L1C"
        assert any("Level-1C" in sentence for sentence in scene.assumptions)


def test_an_unknown_level_is_an_assumption(tmp_path):
    scene = open_scene(write_band_files(tmp_path / "x", (1, 1), bands=("B02", "B03"))["B02"])
    assert scene.level is None
    assert any("processing level" in sentence for sentence in scene.assumptions)


# Geometry and number type


def stack(tmp_path, pixels=None, **options):
    pixels = random_dn((10, 120, 120), 1) if pixels is None else pixels
    return write_raster(tmp_path / "stack_L2A.tif", pixels, options.pop("origin", ORIGIN), **{"pixel": 10, **options})


def test_pictures_with_8_bits_are_refused(tmp_path):
    with pytest.raises(NotSentinel2, match="as pictures have"):
        open_scene(stack(tmp_path, pixels=np.full((10, 120, 120), 20, np.uint8), descriptions=ORDER_10))


def test_a_virtual_raster_is_reported_as_slow(tmp_path):
    path = stack(tmp_path, descriptions=ORDER_10)
    gdal.Translate(str(tmp_path / "stack_L2A.vrt"), str(path), format="VRT")
    assert not any("virtual raster" in line for line in open_scene(path).summary())
    assert any("virtual raster" in line for line in open_scene(tmp_path / "stack_L2A.vrt").summary())


# The fingerprint


def test_a_moved_or_repaired_scene_has_the_same_fingerprint_and_another_date_has_not(tmp_path):
    options = {"bands": ("B02", "B03"), "options": ["COMPRESS=DEFLATE"]}
    first = open_scene(write_band_files(tmp_path / "a", (2, 2), seed=1, **options)["B02"]).fingerprint()
    moved = write_band_files(tmp_path / "b", (2, 2), seed=1, **options)["B02"]
    assert open_scene(moved).fingerprint() == first
    damaged = moved.read_bytes()
    moved.write_bytes(damaged[: len(damaged) * 9 // 10])
    assert open_scene(moved).fingerprint() == first
    other = write_band_files(tmp_path / "c", (2, 2), seed=2, **options)["B02"]
    assert open_scene(other).fingerprint() != first


# Real data


def test_the_demo_scene_is_recognised(demo_scene):
    scene = open_scene(demo_scene, allow_l1c=True)
    assert (scene.level, scene.offset, set(scene.bands)) == ("L1C", 0, set(ORDER_12))
    assert scene.bounds == (330000, 5814360, 345360, 5822040)


def test_the_maja_crop_is_recognised(shared_data):
    scene = open_scene(next((shared_data / "maja").glob("*_FRE_B8A.tif")))
    assert (scene.level, set(scene.bands)) == ("L2A", set(ORDER_10))
    # Its 10 m and 20 m grids start at different points; the bounds are the shared ground.
    assert scene.bounds == (742910, 4836920, 754880, 4848610)


def test_the_offset_of_a_real_baseline_4_product_is_read(shared_data):
    scene = open_scene(next((shared_data / "safe").rglob("*_B01_60m.jp2")))
    assert (scene.level, scene.offset) == ("L2A", -1000)
    assert "MTD_MSIL2A.xml" in scene.radiometric_offset.reason
