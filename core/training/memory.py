"""A lack of memory in a training: PyTorch's errors in one sentence, and what to try next."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch

from ..errors import OutOfMemory
from ..text import tr

_OUT_OF_MEMORY = ("allocate memory", "not enough memory")  # in PyTorch's messages on Linux and on Windows


@contextlib.contextmanager
def memory_errors(batch: int) -> Iterator[None]:
    """Translate PyTorch's out-of-memory errors, with `batch` sections per step, into `OutOfMemory`."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        full = isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError))
        if not full and not any(text in str(error) for text in _OUT_OF_MEMORY):
            raise
        advice = tr("close other programs, or train a smaller network")
        if batch > 1:
            advice = tr("try a batch of {half}").format(half=batch // 2)
        raise OutOfMemory(batch=batch, advice=advice) from error


def next_attempt(batch: int, target: torch.device, device: str) -> tuple[int, torch.device, str] | None:
    """Return what to try after a lack of memory: batch, device, and a sentence on it; None if nothing is left.

    Args:
        batch: sections per step that were too many.
        target: the device that was used.
        device: the device that was requested, one of `choices.DEVICES`: only `auto` is continued on the CPU.
    """
    if batch > 1:
        text = tr("{batch} sections per step need more memory than there is: the training starts again with {half}.")
        return batch // 2, target, text.format(batch=batch, half=batch // 2)
    if target.type != "cpu" and device == "auto":
        text = tr("The GPU has too little memory for one section per step: the training starts again on the CPU.")
        return batch, torch.device("cpu"), text
    return None
