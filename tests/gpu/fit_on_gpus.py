"""Run by torchrun, or alone, for test_training.py: fits on the GPUs and writes the weights to a file."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from landlabels.core.network.section_network import NetworkOptions
from landlabels.core.training import distributed
from landlabels.core.training.recipe import Recipe
from landlabels.core.training.trainer import fit
from learnable import SMALL, Memory, Remembering, small_network

STILL = Recipe(
    epochs=1,
    batch=8,
    flip_rotate=False,
    shift=False,
    brightness=0.0,
    cutmix=0.0,
    schedule="constant",
    patience=0,
    precision="32",
)


def main(output: Path) -> None:
    """Fit five steps of 8 sections with batch norm over all processes."""
    torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False
    network = small_network(options=NetworkOptions(**{**vars(SMALL), "dropout": 0.0}))
    run = Remembering()
    fitted = fit(network, Memory(40), np.arange(40), np.empty(0, np.intp), STILL, seed=1, device="gpu", monitor=run)
    if distributed.rank() == 0:
        weights = {name: value.clone() for name, value in fitted.network.state_dict().items()}
        steps = run.of("start")[0]["steps_per_epoch"]
        found = {"weights": weights, "steps": steps, "world": distributed.world(), "device": fitted.device}
        torch.save(found, output)
    distributed.disconnect()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
