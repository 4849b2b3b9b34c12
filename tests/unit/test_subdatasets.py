"""Products with one variable per band: netCDF and Zarr."""

import numpy as np
import pytest
from landlabels.core.errors import LandLabelsError, NotSentinel2, SeveralProducts
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.scene import open_scene
from landlabels.core.sections.grid import section_grid
from osgeo import gdal, osr
from scenes import groups_of, random_dn, read_all, write_raster

ORIGIN = (300000, 5000040)


def write_variables(path, pixels, names, driver="netCDF", dates=1, crs=True, south_first=False):
    """Write (bands, height, width) with one variable for each band, with the dimensions (t,) y, x."""
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no driver {driver}")
    root = gdal.GetDriverByName(driver).CreateMultiDimensional(str(path)).GetRootGroup()
    _, height, width = pixels.shape
    y = root.CreateDimension("y", "HORIZONTAL_Y", "NORTH", height)
    x = root.CreateDimension("x", "HORIZONTAL_X", "EAST", width)
    real = gdal.ExtendedDataType.Create(gdal.GDT_Float64)
    ys = ORIGIN[1] - 10 * np.arange(height) - 5
    for dimension, values in ((x, ORIGIN[0] + 10 * np.arange(width) + 5), (y, ys[::-1] if south_first else ys)):
        variable = root.CreateMDArray(dimension.GetName(), [dimension], real)
        variable.WriteArray(values.astype(float))
        dimension.SetIndexingVariable(variable)
    dimensions = [y, x]
    if dates > 1:
        dimensions = [root.CreateDimension("t", None, None, dates), y, x]
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    for band, name in zip(pixels, names, strict=True):
        kind = gdal.ExtendedDataType.Create(gdal.GDT_UInt16)
        variable = root.CreateMDArray(name, dimensions, kind)
        if crs:
            variable.SetSpatialRef(system)
        variable.WriteArray(band if dates == 1 else np.stack([band] * dates))
    return path


@pytest.mark.parametrize(("driver", "name"), [("netCDF", "openEO.nc"), ("Zarr", "product.zarr")])
def test_one_variable_per_band_is_read_like_a_stack(tmp_path, driver, name):
    pixels = random_dn((12, 240, 240), 1)
    scene = open_scene(write_variables(tmp_path / name, pixels, ORDER_12, driver))
    stack = open_scene(write_raster(tmp_path / "stack.tif", pixels, ORIGIN, 10, descriptions=ORDER_12))
    assert list(scene.bands) == list(stack.bands) and scene.name == name.partition(".")[0]
    found, expected = (read_all(each, section_grid(each), groups_of(ORDER_12))[0] for each in (scene, stack))
    assert found.keys() == expected.keys()
    for key, (inputs, _) in found.items():
        for group, values in inputs.items():
            np.testing.assert_array_equal(values, expected[key][0][group])
    changed = open_scene(write_variables(tmp_path / f"2{name}", pixels + 7, ORDER_12, driver))
    assert changed.fingerprint()["bands"] != scene.fingerprint()["bands"]


def test_several_dates_other_variables_and_no_system_are_refused(tmp_path):
    pixels = random_dn((12, 120, 120), 1)
    with pytest.raises(SeveralProducts, match="3 dates or layers in each variable"):
        open_scene(write_variables(tmp_path / "a.nc", pixels, ORDER_12, dates=3))
    with pytest.raises(NotSentinel2, match="none of its variables is called after a band"):
        open_scene(write_variables(tmp_path / "b.nc", pixels[:3], ["t2m", "tp", "u10"]))
    with pytest.raises(LandLabelsError, match="no coordinate system"):
        open_scene(write_variables(tmp_path / "c.nc", pixels, ORDER_12, crs=False))


def test_rows_from_south_to_north_are_refused_with_a_way_out(tmp_path):
    path = write_variables(tmp_path / "x.zarr", random_dn((12, 120, 120), 1), ORDER_12, "Zarr", south_first=True)
    with pytest.raises(NotSentinel2, match="its first row is the southernmost; export it as GeoTIFF"):
        open_scene(path)
