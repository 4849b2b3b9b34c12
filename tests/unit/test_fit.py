"""Training a network: it learns an easy task, writes events, resumes with equal weights, and ends on request."""

from __future__ import annotations

import errno
import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("lightning", reason="lightning is not installed")

from landlabels.core.choices import ARCHITECTURES, PRESETS  # noqa: E402
from landlabels.core.errors import (  # noqa: E402
    CheckpointDamaged,
    CheckpointFailed,
    LandLabelsError,
    LossNotFinite,
    NothingToTrain,
    OutOfMemory,
    ParameterError,
)
from landlabels.core.training import module  # noqa: E402
from landlabels.core.training.averaging import MovingAverage  # noqa: E402
from landlabels.core.training.module import (  # noqa: E402
    StopFitting,
    cosine_with_warm_up,
    parameter_groups,
    positive_weights,
)
from landlabels.core.training.recipe import PAPER, RECIPES, Recipe  # noqa: E402
from landlabels.core.training.trainer import fit  # noqa: E402
from learnable import QUICK, SMALL, Memory, Remembering, fit_small, same_weights, small_network  # noqa: E402

KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from learnable import QUICK, Remembering, fit_small
def die(event, values):
    if event == "step" and values["epoch"] == 3:
        os.kill(os.getpid(), 9)
