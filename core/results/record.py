"""The record of a run: what it was, how it was done and how far it is, as JSON inside the result layer's file."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
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
    """What a result layer's file knows of its run.

    `identity` makes it that run, `runs` are the details of each call that worked on it, `thresholds` (C,) those in
    use (inf = never assigned), `done` the finished grid rows; `complete` says that all are done. `filled` names the
    bands that the scene lacked.
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
        """Write it as JSON; a threshold of inf becomes null, rows become ranges."""
        plain = asdict(self) | {
            "format": FORMAT,
            "thresholds": [None if math.isinf(value) else float(value) for value in self.thresholds],
            "done": _to_ranges(self.done),
        }
        return json.dumps(plain, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> ResultRecord:
        """Read it; raise `ValueError` where it is of another format."""
        plain = json.loads(text)
        if plain.pop("format", None) != FORMAT:
            raise ValueError(tr("another version of LandLabels made it"))
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
        """The parts in which another identity differs from this one."""
        other = as_json(identity)
        return sorted(part for part in self.identity.keys() | other if self.identity.get(part) != other.get(part))

    def continued(self, details: dict, thresholds: Sequence[float]) -> ResultRecord:
        """The record of a call that works on the same run with these details and thresholds."""
        details = as_json(details)
        runs = self.runs if details in self.runs else (*self.runs, details)
        return replace(self, runs=runs, thresholds=tuple(map(float, thresholds)))

    def threshold_array(self) -> np.ndarray:
        """The thresholds as float64 (C,)."""
        return np.array(self.thresholds, dtype=np.float64)


def as_json(value: dict) -> dict:
    """The value as it comes back from JSON, for comparing."""
    return json.loads(json.dumps(value, allow_nan=False))


def load(dataset: gdal.Dataset, path: Path) -> ResultRecord:
    """Read the record of an open file; `OutputForeign` where it holds none that can be read."""
    text = read_document(dataset, URI)
    if text is None:
        raise OutputForeign(path=path, found=tr("it holds no record of a run"))
    try:
        return ResultRecord.from_json(text)
    except (ValueError, TypeError, KeyError) as error:
        raise OutputForeign(path=path, found=tr("its record cannot be read: {error}").format(error=error)) from error


def save(dataset: gdal.Dataset, record: ResultRecord) -> None:
    """Write the record into an open file, in place of the one before."""
    write_document(dataset, LAYER, URI, "application/json", record.to_json())


def _to_ranges(rows: Collection[int]) -> str:
    """Rows as `0-5,8-8`: short, however many there are."""
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

    Raises: OutputForeign where `path` is no result layer, OutputError where it cannot be read.
    """
    path = Path(path)
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        try:
            dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        except RuntimeError:
            dataset = open_or_refuse(path)  # a killed writer's journal is rolled back only by opening for update
        return load(dataset, path)
