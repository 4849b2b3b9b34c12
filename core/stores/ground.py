"""Finds sections that show the same ground or lie near each other, and the places that a split must keep together.

Scores on sections whose neighbours were trained on are too high (Ploton et al. 2020, Nature Communications 11, 4540).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices import SPLITS
from ..sections.section import SECTION_M
from ..text import mark, tr

NEIGHBOURHOOD_M = 2000.0  # between the centres of sections
# Centres of sections that share ground are nearer than a section's width; positions are rounded to a few decimetres.
SAME_GROUND_M = SECTION_M - 5.0
LARGEST_GROUP = 0.6  # of the sections: the share for training
EARTH_RADIUS_M = 6_371_009.0
TOGETHER = {
    NEIGHBOURHOOD_M: mark("places with sections within 2 km of each other, on all dates"),
    SAME_GROUND_M: mark("places with sections of the same ground, on all dates"),
}

Positions = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Together:
    """Groups of sections that a split keeps together: the group of each section (N,), and a description of the rule."""

    groups: NDArray[np.intp]
    rule: str


def keep_together(places: NDArray[np.str_], lon: Positions, lat: Positions, at_least: int) -> Together:
    """Return groups of whole places (N,), joined where their sections lie near each other or show the same ground.

    Places within 2 km are joined if that leaves `at_least` groups of which none is larger than `LARGEST_GROUP`, as
    between tiles. The blocks of one scene are neighbours: if joining them leaves one large group, only places that show
    the same ground are joined. A place without a known position (NaN) is a group.
    """
    names, place_of = np.unique(places, return_inverse=True)
    _, once = np.unique(lon + 1j * lat + 1000 * place_of, return_index=True)  # each position of a place, on all dates
    for distance in TOGETHER:
        first, second = place_of[once[near_pairs(lon[once], lat[once], distance)]].T
        groups = _connected(len(names), first, second)[place_of]
        sizes = np.bincount(groups)
        if (sizes > 0).sum() >= at_least and sizes.max() <= LARGEST_GROUP * len(places):
            break
    return Together(np.unique(groups, return_inverse=True)[1], tr(TOGETHER[distance]))


def near_pairs(lon: Positions, lat: Positions, distance: float) -> NDArray[np.intp]:
    """Return the pairs (P, 2) of points in degrees that lie less than `distance` metres apart; NaN has no pairs.

    The points are sorted into cubes with that side, and compared with those of the same and of adjacent cubes.
    """
    known = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
    points = _cartesian(lon[known], lat[known])
    cubes = np.floor(points / distance).astype(np.int64)
    cubes -= cubes.min(axis=0, initial=0)
    side = cubes.max(initial=0) + 3
    keys = (cubes[:, 0] * side + cubes[:, 1]) * side + cubes[:, 2]
    order = np.argsort(keys, kind="stable")
    pairs = [np.empty((0, 2), np.intp)]
    for first, second in _candidates(keys[order], side):
        first, second = order[first], order[second]
        near = ((points[first] - points[second]) ** 2).sum(axis=1) < distance**2
        pairs.append(np.stack([first[near], second[near]], axis=1))
    return known[np.concatenate(pairs)]


def nearest_across(splits: NDArray[np.str_], lon: Positions, lat: Positions) -> dict[str, float | None]:
    """Return how near, in metres, a section of validation or of test lies to a training section at the least.

    None if it is not within `NEIGHBOURHOOD_M`; splits without a section of known position are left out.
    """
    known = np.isfinite(lon) & np.isfinite(lat)
    found: dict[str, float | None] = {}
    for split in SPLITS.values:
        if split == "train" or not all(((splits == name) & known).any() for name in (split, "train")):
            continue
        used = np.flatnonzero(np.isin(splits, ("train", split)))
        _, once = np.unique(lon[used] + 1j * lat[used] + 1000 * (splits[used] == split), return_index=True)
        used = used[once]
        pairs = used[near_pairs(lon[used], lat[used], NEIGHBOURHOOD_M)]
        first, second = pairs[splits[pairs[:, 0]] != splits[pairs[:, 1]]].T
        metres = np.linalg.norm(_cartesian(lon[first], lat[first]) - _cartesian(lon[second], lat[second]), axis=1)
        found[split] = round(float(metres.min())) if len(metres) else None
    return found


def _cartesian(lon: Positions, lat: Positions) -> NDArray[np.float64]:
    """Return points on a sphere in metres, (N, 3); distances of a few kilometres are right to 0.5 %."""
    lon, lat = np.radians(lon), np.radians(lat)
    return EARTH_RADIUS_M * np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)


def _candidates(keys: NDArray[np.int64], side: int) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Yield indexes of pairs of sorted keys (N,) whose cubes are the same or adjacent, each pair once."""
    here = np.arange(len(keys))
    offsets = [(x * side + y) * side + z for x in (-1, 0, 1) for y in (-1, 0, 1) for z in (-1, 0, 1)]
    for offset in (offset for offset in offsets if offset >= 0):
        start = here + 1 if offset == 0 else np.searchsorted(keys, keys + offset)
        counts = np.maximum(np.searchsorted(keys, keys + offset, side="right") - start, 0)
        ends = counts.cumsum()
        yield np.repeat(here, counts), np.arange(counts.sum()) + np.repeat(start - ends + counts, counts)


def _connected(count: int, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the connected component of each of `count` nodes, by its lowest node, (count,)."""
    component = np.arange(count)
    edges = np.stack(np.divmod(np.unique(first * count + second), count), axis=1)
    while True:
        lowest = component.copy()
        for a, b in (edges.T, edges[:, ::-1].T):
            np.minimum.at(lowest, a, component[b])
        lowest = lowest[lowest]
        if (lowest == component).all():
            return component
        component = lowest
