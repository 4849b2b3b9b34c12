"""Tests that need a GPU: `make test-gpu`. Without one they are skipped with the reason."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(scope="session")
def gpu_provider() -> str:
    """The GPU provider of ONNX Runtime that starts on this machine."""
    onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    from landlabels.core.choices import GPU_PROVIDERS

    offered = [name for name in GPU_PROVIDERS if name in onnxruntime.get_available_providers()]
    if not offered:
        pytest.skip(f"onnxruntime {onnxruntime.__version__} has no GPU provider: install a GPU build of it")
    from landlabels.core.errors import DeviceUnavailable
    from landlabels.core.model.classifier import Classifier
    from landlabels.core.model.library import bundled_models
    from landlabels.core.model.model_file import load_model

    try:
        Classifier(load_model(bundled_models()[0]), "gpu")
    except DeviceUnavailable:
        pytest.skip(f"{offered[0]} does not start on this machine: no GPU, or its driver or libraries are missing")
    return offered[0]


@pytest.fixture(scope="session")
def cuda():
    """Torch's first CUDA device."""
    torch = pytest.importorskip("torch", reason="torch is not installed")
    pytest.importorskip("lightning", reason="lightning is not installed")
    if not torch.cuda.is_available():
        pytest.skip(f"torch {torch.__version__} finds no GPU: no NVIDIA driver, or a build for the CPU")
    return torch.device("cuda", 0)


@pytest.fixture(scope="session")
def environment(request) -> dict[str, str]:
    """The environment of a Python process that imports the plugin and the helpers of the tests."""
    root = request.config.rootpath
    folders = [str(root / "build" / "plugins"), str(root / "tests")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(folders), "OMP_NUM_THREADS": "1"}
