"""The algorithm `landlabels:mergeresults`, and the mosaics of `landlabels:classifymany`."""

from __future__ import annotations

import pytest
from algorithms import Feedback, run
from qgis.core import QgsProcessingException, QgsVectorLayer
from scenes import write_band_files


def test_results_are_merged_into_a_styled_result_layer(provider, bands, model, tmp_path):
    paths = []
    for threshold in (0, 1):
        paths.append(str(tmp_path / f"{threshold}.gpkg"))
        run("classifyextent", INPUT=str(bands["B02"]), MODEL=str(model), THRESHOLD=threshold, OUTPUT=paths[-1])
    layers = [f"{path}|layername=sections" for path in paths]
    output, feedback = str(tmp_path / "m.gpkg"), Feedback()
    found = run("mergeresults", feedback, INPUT=layers, RULE="mean-probability", OUTPUT=output)
    assert found["SECTIONS"] == 6 and found["OUTPUT"] == output
    assert "2 results are merged." in feedback.lines
    assert any("thresholds of the results differ" in text for text in feedback.warnings)
    layer = QgsVectorLayer(f"{output}|layername=sections", "m", "ogr")
    assert layer.isValid() and {"n_dates", "agreement"} <= set(layer.fields().names())
    assert {feature["n_dates"] for feature in layer.getFeatures()} == {2}
    with pytest.raises(QgsProcessingException, match="already exists"):
        run("mergeresults", INPUT=layers, OUTPUT=output)


def test_many_scenes_are_merged_by_tile(provider, model, tmp_path):
    for date in ("20210101", "20210201"):
        write_band_files(tmp_path / "scenes" / date, (1, 2), prefix=f"T33UUU_{date}_L2A_")
    output = tmp_path / "out"
    values = {"SOURCES": str(tmp_path / "scenes"), "MODEL": str(model), "WORKERS": 1, "OUTPUT": str(output)}
    assert run("classifymany", **values, MERGE="most-frequent")["CLASSIFIED"] == 2
    layer = QgsVectorLayer(f"{output / 'mosaics' / 'T33UUU.gpkg'}|layername=sections", "m", "ogr")
    assert {feature["n_dates"] for feature in layer.getFeatures()} == {2}
