"""Single-band files and multi-band rasters: bands are recognised by the names that providers and programs write."""

import shutil

import numpy as np
import pytest
from land import land_dn
from landlabels.core.errors import CannotOpen, NotSentinel2
from landlabels.core.scene.band_names import band_from_description
from landlabels.core.scene.bands import ORDER_10, ORDER_12, ORDER_13
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from osgeo import gdal
from scenes import groups_of, random_dn, read_all, write_band_files, write_raster

ORIGIN = (300000, 5000040)
GDAL = ("B4, central wavelength 665 nm", "B3, central wavelength 560 nm", "B2, central wavelength 490 nm")
EARTH_ENGINE = tuple(name.replace("B0", "B") for name in ORDER_12) + (
    "AOT",
    "WVP",
    "SCL",
    "TCI_R",
    "QA60",
    "MSK_CLDPRB",
)
SNAP = tuple(name.replace("B0", "B") for name in ORDER_12) + (
    "view_zenith_mean",
    "view_azimuth_B1",
    "sun_zenith",
    "B_detector_footprint_B2",
    "quality_scene_classification",
)
WAVELENGTHS = (
    "442.7",
    "492.4",
    "559.8",
    "664.6",
    "704.1",
    "740.5",
    "782.8",
    "832.8",
    "864.7",
    "945.1",
    "1613.7",
    "2202.4",
)
ELEMENT_84 = (
    "coastal",
    "blue",
    "green",
    "red",
    "rededge1",
    "rededge2",
    "rededge3",
    "nir",
    "nir08",
    "nir09",
    "swir16",
    "swir22",
)


FORCE = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2")
FORCE_ORDER = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


def stack(path, count, descriptions=(), **options):
    return write_raster(path, random_dn((count, 120, 120), 1), ORIGIN, 10, descriptions=descriptions, **options)


@pytest.mark.parametrize(
    ("description", "band"),
    [
        ("490 nm", "B02"),
        ("665.0 Nanometers", "B04"),
        ("0.783000 Micrometers", "B07"),
        ("wavelength=0.490", "B02"),
        ("blue (492.4 nm)", "B02"),
        ("865", "B8A"),
        ("482 nm", None),  # Landsat's blue
        ("655 nm", None),
        ("Red Edge 4", "B8A"),
        ("rededge078", "B07"),
        ("Band 8A", "B8A"),
        ("reflectance_B11", "B11"),
        ("20200101_B2", "B02"),
        ("SR_B4", None),  # Landsat in Earth Engine
        ("sur_refl_b01", None),  # MODIS
        ("view_zenith_B1", None),
        ("MSK_DETFOO_B03", None),
        ("QA60", None),
    ],
)
def test_a_description_names_a_band_or_none(description, band):
    assert band_from_description(description) == band


@pytest.mark.parametrize(
    ("descriptions", "order"),
    [
        (GDAL, ("B04", "B03", "B02")),
        (EARTH_ENGINE, ORDER_12),
        (SNAP, ORDER_12),
        (tuple(f"{each} Nanometers" for each in WAVELENGTHS), ORDER_12),
        (ELEMENT_84, ORDER_12),
        (ORDER_12, ORDER_12),  # openEO
        (FORCE, FORCE_ORDER),
        (tuple(f"bandset1_{name}" for name in ORDER_10), ORDER_10),
    ],
)
def test_a_stack_is_read_by_the_names_that_programs_write(tmp_path, descriptions, order):
    scene = open_scene(stack(tmp_path / "x_L2A.tif", len(descriptions), descriptions))
    assert {name: source.index for name, source in scene.bands.items()} == {
        name: index for index, name in enumerate(order, start=1)
    }
    assert not any("no names" in sentence for sentence in scene.assumptions)


def test_the_scene_classification_of_a_stack_is_found(tmp_path):
    path = stack(tmp_path / "x_L2A.tif", len(EARTH_ENGINE), EARTH_ENGINE)
    assert open_scene(path).scl == (str(path), 15)


@pytest.mark.parametrize("order", [ORDER_10, ORDER_12, ORDER_13])
@pytest.mark.parametrize("words", ["Band {}", "{}", "band_{}"])
def test_names_that_are_only_numbers_are_ignored(tmp_path, order, words):
    positions = [words.format(n) for n in range(1, len(order) + 1)]
    path = write_raster(tmp_path / "x.tif", land_dn(order), (300000, 5000040), 10, descriptions=positions)
    scene = open_scene(path, allow_l1c=True)
    assert scene.bands["B12"].index == len(order)
    assert any("no names" in sentence for sentence in scene.assumptions)


