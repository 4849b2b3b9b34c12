"""Compares fitting a network from a store on disk with the same steps on sections in memory.

Before each epoch from the store its pages are dropped from the cache, while no process has them mapped (Linux keeps
mapped pages), so that every section comes from the disk. The loader alone reads a tenth of a larger store; the bytes
that come from the disk are compared with those that are needed. Where there is a GPU, also what the loader alone
delivers, compared with what a step there consumes.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from landlabels.core.choices import BAND_SETS
from landlabels.core.model.label_sets import load_label_set
from landlabels.core.network.architectures import create_network
from landlabels.core.network.band_sets import band_groups
from landlabels.core.network.section_network import NetworkOptions
from landlabels.core.stores.joined_stores import Sections, join_stores
from landlabels.core.stores.store_plan import StorePlan
from landlabels.core.stores.store_writer import StoreWriter
from landlabels.core.training.batches import Batches
from landlabels.core.training.module import NullMonitor
from landlabels.core.training.recipe import Recipe, batch_for
from landlabels.core.training.trainer import fit

SECTIONS = 192
ROUNDS = 3
GROUPS = band_groups("standard")
RECIPE = replace(Recipe(), epochs=1, batch=16, patience=0)
SIZES = NetworkOptions(features=64, descriptor=64, lstm_size=64)


class InMemory:
    """The same sections in memory, read once."""

    def __init__(self, sections: Sections) -> None:
        self.names, self.places, self.labels = sections.names, sections.places, sections.labels
        self.share_classes: dict[str, tuple[str, ...]] = {}
        everything = np.arange(len(sections.names))
        self._pixels = {group.resolution: sections.read(group, everything) for group in GROUPS}

    def read(self, group, which):
        return self._pixels[group.resolution][which]


class Epochs(NullMonitor):
    """Keeps the events of the epochs."""

    def __init__(self) -> None:
        self.said: list[dict] = []

    def append(self, event: str, **values: object) -> None:
        if event == "epoch":
            self.said.append(values)


def measure(folder: Path, count: int = SECTIONS) -> dict[str, float]:
    """Return the figures; `folder` is on the disk to measure."""
    with tempfile.TemporaryDirectory(dir=folder) as path:
        store = _write_store(Path(path) / "store", count)
        memory = InMemory(join_stores([store], GROUPS))
        _epoch(memory)  # warms up
        cold, warm = [], []
        for _ in range(ROUNDS):
            warm.append(_epoch(memory))
            drop_pages(store)
            cold.append(_epoch(join_stores([store], GROUPS)))
        figures = {
            "epoch from store / in memory": min(x["seconds"] for x in cold) / min(x["seconds"] for x in warm),
            "waiting share of the step": statistics.median(x["waiting_share"] for x in cold),
            "sections fitted per second": count / min(x["seconds"] for x in cold),
        }
        figures |= _loading(Path(path) / "large", 20 * count)
        if torch.cuda.is_available():
            figures["loader / step on the GPU"] = (
                figures["sections loaded per second"] / figures["sections fitted per second"]
            )
        return figures


def drop_pages(store: Path) -> None:
    """Drop the files of a store from the page cache."""
    for file in store.glob("*.npy"):
        with open(file, "rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _epoch(sections) -> dict:
    torch.manual_seed(1)
    network = create_network("multi-attention", GROUPS, sections.labels.shape[1], SIZES)
    run = Epochs()
    everything = np.arange(len(sections.names))
    fit(network, sections, everything, everything[:0], RECIPE, monitor=run)
    return run.said[0]


def _loading(path: Path, count: int) -> dict[str, float]:
    """Return what the loader alone delivers from a tenth of a cold store, and how much it reads from the disk."""
    store = _write_store(path, count)
    drop_pages(store)
    sections = join_stores([store], GROUPS)
    chosen = np.random.default_rng(0).permutation(count)[: count // 10]
    before, started = _bytes_read(), time.perf_counter()
    loaded = sum(b.total for b in Batches(sections, GROUPS, chosen, batch_for(count), 1, epoch=lambda: 0))
    seconds = time.perf_counter() - started
    needed = loaded * sum(len(group.bands) * group.size**2 * 2 for group in GROUPS)
    return {
        "sections loaded per second": loaded / seconds,
        "bytes read / needed": (_bytes_read() - before) / needed,
    }


def _bytes_read() -> int:
    """Return the bytes that this process has read from disks."""
    text = Path("/proc/self/io").read_text(encoding="ascii")
    return int(text.split("read_bytes:")[1].split()[0])


def _write_store(path: Path, count: int) -> Path:
    rng = np.random.default_rng(0)
    label_set = load_label_set("bigearthnet19")
    plan = StorePlan(
        names=[f"section {i}" for i in range(count)],
        places=[f"place {i % 7}" for i in range(count)],
        splits=["train"] * count,
        label_set=label_set,
        groups=tuple(BAND_SETS["standard"].bands.items()),
        level="L2A",
        source={"kind": "benchmark"},
    )
    with StoreWriter.create(path, plan) as writer:
        for row in range(count):
            pixels = {g.resolution: rng.integers(1, 9000, (len(g.bands), g.size, g.size), np.int16) for g in GROUPS}
            writer.write(row, pixels, rng.random(len(label_set)) < 0.2, valid_share=1.0)
        writer.finish()
    return path
