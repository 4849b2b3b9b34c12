"""Fits a network to sections: Lightning drives the loop, on one processor or on several with torchrun."""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import lightning.pytorch as lightning
import numpy as np
import torch
from lightning.pytorch.plugins import TorchCheckpointIO
from lightning.pytorch.strategies import DDPStrategy

from ..errors import CheckpointFailed, LossNotFinite, NothingToTrain, OutOfMemory, ParameterError
from ..network.base import SectionNetwork
from ..stores.store import Indexes, Readable
from ..text import tr
from . import parallel
from .batches import Batches
from .fitting import Ended, Fitting, Listener, Nobody
from .recipe import Recipe

FULL = ("allocate memory", "not enough memory")  # what PyTorch's errors say on Linux and on Windows


@dataclass(frozen=True, eq=False)
class Fitted:
    """What a fitting gave.

    Attributes:
        network: the result, in inference mode, on the CPU.
        epoch: the epoch whose weights these are, from 1; 0 where none was finished.
        reason: `complete`, `early` (no better epoch for long) or `stopped` (asked to).
        history: what was said of each epoch.
        device: what it ran on.
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
    seed: int = 1,
    device: str = "auto",
    run: Listener | None = None,
    checkpoint: Path | None = None,
    about: dict | None = None,
) -> Fitted:
    """Fit a network, which is changed, to sections and return the result.

    Args:
        network: what to begin from.
        sections: names, places, labels and pixels of N sections, such as `store.Sections`.
        training: indexes of the sections to learn from.
        validation: indexes of those that choose the best epoch; may be empty.
        recipe: how to fit.
        seed: on a CPU, the same seed and the same number of processes give the same weights.
        device: `auto`, `cpu` or `gpu`.
        run: hears the events (start, step, epoch), and may ask for an end.
        checkpoint: written after each epoch; where it is there already, the fitting goes on from it.
        about: what else the start event says.

    Raises:
        Ended: it was cancelled.
        LossNotFinite, OutOfMemory, CheckpointFailed, NothingToTrain, ParameterError: one sentence each.
    """
    recipe.check()
    if len(training) < parallel.world():
        raise NothingToTrain(stores=tr("the sections given"), reason=tr("too few sections are for training"))
    try:
        place = parallel.device_of(device)
    except ValueError as error:
        raise ParameterError(name=tr("The device"), value="gpu", allowed=tr("cpu or auto: no GPU is there")) from error
    parallel.connect(place)
    module: Fitting
    batches = Batches(
        sections,
        network.groups,
        np.asarray(training),
        recipe.batch,
        seed,
        lambda: module.current_epoch,
        recipe.per_place,
        parallel.rank(),
        parallel.world(),
        pin=place.type == "cuda",
    )
    # Convolutions run faster with the channels last.
    network = network.to(memory_format=torch.channels_last)
    listener = run if run and parallel.rank() == 0 else Nobody()
    module = Fitting(network, batches, np.asarray(validation), recipe, listener, about or {}, device_name(place))
    trainer = _trainer(recipe, place)
    if checkpoint is not None:
        module.save = lambda: _save(trainer, checkpoint, module)
    # The first process decides whether there is something to go on from: only it has the folder to itself.
    there = torch.tensor(checkpoint is not None and parallel.rank() == 0 and checkpoint.exists(), dtype=torch.int32)
    start = str(checkpoint) if parallel.highest(there) else None
    reason = "complete"
    try:
        with quiet_lightning(), _memory(recipe.batch):
            trainer.fit(module, batches, ckpt_path=start, weights_only=True)
    except LossNotFinite as error:
        error.fitted = _result(module, "failed", best=True) if module.best else None
        raise
    except Ended as ended:
        if ended.reason == "cancel":
            raise
        reason = {"stop": "stopped"}.get(ended.reason, ended.reason)
    return _result(module, reason, best=recipe.patience > 0)


def _result(module: Fitting, reason: str, best: bool) -> Fitted:
    """Take the best epoch, where one was found and is wanted, else the last state."""
    network, epoch = module.result, len(module.history)
    if module.best and best:
        network.load_state_dict(module.best["weights"])
        epoch = module.best["epoch"]
    network = network.to("cpu", memory_format=torch.contiguous_format).requires_grad_(True).eval()
    return Fitted(network, epoch, reason, module.history, module.device_name)


def _trainer(recipe: Recipe, device: torch.device) -> lightning.Trainer:
    gpu, world = device.type == "cuda", parallel.world()
    precision = {"32": "32-true", "bf16": "bf16-mixed"}.get(recipe.precision, "32-true")
    if recipe.precision == "auto" and gpu:
        precision = "bf16-mixed" if torch.cuda.is_bf16_supported() else "16-mixed"
    with quiet_lightning():
        return lightning.Trainer(
            accelerator="gpu" if gpu else "cpu",
            devices=parallel.local_world() if world > 1 else [device.index] if gpu else 1,
            num_nodes=world // parallel.local_world(),
            strategy=DDPStrategy(process_group_backend="nccl" if gpu else "gloo") if world > 1 else "auto",
            sync_batchnorm=gpu and world > 1,
            precision=precision,
            max_epochs=recipe.epochs,
            gradient_clip_val=recipe.clip or None,
            use_distributed_sampler=False,
            plugins=[WholeCheckpoints()],
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
        )


class WholeCheckpoints(TorchCheckpointIO):
    """Writes checkpoints beside the old one and then puts them in its place: a full disk leaves the old one."""

    def save_checkpoint(self, checkpoint: dict, path: str, storage_options: object = None) -> None:
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


def _save(trainer: lightning.Trainer, path: Path, module: Fitting) -> None:
    try:
        trainer.save_checkpoint(path)
    except OSError as error:
        module.history.pop()
        raise CheckpointFailed(path=path, reason=error.strerror, kept=module.kept()) from error


def device_name(device: torch.device) -> str:
    """Name a device for people."""
    return f"GPU ({torch.cuda.get_device_name(device)})" if device.type == "cuda" else "CPU"


@contextlib.contextmanager
def _memory(batch: int) -> Iterator[None]:
    """Turn what PyTorch says of a memory that is full into a sentence."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        full = isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)) or any(word in str(error) for word in FULL)
        if not full:
            raise
        raise OutOfMemory(batch=batch, half=max(1, batch // 2)) from error


@contextlib.contextmanager
def quiet_lightning() -> Iterator[None]:
    """Keep Lightning's announcements and its advice on data loaders from users."""
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
