"""What a Shapefile cannot hold: names longer than ten characters, and texts longer than 254 bytes."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal, ogr

from ...raster.gdal_calls import checked
from ...text import tr
from ..geopackage import read_columns, transaction, update_rows
from ..record import ResultRecord
from ..schema import LAYER, fields_for
from .selection import copy_sections

LONGEST_NAME, LONGEST_TEXT = 10, 254  # of a field in a dBase file: characters of its name, bytes of its text


@dataclass(frozen=True)
class Column:
    """A column to write: its name, the field that it is read from, and the field of the result that it stands for."""

    name: str
    field: str
    original: str


def short_columns(dataset: gdal.Dataset, names: Sequence[str], output: Path) -> tuple[gdal.Dataset, list[Column]]:
    """Return the columns of a Shapefile, with short names, and the dataset to read them from.

    It is a temporary copy beside `output`, with more fields, if a text has to be divided into several.

    Raises: RuntimeError.
    """
    kinds = {each.GetName(): each.GetType() for each in dataset.GetLayerByName(LAYER).schema}
    texts = [name for name in names if kinds[name] == ogr.OFTString]
    parts = {name: pieces for name in texts if max(map(len, pieces := _pieces(dataset, name)), default=0) > 1}
    if parts:
        folder = output.with_name("divided")
        folder.mkdir()
        dataset = copy_sections(dataset, None, folder / "divided.gpkg")
    columns: list[Column] = []
    for name in names:
        fields = _add_pieces(dataset, name, parts[name]) if name in parts else [name]
        columns += [Column(name, field, name) for field in fields]
    short = unique_names([column.name for column in columns])
    return dataset, [replace(column, name=name) for column, name in zip(columns, short, strict=True)]


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


def divide(text: str, longest: int = LONGEST_TEXT) -> list[str]:
    """Divide a text into pieces of at most `longest` bytes, not beside a space: dBase has none at the ends of texts."""
    pieces = []
    while len(text.encode()) > longest:
        fitting = len(text.encode()[:longest].decode(errors="ignore"))
        cut = next((n for n in range(fitting, 0, -1) if " " not in text[n - 1 : n + 1]), fitting)
        pieces.append(text[:cut])
        text = text[cut:]
    return [*pieces, text]


def _pieces(dataset: gdal.Dataset, name: str) -> list[list[str | None]]:
    """Return the pieces of a text of each section, in the order of the layer; one None for NULL."""
    return [[None] if text is None else [*divide(text)] for text in read_columns(dataset, LAYER, [name])[name]]


def _add_pieces(dataset: gdal.Dataset, name: str, pieces: Sequence[Sequence[str | None]]) -> list[str]:
    """Add a field for each piece of a text, and return their names."""
    layer, count = dataset.GetLayerByName(LAYER), max(map(len, pieces))
    fields = [f"{name}:{number}" for number in range(1, count + 1)]  # no code and no name of a field has a colon
    for field in fields:
        checked(layer.CreateField, ogr.FieldDefn(field, ogr.OFTString))
    fids = read_columns(dataset, LAYER, [])["fid"]
    rows = [
        (int(fid), *(each[number] if number < len(each) else None for number in range(count)))
        for fid, each in zip(fids, pieces, strict=True)
    ]
    with transaction(dataset):
        update_rows(dataset, LAYER, fields, rows)
    return fields


def write_legend(record: ResultRecord, path: Path, columns: Sequence[Column]) -> list[str]:
    """Write what the short names mean, and the labels with their codes and colours, as CSV.

    Returns a sentence if texts were divided.
    """
    meanings = {each.name: tr(each.help) for each in fields_for(record.label_set)}
    with open(path.with_name(f"{path.stem}_legend.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["kind", "name", "stands_for", "description", "color"])
        for column in columns:
            writer.writerow(["field", column.name, column.original, meanings.get(column.original, ""), ""])
        for label in record.label_set:
            writer.writerow(["label", label.code, label.name, "", label.color])
    divided = sorted({column.original for column in columns if column.field != column.original})
    if not divided:
        return []
    text = tr("Texts longer than the 254 bytes of a Shapefile stand in several fields, one after the other: {names}.")
    return [text.format(names=", ".join(divided))]
