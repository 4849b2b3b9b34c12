"""The labels of a result as an Excel workbook: a sheet with the labels, and one with the run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal, ogr

from ...raster.gdal_calls import checked, quiet
from ..arrays import arrays_of
from ..geopackage import set_fields
from .label_table import label_table
from .report_data import run_facts

if TYPE_CHECKING:
    from .export import ExportSource

COLUMNS = (
    ("code", ogr.OFTString),
    ("label", ogr.OFTString),
    ("sections", ogr.OFTInteger),
    ("km2_of_sections", ogr.OFTReal),
    ("share", ogr.OFTReal),
    ("mean_probability", ogr.OFTReal),
    ("threshold", ogr.OFTReal),
    ("color", ogr.OFTString),
)
LONGEST_CELL = 32_767  # characters, of Excel


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the workbook.

    Raises: OutputForeign if the layer lacks a field, RuntimeError.
    """
    result = arrays_of(source.dataset, source.record, source.path)
    thresholds = dict(zip(result.label_set.codes, source.record.thresholds, strict=True))
    workbook = checked(gdal.GetDriverByName("XLSX").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    sheet = checked(workbook.CreateLayer, "labels")
    for name, kind in COLUMNS:
        checked(sheet.CreateField, ogr.FieldDefn(name, kind))
    for row in label_table(result):
        code = row.label.code if row.label else None
        threshold = thresholds[code] if code else None
        values = {
            "code": code,
            "label": row.name,
            "sections": row.sections,
            "km2_of_sections": round(row.square_km, 2),
            "share": None if row.share is None else round(row.share, 4),
            "mean_probability": None if row.mean_probability is None else round(row.mean_probability, 4),
            "threshold": threshold if threshold is not None and threshold <= 1 else None,
            "color": row.label.color if row.label else None,
        }
        _add(sheet, values)
    _add_run(workbook, source)
    with quiet():
        del sheet, workbook
    checked(gdal.OpenEx, str(path), gdal.OF_VECTOR)  # a workbook is written when it is closed, without an error
    return []


def _add_run(workbook: gdal.Dataset, source: ExportSource) -> None:
    sheet = checked(workbook.CreateLayer, "run")
    for name in ("item", "value"):
        checked(sheet.CreateField, ogr.FieldDefn(name, ogr.OFTString))
    for item, value in run_facts(source.record):
        _add(sheet, {"item": item, "value": value[:LONGEST_CELL]})


def _add(sheet: ogr.Layer, values: Mapping[str, object]) -> None:
    feature = ogr.Feature(sheet.GetLayerDefn())
    set_fields(feature, values)
    checked(sheet.CreateFeature, feature)
