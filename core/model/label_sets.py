"""Label sets: ordered lists of land-cover labels, `resources/label_sets/NAME.csv`."""

from __future__ import annotations

import colorsys
import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..json_reading import instance_of, text_of
from ..resources import RESOURCES

FOLDER = RESOURCES / "label_sets"

# The indexes of the 43 labels that make up each of the 19 labels (Sumbul et al. 2021, BigEarthNet-MM, table of the new
# nomenclature).
BIGEARTHNET19_FROM_43 = (
    (0, 1),
    (2,),
    (11, 12, 13),
    (14, 15, 16, 18),
    (17,),
    (19,),
    (20,),
    (21,),
    (22,),
    (23,),
    (24,),
    (25, 31),
    (26, 27),
    (28,),
    (29,),
    (33, 34),
    (35, 36),
    (38, 39),
    (40, 41, 42),
)


@dataclass(frozen=True)
class Label:
    """One land-cover label: its name, a unique short code (`[A-Za-z0-9_]{1,12}`) and a colour `#rrggbb`."""

    name: str
    code: str
    color: str


@dataclass(frozen=True)
class LabelSet:
    """An ordered list of labels; a model's outputs follow this order."""

    name: str
    labels: tuple[Label, ...]

    def __len__(self) -> int:
        return len(self.labels)

    def __iter__(self) -> Iterator[Label]:
        return iter(self.labels)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(label.name for label in self.labels)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        return tuple(label.code for label in self.labels)


def label_set_from_record(record: Any) -> LabelSet:
    """Return a label set from plain values, as `asdict` makes them; raise `ValueError`, `KeyError` or `TypeError`."""
    values = instance_of(dict, record, "label_set")
    labels = [instance_of(dict, each, "labels") for each in instance_of(list, values["labels"], "labels")]
    texts = ({key: text_of(value, f"label {key}", 200) for key, value in label.items()} for label in labels)
    return LabelSet(text_of(values["name"], "label_set"), tuple(Label(**label) for label in texts))


def load_label_set(name: str) -> LabelSet:
    """Read a label set of `choices.LABEL_SETS` (CSV with the columns name, code, color)."""
    with open(FOLDER / f"{name}.csv", encoding="utf-8", newline="") as file:
        return LabelSet(name, tuple(Label(**row) for row in csv.DictReader(file)))


def short_code(name: str, taken: set[str]) -> str:
    """Make a code of at most 12 letters and digits from a name, with a number if it is already used."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    word = re.sub(r"[^a-z0-9]", "", plain)[:12] or "label"
    number, code = 1, word
    while code in taken:
        number += 1
        code = f"{word[: 12 - len(str(number))]}{number}"
    return code


def free_color(position: int, taken: set[str]) -> str:
    """Return a colour that is not in `taken`, with a hue far from the previous ones (steps of the golden angle)."""
    while True:
        ring = position // 12 % 3
        red, green, blue = colorsys.hls_to_rgb(position * 0.381966 % 1, (0.5, 0.35, 0.7)[ring], 0.75)
        color = "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in (red, green, blue)))
        if color not in taken:
            return color
        position += 1
