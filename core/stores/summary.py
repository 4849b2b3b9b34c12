"""What a set of sections holds, in plain values and sentences: for dialogs, reports and the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.label_sets import LabelSet
from ..text import tr

SPLITS = ("train", "validation", "test")
DEMONSTRATION_BELOW = 10_000  # sections: a model that learnt from fewer is called a demonstration
FEW_PLACES = 3  # below it training, validation and test cannot each have a place of their own
FEW_SECTIONS = 5  # a label with fewer cannot be learnt


@dataclass(frozen=True)
class StoreSummary:
    """What a store holds.

    Attributes:
        sections: sections of each split that occurs; the split is empty where there is none.
        label_counts: for each split that occurs, sections with each label, in label-set order.
        labels: name and colour of each label.
        places: how many places the sections come from.
        positions: longitude, latitude and split of each section whose position is known.
        skipped: sections that were left out when the store was built.
        warnings: sentences on what will limit a training.
    """

    sections: dict[str, int]
    label_counts: dict[str, tuple[int, ...]]
    labels: tuple[tuple[str, str], ...]
    places: int
    positions: tuple[tuple[float, float, str], ...]
    skipped: int
    warnings: tuple[str, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        """Sections with each label over all splits, in label-set order."""
        return tuple(map(sum, zip(*self.label_counts.values(), strict=True)))


def summarise(
    label_set: LabelSet,
    splits: NDArray[np.str_],
    places: NDArray[np.str_],
    labels: NDArray[np.bool_],
    lon: NDArray[np.float64],
    lat: NDArray[np.float64],
    skipped: int = 0,
    warnings: Sequence[str] = (),
) -> StoreSummary:
    """Return the summary of N sections: everything is (N,), `labels` (N, C); `warnings` come before its own."""
    found = [split for split in (*SPLITS, "") if (splits == split).any()]
    known = np.isfinite(lon) & np.isfinite(lat)
    return StoreSummary(
        sections={split: int((splits == split).sum()) for split in found},
        label_counts={split: tuple(labels[splits == split].sum(axis=0).tolist()) for split in found},
        labels=tuple((label.name, label.color) for label in label_set),
        places=len(set(places.tolist()) - {""}),
        positions=tuple(zip(lon[known].tolist(), lat[known].tolist(), splits[known].tolist(), strict=True)),
        skipped=skipped,
        warnings=(*warnings, *_split_warnings(splits, places), *_label_warnings(label_set, splits, labels)),
    )


def _split_warnings(splits: NDArray[np.str_], places: NDArray[np.str_]) -> list[str]:
    """Say what is wrong with how the sections are divided."""
    warnings = []
    own = set(places.tolist()) - {""}
    if len(own) == 1:
        warnings.append(
            tr("All sections come from one place: nothing can tell how good the model will be anywhere else.")
        )
    elif len(own) < FEW_PLACES:
        warnings.append(tr("The sections come from {n} places only: too few for scores of places that were never seen.")
                        .format(n=len(own)))  # fmt: skip
    if (splits != "").any():
        for split in SPLITS:
            if not (splits == split).any():
                warnings.append(tr("No section is for {split}.").format(split=split))
    pairs = {(place, split) for place, split in zip(places.tolist(), splits.tolist(), strict=True) if place and split}
    torn = [place for place, times in Counter(place for place, _ in pairs).items() if times > 1]
    if torn:
        text = tr(
            "{n} of {all} places are in more than one split, for example '{place}': neighbouring sections look alike, "
            "so scores will look better than they are."
        )
        warnings.append(text.format(n=len(torn), all=len(own), place=min(torn)))
    return warnings


def _label_warnings(label_set: LabelSet, splits: NDArray[np.str_], labels: NDArray[np.bool_]) -> list[str]:
    """Name the labels that cannot be learnt; without a training split, all sections count."""
    learnt_from = splits == "train" if (splits == "train").any() else np.ones(len(splits), bool)
    counts = labels[learnt_from].sum(axis=0)
    never = [name for name, n in zip(label_set.names, counts, strict=True) if n == 0]
    few = [name for name, n in zip(label_set.names, counts, strict=True) if 0 < n < FEW_SECTIONS]
    warnings = []
    if never:
        text = tr("Labels without a section to learn from ({n}): {names}.")
        warnings.append(text.format(n=len(never), names="; ".join(never)))
    if few:
        text = tr("Labels with fewer than {few} sections to learn from ({n}): {names}.")
        warnings.append(text.format(n=len(few), few=FEW_SECTIONS, names="; ".join(few)))
    return warnings
