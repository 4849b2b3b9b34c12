"""A summary of sections in plain values and sentences, for dialogs, reports and the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..choices import SPLITS
from ..model.label_sets import LabelSet
from ..text import join_names, plural, tr
from .ground import nearest_across

DEMONSTRATION_BELOW = 10_000  # training sections; a model trained on fewer is a demonstration
FEW_PLACES = 3  # with fewer, the three splits cannot have different places
LABELLED_BY = "labelled_by"  # in the source of a store: the model that its labels come from
FEW_SECTIONS = 5  # a label with fewer cannot be trained


@dataclass(frozen=True)
class StoreSummary:
    """The number of sections, labels and places of a store.

    Attributes:
        sections: number of sections of each split that occurs; the key is empty for sections without a split.
        label_counts: number of sections with each label by split, in the order of the label set.
        labels: name and colour of each label.
        places: number of places.
        nearest_m: as `ground.nearest_across`: how near validation and test lie to training.
        positions: longitude, latitude and split of each section whose position is known.
        skipped: number of sections that were left out when the store was built.
        warnings: sentences on what limits a training.
    """

    sections: dict[str, int]
    label_counts: dict[str, tuple[int, ...]]
    labels: tuple[tuple[str, str], ...]
    places: int
    nearest_m: dict[str, float | None]
    positions: tuple[tuple[float, float, str], ...]
    skipped: int
    warnings: tuple[str, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        """Number of sections with each label, over all splits, in the order of the label set."""
        return tuple(map(sum, zip(*self.label_counts.values(), strict=True)))


class Located(Protocol):
    """N sections with what is known of them, such as a store: arrays (N,), `labels` (N, C)."""

    @property
    def label_set(self) -> LabelSet: ...
    @property
    def splits(self) -> NDArray[np.str_]: ...
    @property
    def places(self) -> NDArray[np.str_]: ...
    @property
    def labels(self) -> NDArray[np.bool_]: ...
    @property
    def lon(self) -> NDArray[np.float64]: ...
    @property
    def lat(self) -> NDArray[np.float64]: ...


def summarise(sections: Located, skipped: int, warnings: Sequence[str]) -> StoreSummary:
    """Return the summary of sections as plain Python values; `warnings` are put first."""
    splits, places, labels = sections.splits, sections.places, sections.labels
    found = [split for split in (*SPLITS.values, "") if (splits == split).any()]
    known = np.isfinite(sections.lon) & np.isfinite(sections.lat)
    nearest = nearest_across(splits, sections.lon, sections.lat)
    positions = (each[known].tolist() for each in (sections.lon, sections.lat, splits))
    return StoreSummary(
        sections={split: int((splits == split).sum()) for split in found},
        label_counts={split: tuple(labels[splits == split].sum(axis=0).tolist()) for split in found},
        labels=tuple((label.name, label.color) for label in sections.label_set),
        places=len(set(places.tolist()) - {""}),
        nearest_m=nearest,
        positions=tuple(zip(*positions, strict=True)),
        skipped=skipped,
        warnings=(
            *warnings,
            *_split_warnings(splits, places),
            *_nearness_warnings(nearest),
            *_label_warnings(sections.label_set, splits, labels),
        ),
    )


def model_warnings(sources: Iterable[dict]) -> list[str]:
    """Return a warning if the labels of a store come from a model."""
    names = sorted({str(source[LABELLED_BY]) for source in sources if LABELLED_BY in source})
    text = tr(
        "Labels come from the model {names} and not from a reference: scores on these sections show how well a new "
        "model agrees with it, not how often it is right."
    )
    return [text.format(names=join_names(names))] if names else []


def _split_warnings(splits: NDArray[np.str_], places: NDArray[np.str_]) -> list[str]:
    """Return warnings on places and splits."""
    warnings = []
    known = set(places.tolist()) - {""}
    if len(known) == 1:
        warnings.append(
            tr("All sections come from one place: the scores do not show how good the model is at other places.")
        )
    elif len(known) < FEW_PLACES:
        warnings.append(tr("The sections come from only {n} places: too few for scores at other places.")
                        .format(n=len(known)))  # fmt: skip
    if (splits != "").any():
        for split in SPLITS.values:
            if not (splits == split).any():
                warnings.append(tr("There is no section for {split}.").format(split=split))
    pairs = {(place, split) for place, split in zip(as_list(places), as_list(splits), strict=True) if place and split}
    divided = [place for place, times in Counter(place for place, _ in pairs).items() if times > 1]
    if divided:
        text = plural(
            len(divided),
            "{n} of {total} places is in more than one split, '{place}': neighbouring sections are similar, so the "
            "scores are too high.",
            "{n} of {total} places are in more than one split, for example '{place}': neighbouring sections are "
            "similar, so the scores are too high.",
            total=len(known),
            place=min(divided),
        )
        warnings.append(text)
    return warnings


def _nearness_warnings(nearest_m: dict[str, float | None]) -> list[str]:
    """Return a warning for each split with a section within 2 km of a training section."""
    text = tr(
        "The nearest sections of {split} and of training are {km:.1f} km apart: neighbouring sections are similar, so "
        "the scores are higher than at places farther away."
    )
    return [text.format(split=split, km=m / 1000) for split, m in nearest_m.items() if m is not None]


def _label_warnings(label_set: LabelSet, splits: NDArray[np.str_], labels: NDArray[np.bool_]) -> list[str]:
    """Return warnings on labels with too few training sections; without a training split, all sections count."""
    training = splits == "train" if (splits == "train").any() else np.ones(len(splits), bool)
    counts = labels[training].sum(axis=0)
    never = [name for name, n in zip(label_set.names, counts, strict=True) if n == 0]
    few = [name for name, n in zip(label_set.names, counts, strict=True) if 0 < n < FEW_SECTIONS]
    warnings = []
    if never:
        text = tr("Labels without a training section ({n}): {names}.")
        warnings.append(text.format(n=len(never), names="; ".join(never)))
    if few:
        text = tr("Labels with fewer than {few} training sections ({n}): {names}.")
        warnings.append(text.format(n=len(few), few=FEW_SECTIONS, names="; ".join(few)))
    return warnings
