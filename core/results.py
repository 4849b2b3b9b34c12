"""The result layer: sections with their labels and probabilities, written so that a run can stop anywhere and go on.

One GeoPackage holds the layer `sections`, its style, and a JSON record of the run. Every row of sections is one
transaction together with the record, so that the record never claims more, or less, than the layer holds.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, ogr

from .errors import OutputExists, OutputForeign, OutputPresent
from .gdaltools import checked, execute, quiet
from .gpkg import read_document, transaction, write_document, write_style
from .labels import Label, LabelSet
from .model import Card
from .result_file import (
    LAYER,
    check_path,
    check_replaceable,
    create,
    failing_on,
    fields_for,
    open_for_update,
    open_or_refuse,
)
from .result_text import QGIS_METADATA_URI, abstract, in_words, layer_metadata, scope_of
from .style import section_style
from .text import tr

if TYPE_CHECKING:
    from .grid import SectionGrid

RECORD_URI = "https://github.com/landlabels/landlabels/result-record"
RECORD_FORMAT = 1
DECIMALS = 6  # of stored probabilities: what a float32 holds; thresholds are compared with the stored numbers


@dataclass(frozen=True)
class RunRecord:
    """What a run is (`identity`: equal means the same run) and how it was done (`details`); both JSON-able.

    `thresholds` (C,) are those in use, inf where a label is never assigned; they are no part of the identity.
    """

    identity: dict
    details: dict
    title: str
    thresholds: Sequence[float]


@dataclass(frozen=True)
class RowResult:
    """The sections of one grid row: columns (n,), probabilities (n, C), valid and clear share (n,), NaN = unknown."""

    row: int
    cols: np.ndarray
    probability: np.ndarray
    valid_share: np.ndarray
    clear_share: np.ndarray


@dataclass(frozen=True)
class ResultSummary:
    """What a result layer holds: sections, sections per label name (label-set order), sections without a label."""

    sections: int
    label_counts: dict[str, int]
    without_label: int


class ResultWriter:
    """Writes one result layer, row by row; used by one thread at a time."""

    def __init__(self, path: Path, dataset: gdal.Dataset, record: dict, grid: SectionGrid) -> None:
        """Take over an open result; use `ResultWriter.open`."""
        self._path, self._dataset, self._record, self._grid = path, dataset, record, grid
        self._layer = dataset.GetLayerByName(LAYER)
        self._label_set = _label_set(record)
        self._thresholds = _thresholds(record)
        self._done = _from_ranges(record["done"])

    @classmethod
    def open(
        cls, path: str | Path, run: RunRecord, card: Card, grid: SectionGrid, if_exists: str = "resume"
    ) -> ResultWriter:
        """Make the file, or open it to go on where the same run stopped; `complete` and `done_rows` say how far it is.

        Args:
            path: A `.gpkg` file in a folder that exists.
            run: What is run; the same identity resumes, and rows that are there get the run's thresholds.
            card: The model's card.
            grid: The sections of the whole run.
            if_exists: `resume` the same run and refuse any other, `replace` an earlier result, or `stop`.

        Raises:
            OutputExists: The file exists and is not to be touched: another run, a foreign file, or `stop`.
            OutputError: It cannot be written: no folder, no permission, locked, disk full.
        """
        path = Path(path)
        with failing_on(path):
            check_path(path)
            present = path.exists()
            if present and if_exists == "stop":
                raise OutputPresent(path=path)
            if present and path.stat().st_size:  # an empty file, as made by a temporary name, holds nothing to lose
                if if_exists == "resume":
                    return cls._resume(path, run, card, grid)
                check_replaceable(path, RECORD_URI)
            _create(path, run, card, grid)
            dataset = open_for_update(path)
            return cls(path, dataset, _record_of(dataset, path), grid)

    @classmethod
    def _resume(cls, path: Path, run: RunRecord, card: Card, grid: SectionGrid) -> ResultWriter:
        dataset = open_or_refuse(path)
        record = _record_of(dataset, path)
        identity, details = _plain(run.identity), _plain(run.details)
        differing = sorted(
            k for k in identity.keys() | record["identity"].keys() if identity.get(k) != record["identity"].get(k)
        )
        if differing:
            raise OutputExists(path=path, difference=in_words(differing))
        layer = dataset.GetLayerByName(LAYER)
        present = {field.GetName() for field in layer.schema} if layer else set()
        missing = [name for name, _ in fields_for(card.label_set.codes) if name not in present]
        if missing:
            raise OutputExists(path=path, difference=tr("its layer lacks {fields}").format(fields=", ".join(missing)))
        thresholds = _plain_thresholds(run.thresholds)
        if thresholds != record["thresholds"] or not record["complete"]:
            record["runs"] += [details] if details not in record["runs"] else []
        if thresholds != record["thresholds"]:
            record["thresholds"] = thresholds
            _apply_thresholds(dataset, record)
        return cls(path, dataset, record, grid)

    @property
    def complete(self) -> bool:
        """Whether the file holds the whole run already."""
        return self._record["complete"]

    @property
    def done_rows(self) -> frozenset[int]:
        """The grid rows that need no more work."""
        return self._done

    def write_row(self, result: RowResult) -> None:
        """Add one row of sections and mark it done: both, or neither."""
        done = self._done | {result.row}
        record = {**self._record, "done": _to_ranges(done), "complete": False}
        with failing_on(self._path), transaction(self._dataset):
            for feature in self._features(result):
                checked(self._layer.CreateFeature, feature)
            _write_record(self._dataset, record)
        self._done, self._record = done, record

    def finish(self, complete: bool = True) -> ResultSummary:
        """Cut the style down to the labels that occur and mark the run complete (`complete=False`: it was cancelled).

        A layer that was complete already is left as it is, with any style that the user has given it since.
        """
        with failing_on(self._path):
            if not self.complete:
                record = {**self._record, "complete": complete}
                with transaction(self._dataset):
                    _write_section_style(self._dataset, record)
                    _write_record(self._dataset, record)
                self._record = record
            return _summary(self._dataset, self._label_set)

    def close(self) -> None:
        """Let the file go; what was written stays."""
        with quiet():
            self._layer = None
            self._dataset = None

    def __enter__(self) -> ResultWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _features(self, result: RowResult) -> Iterator[ogr.Feature]:
        if not len(result.cols):
            return
        definition = self._layer.GetLayerDefn()
        probability = np.round(result.probability.astype(np.float64), DECIMALS)
        assigned = assign(probability, self._thresholds)
        for n, col in enumerate(int(col) for col in result.cols):
            values = {
                "section": f"{result.row}_{col}",
                "row": result.row,
                "col": col,
                "clear_share": _known(result.clear_share[n]),
                "valid_share": _known(result.valid_share[n]),
                **_label_values(self._label_set, assigned[n], probability[n]),
                **dict(zip((f"p_{code}" for code in self._label_set.codes), probability[n].tolist(), strict=True)),
            }
            feature = ogr.Feature(definition)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(_rectangle(*self._grid.bounds_of(result.row, col))))
            _set_fields(feature, values)
            yield feature


def assign(probability: np.ndarray, thresholds: np.ndarray) -> list[list[int]]:
    """The labels given to each section, most probable first: those with p (n, C) >= their threshold (C,)."""
    order = np.argsort(-probability, axis=1, kind="stable")
    given = np.take_along_axis(probability >= thresholds, order, axis=1)
    return [row[passes].tolist() for row, passes in zip(order, given, strict=True)]


def rethreshold(path: str | Path, thresholds: Sequence[float]) -> ResultSummary:
    """Give every section of a result layer the labels that pass other thresholds (C,), in one transaction.

    Raises: OutputForeign where `path` is no result layer, OutputError where it cannot be written.
    """
    path = Path(path)
    with failing_on(path):
        check_path(path)
        dataset = open_or_refuse(path)
        record = _record_of(dataset, path)
        _apply_thresholds(dataset, {**record, "thresholds": _plain_thresholds(thresholds)})
        return _summary(dataset, _label_set(record))


def read_record(path: str | Path) -> dict:
    """The record of a result layer: identity, runs (the details of each), thresholds, label set, grid, done, complete.

    Raises: OutputForeign where `path` is no result layer, OutputError where it cannot be read.
    """
    path = Path(path)
    with failing_on(path):
        check_path(path)
        try:
            dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        except RuntimeError:
            dataset = open_or_refuse(path)  # a killed writer's journal is rolled back only by opening for update
        return _record_of(dataset, path)


def _create(path: Path, run: RunRecord, card: Card, grid: SectionGrid) -> None:
    record = {
        "format": RECORD_FORMAT,
        "title": run.title,
        "scope": scope_of(card),
        "identity": _plain(run.identity),
        "label_set": {"name": card.label_set.name, "labels": [vars(label) for label in card.label_set]},
        "thresholds": _plain_thresholds(run.thresholds),
        "grid": _plain(grid.to_record()),
        "runs": [_plain(run.details)],
        "done": "",
        "complete": False,
    }
    text = abstract(card, run.details.get("assumptions", ()))

    def fill(dataset: gdal.Dataset) -> None:
        with transaction(dataset):
            # GDAL widens the extent it finds; so a writer that is killed cannot leave one that is too small
            execute(
                dataset,
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                *_extent(grid),
                LAYER,
            )
            write_document(dataset, LAYER, QGIS_METADATA_URI, "text/xml", layer_metadata(run.title, text))
            _write_section_style(dataset, record, all_labels=True)
            _write_record(dataset, record)

    create(path, grid.crs, card.label_set.codes, run.title, text, fill)


def _extent(grid: SectionGrid) -> tuple[float, float, float, float]:
    rows = grid.rows_with_sections()
    cols = [int(col) for row in rows for col in grid.columns(row)]
    west, _, _, north = grid.bounds_of(rows[0], min(cols))
    _, south, east, _ = grid.bounds_of(rows[-1], max(cols))
    return west, south, east, north


def _record_of(dataset: gdal.Dataset, path: Path) -> dict:
    text = read_document(dataset, RECORD_URI)
    if text is None:
        raise OutputForeign(path=path, found=tr("it holds no record of a run"))
    record = json.loads(text)
    if record["format"] != RECORD_FORMAT:
        raise OutputForeign(path=path, found=tr("another version of LandLabels made it"))
    return record


def _write_record(dataset: gdal.Dataset, record: dict) -> None:
    text = json.dumps(record, ensure_ascii=False, allow_nan=False)
    write_document(dataset, LAYER, RECORD_URI, "application/json", text)


def _write_section_style(dataset: gdal.Dataset, record: dict, all_labels: bool = False) -> None:
    """Write the style, with the labels that occur as top label now, or with all of them."""
    labels = _label_set(record)
    names = {name for (name,) in execute(dataset, "SELECT DISTINCT top_label FROM sections")}
    occurring = None if all_labels else names
    write_style(dataset, LAYER, "LandLabels", section_style(labels, occurring, record["scope"]))


def _apply_thresholds(dataset: gdal.Dataset, record: dict) -> None:
    """Give the sections the labels that pass the record's thresholds; layer, style and record in one transaction."""
    labels, layer = _label_set(record), dataset.GetLayerByName(LAYER)
    thresholds = _thresholds(record)
    with transaction(dataset):
        for feature in list(layer):
            probability = np.array([[feature.GetField(f"p_{code}") for code in labels.codes]], dtype=np.float64)
            _set_fields(feature, _label_values(labels, assign(probability, thresholds)[0], probability[0]))
            checked(layer.SetFeature, feature)
        _write_section_style(dataset, record)
        _write_record(dataset, record)


