"""The algorithm `landlabels:labelstatistics`: outputs and invalid input."""

from __future__ import annotations

from pathlib import Path

import pytest
from algorithms import Feedback, run
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer
from references import shapes, square, write_polygons
from result_samples import LABELS, write_sample

WEST, NORTH = 399960, 5800020


@pytest.fixture
def result(provider, tmp_path):
    write_sample(tmp_path / "result.gpkg")
    return f"{tmp_path / 'result.gpkg'}|layername=sections"


@pytest.fixture
def areas(project):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32633&field=town:string", "towns", "memory")
    for name, text in (("Here", square(WEST, NORTH, 2400, 3600)), ("There", square(0, 0, 9)), (None, None)):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("town", name)
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


def test_statistics_are_written(result, areas, tmp_path):
    feedback = Feedback()
    outputs = {"OUTPUT": str(tmp_path / "s.gpkg"), "TABLE": str(tmp_path / "s.csv")}
    found = run("labelstatistics", feedback, INPUT=result, AREAS=areas.id(), NAME_FIELD="town", **outputs)
    assert found["AREAS"] == 1 and {name: found[name] for name in outputs} == outputs
    layer = QgsVectorLayer(f"{outputs['OUTPUT']}|layername=label_statistics", "s", "ogr")
    rows = list(layer.getFeatures())
    assert [row["name"] for row in rows] == ["Here", "There", ""] and rows[0]["sections"] == 4
    assert layer.renderer().type() == "categorizedSymbol"
    field = layer.fields().indexOf("expected_urban")
    assert layer.attributeAlias(field) == "Expected area of Urban fabric (km²)"
    assert len(Path(outputs["TABLE"]).read_text().splitlines()) == 1 + 3 * len(LABELS)
    assert any("2 polygons have no classified section" in text for text in feedback.warnings)


def test_only_selected_areas_are_used(result, areas, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    areas.selectByIds([1])
    source = QgsProcessingFeatureSourceDefinition(areas.id(), True)
    table = tmp_path / "s.csv"
    assert run("labelstatistics", INPUT=result, AREAS=source, TABLE=str(table))["AREAS"] == 1
    assert len(table.read_text().splitlines()) == 1 + len(LABELS)


def test_invalid_values_end_with_one_sentence(result, areas, tmp_path):
    foreign = write_polygons(tmp_path / "foreign.gpkg", shapes((square(0, 0, 9), "a")))
    with pytest.raises(QgsProcessingException, match="not a result of LandLabels"):
        run("labelstatistics", INPUT=str(foreign), AREAS=areas.id(), TABLE=str(tmp_path / "s.csv"))
    with pytest.raises(ValueError, match=r"ends in \.csv"):
        run("labelstatistics", INPUT=result, AREAS=areas.id(), TABLE=str(tmp_path / "s.txt"))
    other = QgsVectorLayer("Polygon", "no system", "memory")
    other.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="coordinate system"):
        run("labelstatistics", INPUT=result, AREAS=other, TABLE=str(tmp_path / "s.csv"))