from landlabels.core.training import module
module.EVENT_INTERVAL_S = 0
fit_small(QUICK, monitor=Remembering(die), checkpoint=Path(sys.argv[1]))
"""


def test_an_easy_task_is_learned_and_the_same_seed_gives_the_same_weights(capfd, recwarn):
    recipe = replace(QUICK, epochs=20, learning_rate=2e-2, patience=0)
    run = Remembering()
    fitted = fit_small(recipe, monitor=run)
    losses = [epoch["train_loss"] for epoch in fitted.history]
    assert losses[-1] < 0.6 * losses[0]
    assert fitted.reason == "complete" and not fitted.network.training
    assert fitted.history[-1]["validation_macro_ap"] > 0.95
    assert same_weights(fit_small(recipe).network, fitted.network)
    assert not same_weights(fit_small(recipe, seed=2).network, fitted.network)
    assert capfd.readouterr() == ("", "") and not list(recwarn)  # no output or warnings of Lightning


def test_a_run_writes_start_step_and_epoch_events():
    run = Remembering()
    fit_small(monitor=run, start_values={"model": "m.onnx"})
    (start,) = run.of("start")
    assert start["epochs"] == 3 and start["steps_per_epoch"] == 4 and start["resumed_epoch"] == 0
    assert start["model"] == "m.onnx" and start["device"] == "CPU"
    epochs = run.of("epoch")
    assert [epoch["epoch"] for epoch in epochs] == [1, 2, 3]
    for epoch in epochs:
        assert 0 <= epoch["validation_f1"] <= 1 and 0 <= epoch["validation_macro_ap"] <= 1
        assert 0 <= epoch["waiting_share"] <= 1 and epoch["seconds"] > 0
    assert epochs[0]["best"] and epochs[-1]["seconds_left"] == 0
    assert run.of("step") and all(math.isfinite(step["loss"]) for step in run.of("step"))


def test_a_run_that_was_killed_resumes_to_equal_weights(tmp_path, request):
    whole = fit_small()
    checkpoint = tmp_path / "last.ckpt"
    root = request.config.rootpath
    folders = [str(root / "build" / "plugins"), str(root / "tests")]
    dead = subprocess.run([sys.executable, "-c", KILLED, checkpoint, *folders], timeout=600)
    assert dead.returncode == -9 and checkpoint.exists()
    run = Remembering()
    resumed = fit_small(monitor=run, checkpoint=checkpoint)
    assert run.of("start")[0]["resumed_epoch"] == 2 and [epoch["epoch"] for epoch in run.of("epoch")] == [3]
    assert same_weights(whole.network, resumed.network)
    assert [x["train_loss"] for x in whole.history] == [x["train_loss"] for x in resumed.history]
    again = fit_small(checkpoint=checkpoint)  # nothing left to do
    assert same_weights(again.network, whole.network) and again.epoch == whole.epoch and len(again.history) == 3


@pytest.mark.parametrize(
    "damage", [lambda content: content[: len(content) // 2], lambda content: b"", lambda content: b"x" * 99]
)
def test_a_damaged_checkpoint_names_the_folder_to_delete(tmp_path, damage):
    checkpoint = tmp_path / "last.ckpt"
    fit_small(replace(QUICK, epochs=1), checkpoint=checkpoint)
    checkpoint.write_bytes(damage(checkpoint.read_bytes()))
    with pytest.raises(CheckpointDamaged, match=f"delete the folder '{tmp_path}'"):
        fit_small(replace(QUICK, epochs=2), checkpoint=checkpoint)


def test_checkpoints_contain_only_tensors_and_plain_values(tmp_path):
    fit_small(replace(QUICK, epochs=1), checkpoint=tmp_path / "last.ckpt")
    assert torch.load(tmp_path / "last.ckpt", weights_only=True)["landlabels"]["history"]


@pytest.mark.parametrize("wish", ["stop", "cancel"])
def test_a_request_to_end_takes_effect_within_a_step(monkeypatch, tmp_path, wish):
    monkeypatch.setattr(module, "EVENT_INTERVAL_S", 0)
    run = Remembering(
        lambda event, values: wish if event == "step" and (values["epoch"], values["step"]) == (2, 2) else None
    )
    checkpoint = tmp_path / "last.ckpt"
    if wish == "stop":
        fitted = fit_small(monitor=run, checkpoint=checkpoint)
        assert fitted.reason == "stopped" and fitted.epoch == 1
    else:
        with pytest.raises(StopFitting):
            fit_small(monitor=run, checkpoint=checkpoint)
    assert (run.of("step")[-1]["epoch"], run.of("step")[-1]["step"]) in ((2, 2), (2, 3))
    assert same_weights(fit_small(checkpoint=checkpoint).network, fit_small().network)  # it can be resumed


def test_a_stop_before_the_first_epoch_ends_gives_a_network_too(monkeypatch):
    monkeypatch.setattr(module, "EVENT_INTERVAL_S", 0)
    fitted = fit_small(monitor=Remembering(lambda event, values: "stop"))
    assert fitted.reason == "stopped" and fitted.epoch == 0 and fitted.history == []


def test_early_stopping_returns_the_best_epoch(monkeypatch):
    ranks = iter([0.2, 0.6, 0.5, 0.4, 0.3])
    score = {"loss": 1.0, "f1": 0.5}
    seen = []

    def validate(self):
        seen.append({name: value.clone() for name, value in self.result.state_dict().items()})
        rank = next(ranks)
        return {**score, "macro_ap": rank, "rank": rank}

    monkeypatch.setattr(module.FittingModule, "_validate", validate)
    fitted = fit_small(replace(QUICK, epochs=9, patience=2))
    assert fitted.reason == "early" and fitted.epoch == 2 and len(fitted.history) == 4
    assert [epoch["best"] for epoch in fitted.history] == [True, True, False, False]
    assert all(torch.equal(value, seen[1][name]) for name, value in fitted.network.state_dict().items())


def test_the_paper_uses_the_last_epoch_and_a_constant_learning_rate():
    fitted = fit_small(replace(PAPER, epochs=3, batch=10))
    assert fitted.epoch == 3 and {epoch["learning_rate"] for epoch in fitted.history} == {1e-3}
    assert PAPER.optimiser == "adam" and PAPER.epochs == 100 and not PAPER.calibrate and not PAPER.weight_decay
    assert not (
        PAPER.flip_rotate
        or PAPER.shift
        or PAPER.brightness
        or PAPER.atmosphere
        or PAPER.ema_decay
        or PAPER.gradient_clip
    )


@pytest.mark.parametrize("architecture", ARCHITECTURES.values)
def test_every_architecture_is_trained_in_bfloat16_with_class_weights(architecture):
    recipe = replace(QUICK, epochs=1, precision="bf16", class_weights=True)
    fitted = fit_small(recipe, network=small_network(architecture=architecture))
    assert math.isfinite(fitted.history[0]["train_loss"])
    assert all(value.dtype != torch.bfloat16 for value in fitted.network.state_dict().values())


def test_without_validation_the_last_epoch_is_the_result():
    fitted = fit(small_network(), Memory(), np.arange(20), np.empty(0, int), replace(QUICK, epochs=2), device="cpu")
    assert fitted.epoch == 2 and fitted.history[0]["validation_loss"] is None


def test_a_loss_that_is_not_finite_ends_the_run_and_names_the_batch(monkeypatch, tmp_path):
    whole = fit_small(replace(QUICK, epochs=2))

    def broken(pixels, draws, groups, recipe):
        inputs = original(pixels, draws, groups, recipe)
        calls.append(1)
        return [x * math.inf for x in inputs] if len(calls) == 4 * 1 + 2 else inputs

    original, calls = module.augment, []
    monkeypatch.setattr(module, "augment", broken)
    with pytest.raises(
        LossNotFinite, match=r"epoch 2, step 2 \(sections section \d+, .*weights of epoch 1 are kept"
    ) as lost:
        fit_small(replace(QUICK, epochs=2), checkpoint=tmp_path / "last.ckpt")
    assert lost.value.fitted.epoch == 1 and "\n" not in str(lost.value)
    assert all(value.isfinite().all() for value in lost.value.fitted.network.state_dict().values())
    monkeypatch.undo()
    assert same_weights(fit_small(replace(QUICK, epochs=2), checkpoint=tmp_path / "last.ckpt").network, whole.network)


def test_a_full_disk_leaves_the_last_good_checkpoint(monkeypatch, tmp_path):
    checkpoint = tmp_path / "last.ckpt"
    original, writes = Path.write_bytes, []

    def full(self, content):
        writes.append(self)
        if len(writes) < 2:
            return original(self, content)
        original(self, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CheckpointFailed, match="No space left.*weights of epoch 1 are kept"):
        fit_small(checkpoint=checkpoint)
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["last.ckpt"]
    run = Remembering()
    assert same_weights(fit_small(monitor=run, checkpoint=checkpoint).network, fit_small().network)
    assert run.of("start")[0]["resumed_epoch"] == 1


@pytest.mark.parametrize(
    "error",
    [MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes.")],
)
def test_out_of_memory_at_every_batch_is_one_sentence(monkeypatch, error):
    def broken(*_):
        raise error

    monkeypatch.setattr(module, "augment", broken)
    with pytest.raises(OutOfMemory, match="a batch of 1; close other programs"):
        fit_small()


def test_other_errors_are_not_reported_as_out_of_memory(monkeypatch):
    monkeypatch.setattr(module, "augment", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        fit_small()


def test_invalid_arguments_are_refused_in_one_sentence():
    nothing = np.empty(0, int)
    with pytest.raises(NothingToTrain):
        fit(small_network(), Memory(), nothing, nothing, QUICK)
    for change in ({"epochs": 0}, {"batch": -1}, {"learning_rate": 0.0}, {"ema_decay": 2.0}, {"atmosphere": -1.0}):
        with pytest.raises(ParameterError) as refused:
            fit_small(replace(QUICK, **change))
        assert isinstance(refused.value, LandLabelsError) and "\n" not in str(refused.value)
    if not torch.cuda.is_available():
        with pytest.raises(ParameterError, match="no GPU"):
            fit(small_network(), Memory(), np.arange(9), nothing, QUICK, device="gpu")


def test_the_learning_rate_warms_up_and_decreases_to_zero():
    course = [cosine_with_warm_up(100)(step) for step in range(101)]
    assert max(course) == course[9] > 0.95 and course[0] == pytest.approx(0.1) and course[-1] < 1e-9
    assert all(a > b for a, b in zip(course[9:], course[10:], strict=False))


def test_the_moving_average_warms_up_and_copies_counters():
    network = torch.nn.BatchNorm2d(2)
    average = MovingAverage(network, 0.25)
    network.weight.data += 1
    network.running_mean += 1
    network.num_batches_tracked += 5
    average.update_parameters(network)  # the first keeps 1 / 11
    assert average.module.weight.tolist() == pytest.approx([1 + 10 / 11] * 2)
    assert average.module.running_mean.tolist() == pytest.approx([10 / 11] * 2)
    assert average.module.num_batches_tracked == 5
    for _ in range(3):
        average.update_parameters(network)  # keeps 2 / 12, 3 / 13, and then the decay
    assert average.module.weight.tolist() == pytest.approx([2 - 1 / 11 * 2 / 12 * 3 / 13 * 1 / 4] * 2)


def test_weight_decay_leaves_biases_and_batch_norms_unchanged():
    network = small_network(options=replace(SMALL, per_position=True))
    decayed, exempt = parameter_groups(network, 0.05)
    assert (decayed["weight_decay"], exempt["weight_decay"]) == (0.05, 0)
    names = {id(parameter): name for name, parameter in network.named_parameters()}
    assert len(names) == len(decayed["params"]) + len(exempt["params"])
    assert not any("bias" in names[id(parameter)] for parameter in decayed["params"])
    assert any(names[id(p)].endswith(".bias") and p.dim() == 3 for p in exempt["params"])  # of PositionLSTM


def test_rare_labels_have_larger_limited_weights():
    labels = np.zeros((1000, 3), bool)
    labels[:500, 0], labels[:100, 1] = True, True
    assert positive_weights(labels).tolist() == [1, 3, 10]


def test_the_presets_are_valid_recipes():
    assert tuple(RECIPES) == PRESETS.values and RECIPES["standard"] == Recipe()
    for recipe in RECIPES.values():
        recipe.check()