def test_envi_is_read_by_the_wavelengths_of_its_header(tmp_path):
    path = stack(tmp_path / "x_L2A.img", 4, driver="ENVI")
    header = path.with_suffix(".hdr")
    start, _, rest = header.read_text().partition("band names = {")
    assert rest
    header.write_text(f"{start}wavelength units = Micrometers\nwavelength = {{0.490, 0.560, 0.665, 0.842}}\n")
    assert {name: band.index for name, band in open_scene(path).bands.items()} == {
        "B02": 1,
        "B03": 2,
        "B04": 3,
        "B08": 4,
    }


def test_a_cog_and_a_vrt_of_a_stack_open_as_the_stack(tmp_path):
    path = stack(tmp_path / "x_L2A.tif", 12, ORDER_12)
    cog = stack(tmp_path / "cog_L2A.tif", 12, ORDER_12, driver="COG")
    gdal.Translate(str(tmp_path / "x_L2A.vrt"), str(path), format="VRT")
    for source in (path, cog, tmp_path / "x_L2A.vrt"):
        scene = open_scene(source)
        assert {name: band.index for name, band in scene.bands.items()} == {n: i for i, n in enumerate(ORDER_12, 1)}


def test_a_virtual_raster_over_band_files_takes_bands_and_offset_from_their_names(tmp_path):
    folder = tmp_path / "S2A_MSIL2A_20200101T100000_N0400_R022_T33UUU_20200101T100000"
    files = write_band_files(folder, (1, 1), prefix="T33UUU_20200101T100000_")
    names = ["B08", "B02", "B05"]
    path = tmp_path / "virtual.vrt"
    gdal.BuildVRT(str(path), [str(files[name]) for name in names], separate=True, resolution="highest").FlushCache()
    as_text = path.read_text().replace('relativeToVRT="1">', f'relativeToVRT="0">{tmp_path}/')
    for source in (path, as_text):
        scene = open_scene(source)
        assert {name: band.index for name, band in scene.bands.items()} == {"B08": 1, "B02": 2, "B05": 3}
        assert (scene.offset, scene.level, scene.date) == (-1000, "L2A", "2020-01-01")
    native = open_scene(files["B02"])
    for name in names:
        groups = groups_of((name,))
        (expected, _), (found, _) = (read_all(each, section_grid(each), groups)[0][0, 0] for each in (native, scene))
        np.testing.assert_array_equal(found[groups[0].input_name], expected[groups[0].input_name])


# Sets of single-band files


@pytest.mark.parametrize(
    ("prefix", "suffix"),
    [
        ("T33UUU_20200101T100000_", "_{resolution}m.jp2"),
        ("T33UUU_20200101T100000_", ".jp2"),
        ("", ".tif"),
        ("RT_T33UUU_20200101T100000_", ".tif"),  # SCP
        ("2020-01-01-00:00_2020-01-01-23:59_Sentinel-2_L2A_", "_(Raw).tiff"),
        ("S2A_MSIL2A_20170613T101031_0_45_", ".tif"),
        ("", ".img"),  # SNAP
    ],
)
def test_band_files_are_found_by_their_names(tmp_path, prefix, suffix):
    driver = {"jp2": "JP2OpenJPEG", "img": "ENVI"}.get(suffix[-3:], "GTiff")
    folder = tmp_path / "S2_L2A.data"
    files = write_band_files(folder, (1, 1), prefix=prefix, suffix=suffix, driver=driver)
    for source in (folder, files["B8A"]):
        assert set(open_scene(source).bands) == set(ORDER_12)


def test_the_folder_of_a_snap_product_opens_from_its_dim_file(tmp_path):
    folder = tmp_path / "S2_L2A.data"
    write_band_files(folder, (1, 1), prefix="", suffix=".img", driver="ENVI")
    for prefix in ("view_zenith_", "B_detector_footprint_"):
        write_band_files(folder, (1, 1), bands=("B02", "B03"), prefix=prefix, suffix=".img", driver="ENVI")
    (tmp_path / "S2_L2A.dim").write_text("<Dimap_Document/>")
    scene = open_scene(tmp_path / "S2_L2A.dim")
    assert set(scene.bands) == set(ORDER_12)


