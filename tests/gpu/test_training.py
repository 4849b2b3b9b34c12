"""Training on a GPU: mixed precision, several processes, the loader's speed, and too little memory."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")

from landlabels.core.errors import OutOfMemory  # noqa: E402
from landlabels.core.network.architectures import create_network  # noqa: E402
from landlabels.core.network.band_sets import band_groups  # noqa: E402
from landlabels.core.stores.joined_stores import join_stores  # noqa: E402
from landlabels.core.training.batches import Batches  # noqa: E402
from landlabels.core.training.predict import predict  # noqa: E402
from landlabels.core.training.recipe import Recipe  # noqa: E402
from landlabels.core.training.trainer import fit  # noqa: E402
from learnable import Memory, Remembering, small_network  # noqa: E402
from section_stores import make_store  # noqa: E402

pytestmark = pytest.mark.usefixtures("cuda")
RECIPE = replace(Recipe(), epochs=8, batch=16, cutmix=0.0, patience=0, learning_rate=5e-3)
EVERYTHING, HELD_OUT = np.arange(120), np.arange(120, 160)
TORCHRUN = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node")


def train_small(precision: str, device: str = "gpu", **options):
    sections = Memory(160, seed=4)
    recipe = replace(RECIPE, precision=precision)
    return fit(small_network(), sections, EVERYTHING, HELD_OUT, recipe, seed=2, device=device, **options)


def test_mixed_precision_learns_what_full_precision_learns():
    full, mixed = train_small("32"), train_small("auto")
    assert full.device.startswith("GPU (") and full.target.type == "cuda"
    for fitted in (full, mixed):
        assert fitted.history[-1]["validation_loss"] < 0.7 * fitted.history[0]["validation_loss"]
    assert all(parameter.dtype == torch.float32 for parameter in mixed.network.parameters())
    sections = Memory(160, seed=4)
    decided = [
        predict(fitted.network, sections, fitted.network.groups, HELD_OUT, torch.device("cpu")) > 0
        for fitted in (full, mixed)
    ]
    assert (decided[0] == decided[1]).mean() > 0.95


def test_weights_give_the_same_logits_on_gpu_and_cpu():
    fitted, sections = train_small("32"), Memory(160, seed=4)
    groups = fitted.network.groups
    on_cpu = predict(fitted.network, sections, groups, HELD_OUT, torch.device("cpu"))
    on_gpu = predict(fitted.network.cuda(), sections, groups, HELD_OUT, torch.device("cuda", 0))
    np.testing.assert_allclose(on_gpu, on_cpu, atol=1e-3)


def test_a_trained_model_file_is_that_of_the_gpu(tmp_path, environment):
    """The whole command, with the patch loss's descriptors, novelty and export."""
    store = make_store(tmp_path / "store", sections=60)
    arguments = ("-m", "landlabels.core", "train", store, "--output", tmp_path / "m.onnx", "--device", "gpu")
    done = run(environment, *arguments, "--epochs", 2, "--no-report")
    assert done.returncode == 0, done.stderr[-2000:]
    assert ", on GPU (" in done.stdout and (tmp_path / "m.onnx").exists()


def run(environment, *arguments) -> subprocess.CompletedProcess:
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)


def test_several_gpus_give_the_weights_of_one(tmp_path, environment):
    """Batch norm over all processes (SyncBatchNorm): the same steps as one process takes."""
    if torch.cuda.device_count() < 2:
        pytest.skip(f"this machine has {torch.cuda.device_count()} GPU, and this test needs 2")
    script = Path(__file__).with_name("fit_on_gpus.py")
    for name, launcher in (("one", ()), ("two", (*TORCHRUN, 2))):
        done = run(environment, *launcher, script, tmp_path / name)
        assert done.returncode == 0, done.stderr[-2000:]
    one, two = (torch.load(tmp_path / name, weights_only=True) for name in ("one", "two"))
    assert (one["world"], two["world"]) == (1, 2) and one["steps"] == two["steps"]
    for name, weights in one["weights"].items():
        assert torch.allclose(weights.float(), two["weights"][name].float(), rtol=0, atol=1e-3), name


def test_one_process_of_torchrun_trains_on_its_gpu(tmp_path, environment):
    script = Path(__file__).with_name("fit_on_gpus.py")
    done = run(environment, *TORCHRUN, 1, script, tmp_path / "one")
    assert done.returncode == 0, done.stderr[-2000:]
    assert torch.load(tmp_path / "one", weights_only=True)["device"].startswith("GPU (")


def test_the_loader_delivers_what_the_steps_consume(tmp_path):
    """The time that a training waits for sections is a small share of an epoch."""
    sections = join_stores([make_store(tmp_path / "store", sections=256)], band_groups("standard"))
    everything = np.arange(len(sections))
    network = create_network("multi-attention", band_groups("standard"), len(sections.label_set))
    recipe = replace(Recipe(), epochs=3, batch=32, patience=0)
    fitted = fit(network, sections, everything, np.empty(0, np.intp), recipe, device="gpu")
    started = time.perf_counter()
    batches = Batches(sections, network.groups, everything, 32, 1, epoch=lambda: 5, pin_memory=True)
    count = sum(len(batch.truth) for batch in batches)
    rate = count / (time.perf_counter() - started)
    last = fitted.history[-1]
    print(f"loader alone {rate:.0f} sections/s; training {len(everything) / last['seconds']:.0f} sections/s")
    assert last["waiting_share"] < 0.5


def test_a_batch_that_exceeds_the_memory_is_halved(cuda):
    """The memory that this process may use is limited to a part of the GPU's."""
    sections, run_monitor = Memory(2048), Remembering()
    total = torch.cuda.get_device_properties(cuda).total_memory
    torch.cuda.empty_cache()
    try:
        torch.cuda.set_per_process_memory_fraction(min(1.0, (torch.cuda.memory_reserved(cuda) + 64e6) / total), cuda)
        recipe = replace(RECIPE, epochs=1, batch=2048, precision="32")
        fitted = fit(
            small_network(), sections, np.arange(2048), np.empty(0, np.intp), recipe, device="auto", monitor=run_monitor
        )
    except OutOfMemory as error:  # not even the CPU: that would be wrong
        pytest.fail(str(error))
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, cuda)
    texts = [event["text"] for event in run_monitor.of("warning")]
    assert texts and texts[0].startswith("2048 sections per step need more memory than there is")
    assert fitted.batch < 2048
