"""The algorithm `landlabels:suggestsections`: outputs and invalid input."""

from __future__ import annotations

import pytest
from algorithms import Feedback, run
from qgis.core import QgsProcessingException, QgsVectorLayer
from result_samples import write_sample


@pytest.fixture
def result(tmp_path):
    write_sample(tmp_path / "a.gpkg")
    return f"{tmp_path / 'a.gpkg'}|layername=sections"


def test_a_layer_of_suggestions_is_written(provider, result, tmp_path):
    output = str(tmp_path / "s.gpkg")
    feedback = Feedback()
    assert run("suggestsections", feedback, INPUT=result, COUNT=3, MIN_CLEAR=0, OUTPUT=output)["SECTIONS"] == 3
    assert "3 sections are suggested." in feedback.lines
    layer = QgsVectorLayer(output, "suggestions", "ogr")
    assert layer.isValid() and layer.featureCount() == 3
    assert layer.fields().names()[1:] == ["rank", "section", "reason", "uncertainty", "novelty"]
    with pytest.raises(QgsProcessingException, match="already exists"):
        run("suggestsections", INPUT=result, COUNT=3, MIN_CLEAR=0, OUTPUT=output)
    found = run("suggestsections", INPUT=result, COUNT=99, MIN_CLEAR=0, OUTPUT=output, IF_EXISTS="replace")
    assert found["SECTIONS"] == 13


def test_invalid_values_end_with_one_sentence(provider, result, tmp_path):
    output = str(tmp_path / "s.gpkg")
    for values in ({"COUNT": 0}, {"MIN_CLEAR": 1.5}):
        with pytest.raises(ValueError, match=next(iter(values))):
            run("suggestsections", INPUT=result, OUTPUT=output, **values)
    other = tmp_path / "other.geojson"
    other.write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(QgsProcessingException):
        run("suggestsections", INPUT=str(other), OUTPUT=output)
