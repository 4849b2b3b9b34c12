"""Runs of the training algorithm with a tiny network: in qgis_process, cancelled, with invalid input."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
import time
from pathlib import Path

import pytest
from landlabels.core.model.model_file import load_model
from landlabels.core.runs.process import is_alive
from landlabels.core.runs.run_folder import RunFolder
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from section_stores import make_store

ROOT = Path(__file__).resolve().parent.parent.parent
SMALL = "--features 8 --descriptor 8 --lstm-size 8"


@pytest.fixture
def given(tmp_path) -> dict[str, object]:
    store = make_store(tmp_path / "store", sections=12)
    return {"STORE": str(store), "OUTPUT": str(tmp_path / "own.onnx"), "EPOCHS": 2, "BATCH": 4, "EXTRA": SMALL}


def test_qgis_process_trains(given, tmp_path):
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not here")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }

    def call(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, check=False
        )

    call("plugins", "enable", "landlabels")
    more = make_store(tmp_path / "more", sections=6, name="other {i}", seed=1)
    texts = [f"{name}={value}" for name, value in given.items()]
    done = call("--json", "run", "landlabels:train", "--", *texts, f"MORE_STORES={more / 'store.json'}", "DEVICE=cpu")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["TRAINED_EPOCHS"] == 2
    assert 0 <= results["F1"] <= 1
    assert Path(results["REPORT"]).read_text(encoding="utf-8").lstrip().startswith("<!")
    model = load_model(results["OUTPUT"])
    assert model.card.demonstration
    (start,) = [e for e in RunFolder(tmp_path / "own.run").events() if e["event"] == "start"]
    assert sum(start["sections"].values()) == 18
    assert "Traceback" not in done.stderr


def test_a_cancel_ends_the_training_soon_and_cleanly(processing, given, tmp_path):
    cancelled = []
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda _: (feedback.cancel(), cancelled.append(time.monotonic())))
    with pytest.raises(QgsProcessingException, match="Cancelled. Finished epochs are kept"):
        processing.run("landlabels:train", given | {"EPOCHS": 500}, feedback=feedback)
    assert time.monotonic() - cancelled[0] < 15  # a second or so, on a machine that does nothing else
    assert RunFolder(tmp_path / "own.run").events()[-1]["event"] == "cancelled"
    assert not Path(given["OUTPUT"]).exists()
    deadline = time.monotonic() + 20
    while is_alive(tmp_path / "own.run"):  # torch needs a moment to exit
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"EXTRA": "--no-such-option 3"}, "error: unrecognized arguments: --no-such-option 3"),
        (
            {"STORE": "/no/such"},
            "The section store '/no/such' cannot be used: it is not a folder made by “Build training set”.",
        ),
        (
            {"OUTPUT": "/no/such/own.onnx"},
            "'/no/such/own.run' cannot be written: No such file or directory; choose another file name or folder.",
        ),
    ],
)
def test_invalid_trainings_end_with_one_sentence(processing, given, wrong, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("landlabels:train", given | wrong)
    assert str(caught.value).endswith(sentence)
    assert "Traceback" not in str(caught.value)
