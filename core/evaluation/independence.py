"""Finds out whether a map is assessed on the ground that its model was trained on, from the card of the model."""

from __future__ import annotations

import hashlib
import math
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..errors import LandLabelsError
from ..model.card import Card
from ..model.card_reading import read_card
from ..model.library import find_model, known_models
from ..results.arrays import ResultArrays
from ..sections.grid import SectionGrid
from ..sections.section import SECTION_M
from ..text import mark, plural, tr

LARGEST_BLOCK = 3  # sections along the side of a block, if the blocks of a card do not show it
_BLOCK = re.compile(r"(.+)_(-?\d+)_(-?\d+)")  # as `blocks_of` names them
_TILE = re.compile(r"T?(\d{2}[C-X][A-Z]{2})")
UNKNOWN_MODEL = mark(
    "The model of the result was not found, so it is not known whether it was trained on this ground; name it (MODEL, "
    "--model)."
)
UNKNOWN_PLACES = mark(
    "The places of the model's training data are not known: it may have been trained on this ground, and the scores "
    "are then not independent."
)
SAME_TILE = mark(
    "The model was trained on sections of the tile {tile}, where the result lies: the scores may not be independent."
)
OTHER_MODEL = mark("'{model}' is not the model that made the result; the places of its training data are not used.")


def training_overlap(
    arrays: ResultArrays, which: NDArray[np.intp], grid: SectionGrid, model: str | Path | None = None
) -> tuple[bool | None, list[str]]:
    """Return whether the sections are on other ground than the training data (None: not known), and a warning.

    Raises: LandLabelsError if the given model cannot be read.
    """
    card, warnings = _card_of(arrays, model)
    if card is None:
        return None, [*warnings, tr(UNKNOWN_MODEL)]
    places = card.training.get("places") or ()
    if not isinstance(places, list | tuple) or not places:
        return None, [tr(UNKNOWN_PLACES)]
    seen = _in_blocks([str(place) for place in places], grid, arrays.row[which], arrays.col[which])
    scene = arrays.record.identity.get("scene")
    tile = _TILE.search(str(scene.get("name", ""))) if isinstance(scene, dict) else None
    if not (count := int(seen.sum())):
        if tile and any(_TILE.fullmatch(str(place)) and tile[1] in str(place) for place in places):
            return None, [tr(SAME_TILE).format(tile=tile[1])]
        return True, []
    text = plural(
        count,
        mark(
            "{n} of {total} sections is on ground that the model was trained on: the scores are not independent, and "
            "higher than elsewhere."
        ),
        mark(
            "{n} of {total} sections are on ground that the model was trained on: the scores are not independent, and "
            "higher than elsewhere."
        ),
        total=len(which),
    )
    return False, [text]


def _card_of(arrays: ResultArrays, given: str | Path | None) -> tuple[Card | None, list[str]]:
    """Return the card of the model that made a result: of the model given, or of the known one with the same hash."""
    identity, runs = arrays.record.identity.get("model"), arrays.record.runs
    if given is not None:
        path = find_model(given)
        card = read_card(path)
        return (card, []) if _sha256(path) == identity else (None, [tr(OTHER_MODEL).format(model=Path(path).name)])
    name = runs[-1].get("model") if runs else None
    for known in known_models():
        try:
            card = known.card()
            if card.name == name and _sha256(known.path) == identity:
                return card, []
        except (LandLabelsError, OSError):
            continue  # a damaged model among the known ones is none of this work
    return None, []


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _in_blocks(
    places: list[str], grid: SectionGrid, rows: NDArray[np.int64], cols: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Return whether the centre of each section, (n,), lies in a block that is named by its north-west corner."""
    system = osr.SpatialReference(grid.crs)
    name = system.GetAuthorityCode(None) or system.GetName()
    found = [_BLOCK.fullmatch(place) for place in places]
    corners = np.array([(int(m[2]), int(m[3])) for m in found if m and m[1] == name], np.int64).reshape(-1, 2)
    if not len(corners):
        return np.zeros(len(rows), bool)
    side = math.gcd(LARGEST_BLOCK * SECTION_M * 2, *corners.ravel().tolist())
    side = min(max(side, SECTION_M), LARGEST_BLOCK * SECTION_M)
    x, y = grid.x0 + (cols + 0.5) * SECTION_M, grid.y0 - (rows + 0.5) * SECTION_M
    blocks = {(int(west) // side, int(north) // side) for west, north in corners}
    cells = zip((x // side).astype(int).tolist(), (-(-y // side)).astype(int).tolist(), strict=True)
    return np.array([cell in blocks for cell in cells], bool)
