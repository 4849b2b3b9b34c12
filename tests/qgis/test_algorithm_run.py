"""Runs of the algorithm on a small scene with a tiny model: from Python, in a project, in qgis_process."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sysconfig
from pathlib import Path

import pytest
from landlabels.core.results.record import read_record
from models import tiny_card, write_tiny_model
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parent.parent.parent
ALGORITHM = "landlabels:classifyextent"
ALL = ["0_0", "0_1", "0_2", "1_0", "1_1", "1_2"]


class Feedback(QgsProcessingFeedback):
    """Remembers what was said; cancels where progress is first made, if asked to."""

    def __init__(self, cancel: bool = False) -> None:
        super().__init__(False)
        self.said: list[str] = []
        if cancel:
            self.progressChanged.connect(lambda _: self.cancel())

    def pushInfo(self, text: str) -> None:
        self.said.append(text)

    def pushWarning(self, text: str) -> None:
        self.said.append(text)


@pytest.fixture
def given(bands, model, tmp_path) -> dict[str, object]:
    return {
        "INPUT": str(bands["B02"]),
        "MODEL": str(model),
        "DEVICE": "CPU",
        "THRESHOLD": 0.0,
        "OUTPUT": str(tmp_path / "labels.gpkg"),
    }


def sections(path: object) -> list[str]:
    dataset = ogr.Open(str(path))
    return sorted(feature["section"] for feature in dataset.GetLayerByName("sections"))


def loaded(processing, given) -> QgsVectorLayer:
    """Run as the dialog does, with the result loaded into the project."""
    processing.runAndLoadResults(ALGORITHM, dict(given))
    (layer,) = QgsProject.instance().mapLayers().values()
    return layer


def test_from_python(processing, given):
    results = processing.run(ALGORITHM, given)
    assert results["SECTIONS"] == 6
    assert results["LABEL_COUNTS"]["Urban fabric"] == 6
    assert sections(given["OUTPUT"]) == ALL


def test_extent_and_polygons_limit_the_work_together(processing, given, project):
    left = QgsFeature()
    left.setGeometry(QgsGeometry.fromWkt("POLYGON((300000 4990000, 302400 4990000, 302400 5001000, 300000 5001000, 300000 4990000))"))  # fmt: skip # noqa: E501
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "the two left columns", "memory")
    layer.dataProvider().addFeature(left)
    project.addMapLayer(layer)
    lower_row = "12.45,12.51,45.100,45.116 [EPSG:4326]"
    processing.run(ALGORITHM, given | {"AREA": layer, "EXTENT": lower_row})
    assert sections(given["OUTPUT"]) == ["1_0", "1_1"]


def test_finished_rows_survive_a_cancel_and_the_next_run_resumes(processing, given):
    feedback = Feedback(cancel=True)
    processing.run(ALGORITHM, given, feedback=feedback)
    assert any("Cancelled" in text for text in feedback.said)
    done = sections(given["OUTPUT"])
    assert len(done) < len(ALL)
    assert not read_record(given["OUTPUT"]).complete
    processing.run(ALGORITHM, given)
    assert sections(given["OUTPUT"]) == ALL
    assert read_record(given["OUTPUT"]).complete


def test_a_failure_is_one_sentence(processing, given):
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(ALGORITHM, given | {"MODEL": "/no/such.onnx"})
    assert str(caught.value) == (
        "'/no/such.onnx' cannot be used as a model: there is no such file; choose a LandLabels .onnx file."
    )


def test_the_loaded_result_is_styled_and_named_after_the_scene(processing, given, project):
    layer = loaded(processing, given)
    assert layer.name() == "T33TEST_20200101T100000 labels, tiny"
    lines = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert set(lines[:-1]) == {name for feature in layer.getFeatures() for name in feature["labels"].split("; ")}
    assert layer.styleManager().currentStyle() == "LandLabels"
    assert {"Top label", "Number of labels", "Uncertainty", "Pies"} < set(layer.styleManager().styles())
    assert layer.labelsEnabled()
    assert layer.mapTipsEnabled()
    assert 'bgcolor="' in layer.mapTipTemplate()


def test_a_result_that_is_open_in_qgis_can_be_replaced(processing, given, project, tmp_path):
    layer = loaded(processing, given)
    assert [feature["n_labels"] for feature in layer.getFeatures()] == [2] * 6
    more_labels = write_tiny_model(tmp_path / "four.onnx", tiny_card(labels=4))
    other = {"MODEL": str(more_labels), "THRESHOLD": 1.0, "EXTENT": "300000,302400,4998900,5000000"}
    again = loaded(processing, given | other | {"IF_EXISTS": "replace"})
    assert again is layer
    assert len([field for field in again.fields() if field.name().startswith("p_")]) == 4
    assert again.featureCount() == 2
    assert [feature["n_labels"] for feature in again.getFeatures()] == [0, 0]
    assert [item.label() for item in again.renderer().legendSymbolItems()][:-1] == ["no label"]
    again.styleManager().setCurrentStyle("Top label")
    assert [category.label() for category in again.renderer().categories()] == ["no label"]
    assert sqlite3.connect(given["OUTPUT"]).execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.fixture(scope="module")
def environment(tmp_path_factory) -> dict[str, str]:
    """For qgis_process in a separate profile, with the plugin enabled once, as in a script."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not here")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("process")),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
    subprocess.run(
        ["qgis_process", "plugins", "enable", "landlabels"], env=environment, check=True, capture_output=True
    )
    return environment


def qgis_process(environment, parameters) -> subprocess.CompletedProcess:
    pairs = [f"{name}={value}" for name, value in parameters.items()]
    command = ["qgis_process", "--json", "run", ALGORITHM, "--", *pairs]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_qgis_process_accepts_every_parameter_as_text(environment, given):
    del given["THRESHOLD"]
    texts = {"OFFSET": "none", "DEVICE": "cpu", "EXTENT": "300000,302400,4998900,5000000 [EPSG:32633]"}
    done = qgis_process(environment, given | texts)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["SECTIONS"] == 2
    assert read_record(given["OUTPUT"]).runs[-1]["threshold"] is None
    assert sections(given["OUTPUT"]) == ["0_0", "0_1"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"MODEL": "/no/such.onnx"}, "'/no/such.onnx' cannot be used as a model: there is no such file"),
        ({"THRESHOLD": "2"}, "THRESHOLD is '2', but it must be a number from 0 to 1"),
        ({"OUTPUT": "/no/such/folder/labels.gpkg"}, "'/no/such/folder/labels.gpkg' cannot be written"),
        ({"EXTENT": "0,1,0,1"}, "The area does not overlap the sections of"),
    ],
)
def test_a_failure_in_qgis_process_is_a_sentence_and_no_traceback(environment, given, wrong, sentence):
    done = qgis_process(environment, given | wrong)
    assert done.returncode != 0
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
