"""Trains a network on sections with Lightning's Trainer, in one process or, under torchrun, in several."""

from __future__ import annotations

import contextlib
import copy
import io
import logging
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import lightning.pytorch as lightning
import numpy as np
import torch
from lightning.pytorch.plugins import TorchCheckpointIO
from lightning.pytorch.strategies import DDPStrategy, Strategy

from ..errors import CheckpointDamaged, CheckpointFailed, LossNotFinite, NothingToTrain, OutOfMemory, ParameterError
from ..network.section_network import SectionNetwork
from ..stores.store import Indexes, Readable
from ..text import tr
from . import distributed
from .batches import Batches
from .memory import memory_errors, next_attempt
from .module import FittingModule, NullMonitor, RunMonitor, StopFitting
from .patch_loss import patch_loss_of
from .recipe import Recipe


@dataclass(frozen=True, eq=False)
class FitResult:
    """The result of `fit`.

    Attributes:
        network: the trained network, in inference mode, on the CPU.
        epoch: the epoch of these weights, from 1; 0 if none was finished.
        reason: `complete`, `early` (early stopping) or `stopped` (on request).
        history: the values of each epoch.
        device: the name of what it was trained on.
        target: the same, as torch's device.
        batch: the sections per step that it was trained with.
    """

    network: SectionNetwork
    epoch: int
    reason: str
    history: list[dict]
    device: str
    target: torch.device
    batch: int


def fit(
    network: SectionNetwork,
    sections: Readable,
    training: Indexes,
    validation: Indexes,
    recipe: Recipe,
    *,
    seed: int = 1,
    device: str = "auto",
    monitor: RunMonitor | None = None,
    checkpoint: Path | None = None,
    start_values: dict | None = None,
) -> FitResult:
    """Train a network in place and return the result.

    A training without enough memory for its first epoch starts again with half the batch, and with the device `auto`
    at last on the CPU; with several processes it fails.

    Args:
        network: the initial network.
        sections: names, places, labels and pixels of N sections, such as `store.Sections`.
        training: indexes of the training sections.
        validation: indexes of the sections that the best epoch is chosen by; may be empty.
        recipe: the training procedure.
        seed: on a CPU, the same seed and the same number of processes give the same weights.
        device: `auto`, `cpu` or `gpu`.
        monitor: receives the events start, step and epoch, and can request an end.
        checkpoint: written after each epoch; if the file exists, the training resumes from it.
        start_values: further values of the start event.

    Raises:
        StopFitting: it was cancelled.
        LossNotFinite, OutOfMemory, CheckpointFailed, NothingToTrain, ParameterError: one sentence each.
    """
    recipe.check()
    recipe = recipe.sized(len(training))
    if len(training) < distributed.world():
        raise NothingToTrain(stores=tr("the sections given"), reason=tr("too few sections are for training"))
    try:
        target = distributed.torch_device(device)
    except ValueError as error:
        allowed = tr("cpu or auto: no GPU is available")
        raise ParameterError(name=tr("The device"), value="gpu", allowed=allowed) from error
    distributed.connect(target)
    # The first process decides whether to resume: only it holds the lock of the run folder.
    exists = checkpoint is not None and distributed.rank() == 0 and checkpoint.exists()
    if exists and checkpoint is not None:
        stored = _batch_of(checkpoint)
        if stored and distributed.world() == 1:  # several processes never change their batch
            recipe = replace(recipe, batch=stored)
    training_run = _Training(
        network=network,
        sections=sections,
        training=np.asarray(training),
        validation=np.asarray(validation),
        seed=seed,
        monitor=monitor if monitor and distributed.rank() == 0 else NullMonitor(),
        checkpoint=checkpoint,
        resume=bool(distributed.all_max(torch.tensor(exists, dtype=torch.int32))),
        start_values=start_values or {},
    )
    initial = copy.deepcopy(network.state_dict())
    while True:
        attempt = next_attempt(recipe.batch, target, device)
        try:
            return training_run.run(recipe, target)
        except OutOfMemory:
            has_epochs = checkpoint is not None and checkpoint.exists()
            if attempt is None or has_epochs or distributed.world() > 1:
                raise
        # Outside of the except clause, which would keep the tensors of the failed step.
        batch, target, text = attempt
        training_run.monitor.append("warning", text=text)
        recipe = replace(recipe, batch=batch)
        network.cpu().load_state_dict(initial)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


