"""What several processes that train one model, started by torchrun, tell each other; with one process, nothing."""

from __future__ import annotations

import os

import torch
from torch import Tensor, distributed


def rank() -> int:
    """Return the number of this process among all that torchrun started, 0 without torchrun."""
    return int(os.environ.get("RANK", 0)) if launched() else 0


def world() -> int:
    """Return how many processes train together, over all machines."""
    return int(os.environ.get("WORLD_SIZE", 1)) if launched() else 1


def local_world() -> int:
    """Return how many of them run on this machine."""
    return int(os.environ.get("LOCAL_WORLD_SIZE", 1)) if launched() else 1


def launched() -> bool:
    """Whether torchrun started this process."""
    return distributed.is_torchelastic_launched()


def connected() -> bool:
    """Whether the processes can talk to each other yet."""
    return distributed.is_available() and distributed.is_initialized()


def connect(device: torch.device) -> None:
    """Let the processes talk to each other, where torchrun started several."""
    if not launched() or connected():
        return
    if device.type == "cuda":
        torch.cuda.set_device(device)
    distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")


def disconnect() -> None:
    """End what `connect` began."""
    if connected():
        distributed.destroy_process_group()


def added(values: Tensor) -> Tensor:
    """Return the sum of every process's `values`."""
    return _reduced(values, distributed.ReduceOp.SUM) if connected() else values


def highest(values: Tensor) -> Tensor:
    """Return the highest of every process's `values`, each element for itself."""
    return _reduced(values, distributed.ReduceOp.MAX) if connected() else values


def _reduced(values: Tensor, how: distributed.ReduceOp) -> Tensor:
    device = "cuda" if distributed.get_backend() == "nccl" else "cpu"
    moved = values.to(device, copy=True)
    distributed.all_reduce(moved, how)
    return moved.to(values.device)


def device_of(wanted: str) -> torch.device:
    """Return the device for `auto`, `cpu` or `gpu`; `ValueError` where a GPU is wanted and there is none."""
    if wanted == "cpu" or (wanted == "auto" and not torch.cuda.is_available()):
        return torch.device("cpu")
    if not torch.cuda.is_available():
        raise ValueError(wanted)
    return torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0)) if launched() else 0)
