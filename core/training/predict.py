"""Prediction on sections of a store; the result does not depend on the number of processes."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..sections.section import BandGroup
from ..stores.store import Indexes, Readable
from . import distributed
from .augment import to_network
from .batches import CHUNK, load, read_ahead


def predict(
    network: nn.Module, sections: Readable, groups: tuple[BandGroup, ...], indexes: Indexes, device: torch.device
) -> NDArray[np.float32]:
    """Return the logits of sections, (n, C), of a network on `device`; it is left in inference mode.

    The chunks are fixed and each is computed by one process, so no section is counted twice and the values are those
    of a single process. Every process returns all of them.
    """
    network.eval()
    logits = torch.zeros(len(indexes), sections.labels.shape[1])
    chunks = [slice(start, start + CHUNK) for start in range(0, len(indexes), CHUNK)]
    mine = chunks[distributed.rank() :: distributed.world()] if distributed.is_connected() else chunks
    with torch.inference_mode():
        for (chunk, pixels), _ in read_ahead(mine, lambda c: (c, load(sections, groups, indexes[c]))):
            logits[chunk] = network(*to_network(tuple(x.to(device) for x in pixels))).float().cpu()
    return distributed.all_sum(logits).numpy()
