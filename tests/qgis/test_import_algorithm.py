"""The algorithm `landlabels:importmodel`: outputs and invalid input."""

from __future__ import annotations

import pytest
from algorithms import Feedback, run
from qgis.core import QgsProcessingException

pytest.importorskip("onnx", reason="onnx is not installed")

from published_models import write_classifier


@pytest.fixture
def classifier(tmp_path):
    return write_classifier(tmp_path / "classifier.onnx")


def test_a_model_is_imported_and_described(provider, classifier, tmp_path):
    feedback, output = Feedback(), tmp_path / "model.onnx"
    results = run("importmodel", feedback, SOURCE=str(classifier), OUTPUT=str(output))
    assert results == {"OUTPUT": str(output), "LABELS": 2}
    assert output.is_file()
    assert "Labels (2): Bare; Green" in feedback.lines and "Licence: CC0-1.0" in feedback.lines
    with pytest.raises(QgsProcessingException, match="already exists; choose another file name, or replace the file"):
        run("importmodel", SOURCE=str(classifier), OUTPUT=str(output))
    assert run("importmodel", SOURCE=str(classifier), OUTPUT=str(output), IF_EXISTS="replace")["LABELS"] == 2


def test_invalid_imports_end_with_one_sentence(provider, classifier, tmp_path):
    with pytest.raises(QgsProcessingException, match="cannot be imported as a model: there is no such file"):
        run("importmodel", SOURCE=str(tmp_path / "none"), OUTPUT=str(tmp_path / "m.onnx"))
    with pytest.raises(ValueError, match="it must be a file whose name ends in .onnx"):
        run("importmodel", SOURCE=str(classifier), OUTPUT=str(tmp_path / "m.pt"))
    with pytest.raises(ValueError, match="BAND_ORDER is 'v9', but it must be one of auto, v0.2.0, v0.1.1"):
        run("importmodel", SOURCE=str(classifier), OUTPUT=str(tmp_path / "m.onnx"), BAND_ORDER="v9")
