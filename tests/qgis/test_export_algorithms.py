"""`landlabels:exportlabels` and `landlabels:exportreport` in QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from algorithms import run
from osgeo import gdal
from result_samples import write_sample

qgis_core = pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not here")
from landlabels.core.results.exports.report_data import report_data  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)


@pytest.fixture
def layer(tmp_path, project) -> QgsVectorLayer:
    write_sample(tmp_path / "a.gpkg")
    return project.addMapLayer(QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sections", "labels", "ogr"))


def sections(path: str) -> set[str]:
    exported = QgsVectorLayer(path, "exported", "ogr")
    assert exported.isValid()
    return {feature["section"] for feature in exported.getFeatures()}


def test_the_suffix_or_the_format_chooses_what_is_written(provider, layer, tmp_path):
    assert run("exportlabels", INPUT=layer, OUTPUT=str(tmp_path / "b.geojson"))["SECTIONS"] == 13
    assert len(sections(str(tmp_path / "b.geojson"))) == 13
    run("exportlabels", INPUT=layer, FORMAT="csv-wkt", OUTPUT=str(tmp_path / "b.csv"))
    assert (tmp_path / "b.csv").read_text(encoding="utf-8").startswith("geom,")
    temporary = run("exportlabels", INPUT=layer, FORMAT="xlsx", OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)["OUTPUT"]
    assert temporary.endswith(".xlsx") and Path(temporary).is_file()


def test_a_filter_and_a_selection_choose_the_sections(provider, layer, tmp_path):
    layer.selectByExpression("\"section\" in ('1_1', '2_2', '3_0')")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    run("exportlabels", INPUT=selected, OUTPUT=str(tmp_path / "b.gpkg"))
    assert sections(str(tmp_path / "b.gpkg")) == {"1_1", "2_2", "3_0"}
    layer.setSubsetString('"row" = 2')
    run("exportlabels", INPUT=layer, OUTPUT=str(tmp_path / "b.gpkg"), IF_EXISTS="replace")
    assert sections(str(tmp_path / "b.gpkg")) == {"2_0", "2_1", "2_2", "2_3"}
    layer.setSubsetString("")


def test_refusals_are_sentences(provider, layer, project, tmp_path):
    output = str(tmp_path / "b.gpkg")
    assert layer.startEditing() and layer.changeAttributeValue(1, layer.fields().indexOf("labels"), "x")
    with pytest.raises(ValueError, match="being edited; save or discard"):
        run("exportlabels", INPUT=layer, OUTPUT=output)
    layer.rollBack()
    memory = project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory"))
    for name in ("exportlabels", "exportreport"):
        with pytest.raises(ValueError, match="'mine' is not read from a file"):
            run(name, INPUT=memory, OUTPUT=output)
    with pytest.raises(QgsProcessingException, match="is not known by its name"):
        run("exportlabels", INPUT=layer, OUTPUT=str(tmp_path / "b.dxf"))
    with pytest.raises(ValueError, match="MIN_PROBABILITY"):
        run("exportlabels", INPUT=layer, MIN_PROBABILITY=2, OUTPUT=output)
    run("exportlabels", INPUT=layer, OUTPUT=output)
    with pytest.raises(QgsProcessingException, match="already exists"):
        run("exportlabels", INPUT=layer, OUTPUT=output)


def test_a_report_is_written_with_map_chart_table_and_provenance(provider, layer, tmp_path):
    layer.loadDefaultStyle()
    output = tmp_path / "r.pdf"
    run("exportreport", INPUT=layer, OUTPUT=str(output))
    assert output.read_bytes().startswith(b"%PDF")
    if gdal.GetDriverByName("PDF") is None:
        pytest.skip("this GDAL cannot read PDF")
    pages = gdal.Open(str(output)).GetSubDatasets()
    assert len(pages) == 3
    for name, _ in pages:
        page = gdal.Open(name).ReadAsArray()
        assert page.std() > 5  # something is drawn
    with pytest.raises(QgsProcessingException, match="already exists"):
        run("exportreport", INPUT=layer, OUTPUT=str(output))
    with pytest.raises(QgsProcessingException, match=r"ends with \.pdf"):
        run("exportreport", INPUT=layer, OUTPUT=str(tmp_path / "r.png"))


def test_the_report_has_the_labels_of_the_chosen_sections(layer, tmp_path):
    data = report_data(tmp_path / "a.gpkg", frozenset({"1_1"}))
    assert data.subtitle.startswith("1 section of")
    feature = next(layer.getFeatures("\"section\" = '1_1'"))
    labels = [row.name for row in data.rows if row.label]
    assert set(labels) == set(filter(None, feature["labels"].split("; ")))
    assert all(row.sections == 1 and row.square_km == 1.44 for row in data.rows)
    assert data.chart.startswith("<svg") and "Water &amp; ice &lt;50% [%" in report_data(tmp_path / "a.gpkg").chart
    assert any("The offset is taken as 0." in warning for warning in data.warnings)
