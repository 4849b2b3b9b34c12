"""Fits a network to sections in memory: the first, simple form of training."""

from __future__ import annotations

import copy
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..model import BandGroup
from ..network.network import MultiAttentionNetwork, Options
from ..sentinel2 import BANDS

BLUE_NM = 443  # of B01; scattering by air falls with the fourth power of the wavelength (Rayleigh)
PATH_RADIANCE = 1500  # digital numbers at that wavelength: about what Level-1C shows above Level-2A
LATTICE_M = 60  # the pixels of all bands line up again every 60 m


@dataclass(frozen=True)
class Recipe:
    """How a network is fitted.

    Attributes:
        epochs: passes over the sections.
        batch: sections per step.
        rate: peak learning rate of AdamW; it warms up over the first tenth of the steps and falls to 0 as a cosine.
        decay: weight decay of AdamW.
        average: share of its past that the running average of the weights, which is the result, keeps at each step.
        brightness: standard deviation of the random factor (logarithm) on a section's digital numbers.
        atmosphere: share of the sections seen through a made-up atmosphere, as Level-1C and hazy scenes are.
        per_acquisition: most sections of one acquisition in an epoch, so that one scene does not drown the others.
        half: compute in bfloat16 where that loses nothing (autocast); about twice as fast on recent processors.
    """

    epochs: int = 60
    batch: int = 16
    rate: float = 1e-3
    decay: float = 0.05
    average: float = 0.98
    brightness: float = 0.1
    atmosphere: float = 0.0
    per_acquisition: int = 4
    half: bool = False


def fit(
    groups: tuple[BandGroup, ...],
    options: Options,
    recipe: Recipe,
    pixels: tuple[np.ndarray, ...],
    labels: np.ndarray,
    acquisitions: np.ndarray,
    seed: int,
    progress: Callable[[int, float], None] = lambda epoch, loss: None,
) -> MultiAttentionNetwork:
    """Fit a new network and return it, in inference mode.

    Args:
        groups: band groups, in the order of `pixels`.
        options: the network's sizes.
        recipe: how to fit it.
        pixels: per band group (N, bands, S, S), digital numbers.
        labels: (N, C) bool.
        acquisitions: (N,) the acquisition of each section.
        seed: makes the run repeatable on one machine.
        progress: called after each epoch with its number and its mean loss.
    """
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    network = MultiAttentionNetwork(groups, labels.shape[1], options).to(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(_parameter_groups(network, recipe.decay), lr=recipe.rate)
    steps_per_epoch = math.ceil(len(next(_epochs(acquisitions, recipe, rng))) / recipe.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, _warm_cosine(recipe.epochs * steps_per_epoch))
    tensors = [torch.from_numpy(array) for array in pixels]
    truth = torch.from_numpy(labels.astype(np.float32))
    network.train()
    step = 0
    for epoch, order in zip(range(recipe.epochs), _epochs(acquisitions, recipe, rng), strict=False):
        total = 0.0
        for chosen in np.array_split(order, steps_per_epoch):
            inputs = augment([tensor[chosen] for tensor in tensors], groups, recipe, rng)
            with warnings.catch_warnings(), torch.autocast("cpu", torch.bfloat16, enabled=recipe.half):
                warnings.filterwarnings("ignore", message="Using padding='same' with even kernel lengths")
                logits = network(*inputs)
            loss = nn.functional.binary_cross_entropy_with_logits(logits.float(), truth[chosen])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            _follow(average, network, min(recipe.average, step / (step + 10)))
            total += loss.item() * len(chosen) / len(order)
        progress(epoch + 1, total)
    return average.to(memory_format=torch.contiguous_format).eval()


def predict(network: MultiAttentionNetwork, pixels: tuple[np.ndarray, ...], batch: int = 32) -> np.ndarray:
    """Return the probabilities of sections, (N, C) float32."""
    found = []
    with torch.inference_mode():
        for start in range(0, len(pixels[0]), batch):
            inputs = (torch.from_numpy(array[start : start + batch]) for array in pixels)
            found.append(torch.sigmoid(network(*inputs)).numpy())
    return np.concatenate(found)


def augment(
    inputs: list[Tensor], groups: tuple[BandGroup, ...], recipe: Recipe, rng: np.random.Generator
) -> list[Tensor]:
    """Turn, flip, shift and brighten each section of a batch, all its bands alike; veil some of them.

    A section is shifted around its edges (what leaves on one side comes back on the other) by whole multiples of 60 m,
    so that the bands stay aligned.
    """
    blue = [[(BLUE_NM / BANDS[band].wavelength) ** 4 for band in group.bands] for group in groups]
    wet = [[band == "B09" for band in group.bands] for group in groups]
    changed: list[list[Tensor]] = [[] for _ in inputs]
    for n in range(len(inputs[0])):
        turns, flip = rng.integers(4), rng.integers(2)
        shift = rng.integers(0, 1200 // LATTICE_M, 2)
        factor = math.exp(rng.normal(0, recipe.brightness))
        veiled = recipe.atmosphere > 0 and rng.random() < recipe.atmosphere
        path_radiance, vapour = (rng.uniform(0, PATH_RADIANCE), rng.uniform(0.2, 1)) if veiled else (0.0, 1.0)
        for k, (group, tensor, out) in enumerate(zip(groups, inputs, changed, strict=True)):
            step = LATTICE_M // group.resolution
            section = torch.rot90(tensor[n], int(turns), (1, 2))
            section = section.flip(2) if flip else section
            section = section.roll((int(shift[0]) * step, int(shift[1]) * step), (1, 2))
            gain = torch.tensor([factor * (vapour if absorbed else 1.0) for absorbed in wet[k]])
            added = torch.tensor([path_radiance * share for share in blue[k]])
            out.append(section * gain[:, None, None] + added[:, None, None])
    return [torch.stack(out) for out in changed]


def _epochs(acquisitions: np.ndarray, recipe: Recipe, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Yield, for ever, the sections of an epoch in random order: of each acquisition at most so many, drawn anew."""
    members = [np.flatnonzero(acquisitions == name) for name in np.unique(acquisitions)]
    while True:
        yield rng.permutation(np.concatenate([rng.permutation(m)[: recipe.per_acquisition] for m in members]))


def _parameter_groups(network: nn.Module, decay: float) -> list[dict]:
    """Weights decay; biases and batch norms do not."""
    matrices = [p for p in network.parameters() if p.dim() > 1]
    vectors = [p for p in network.parameters() if p.dim() <= 1]
    return [{"params": matrices, "weight_decay": decay}, {"params": vectors, "weight_decay": 0.0}]


def _warm_cosine(steps: int) -> Callable[[int], float]:
    warm = max(1, steps // 10)
    return lambda step: min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))


def _follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the running average of the weights a step towards the network; batch statistics alike, counters copied."""
    with torch.no_grad():
        for old, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
            if old.is_floating_point():
                old.lerp_(new, 1 - keep)
            else:
                old.copy_(new)
