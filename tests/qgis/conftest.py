"""A QGIS without a window, in a profile of its own, with the plugin's provider registered as qgis_process would."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")


@pytest.fixture(scope="session")
def qgis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """The one QgsApplication of this process (there can be no second)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    application = qgis_core.QgsApplication([], True)
    application.initQgis()
    yield application
    application.exitQgis()


@pytest.fixture(scope="session")
def provider(qgis: object) -> Iterator[object]:
    """The provider `landlabels`, registered by the plugin itself."""
    import landlabels

    plugin = landlabels.classFactory(None)
    plugin.initProcessing()
    yield qgis_core.QgsApplication.processingRegistry().providerById("landlabels")
    plugin.unload()
