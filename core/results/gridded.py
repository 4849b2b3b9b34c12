"""Results on their grids of sections, and the labels of one on the sections of another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..raster.gdal_calls import checked
from ..scene.products.names import find_date
from ..sections.grid import MAX_CELLS, SectionGrid
from ..sections.section import SECTION_M
from ..text import tr
from .arrays import ResultArrays, read_arrays
from .errors import NotAResult
from .record import ResultRecord

POINTS = 20  # along the side of a section: one for each 60 m
HALF = 0.5  # of a section: the least that must be covered, and the least cover of a label
_TOGETHER = 2000  # sections whose points are compared at once


@dataclass(frozen=True, eq=False)
class GriddedResult:
    """A result and its grid; `index` (rows, cols) is the index of each section in the arrays, -1 where there is none.

    `crs` is WKT; `x0` and `y0` are the north-west corner of the grid in metres.
    """

    arrays: ResultArrays
    crs: str
    x0: int
    y0: int
    index: NDArray[np.intp]

    def section_grid(self, used: NDArray[np.bool_]) -> SectionGrid:
        """Return the grid of some of the sections, (n,)."""
        selected = (self.index >= 0) & used[self.index]
        return SectionGrid(self.crs, self.x0, self.y0, selected, 0)

    def same_grid(self, other: GriddedResult) -> bool:
        """Return whether the sections of both are the same squares, apart from where the grids begin."""
        apart = (self.x0 - other.x0) % SECTION_M or (self.y0 - other.y0) % SECTION_M
        return not apart and _same_system(self.crs, other.crs)


@dataclass(frozen=True, eq=False)
class OnSections:
    """The labels of a result on n sections: `known` (n,) whether they are, labels and probability (n, C)."""

    known: NDArray[np.bool_]
    labels: NDArray[np.bool_]
    probability: NDArray[np.float32]


def read_gridded(path: str | Path) -> GriddedResult:
    """Read a result with its grid, which is found by the outlines of its sections; sections beside it are left out.

    Raises: NotAResult, ResultUnreadable.
    """
    arrays = read_arrays(path)
    x0, y0 = arrays.bounds[:, 0] - arrays.col * SECTION_M, arrays.bounds[:, 3] + arrays.row * SECTION_M
    known = (arrays.row >= 0) & (arrays.col >= 0) & np.isfinite(x0) & np.isfinite(y0)
    if not known.any() or not arrays.crs:
        raise NotAResult(path=path, found=tr("it has no sections on a grid"))
    west, north = round(float(np.median(x0[known]))), round(float(np.median(y0[known])))
    side = (arrays.bounds[:, 2:] - arrays.bounds[:, :2] - SECTION_M).max(axis=1)
    placed = np.flatnonzero(known & (np.abs(x0 - west) < 1) & (np.abs(y0 - north) < 1) & (np.abs(side) < 1))
    rows, cols = (int(values[placed].max(initial=0)) + 1 for values in (arrays.row, arrays.col))
    if rows * cols > MAX_CELLS:
        raise NotAResult(path=path, found=tr("its grid has too many rows and columns"))
    index = np.full((rows, cols), -1, np.intp)
    index[arrays.row[placed], arrays.col[placed]] = placed
    return GriddedResult(arrays, arrays.crs, west, north, index)


def date_of(record: ResultRecord) -> str | None:
    """Return the sensing date of the scene of a result, such as 2017-02-16; None if it is not known."""
    stored = record.runs[-1].get("date") if record.runs else None
    scene = record.identity.get("scene")
    names = [scene["name"]] if isinstance(scene, dict) and isinstance(scene.get("name"), str) else []
    sources = [run["source"] for run in record.runs[-1:] if isinstance(run.get("source"), str)]
    return stored if isinstance(stored, str) else find_date([*names, record.title, *sources])


def on_sections_of(target: GriddedResult, source: GriddedResult) -> OnSections:
    """Return the labels of a result on the sections of another one.

    On the same grid they are those of the same section. On another grid, or in another coordinate system, a section's
    probability is the mean over its area, and it has the labels that at least half of its area has; the areas are
    counted on 20 x 20 points. A section of which less than half is covered by classified sections is not known.
    """
    if target.same_grid(source):
        return _same_sections(target, source)
    parts = [
        _sampled(target, source, np.arange(start, min(start + _TOGETHER, len(target.arrays))))
        for start in range(0, max(len(target.arrays), 1), _TOGETHER)
    ]
    return OnSections(*(np.concatenate([getattr(part, name) for part in parts]) for name in _FIELDS))


_FIELDS = ("known", "labels", "probability")


def _same_sections(target: GriddedResult, source: GriddedResult) -> OnSections:
    rows = target.arrays.row + (source.y0 - target.y0) // SECTION_M
    cols = target.arrays.col + (target.x0 - source.x0) // SECTION_M
    found = _look_up(source, rows, cols)
    found[(target.arrays.row < 0) | (target.arrays.col < 0)] = -1
    known = (found >= 0) & source.arrays.classified[found]
    labels = source.arrays.labels[found] & known[:, None]
    probability = np.where(known[:, None], source.arrays.expected_labels()[found], np.nan).astype(np.float32)
    return OnSections(known & ~np.isnan(probability).any(axis=1), labels, probability)


def _look_up(source: GriddedResult, rows: NDArray[np.integer], cols: NDArray[np.integer]) -> NDArray[np.intp]:
    """Return the index of the section at each row and column, -1 where there is none."""
    height, width = source.index.shape
    inside = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
    return np.where(inside, source.index[np.where(inside, rows, 0), np.where(inside, cols, 0)], -1)


def _sampled(target: GriddedResult, source: GriddedResult, which: NDArray[np.intp]) -> OnSections:
    """Return the labels on some sections of `target`, by the points inside them."""
    x, y = _points(target, source, which)
    rows = np.floor((source.y0 - y) / SECTION_M).astype(np.int64)
    cols = np.floor((x - source.x0) / SECTION_M).astype(np.int64)
    found = _look_up(source, rows, cols)
    expected = source.arrays.expected_labels()
    usable = source.arrays.classified & ~np.isnan(expected).any(axis=1)
    found[(found >= 0) & ~usable[found]] = -1
    count = len(source.arrays) + 1
    keys, points = np.unique(np.arange(len(which))[:, None] * count + found + 1, return_counts=True)
    section, origin = keys // count, keys % count - 1
    section, origin, share = (values[origin >= 0] for values in (section, origin, points / POINTS**2))
    labels, probability = (np.zeros((len(which), expected.shape[1])) for _ in range(2))
    cover = np.bincount(section, share, len(which))
    np.add.at(labels, section, share[:, None] * source.arrays.labels[origin])
    np.add.at(probability, section, share[:, None] * expected[origin])
    known = cover >= HALF
    with np.errstate(invalid="ignore", divide="ignore"):
        labels, probability = labels / cover[:, None], probability / cover[:, None]
    has = known[:, None] & (np.nan_to_num(labels) >= HALF - 1e-9)
    return OnSections(known, has, np.where(known[:, None], probability, np.nan).astype(np.float32))


def _points(
    target: GriddedResult, source: GriddedResult, which: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the points of sections in the coordinate system of `source`, (n, POINTS x POINTS) each.

    The corners are transformed, and the points interpolated between them: over 1.2 km this is right to centimetres.
    """
    arrays = target.arrays
    west, north = target.x0 + arrays.col[which] * SECTION_M, target.y0 - arrays.row[which] * SECTION_M
    corners = np.stack(
        [np.stack([west + dx, north - dy], axis=1) for dy in (0, SECTION_M) for dx in (0, SECTION_M)], axis=1
    ).astype(np.float64)
    if not _same_system(target.crs, source.crs):
        systems = [osr.SpatialReference(wkt) for wkt in (target.crs, source.crs)]
        for system in systems:
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transformation = checked(osr.CoordinateTransformation, *systems)
        moved = np.array(checked(transformation.TransformPoints, corners.reshape(-1, 2).tolist()))
        corners = moved[:, :2].reshape(-1, 4, 2)
    steps = (np.arange(POINTS) + 0.5) / POINTS
    right, down = (part.ravel() for part in np.meshgrid(steps, steps))
    weights = np.stack([(1 - right) * (1 - down), right * (1 - down), (1 - right) * down, right * down])
    points = corners.transpose(0, 2, 1) @ weights
    return points[:, 0], points[:, 1]


def _same_system(first: str, second: str) -> bool:
    return first == second or bool(osr.SpatialReference(first).IsSame(osr.SpatialReference(second)))
