"""Layers from the web with an authentication configuration of QGIS, whose password is in no output."""

import pytest
from models import write_tiny_model
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer
from scenes import write_band_files
from web import serve

PASSWORD = "4 cr/et@?ü"


class Feedback(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)


def configuration(method: str, **values: str) -> str:
    manager, config = QgsApplication.authManager(), QgsAuthMethodConfig(method)
    manager.setMasterPassword("master", True)
    config.setName(method)
    for name, value in values.items():
        config.setConfig(name, value)
    manager.storeAuthenticationConfig(config)
    return config.id()


@pytest.fixture
def web(tmp_path):
    with serve(tmp_path / "www") as server:
        write_band_files(server.root, (1, 1), prefix="", suffix=".tif")
        yield server


def layer_of(web, authentication):
    """Return a layer that QGIS has opened before the server asks for a login: it does not encode passwords itself."""
    layer = QgsRasterLayer(f"/vsicurl/{web['B05.tif']} authcfg='{authentication}'", "B05", "gdal")
    web.login = f"user:{PASSWORD}"
    return layer


def test_a_layer_with_a_login_is_classified_and_no_output_holds_the_password(processing, web, tmp_path):
    from landlabels.ui.toolbox.parameters import file_of

    authentication = configuration("Basic", username="user", password=PASSWORD)
    layer = layer_of(web, authentication)
    assert "%20" in file_of(layer)
    output, feedback = tmp_path / "labels.gpkg", Feedback()
    values = {"INPUT": layer, "MODEL": str(write_tiny_model(tmp_path / "tiny.onnx")), "OUTPUT": str(output)}
    found = processing.run("landlabels:classifyextent", values, feedback=feedback)
    assert found["SECTIONS"] == 1
    for secret in ("4%20cr", "4 cr"):
        assert secret.encode() not in output.read_bytes()
        assert secret not in feedback.textLog() + feedback.htmlLog()


def test_a_configuration_that_gdal_cannot_use_is_refused_with_a_sentence(processing, web):
    from landlabels.ui.toolbox.parameters import file_of

    layer = layer_of(web, configuration("APIHeader", key="4cret"))
    with pytest.raises(QgsProcessingException, match="cannot be used to read its file"):
        file_of(layer)
