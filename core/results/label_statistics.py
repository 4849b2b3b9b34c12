"""Statistics of labels over areas: how much of each area has a label, and the expected area of each label.

For an area A, a label, and the classified sections s with probability p_s and labels L_s (0 or 1), where a_s is the
area of the part of s inside A:

    share          sum of a_s L_s / sum of a_s       of the classified ground, the part in sections with the label
    km2            sum of a_s L_s
    expected_km2   sum of a_s p_s                    p_s is 0 or 1 where the labels were corrected by hand

These are areas of sections that hold the label. A label that covers a corner of a section counts with all of it, so
that they are larger than the area of the land cover itself.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..errors import FilePresent
from ..raster.io_errors import write_error
from ..reporting import Reporter
from ..text import mark, plural, tr
from .areas import Areas, overlap_of
from .errors import AreasOutside
from .gridded import GriddedResult, read_gridded
from .section_layer import Column, SectionLayer, write_layer
from .styles.overlay import Class, Overlay

STATISTICS = "label_statistics"  # the layer
NO_SECTION = "#e4e4e4"
REPORTS = 100  # of the progress
_TOGETHER = 50_000  # pairs of an area and a section that are added up at once


@dataclass(frozen=True, eq=False)
class LabelStatistics:
    """The statistics of C labels in A areas; see the module for the definitions.

    `total_km2` (A,) is the area of each polygon, `classified_km2` (A,) that of the classified sections inside,
    `sections` (A,) their number; `km2` and `expected_km2` are (A, C). `notes` are sentences on the areas.
    """

    result: GriddedResult
    areas: Areas
    total_km2: NDArray[np.float64]
    classified_km2: NDArray[np.float64]
    sections: NDArray[np.intp]
    km2: NDArray[np.float64]
    expected_km2: NDArray[np.float64]
    notes: tuple[str, ...]

    @property
    def share(self) -> NDArray[np.float64]:
        """The share of the classified ground in sections with each label, (A, C); NaN without classified ground."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.km2 / self.classified_km2[:, None]


