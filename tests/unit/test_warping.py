"""Scenes whose pixels are not on Sentinel-2's grids: they are resampled to the right place, as an assumption."""

import math
import re

import numpy as np
import pytest
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import SceneTooSmall, UnsupportedGeometry
from landlabels.core.model.library import bundled_models
from landlabels.core.model.model_file import load_model
from landlabels.core.raster.coordinates import utm_system
from landlabels.core.results.record import read_record
from landlabels.core.scene.bands import BANDS, ORDER_10, ORDER_12
from landlabels.core.scene.lattice import northing_phase, snap_inward, snap_outward
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from osgeo import gdal, osr
from reporters import RecordingReporter
from runs import rows_of
from scenes import groups_of, random_dn, read_all, write_band_files, write_raster

NAMES = ("B02", "B03", "B04")


def system(epsg):
    result = osr.SpatialReference()
    result.ImportFromEPSG(epsg)
    result.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return result


def ground(x, y, number=0):
    """Return the value at a point (metres): smooth, so that resampling does not change it much."""
    return 3000 + 1000 * np.sin(x / 150 + number) * np.cos(y / 200)


def write_view(path, epsg, transform, size, utm):
    """Write a raster of three bands with the values of `ground` in any geometry."""
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x = transform[0] + columns * transform[1] + rows * transform[2]
    y = transform[3] + columns * transform[4] + rows * transform[5]
    if epsg != utm:
        to_utm = osr.CoordinateTransformation(system(epsg), system(utm))
        points = np.array(to_utm.TransformPoints(np.column_stack([x.ravel(), y.ravel()])))
        x, y = points[:, 0].reshape(x.shape), points[:, 1].reshape(x.shape)
    pixels = np.stack([ground(x, y, number) for number in range(3)]).round().astype(np.uint16)
    write_raster(path, pixels, (0, 0), 1, epsg=epsg, descriptions=NAMES)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform(transform)
    dataset = None
    return path


def rotated(pixel, degrees):
    c, s = pixel * math.cos(math.radians(degrees)), pixel * math.sin(math.radians(degrees))
    return (500000, c, s, 5540000, s, -c)


@pytest.mark.parametrize(
    ("epsg", "transform", "utm"),
    [
        pytest.param(4326, (12, 0.00012, 0, 50, 0, -0.00008), 32633, id="degrees"),
        pytest.param(4326, (12, 0.0001, 0, -33, 0, -0.00008), 32733, id="degrees-south"),
        pytest.param(4326, (12, 0.0001, 0, 0.03, 0, -0.0001), 32633, id="degrees-equator"),
        pytest.param(4326, (179.975, 0.0001, 0, -17, 0, -0.0001), 32701, id="antimeridian"),
        pytest.param(4326, (-180.02, 0.0001, 0, 64, 0, -0.0001), 32601, id="antimeridian-west"),
        pytest.param(3857, (1300000, 14, 0, 6500000, 0, -14), 32632, id="web-mercator"),
        pytest.param(32633, (500003, 6, 0, 5540007, 0, -6), 32633, id="finer-pixels"),
        pytest.param(32633, (500000, 9.7, 0, 5540000, 0, -9.7), 32633, id="odd-pixels"),
        pytest.param(32633, (500000, 10, 0, 5540000, 0, 10), 32633, id="south-up"),
        pytest.param(32633, rotated(10, 20), 32633, id="rotated"),
        pytest.param(32733, (500000, 10, 0, 6300047, 0, -10), 32733, id="off-the-lattice-south"),
    ],
)
def test_any_geometry_is_resampled_to_the_right_place(tmp_path, epsg, transform, utm):
    scene = open_scene(write_view(tmp_path / "view_L2A.tif", epsg, transform, 500, utm))
    assert osr.SpatialReference(scene.crs).IsSame(system(utm))
    assert any("resampled" in sentence for sentence in scene.assumptions)
    grid = section_grid(scene)
    assert grid.x0 % 60 == 0 and grid.y0 % 60 == (40 if utm > 32700 else 0)
    read, reader = read_all(scene, grid, groups_of(NAMES))
    assert reader.blocks_decoded == reader.blocks_touched
    whole = {place: inputs["bands_10m"] for place, (inputs, share) in read.items() if share == 1}
    assert whole
    for (row, col), bands in whole.items():
        west, _, _, north = grid.bounds_of(row, col)
        x, y = np.meshgrid(west + 5 + 10 * np.arange(120), north - 5 - 10 * np.arange(120))
        for number in range(3):
            np.testing.assert_allclose(bands[number], ground(x, y, number), atol=30)


def test_zone_and_hemisphere_follow_from_the_tile_in_the_name(tmp_path):
    transform = (12.01, 0.0001, 0, 50, 0, -0.0001)
    view = write_view(tmp_path / "T32UQA_20200101T100000_L2A.tif", 4326, transform, 300, 32632)
    assert osr.SpatialReference(open_scene(view).crs).GetUTMZone() == 32
    assert utm_system(12, 50, "T34HBH").GetUTMZone() == -34
    assert [utm_system(lon, 10).GetUTMZone() for lon in (-180, -177, 180, 181, 179.9)] == [1, 1, 1, 1, 60]


