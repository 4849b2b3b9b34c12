"""Numbers in product metadata that no product has: one sentence, or a doubt, never a map that is silently wrong."""

import pytest
from landlabels.core.errors import MetadataUnreadable, UnknownValues
from landlabels.core.scene.band_names import bands_from_descriptions
from landlabels.core.scene.scene import open_scene
from osgeo import gdal
from scenes import random_dn, write_raster, write_safe

ORIGIN = (300000, 5000040)
EXACT = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"]


@pytest.mark.parametrize("value", ["0", "-1", "1e-7", "1e30", "nan", "inf", "1.2.3", "ten", "99", "1000001"])
def test_an_impossible_quantification_value_is_refused(tmp_path, value):
    safe = write_safe(tmp_path, (1, 1), quantification=value)
    with pytest.raises(MetadataUnreadable):
        open_scene(safe)


@pytest.mark.parametrize("value", ["500000", "-10001", "1e30", "nan", "inf", "1.2.3", "x"])
def test_an_impossible_offset_is_refused(tmp_path, value):
    safe = write_safe(tmp_path, (1, 1), offset=value)
    with pytest.raises(MetadataUnreadable):
        open_scene(safe)


@pytest.mark.parametrize(
    ("baseline", "doubted"), [("04.00", True), ("05.11", True), ("03.01", False), ("99.99", False)]
)
def test_a_product_that_should_have_an_offset_and_gives_none_is_doubted(tmp_path, baseline, doubted):
    scene = open_scene(write_safe(tmp_path, (1, 1), offset=None, baseline=baseline))
    assert any("may be incomplete" in text for text in scene.assumptions) is doubted
    assert not any("may be incomplete" in text for text in open_scene(write_safe(tmp_path / "b", (1, 1))).assumptions)


@pytest.mark.parametrize(
    ("scale", "offset"), [(1e30, 0), (float("nan"), 0), (-1e-4, 0), (1e-12, 0), (1e-4, 1e30), (1e-4, -9.9)]
)
def test_an_impossible_declared_scale_or_offset_is_refused(tmp_path, scale, offset):
    path = write_raster(tmp_path / "x.tif", random_dn((12, 120, 120), 1), ORIGIN, 10, descriptions=EXACT)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for index in range(1, 13):
        dataset.GetRasterBand(index).SetScale(scale)
        dataset.GetRasterBand(index).SetOffset(offset)
    dataset = None
    with pytest.raises(UnknownValues):
        open_scene(path)


@pytest.mark.parametrize("other", ["B8_contrast", "B8_1", "NDVI_B8_B4", "B8-B4", "B8_mean", "b08_stdDev", "B8/B4"])
def test_an_exact_band_name_has_precedence(other):
    for names in ([*EXACT, other], [other, *EXACT]):
        found = bands_from_descriptions(names)
        assert len(found) == 12 and names[found["B08"] - 1] == "B8"


def test_two_exact_names_of_one_band_and_textures_alone_are_not_bands():
    assert "B08" not in bands_from_descriptions([*EXACT, "B08"])
    assert bands_from_descriptions(["B8_asm", "B4_contrast", "B3_stdDev", "B8_B4_ratio"]) == {}
    reduced = [f"{name}_median" for name in EXACT]
    assert len(bands_from_descriptions(reduced)) == 12
