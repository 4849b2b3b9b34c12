"""Without enough memory, classifying and training continue with smaller batches, then on the CPU, and say so."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")

from landlabels.core.classify import ClassifyRequest, classify
from landlabels.core.errors import InferenceFailed
from landlabels.core.model import classifier as classifier_module
from landlabels.core.model import sessions as sessions_module
from landlabels.core.model.classifier import GPU_BATCH, Classifier
from landlabels.core.model.model_file import create_session, load_model
from models import write_tiny_model
from reporters import RecordingReporter
from scenes import write_band_files

CUDA = "[ONNXRuntimeError] : 1 : FAIL : Non-zero status code: CUDA failure 2: out of memory ; GPU=0"
ARENA = "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : bfc_arena.cc: Failed to allocate memory for requested buffer"
DIRECTML = "[ONNXRuntimeError] : 1 : FAIL : 8007000E Not enough memory resources are available"
LOST = "[ONNXRuntimeError] : 1 : FAIL : 887A0005 The GPU device instance has been suspended.\nsecond line"


class FakeGpu:
    """A session of a GPU that fails with more than `fits` sections, as if its memory were full."""

    def __init__(self, session, fits: int, message: str) -> None:
        self._session, self.fits, self.message, self.sizes = session, fits, message, []

    def get_providers(self):
        return ["CUDAExecutionProvider", "CPUExecutionProvider"]

    def run(self, outputs, inputs, options=None):
        size = len(next(iter(inputs.values())))
        self.sizes.append(size)
        if size > self.fits:
            raise RuntimeError(self.message)
        return self._session.run(outputs, inputs, options)


@pytest.fixture
def model(tmp_path):
    return load_model(write_tiny_model(tmp_path / "m.onnx"))


@pytest.fixture
def gpu(monkeypatch):
    """Return a function that puts a GPU into this machine; it fails with more than `fits` sections."""
    sessions = []

    def install(fits: int, message: str = CUDA, at_start: bool = False):
        def create(content, providers, threads=None):
            session = create_session(content, ["CPUExecutionProvider"], threads)
            if providers == ["CPUExecutionProvider"]:
                return session
            if at_start:
                raise RuntimeError(message)
            sessions.append(FakeGpu(session, fits, message))
            return sessions[-1]

        providers = ["CUDAExecutionProvider", "CPUExecutionProvider"]
        monkeypatch.setattr("onnxruntime.get_available_providers", lambda: providers)
        monkeypatch.setattr("onnxruntime.preload_dlls", lambda: None, raising=False)
        monkeypatch.setattr(sessions_module, "create_session", create)
        return sessions

    return install


def sections(model, count: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(1)
    return {
        g.input_name: rng.uniform(1500, 3500, (count, 1, 1, 1)).astype(np.float32)
        * np.ones((1, len(g.bands), g.size, g.size), np.float32)
        for g in model.card.groups
    }


@pytest.mark.parametrize("message", [CUDA, ARENA, DIRECTML])
def test_a_full_gpu_gets_smaller_batches_and_the_reason_is_reported(model, gpu, message):
    sessions, reporter, inputs = gpu(fits=3, message=message), RecordingReporter(), sections(model, 11)
    expected = Classifier(model, "cpu", 1)(inputs)["probability"]
    classifier = Classifier(model, "auto", 1, reporter)
    assert classifier.batch == GPU_BATCH
    np.testing.assert_array_equal(classifier(inputs)["probability"], expected)
    assert sessions[0].sizes == [1, 11, 5, 2, 2, 2, 2, 2, 1]
    assert classifier.batch == 2 and classifier.device == "NVIDIA GPU (CUDA)"
    assert reporter.warnings == [
        "NVIDIA GPU (CUDA) has too little memory for 11 sections at once; it continues with 5.",
        "NVIDIA GPU (CUDA) has too little memory for 5 sections at once; it continues with 2.",
    ]
    np.testing.assert_array_equal(classifier(inputs)["probability"], expected)
    assert len(reporter.warnings) == 2, "the smaller batch is kept"


@pytest.mark.parametrize("message", [CUDA, LOST])
def test_a_gpu_that_fails_with_one_section_is_replaced_by_the_cpu(model, gpu, message):
    sessions, reporter, inputs = gpu(fits=1, message=message), RecordingReporter(), sections(model, 5)
    classifier = Classifier(model, "auto", 1, reporter)
    sessions[0].fits = 0
    found = classifier(inputs)["probability"]
    np.testing.assert_array_equal(found, Classifier(model, "cpu", 1)(inputs)["probability"])
    assert classifier.device == "CPU (1 thread)" and classifier.batch == classifier_module.CPU_BATCH
    assert reporter.warnings[-1] == (
        f"NVIDIA GPU (CUDA) cannot be used ({message.splitlines()[0].rstrip('.')}); the CPU is used instead."
    )
    assert len(reporter.warnings) == (3 if message == CUDA else 1), "only a lack of memory is tried with fewer sections"


def test_a_gpu_that_was_required_is_not_replaced(model, gpu):
    sessions = gpu(fits=1)
    classifier = Classifier(model, "gpu", 1)
    sessions[0].fits = 0
    with pytest.raises(InferenceFailed, match="The model failed on NVIDIA GPU"):
        classifier(sections(model, 4))


def test_a_gpu_that_does_not_start_is_named(model, gpu):
    gpu(fits=0, message="cudaErrorInsufficientDriver", at_start=True)
    reporter = RecordingReporter()
    assert Classifier(model, "auto", 2, reporter).device == "CPU (2 threads)"
    assert reporter.warnings == [
        "NVIDIA GPU (CUDA) cannot be used (cudaErrorInsufficientDriver); the CPU is used instead."
    ]


def test_the_cpu_gets_smaller_batches_too(model, monkeypatch):
    session = FakeGpu(create_session(model.content, ["CPUExecutionProvider"], 1), 2, "std::bad_alloc")
    session.get_providers = lambda: ["CPUExecutionProvider"]
    monkeypatch.setattr(sessions_module, "create_session", lambda *_: session)
    inputs = sections(model, 6)
    classifier = Classifier(model, "cpu", 1)
    assert classifier(inputs)["probability"].shape[0] == 6
    assert session.sizes == [6, 3, 1, 1, 1, 1, 1, 1]
    session.fits = 0
    with pytest.raises(InferenceFailed, match="CPU"):
        classifier(inputs)


def test_a_scene_is_classified_whole_while_its_gpu_fails(tmp_path, model, gpu):
    from landlabels.core.results.record import read_record

    scene = write_band_files(tmp_path / "MSIL2A", (2, 4))
    wanted = classify(
        ClassifyRequest(str(scene["B02"]), tmp_path / "cpu.gpkg", model.path, device="cpu"), RecordingReporter()
    )
    gpu(fits=1)
    reporter = RecordingReporter()
    request = ClassifyRequest(str(scene["B02"]), tmp_path / "gpu.gpkg", model.path, device="auto")
    found = classify(request, reporter)
    assert (found.sections, found.label_counts) == (wanted.sections, wanted.label_counts)
    assert any("too little memory for 4 sections" in text for text in reporter.warnings)
    assert read_record(request.output).complete