def test_native_files_south_of_the_equator_are_on_the_lattice_and_not_resampled(tmp_path):
    """Their false northing is 10,000 km, so the grids start at 40 m and not at 0 (tile 34HBH: 199980, 6300040)."""
    assert (northing_phase(system(32734)), northing_phase(system(32634))) == (40, 0)
    files = write_band_files(tmp_path, (2, 2), origin=(199980, 6300040))
    for path in files.values():
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetSpatialRef(system(32734))
        dataset = None
    scene = open_scene(files["B02"])
    assert not any("resampled" in sentence for sentence in scene.assumptions)
    grid = section_grid(scene)
    assert (grid.x0, grid.y0, grid.section_count) == (199980, 6300040, 4)
    read, _ = read_all(scene, grid, groups_of(ORDER_12))
    for name in ("B01", "B05"):
        group = next(group for group in groups_of(ORDER_12) if name in group.bands)
        stored = gdal.Open(scene.bands[name].file).ReadAsArray()[group.size :, group.size :]
        np.testing.assert_array_equal(read[1, 1][0][group.input_name][group.bands.index(name)], stored)


@pytest.mark.parametrize(("epsg", "phase"), [(32633, 0), (32733, 40)])
def test_bounds_are_snapped_to_the_grid(epsg, phase):
    bounds = (60 * 5000 + 1, 60 * 90000 + phase + 1, 60 * 5010 - 1, 60 * 90010 + phase - 1)
    inner = (60 * 5001, 60 * 90001 + phase, 60 * 5009, 60 * 90009 + phase)
    assert snap_inward(bounds, system(epsg), 60) == inner
    assert snap_inward(inner, system(epsg), 60) == inner
    assert snap_outward((299999, 1, 300001, 20), 20) == (299980, 0, 300020, 20)


def test_a_product_without_fine_bands_is_resampled_with_a_warning(tmp_path):
    path = write_raster(
        tmp_path / "x_L2A.tif", random_dn((10, 120, 120), 1), (300000, 5000040), 20, descriptions=ORDER_10
    )
    scene = open_scene(path)
    assert {source.pixel for name, source in scene.bands.items() if BANDS[name].resolution == 10} == {10}
    assert {source.path for name, source in scene.bands.items() if BANDS[name].resolution == 20} == {str(path)}
    assert any("B02, B03, B04 and B08 have coarser pixels" in sentence for sentence in scene.assumptions)
    read, _ = read_all(scene, section_grid(scene), groups_of(ORDER_10))
    assert read[0, 0][1] == 1


@pytest.mark.parametrize("kind", ["zero", "nodata", "undeclared", "nan", "mask", "alpha"])
def test_gaps_of_a_mosaic_do_not_change_the_pixels_beside_them(tmp_path, kind):
    gap = {"zero": 0, "undeclared": -10000, "nan": np.nan}.get(kind, 777)
    pixels = np.full((4, 400, 400), 3000, np.float64)
    pixels[:3, 150:250] = gap
    pixels[3, 150:250] = 0
    dtype = {"undeclared": np.int16, "nan": np.float32}.get(kind, np.uint16)
    pixels = (pixels if kind == "alpha" else pixels[:3]).astype(dtype)
    options = {"nodata": 777 if kind == "nodata" else None, "options": ["ALPHA=NO"], "epsg": 4326}
    path = write_raster(tmp_path / "x_L2A.tif", pixels, (12, 50), 0.0001, descriptions=(*NAMES, "alpha"), **options)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if kind == "alpha":
        dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    elif kind == "mask":
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray((pixels[0] != gap).astype(np.uint8) * 255)
    dataset = None
    scene = open_scene(path, "none")
    read, _ = read_all(scene, section_grid(scene), groups_of(NAMES))
    values = np.concatenate([inputs["bands_10m"].ravel() for inputs, _ in read.values()])
    assert np.isnan(values).any() and set(np.unique(values[np.isfinite(values)])) == {3000}


def test_the_summary_has_the_bands_of_the_file_and_not_of_the_warped_raster(tmp_path):
    names = ("angles", "B04", "B03", "x", "B02")
    path = write_raster(
        tmp_path / "x_L2A.tif", random_dn((5, 300, 300), 1), (12, 50), 0.0001, epsg=4326, descriptions=names
    )
    text = "\n".join(open_scene(path).summary())
    assert "in x_L2A.tif: B04 (band 2), B03 (band 3), B02 (band 5)." in text


def test_bands_in_different_systems_are_warped_to_one(tmp_path):
    write_raster(tmp_path / "x_L2A_B02.tif", np.full((300, 300), 2000, np.uint16), (500000, 5540040), 10)
    lon, lat, _ = osr.CoordinateTransformation(system(32633), system(4326)).TransformPoint(500000.0, 5540040.0)
    other = np.full((400, 400), 1000, np.uint16)
    write_raster(tmp_path / "x_L2A_B03.tif", other, (lon, lat), 0.0001, epsg=4326)
    scene = open_scene(tmp_path / "x_L2A_B03.tif", "none")
    assert scene.bands["B02"].path == scene.bands["B02"].file
    assert any(sentence.startswith("B03: pixels of about") for sentence in scene.assumptions)
    bands = read_all(scene, section_grid(scene), groups_of(("B02", "B03")))[0][0, 0][0]["bands_10m"]
    assert (bands[0] == 2000).all() and (bands[1] == 1000).all()


