"""A QGIS without a window, in a separate profile, with the provider of the plugin registered as in qgis_process."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")


@pytest.fixture(scope="session")
def qgis(tmp_path_factory: pytest.TempPathFactory) -> object:
    """The one QgsApplication of this process (there can be no second).

    It ends with the process: `exitQgis` would invalidate layers that Python has not collected yet.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    application = qgis_core.QgsApplication([], True)
    application.initQgis()
    return application


@pytest.fixture(scope="session")
def provider(qgis: object) -> Iterator[object]:
    """The provider `landlabels`, registered by the plugin."""
    import landlabels

    plugin = landlabels.classFactory(None)
    plugin.initProcessing()
    yield qgis_core.QgsApplication.processingRegistry().providerById("landlabels")
    plugin.unload()


@pytest.fixture(scope="session")
def processing(provider: object) -> object:
    """The Python interface of Processing."""
    sys.path.append(str(Path(qgis_core.QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    # It enables GDAL's exceptions in the whole process; other tests need plain Python. Disabled in reverse order.
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


@pytest.fixture(autouse=True)
def nothing_remembered(request: pytest.FixtureRequest) -> None:
    """Dialogs remember nothing of earlier tests."""
    if "qgis" in request.fixturenames:
        request.getfixturevalue("qgis")
        qgis_core.QgsSettings().remove("LandLabels/remembered")
        qgis_core.QgsSettings().remove("LandLabels/training_sets")


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
