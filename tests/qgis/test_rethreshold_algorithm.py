"""`landlabels:rethreshold` in QGIS: layers in the project follow, other layers are refused with a sentence."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from result_samples import read_sections, write_sample

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")
from landlabels.core.results.record import read_record  # noqa: E402
from qgis.core import QgsProcessingException, QgsVectorLayer  # noqa: E402

ALGORITHM = "landlabels:rethreshold"


@pytest.fixture
def path(tmp_path) -> Path:
    write_sample(tmp_path / "a.gpkg")
    return tmp_path / "a.gpkg"


@pytest.fixture
def layer(path, project) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername=sections", "labels", "ogr")
    return project.addMapLayer(layer)


def run(processing, **parameters) -> dict:
    return processing.run(ALGORITHM, parameters)


def test_the_labels_of_the_layer_in_the_project_follow(processing, layer, path):
    before = {feature["section"]: feature["n_labels"] for feature in layer.getFeatures()}
    result = run(processing, INPUT=layer, THRESHOLD=0.0)
    after = {feature["section"]: feature["n_labels"] for feature in layer.getFeatures()}
    assert set(after.values()) == {3} and after != before
    assert result["CHANGED"] == sum(before[name] != after[name] for name in after)
    assert result["LABEL_COUNTS"]["Urban fabric"] == len(after)
    assert Path(result["OUTPUT"]) == path
    lines = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert "no label" not in lines and "Urban fabric" in lines


def test_the_style_in_use_stays_and_its_legend_follows(processing, layer):
    from landlabels.ui.result_layers import load_styles

    load_styles(layer)
    layer.styleManager().setCurrentStyle("Top label")
    run(processing, INPUT=layer, THRESHOLD=1.0)
    assert layer.styleManager().currentStyle() == "Top label"
    assert [category.label() for category in layer.renderer().categories()] == ["no label"]
    layer.styleManager().setCurrentStyle("LandLabels")
    assert [item.label() for item in layer.renderer().legendSymbolItems()][:-1] == ["no label"]


def test_single_thresholds_and_the_models_own(processing, layer, path):
    run(processing, INPUT=str(path), THRESHOLDS="urban=0.25")
    assert read_record(path).thresholds == (0.5, 0.5, 0.25, math.inf)
    run(processing, INPUT=layer, MODEL_THRESHOLDS=True)
    assert read_record(path).thresholds == (0.5, 0.5, 0.5, math.inf)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "No thresholds are given"),
        ({"THRESHOLD": 2}, "a number from 0 to 1"),
        ({"THRESHOLD": 0.5, "MODEL_THRESHOLDS": True}, "left out if the model's own"),
        ({"THRESHOLDS": "urban:0.5"}, "a list such as"),
        ({"THRESHOLDS": "urbane=0.5"}, "must be water, forest, urban"),
    ],
)
def test_impossible_thresholds_are_refused_with_a_sentence(processing, layer, path, parameters, words):
    before = read_sections(path)
    with pytest.raises(QgsProcessingException, match=words):
        run(processing, INPUT=layer, **parameters)
    assert read_sections(path) == before


def test_other_layers_are_refused_with_a_sentence(processing, project, tmp_path):
    memory = project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory"))
    with pytest.raises(QgsProcessingException, match="'mine' is not read from a file"):
        run(processing, INPUT=memory, THRESHOLD=0.5)
    file = tmp_path / "other.gpkg"
    options = qgis_core.QgsVectorFileWriter.SaveVectorOptions()
    transform = qgis_core.QgsCoordinateTransformContext()
    qgis_core.QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(file), transform, options)
    with pytest.raises(QgsProcessingException, match="is not a result of LandLabels"):
        run(processing, INPUT=f"{file}|layername=other", THRESHOLD=0.5)


def test_a_layer_that_is_being_edited_is_refused(processing, layer, path):
    assert layer.startEditing()
    with pytest.raises(QgsProcessingException, match="being edited; save or discard"):
        run(processing, INPUT=layer, THRESHOLD=0.0)
    layer.rollBack()


def test_edits_saved_in_qgis_are_kept(processing, layer, path):
    feature = next(layer.getFeatures())
    assert layer.startEditing()
    for name, value in (("labels", "Never seen"), ("codes", "never")):
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
    assert layer.commitChanges()
    run(processing, INPUT=layer, THRESHOLD=0.0)
    sections = read_sections(path)
    assert sections.pop(feature["section"])["codes"] == "never"
    assert {section["n_labels"] for section in sections.values()} == {3}


def test_a_style_that_the_user_saved_is_kept_and_protects_the_file(processing, layer, path):
    from landlabels.core.errors import OutputForeign
    from landlabels.ui.result_layers import load_styles

    load_styles(layer)
    layer.setOpacity(0.25)
    layer.saveStyleToDatabase("Top label", "", False, "")
    layer.saveStyleToDatabase("mine", "", False, "")
    run(processing, INPUT=layer, THRESHOLD=0.0)
    for name, opacity in (("Top label", 0.25), ("mine", 0.25), ("Number of labels", 1)):
        layer.styleManager().setCurrentStyle(name)
        assert layer.opacity() == opacity
    with pytest.raises(OutputForeign, match="the style Top label, the style mine"):
        write_sample(path, if_exists="replace", scene="another")
