"""The exact cover of the cells of a grid by a polygon.

The outline is cut where it crosses the lines of the grid. By Green's theorem, each piece adds the area between itself
and the end of its row, which a running sum over the row collects (the accumulation buffer of font renderers, R. Levien,
font-rs, 2016). The work grows with the length of the outline, not with the number of cells inside.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

LEAST = 1e-9  # of a cell: less is an error of rounding
_COUNT = struct.Struct("<I")
_POINT = 16  # bytes


def cover_of_cells(
    rings: Sequence[NDArray[np.float64]], shape: tuple[int, int]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Return the rows, the columns and the covered shares of the cells that a polygon covers, (n,) each.

    Args:
        rings: the outline as closed rings (points, 2), x to the right and y downwards in cells; holes run in the other
            direction. They must not cross.
        shape: the rows and columns of the grid.
    """
    edges = np.concatenate([np.hstack([ring[:-1], ring[1:]]) for ring in rings])
    low, high = edges[:, [0, 1]].min(axis=0), edges[:, [0, 1]].max(axis=0)
    left, top = np.clip(np.floor(low).astype(int), 0, (shape[1], shape[0]))
    right, bottom = np.clip(np.ceil(high).astype(int), 0, (shape[1], shape[0]))
    if left >= right or top >= bottom:
        return np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0)
    x0, y0, x1, y1 = _pieces(edges - (left, top, left, top), right - left, bottom - top)
    row, height = np.floor((y0 + y1) / 2).astype(int), y1 - y0
    x = (x0 + x1) / 2
    col = np.minimum(np.floor(x).astype(int), right - left - 1)
    inside = (x < right - left) & (height != 0)
    row, col, height, x = row[inside], col[inside], height[inside], x[inside]
    buffer = np.zeros((bottom - top, right - left + 1))
    np.add.at(buffer, (row, col), height * (1 - (x - col)))
    np.add.at(buffer, (row, col + 1), height * (x - col))
    cover = np.abs(np.cumsum(buffer[:, :-1], axis=1))
    rows, cols = np.nonzero(cover > LEAST)
    return rows + top, cols + left, np.minimum(cover[rows, cols], 1.0)


def _pieces(
    edges: NDArray[np.float64], width: int, height: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Cut edges (n, 4) at the lines of a grid; return the ends of the pieces inside its rows, x between 0 and width."""
    x0, y0, x1, y1 = edges.T
    number, at = _crossings(x0, x1, width)
    number_y, at_y = _crossings(y0, y1, height)
    every = np.arange(len(edges))
    number = np.concatenate([every, number, number_y, every])
    at = np.concatenate([np.zeros(len(edges)), at, at_y, np.ones(len(edges))])
    order = np.lexsort((at, number))
    number, at = number[order], at[order]
    begins = number[:-1] == number[1:]
    edge, begin, end = number[:-1][begins], at[:-1][begins], at[1:][begins]
    dx, dy = (x1 - x0)[edge], (y1 - y0)[edge]
    ends = [x0[edge] + begin * dx, y0[edge] + begin * dy, x0[edge] + end * dx, y0[edge] + end * dy]
    middle = (ends[1] + ends[3]) / 2
    kept = (middle > 0) & (middle < height)
    ends = [values[kept] for values in ends]
    for values in ends[::2]:
        np.clip(values, 0, width, out=values)
    return ends[0], ends[1], ends[2], ends[3]


def _crossings(
    first: NDArray[np.float64], last: NDArray[np.float64], most: int
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return where edges cross whole numbers from 0 to `most`: the index of the edge, and the part of its length."""
    low = np.clip(np.ceil(np.minimum(first, last)), 0, most + 1).astype(int)
    high = np.clip(np.floor(np.maximum(first, last)), -1, most).astype(int)
    counts = np.where(first == last, 0, np.maximum(high - low + 1, 0))
    edge = np.repeat(np.arange(len(first)), counts)
    line = low[edge] + np.arange(len(edge)) - (counts.cumsum() - counts)[edge]
    return edge, np.clip((line - first[edge]) / (last - first)[edge], 0, 1)


def rings_of(wkb: bytes) -> Iterator[NDArray[np.float64]]:
    """Yield the rings of the polygons in a geometry, (points, 2): outer rings one way round, holes the other.

    `wkb` is little-endian and two-dimensional.
    """
    yield from _rings(wkb, 0, [])


def _rings(wkb: bytes, start: int, end: list[int]) -> Iterator[NDArray[np.float64]]:
    """Yield the rings of the geometry that starts at a byte; append the byte after it to `end`."""
    kind = _COUNT.unpack_from(wkb, start + 1)[0]
    if kind == ogr.wkbPoint:
        end.append(start + 5 + _POINT)
        return
    count, at = _COUNT.unpack_from(wkb, start + 5)[0], start + 9
    if kind == ogr.wkbLineString:
        end.append(at + count * _POINT)
        return
    for number in range(count):
        if kind == ogr.wkbPolygon:
            points = _COUNT.unpack_from(wkb, at)[0]
            ring = np.frombuffer(wkb, "<f8", points * 2, at + 4).reshape(points, 2)
            at += 4 + points * _POINT
            if points > 3:
                yield ring if (_signed_area(ring) > 0) == (number == 0) else ring[::-1]
        else:
            part: list[int] = []
            yield from _rings(wkb, at, part)
            at = part[0]
    end.append(at)


def _signed_area(ring: NDArray[np.float64]) -> float:
    x, y = (ring - ring[0]).T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)
