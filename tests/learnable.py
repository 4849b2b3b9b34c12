"""Small sections in memory for training, a small network, and a monitor that records events. Needs torch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from landlabels.core.network.architectures import create_network
from landlabels.core.network.band_sets import band_groups
from landlabels.core.network.section_network import NetworkOptions, SectionNetwork
from landlabels.core.training.recipe import Recipe
from landlabels.core.training.trainer import FitResult, fit

SIXTY = band_groups("standard")[2:]  # the smallest pixels make the fastest tests
SMALL = NetworkOptions(attention_size=8, lstm_size=8, features=8, descriptor=8, dropout=0.1)
QUICK = replace(Recipe(), epochs=3, batch=8, learning_rate=5e-3, ema_decay=0.8, cutmix=0.0)


class Memory:
    """N sections in memory with the interface of `store.Sections`; brightness increases with the index of the label."""

    def __init__(self, count: int = 37, labels: int = 3, places: int = 7, seed: int = 0) -> None:
        rng = np.random.default_rng(seed)
        self.labels = np.eye(labels, dtype=bool)[rng.integers(0, labels, count)]
        bright = 1000 * self.labels.argmax(axis=1)[:, None, None, None]
        self.pixels = (bright + rng.normal(500, 100, (count, 2, 20, 20))).astype(np.int16)
        self.names = np.array([f"section {i}" for i in range(count)])
        self.places = np.array([f"place {i % places}" for i in range(count)])
        self.share_classes: dict[str, tuple[str, ...]] = {}

    def read(self, group, which):
        return self.pixels[which]

    def add_shares(self) -> None:
        """Let half of the sections have shares: all their patches hold the label, or are of one of two classes."""
        self.share_classes = {"labels": ("a", "b", "c"), "teacher": ("x", "y")}

    def read_shares(self, kind, which):
        shares = self.labels if kind == "labels" else self.labels[:, :2]
        shares = np.where((np.arange(len(shares)) % 2 == 0)[:, None], 254 * shares, 255).astype(np.uint8)
        return np.broadcast_to(shares[which][:, :, None, None], (len(which), shares.shape[1], 20, 20)).copy()


class Remembering:
    """A monitor that records the events; `on(event, values)` may return a request, which is kept."""

    def __init__(self, on: Callable[[str, dict], str | None] = lambda event, values: None) -> None:
        self.said: list[tuple[str, dict]] = []
        self._on, self._wish = on, None

    def append(self, event, **values):
        self.said.append((event, values))
        self._wish = self._on(event, values) or self._wish

    def requested(self):
        return self._wish

    def of(self, kind: str) -> list[dict]:
        return [values for event, values in self.said if event == kind]


def small_network(
    labels: int = 3, options: NetworkOptions = SMALL, architecture: str = "multi-attention"
) -> SectionNetwork:
    torch.manual_seed(1)
    return create_network(architecture, SIXTY, labels, options)


def fit_small(recipe: Recipe = QUICK, sections=None, seed: int = 1, network=None, **options) -> FitResult:
    """Fit on three of four sections, with the others for validation, on the CPU."""
    sections = sections or Memory()
    validation = np.arange(len(sections.names)) % 4 == 3
    used = [np.flatnonzero(~validation), np.flatnonzero(validation)]
    return fit(
        network or small_network(sections.labels.shape[1]), sections, *used, recipe, seed=seed, device="cpu", **options
    )


def same_weights(one: torch.nn.Module, other: torch.nn.Module) -> bool:
    pairs = zip(one.state_dict().values(), other.state_dict().values(), strict=True)
    return all(torch.equal(a, b) for a, b in pairs)
