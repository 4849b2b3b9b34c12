"""`landlabels:explain`, `landlabels:evidencemap` and the widget of one section in QGIS."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from algorithms import Feedback, run

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")
from landlabels.core.classify import ClassifyRequest, classify  # noqa: E402
from landlabels.ui.background import cancel_all  # noqa: E402
from landlabels.ui.panel.section_evidence import SectionEvidence  # noqa: E402
from landlabels.ui.result_layers import add_band_styles  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402
from reporters import RecordingReporter  # noqa: E402
from result_samples import write_sample  # noqa: E402


@pytest.fixture(scope="module")
def result(bands, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("evidence") / "result.gpkg"
    request = ClassifyRequest(str(bands["B02"]), path, model="standard", threshold=0.2, precision="fp32")
    classify(request, RecordingReporter())
    return path


@pytest.fixture
def layer(result, project) -> QgsVectorLayer:
    return project.addMapLayer(QgsVectorLayer(f"{result}|layername=sections", "labels", "ogr"))


def test_a_raster_with_a_style_for_each_label_is_written(provider, layer, tmp_path):
    output = str(tmp_path / "e.tif")
    feedback = Feedback()
    assert run("explain", feedback, INPUT=layer, OUTPUT=output)["SECTIONS"] == 6
    assert "6 sections were explained." in feedback.lines
    raster = QgsRasterLayer(output, "evidence")
    bands = [raster.bandName(number).split(": ")[1] for number in range(1, raster.bandCount() + 1)]
    renderer = raster.renderer()
    assert type(renderer).__name__ == "QgsSingleBandPseudoColorRenderer"
    assert renderer.classificationMin() == -renderer.classificationMax() < 0
    shown = bands[renderer.inputBand() - 1]
    from landlabels.core.results.evidence.style import attention_style

    add_band_styles(raster, bands, attention_style(len(bands), 16))
    assert set(raster.styleManager().styles()) == set(bands) and raster.styleManager().currentStyle() == shown
    for number, name in enumerate(bands, start=1):
        raster.styleManager().setCurrentStyle(name)
        assert raster.renderer().inputBand() == number
    assert raster.renderer().classificationMin() == 0  # of the attention


@pytest.mark.parametrize(("name", "renderer"), [("explain", "singlebandpseudocolor"), ("evidencemap", "paletted")])
def test_the_loaded_layer_has_the_style_of_its_file(processing, layer, tmp_path, name, renderer):
    """Processing loads rasters in false colours."""
    context, project = qgis_core.QgsProcessingContext(), qgis_core.QgsProject.instance()
    context.setProject(project)
    destination = qgis_core.QgsProcessingOutputLayerDefinition(str(tmp_path / "e.tif"), project)
    feedback = qgis_core.QgsProcessingFeedback()
    processing.runAndLoadResults(
        f"landlabels:{name}", {"INPUT": layer, "OUTPUT": destination}, feedback=feedback, context=context
    )
    (loaded,) = [each for each in project.mapLayers().values() if isinstance(each, QgsRasterLayer)]
    assert loaded.renderer().type() == renderer
    assert (len(loaded.styleManager().styles()) > 1) == (name == "explain")


def test_a_map_with_the_names_and_colours_of_the_labels_is_written(provider, layer, tmp_path):
    output = str(tmp_path / "m.tif")
    found = run("evidencemap", INPUT=layer, OUTPUT=output)
    raster = QgsRasterLayer(output, "map")
    labels = {each.label for each in raster.renderer().classes()}
    assert labels == set(found["SQUARE_KM"]) and labels
    assert sum(found["SQUARE_KM"].values()) <= 6 * 1.44 + 1e-6


def test_a_filter_and_a_selection_choose_the_sections(provider, layer, tmp_path):
    layer.selectByExpression("\"section\" in ('0_0', '1_1')")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert run("explain", INPUT=selected, OUTPUT=str(tmp_path / "a.tif"))["SECTIONS"] == 2
    layer.setSubsetString('"row" = 1')
    assert run("explain", INPUT=layer, OUTPUT=str(tmp_path / "b.tif"))["SECTIONS"] == 3
    layer.setSubsetString("")
    extent = "300000,301100,5000000,5000040"
    assert run("explain", INPUT=layer, EXTENT=extent, OUTPUT=str(tmp_path / "c.tif"))["SECTIONS"] == 1


def test_a_scene_with_a_model_and_an_extent(provider, bands, tmp_path):
    found = run(
        "explain",
        SCENE=str(bands["B02"]),
        MODEL="standard",
        LABELS="urban",
        EXTENT="300000,301100,5000000,5000040",
        OUTPUT=str(tmp_path / "e.tif"),
    )
    assert found["SECTIONS"] == 1
    assert QgsRasterLayer(found["OUTPUT"], "e").bandCount() == 2


def test_refusals_are_sentences(provider, layer, project, tmp_path):
    output = str(tmp_path / "e.tif")
    with pytest.raises(ValueError, match="Neither INPUT nor SCENE"):
        run("explain", OUTPUT=output)
    with pytest.raises(QgsProcessingException, match="codes of the model's labels"):
        run("explain", INPUT=layer, LABELS="arabel", OUTPUT=output)
    memory = project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory"))
    with pytest.raises(ValueError, match="'mine' is not read from a file"):
        run("explain", INPUT=memory, OUTPUT=output)
    write_sample(tmp_path / "sample.gpkg")
    with pytest.raises(QgsProcessingException, match="is not among the models here"):
        run("evidencemap", INPUT=str(tmp_path / "sample.gpkg"), OUTPUT=output)
    assert not Path(output).exists()


def wait(condition, seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not condition():
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert condition()


def test_the_widget_shows_the_labels_of_the_section(qgis, layer):
    widget = SectionEvidence()
    widget.resize(320, 600)
    feature = next(layer.getFeatures("\"section\" = '1_2'"))
    widget.show_section(layer, feature.id())
    assert "Computing" in widget.message.text()
    wait(lambda: widget.tiles.section() is not None)
    section = widget.tiles.section()
    assert [label.name for label in section.labels] == feature["labels"].split("; ")
    assert "of the logit" in widget.tiles.text_at(QPointF(20, 20))
    assert section.labels[0].name in widget.tiles.text_at(QPointF(20, 140))
    assert widget.tiles.heightForWidth(150) > widget.tiles.heightForWidth(320) > 0
    assert not widget.grab().isNull()
    widget.clear()
    assert widget.tiles.section() is None and widget.tiles.text_at(QPointF(20, 20)) == ""


def test_the_widget_shows_the_last_of_many_sections(qgis, layer):
    widget = SectionEvidence()
    features = list(layer.getFeatures())
    for feature in features:
        widget.show_section(layer, feature.id())
        QgsApplication.processEvents()
    wait(lambda: widget.tiles.section() is not None)
    expected = round(features[-1]["top_probability"], 4)
    assert max(round(label.probability, 4) for label in widget.tiles.section().labels) == expected


def test_the_widget_goes_on_after_all_tasks_were_cancelled(qgis, layer):
    widget = SectionEvidence()
    feature = next(layer.getFeatures())
    widget.show_section(layer, feature.id())
    wait(lambda: widget._task is not None)
    cancel_all()
    wait(lambda: QgsApplication.taskManager().count() == 0)
    assert widget.tiles.section() is None
    widget.show_section(layer, feature.id())
    wait(lambda: widget.tiles.section() is not None)


def test_the_widget_says_why_there_is_no_evidence(qgis, project, tmp_path):
    widget = SectionEvidence()
    memory = project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory"))
    widget.show_section(memory, 1)
    assert "result layers" in widget.message.text()
    write_sample(tmp_path / "sample.gpkg")
    sample = project.addMapLayer(QgsVectorLayer(f"{tmp_path / 'sample.gpkg'}|layername=sections", "s", "ogr"))
    widget.show_section(sample, next(sample.getFeatures()).id())
    wait(lambda: "is not among the models here" in widget.message.text())
    assert widget.tiles.section() is None
