"""The grid of sections of 1.2 km over a scene, and the sections that an area selects."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..errors import AreaOutside, AreaUnreadable, SceneTooLarge, SceneTooSmall
from ..raster.coordinates import Bounds
from ..raster.gdal_calls import checked, quiet
from ..scene.lattice import LATTICE_M, northing_phase
from ..scene.scene import Scene
from ..text import tr
from .section import SECTION_M

MAX_SECTIONS = 2_000_000  # of one run: the plan of what is read, and the layer, have to fit into memory
MAX_CELLS = 100_000_000  # of the grid over a whole scene, of which an area may select a part


@dataclass(frozen=True)
class Area:
    """The requested area: an extent (xmin, ymin, xmax, ymax), polygons (WKB), or the intersection of both.

    `crs` is the WKT of the coordinate system of both; None is the scene's.
    """

    extent: Bounds | None = None
    polygons: tuple[bytes, ...] | None = None
    crs: str | None = None


@dataclass(frozen=True, eq=False)
class SectionGrid:
    """Sections in rows southwards from `y0` and columns eastwards from `x0` (metres in `crs`).

    `selected` is bool (rows, columns); `left_out` counts the sections that extend beyond the scene's edge.
    """

    crs: str
    x0: int
    y0: int
    selected: NDArray[np.bool_]
    left_out: int

    @property
    def rows(self) -> int:
        return self.selected.shape[0]

    @property
    def cols(self) -> int:
        return self.selected.shape[1]

    @cached_property
    def section_count(self) -> int:
        return int(self.selected.sum())

    def rows_with_sections(self) -> list[int]:
        return [int(row) for row in np.flatnonzero(self.selected.any(axis=1))]

    def columns(self, row: int) -> NDArray[np.intp]:
        """Return the selected columns of a row, in ascending order."""
        return np.flatnonzero(self.selected[row])

    def bounds_of(self, row: int, col: int) -> Bounds:
        west, north = self.x0 + col * SECTION_M, self.y0 - row * SECTION_M
        return west, north - SECTION_M, west + SECTION_M, north

    @property
    def bounds(self) -> Bounds:
        """The bounds of the selected sections."""
        (first, last), (left, right) = (np.flatnonzero(self.selected.any(axis=axis))[[0, -1]] for axis in (1, 0))
        west, _, _, north = self.bounds_of(int(first), int(left))
        _, south, east, _ = self.bounds_of(int(last), int(right))
        return west, south, east, north

    def to_record(self) -> dict:
        """Return the grid for the result's record; `section_grid(…, like=record)` follows it."""
        return {"crs": self.crs, "x0": self.x0, "y0": self.y0, "rows": self.rows, "cols": self.cols}


def section_grid(scene: Scene, area: Area | None = None, like: dict | None = None) -> SectionGrid:
    """Return the sections of a scene, from the first point of the 60 m lattice inside the bounds shared by all bands.

    A section belongs to `area` if its centre does. An area that contains no centre selects the sections that contain
    the centroids of its parts. `like` is the record of another run's grid (`SectionGrid.to_record`), which is followed.

    Raises: SceneTooSmall, SceneTooLarge, AreaOutside, AreaUnreadable.
    """
    west, south, east, north = scene.bounds
    if like is None:
        phase = northing_phase(osr.SpatialReference(scene.crs))
        x0, y0 = math.ceil(west / LATTICE_M) * LATTICE_M, math.floor((north - phase) / LATTICE_M) * LATTICE_M + phase
        rows, cols = math.ceil((y0 - south) / SECTION_M), math.ceil((east - x0) / SECTION_M)
    else:
        _require_same_crs(scene, like["crs"])
        x0, y0, rows, cols = like["x0"], like["y0"], like["rows"], like["cols"]
    if rows * cols > MAX_CELLS:
        raise SceneTooLarge(scene=scene.name, sections=rows * cols, limit=MAX_CELLS)
    lefts, tops = x0 + np.arange(max(cols, 0)) * SECTION_M, y0 - np.arange(max(rows, 0)) * SECTION_M
    inside = np.outer(
        (tops <= north) & (tops - SECTION_M >= south),
        (lefts >= west) & (lefts + SECTION_M <= east),
    )
    if not inside.any():
        raise SceneTooSmall(scene=scene.name, width=max(0, east - west), height=max(0, north - south))
    wanted = np.ones_like(inside) if area is None else _centres_in(area, scene, x0, y0, inside)
    selected = wanted & inside
    if not selected.any():
        raise AreaOutside(scene=scene.name, bounds=", ".join(f"{value:.0f}" for value in scene.bounds))
    if (count := int(selected.sum())) > MAX_SECTIONS:
        raise SceneTooLarge(scene=scene.name, sections=count, limit=MAX_SECTIONS)
    full_rows, full_cols = np.flatnonzero(inside.any(axis=1))[-1] + 1, np.flatnonzero(inside.any(axis=0))[-1] + 1
    return SectionGrid(scene.crs, x0, y0, selected[:full_rows, :full_cols], int((wanted & ~inside).sum()))


