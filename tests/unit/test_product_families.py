"""Product families: each declaration is enough to recognise the products and to know their pixels."""

import re

import numpy as np
import pytest
from landlabels.core.errors import NotSentinel2
from landlabels.core.scene import families
from landlabels.core.scene.bands import BANDS, ORDER_10, ORDER_13
from landlabels.core.scene.families.family import CloudMaskFiles, ProductFamily
from landlabels.core.scene.products.names import find_level
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from scenes import groups_of, read_all, write_band_files, write_raster

ORIGIN = (300000, 5000040)


def dn_of(scene, bands):
    sections, _ = read_all(scene, section_grid(scene), groups_of(bands))
    return sections[0, 0][0]["bands_10m"]


def constant(values, dtype=np.uint16):
    """Return one band of one section for each value, with a gradient so that the values are not all equal."""
    return np.stack([np.full((120, 120), value) + np.arange(120) for value in values]).astype(dtype)


@pytest.fixture
def register(monkeypatch):
    """Add a family to the registry."""
    return lambda family: monkeypatch.setattr(families, "FAMILIES", (*families.FAMILIES, family))


# What a new family needs: one declaration


def test_one_declaration_adds_a_product_with_its_own_names_scale_offset_nodata_and_level(tmp_path, register):
    register(
        ProductFamily(
            title="products of Example",
            name=re.compile("EXA_SR"),
            level={"L2A": re.compile("EXA_SR")},
            offset=-2000,
            scale=0.00005,
            nodata=7,
            band_names={"visblue": "B02", "visgreen": "B03", "ir": "B08"},
            identifying_names=("visblue",),
            not_reflectance=re.compile("visblue_error"),
        )
    )
    pixels = constant((9000, 10000, 16000))
    pixels[:, :10] = 7
    names = ["vis_blue", "vis_green", "ir", "B4_visblue_error"]
    stored = np.concatenate([pixels, pixels[:1]])
    scene = open_scene(write_raster(tmp_path / "EXA_SR_1.tif", stored, ORIGIN, 10, descriptions=names))
    assert {name: band.index for name, band in scene.bands.items()} == {"B02": 1, "B03": 2, "B08": 3}
    assert (scene.level, scene.offset, scene.assumptions) == ("L2A", -2000, [])
    assert "The scale 5e-05 is applied, as for products of Example." in scene.summary()
    assert "The offset -2000 is applied, as for products of Example." in scene.summary()
    assert "No data: 0, 7, impossible values that are equal in all bands." in scene.summary()
    dn = dn_of(scene, ("B02", "B03", "B08"))
    assert np.isnan(dn[:, :10]).all()
    np.testing.assert_array_equal(dn[:, 10:], np.rint(pixels[:, 10:] * 0.5 - 2000))


def test_one_declaration_adds_files_with_a_cloud_mask_and_a_preferred_reflectance(tmp_path, register):
    register(
        ProductFamily(
            title="products of Example",
            cloud_mask=CloudMaskFiles(re.compile(r"_(?:RAW|COR)_B\w+$"), ("{prefix}_clouds.tif",), ("../masks",)),
            preferred_files=("_RAW_", "_COR_"),
        )
    )
    for kind in ("RAW", "COR"):
        write_band_files(tmp_path / "x", (1, 1), bands=("B02", "B03"), prefix=f"one_L2A_{kind}_", suffix=".tif")
    (tmp_path / "masks").mkdir()
    write_raster(tmp_path / "masks" / "one_L2A_clouds.tif", np.zeros((120, 120), np.uint8), ORIGIN, 10)
    scene = open_scene(tmp_path / "x")
    assert all("_COR_" in source.file for source in scene.bands.values())
    assert scene.clouds.source.file.endswith("one_L2A_clouds.tif")


def test_one_declaration_refuses_another_sensor(tmp_path, register):
    path = write_raster(tmp_path / "OTHER1_x.tif", constant([1000] * 10), ORIGIN, 10, descriptions=ORDER_10)
    assert open_scene(path).assumptions
    register(ProductFamily(title="Othersat", name=re.compile("OTHER1_"), is_other_sensor=True))
    with pytest.raises(NotSentinel2, match="of another sensor, Othersat"):
        open_scene(path)


