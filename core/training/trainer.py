"""Trains a network on sections with Lightning's Trainer, in one process or, under torchrun, in several."""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
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
from .module import FittingModule, NullMonitor, RunMonitor, StopFitting
from .patch_loss import patch_loss_of
from .recipe import Recipe

OUT_OF_MEMORY = ("allocate memory", "not enough memory")  # in PyTorch's messages on Linux and on Windows


@dataclass(frozen=True, eq=False)
class FitResult:
    """The result of `fit`.

    Attributes:
        network: the trained network, in inference mode, on the CPU.
        epoch: the epoch of these weights, from 1; 0 if none was finished.
        reason: `complete`, `early` (early stopping) or `stopped` (on request).
        history: the values of each epoch.
        device: what it was trained on.
    """

    network: SectionNetwork
    epoch: int
    reason: str
    history: list[dict]
    device: str


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
    module: FittingModule
    patch_loss = patch_loss_of(network, sections, recipe)
    batches = Batches(
        sections,
        network.groups,
        np.asarray(training),
        recipe.batch,
        seed,
        epoch=lambda: module.current_epoch,
        max_per_place=recipe.max_per_place,
        shares=tuple(patch_loss.weights) if patch_loss else (),
        rank=distributed.rank(),
        world=distributed.world(),
        pin_memory=target.type == "cuda",
    )
    network = _with_memory_format(network, torch.channels_last)
    module = FittingModule(
        network,
        batches,
        np.asarray(validation),
        recipe,
        patch_loss=patch_loss,
        monitor=monitor if monitor and distributed.rank() == 0 else NullMonitor(),
        start_values=start_values or {},
        device_name=device_name(target),
    )
    trainer = _trainer(recipe, target)
    if checkpoint is not None:
        module.save = lambda: _save(trainer, checkpoint, module)
    # The first process decides whether to resume: only it holds the lock of the run folder.
    exists = checkpoint is not None and distributed.rank() == 0 and checkpoint.exists()
    if exists and checkpoint is not None:
        _require_readable(checkpoint)
    resume = bool(distributed.all_max(torch.tensor(exists, dtype=torch.int32)))
    reason = "complete"
    try:
        with quiet_lightning(), _memory_errors(recipe.batch):
            trainer.fit(module, batches, ckpt_path=str(checkpoint) if resume else None, weights_only=True)
    except LossNotFinite as error:
        error.fitted = _result(module, "failed", best=True) if module.best else None
        raise
    except StopFitting as end:
        if end.reason == "cancel":
            raise
        reason = "stopped" if end.reason == "stop" else end.reason
    return _result(module, reason, best=recipe.patience > 0)


def _require_readable(checkpoint: Path) -> None:
    """Raise `CheckpointDamaged` if a checkpoint cannot be loaded."""
    try:
        torch.load(checkpoint, map_location="cpu", weights_only=True)
    except Exception as error:  # torch's errors for damaged files share no base class
        raise CheckpointDamaged(path=checkpoint, folder=checkpoint.parent) from error


def _result(module: FittingModule, reason: str, best: bool) -> FitResult:
    """Return the best epoch if there is one and it is wanted, otherwise the last state."""
    network, epoch = module.result, len(module.history)
    if module.best and best:
        network.load_state_dict(module.best["weights"])
        epoch = module.best["epoch"]
    network = _with_memory_format(network.cpu(), torch.contiguous_format).requires_grad_(True).eval()
    return FitResult(network, epoch, reason, module.history, module.device_name)


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
def _memory_errors(batch: int) -> Iterator[None]:
    """Translate PyTorch's out-of-memory errors into `OutOfMemory`."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        full = isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError))
        if not full and not any(text in str(error) for text in OUT_OF_MEMORY):
            raise
        raise OutOfMemory(batch=batch, half=max(1, batch // 2)) from error


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
