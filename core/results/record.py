"""The record of a run as JSON inside the result layer's file: its identity, its details and the finished rows."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import OutputForeign
from ..model.label_sets import Label, LabelSet
from ..raster.gdal_calls import checked
from ..raster.io_errors import translate_io_errors
from ..text import tr
from .geopackage import read_document, write_document
from .layer_file import check_path, open_or_refuse
from .schema import LAYER

URI = "https://github.com/landlabels/landlabels/result-record"
FORMAT = 1


@dataclass(frozen=True)
class ResultRecord:
    """What the file of a result layer holds about its run.

    `identity` identifies the run: only a run with the same identity resumes it. `runs` are the details of each call
    that worked on it, `thresholds` (C,) those in use (inf = never assigned), `done` the finished grid rows, `complete`
    is True if all rows are finished. `filled` are the bands that the scene lacks.
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

    def to_json(self) -> str:
        """Return the record as JSON; a threshold of inf becomes null, rows become ranges."""
        plain = asdict(self) | {
            "format": FORMAT,
            "thresholds": [None if math.isinf(value) else float(value) for value in self.thresholds],
            "done": _to_ranges(self.done),
        }
        return json.dumps(plain, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> ResultRecord:
        """Read a record from JSON; raise `ValueError` if its format is not `FORMAT`."""
        plain = json.loads(text)
        if plain.pop("format", None) != FORMAT:
            raise ValueError(tr("it was written by another version of LandLabels"))
        labels = plain.pop("label_set")
        return cls(
            **plain
            | {
                "label_set": LabelSet(labels["name"], tuple(Label(**label) for label in labels["labels"])),
                "thresholds": tuple(math.inf if value is None else value for value in plain["thresholds"]),
                "runs": tuple(plain["runs"]),
                "filled": tuple(plain.get("filled", ())),
                "done": _from_ranges(plain["done"]),
            }
        )

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


def as_json(value: dict) -> dict:
    """Return a value as it is after writing it to JSON and reading it, for comparisons."""
    return json.loads(json.dumps(value, allow_nan=False))


def load(dataset: gdal.Dataset, path: Path) -> ResultRecord:
    """Read the record of an open file; raise `OutputForeign` if there is no readable record."""
    text = read_document(dataset, URI)
    if text is None:
        raise OutputForeign(path=path, found=tr("it holds no record of a run"))
    try:
        return ResultRecord.from_json(text)
    except (ValueError, TypeError, KeyError) as error:
        raise OutputForeign(path=path, found=tr("its record cannot be read: {error}").format(error=error)) from error


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
    ranges = (part.split("-") for part in text.split(",") if part)
    return frozenset(row for first, last in ranges for row in range(int(first), int(last) + 1))


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