def test_one_declaration_adds_names_of_files_and_an_order_of_bands(tmp_path, register):
    names = {"B02": "azure", "B03": "verde", "B05": "edge"}
    register(ProductFamily(title="Example", name=re.compile("EXB"), file_names=names, stack_orders={3: tuple(names)}))
    for name in names.values():
        write_raster(tmp_path / f"{name}.tif", constant([1000]), ORIGIN, 20 if name == "edge" else 10)
    assert list(open_scene(tmp_path / "verde.tif").bands) == list(names)
    scene = open_scene(write_raster(tmp_path / "EXB.tif", constant([1000] * 3), ORIGIN, 10))
    assert {name: band.index for name, band in scene.bands.items()} == {"B02": 1, "B03": 2, "B05": 3}
    assert "in the order of Example: B02, B03 and B05" in " ".join(scene.assumptions)


# The registry


def test_declarations_are_consistent():
    general = {}
    for family in families.FAMILIES:
        assert family.title
        assert set(family.identifying_names) <= set(family.band_names)
        assert {*family.band_names.values(), *family.file_names} <= set(BANDS)
        assert all(re.fullmatch("[a-z0-9]+", name) for name in family.band_names)
        assert all(count == len(order) for count, order in family.stack_orders.items())
        if not family.identifying_names:
            assert all(general.setdefault(name, band) == band for name, band in family.band_names.items())


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("S2A_MSIL2A_20221005T115411_N0400_R023_T29UNU_20221005T164454.SAFE", "products of ESA"),
        ("SENTINEL2B_20181023-105107-455_L2A_T30TYP_D_V1-9_FRE_B2.tif", "MAJA products (by their name)"),
        ("S2A_MSIL2A_20170613T101031_0_45", "sections of BigEarthNet v1 (by their name)"),
        ("COPERNICUS_S2_SR_HARMONIZED", "Earth Engine's harmonised collections (by the name)"),
        ("S2B_33UUU_20220205_0_L2A", "Element 84's archive (by the name)"),
        ("20200101_LEVEL2_SEN2A_BOA.tif", "products of FORCE"),
        ("S2A2A_20190723_022_Scalve_BOA_10.tif", "products of sen2r"),
        ("ga_s2am_ard_3-2-1_56JKT_2021-01-01_final.tif", "products of Digital Earth Australia (by their name)"),
        ("S2A_20200101T100000_31UFS_TOC-B02_10M_V200.tif", "Terrascope (by the name)"),
        ("HLS.S30.T33UUU.2020001T100000.v2.0.B02.tif", "HLS S30 products (by their name)"),
        ("openEO_2022-10-05Z.tif", "results of openEO"),
        ("LC08_L2SP_193023_20200101_02_T1", "Landsat"),
        ("HLS.L30.T33UUU.2020001T100000", "Landsat"),
        ("20200101_LEVEL2_LND08_BOA.tif", "Landsat"),
        ("MOD09GA.A2020001.h18v03", "MODIS"),
    ],
)
def test_a_name_is_of_one_family(name, title):
    assert [family.title for family in families.families_of([name])] == [title]


# Families


@pytest.mark.parametrize("prefix", ["", "nbart_"])
def test_digital_earth_australia_counts_the_infrared_bands_differently(tmp_path, prefix):
    names = ("blue", "green", "red", "red_edge_1", "red_edge_2", "red_edge_3", "nir_1", "nir_2", "swir_2", "swir_3")
    pixels = constant([1000] * 10, np.int16)
    pixels[:, :20] = -999
    path = tmp_path / "ga_s2am_ard_3-2-1.tif"
    scene = open_scene(write_raster(path, pixels, ORIGIN, 10, descriptions=[f"{prefix}{name}" for name in names]))
    assert list(scene.bands) == list(ORDER_10)
    assert (scene.level, scene.offset, scene.assumptions) == ("L2A", 0, [])
    assert np.isnan(dn_of(scene, ("B02", "B03"))[:, :20]).all()


