"""The algorithm `landlabels:evaluate`: report, outputs and invalid input."""

from __future__ import annotations

from pathlib import Path

import pytest
from algorithms import Feedback, run
from qgis.core import QgsProcessingException
from section_stores import make_store


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    return make_store(tmp_path_factory.mktemp("sets") / "store")


def test_a_model_is_evaluated_and_a_report_is_written(provider, store, model, tmp_path):
    feedback = Feedback()
    output = tmp_path / "report.html"
    results = run("evaluate", feedback, MODEL=str(model), STORE=str(store), OUTPUT=str(output))
    assert results["SECTIONS"] == 8
    assert 0 < results["F1"] <= 1
    assert "<html" in output.read_text(encoding="utf-8")
    assert "Test model; its labels mean nothing." in feedback.lines
    assert feedback.progress() == 100


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"MODEL": "/no/such.onnx"}, "'/no/such.onnx' cannot be used as a model: there is no such file"),
        (
            {"STORE": "/no/such"},
            "'/no/such' cannot be used: it is not a folder made by “Build training set”",
        ),
        ({"OUTPUT": "/no/such/folder/r.html"}, "'/no/such/folder/r.html' cannot be written"),
    ],
)
def test_invalid_evaluations_end_with_one_sentence(provider, store, model, tmp_path, wrong, sentence):
    given = {"MODEL": str(model), "STORE": str(store), "OUTPUT": str(tmp_path / "r.html")}
    with pytest.raises(QgsProcessingException) as caught:
        run("evaluate", **given | wrong)
    assert sentence in str(caught.value)


def test_a_report_without_the_suffix_html_is_refused_with_a_sentence(provider, store, model):
    with pytest.raises(ValueError, match="OUTPUT is '/tmp/r.pdf', but it must be a file whose name ends in .html"):
        run("evaluate", MODEL=str(model), STORE=str(store), OUTPUT="/tmp/r.pdf")


def test_a_report_that_exists_is_only_replaced_on_request(provider, tmp_path):
    report = tmp_path / "report.html"
    report.write_text("mine")
    values = {"MODEL": str(tmp_path / "m.onnx"), "STORE": str(tmp_path), "OUTPUT": str(report)}
    with pytest.raises(QgsProcessingException, match="report.html' already exists"):
        run("evaluate", Feedback(), **values)
    with pytest.raises(QgsProcessingException, match="no such file"):
        run("evaluate", Feedback(), **values, IF_EXISTS="replace")
    assert report.read_text() == "mine"
