"""The parameter BANDS: bands by number, layer or file, stored for the layer."""

from __future__ import annotations

import pytest
from landlabels.core.results.record import read_record
from landlabels.core.scene.bands import ORDER_12
from landlabels.core.scene.scene import open_scene
from landlabels.ui.toolbox.assigned_bands import AUTO, keep_bands, kept_bands, source_of
from qgis.core import QgsProcessingException, QgsRasterLayer
from scenes import random_dn, write_raster

ALGORITHM = "landlabels:classifyextent"


@pytest.fixture
def stack(tmp_path, qgis):
    """Two files without band names: all bands but B02, in the order of wavelengths, and B02."""
    path = write_raster(tmp_path / "eleven.tif", random_dn((11, 120, 240), 1), (300000, 5000040), 10)
    blue = write_raster(tmp_path / "second.tif", random_dn((120, 240), 2), (300000, 5000040), 10)
    layer, other = QgsRasterLayer(str(path), "eleven"), QgsRasterLayer(str(blue), "my blue: second")
    yield layer, other
    keep_bands(str(path), AUTO)


def test_assigned_bands_are_used_and_stored(processing, project, stack, model, tmp_path):
    layer, other = stack
    project.addMapLayers([layer, other])
    names = [name for name in ORDER_12 if name != "B02"]
    text = "; ".join(f"{name}={n}" for n, name in enumerate(names, start=1)) + "; B02 = my blue: second:1"
    given = {"INPUT": layer, "MODEL": str(model), "DEVICE": "CPU", "OUTPUT": str(tmp_path / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match="BANDS"):
        processing.run(ALGORITHM, given)
    assert kept_bands(layer) == ""

    assert processing.run(ALGORITHM, {**given, "BANDS": text})["SECTIONS"] == 2
    (run,) = read_record(given["OUTPUT"]).runs
    assert any("as the user assigned them" in sentence for sentence in run["assumptions"])
    assert kept_bands(layer) == text
    scene = open_scene(source_of(layer))
    assert (scene.bands["B02"].file, scene.bands["B03"].index) == (other.source(), 2)
    assert processing.run(ALGORITHM, given)["SECTIONS"] == 2  # as before, and so the same run

    with pytest.raises(QgsProcessingException, match="do not show their order"):
        processing.run(ALGORITHM, {**given, "BANDS": AUTO})
    assert kept_bands(layer) == text  # that run was none


@pytest.mark.parametrize("text", ["B02", "B02=1; B02=2"])
def test_an_invalid_band_assignment_is_refused_before_the_run(processing, stack, model, tmp_path, text):
    given = {"INPUT": stack[0].source(), "MODEL": str(model), "OUTPUT": str(tmp_path / "a.gpkg"), "BANDS": text}
    with pytest.raises(QgsProcessingException, match="cannot be assigned"):
        processing.run(ALGORITHM, given)


def test_a_layer_on_the_web_keeps_its_address(qgis, tmp_path):
    from web import serve

    write_raster(tmp_path / "B02.tif", random_dn((120, 240), 2), (300000, 5000040), 10)
    with serve(tmp_path) as web:
        layer = QgsRasterLayer(f"/vsicurl/{web['B02.tif']}?x=1", "B02")
        assert layer.isValid()
        assert source_of(layer) == f"/vsicurl/{web['B02.tif']}?x=1"
