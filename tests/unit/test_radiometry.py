"""From stored numbers to DN: scale, offset and no data, by metadata, names or pixels, and reported as such."""

import tempfile
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from landlabels.core.errors import UnknownValues
from landlabels.core.scene.bands import ORDER_10, ORDER_13
from landlabels.core.scene.pixel_sample import sample_coarse, sample_full
from landlabels.core.scene.radiometry import NODATA, is_value, mask_fill, to_dn
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from osgeo import gdal
from scenes import groups_of, read_all, write_band_files, write_raster

ORIGIN = (300000, 5000040)
SIDE = 120


def plausible(offset: int = 0, bands=ORDER_10, seed: int = 0) -> np.ndarray:
    """Return DN of land with some water: dark in the short-wave infrared, bright in the near infrared."""
    rng = np.random.default_rng(seed)
    dn = rng.normal(1500, 200, (len(bands), SIDE, SIDE))
    for index, name in enumerate(bands):
        dn[index] += 1500 * (name in ("B07", "B08", "B8A"))
        if name in ("B11", "B12"):
            dn[index, :20] = rng.normal(60, 10, (20, SIDE))
        if name == "B10":
            dn[index] = rng.normal(15, 3, (SIDE, SIDE))
    return np.clip(np.rint(dn), 1, None).astype(np.uint16) + np.uint16(offset)


def stack(folder, pixels, name="x_L2A.tif", bands=ORDER_10, **options):
    folder.mkdir(parents=True, exist_ok=True)
    return write_raster(folder / name, pixels, ORIGIN, 10, descriptions=bands, **options)


def dn_of(scene, band="B02"):
    (group,) = groups_of((band,))
    return read_all(scene, section_grid(scene), [group])[0][0, 0][0][group.input_name][0]


# Scale


@pytest.mark.parametrize(
    ("stored", "kind"),
    [
        (lambda dn: dn.astype(np.int16), "int16"),
        (lambda dn: dn.astype(np.float32) / 10000, "float32"),
        (lambda dn: dn.astype(np.float32), "float32"),
        (lambda dn: np.rint(dn * 6.5535).astype(np.uint16), "uint16"),
        (lambda dn: np.ceil(dn * 6.5535).astype(np.uint16), "uint16"),
    ],
    ids=["int16", "fractions", "DN as fractions", "65535ths", "65535ths, rounded up"],
)
def test_every_scale_gives_the_same_dn(tmp_path, stored, kind):
    dn = plausible()
    expected = dn_of(open_scene(stack(tmp_path / "plain", dn)))
    scene = open_scene(stack(tmp_path / "other", stored(dn)))
    assert scene.bands["B02"].dtype == kind
    np.testing.assert_array_equal(dn_of(scene), expected)
    np.testing.assert_array_equal(expected, dn[ORDER_10.index("B02")])
    is_assumed = any("taken as reflectance" in sentence for sentence in scene.assumptions)
    assert is_assumed == (kind != "int16")


def test_a_declared_scale_and_offset_are_used_without_an_assumption(tmp_path):
    path = stack(tmp_path, plausible(1000))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for index in range(1, 11):
        dataset.GetRasterBand(index).SetScale(0.0001)
        dataset.GetRasterBand(index).SetOffset(-0.1)
    dataset = None
    scene = open_scene(path)
    assert (scene.offset, scene.radiometric_offset.assumed, scene.assumptions) == (-1000, False, [])
    np.testing.assert_array_equal(dn_of(scene), plausible()[0])
    assert {"The files declare the scale 0.0001.", "The files declare the offset -1000."} <= set(scene.summary())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.WriteArray(plausible())
    dataset = None
    assert "look as if it had been removed already" in open_scene(path).radiometric_offset.doubt
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(3).SetOffset(0)
    dataset = None
    with pytest.raises(UnknownValues, match="differ in their scale"):
        open_scene(path)


@pytest.mark.parametrize("factor", [100, -10], ids=["percent", "decibels"])
def test_fractions_that_are_not_reflectance_are_refused(tmp_path, factor):
    with pytest.raises(UnknownValues, match="with decimals, from about"):
        open_scene(stack(tmp_path, plausible().astype(np.float32) / 10000 * factor))


def test_a_bright_scene_in_dn_is_not_taken_as_65535ths(tmp_path):
    clouds = np.random.default_rng(0).integers(8000, 16000, (10, SIDE, SIDE), dtype=np.uint16)
    assert open_scene(stack(tmp_path, clouds)).bands["B08"].scale == 1


