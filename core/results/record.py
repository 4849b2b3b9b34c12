"""The record of a run as JSON inside the result layer's file: its identity, its details and the finished rows."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import LandLabelsError, OutputForeign
from ..json_reading import LONGEST_JSON, as_json, instance_of, integer_of, number_of, parse_json, text_of
from ..model.card import FP32, INT8
from ..model.label_sets import LabelSet, label_set_from_record
from ..raster.gdal_calls import checked
from ..raster.io_errors import translate_io_errors
from ..text import tr
from .geopackage import read_document, write_document
from .layer_file import check_path, open_or_refuse
from .schema import LAYER

URI = "https://github.com/landlabels/landlabels/result-record"
FORMAT = 1
MAX_ROWS = 1_000_000  # of a grid of sections; 1,200,000 km
_RANGE = re.compile(r"(\d{1,9})-(\d{1,9})")
_GRID = ("x0", "y0", "rows", "cols")


@dataclass(frozen=True)
class ResultRecord:
    """What the file of a result layer holds about its run.

    `identity` identifies the run: only a run with the same identity resumes it. `runs` are the details of each call
    that worked on it, `thresholds` (C,) those in use (inf = never assigned), `done` the finished grid rows, `complete`
    is True if all rows are finished. `filled` are the bands that the scene lacks. `model_thresholds` (C,) are the
    model's own, empty in results that were written before they were stored. `corrected` are the names of sections whose
    labels were edited by hand before the thresholds were changed: new thresholds leave them as they are.
    `earlier_thresholds` are those in use before, the latest last.
    """

    title: str
    scope: str
    identity: dict
    label_set: LabelSet
    thresholds: tuple[float, ...]
    runs: tuple[dict, ...]
    done: frozenset[int] = frozenset()
    complete: bool = False
    filled: tuple[str, ...] = ()
    model_thresholds: tuple[float, ...] = ()
    corrected: frozenset[str] = frozenset()
    earlier_thresholds: tuple[tuple[float, ...], ...] = ()

    def to_json(self) -> str:
        """Return the record as JSON; a threshold of inf becomes null, rows become ranges."""
        plain = asdict(self) | {
            "format": FORMAT,
            "thresholds": _without_infinity(self.thresholds),
            "model_thresholds": _without_infinity(self.model_thresholds),
            "earlier_thresholds": [_without_infinity(each) for each in self.earlier_thresholds],
            "done": _to_ranges(self.done),
            "corrected": sorted(self.corrected),
        }
        return json.dumps(plain, ensure_ascii=False, allow_nan=False)

    @property
    def is_merged(self) -> bool:
        """Whether the layer was merged from several results."""
        return "rule" in self.identity

    @classmethod
    def from_json(cls, text: str) -> ResultRecord:
        """Read a record from JSON; raise `ValueError` if its format is not `FORMAT`."""
        plain = instance_of(dict, parse_json(text), "record")
        if plain.get("format") != FORMAT:
            raise ValueError(tr("it was written by another version of LandLabels"))
        found = cls(
            title=text_of(plain["title"], "title"),
            scope=text_of(plain["scope"], "scope"),
            identity=instance_of(dict, plain["identity"], "identity"),
            label_set=label_set_from_record(plain["label_set"]),
            thresholds=_thresholds_of(plain["thresholds"], "thresholds"),
            model_thresholds=_thresholds_of(plain.get("model_thresholds", []), "model_thresholds"),
            earlier_thresholds=tuple(
                _thresholds_of(each, "earlier_thresholds") for each in plain.get("earlier_thresholds", ())
            ),
            runs=tuple(instance_of(dict, run, "runs") for run in instance_of(list, plain["runs"], "runs")),
            done=_from_ranges(text_of(plain["done"], "done", LONGEST_JSON)),
            complete=instance_of(bool, plain["complete"], "complete"),
            corrected=frozenset(text_of(name, "corrected") for name in plain.get("corrected", ())),
            filled=tuple(text_of(band, "filled") for band in plain.get("filled", ())),
        )
        lengths = {len(found.thresholds), len(found.model_thresholds or found.thresholds)}
        lengths.update(map(len, found.earlier_thresholds))
        if lengths != {len(found.label_set)}:
            raise ValueError(tr("its thresholds and labels differ in number"))
        return found

    def differences(self, identity: dict) -> list[str]:
        """Return the parts in which another identity differs from this one."""
        other = as_json(identity)
        return sorted(part for part in self.identity.keys() | other if self.identity.get(part) != other.get(part))

    def continued(self, details: dict, thresholds: Sequence[float]) -> ResultRecord:
        """Return the record for another call that works on the same run with these details and thresholds."""
        details = as_json(details)
        runs = self.runs if details in self.runs else (*self.runs, details)
        return replace(self, runs=runs, thresholds=tuple(map(float, thresholds)))

    def threshold_array(self) -> NDArray[np.float64]:
        """Return the thresholds as float64 (C,)."""
        return np.array(self.thresholds, dtype=np.float64)


def _without_infinity(thresholds: Sequence[float]) -> list[float | None]:
    return [None if math.isinf(value) else float(value) for value in thresholds]


def _thresholds_of(values: object, name: str) -> tuple[float, ...]:
    return tuple(math.inf if value is None else number_of(value, name) for value in instance_of(list, values, name))


def load(dataset: gdal.Dataset, path: Path) -> ResultRecord:
    """Read the record of an open file; raise `OutputForeign` if there is no readable record."""
    text = read_document(dataset, URI)
    if text is None:
        raise OutputForeign(path=path, found=tr("it holds no record of a run"))
    try:
        return ResultRecord.from_json(text)
    except (ValueError, TypeError, KeyError) as error:
        raise OutputForeign(path=path, found=tr("its record cannot be read: {error}").format(error=error)) from error


def read_grid(path: str | Path) -> dict:
    """Return the grid of a result layer, as `SectionGrid.to_record` made it.

    Raises: OutputForeign, OutputError.
    """
    record = read_record(path)
    try:
        return checked_grid(record.identity["grid"])
    except (KeyError, ValueError) as error:
        raise OutputForeign(path=path, found=tr("its record cannot be read: {error}").format(error=error)) from error


def checked_grid(value: object) -> dict:
    """Return a grid as `SectionGrid.to_record` made it; raise `ValueError` or `KeyError` if it is damaged."""
    grid = instance_of(dict, value, "grid")
    numbers = {name: integer_of(grid[name], name) for name in _GRID}
    if not (0 < numbers["rows"] <= MAX_ROWS and 0 < numbers["cols"] <= MAX_ROWS):
        raise ValueError(tr("its grid has no possible number of rows and columns"))
    return {"crs": text_of(grid["crs"], "crs"), **numbers}


def save(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Write the record into an open file; it replaces the earlier one."""
    write_document(dataset, LAYER, URI, "application/json", record.to_json())


