"""The batches of an epoch, in an order that depends on seed and epoch only, read ahead in threads."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import NamedTuple, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..sections.section import BandGroup
from ..stores.store import Indexes, Readable
from .augment import draw

AHEAD = 3  # batches that are read in advance
CHUNK = 64  # sections per prediction step; fixed, so that results do not depend on the number of processes

T = TypeVar("T")
Job = TypeVar("Job")


class Batch(NamedTuple):
    """The part of a step that one process computes: n sections; `total` is that of the step over all processes.

    int16 pixels per group (n, bands, S, S), truth (n, C), draws (n, 9), indexes (n,), stored shares of each kind that
    is used (n, classes, 20, 20).
    """

    pixels: tuple[Tensor, ...]
    truth: Tensor
    draws: Tensor
    indexes: Tensor
    shares: tuple[Tensor, ...]
    total: int


class Batches:
    """The training batches of one of `world` processes; an iteration yields those of the epoch that `epoch()` returns.

    An epoch is divided into nearly equal steps of at most `batch` sections. Process `rank` takes every `world`-th
    section of a step, so the steps do not depend on the number of processes. `max_per_place` limits the sections of
    one place in an epoch; 0 = all. `shares` are the kinds of shares to read.
    """

    def __init__(
        self,
        sections: Readable,
        groups: tuple[BandGroup, ...],
        indexes: Indexes,
        batch: int,
        seed: int,
        *,
        epoch: Callable[[], int],
        max_per_place: int = 0,
        shares: tuple[str, ...] = (),
        rank: int = 0,
        world: int = 1,
        pin_memory: bool = False,
    ) -> None:
        self.sections, self.groups, self.indexes, self.seed = sections, groups, indexes, seed
        self.epoch, self.max_per_place, self.rank, self.world = epoch, max_per_place, rank, world
        self.shares = shares
        self._pin_memory = pin_memory
        _, counts = np.unique(sections.places[indexes], return_counts=True)
        self.per_epoch = int(np.minimum(counts, max_per_place or len(indexes)).sum())
        # Every process needs a section in each step; otherwise there are fewer and larger steps.
        self._steps = max(1, min(math.ceil(self.per_epoch / batch), self.per_epoch // world))
        self.waited = 0.0  # seconds of the current epoch spent waiting for pixels

    def __len__(self) -> int:
        return self._steps

    def __iter__(self) -> Iterator[Batch]:
        """Yield the batches of the epoch that is current when the iteration starts."""
        epoch = self.epoch()
        draws = draw(len(self.sections.names), self.seed, epoch)
        self.waited = 0.0
        for batch, waited in read_ahead(self.steps(epoch), lambda step: self._load(step, draws)):
            self.waited += waited
            yield batch

    def steps(self, epoch: int) -> list[Indexes]:
        """Return the indexes of the sections of each step of an epoch, over all processes."""
        return np.array_split(self.order(epoch), self._steps)

    def order(self, epoch: int) -> Indexes:
        """Return the indexes of an epoch in random order, with a random choice of at most `max_per_place` per place."""
        rng = np.random.default_rng([self.seed, epoch, 0])
        order = rng.permutation(self.indexes)
        if not self.max_per_place:
            return order
        places = self.sections.places[order]
        by_place = np.argsort(places, kind="stable")
        _, first, counts = np.unique(places[by_place], return_index=True, return_counts=True)
        nth = np.arange(len(order)) - np.repeat(first, counts)
        return order[np.sort(by_place[nth < self.max_per_place])]

    def _load(self, step: Indexes, draws: NDArray[np.float32]) -> Batch:
        mine = step[self.rank :: self.world]
        pixels = load(self.sections, self.groups, mine)
        truth = torch.from_numpy(self.sections.labels[mine].astype(np.float32))
        shares = tuple(torch.from_numpy(self.sections.read_shares(kind, mine)) for kind in self.shares)
        chosen, indexes = torch.from_numpy(draws[mine]), torch.from_numpy(mine)
        batch = Batch(pixels, truth, chosen, indexes, shares=shares, total=len(step))
        if not self._pin_memory:
            return batch
        return batch._replace(pixels=tuple(x.pin_memory() for x in batch.pixels))


def load(sections: Readable, groups: tuple[BandGroup, ...], indexes: Indexes) -> tuple[Tensor, ...]:
    """Read sections as stored: per group (n, bands, S, S) int16."""
    return tuple(torch.from_numpy(sections.read(group, indexes)) for group in groups)


def read_ahead(jobs: Iterable[Job], do: Callable[[Job], T]) -> Iterator[tuple[T, float]]:
    """Yield the results of jobs in order, computed ahead in threads, each with the seconds that it was waited for."""
    waiting = iter(jobs)
    with ThreadPoolExecutor(2, "landlabels-read") as pool:
        try:
            ahead = deque(pool.submit(do, job) for job in islice(waiting, AHEAD))
            while ahead:
                started = time.perf_counter()
                result = ahead.popleft().result()
                waited = time.perf_counter() - started
                ahead.extend(pool.submit(do, job) for job in islice(waiting, 1))
                yield result, waited
        finally:
            pool.shutdown(cancel_futures=True)
