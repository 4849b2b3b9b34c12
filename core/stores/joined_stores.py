"""Several section stores as one training set: each section once, with warnings on what does not fit together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..errors import StoreError
from ..model.label_sets import LabelSet
from ..sections.section import BandGroup
from ..text import join_names, plural, tr
from .label_shares import SHARE_FILES, unknown_shares
from .store import SectionStore, open_store
from .summary import StoreSummary, model_warnings, summarise


@dataclass(frozen=True, eq=False)
class Sections:
    """Several stores as one training set; created by `join_stores`. It can be pickled.

    `names`, `places`, `splits` (N,) text, `labels` (N, C) bool, `lon`, `lat` (N,) degrees; `warnings` are sentences.
    `share_classes` are the classes of each kind of shares that at least one store has.
    """

    stores: tuple[SectionStore, ...]
    label_set: LabelSet
    names: NDArray[np.str_]
    places: NDArray[np.str_]
    splits: NDArray[np.str_]
    labels: NDArray[np.bool_]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    warnings: tuple[str, ...]
    share_classes: dict[str, tuple[str, ...]]
    _store: NDArray[np.intp]
    _index: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.names)

    def read(self, group: BandGroup, which: Sequence[int] | NDArray[np.intp]) -> NDArray[np.int16]:
        """Return the pixels of some sections in a group's bands, in the order of `which`: (n, bands, S, S) int16 DN."""
        which = np.asarray(which, np.intp)
        if len(self.stores) == 1:
            return self.stores[0].read(group, self._index[which])
        pixels = np.empty((len(which), len(group.bands), group.size, group.size), np.int16)
        for number in np.unique(self._store[which]):
            selected = self._store[which] == number
            pixels[selected] = self.stores[number].read(group, self._index[which[selected]])
        return pixels

    def read_shares(self, kind: str, which: Sequence[int] | NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return the shares of a kind as stored, (n, classes, 20, 20); those of a store without them are unknown."""
        which = np.asarray(which, np.intp)
        shares = unknown_shares(len(which), len(self.share_classes[kind]))
        for number in np.unique(self._store[which]):
            if kind in self.stores[number].share_classes:
                selected = self._store[which] == number
                shares[selected] = self.stores[number].read_shares(kind, self._index[which[selected]])
        return shares

    def summary(self) -> StoreSummary:
        """Return a summary of all stores as plain Python values."""
        return summarise(self, sum(len(store.skipped) for store in self.stores), self.warnings)


def join_stores(paths: Sequence[str | Path], groups: Sequence[BandGroup] | None = None) -> Sections:
    """Open several stores as one training set; a section that occurs twice is used once.

    Args:
        paths: the stores' folders.
        groups: the bands to be read; without them all stores must have the same bands.

    Raises:
        StoreError: there is no store, one cannot be opened, or their label sets or bands differ.
    """
    stores = tuple(open_store(path) for path in dict.fromkeys(Path(path).resolve() for path in paths))
    if not stores:
        raise StoreError(path="", reason=tr("no store was given"))
    _check_alike(stores, groups)
    number = np.repeat(np.arange(len(stores)), [len(store) for store in stores])
    index = np.concatenate([np.arange(len(store)) for store in stores])
    joined = {
        key: np.concatenate([getattr(store, key) for store in stores])
        for key in ("names", "places", "splits", "labels", "lon", "lat")
    }
    keep = _first_times(joined["names"], np.concatenate([store.digests for store in stores]))
    warnings = _warnings(stores, joined, keep)
    return Sections(
        stores,
        stores[0].label_set,
        **{key: values[keep] for key, values in joined.items()},
        warnings=warnings,
        share_classes={kind: classes for kind in SHARE_FILES if (classes := _same_classes(stores, kind))},
        _store=number[keep],
        _index=index[keep],
    )


def _same_classes(stores: tuple[SectionStore, ...], kind: str) -> tuple[str, ...]:
    """Return the classes of a kind of shares; raise `StoreError` if the stores that have it have different ones."""
    found = {store.share_classes[kind]: store for store in stores if kind in store.share_classes}
    if len(found) > 1:
        one, other, *_ = found.values()
        reason = tr("its teacher has other classes than that of '{other}'; use the same teacher for both")
        raise StoreError(path=one.path, reason=reason.format(other=other.path))
    return next(iter(found), ())


def _check_alike(stores: tuple[SectionStore, ...], groups: Sequence[BandGroup] | None) -> None:
    """Raise `StoreError` if stores cannot be used together, or lack a required band."""
    first = stores[0]
    for store in stores:
        if [(x.name, x.code) for x in store.label_set] != [(x.name, x.code) for x in first.label_set]:
            reason = tr("its labels are {found} and those of '{first}' are {other}; join only equal label sets")
            found, other = (f"{x.name} ({len(x)})" for x in (store.label_set, first.label_set))
            raise StoreError(path=store.path, reason=reason.format(found=found, first=first.path, other=other))
        missing = store.lacks(groups or ())
        if missing:
            reason = tr("it lacks {bands}; choose a model or a band set without them").format(bands=join_names(missing))
            raise StoreError(path=store.path, reason=reason)
        if groups is None and store.groups != first.groups:
            reason = tr("its bands differ from those of '{first}'; join only stores with the same bands")
            raise StoreError(path=store.path, reason=reason.format(first=first.path))


def _first_times(names: NDArray[np.str_], digests: NDArray[np.str_]) -> NDArray[np.bool_]:
    """Return whether neither the name nor the pixels of a section occurred before it, (N,)."""
    keep = np.ones(len(names), bool)
    seen_names, seen_digests = set(), {""}
    for i, (name, digest) in enumerate(zip(as_list(names), as_list(digests), strict=True)):
        keep[i] = name not in seen_names and (digest == "" or digest not in seen_digests)
        seen_names.add(name)
        seen_digests.add(digest)
    return keep


def _warnings(stores: tuple[SectionStore, ...], joined: dict, keep: NDArray[np.bool_]) -> tuple[str, ...]:
    """Return warnings on stores that are used together."""
    warnings = model_warnings(store.source for store in stores)
    twice = joined["names"][~keep]
    if len(twice):
        text = plural(
            len(twice),
            "{n} section occurs twice and is used once: '{name}'.",
            "{n} sections occur twice and are used once, for example '{name}'.",
            name=twice[0],
        )
        warnings.append(text)
    levels = sorted({store.level or tr("unknown") for store in stores})
    if len(levels) > 1:
        warnings.append(tr("The stores are of different levels: {levels}.").format(levels=join_names(levels)))
    return tuple(warnings)
