"""Label shares inside sections: the cover of each label, on the 60 m cells that the pixels of all bands share.

The shares of patches are means over their cells, for any number of patches, and cells can be flipped, rotated and
shifted by 60 m like pixels. Stored as uint8 (N, C, 20, 20): 0 to 254 for a cover of 0 to 1, 255 for a cell that is not
known.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..json_reading import instance_of, text_of
from ..sections.section import SECTION_M
from ..text import mark

CELL_M = 60
CELLS = SECTION_M // CELL_M  # along one side of a section
UNKNOWN_CELL, FULL = 255, 254
# The two kinds of shares that a store can have, by their file: those of its labels, and those that a teacher, a model
# with classes of its own, gives.
SHARES_OF_LABELS, SHARES_OF_TEACHER = "labels", "teacher"
SHARE_FILES = {SHARES_OF_LABELS: "label_shares.npy", SHARES_OF_TEACHER: "teacher_shares.npy"}
SHARE_TITLES = {
    SHARES_OF_LABELS: mark("label shares in the patches"),
    SHARES_OF_TEACHER: mark("shares of a teacher's classes"),
}

_CODES = 256  # class codes of a reference, with 0 for no class: more than MAX_CLASSES
_PIXELS = 6  # 10 m pixels along one side of a cell
_CELL_OF_PIXEL = np.add.outer(*(np.arange(CELLS * _PIXELS) // _PIXELS * step for step in (CELLS, 1)))
_LEAST_KNOWN = _PIXELS**2 / 2  # labelled pixels of a cell that is known


@dataclass(frozen=True, eq=False)
class CellClasses:
    """The classes in the cells of one section, without the zeros: `counts` (n,) pixels of the class and cell `keys`."""

    keys: NDArray[np.int32]
    counts: NDArray[np.uint8]

    def areas(self, codes: int) -> NDArray[np.float64]:
        """Return the number of pixels of each class code below `codes`, (codes,)."""
        return np.bincount(self.keys % _CODES, self.counts, codes).astype(np.float64)


def count_classes(pixels: NDArray[np.int32]) -> CellClasses:
    """Count the class codes of a section's 10 m pixels (120, 120), 0 for no class, in each cell."""
    keys, counts = np.unique(_CELL_OF_PIXEL * _CODES + pixels, return_counts=True)
    return CellClasses(keys.astype(np.int32), counts.astype(np.uint8))


def label_shares(
    found: CellClasses, label_of_code: NDArray[np.intp], labels: int, unlabelled: int
) -> NDArray[np.uint8]:
    """Return the shares of a number of labels in the labelled area of each cell, (labels, 20, 20) uint8.

    Args:
        found: the classes in the cells.
        label_of_code: the label of each class code; negative for a class without a label.
        labels: number of labels.
        unlabelled: the area of classes with this value or less in `label_of_code` counts as unlabelled.
    """
    cells, codes = np.divmod(found.keys, _CODES)
    label = label_of_code[codes]
    known = np.bincount(cells, np.where(label > unlabelled, found.counts, 0), CELLS**2)
    area = np.zeros((labels, CELLS**2))
    has_label = label >= 0
    np.add.at(area, (label[has_label], cells[has_label]), found.counts[has_label])
    shares = np.rint(FULL * area / np.maximum(known, 1))
    return np.where(known >= _LEAST_KNOWN, shares, UNKNOWN_CELL).astype(np.uint8).reshape(labels, CELLS, CELLS)


def encode_patches(shares: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return shares by patch (n, R, K), NaN where not known, as they are stored: (n, K, 20, 20)."""
    sections, patches, classes = shares.shape
    side = round(patches**0.5)
    values = np.where(np.isnan(shares), UNKNOWN_CELL, np.rint(FULL * np.clip(shares, 0, 1))).astype(np.uint8)
    square = values.transpose(0, 2, 1).reshape(sections, classes, side, side)
    patch = (2 * np.arange(CELLS) + 1) * side // (2 * CELLS)  # at the centre of each row or column of cells
    return square[:, :, patch[:, None], patch]


def patch_shares(stored: NDArray[np.uint8], per_side: int = 4) -> NDArray[np.float32]:
    """Return the shares in the patches, (n, R, C) from stored (n, C, 20, 20); NaN where no cell is known."""
    sections, classes = stored.shape[:2]
    size = CELLS // per_side
    cells = stored.reshape(sections, classes, per_side, size, per_side, size)
    known = cells != UNKNOWN_CELL
    total = np.where(known, cells, 0).sum(axis=(3, 5), dtype=np.float32) / FULL
    with np.errstate(invalid="ignore"):
        shares = total / known.sum(axis=(3, 5), dtype=np.float32)
    return shares.reshape(sections, classes, per_side**2).transpose(0, 2, 1)


def unknown_shares(sections: int, classes: int) -> NDArray[np.uint8]:
    """Return the stored shares of sections of which nothing is known."""
    return np.full((sections, classes, CELLS, CELLS), UNKNOWN_CELL, np.uint8)


def classes_of_shares(record: dict, labels: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the classes of each kind of shares that a store has, from its `store.json`; older stores have none."""
    found = {}
    if instance_of(bool, record.get("label_shares", False), "label_shares"):
        found[SHARES_OF_LABELS] = labels
    if "teacher" in record:
        found[SHARES_OF_TEACHER] = tuple(text_of(name, "classes") for name in record["teacher"]["classes"])
    return found
