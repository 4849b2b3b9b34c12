"""The processes that torchrun started to train one model: their numbers, and sums and maxima over all of them.

Without torchrun there is only one process, and the functions return its values.
"""

from __future__ import annotations

import os

import torch
from torch import Tensor
from torch import distributed as dist


def rank() -> int:
    """Return the number of this process among all, 0 without torchrun."""
    return int(os.environ.get("RANK", 0)) if started_by_torchrun() else 0


def world() -> int:
    """Return the number of processes on all machines."""
    return int(os.environ.get("WORLD_SIZE", 1)) if started_by_torchrun() else 1


def local_world() -> int:
    """Return the number of processes on this machine."""
    return int(os.environ.get("LOCAL_WORLD_SIZE", 1)) if started_by_torchrun() else 1


def started_by_torchrun() -> bool:
    """Return whether torchrun started this process."""
    return dist.is_torchelastic_launched()


def is_connected() -> bool:
    """Return whether the process group is initialised."""
    return dist.is_available() and dist.is_initialized()


def connect(device: torch.device) -> None:
    """Initialise the process group if torchrun started this process."""
    if not started_by_torchrun() or is_connected():
        return
    if device.type == "cuda":
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")


def disconnect() -> None:
    """Destroy the process group if there is one."""
    if is_connected():
        dist.destroy_process_group()


def all_sum(values: Tensor) -> Tensor:
    """Return the elementwise sum of the `values` of all processes."""
    return _all_reduce(values, dist.ReduceOp.SUM) if is_connected() else values


def all_max(values: Tensor) -> Tensor:
    """Return the elementwise maximum of the `values` of all processes."""
    return _all_reduce(values, dist.ReduceOp.MAX) if is_connected() else values


def _all_reduce(values: Tensor, operation: dist.ReduceOp.RedOpType) -> Tensor:
    device = "cuda" if dist.get_backend() == "nccl" else "cpu"
    moved = values.to(device, copy=True)
    dist.all_reduce(moved, operation)
    return moved.to(values.device)


def torch_device(name: str) -> torch.device:
    """Return the device for `auto`, `cpu` or `gpu`; raise `ValueError` for `gpu` if there is no GPU."""
    if name == "cpu" or (name == "auto" and not torch.cuda.is_available()):
        return torch.device("cpu")
    if not torch.cuda.is_available():
        raise ValueError(name)
    return torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0)) if started_by_torchrun() else 0)
