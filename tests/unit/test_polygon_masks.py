"""Masks of polygons (GML) in products before processing baseline 04.00."""

import pytest
from landlabels.core.errors import CloudMaskUnusable
from landlabels.core.scene.scene import open_scene
from mutations import check
from scenes import random_dn, write_band_files, write_raster, write_safe
from test_clouds import ORIGIN, clear_shares

X0, Y0 = ORIGIN
MEMBER = """<eop:MaskFeature gml:id="{kind}.{n}"><eop:maskType codeSpace="urn:gs2:S2PDGS:maskType">{kind}</eop:maskType>
<eop:extentOf><gml:Polygon gml:id="{kind}.{n}_Polygon"><gml:exterior><gml:LinearRing>
<gml:posList srsDimension="{dimensions}">{ring}</gml:posList>
</gml:LinearRing></gml:exterior>{holes}</gml:Polygon></eop:extentOf></eop:MaskFeature>"""
HOLE = (
    '<gml:interior><gml:LinearRing><gml:posList srsDimension="2">{ring}</gml:posList></gml:LinearRing></gml:interior>'
)


def ring(bounds, height=None):
    """Corners of bounds in metres from the origin of the scene, east and south."""
    west, north, east, south = bounds
    corners = [(west, north), (east, north), (east, south), (west, south), (west, north)]
    third = "" if height is None else f" {height}"
    return " ".join(f"{X0 + x} {Y0 - y}{third}" for x, y in corners)


def write_mask(path, *bounds, kind="OPAQUE", epsg=32633, height=None, hole=None):
    members = "".join(
        MEMBER.format(
            kind=kind,
            n=number,
            ring=ring(each, height),
            dimensions=2 if height is None else 3,
            holes=HOLE.format(ring=ring(hole)) if hole else "",
        )
        for number, each in enumerate(bounds)
    )
    envelope = f'<gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG:8.7:{epsg}"/></gml:boundedBy>'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" '
        'xmlns:gml="http://www.opengis.net/gml/3.2">'
        + (f"{envelope}<eop:maskMembers>{members}</eop:maskMembers>" if bounds else "<eop:maskMembers/>")
        + "</eop:Mask>"
    )
    return path


@pytest.fixture
def safe(tmp_path):
    """A Level-1C product of 1 x 2 sections, and the folder of its masks."""
    product = write_safe(tmp_path, level="L1C", offset=None)
    return product, next(product.glob("GRANULE/*")) / "QI_DATA"


def shares(product):
    return clear_shares(open_scene(product, allow_l1c=True))


@pytest.mark.parametrize(
    "name", ["MSK_CLOUDS_B00", "S2A_OPER_MSK_CLOUDS_SGS__20160929T154211_A006640_T29UNU_B00_MSIL1C"]
)
@pytest.mark.parametrize("kind", ["OPAQUE", "CIRRUS"])
def test_clouds_of_old_level_1c_are_not_clear(safe, name, kind):
    product, folder = safe
    write_mask(folder / f"{name}.gml", (0, 0, 600, 1200), (1200, 0, 1800, 600), kind=kind)
    scene = open_scene(product, allow_l1c=True)
    assert clear_shares(scene) == {(0, 0): 0.5, (0, 1): 0.75}
    assert any(f"Cloud mask (0 is clear): {name}.gml" in line for line in scene.summary())
    assert [path.suffix for path in folder.iterdir()] == [".gml"]  # nothing is written beside it


def test_lost_data_and_defects_of_any_band_are_not_clear(safe):
    product, folder = safe
    write_mask(folder / "MSK_CLOUDS_B00.gml")
    write_mask(folder / "MSK_NODATA_B02.gml", (0, 0, 600, 1200), kind="QT_NODATA_PIXELS", height=12.5)
    write_mask(folder / "MSK_DEFECT_B8A.gml", (1200, 0, 1260, 1200), kind="QT_DEFECTIVE_PIXELS")
    write_mask(folder / "MSK_NODATA_B10.gml", (0, 0, 2400, 1200))  # no model uses this band
    write_mask(folder / "MSK_DETFOO_B02.gml", (0, 0, 2400, 1200))  # footprints of the detectors
    assert shares(product) == {(0, 0): 0.5, (0, 1): 0.95}


def test_a_mask_without_polygons_means_that_all_is_clear(safe):
    product, folder = safe
    write_mask(folder / "MSK_CLOUDS_B00.gml")
    assert shares(product) == {(0, 0): 1, (0, 1): 1}


def test_holes_in_clouds_are_clear(safe):
    product, folder = safe
    write_mask(folder / "MSK_CLOUDS_B00.gml", (0, 0, 1200, 1200), hole=(300, 300, 900, 900))
    assert shares(product) == {(0, 0): 0.25, (0, 1): 1}


def test_a_chosen_mask_of_polygons_in_another_system_is_used(tmp_path):
    files = write_band_files(tmp_path / "x_L2A", (1, 2))
    path = write_mask(tmp_path / "m.gml", (0, 0, 600, 1200))
    assert clear_shares(open_scene(files["B02"], cloud_mask=path)) == {(0, 0): 0.5, (0, 1): 1}
    write_mask(path, (0, 0, 600, 1200), epsg=32632)  # far in the west
    assert clear_shares(open_scene(files["B02"], cloud_mask=path)) == {(0, 0): 1, (0, 1): 1}


@pytest.mark.parametrize("content", ["", "<eop:Mask>", "<osm/>", '<eop:Mask><gml:Polygon gml:id="a"/></eop:Mask>'])
def test_damaged_masks_of_polygons(tmp_path, safe, content):
    product, folder = safe
    path = write_mask(folder / "MSK_CLOUDS_B00.gml")
    path.write_text(content)
    scene = open_scene(product, allow_l1c=True)
    assert scene.clouds is None and any("clear share is not known" in line for line in scene.assumptions)
    with pytest.raises(CloudMaskUnusable):
        open_scene(product, allow_l1c=True, cloud_mask=path)


def test_malformed_masks_of_polygons(safe):
    product, folder = safe
    path = write_mask(folder / "MSK_CLOUDS_B00.gml", (0, 0, 600, 1200), (1200, 0, 1800, 600))
    check(path, lambda: open_scene(product, allow_l1c=True))


def test_a_newer_mask_is_preferred(safe):
    from test_masks_beside_bands import write_kinds

    product, folder = safe
    write_mask(folder / "MSK_CLOUDS_B00.gml", (0, 0, 600, 1200))
    write_kinds(folder, 0)
    assert shares(product) == {(0, 0): 1, (0, 1): 0}


def test_scenes_south_of_the_equator(tmp_path):
    """Their lattice begins 40 m above multiples of 60 m."""
    stack = tmp_path / "x_L2A.tif"
    write_raster(stack, random_dn((2, 120, 120), 1), (X0, 8700040), 10, epsg=32733, descriptions=("B02", "B03"))
    south = Y0 - 8700040
    path = write_mask(tmp_path / "m.gml", (0, south, 600, south + 1200), epsg=32733)
    assert list(clear_shares(open_scene(stack, cloud_mask=path), ("B02", "B03")).values()) == [0.5]