def test_the_reflectance_of_maja_that_is_corrected_for_slopes_is_preferred(tmp_path):
    product = "SENTINEL2B_20181023-105107-455_L2A_T30TYP_D_V1-9_{}_"
    for kind in ("SRE", "FRE"):
        files = write_band_files(tmp_path / "maja", (1, 1), bands=ORDER_10, prefix=product.format(kind), suffix=".tif")
    archive = shutil.make_archive(str(tmp_path / "maja"), "zip", tmp_path, "maja")
    for source in (tmp_path / "maja", archive, f"/vsizip/{archive}/maja/{files['B02'].name}"):
        scene = open_scene(source)
        assert all("_FRE_" in band.path for band in scene.bands.values())
        assert (set(scene.bands), scene.level, scene.date, scene.tile) == (
            set(ORDER_10),
            "L2A",
            "2018-10-23",
            "T30TYP",
        )
        assert (scene.offset, scene.radiometric_offset.assumed) == (0, False)
    sre = tmp_path / "maja" / files["B02"].name.replace("FRE", "SRE")
    assert all("_SRE_" in band.path for band in open_scene(sre).bands.values())  # as chosen


def test_the_scene_classification_in_the_folder_of_band_files_is_found(tmp_path):
    files = write_band_files(tmp_path / "S2A_33UUU_20200101_0_L2A", (1, 1), prefix="", suffix=".tif")
    scl = write_raster(files["B02"].with_name("SCL.tif"), np.full((60, 60), 4, np.uint8), ORIGIN, 20)
    assert open_scene(files["B02"]).scl == (str(scl), 1)


def test_two_dates_in_one_folder_need_a_choice(tmp_path):
    for date in ("20200101", "20200201"):
        write_band_files(tmp_path, (1, 1), bands=("B02", "B03"), prefix=f"T33UUU_{date}T100000_")
    with pytest.raises(CannotOpen, match="several products"):
        open_scene(tmp_path)


# Rasters that are not of Sentinel-2


@pytest.mark.parametrize(
    ("name", "descriptions"),
    [
        ("LC08_L2SP_193023_20200101_02_T1.tif", ["B1", "B2", "B3", "B4", "B5", "B6", "B7"]),
        ("export.tif", [f"SR_B{n}" for n in range(1, 8)]),
        ("HLS.L30.T33UUU.2020001T100000.tif", ["B02", "B03", "B04", "B05", "B06", "B07", "B09"]),
        ("oli.tif", [f"{n} nm" for n in (443, 482, 561, 655, 865, 1609, 2201)]),
        ("hyperspectral.tif", [f"{n} nm" for n in range(400, 2400, 50)]),
        ("modis.tif", [f"sur_refl_b0{n}" for n in range(1, 8)]),
        ("dem.tif", ["elevation"]),
        ("photo.tif", ["", "", ""]),
        ("time_series.tif", ["20200101_B2", "20200201_B2", "20200101_B3", "20200201_B3"]),
    ],
)
def test_other_rasters_are_refused(tmp_path, name, descriptions):
    with pytest.raises(NotSentinel2, match="No Sentinel-2 bands were found"):
        open_scene(stack(tmp_path / name, len(descriptions), descriptions))


def test_landsat_band_files_are_refused(tmp_path):
    files = write_band_files(
        tmp_path, (1, 1), bands=("B02", "B03", "B04"), prefix="LC08_L2SP_193023_SR_", suffix=".TIF"
    )
    with pytest.raises(NotSentinel2, match="of another sensor"):
        open_scene(files["B02"])
    with pytest.raises(NotSentinel2):
        open_scene(tmp_path)


def test_a_coloured_photo_with_named_bands_is_refused(tmp_path):
    pixels = np.full((3, 120, 120), 90, np.uint8)
    path = write_raster(tmp_path / "photo.tif", pixels, ORIGIN, 10, descriptions=["Red", "Green", "Blue"])
    with pytest.raises(NotSentinel2, match="as pictures have"):
        open_scene(path)


def test_a_stack_with_metadata_of_landsat_is_refused(tmp_path):
    path = stack(tmp_path / "x.tif", 10)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("SPACECRAFT_ID", "LANDSAT_8")
    dataset = None
    with pytest.raises(NotSentinel2, match="of another sensor"):
        open_scene(path)