def _set_fields(feature: ogr.Feature, values: dict[str, object]) -> None:
    for name, value in values.items():
        if value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)


def _label_values(labels: LabelSet, given: list[int], probability: np.ndarray) -> dict[str, object]:
    """The fields that depend on the thresholds; a section without a label has empty `labels`, and no top label."""
    return {
        "labels": "; ".join(labels.names[i] for i in given),
        "codes": ",".join(labels.codes[i] for i in given),
        "n_labels": len(given),
        "top_label": labels.names[given[0]] if given else None,
        "top_probability": float(probability[given[0]]) if given else None,
    }


def _summary(dataset: gdal.Dataset, labels: LabelSet) -> ResultSummary:
    groups = execute(dataset, "SELECT codes, COUNT(*) FROM sections GROUP BY codes")
    counts = {label.name: sum(number for codes, number in groups if label.code in codes.split(",")) for label in labels}
    return ResultSummary(
        sections=sum(number for _, number in groups),
        label_counts={name: number for name, number in counts.items() if number},
        without_label=sum(number for codes, number in groups if not codes),
    )


def _label_set(record: dict) -> LabelSet:
    stored = record["label_set"]
    return LabelSet(stored["name"], tuple(Label(**label) for label in stored["labels"]))


def _thresholds(record: dict) -> np.ndarray:
    return np.array([math.inf if value is None else value for value in record["thresholds"]], dtype=np.float64)


def _plain_thresholds(thresholds: Sequence[float]) -> list[float | None]:
    return [None if math.isinf(value) else float(value) for value in thresholds]


def _plain(value: dict) -> dict:
    """The value as it comes back from JSON, for comparing."""
    return json.loads(json.dumps(value, allow_nan=False))


def _known(share: float) -> float | None:
    return None if math.isnan(share) else round(float(share), 4)


def _rectangle(west: float, south: float, east: float, north: float) -> bytes:
    """A rectangle as WKB, little endian, one closed ring."""
    ring = (west, north, east, north, east, south, west, south, west, north)
    return struct.pack("<BIII10d", 1, ogr.wkbPolygon, 1, 5, *ring)


def _to_ranges(rows: Collection[int]) -> str:
    """Rows as `0-5,8`: short, however many there are."""
    runs: list[list[int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    return ",".join(f"{first}-{last}" for first, last in runs)


def _from_ranges(text: str) -> frozenset[int]:
    pairs = (part.split("-") for part in text.split(",") if part)
    return frozenset(row for first, last in pairs for row in range(int(first), int(last) + 1))