def test_twelve_bands_of_sen2r_lack_b8a(tmp_path):
    pixels = constant([1000] * 12)
    pixels[:, :20] = 65535
    path = write_raster(tmp_path / "S2A2A_20190723_022_Scalve_BOA_10.tif", pixels, ORIGIN, 10)
    scene = open_scene(path, "none")
    order = [band for band in ORDER_13 if band != "B8A"]
    assert {name: band.index for name, band in scene.bands.items()} == {
        name: index for index, name in enumerate(order, start=1) if name != "B10"
    }
    assert (scene.level, scene.date) == ("L2A", "2019-07-23")
    assert np.isnan(dn_of(scene, ("B02",))[:, :20]).all()


@pytest.mark.parametrize("name", ["S2A1C_20190723_022_Scalve_TOA_10", "20200101_LEVEL2_SEN2A_TOA"])
def test_top_of_atmosphere_products_of_sen2r_and_force_are_level_1c(tmp_path, name):
    path = write_raster(tmp_path / f"{name}.tif", constant([1000] * 10), ORIGIN, 10, descriptions=ORDER_10)
    assert open_scene(path, allow_l1c=True).level == "L1C"


def test_terrascope_has_a_value_for_no_data_that_its_files_do_not_declare(tmp_path):
    prefix = "S2A_20200101T100000_31UFS_TOC-"
    dn = {name: np.full((120, 120), 32767, np.int16) for name in ("B02", "B03")}
    dn["B02"][20:], dn["B03"][20:] = 400, 500
    files = write_band_files(tmp_path, (1, 1), bands=("B02", "B03"), prefix=prefix, suffix="_10M_V200.tif", dn=dn)
    scene = open_scene(files["B02"])
    assert (scene.level, scene.offset, scene.radiometric_offset.assumed) == ("L2A", 0, False)
    assert "Terrascope" in scene.radiometric_offset.reason
    found = dn_of(scene, ("B02", "B03"))
    assert np.isnan(found[:, :20]).all() and (found[0, 20:] == 400).all()


def test_a_value_for_no_data_that_the_number_type_cannot_hold_is_ignored(tmp_path):
    """MAJA has -10000, which unsigned integers cannot hold; warping must still leave out the zeros of a mosaic."""
    pixels = np.full((300, 300), 3000, np.uint16)
    pixels[100:200] = 0
    for band in ("B2", "B3"):
        name = f"SENTINEL2B_20181023-105107-455_L2A_T33TYP_D_V1-9_FRE_{band}.tif"
        write_raster(tmp_path / name, pixels, (12, 50), 0.0001, epsg=4326)
    scene = open_scene(tmp_path / name)
    assert "-10000" not in " ".join(scene.summary())
    found = dn_of(scene, ("B02", "B03"))
    assert set(np.unique(found[np.isfinite(found)])) == {3000}


def test_hls_s30_is_resampled_and_its_fill_value_is_no_data(tmp_path):
    prefix = "HLS.S30.T33UUU.2020001T100000.v2.0."
    for band in ("B02", "B03", "B8A"):
        pixels = np.full((60, 60), 600, np.int16)
        pixels[:10] = -9999
        write_raster(tmp_path / f"{prefix}{band}.tif", pixels, ORIGIN, 30)
    scene = open_scene(tmp_path / f"{prefix}B02.tif")
    assert (scene.level, scene.offset, scene.radiometric_offset.assumed) == ("L2A", 0, False)
    assert set(np.unique(dn_of(scene, ("B02", "B03"))[:, 40:])) == {600}
    assert np.isnan(dn_of(scene, ("B02", "B03"))[:, :20]).all()


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("S2_TOA_2020.tif", "L1C"),
        ("s2-toa.tif", "L1C"),
        ("mosaic_BOA.tif", "L2A"),
        ("S2_L2A_TOA.tif", "L2A"),
        ("TOAST_BOARD.tif", None),
    ],
)
def test_top_and_bottom_of_the_atmosphere_are_levels(name, level):
    assert find_level([f"/data/{name}"], has_b10=False) == level
