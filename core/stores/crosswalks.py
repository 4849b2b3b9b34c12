"""Maps the classes of a reference to the labels of a label set, and makes label sets from classes."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..choices import OWN_CLASSES
from ..errors import ParameterError
from ..model.label_sets import BIGEARTHNET19_FROM_43, Label, LabelSet, free_color, load_label_set, short_code
from ..text import tr
from .reference import ReferenceClass

OWN = OWN_CLASSES.value
GLACIERS = "335"  # the only CORINE class without a label in BigEarthNet

NO_LABEL = -1  # a known class without a label in the set: its area counts as labelled
UNLABELLED = -2  # no data in the reference
UNKNOWN = -3

# CORINE's codes and grid codes of no data, unclassified land and unclassified water; ESA WorldCover's no data.
_CORINE_NO_DATA = ("999", "990", "995", "48", "49", "50", "255")
_WORLDCOVER_NO_DATA = ("0",)

# Words in the names of classes, and the CORINE class with the usual colour.
_CORINE_CLASS_OF_WORD = {
    "wetland": "411",
    "water": "512",
    "river": "511",
    "lake": "512",
    "forest": "312",
    "wood": "311",
    "meadow": "231",
    "pasture": "231",
    "grass": "321",
    "scrub": "324",
    "shrub": "324",
    "heath": "322",
    "farm": "211",
    "crop": "211",
    "arable": "211",
    "orchard": "222",
    "vineyard": "221",
    "residential": "112",
    "urban": "112",
    "built": "111",
    "industrial": "121",
    "commercial": "121",
    "quarry": "131",
    "park": "141",
    "sand": "331",
    "rock": "332",
    "bare": "333",
}


def crosswalk(label_set: LabelSet) -> dict[str, int]:
    """Map class values (case-folded codes and names) to indexes of the label set, NO_LABEL or UNLABELLED.

    CORINE's classes are known by code (111), by grid code (1 to 44, as in the 100 m raster) and by name.
    """
    table = {}
    if label_set.name in ("clc43", "bigearthnet19"):
        table.update(_corine(label_set))
    if label_set.name == "worldcover":
        table.update(dict.fromkeys(_WORLDCOVER_NO_DATA, UNLABELLED))
    table.update({label.code.casefold(): index for index, label in enumerate(label_set)})
    table.update({label.name.casefold(): index for index, label in enumerate(label_set)})
    return table


def find_labels(
    classes: Sequence[ReferenceClass], label_set: LabelSet, label_of: Mapping[str, str] | None = None
) -> list[int]:
    """Return for each class the index of its label, NO_LABEL, UNLABELLED or UNKNOWN, by its value or its name.

    `label_of` gives the label, by name or code, of some classes, by value or name; an empty one means no label.

    Raises: ParameterError if it names a label that the label set does not have.
    """
    table = crosswalk(label_set) | _named_by_user(label_set, label_of or {})
    return [table.get(found.value.casefold(), table.get(found.name.casefold(), UNKNOWN)) for found in classes]


def parse_classes(text: str) -> dict[str, str]:
    """Read the labels of classes: `forest=Mixed forest; farm=211`, or the name of a CSV file with two columns.

    Raises: ParameterError.
    """
    if text.strip().casefold().endswith(".csv"):
        return _classes_in(Path(text.strip()))
    found = {}
    for part in filter(None, map(str.strip, text.split(";"))):
        name, is_pair, label = part.partition("=")
        if not is_pair or not name.strip():
            allowed = tr("a list such as forest=Mixed forest; farm=211, or a CSV file with the columns class and label")
            raise ParameterError(name="CLASSES", value=f"'{part}'", allowed=allowed)
        found[name.strip()] = label.strip()
    return found


def _classes_in(path: Path) -> dict[str, str]:
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = [[cell.strip() for cell in row] for row in csv.reader(file) if any(map(str.strip, row))]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        allowed = tr("a CSV file that can be read ({error})").format(error=error)
        raise ParameterError(name="CLASSES", value=f"'{path}'", allowed=allowed) from error
    if any(len(row) != 2 for row in rows):
        allowed = tr("a CSV file with two columns, class and label")
        raise ParameterError(name="CLASSES", value=f"'{path}'", allowed=allowed)
    return {name: label for name, label in rows if (name.casefold(), label.casefold()) != ("class", "label")}


def _named_by_user(label_set: LabelSet, label_of: Mapping[str, str]) -> dict[str, int]:
    index_of = {label.code.casefold(): index for index, label in enumerate(label_set)}
    index_of |= {label.name.casefold(): index for index, label in enumerate(label_set)}
    if unknown := [label for label in label_of.values() if label and label.casefold() not in index_of]:
        raise ParameterError(name="CLASSES", value=f"'{unknown[0]}'", allowed="; ".join(label_set.names))
    return {name.casefold(): index_of.get(label.casefold(), NO_LABEL) for name, label in label_of.items()}


def suggest(classes: Sequence[ReferenceClass], name: str) -> str:
    """Return the label set of CORINE's codes, or its grid codes or WorldCover's in a file of that name; else `OWN`."""
    values = {found.value for found in classes}
    corine = {*load_label_set("clc43").codes, GLACIERS, *_CORINE_NO_DATA[:3]}
    worldcover = {*load_label_set("worldcover").codes, *_WORLDCOVER_NO_DATA}
    if values and values <= corine:
        return "clc43"
    grid_codes = {str(code) for code in range(1, 45)}
    is_corine = any(word in name.casefold() for word in ("corine", "clc"))
    if values and is_corine and values <= {*grid_codes, *_CORINE_NO_DATA}:
        return "clc43"
    return "worldcover" if "worldcover" in name.casefold() and values <= worldcover else OWN


def make_label_set(name: str, classes: Sequence[ReferenceClass]) -> LabelSet:
    """Make a label set from classes, in the order of their values, with short codes and distinct colours.

    Classes of the same name become one label. A label has the colour of the reference, otherwise that of a CORINE
    class with a similar name, unless an earlier label has it.
    """
    ordered = sorted(classes, key=lambda found: (_number(found.value), found.value.casefold(), found.value))
    by_name: dict[str, ReferenceClass] = {}
    for found in ordered:
        by_name.setdefault(found.name.casefold(), found)
    corine_colors = {label.code: label.color for label in load_label_set("clc43")}
    labels: list[Label] = []
    codes: set[str] = set()
    colors: set[str] = set()
    for position, found in enumerate(by_name.values()):
        known = next(
            (corine_colors[code] for word, code in _CORINE_CLASS_OF_WORD.items() if word in found.name.casefold()), None
        )
        free = (color for color in (found.color, known) if color and color not in colors)
        color = next(free, None) or free_color(position, colors)
        colors.add(color)
        labels.append(Label(found.name, short_code(found.name, codes), color))
        codes.add(labels[-1].code)
    return LabelSet(name, tuple(labels))


def _corine(label_set: LabelSet) -> dict[str, int]:
    full = load_label_set("clc43")
    if label_set.name == "clc43":
        index_of = {old: old for old in range(len(full))}
    else:
        index_of = {old: new for new, parts in enumerate(BIGEARTHNET19_FROM_43) for old in parts}
    table = dict.fromkeys(_CORINE_NO_DATA, UNLABELLED)
    for old, label in enumerate(full):
        table[label.code] = table[label.name.casefold()] = index_of.get(old, NO_LABEL)
    codes = sorted([*full.codes, GLACIERS])
    table[GLACIERS] = NO_LABEL
    table.update({str(grid): table[code] for grid, code in enumerate(codes, start=1)})
    return table


def _number(value: str) -> float:
    return float(value) if re.fullmatch(r"-?\d+", value) else float("inf")
