"""The order of bands without names: found by the spectra of the pixels, refused where they do not show it, or given."""

import numpy as np
import pytest
from land import land_dn
from landlabels.core.__main__ import main
from landlabels.core.choices import BAND_ORDERS, BandOrder
from landlabels.core.errors import AssignmentUnusable, BandOrderUnknown, CannotOpen
from landlabels.core.scene.bands import ORDER_10, ORDER_12, ORDER_13
from landlabels.core.scene.products.assignment import in_order, parse_assignment
from landlabels.core.scene.scene import open_scene
from osgeo import gdal
from scenes import write_raster

ORIGIN = (300000, 5000040)
SIDE = 240
DETECTED = [order for order in BAND_ORDERS if order.is_detected]
EUROSAT = BAND_ORDERS["b8a-last-13"].bands


def write(folder, *parts, name="stack.tif", **options):
    """Write bands without names; single bands are (height, width)."""
    pixels = np.concatenate([part if part.ndim == 3 else part[None] for part in parts])
    return write_raster(folder / name, pixels, ORIGIN, 10, **options)


def band(values, seed=5):
    """Return one band with values that change from field to field."""
    fields = np.random.default_rng(seed).choice(values, (SIDE // 20, SIDE // 20))
    return fields.repeat(20, 0).repeat(20, 1).astype(np.uint16)


def positions(scene):
    return {name: source.index for name, source in scene.bands.items()}


def expected(order, first=1):
    return {name: index for index, name in enumerate(order, start=first) if name != "B10"}


# Found by the pixels


@pytest.mark.parametrize("order", DETECTED, ids=lambda order: order.value)
def test_an_order_is_found_or_refused_but_never_confused(tmp_path, order):
    path = write(tmp_path, land_dn(order.bands))
    try:
        scene = open_scene(path, allow_l1c=True)
    except BandOrderUnknown as error:
        assert order.value in str(error)
        return
    assert positions(scene) == expected(order.bands)
    assert any(", ".join(order.bands[:-1]) in sentence for sentence in scene.assumptions)


@pytest.mark.parametrize(
    "value",
    ["standard-13", "b8a-last-13", "standard-12", "without-b8a-12", "10m-first-12", "standard-10", "b8a-last-10"],
)
def test_the_usual_orders_are_found(tmp_path, value):
    order = BAND_ORDERS[value].bands
    assert positions(open_scene(write(tmp_path, land_dn(order)), allow_l1c=True)) == expected(order)


@pytest.mark.parametrize("stored", ["offset", "fraction", "65535"])
def test_scale_and_offset_do_not_matter(tmp_path, stored):
    dn = land_dn(EUROSAT).astype(np.float32)
    convert = {
        "offset": lambda: (dn + 1000).astype(np.uint16),
        "fraction": lambda: dn / np.float32(10000),
        "65535": lambda: np.rint(dn * 6.5535).clip(0, 65535).astype(np.uint16),
    }
    assert positions(open_scene(write(tmp_path, convert[stored]()), allow_l1c=True)) == expected(EUROSAT)


@pytest.mark.parametrize("value", [0, 65535])
def test_fill_is_left_out(tmp_path, value):
    pixels = land_dn(ORDER_12)
    pixels[:, :, : SIDE // 2] = value
    assert positions(open_scene(write(tmp_path, pixels), "none")) == expected(ORDER_12)


@pytest.mark.parametrize(
    "masks",
    [[np.full((SIDE, SIDE), 1)], [band([0, 1])], [band([0, 255])], [band([0, 1]), np.full((SIDE, SIDE), 170)]],
    ids=["data mask", "clouds", "alpha", "clouds and day of the year"],
)
@pytest.mark.parametrize("order", [ORDER_10, ORDER_12], ids=len)
def test_masks_behind_the_bands_are_not_used(tmp_path, order, masks):
    scene = open_scene(write(tmp_path, land_dn(order), *[mask.astype(np.uint16) for mask in masks]))
    assert (positions(scene), scene.level, scene.scl) == (expected(order), None, None)
    assert any("mask" in sentence and "not used" in sentence for sentence in scene.assumptions)


@pytest.mark.parametrize("first", [1, 2])
@pytest.mark.parametrize("order", [ORDER_10, ORDER_12[1:], ORDER_12], ids=len)
def test_a_scene_classification_beside_the_bands_is_used(tmp_path, order, first):
    classes = band([2, 4, 5, 6, 7, 8, 9])
    parts = [land_dn(order), classes] if first == 1 else [classes, land_dn(order)]
    path = write(tmp_path, *parts)
    scene = open_scene(path)
    assert (positions(scene), scene.level) == (expected(order, first), None)
    assert scene.scl == (str(path), len(order) + 1 if first == 1 else 1)
    assert any("(SCL)" in sentence for sentence in scene.assumptions)


def test_a_registered_order_is_found_and_offered(tmp_path, capsys):
    order = ORDER_10[::-1]
    BAND_ORDERS.register(BandOrder("reversed-10", "reversed-10", " ".join(order), order))
    try:
        assert positions(open_scene(write(tmp_path, land_dn(order)))) == expected(order)
        with pytest.raises(SystemExit):
            main(["classify", "--help"])
        assert "reversed-10" in capsys.readouterr().out
    finally:
        BAND_ORDERS.remove("reversed-10")


# Refused


def water(count):
    return np.random.default_rng(0).integers(20, 120, (count, SIDE, SIDE), dtype=np.uint16)


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((12, SIDE, SIDE), 1000, np.uint16),
        np.zeros((12, SIDE, SIDE), np.uint16),
        water(12),
        np.repeat(land_dn(("B04",)), 12, axis=0),
        land_dn(ORDER_12[::-1]),
        land_dn(tuple(np.random.default_rng(3).permutation(ORDER_12))),
        land_dn(("B01", "B04", "B03", "B02", *ORDER_12[4:])),
        land_dn((*ORDER_12[:9], "B12", "B11", "B09")),
        land_dn(("B03",), side=12).repeat(12, axis=0),
    ],
    ids=[
        "constant",
        "empty",
        "water",
        "one band",
        "reversed",
        "random",
        "red and blue exchanged",
        "end reversed",
        "tiny",
    ],
)
def test_pixels_that_do_not_show_the_order_are_refused(tmp_path, pixels):
    with pytest.raises(BandOrderUnknown) as caught:
        open_scene(write(tmp_path, pixels))
    for text in ("standard-12: B01 B02", "--band-order", "BAND_ORDER", "BANDS"):
        assert text in str(caught.value)
    assert len(str(caught.value)) < 900


def test_an_order_of_the_family_that_the_pixels_contradict_is_refused(tmp_path):
    name = "S2A2A_20190723_022_Scalve_BOA_10.tif"
    with pytest.raises(BandOrderUnknown, match="contradict the order of products of sen2r"):
        open_scene(write(tmp_path, land_dn(ORDER_12), name=name), allow_l1c=True)


def test_a_damaged_file_is_no_traceback(tmp_path):
    path = write(tmp_path, land_dn(ORDER_12, side=720), options=["TILED=YES", "COMPRESS=DEFLATE"])
    content = path.read_bytes()
    path.write_bytes(content[:4000] + bytes(len(content) - 4000))
    with pytest.raises(BandOrderUnknown):
        open_scene(path)


# Given by the user


@pytest.mark.parametrize("given", ["b8a-last-13", "B8A-Last-13", ",".join(EUROSAT), " , ".join(EUROSAT).lower()])
def test_a_given_order_is_used_without_looking_at_the_pixels(tmp_path, given):
    path = write(tmp_path, water(13))
    scene = open_scene(in_order(str(path), given), allow_l1c=True)
    assert positions(scene) == expected(EUROSAT)
    assert any("as the user assigned them" in sentence for sentence in scene.assumptions)


def test_the_level_is_read_from_the_metadata_of_a_stack_in_a_given_order(tmp_path):
    path = write(tmp_path, water(12))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("PRODUCT", "S2A_MSIL1C_20200101T100000_N0208_R022_T33UUU_20200101T120000")
    dataset = None
    assert open_scene(in_order(str(path), "standard-12"), allow_l1c=True).level == "L1C"


def test_bands_of_a_list_can_be_left_out_and_a_classification_given():
    assert parse_assignment("-,B2,B03,-,8a,SCL", "x.tif") == {
        "B02": ("x.tif", 2),
        "B03": ("x.tif", 3),
        "B8A": ("x.tif", 5),
        "SCL": ("x.tif", 6),
    }


@pytest.mark.parametrize("given", [None, "detect"])
def test_without_an_order_the_source_is_unchanged(given):
    assert in_order("x.tif", given) == "x.tif"


@pytest.mark.parametrize("given", ["eurosat", "B02", "", "B02,B02", "B02,B77", "standard-13", "-,-"])
def test_an_order_that_does_not_fit_is_refused(tmp_path, given):
    path = write(tmp_path, land_dn(ORDER_10))
    with pytest.raises(AssignmentUnusable):
        open_scene(in_order(str(path), given), allow_l1c=True)


def test_the_command_line_takes_an_order(tmp_path, capsys):
    path = str(write(tmp_path, water(10)))
    assert main(["inspect", path]) == 1
    assert "--band-order" in capsys.readouterr().err
    assert main(["inspect", path, "--band-order", "10m-first-10"]) == 0
    assert "B08 (band 4)" in capsys.readouterr().out


def test_the_orders_hold_no_band_twice():
    for order in BAND_ORDERS:
        assert len(set(order.bands)) == len(order.bands) and set(order.bands) <= set(ORDER_13)
        assert order.help.split() == list(order.bands)


# Real pixels


def test_real_tiles_of_eurosat_are_never_confused(shared_data, tmp_path):
    files = sorted((shared_data / "eurosat-l1c").rglob("*.tif"))[::40]
    found = 0
    for file in files:
        pixels = gdal.Open(str(file)).ReadAsArray()
        for order in (order for order in DETECTED if len(order.bands) == 13):
            path = write(tmp_path, pixels[[EUROSAT.index(name) for name in order.bands]])
            try:
                scene = open_scene(path, allow_l1c=True)
            except BandOrderUnknown:
                continue
            assert positions(scene) == expected(order.bands), file.name
            found += 1
    assert found > len(files) / 2


def test_the_demonstration_scene_is_found_in_the_usual_orders(demo_scene, tmp_path):
    def read(name):
        path = str(demo_scene).replace("B02", name)
        options = {"format": "MEM", "width": 1536, "height": 768}
        return gdal.Translate("", path, **options).ReadAsArray()

    pixels = {name: read(name) for name in ORDER_13}
    for value in ("b8a-last-13", "without-b8a-12", "standard-10"):
        order = BAND_ORDERS[value].bands
        path = write(tmp_path, np.stack([pixels[name] for name in order]))
        assert positions(open_scene(path, allow_l1c=True)) == expected(order), value


def test_a_virtual_raster_over_a_missing_file_is_not_asked_for_its_order(tmp_path):
    path = write(tmp_path, land_dn(ORDER_12))
    gdal.Translate(str(tmp_path / "x.vrt"), str(path))
    path.unlink()
    with pytest.raises(CannotOpen):
        open_scene(tmp_path / "x.vrt")