def _to_ranges(rows: Collection[int]) -> str:
    """Return rows as ranges, such as `0-5,8-8`."""
    ranges: list[list[int]] = []
    for row in sorted(rows):
        if ranges and row == ranges[-1][1] + 1:
            ranges[-1][1] = row
        else:
            ranges.append([row, row])
    return ",".join(f"{first}-{last}" for first, last in ranges)


def _from_ranges(text: str) -> frozenset[int]:
    rows: set[int] = set()
    for part in filter(None, text.split(",")):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise ValueError(tr("'{part}' is not a range of rows").format(part=part[:40]))
        first, last = map(int, match.groups())
        if not first <= last <= MAX_ROWS:
            raise ValueError(tr("'{part}' is not a range of rows").format(part=part))
        rows.update(range(first, last + 1))
    return frozenset(rows)


def read_record(path: str | Path) -> ResultRecord:
    """Read the record of a result layer; `identity["grid"]` is its grid.

    Raises: OutputForeign if `path` is not a result layer, OutputError if it cannot be read.
    """
    path = Path(path)
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        try:
            dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        except RuntimeError:
            dataset = open_or_refuse(path)  # only opening for update rolls back a killed writer's journal
        return load(dataset, path)


def read_precision(path: str | Path) -> str | None:
    """Return the precision that a result layer was classified in; None if there is no readable result layer."""
    try:
        found = read_record(path).identity.get("precision", FP32) if Path(path).exists() else None
    except LandLabelsError:
        return None
    return found if found in (FP32, INT8) else None