def label_statistics(result: str | Path, areas: Areas, reporter: Reporter) -> LabelStatistics | None:
    """Compute the statistics of the labels of a result over areas; None if it was cancelled.

    Raises: NotAResult, ResultUnreadable, AreasOutside.
    """
    gridded = read_gridded(result)
    arrays = gridded.arrays

    step = max(1, len(areas) // REPORTS)

    def numbers() -> Iterator[int]:
        for number in range(len(areas)):
            if reporter.cancelled():
                return
            yield number
            if (number + 1) % step == 0:
                reporter.progress(number + 1, len(areas), None)

    overlap = overlap_of(gridded, areas, numbers())
    if reporter.cancelled():
        return None
    expected = arrays.expected_labels()
    usable = (arrays.classified & ~np.isnan(expected).any(axis=1))[overlap.section]
    area, section, km2 = overlap.area[usable], overlap.section[usable], overlap.km2[usable]
    if not len(area):
        raise AreasOutside(areas=areas.title, result=arrays.path.name)
    sums = np.zeros((2, len(areas), expected.shape[1]))
    for start in range(0, len(area), _TOGETHER):
        part = slice(start, start + _TOGETHER)
        which, first = np.unique(area[part], return_index=True)  # the pairs are sorted by area
        for total, values in zip(sums, (arrays.labels, expected), strict=True):
            total[which] += np.add.reduceat(km2[part, None] * values[section[part]], first, axis=0)
    sections = np.bincount(area, minlength=len(areas))
    return LabelStatistics(
        result=gridded,
        areas=areas,
        total_km2=overlap.total,
        classified_km2=np.bincount(area, km2, len(areas)).astype(np.float64),
        sections=sections,
        km2=sums[0],
        expected_km2=sums[1],
        notes=tuple(_notes(overlap.total, sections, overlap.repaired)),
    )


def _notes(total: NDArray[np.float64], sections: NDArray[np.intp], repaired: int) -> list[str]:
    without, unusable = int((sections == 0).sum()), int(np.isnan(total).sum())
    counted = (
        (
            without,
            mark("{n} polygon has no classified section; its statistics are empty."),
            mark("{n} polygons have no classified section; their statistics are empty."),
        ),
        (
            unusable,
            mark("{n} of these has no area, or cannot be transformed to the coordinate system of the result."),
            mark("{n} of these have no area, or cannot be transformed to the coordinate system of the result."),
        ),
        (
            repaired,
            mark("{n} polygon has an outline that crosses itself and was repaired."),
            mark("{n} polygons have outlines that cross themselves and were repaired."),
        ),
    )
    return [plural(n, singular, many) for n, singular, many in counted if n]


def write_statistics(path: str | Path, found: LabelStatistics, replace: bool = False) -> None:
    """Write the areas with the statistics as a GeoPackage, or the statistics alone as CSV, by the suffix of the path.

    The CSV has one line for each area and label.

    Raises: FilePresent, OutputForeign, OutputError, MissingPackage.
    """
    if Path(path).suffix.lower() == ".csv":
        _write_csv(Path(path), found, replace)
        return
    labels, share = found.result.arrays.label_set, found.share
    empty = found.sections == 0
    top = [None if empty[n] else labels.names[i] for n, i in enumerate(found.expected_km2.argmax(axis=1))]
    columns = [
        Column("name", ogr.OFTString, tr("Name"), found.areas.names),
        Column("top_label", ogr.OFTString, tr("Label with the largest expected area"), top),
        Column("area_km2", ogr.OFTReal, tr("Area (km²)"), np.round(found.total_km2, 6)),
        Column("classified_km2", ogr.OFTReal, tr("Classified area (km²)"), np.round(found.classified_km2, 6)),
        Column("sections", ogr.OFTInteger, tr("Classified sections"), found.sections),
    ]
    for name, title, values in (
        ("share", tr("Share of {label}"), share),
        ("km2", tr("Sections with {label} (km²)"), found.km2),
        ("expected", tr("Expected area of {label} (km²)"), found.expected_km2),
    ):
        rounded = np.where(empty[:, None], np.nan, np.round(values, 6))
        columns += [
            Column(f"{name}_{label.code}", ogr.OFTReal, title.format(label=label.name), rounded[:, c])
            for c, label in enumerate(labels)
        ]
    used = [label for label in labels if label.name in set(top)]
    classes = [Class(label.name, label.name, label.color) for label in used]
    if empty.any():
        classes.append(Class("-", tr("no classified section"), NO_SECTION))
    overlay = Overlay(
        "coalesce(\"top_label\", '-')",
        classes,
        tip=[(tr("Label with the largest expected area"), "top_label"), (tr("Classified sections"), "sections")],
        title="name",
        value_type="string",
    )
    shapes = [_multipolygon(shape) for shape in found.areas.shapes]
    layer = SectionLayer(STATISTICS, found.areas.crs, shapes, columns, ogr.wkbMultiPolygon)
    write_layer(path, layer, replace=replace, overlay=overlay)


def _multipolygon(wkb: bytes | None) -> bytes | None:
    shape = ogr.CreateGeometryFromWkb(wkb) if wkb is not None else None
    if shape is None or shape.GetDimension() != 2:
        return None
    return bytes(ogr.ForceToMultiPolygon(shape.GetLinearGeometry()).ExportToWkb())


def _write_csv(path: Path, found: LabelStatistics, replace: bool) -> None:
    if path.exists() and not replace:
        raise FilePresent(path=path)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("name", "area_km2", "classified_km2", "sections", "code", "label", "share", "km2", "expected_km2"))
    labels, share = found.result.arrays.label_set, found.share
    for n, name in enumerate(found.areas.names):
        of_area = (name, _text(found.total_km2[n]), _text(found.classified_km2[n]), int(found.sections[n]))
        for c, label in enumerate(labels):
            values = (share[n, c], found.km2[n, c], found.expected_km2[n, c])
            cells = ["" if found.sections[n] == 0 else _text(value) for value in values]
            writer.writerow((*of_area, label.code, label.name, *cells))
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text.getvalue(), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise write_error(path, error) from error


def _text(value: float) -> str:
    return "" if np.isnan(value) else f"{value:.6f}"