def test_the_same_ground_in_degrees_gives_the_same_labels(tmp_path, demo_scene):
    """Real pixels and the bundled model: native files, and a stack in degrees that was warped from them."""
    model = load_model(bundled_models()[0])
    options = {"model": model.path, "device": "cpu", "allow_l1c": True}
    native = classify(ClassifyRequest(str(demo_scene), tmp_path / "native.gpkg", **options), RecordingReporter())
    scene = open_scene(demo_scene, allow_l1c=True)
    west, south, east, north = scene.bounds
    bands = [str(tmp_path / f"{name}.vrt") for name in scene.bands]
    for path, source in zip(bands, scene.bands.values(), strict=True):
        gdal.Warp(path, source.path, format="VRT", xRes=10, yRes=10, outputBounds=(west, south, east, north))
    stack = gdal.BuildVRT(str(tmp_path / "stack.vrt"), bands, separate=True)
    degrees = gdal.Warp(str(tmp_path / "degrees_L1C.tif"), stack, dstSRS="EPSG:4326", resampleAlg="cubic")
    for index, name in enumerate(scene.bands, start=1):
        degrees.GetRasterBand(index).SetDescription(name)
    degrees = None
    like = read_record(native.output).identity["grid"]
    request = ClassifyRequest(str(tmp_path / "degrees_L1C.tif"), tmp_path / "warped.gpkg", like=like, **options)
    classify(request, RecordingReporter())
    codes = model.card.label_set.codes
    one, other = (
        np.array([[dict(row)[f"p_{code}"] for code in codes] for row in rows_of(path)])
        for path in (native.output, request.output)
    )
    assert one.shape == other.shape == (72, 19)
    assert np.abs(one - other).mean() < 0.02
    thresholds = model.card.thresholds_for(None)
    flipped = (one >= thresholds) != (other >= thresholds)
    assert not (flipped & (np.abs(one - thresholds) > 0.02)).any()


def test_a_raster_without_a_usable_georeference_is_refused(tmp_path):
    path = write_raster(tmp_path / "x_L2A.tif", random_dn((3, 300, 300), 1), (0, 0), 10, epsg=None, descriptions=NAMES)
    with pytest.raises(UnsupportedGeometry, match="no coordinate system"):
        open_scene(path)
    bare = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare_L2A.tif"), 300, 300, 2, gdal.GDT_UInt16)
    bare.SetSpatialRef(system(32633))
    for index in (1, 2):
        bare.GetRasterBand(index).SetDescription(NAMES[index])
    bare = None
    with pytest.raises(UnsupportedGeometry, match="no geotransform"):
        open_scene(tmp_path / "bare_L2A.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["site",UNIT["metre",1]]')
    dataset = None
    with pytest.raises(UnsupportedGeometry, match="cannot be transformed to UTM"):
        open_scene(path)
    write_raster(tmp_path / "y_L2A_B02.tif", random_dn((300, 300), 1), (300000, 5000040), 10)
    write_raster(tmp_path / "y_L2A_B03.tif", random_dn((300, 300), 1), (300000, 5000040), 10, epsg=32634)
    with pytest.raises(SceneTooSmall):
        section_grid(open_scene(tmp_path / "y_L2A_B02.tif"))


def test_bands_of_a_product_in_degrees_keep_their_native_resolutions(tmp_path):
    (tmp_path / "degrees_L2A").mkdir()
    for path in write_band_files(tmp_path / "native", (2, 2), bands=("B01", "B02", "B05")).values():
        gdal.Warp(str(tmp_path / "degrees_L2A" / path.name), str(path), dstSRS="EPSG:4326")
    scene = open_scene(tmp_path / "degrees_L2A")
    assert {name: source.pixel for name, source in scene.bands.items()} == {"B01": 60, "B02": 10, "B05": 20}
    assert re.match(r"All bands: pixels of about 10[.\d]*, 20[.\d]* and 6[.\d]+ m in WGS 84 are", scene.assumptions[0])


def test_utm_in_kilometres_is_warped_to_metres(tmp_path):
    wkt = (
        'PROJCS["UTM 33 in km",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
        'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],'
        'PARAMETER["false_easting",500],PARAMETER["false_northing",0],UNIT["km",1000]]'
    )
    path = write_raster(
        tmp_path / "x_L2A.tif", random_dn((12, 240, 240), 1), (300000, 5000040), 10, descriptions=ORDER_12
    )
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection(wkt)
    dataset.SetGeoTransform([value / 1000 for value in dataset.GetGeoTransform()])
    dataset = None
    scene = open_scene(path)
    assert osr.SpatialReference(scene.crs).GetLinearUnits() == 1 and scene.bounds == (300000, 4997640, 302400, 5000040)