def parse_extent(text: str) -> Bounds:
    """Read `xmin,ymin,xmax,ymax`; raises AreaUnreadable."""
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise AreaUnreadable(reason=tr("'{text}' is not four numbers").format(text=text)) from error
    if not (west < east and south < north):
        raise AreaUnreadable(reason=tr("the extent '{text}' has no width or height").format(text=text))
    return west, south, east, north


def _centres_in(area: Area, scene: Scene, x0: int, y0: int, inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which sections have their centre in the area; if none has, those with the centroids of its parts."""
    shapes = _shapes(area, scene.crs)
    rows, cols = inside.shape
    grid = _section_raster(rows, cols, x0, y0)
    with quiet():
        layer, _keep = _memory_layer(shapes, scene.crs)
        gdal.RasterizeLayer(grid, [1], layer, burn_values=[1])
    wanted = grid.ReadAsArray().astype(bool)
    if not (wanted & inside).any():
        for shape in shapes:
            centre = shape.Centroid()
            if centre.IsEmpty():
                continue
            row, col = math.floor((y0 - centre.GetY()) / SECTION_M), math.floor((centre.GetX() - x0) / SECTION_M)
            if 0 <= row < rows and 0 <= col < cols:
                wanted[row, col] = True
    return wanted


def _shapes(area: Area, crs: str) -> list[ogr.Geometry]:
    """Return the area as geometries in the scene's coordinate system, polygons clipped by the extent."""
    frame = None if area.extent is None else _to_crs(_box(area.extent), area.crs, crs)
    if area.polygons is None:
        return [] if frame is None else [frame]
    shapes = []
    for wkb in area.polygons:
        shape = ogr.CreateGeometryFromWkb(wkb)
        if shape is None or shape.IsEmpty():
            continue
        shape = _to_crs(shape, area.crs, crs)
        with quiet():
            shape = shape if shape.IsValid() else shape.MakeValid()
            shape = shape if frame is None else shape.Intersection(frame)
        if shape is not None and not shape.IsEmpty():
            shapes.append(shape)
    return shapes


def _box(extent: Sequence[float]) -> ogr.Geometry:
    west, south, east, north = extent
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((west, south), (east, south), (east, north), (west, north), (west, south)):
        ring.AddPoint_2D(x, y)
    box = ogr.Geometry(ogr.wkbPolygon)
    box.AddGeometry(ring)
    # An edge that is straight in one coordinate system is curved in another.
    box.Segmentize(max(east - west, north - south) / 32)
    return box


def _to_crs(shape: ogr.Geometry, source: str | None, target: str) -> ogr.Geometry:
    if source is None or source == target:
        return shape
    systems = [osr.SpatialReference(wkt) for wkt in (source, target)]
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with quiet():
        try:
            failed = shape.Transform(checked(osr.CoordinateTransformation, *systems))
        except RuntimeError:
            failed = True
    if failed:
        raise AreaUnreadable(reason=tr("its coordinates cannot be transformed to the scene's coordinate system"))
    return shape


def _section_raster(rows: int, cols: int, x0: int, y0: int) -> gdal.Dataset:
    raster = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((x0, SECTION_M, 0, y0, 0, -SECTION_M))
    return raster


def _memory_layer(shapes: list[ogr.Geometry], crs: str) -> tuple[ogr.Layer, object]:
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("area", osr.SpatialReference(crs))
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    return layer, source


def _require_same_crs(scene: Scene, crs: str) -> None:
    try:
        same = osr.SpatialReference(scene.crs).IsSame(osr.SpatialReference(crs))
    except (RuntimeError, TypeError):
        same = False
    if not same:
        raise AreaUnreadable(reason=tr("the grid to follow and the scene have different coordinate systems"))
