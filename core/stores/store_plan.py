"""The content of a section store to be built: its sections, label set, bands and files."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

import numpy as np

from ..model.label_sets import LabelSet
from ..redaction import redact
from ..sections.section import SECTION_M
from .label_shares import CELLS, SHARE_FILES, SHARES_OF_LABELS
from .store import DONE, FORMAT, LABELS, Groups, bands_file

MEASURED = "measured.npy"  # measures of each section, copied to index.csv at the end
MEASURES = np.dtype(
    [(key, "<f8") for key in ("valid_share", "clear_share", "lon", "lat")] + [("digest", "S16"), ("place", "S32")]
)


@dataclass(frozen=True)
class StorePlan:
    """The content of a store to be built: equal plans give equal stores, so that a build can be resumed.

    Attributes:
        names, places, splits: one text per section; names are unique; splits are empty if `finish` divides.
        label_set: the label set.
        groups: resolution and bands of each pixel file.
        level: "L2A", "L1C" or None if not known.
        source: source and options, as plain values for JSON.
        radiometry: how the stored values were converted to DN, as plain values for JSON.
        label_shares: whether it has the shares of the labels inside the sections.
    """

    names: Sequence[str]
    places: Sequence[str]
    splits: Sequence[str]
    label_set: LabelSet
    groups: Groups
    level: str | None
    source: dict
    radiometry: dict = field(default_factory=dict)
    label_shares: bool = False

    def record(self) -> dict:
        """Return the content of `store.json` before the build."""
        return {
            "format": FORMAT,
            "sections": len(self.names),
            "groups": [{"resolution": resolution, "bands": list(bands)} for resolution, bands in self.groups],
            "label_set": {"name": self.label_set.name, "labels": [asdict(label) for label in self.label_set]},
            "level": self.level,
            "source": redact(self.source),
            "radiometry": redact(self.radiometry),
            **({"label_shares": True} if self.label_shares else {}),
        }

    def arrays(self) -> dict[str, tuple[tuple[int, ...], np.dtype]]:
        """Return shape and type of each array file; the last one is created last, so all exist if it does."""
        count = len(self.names)
        sizes = {resolution: SECTION_M // resolution for resolution, _ in self.groups}
        pixels = {bands_file(r): ((count, len(bands), sizes[r], sizes[r]), np.dtype("<i2")) for r, bands in self.groups}
        shares = {SHARE_FILES[SHARES_OF_LABELS]: ((count, len(self.label_set), CELLS, CELLS), np.dtype("u1"))}
        return {
            **pixels,
            **(shares if self.label_shares else {}),
            LABELS: ((count, len(self.label_set)), np.dtype("u1")),
            MEASURED: ((count,), MEASURES),
            DONE: ((count,), np.dtype("u1")),
        }

    @property
    def bytes(self) -> int:
        """The size of the arrays on disk."""
        return sum(math.prod(shape) * kind.itemsize for shape, kind in self.arrays().values())
