"""The batches of an epoch: cut in an order that only seed and epoch decide, and read ahead while the network works."""

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

AHEAD = 3  # batches read before they are needed
CHUNK = 64  # sections per step of a prediction; fixed, so that no figure depends on the number of processes

T = TypeVar("T")
Job = TypeVar("Job")


class Batch(NamedTuple):
    """One process's part of a step: n sections, and how many the step has over all processes.

    int16 pixels per group (n, bands, S, S), truth (n, C), draws (n, 9), indexes (n,).
    """

    pixels: tuple[Tensor, ...]
    truth: Tensor
    draws: Tensor
    indexes: Tensor
    count: int


class Batches:
    """The training batches, epoch after epoch, for one of `world` processes.

    An epoch's order is cut into nearly equal steps of at most `batch` sections; process `rank` takes every
    `world`-th section of each, so that all processes together always do the same steps.
    """

    def __init__(
        self,
        sections: Readable,
        groups: tuple[BandGroup, ...],
        indexes: Indexes,
        batch: int,
        seed: int,
        epoch: Callable[[], int],
        per_place: int = 0,
        rank: int = 0,
        world: int = 1,
        pin: bool = False,
    ) -> None:
        self.sections, self.groups, self.indexes, self.pin = sections, groups, indexes, pin
        self.seed, self.epoch, self.per_place, self.rank, self.world = seed, epoch, per_place, rank, world
        _, counts = np.unique(sections.places[indexes], return_counts=True)
        self.per_epoch = int(np.minimum(counts, per_place or len(indexes)).sum())
        # Where a step would leave a process without a section, there are fewer and larger steps.
        self._steps = max(1, min(math.ceil(self.per_epoch / batch), self.per_epoch // world))
        self.waited = 0.0  # seconds of the present epoch in which the network waited for pixels

    def __len__(self) -> int:
        return self._steps

    def __iter__(self) -> Iterator[Batch]:
        """Yield the batches of the epoch that it is when the first is asked for."""
        epoch = self.epoch()
        draws = draw(len(self.sections.names), self.seed, epoch)
        self.waited = 0.0
        for batch, waited in read_ahead(self.steps(epoch), lambda step: self._load(step, draws)):
            self.waited += waited
            yield batch

    def steps(self, epoch: int) -> list[Indexes]:
        """Return the sections of each step of an epoch, over all processes."""
        return np.array_split(self.order(epoch), self._steps)

    def order(self, epoch: int) -> Indexes:
        """Return the sections of an epoch in random order; of each place at most `per_place`, drawn anew."""
        rng = np.random.default_rng([self.seed, epoch, 0])
        order = rng.permutation(self.indexes)
        if not self.per_place:
            return order
        places = self.sections.places[order]
        by_place = np.argsort(places, kind="stable")
        _, first, counts = np.unique(places[by_place], return_index=True, return_counts=True)
        nth = np.arange(len(order)) - np.repeat(first, counts)
        return order[np.sort(by_place[nth < self.per_place])]

    def _load(self, step: Indexes, draws: NDArray[np.float32]) -> Batch:
        mine = step[self.rank :: self.world]
        pixels = load(self.sections, self.groups, mine)
        truth = torch.from_numpy(self.sections.labels[mine].astype(np.float32))
        batch = Batch(pixels, truth, torch.from_numpy(draws[mine]), torch.from_numpy(mine), len(step))
        if not self.pin:
            return batch
        return batch._replace(pixels=tuple(x.pin_memory() for x in batch.pixels))


def load(sections: Readable, groups: tuple[BandGroup, ...], indexes: Indexes) -> tuple[Tensor, ...]:
    """Read sections as stored: per group (n, bands, S, S) int16."""
    return tuple(torch.from_numpy(sections.read(group, indexes)) for group in groups)


def read_ahead(jobs: Iterable[Job], do: Callable[[Job], T]) -> Iterator[tuple[T, float]]:
    """Yield the results of jobs in their order, done ahead in a thread, each with the seconds one had to wait."""
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
