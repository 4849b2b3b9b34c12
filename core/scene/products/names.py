"""What the names of files and folders tell of a product: level, sensing date and tile."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

_LEVEL = re.compile(r"L(?:evel-)?(1C|2A)|S2_(SR)", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)(20[12]\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])(?!\d)")
_TILE = re.compile(r"(?<![A-Z0-9])T(\d{2}[C-HJ-NP-X][A-HJ-NP-Z]{2})(?![A-Z0-9])")
_NAMES_READ = 6  # <product>.SAFE/GRANULE/<granule>/IMG_DATA/R10m/<file>


def parts(clues: Sequence[str], count: int | None = None) -> Iterator[str]:
    """Yield the names in paths, the nearest to the file first, at most `count` of each."""
    for clue in clues:
        yield from islice(reversed(re.split(r"[/\\]", clue)), count)


def find_level(clues: Sequence[str], has_b10: bool) -> str | None:
    """Tell Level-1C from Level-2A by names, else by band B10, which Level-2A products do not have."""
    for part in parts(clues, _NAMES_READ):
        match = _LEVEL.search(part)
        if match:
            return "L" + (match.group(1) or "2A").upper()
    return "L1C" if has_b10 else None


def find_date(clues: Sequence[str]) -> str | None:
    """Return the first date in the names, which is that of sensing: 2022-10-05."""
    matches = (_DATE.search(part) for part in parts(clues, _NAMES_READ))
    return next(("-".join(match.groups()) for match in matches if match), None)


def find_tile(clues: Sequence[str]) -> str | None:
    """Return the tile of the Sentinel-2 grid in the names: T29UNU."""
    matches = (_TILE.search(part) for part in parts(clues, _NAMES_READ))
    return next((match.group(0) for match in matches if match), None)