def test_a_dark_scene_in_65535ths_is_recognised_by_its_steps_and_a_bright_one_by_its_size(tmp_path):
    dark = np.rint(plausible() // 2 * 6.5535).astype(np.uint16)
    assert np.percentile(dark, 98) < 20000
    smooth = (plausible() * 6.5535 + np.arange(SIDE) % 7).astype(np.uint16)  # resampled: without steps
    for name, pixels in (("dark", dark), ("bright", smooth * np.uint16(2))):
        assert open_scene(stack(tmp_path / name, pixels)).bands["B02"].scale == pytest.approx(1 / 6.5535)


# Offset


@pytest.mark.parametrize("offset", [0, 1000])
@pytest.mark.parametrize("kind", [np.uint16, np.float32])
def test_without_a_known_name_the_offset_follows_from_the_darkest_pixels(tmp_path, offset, kind):
    pixels = plausible(offset).astype(kind)
    scene = open_scene(stack(tmp_path, pixels if kind == np.uint16 else pixels / np.float32(10000)))
    assert (scene.offset, scene.radiometric_offset.assumed) == (-offset, True)
    assert scene.radiometric_offset.reason in scene.assumptions and "darkest pixels" in scene.radiometric_offset.reason
    np.testing.assert_array_equal(dn_of(scene), plausible()[0])


def test_the_cirrus_band_of_level_1c_shows_the_offset(tmp_path):
    bright = plausible(1000, ORDER_13)
    bright[11:] += 2000  # nothing else is dark
    assert open_scene(stack(tmp_path, bright, bands=ORDER_13), allow_l1c=True).offset == -1000


def test_the_offset_of_a_scene_without_dark_pixels_is_unknown(tmp_path):
    scene = open_scene(stack(tmp_path, plausible() + np.uint16(3000)))
    assert (scene.offset, scene.radiometric_offset.assumed) == (0, True)
    assert "Choose the offset -1000" in scene.radiometric_offset.reason


@pytest.mark.parametrize(
    ("place", "offset", "doubt"),
    [
        ("S2A_MSIL2A_20220205T100000_N0400_R022_T33UUU_20220205T120000", 1000, False),
        ("S2A_MSIL2A_20220205T100000_N0400_R022_T33UUU_20220205T120000", 0, True),
        ("S2A_33UUU_20220205_0_L2A", 0, False),
        ("S2A_33UUU_20220205_0_L2A", 1000, True),
        ("COPERNICUS_S2_SR_HARMONIZED", 0, False),
        ("2022-02-05-00:00_2022-02-05-23:59_Sentinel-2_L2A", 0, False),
    ],
)
def test_the_offset_follows_from_a_name_and_pixels_that_contradict_it_raise_a_doubt(tmp_path, place, offset, doubt):
    scene = open_scene(stack(tmp_path / place, plausible(offset)))
    assert (scene.offset, scene.radiometric_offset.assumed) == (-1000 if "N0400" in place else 0, False)
    assert scene.radiometric_offset.reason in scene.summary()
    assert any("Choose the offset yourself" in sentence for sentence in scene.assumptions) == doubt


def test_offset_level_and_tile_are_read_from_the_metadata_of_a_stack(tmp_path):
    path = stack(tmp_path, plausible(1000), name="export.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("PRODUCT_URI", "S2A_MSIL2A_20220205T100000_N0400_R022_T33UUU_20220205T120000.SAFE")
    dataset = None
    scene = open_scene(path)
    assert (scene.offset, scene.level, scene.radiometric_offset.assumed) == (-1000, "L2A", False)
    assert (scene.date, scene.tile) == ("2022-02-05", "T33UUU")


def test_the_choice_of_the_user_takes_precedence(tmp_path):
    path = stack(tmp_path / "S2A_MSIL2A_20220205T100000_N0400_R022_T33UUU_20220205T120000", plausible(1000))
    assert open_scene(path, "none").offset == 0
    assert open_scene(stack(tmp_path, plausible()), "-1000").offset == -1000


# No data


def test_no_data_is_masked_before_scale_and_offset():
    stored = np.array([0, 1, 500, 1500, 65535], np.uint16)
    np.testing.assert_array_equal(to_dn(stored, -1000, None), [NODATA, -999, -500, 500, 32767])
    np.testing.assert_array_equal(to_dn(stored, -1000, 65535), [NODATA, -999, -500, 500, NODATA])
    fractions = np.array([np.nan, np.inf, -9999, -0.01, 0, 0.1234, 5], np.float32)
    np.testing.assert_array_equal(to_dn(fractions, 0, -9999, 10000), [NODATA, NODATA, NODATA, -100, 0, 1234, 32767])
    np.testing.assert_array_equal(
        to_dn(np.array([-3.4028234663852886e38, 0.5], np.float32), 0, -3.4028234663852886e38, 10000), [NODATA, 5000]
    )
    np.testing.assert_array_equal(to_dn(np.array([-(2**31), 70000, 7], np.int32), 0, None), [NODATA, 32767, 7])


@pytest.mark.parametrize(
    ("stored", "offset", "nodata", "scale", "expected"),
    [
        (np.uint16([0, 7, 32767, 32768, 65535]), 0, None, 1, [0, 7, 32767, 32767, 32767]),
        (np.uint16([0, 7, 32767, 32768, 65535]), 0, 7, 1, [0, NODATA, 32767, 32767, 32767]),
        (np.uint16([0, 1, 33767, 33768]), -1000, 0, 1, [NODATA, -999, 32767, 32767]),
        (np.uint16([0, 1]), 0, 0, 1, [0, 1]),
        (np.uint16([0, 1]), 0, 1, 1, [0, NODATA]),
        (np.uint8([0, 1, 255]), 0, 255, 1, [0, 1, NODATA]),
        (np.uint8([0, 1, 255]), -1000, None, 1, [NODATA, -999, -745]),
        (np.int16([-32768, -10000, -9999, 0, 5]), 0, 5, 1, [NODATA, NODATA, -9999, 0, NODATA]),
        (np.int16([-10000, -9999, 0, 32767]), -30000, None, 1, [NODATA, -32767, NODATA, 2767]),
        (np.int16([-9999, 32767]), 1000, None, 1, [-8999, 32767]),
        (np.float32([np.nan, np.inf, 0, 0.5, 0.25]), -1000, 0.25, 10000, [NODATA, NODATA, NODATA, 4000, NODATA]),
        (np.float32([np.nan, 0, 0.5]), 0, 0, 10000, [NODATA, 0, 5000]),
        (np.float64([-1, -0.9999, -0.9, 3.2766, 3.2768]), 0, None, 10000, [NODATA, -9999, -9000, 32766, 32767]),
        (np.float32([-0.9]), -30000, None, 10000, [-32767]),
        (np.uint16([0, 13, 65535]), 0, 13, 0.5, [0, NODATA, 32767]),
        (np.uint16([0, 13, 65535]), 0, None, 2, [0, 26, 32767]),
    ],
)
def test_stored_numbers_become_dn(stored, offset, nodata, scale, expected):
    before = stored.copy()
    dn = to_dn(stored, offset, nodata, scale)
    assert dn.dtype == np.int16 and dn.tolist() == expected
    np.testing.assert_array_equal(stored, before)


def test_a_value_is_compared_in_the_precision_of_the_numbers():
    for kind in (np.float32, np.float64):
        assert is_value(np.array([0.1, 0.2], kind), 0.1).tolist() == [True, False]


def test_zeros_are_no_data_only_in_all_bands():
    bands = [np.int16([0, 0, 5, 0]), np.int16([0, 3, 0, 0]), np.int16([0, 0, 0, 0])]
    mask_fill(bands, zero_is_fill=True)
    assert [band.tolist() for band in bands] == [[NODATA, 0, 5, NODATA], [NODATA, 3, 0, NODATA], [NODATA, 0, 0, NODATA]]
    alone = [np.int16([0, 1])]
    mask_fill(alone, zero_is_fill=True)
    assert alone[0].tolist() == [NODATA, 1]


@pytest.mark.parametrize("kind", [np.uint16, np.float32])
def test_masked_pixels_are_no_data(tmp_path, kind):
    pixels = plausible().astype(kind) / (1 if kind == np.uint16 else kind(10000))
    path = stack(tmp_path, pixels.astype(kind), options=["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((SIDE, SIDE), 255, np.uint8)
    mask[-30:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    scene = open_scene(path)
    assert any("pixels that the files mask" in line for line in scene.summary())
    dn = dn_of(scene)
    assert np.isnan(dn[-30:]).all()
    np.testing.assert_array_equal(dn[:-30], plausible()[0][:-30])


def test_nan_and_the_declared_value_are_no_data(tmp_path):
    pixels = plausible().astype(np.float32) / 10000
    pixels[:, :10] = np.nan
    pixels[:, 10:20] = -9999
    dn = dn_of(open_scene(stack(tmp_path, pixels, nodata=-9999)))
    assert np.isnan(dn[:20]).all()
    assert not np.isnan(dn[20:]).any()


def test_no_data_does_not_count_as_dark_pixels(tmp_path):
    pixels = plausible(1000)
    pixels[:, -40:] = 0
    pixels[:, -41] //= 3  # as resampling changes them
    assert open_scene(stack(tmp_path, pixels)).offset == -1000


def test_only_a_sample_of_a_large_scene_is_read(tmp_path, monkeypatch):
    pixels = np.tile(plausible(1000), (1, 8, 8))
    path = stack(tmp_path, pixels, options=["TILED=YES", "COMPRESS=DEFLATE"])
    read = []
    original = gdal.Band.ReadAsArray
    monkeypatch.setattr(gdal.Band, "ReadAsArray", lambda band, *args: read.append(args) or original(band, *args))
    assert open_scene(path).offset == -1000
    assert 0 < sum(width * height for _, _, width, height, *_ in read) < pixels.size / 4


def test_damaged_spots_are_not_sampled(tmp_path):
    pixels = np.full((2000, 2000), 700, np.uint16)
    path = write_raster(tmp_path / "x.tif", pixels, ORIGIN, 10, options=["TILED=YES"])
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    assert set(sample_full(gdal.Open(str(path)), 1)) == {700}
    assert set(sample_coarse(gdal.Open(str(path)), 1)) == {700}
    with path.open("r+b") as file:
        file.truncate(20_000)
    assert sample_full(gdal.Open(str(path)), 1).size == sample_coarse(gdal.Open(str(path)), 1).size == 0


def test_the_sections_of_bigearthnet_v1_have_no_offset(tmp_path):
    name = "S2A_MSIL2A_20170613T101031_0_45"
    files = write_band_files(tmp_path / name, (1, 1), prefix=f"{name}_", suffix=".tif")
    scene = open_scene(files["B02"])
    assert (scene.offset, scene.radiometric_offset.assumed, scene.radiometric_offset.doubt) == (0, False, None)


# All of it together, compared with a simple implementation


KINDS = {"uint16": 1, "int16": 1, "float32": 10000}  # number types, and the scale to DN


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    kind=st.sampled_from(list(KINDS)),
    nodata=st.sampled_from([None, 0, 7, -9999]),
    offset=st.sampled_from([0, -1000]),
    masked=st.booleans(),
    sections=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    extra=st.integers(0, 9),
    layout=st.sampled_from([[], ["TILED=YES", "BLOCKXSIZE=48", "BLOCKYSIZE=80"], ["INTERLEAVE=BAND", "BLOCKYSIZE=11"]]),
    bands=st.permutations(("B02", "B05", "B09", "B12")),
    seed=st.integers(0, 1000),
)
def test_sections_of_any_stack_equal_a_simple_implementation(
    kind, nodata, offset, masked, sections, extra, layout, bands, seed
):
    rng = np.random.default_rng(seed)
    shape = (len(bands), *(120 * count + extra for count in sections))
    dn = rng.integers(1, 3000, shape).astype(np.float64)
    empty = rng.random(shape) < 0.05 if nodata is not None else np.zeros(shape, bool)
    hidden = (rng.random(shape[1:]) < 0.05) & masked
    nodata = 7 if kind == "uint16" and nodata == -9999 else nodata
    if nodata == 7:
        dn[dn == 7 + offset] = 8  # the value is no data everywhere
    stored = np.where(empty, nodata or 0, (dn - offset) / KINDS[kind])
    with tempfile.TemporaryDirectory() as folder:
        path = stack(Path(folder), stored.astype(kind), bands=bands, nodata=nodata, options=layout)
        if masked:
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hidden, 0, 255).astype(np.uint8))
            dataset = None
        scene = open_scene(path, "none" if offset == 0 else "-1000")
        assert {source.scale for source in scene.bands.values()} == {KINDS[kind]}
        grid = section_grid(scene)
        read, _ = read_all(scene, grid, groups_of(bands))
    # Without an offset, a 0 is no data only if it is 0 in all bands.
    dark = nodata == 0 and offset == 0
    gone = hidden | (empty.all(axis=0) if dark else empty)
    plain = np.where(gone, np.nan, np.where(empty, 0, dn))
    assert len(read) == grid.section_count == sections[0] * sections[1]
    for (row, col), (inputs, _) in read.items():
        for group in groups_of(bands):
            for values, band in zip(inputs[group.input_name], group.bands, strict=True):
                cut = plain[bands.index(band), row * 120 : row * 120 + 120, col * 120 : col * 120 + 120]
                parts = cut.reshape(group.size, -1, group.size, 120 // group.size)
                with np.errstate(invalid="ignore"), warnings.catch_warnings():
                    warnings.simplefilter("ignore", RuntimeWarning)  # the mean of no values
                    expected = np.nanmean(parts, axis=(1, 3))
                np.testing.assert_allclose(values, expected, rtol=1e-6)
