"""Polygons, such as municipalities, over the sections of a result: which part of each section lies in them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from ..raster.coordinates import Bounds, is_defined
from ..raster.gdal_calls import checked, quiet
from ..raster.shapes import transformed
from ..sections.section import SECTION_M
from ..text import decode, tr
from .cell_cover import cover_of_cells, rings_of
from .errors import AreasUnreadable
from .gridded import GriddedResult

SECTION_KM2 = SECTION_M**2 / 1e6
_NO_POLYGONS = (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbLineString, ogr.wkbMultiLineString, ogr.wkbNone)
_NAME_WORDS = ("name", "nom", "nam", "label", "title")  # of a field with names, in the order of preference


@dataclass(frozen=True, eq=False)
class Areas:
    """Polygons with a name each: `shapes` are WKB (None: no geometry) in the system `crs` (WKT); `title` names them."""

    title: str
    crs: str
    shapes: tuple[bytes | None, ...]
    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.shapes)


def make_areas(title: str, system: osr.SpatialReference | None, rows: Iterable[tuple[bytes | None, str]]) -> Areas:
    """Return areas of (WKB, name); raise `AreasUnreadable` without a defined coordinate system."""
    if not is_defined(system) or system is None or system.IsLocal():
        reason = tr("it has no defined coordinate system; assign the right one first (in QGIS: 'Assign projection')")
        raise AreasUnreadable(areas=title, reason=reason)
    found = list(rows)
    return Areas(title, system.ExportToWkt(), tuple(wkb for wkb, _ in found), tuple(name for _, name in found))


def read_areas(path: str | Path, layer: str | None = None, name_field: str | None = None) -> Areas:
    """Read a polygon file; `layer` can be omitted if it has one, `name_field` if a field is called like a name.

    Raises: AreasUnreadable.
    """
    title = Path(path).name
    try:
        dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR)
    except RuntimeError as error:
        raise AreasUnreadable(areas=title, reason=error) from error
    found = _choose_layer(dataset, layer, title)
    fields = [decode(field.GetName()) for field in found.schema]
    if name_field and name_field not in fields:
        reason = tr("it has no field '{field}', only {fields}")
        reason = reason.format(field=name_field, fields=", ".join(fields) or tr("none"))
        raise AreasUnreadable(areas=title, reason=reason)
    index = fields.index(name_field or name) if (name := _field_with_names(fields)) or name_field else None
    return make_areas(title, found.GetSpatialRef(), _rows(found, index))


def _choose_layer(dataset: gdal.Dataset, wanted: str | None, title: str) -> ogr.Layer:
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    layers = [each for each in layers if ogr.GT_Flatten(each.GetGeomType()) not in _NO_POLYGONS]
    if not layers:
        raise AreasUnreadable(areas=title, reason=tr("it has no polygons"))
    chosen = [each for each in layers if wanted is None or each.GetName() == wanted]
    if len(chosen) != 1:
        names = ", ".join(decode(each.GetName()) for each in layers)
        raise AreasUnreadable(areas=title, reason=tr("it has the layers {names}; choose one").format(names=names))
    return chosen[0]


def _field_with_names(fields: list[str]) -> str:
    """Return the field that is called like a name; empty if there is none."""
    for word in _NAME_WORDS:
        for matches in (str.__eq__, str.startswith, str.__contains__):
            if found := [field for field in fields if matches(field.casefold(), word)]:
                return found[0]
    return ""


def _rows(layer: ogr.Layer, index: int | None) -> Iterator[tuple[bytes | None, str]]:
    with quiet():
        for feature in layer:
            shape = feature.GetGeometryRef()
            name = str(feature.GetFID()) if index is None else decode(feature.GetFieldAsString(index)).strip()
            yield (bytes(shape.ExportToWkb()) if shape is not None else None), name


@dataclass(frozen=True, eq=False)
class Overlap:
    """The overlap of areas and sections as m pairs: `area` and `section` (m,) indices, `km2` (m,), sorted by area.

    `total` (A,) is the area of each polygon in km2 on the ground of the result's coordinate system; NaN if it has no
    shape that can be transformed. `repaired` is the number of polygons whose outline crossed itself.
    """

    area: NDArray[np.intp]
    section: NDArray[np.intp]
    km2: NDArray[np.float64]
    total: NDArray[np.float64]
    repaired: int


class AreaOverlay:
    """Computes the overlap of polygons with the sections of a result, exactly; `repaired` counts invalid polygons."""

    def __init__(self, result: GriddedResult, areas: Areas) -> None:
        self._result, self._areas = result, areas
        rows, cols = result.index.shape
        source, target = (osr.SpatialReference(wkt) for wkt in (areas.crs, result.crs))
        for system in (source, target):
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._same = bool(source.IsSame(target))
        west, north = result.x0, result.y0
        self._bounds: Bounds = (west, north - rows * SECTION_M, west + cols * SECTION_M, north)
        self._near = self._bounds
        if not self._same:
            self._forth = checked(osr.CoordinateTransformation, source, target)
            back = checked(osr.CoordinateTransformation, target, source)
            self._near = tuple(checked(back.TransformBounds, *self._bounds, 21))
        self.repaired = 0

    def add(self, number: int) -> tuple[NDArray[np.intp], NDArray[np.float64], float]:
        """Return the sections that a polygon overlaps, the area of each part in km2, and the polygon's own area."""
        wkb = self._areas.shapes[number]
        shape = ogr.CreateGeometryFromWkb(wkb) if wkb is not None else None
        if shape is None or shape.IsEmpty() or shape.GetDimension() != 2:
            return np.empty(0, np.intp), np.empty(0), math.nan
        shape.FlattenTo2D()
        x0, x1, y0, y1 = shape.GetEnvelope()
        west, south, east, north = self._near
        far = x1 < west or x0 > east or y1 < south or y0 > north
        with quiet():
            try:
                shape = self._valid(shape.GetLinearGeometry())
                if not self._same:
                    shape = self._valid(transformed(shape, self._forth, self._near))
            except RuntimeError:
                return np.empty(0, np.intp), np.empty(0), math.nan
        total = shape.GetArea() / 1e6
        if far:
            return np.empty(0, np.intp), np.empty(0), total
        grid = self._result
        rings = [
            np.stack([(ring[:, 0] - grid.x0) / SECTION_M, (grid.y0 - ring[:, 1]) / SECTION_M], axis=1)
            for ring in rings_of(bytes(shape.ExportToWkb(ogr.wkbNDR)))
        ]
        if not rings:
            return np.empty(0, np.intp), np.empty(0), total
        height, width = grid.index.shape
        rows, cols, shares = cover_of_cells(rings, (height, width))
        found = grid.index[rows, cols]
        return found[found >= 0], shares[found >= 0] * SECTION_KM2, total

    def _valid(self, shape: ogr.Geometry) -> ogr.Geometry:
        if shape.IsValid():
            return shape
        self.repaired += 1
        return checked(shape.MakeValid)


def overlap_of(result: GriddedResult, areas: Areas, numbers: Iterable[int]) -> Overlap:
    """Return the overlap of areas with the sections of a result; `numbers` yields the index of each area in turn."""
    overlay = AreaOverlay(result, areas)
    total = np.full(len(areas), np.nan)
    pairs = []
    for number in numbers:
        sections, km2, total[number] = overlay.add(number)
        pairs.append((np.full(len(sections), number, np.intp), sections, km2))
    area, section, km2 = (
        np.concatenate([np.empty(0, kind), *(pair[part] for pair in pairs)])
        for part, kind in enumerate((np.intp, np.intp, float))
    )
    return Overlap(area, section, km2, total, overlay.repaired)
