"""The algorithm `landlabels:compareresults`: outputs and invalid input."""

from __future__ import annotations

from pathlib import Path

import pytest
from algorithms import Feedback, run
from corrections import correct
from qgis.core import QgsProcessingException, QgsVectorLayer
from references import shapes, square, write_polygons


@pytest.fixture
def results(provider, bands, model, tmp_path):
    """Two results of one scene; one section of the second was changed."""
    paths = []
    for name in ("first", "second"):
        paths.append(tmp_path / f"{name}.gpkg")
        run("classifyextent", INPUT=str(bands["B02"]), MODEL=str(model), THRESHOLD=1, OUTPUT=str(paths[-1]))
    correct(paths[1], "0_1", "urban", "Urban fabric")
    return [f"{path}|layername=sections" for path in paths]


def test_results_are_compared(results, tmp_path):
    outputs = {
        "OUTPUT": str(tmp_path / "c.gpkg"),
        "REPORT": str(tmp_path / "r.html"),
        "TABLE": str(tmp_path / "t.csv"),
        "CHARTS": str(tmp_path / "charts"),
    }
    feedback = Feedback()
    found = run("compareresults", feedback, INPUT=results, LIKE=results[1], **outputs)
    assert (found["SECTIONS"], found["CHANGED"]) == (6, 1)
    assert {name: found[name] for name in outputs} == outputs and all(Path(path).exists() for path in outputs.values())
    layer = QgsVectorLayer(f"{outputs['OUTPUT']}|layername=changes", "c", "ogr")
    gained = [feature["gained"] for feature in layer.getFeatures() if feature["gained"]]
    assert gained == ["Urban fabric"]
    assert [each.label() for each in layer.renderer().categories()][0] == "labels gained"
    assert "6 sections are compared." in feedback.lines


def test_invalid_values_end_with_one_sentence(results, tmp_path):
    with pytest.raises(QgsProcessingException, match="at least two"):
        run("compareresults", INPUT=results[:1], OUTPUT=str(tmp_path / "c.gpkg"))
    with pytest.raises(ValueError, match=r"ends in \.csv"):
        run("compareresults", INPUT=results, TABLE=str(tmp_path / "t.txt"))
    other = write_polygons(tmp_path / "other.gpkg", shapes((square(0, 0, 9), "a")))
    with pytest.raises(QgsProcessingException, match="not a result of LandLabels"):
        run("compareresults", INPUT=[results[0], str(other)])
