"""Reads what the names of files and folders contain: level, sensing date, tile and resolution."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from .. import families

_DATE = re.compile(r"(?<!\d)(20[12]\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])(?!\d)")
_TILE = re.compile(r"(?<![A-Z0-9])T(\d{2}[C-HJ-NP-X][A-HJ-NP-Z]{2})(?![A-Z0-9])")
RESOLUTION = re.compile(r"_(10|20|60)m", re.IGNORECASE)
# What people and programs write for top and bottom of the atmosphere, if no family names the level.
_ATMOSPHERE = {
    "L1C": re.compile(r"(?<![A-Za-z0-9])TOA(?![A-Za-z0-9])", re.IGNORECASE),
    "L2A": re.compile(r"(?<![A-Za-z0-9])BOA(?![A-Za-z0-9])", re.IGNORECASE),
}
_MAX_PARTS = 6  # of a path: <product>.SAFE/GRANULE/<granule>/IMG_DATA/R10m/<file>


def path_parts(clues: Sequence[str], count: int | None = None) -> Iterator[str]:
    """Yield the names in paths, each path from its end, at most `count` of each."""
    for clue in clues:
        yield from islice(reversed(re.split(r"[/\\]", clue)), count)


def resolution_in_name(stem: str) -> int | None:
    """Return the resolution in metres in a file name, such as 20 in `_20m`."""
    match = RESOLUTION.search(stem)
    return int(match.group(1)) if match else None


def find_level(clues: Sequence[str], has_b10: bool) -> str | None:
    """Return the processing level by names, else `L1C` if there is a band B10, which Level-2A products lack."""
    for part in path_parts(clues, _MAX_PARTS):
        level = _level_in(part)
        if level:
            return level
    return "L1C" if has_b10 else None


def _level_in(name: str) -> str | None:
    """Return the level that is written first in a name."""
    found = [
        (match.start(), level)
        for family in families.FAMILIES
        for level, pattern in family.level.items()
        if (match := pattern.search(name))
    ]
    if found:
        return min(found)[1]
    return next((level for level, pattern in _ATMOSPHERE.items() if pattern.search(name)), None)


def find_date(clues: Sequence[str]) -> str | None:
    """Return the first date in the names, the sensing date, as 2022-10-05."""
    matches = (_DATE.search(part) for part in path_parts(clues, _MAX_PARTS))
    return next(("-".join(match.groups()) for match in matches if match), None)


def find_tile(clues: Sequence[str]) -> str | None:
    """Return the tile of the Sentinel-2 grid in the names, such as T29UNU."""
    matches = (_TILE.search(part) for part in path_parts(clues, _MAX_PARTS))
    return next((match.group(0) for match in matches if match), None)
