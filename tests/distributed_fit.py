"""Run by torchrun, or alone, for test_distributed.py: fits, scores one set of weights, and writes both to a folder."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from landlabels.core.evaluation import metrics
from landlabels.core.network.section_network import NetworkOptions
from landlabels.core.training import distributed
from landlabels.core.training.predict import predict
from landlabels.core.training.recipe import Recipe
from landlabels.core.training.trainer import fit
from learnable import SIXTY, SMALL, Memory, Remembering, small_network

STILL = Recipe(
    epochs=1, batch=8, flip_rotate=False, shift=False, brightness=0.0, cutmix=0.0, schedule="constant", patience=0
)


def main(output: Path) -> None:
    """Fit five steps of at most 8 sections, then predict with fixed weights on 129 sections (two chunks and one)."""
    torch.set_num_threads(1)
    sections, evaluated = Memory(37), Memory(129, seed=5)
    sections.add_shares()
    network = small_network(options=NetworkOptions(**{**vars(SMALL), "dropout": 0.0}))
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.eval()
            module.train = lambda mode=True, module=module: module
    run = Remembering()
    fitted = fit(network, sections, np.arange(37), np.arange(30, 37), replace(STILL), seed=1, device="cpu", monitor=run)
    torch.manual_seed(9)
    logits = predict(small_network().eval(), evaluated, SIXTY, np.arange(129), torch.device("cpu"))
    if distributed.rank() == 0:
        scores = metrics.score(evaluated.labels, logits > 0, 1 / (1 + np.exp(-logits)))
        weights = {name: value.clone() for name, value in fitted.network.state_dict().items()}
        steps = [value for event, value in run.said if event == "start"][0]["steps_per_epoch"]
        torch.save(
            {"weights": weights, "logits": torch.from_numpy(logits), "scores": scores, "steps": steps,
             "world": distributed.world(), "history": fitted.history},
            output,
        )  # fmt: skip
    distributed.disconnect()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
