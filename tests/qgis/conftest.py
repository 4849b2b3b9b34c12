"""A QGIS without a window, in a profile of its own, with the plugin's provider registered as qgis_process would."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")


@pytest.fixture(scope="session")
def qgis(tmp_path_factory: pytest.TempPathFactory) -> object:
    """The one QgsApplication of this process (there can be no second).

    It ends with the process: `exitQgis` would pull the ground from under layers that Python has yet to collect.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    application = qgis_core.QgsApplication([], True)
    application.initQgis()
    return application


@pytest.fixture(scope="session")
def provider(qgis: object) -> Iterator[object]:
    """The provider `landlabels`, registered by the plugin itself."""
    import landlabels

    plugin = landlabels.classFactory(None)
    plugin.initProcessing()
    yield qgis_core.QgsApplication.processingRegistry().providerById("landlabels")
    plugin.unload()


@pytest.fixture(scope="session")
def processing(provider: object) -> object:
    """QGIS's own Python interface to Processing."""
    sys.path.append(str(Path(qgis_core.QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    # It made GDAL raise, in the whole process; other tests are about plain Python. The last begun is the first to end.
    for module in (osr, ogr, gdal):
        if module.GetUseExceptions():
            module.DontUseExceptions()
    return processing


@pytest.fixture(autouse=True)
def gdal_raises(request: pytest.FixtureRequest) -> Iterator[None]:
    """In QGIS, GDAL raises."""
    if "processing" in request.fixturenames:
        request.getfixturevalue("processing")
    gdal.UseExceptions()
    yield
    gdal.DontUseExceptions()


@pytest.fixture
def project(qgis: object) -> Iterator[object]:
    """The project of the running QGIS, empty before and after."""
    yield qgis_core.QgsProject.instance()
    qgis_core.QgsProject.instance().clear()


@pytest.fixture(scope="session")
def bands(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A scene of 2 x 3 sections in 12 band files, L2A by its name."""
    from scenes import write_band_files

    return write_band_files(tmp_path_factory.mktemp("scene_L2A"), (2, 3))


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that needs those 12 bands."""
    from models import write_tiny_model

    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.onnx")
