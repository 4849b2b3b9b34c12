"""Text in files that is not UTF-8, as names of layers, fields, bands and classes: read, printed and stored."""

import numpy as np
import pytest
from landlabels.core.errors import LandLabelsError, ReferenceField
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.scene import open_scene
from landlabels.core.stores.reference import open_reference
from landlabels.core.text import decode
from osgeo import gdal
from references import X0, Y0, shapes, square, write_classes, write_polygons
from scenes import random_dn, write_raster

BOUNDS = (X0, Y0 - 1200, X0 + 1200, Y0)


def replace_bytes(path, old: bytes, new: bytes):
    content = path.read_bytes()
    assert old in content and len(old) == len(new)
    path.write_bytes(content.replace(old, new))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (b"For\xeat", "Forêt"),
        ("For\udceat", "Forêt"),
        ("Forêt", "Forêt"),
        (b"\xc9\xad\xc1\xd6", "森林"),
        ("a\ud800b", "a?b"),
    ],
)
def test_bytes_and_surrogates_become_valid_text(found, expected):
    assert decode(found) == expected


def test_names_of_classes_that_gdal_returns_as_bytes(tmp_path):
    values = np.ones((120, 120), np.uint8)
    path = write_classes(tmp_path / "c.tif", values, (X0, Y0), 10, 32633, names=["", "Forest"])
    replace_bytes(tmp_path / "c.tif.aux.xml", b"Forest", b"For\xeat ")
    reference = open_reference(path)
    reference.read(BOUNDS, gdal.Open(str(path)).GetProjection())
    assert [each.name for each in reference.classes] == ["Forêt"]


def test_names_of_layers(tmp_path):
    path = write_polygons(tmp_path / "r.geojson", shapes((square(X0, Y0, 900), "a")))
    replace_bytes(path, b'"name": "r"', b'"name": "\xe4"')
    with pytest.raises(ReferenceField, match="needs a class field"):
        open_reference(path)
    assert (
        open_reference(path, "class")
        .read(BOUNDS, gdal.OpenEx(str(path)).GetLayer(0).GetSpatialRef().ExportToWkt())
        .any()
    )


def test_names_of_fields(tmp_path):
    path = write_polygons(tmp_path / "r.shp", shapes((square(X0, Y0, 900), "a")))
    replace_bytes(tmp_path / "r.dbf", b"class", b"cl\xe4ss")
    (tmp_path / "r.cpg").write_text("UTF-8")
    with pytest.raises(ReferenceField, match="cläss, number"):
        open_reference(path)
    assert (
        open_reference(path, "cläss")
        .read(BOUNDS, gdal.OpenEx(str(path)).GetLayer(0).GetSpatialRef().ExportToWkt())
        .any()
    )


def test_names_of_bands_and_metadata(tmp_path):
    names = [f"B\u00e4nd {band}" for band in ORDER_12]
    path = write_raster(tmp_path / "x_L2A.tif", random_dn((12, 120, 120), 1), (X0, Y0), 10, descriptions=names)
    content = path.read_bytes()
    path.write_bytes(content.replace("ä".encode(), b"\xe4 "))
    assert list(open_scene(path).bands) == list(ORDER_12)


def test_errors_can_be_printed_and_stored():
    text = str(LandLabelsError(reason="the layer 'For\udceat' is damaged"))
    assert text.encode() and "Forêt" in text
