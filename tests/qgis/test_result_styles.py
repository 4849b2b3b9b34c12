"""The drop-downs of the panel for the styles of a result layer."""

from __future__ import annotations

import pytest
from result_samples import LABELS, write_sample

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")
from landlabels.ui.panel.result_styles import ResultStyles  # noqa: E402
from landlabels.ui.result_layers import load_styles  # noqa: E402
from qgis.core import QgsVectorLayer  # noqa: E402


@pytest.fixture
def layer(project, tmp_path):
    write_sample(tmp_path / "a.gpkg")
    layer = project.addMapLayer(QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sections", "labels", "ogr"))
    load_styles(layer)
    return layer


@pytest.fixture
def widget(layer):
    widget = ResultStyles()
    widget.set_layer(layer)
    return widget


def choose(box, text: str) -> None:
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


def texts(box) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


def test_all_styles_of_the_file_can_be_chosen(widget, layer):
    assert set(texts(widget.style_box)) == set(layer.styleManager().styles())
    assert widget.style_box.currentText() == "LandLabels"
    assert not widget.isHidden() and widget.label_box.isHidden()
    choose(widget.style_box, "Top label")
    assert layer.renderer().type() == "categorizedSymbol"
    choose(widget.style_box, "LandLabels")
    assert layer.renderer().type() == "RuleRenderer"


def test_the_label_whose_probability_is_shown_can_be_chosen(widget, layer):
    choose(widget.style_box, "Probability of one label")
    assert not widget.label_box.isHidden()
    assert texts(widget.label_box) == list(LABELS.names)
    choose(widget.label_box, "Urban fabric")
    assert layer.renderer().classAttribute() == '"p_urban"'
    assert [item.label() for item in layer.renderer().legendSymbolItems()][:2] == ["Urban fabric", "0 to 20 %"]
    choose(widget.style_box, "Number of labels")
    assert widget.label_box.isHidden()
    choose(widget.style_box, "Probability of one label")
    assert widget.label_box.currentText() == "Urban fabric"


def test_a_style_chosen_in_the_menu_of_the_layer_is_shown(widget, layer):
    layer.styleManager().setCurrentStyle("Pies")
    assert widget.style_box.currentText() == "Pies"


def test_styles_that_are_added_later_can_be_chosen(project, tmp_path):
    write_sample(tmp_path / "a.gpkg")
    layer = project.addMapLayer(QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sections", "labels", "ogr"))
    widget = ResultStyles()
    widget.set_layer(layer)
    assert widget.isHidden()
    load_styles(layer)  # QGIS itself loads stored styles after it has added the layer
    assert not widget.isHidden() and widget.style_box.count() == 8
    layer.styleManager().removeStyle("Pies")
    assert "Pies" not in texts(widget.style_box)


def test_other_layers_have_no_styles_to_choose_and_a_removed_layer_does_no_harm(widget, layer, project):
    other = QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory")
    widget.set_layer(other)
    assert widget.isHidden()
    widget.set_layer(layer)
    project.removeMapLayer(layer.id())
    choose(widget.style_box, "Top label")
    widget.set_layer(None)
    assert widget.isHidden() and widget.style_box.count() == 0
