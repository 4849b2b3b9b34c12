"""A model that does not end can be cancelled and interrupted, and says that it takes long."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnx
import pytest
from landlabels.core import cancellable
from landlabels.core.cancellable import run_in_thread
from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import CancelledEarly, InferenceFailed
from landlabels.core.evaluation.evaluate import evaluate
from landlabels.core.model.classifier import Classifier
from landlabels.core.model.model_file import load_model
from landlabels.core.results.record import read_record
from models import tiny_card, write_tiny_model
from onnx import TensorProto, helper
from reporters import RecordingReporter
from scenes import write_band_files
from section_stores import make_store

ROOT = Path(__file__).resolve().parent.parent.parent


class Cancelling(RecordingReporter):
    """Cancels `delay` seconds after it was created."""

    def __init__(self, delay: float = 1.0) -> None:
        super().__init__()
        self._end = time.monotonic() + delay

    def cancelled(self) -> bool:
        return time.monotonic() > self._end


def write_endless_model(path: Path) -> Path:
    """Write the tiny model with a loop without end behind its logits."""
    model = onnx.load(str(write_tiny_model(path)))
    value = helper.make_tensor_value_info
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["cond"], ["cond_out"]),
            helper.make_node("Identity", ["logits_in"], ["logits_out"]),
        ],
        "body",
        [
            value("iteration", TensorProto.INT64, []),
            value("cond", TensorProto.BOOL, []),
            value("logits_in", TensorProto.FLOAT, None),
        ],
        [value("cond_out", TensorProto.BOOL, []), value("logits_out", TensorProto.FLOAT, None)],
    )
    model.graph.initializer.append(helper.make_tensor("true", TensorProto.BOOL, [], [True]))
    last = model.graph.node.pop()
    model.graph.node.append(helper.make_node("Loop", ["", "true", "logits"], ["looped"], body=body))
    model.graph.node.append(helper.make_node(last.op_type, ["looped"], ["probability"]))
    onnx.save(model, str(path))
    return path


@pytest.fixture
def endless(tmp_path):
    return write_endless_model(tmp_path / "endless.onnx")


@pytest.fixture
def scene(tmp_path):
    return str(write_band_files(tmp_path / "scene_L2A", (2, 2))["B02"])


def test_a_run_with_an_endless_model_is_cancelled_and_says_that_it_takes_long(endless, scene, tmp_path, monkeypatch):
    monkeypatch.setattr(cancellable, "REPORT_EVERY_S", 0.3)
    reporter, output = Cancelling(2.0), tmp_path / "a.gpkg"
    result = classify(ClassifyRequest(scene, output, endless, device="cpu"), reporter)
    assert not result.complete
    assert time.monotonic() < reporter._end + 5  # seconds; it would never end
    assert not read_record(output).done
    assert any("has been computing for" in text for text in reporter.messages)
    time.sleep(0.5)
    before = time.process_time()
    time.sleep(1)
    assert time.process_time() - before < 0.8  # the loop does not go on in the background


def test_an_evaluation_of_an_endless_model_is_cancelled(endless, tmp_path):
    store = make_store(tmp_path / "store", sections=6, label_set=tiny_card().label_set)
    assert evaluate(endless, [store], "all", "cpu", Cancelling()) is None


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_the_command_line_is_interrupted(endless, scene, tmp_path):
    paths = os.pathsep.join([str(ROOT / "build" / "plugins"), str(ROOT / "tests")])
    command = [sys.executable, "-m", "landlabels.core", "classify", scene, "--model", endless]
    child = subprocess.Popen(
        [*map(str, command), "--output", str(tmp_path / "a.gpkg"), "--device", "cpu"],
        env=os.environ | {"PYTHONPATH": paths},
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (tmp_path / "a.gpkg").exists():
        assert child.poll() is None
        time.sleep(0.1)
    time.sleep(1)
    child.send_signal(signal.SIGINT)
    _, text = child.communicate(timeout=30)
    assert child.returncode == 130
    assert text.endswith("the same command continues with the rest.\n") and "Traceback" not in text


def test_a_model_whose_sizes_exceed_the_memory_is_an_error_in_one_sentence(tmp_path):
    path = tmp_path / "huge.onnx"
    model = onnx.load(str(write_tiny_model(path)))
    shape = np.array([1 << 20, 1 << 20, 3], np.int64)
    model.graph.initializer.append(onnx.numpy_helper.from_array(shape, "huge"))
    last = model.graph.node.pop()
    model.graph.node.append(helper.make_node("Expand", ["logits", "huge"], ["expanded"]))
    model.graph.node.append(helper.make_node("ReduceMax", ["expanded"], ["reduced"], keepdims=0))
    model.graph.node.append(helper.make_node("Add", ["logits", "reduced"], ["added"]))
    model.graph.node.append(helper.make_node(last.op_type, ["added"], ["probability"]))
    onnx.save(model, str(path))
    loaded = load_model(path)
    inputs = {g.input_name: np.zeros((1, len(g.bands), g.size, g.size), np.float32) for g in loaded.card.groups}
    with pytest.raises(InferenceFailed) as error:
        Classifier(loaded, "cpu")(inputs)
    assert "\n" not in str(error.value)


def test_errors_and_results_of_a_thread_are_passed_on():
    def fail() -> None:
        raise KeyError("x")

    assert run_in_thread(lambda: 5, lambda: False) == 5
    with pytest.raises(KeyError):
        run_in_thread(fail, lambda: False)
    ended = []
    with pytest.raises(CancelledEarly):
        run_in_thread(lambda: time.sleep(1), lambda: True, end=lambda: ended.append(1))
    assert ended == [1]
