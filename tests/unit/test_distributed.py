"""Two processes under torchrun give the same steps, weights and predictions as one."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")
if not torch.distributed.is_available():
    pytest.skip("this torch has no torch.distributed", allow_module_level=True)

from section_stores import make_store  # noqa: E402

TORCHRUN = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")


@pytest.fixture
def python(request, tmp_path):
    """Run Python in a separate process with the plugin and the helpers of the tests."""
    root = request.config.rootpath
    folders = [root / "build" / "plugins", root / "tests"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders)), "OMP_NUM_THREADS": "1"}

    def run(*arguments: object) -> subprocess.CompletedProcess:
        command = [sys.executable, *map(str, arguments)]
        return subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=600)

    return run


def test_two_processes_train_and_predict_like_one(python, tmp_path, request):
    script = request.config.rootpath / "tests" / "distributed_fit.py"
    for name, launcher in (("one", ()), ("two", TORCHRUN)):
        done = python(*launcher, script, tmp_path / name)
        assert done.returncode == 0, done.stderr[-2000:]
    one, two = (torch.load(tmp_path / name, weights_only=True) for name in ("one", "two"))
    assert (one["world"], two["world"]) == (1, 2) and one["steps"] == two["steps"] == 5
    for name, weights in one["weights"].items():
        assert torch.allclose(weights, two["weights"][name], rtol=0, atol=1e-5), name
    assert one["history"][0]["train_loss"] == pytest.approx(two["history"][0]["train_loss"], abs=1e-5)
    assert torch.equal(one["logits"], two["logits"])
    assert one["scores"] == two["scores"]


def test_the_command_trains_one_model_with_two_processes(python, tmp_path):
    store = make_store(tmp_path / "store", sections=25)
    command = ("-m", "landlabels.core", "train", store, "--output", tmp_path / "m.onnx", "--epochs", 2, "--batch", 5)
    sizes = ("--features", 4, "--descriptor", 4, "--lstm-size", 4, "--bands", "standard-10-20m", "--no-report")
    done = python(*TORCHRUN, *command, *sizes)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("m.onnx written") == 1 and done.stdout.count("epoch 2/2") == 1
    assert (tmp_path / "m.onnx").exists() and (tmp_path / "m.safetensors").exists()
