"""The page in the options of QGIS, and where its settings are used."""

from __future__ import annotations

import pytest
from landlabels.core.choices import RESULT_STYLES
from landlabels.core.model.library import default_model
from landlabels.core.settings import Settings, change_settings, settings_file, user_settings
from landlabels.ui.environment.options_page import OptionsPage
from landlabels.ui.messages import FittingMessage
from landlabels.ui.result_layers import choose_style, load_styles
from landlabels.ui.toolbox.parameters import read_threshold
from models import write_tiny_model
from qgis.core import QgsProcessingContext, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel
from test_styles_in_qgis import GIVEN, LABELS, STYLES, write_result


class Interface:
    def __init__(self):
        self.bar = QgsMessageBar()

    def messageBar(self):
        return self.bar


@pytest.fixture
def opened(qgis, tmp_path, monkeypatch):
    """Create the page; models are in a temporary folder."""
    monkeypatch.setenv("LANDLABELS_MODELS", str(tmp_path / "models"))
    pages, iface = [], Interface()

    def opened():
        pages.append(OptionsPage(iface))
        return pages[-1], iface.bar

    yield opened
    for widget in (*pages, iface.bar):
        sip.delete(widget)


def test_the_settings_are_shown_and_what_is_changed_is_stored(opened):
    change_settings(threads=3, threshold=0.4, mirror="/mirror", style="pies")
    page, _ = opened()
    assert page.threads.value() == 3 and page.threshold.value() == 0.4 and page.style_list.currentData() == "pies"
    page.apply()
    assert user_settings() == Settings(threads=3, threshold=0.4, mirror="/mirror", style="pies")
    page.one_threshold.setChecked(False)
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.mirror.setText(" https://mirror.invalid ")
    page.memory.setValue(64)
    page.apply()
    expected = Settings("cpu", 3, 64, style="pies", mirror="https://mirror.invalid")
    assert user_settings() == expected and not page.threshold.isEnabled()


def test_accepting_the_options_without_a_change_writes_nothing(opened):
    opened()[0].apply()
    assert not settings_file().exists()


def test_the_default_model_is_chosen(opened, tmp_path):
    (tmp_path / "models").mkdir()
    write_tiny_model(tmp_path / "models" / "mine.onnx")
    page, _ = opened()
    page.model.set_value("mine")
    page.apply()
    assert default_model() == "mine"
    page, _ = opened()
    assert page.model.value() == "mine"
    page.model.set_value("auto")
    page.apply()
    assert default_model() is None


def test_a_value_that_cannot_be_used_is_shown_on_the_page(opened):
    settings_file().parent.mkdir(exist_ok=True)
    settings_file().write_text("threads = -1")
    page, _ = opened()
    assert "threads" in page.findChild(QLabel, "problems").text() and page.threads.value() == 0


def test_settings_that_cannot_be_written_are_reported(opened, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("LANDLABELS_SETTINGS", str(tmp_path / "file" / "settings.toml"))
    page, bar = opened()
    page.threads.setValue(2)
    page.apply()
    assert "cannot be written" in bar.currentItem().findChild(FittingMessage)._text


@pytest.mark.parametrize("name", ["classifyextent", "classifymany"])
def test_the_toolbox_has_them_as_defaults(provider, name):
    change_settings(device="cpu", threshold=0.4)
    algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
    assert algorithm.parameterDefinition("DEVICE").defaultValue() == "cpu"
    assert algorithm.parameterDefinition("THRESHOLD").defaultValue() == 0.4
    assert read_threshold(algorithm, {}, context) == 0.4
    assert read_threshold(algorithm, {"THRESHOLD": None}, context) is None
    assert read_threshold(algorithm, {"THRESHOLD": 0}, context) == 0.0
    change_settings(threshold=None)
    assert read_threshold(provider.algorithm(name).create(), {}, context) is None


def test_a_new_result_is_shown_in_the_chosen_style(qgis, tmp_path):
    path = write_result(tmp_path / "result.gpkg", LABELS, GIVEN)
    layer = QgsVectorLayer(str(path), "sections", "ogr")
    load_styles(layer)
    shown = []
    for option in RESULT_STYLES:
        change_settings(style=option.value)
        choose_style(layer)
        shown.append(layer.styleManager().currentStyle())
    assert shown == [name for name in STYLES if name != "Probability of one label"]


def test_a_style_that_a_result_does_not_have_leaves_its_own(qgis, tmp_path):
    layer = QgsVectorLayer(str(write_result(tmp_path / "result.gpkg", LABELS, GIVEN)), "sections", "ogr")
    change_settings(style="pies")
    choose_style(layer)
    assert layer.styleManager().currentStyle() == layer.styleManager().styles()[0] == "LandLabels"
