"""The algorithm `landlabels:assess`, and corrected result layers in `landlabels:buildtrainingset`."""

from __future__ import annotations

from pathlib import Path

import pytest
from algorithms import Feedback, run
from corrections import correct
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from references import X0, Y0, shapes, square, write_polygons


@pytest.fixture
def result(provider, bands, model, tmp_path):
    path = tmp_path / "result.gpkg"
    run("classifyextent", INPUT=str(bands["B02"]), MODEL=str(model), OUTPUT=str(path))
    return path


@pytest.fixture
def reference(tmp_path):
    return write_polygons(tmp_path / "reference.gpkg", shapes((square(X0, Y0, 3600, 2400), "town")))


def test_a_result_is_assessed(result, reference, tmp_path):
    outputs = {"OUTPUT": str(tmp_path / "d.gpkg"), "REPORT": str(tmp_path / "r.html"), "JSON": str(tmp_path / "s.json")}
    feedback = Feedback()
    values = {"INPUT": f"{result}|layername=sections", "REFERENCE": str(reference), "FIELD": "class"}
    found = run("assess", feedback, **values, CLASSES="town=Urban fabric", **outputs)
    assert found["SECTIONS"] == 6 and 0 <= found["F1"] <= 1
    assert {name: found[name] for name in outputs} == outputs and all(map(Path.exists, map(Path, outputs.values())))
    layer = QgsVectorLayer(f"{outputs['OUTPUT']}|layername=disagreement", "d", "ogr")
    assert layer.featureCount() == 6 and layer.renderer().type() == "categorizedSymbol"
    assert layer.mapTipTemplate() and layer.attributeAlias(layer.fields().indexOf("missed"))
    assert any("Only 6 sections" in text for text in feedback.warnings)
    assert any("Macro AP" in text for text in feedback.lines)


def test_invalid_values_end_with_one_sentence(result, reference, tmp_path):
    values = {"INPUT": f"{result}|layername=sections", "REFERENCE": str(reference), "OUTPUT": str(tmp_path / "d.gpkg")}
    with pytest.raises(QgsProcessingException, match="needs a class field"):
        run("assess", **values)
    with pytest.raises(QgsProcessingException, match="CLASSES is"):
        run("assess", **values, FIELD="class", CLASSES="town")
    with pytest.raises(ValueError, match=r"ends in \.html"):
        run("assess", **values, FIELD="class", REPORT=str(tmp_path / "r.pdf"))
    with pytest.raises(QgsProcessingException, match="confirmed or corrected by hand"):
        run("assess", **{**values, "REFERENCE": values["INPUT"]})
    with pytest.raises(QgsProcessingException, match="not a result of LandLabels"):
        run("assess", **{**values, "INPUT": str(reference)}, FIELD="class", CLASSES="town=Urban fabric")


def test_corrected_sections_are_a_reference_and_a_training_set(project, result, bands, tmp_path):
    correct(result, "0_1", "industrial", "Industrial or commercial units")
    source = f"{result}|layername=sections"
    assert run("assess", INPUT=source, REFERENCE=source)["SECTIONS"] == 1
    values = {"INPUT": str(bands["B02"]), "REFERENCE": source, "MIN_CLEAR": 0}
    built = run("buildtrainingset", **values, OUTPUT=str(tmp_path / "store"))
    assert built["SECTIONS"] == 1 and built["LABEL_COUNTS"]["Industrial or commercial units"] == 1
    assert run("buildtrainingset", **values, ALL_SECTIONS=True, OUTPUT=str(tmp_path / "all"))["SECTIONS"] >= 1

    layer = QgsVectorLayer(source, "result", "ogr")
    QgsProject.instance().addMapLayer(layer)
    feature = next(layer.getFeatures())
    assert layer.startEditing() and layer.changeAttributeValue(feature.id(), layer.fields().indexOf("codes"), "urban,x")
    for name, others in (("assess", {"INPUT": source}), ("buildtrainingset", values | {"OUTPUT": str(tmp_path / "c")})):
        with pytest.raises(ValueError, match="edits that are not saved"):
            run(name, **{**others, "REFERENCE": layer.id()})
    layer.rollBack()


def test_the_labels_of_classes_can_be_given_for_training(provider, bands, reference, tmp_path):
    values = {"INPUT": str(bands["B02"]), "REFERENCE": str(reference), "FIELD": "class", "LABEL_SET": "bigearthnet19"}
    built = run("buildtrainingset", **values, CLASSES="town=urban", MIN_CLEAR=0, OUTPUT=str(tmp_path / "store"))
    assert built["LABEL_COUNTS"]["Urban fabric"] == 6
