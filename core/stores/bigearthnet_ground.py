"""Where the sections of BigEarthNet lie: their tiles, places and corners, from names, coordinates and metadata.

The sections of a tile are on a lattice of 1200 m from the upper left corner of its 100 km square; the last two numbers
of a name are column and row. The same ground occurs on several dates. The names of v1.0 do not have the tile; it is in
the metadata of v2.0, and follows from the corner.
"""

from __future__ import annotations

import math
import re

from ..raster.coordinates import utm_system
from ..sections.section import SECTION_M

Corner = tuple[float, float, str]  # x and y in metres of the upper left corner, and the coordinate system (WKT)

SQUARE_M = 100_000
_TIME = re.compile(r"(S2[A-D])_MSIL2A_(\d{8})T(\d{5,6})$")
_TILE = re.compile(r"_(T\d{2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])(?:_|$)")
# The Military Grid Reference System: letters of a square's column by zone, of its row, and of the bands of latitude.
_COLUMNS = ("STUVWXYZ", "ABCDEFGH", "JKLMNPQR")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_LATITUDES = "CDEFGHJKLMNPQRSTUVWX"
_ROW_CYCLE_M = len(_ROWS) * SQUARE_M
_METRES_PER_DEGREE = 110_600  # of latitude; accurate enough to choose a cycle of rows, 2000 km


def place_of(name: str) -> str:
    """Return the place of a section from its name: the tile for v2.0, the overpass for v1.0.

    In v1.0 the names of the tiles of an overpass differ by seconds, such as `…T093019`, `…T93020` and `…T93022`, so
    the place is given by the minute.
    """
    stem, *position = name.rsplit("_", 2)
    if len(position) < 2:
        return name
    overpass = _TIME.match(stem)
    if tile := tile_of(stem):
        return tile
    if overpass:
        satellite, day, time = overpass.groups()
        return f"{satellite}_{day}T{time.zfill(6)[:4]}"
    return stem


def tile_of(source: str) -> str:
    """Return the tile in the name of a Sentinel-2 product, such as `T33UUP`; empty if there is none."""
    found = _TILE.search(source)
    return found.group(1) if found else ""


def corner_of(name: str) -> Corner | None:
    """Return the upper left corner of a section from its name in v2.0, right to about 40 m; None without a tile."""
    stem, *position = name.rsplit("_", 2)
    tile = tile_of(stem)
    if not tile or not all(number.isdecimal() for number in position):
        return None
    left, top = _upper_left(tile)
    column, row = map(int, position)
    return left + SECTION_M * column, top - SECTION_M * row, utm_system(0, 0, tile).ExportToWkt()


def _upper_left(tile: str) -> tuple[int, int]:
    """Return the upper left corner of a tile's 100 km square in UTM metres."""
    zone, latitude, column, row = int(tile[1:3]), tile[3], tile[4], tile[5]
    # In zones with an even number the letters of the rows start five squares further south.
    bottom = (_ROWS.index(row) - (5 if zone % 2 == 0 else 0)) * SQUARE_M
    lowest = (-80 + 8 * _LATITUDES.index(latitude)) * _METRES_PER_DEGREE + (0 if latitude >= "N" else 10_000_000)
    # The letters of the rows repeat every 2000 km; a square can begin below its band of latitude.
    bottom += math.ceil((lowest - 2 * SQUARE_M - bottom) / _ROW_CYCLE_M) * _ROW_CYCLE_M
    return (_COLUMNS[zone % 3].index(column) + 1) * SQUARE_M, bottom + SQUARE_M