@dataclass(frozen=True, eq=False)
class _Training:
    """What all attempts of a training have in common; the attributes are those of `fit`."""

    network: SectionNetwork
    sections: Readable
    training: Indexes
    validation: Indexes
    seed: int
    monitor: RunMonitor
    checkpoint: Path | None
    resume: bool
    start_values: dict

    def run(self, recipe: Recipe, target: torch.device) -> FitResult:
        """Train on a device; the recipe has a batch."""
        module: FittingModule
        patch_loss = patch_loss_of(self.network, self.sections, recipe)
        batches = Batches(
            self.sections,
            self.network.groups,
            self.training,
            recipe.batch,
            self.seed,
            epoch=lambda: module.current_epoch,
            max_per_place=recipe.max_per_place,
            shares=tuple(patch_loss.weights) if patch_loss else (),
            rank=distributed.rank(),
            world=distributed.world(),
            pin_memory=target.type == "cuda",
        )
        module = FittingModule(
            _with_memory_format(self.network, torch.channels_last),
            batches,
            self.validation,
            recipe,
            patch_loss=patch_loss,
            monitor=self.monitor,
            start_values={**self.start_values, "batch": recipe.batch},
            device_name=device_name(target),
        )
        trainer = _trainer(recipe, target)
        checkpoint = self.checkpoint
        if checkpoint is not None:
            module.save = lambda: _save(trainer, checkpoint, module)
        reason = "complete"
        try:
            with quiet_lightning(), memory_errors(recipe.batch):
                resumed = str(checkpoint) if self.resume else None
                trainer.fit(module, batches, ckpt_path=resumed, weights_only=True)
        except LossNotFinite as error:
            error.fitted = _result(module, "failed", target, best=True) if module.best else None
            raise
        except StopFitting as end:
            if end.reason == "cancel":
                raise
            reason = "stopped" if end.reason == "stop" else end.reason
        return _result(module, reason, target, best=recipe.patience > 0)


def _batch_of(checkpoint: Path) -> int | None:
    """Return the sections per step of a checkpoint, None if it is of an earlier version.

    Raises: CheckpointDamaged if it cannot be loaded.
    """
    try:
        content = torch.load(checkpoint, map_location="cpu", weights_only=True)
        return content["landlabels"].get("batch")
    except Exception as error:  # torch's errors for damaged files share no base class
        raise CheckpointDamaged(path=checkpoint, folder=checkpoint.parent) from error


def _result(module: FittingModule, reason: str, target: torch.device, best: bool) -> FitResult:
    """Return the best epoch if there is one and it is wanted, otherwise the last state."""
    network, epoch = module.result, len(module.history)
    if module.best and best:
        network.load_state_dict(module.best["weights"])
        epoch = module.best["epoch"]
    network = _with_memory_format(network.cpu(), torch.contiguous_format).requires_grad_(True).eval()
    return FitResult(
        network=network,
        epoch=epoch,
        reason=reason,
        history=module.history,
        device=module.device_name,
        target=target,
        batch=module.recipe.batch,
    )


def _with_memory_format(network: SectionNetwork, memory_format: torch.memory_format) -> SectionNetwork:
    return network.to(memory_format=memory_format)  # type: ignore[call-overload]  # missing in torch's stubs


def _trainer(recipe: Recipe, device: torch.device) -> lightning.Trainer:
    gpu, world = device.type == "cuda", distributed.world()
    precision: Any = {"32": "32-true", "bf16": "bf16-mixed"}.get(recipe.precision, "32-true")
    if recipe.precision == "auto" and gpu:
        precision = "bf16-mixed" if torch.cuda.is_bf16_supported() else "16-mixed"
    single: Any = [device.index] if gpu else 1
    strategy: str | Strategy = "auto"
    if world > 1:
        strategy = DDPStrategy(process_group_backend="nccl" if gpu else "gloo")
    with quiet_lightning():
        return lightning.Trainer(
            accelerator="gpu" if gpu else "cpu",
            devices=distributed.local_world() if world > 1 else single,
            num_nodes=world // distributed.local_world(),
            strategy=strategy,
            sync_batchnorm=gpu and world > 1,
            precision=precision,
            max_epochs=recipe.epochs,
            gradient_clip_val=recipe.gradient_clip or None,
            use_distributed_sampler=False,
            plugins=[AtomicCheckpointIO()],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
        )


class AtomicCheckpointIO(TorchCheckpointIO):
    """Writes a checkpoint to a temporary file and renames it: if the disk is full, the old one is kept."""

    def save_checkpoint(self, checkpoint: dict[str, Any], path: str | Path, storage_options: Any | None = None) -> None:
        buffer = io.BytesIO()
        torch.save(checkpoint, buffer)
        partial = Path(f"{path}.partial")
        partial.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_bytes(buffer.getvalue())
            partial.replace(path)
        except OSError:
            partial.unlink(missing_ok=True)
            raise


def _save(trainer: lightning.Trainer, path: Path, module: FittingModule) -> None:
    try:
        trainer.save_checkpoint(path)
    except OSError as error:
        module.history.pop()
        raise CheckpointFailed(path=path, reason=error.strerror, kept=module.saved_state()) from error


def device_name(device: torch.device) -> str:
    """Return the name of a device as it is shown to the user."""
    return f"GPU ({torch.cuda.get_device_name(device)})" if device.type == "cuda" else "CPU"


@contextlib.contextmanager
def quiet_lightning() -> Iterator[None]:
    """Suppress Lightning's messages and its warnings on data loaders."""
    log = logging.getLogger("lightning.pytorch")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="lightning")
            warnings.filterwarnings("ignore", message="Using padding='same' with even kernel lengths")
            yield
    finally:
        log.setLevel(level)
