"""Exports of the layer itself through GDAL: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV and GeoParquet."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ...raster.gdal_calls import checked, execute, quiet
from ...text import tr
from ..errors import FormatUnavailable
from ..geopackage import create_metadata_tables
from ..layer_file import open_for_update
from ..record import ResultRecord
from ..schema import FIELDS, LAYER, fields_for, probability_name
from ..style import write_default_style, write_section_style
from ..styles.legend import read_legend

if TYPE_CHECKING:
    from .export import ExportSource

LONGEST_NAME, LONGEST_TEXT = 10, 254  # of a field in a dBase file: characters of its name, bytes of its text
MOST_BYTES = 4  # of a character in UTF-8
_OPTIONS: Mapping[str, Sequence[str]] = {
    "geojson": ("RFC7946=YES", "WRITE_NAME=NO"),
    "shapefile": ("ENCODING=UTF-8",),
    "csv": ("CREATE_CSVT=YES", "STRING_QUOTING=IF_NEEDED"),
    "csv-wkt": ("CREATE_CSVT=YES", "STRING_QUOTING=IF_NEEDED", "GEOMETRY=AS_WKT"),
}


@dataclass(frozen=True)
class Column:
    """A column to write: its name, the field of the layer that it holds (a part of), and its value in SQL."""

    name: str
    original: str
    sql: str


def write(source: ExportSource, path: Path) -> list[str]:
    """Write the layer and return sentences on what the format cannot hold.

    Raises: FormatUnavailable, RuntimeError.
    """
    driver = gdal.GetDriverByName(source.format.driver)
    if driver is None:
        version, name = gdal.VersionInfo("RELEASE_NAME"), tr(source.format.title)
        raise FormatUnavailable(version=version, format=name, other="FlatGeobuf")
    names = _field_names(source)
    is_shapefile = source.format.value == "shapefile"
    columns = _short_columns(source, names) if is_shapefile else [Column(name, name, _quoted(name)) for name in names]
    selected = ", ".join(f"{column.sql} AS {_quoted(column.name)}" for column in columns)
    geometry = source.dataset.GetLayerByName(LAYER).GetGeometryColumn()
    options = gdal.VectorTranslateOptions(
        format=source.format.driver,
        SQLStatement=f"SELECT fid, {_quoted(geometry)}, {selected} FROM {LAYER} ORDER BY fid",  # nosec B608
        layerName=LAYER if source.format.value != "shapefile" else path.stem,
        layerCreationOptions=list(_OPTIONS.get(source.format.value, ())),
        geometryType="POLYGON",
    )
    written = checked(gdal.VectorTranslate, str(path), source.dataset, options=options)
    with quiet():
        del written
    if source.format.value == "gpkg":
        _write_styles(source.record, path, source.fields)
    if is_shapefile:
        return _write_legend(source.record, path, columns)
    return []


def _field_names(source: ExportSource) -> list[str]:
    """Return the fields to export, in the order of the layer; those that the user added are among them."""
    probabilities = {probability_name(code) for code in source.record.label_set.codes}
    labels = {each.name for each in FIELDS if each.uses_thresholds}
    left_out = {"labels": probabilities, "probabilities": labels}.get(source.fields, set())
    layer = source.dataset.GetLayerByName(LAYER)
    return [each.GetName() for each in layer.schema if each.GetName() not in left_out]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _write_styles(record: ResultRecord, path: Path, fields: str) -> None:
    """Add the styles of a result to an exported GeoPackage, as far as its fields allow."""
    if fields == "probabilities":
        return
    dataset = open_for_update(path)
    create_metadata_tables(dataset)
    if fields == "both":
        write_section_style(dataset, record)
    else:
        write_default_style(dataset, record, read_legend(dataset, record))
    with quiet():
        del dataset


def unique_names(names: Sequence[str], length: int = LONGEST_NAME) -> list[str]:
    """Return names of at most `length` characters, unique also without regard to case; longer ones are cut."""
    found: dict[str, str] = {}
    for name in names:
        short, number = name[:length], 1
        while short.casefold() in found:
            number += 1
            short = f"{name[: length - len(str(number))]}{number}"
        found[short.casefold()] = short
    return list(found.values())


def _short_columns(source: ExportSource, names: Sequence[str]) -> list[Column]:
    """Return the columns of a Shapefile, with short names; a longer text is divided into several columns."""
    kinds = {each.GetName(): each.GetTypeName() for each in source.dataset.GetLayerByName(LAYER).schema}
    length = LONGEST_TEXT // MOST_BYTES
    columns: list[Column] = []
    for name in names:
        pieces = _pieces(source.dataset, name) if kinds[name] == "String" else 1
        parts = [f"substr({_quoted(name)}, {1 + piece * length}, {length})" for piece in range(pieces)]
        columns += [Column(name, name, sql) for sql in (parts if pieces > 1 else [_quoted(name)])]
    short = unique_names([column.name for column in columns])
    return [replace(column, name=name) for column, name in zip(columns, short, strict=True)]


def _pieces(dataset: gdal.Dataset, name: str) -> int:
    """Return into how many columns a text has to be divided, each of at most `LONGEST_TEXT` bytes."""
    column = _quoted(name)
    longest = f"SELECT max(length(CAST({column} AS BLOB))), max(length({column})) FROM {LAYER}"  # nosec B608
    size, characters = execute(dataset, longest)[0]
    return 1 if (size or 0) <= LONGEST_TEXT else -(-characters // (LONGEST_TEXT // MOST_BYTES))


def _write_legend(record: ResultRecord, path: Path, columns: Sequence[Column]) -> list[str]:
    """Write what the short names of a Shapefile mean, and the labels with their codes and colours, as CSV."""
    meanings = {each.name: tr(each.help) for each in fields_for(record.label_set)}
    with open(path.with_name(f"{path.stem}_legend.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["kind", "name", "stands_for", "description", "color"])
        for column in columns:
            writer.writerow(["field", column.name, column.original, meanings.get(column.original, ""), ""])
        for label in record.label_set:
            writer.writerow(["label", label.code, label.name, "", label.color])
    originals = [column.original for column in columns]
    divided = sorted({name for name in originals if originals.count(name) > 1})
    if not divided:
        return []
    text = tr("Texts longer than the 254 bytes of a Shapefile stand in several fields, one after the other: {names}.")
    return [text.format(names=", ".join(divided))]
