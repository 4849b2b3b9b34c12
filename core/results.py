"""The result layer: sections with their labels and probabilities, written so that a run can stop anywhere and go on.

One GeoPackage holds the layer `sections`, its style, and a record of the run. Every row of sections is one transaction
together with the record, so that the record never claims more, or less, than the layer holds.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, ogr

from . import result_record
from .errors import OutputExists, OutputPresent
from .gdaltools import checked, execute, quiet
from .gpkg import transaction, write_document, write_style
from .labels import LabelSet
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
    remove_unfinished,
)
from .result_record import Record
from .result_text import QGIS_METADATA_URI, abstract, in_words, layer_metadata, note_on_filled, scope_of
from .style import section_style
from .text import tr

if TYPE_CHECKING:
    from .grid import SectionGrid

DECIMALS = 6  # of stored probabilities: what a float32 holds; thresholds are compared with the stored numbers
STYLE_NAME = "LandLabels"


@dataclass(frozen=True)
class RunRecord:
    """What a run is (`identity`: equal means the same run) and how it is done (`details`); both JSON-able.

    `thresholds` (C,) are those in use, inf where a label is never assigned; they are no part of the identity.
    `filled` names the bands that the scene lacks and that the model's training means stand for.
    """

    identity: dict
    details: dict
    title: str
    thresholds: Sequence[float]
    filled: tuple[str, ...] = ()


@dataclass(frozen=True)
class RowResult:
    """The sections of one grid row: columns (n,), probabilities (n, C), valid and clear share (n,), NaN = unknown.

    A section that is not clear enough has NaN for all its probabilities.
    """

    row: int
    cols: np.ndarray
    probability: np.ndarray
    valid_share: np.ndarray
    clear_share: np.ndarray


@dataclass(frozen=True)
class ResultSummary:
    """What a result layer holds: sections, sections per label name (label-set order), sections without a label.

    `not_clear` counts those that were not classified.
    """

    sections: int
    label_counts: dict[str, int]
    without_label: int
    not_clear: int = 0


class ResultWriter:
    """Writes one result layer, row by row; used by one thread at a time."""

    def __init__(self, path: Path, dataset: gdal.Dataset, record: Record, grid: SectionGrid) -> None:
        """Take over an open result; use `ResultWriter.open`."""
        self._path, self._dataset, self._record, self._grid = path, dataset, record, grid
        self._layer = dataset.GetLayerByName(LAYER)

    @classmethod
    def open(
        cls, path: str | Path, run: RunRecord, card: Card, grid: SectionGrid, if_exists: str = "resume"
    ) -> ResultWriter:
        """Make the file, or open it to go on where the same run stopped; `complete` and `done_rows` say how far it is.

        Args:
            path: A `.gpkg` file in a folder that exists.
            run: What is run; the same identity resumes, and sections that are there get the run's thresholds.
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
            remove_unfinished(path)
            if path.exists() and if_exists == "stop":
                raise OutputPresent(path=path)
            if path.exists() and path.stat().st_size:  # an empty file, made to reserve a name, holds nothing to lose
                if if_exists == "resume":
                    dataset, record = _resume(path, run)
                    return cls(path, dataset, record, grid)
                check_replaceable(path, result_record.URI)
            record = _create(path, run, card, grid)
            return cls(path, open_for_update(path), record, grid)

    @property
    def complete(self) -> bool:
        """Whether the file holds the whole run already."""
        return self._record.complete

    @property
    def done_rows(self) -> frozenset[int]:
        """The grid rows that need no more work."""
        return self._record.done

    def write_row(self, result: RowResult) -> None:
        """Add one row of sections and mark it done: both, or neither. After a failure only `close` is left to do."""
        record = replace(self._record, done=self._record.done | {result.row}, complete=False)
        with failing_on(self._path), transaction(self._dataset):
            for feature in self._features(result):
                checked(self._layer.CreateFeature, feature)
            # Last: GDAL settles its count of the features before any SQL, else only on closing, which a kill prevents.
            result_record.save(self._dataset, record)
        self._record = record

    def finish(self, complete: bool = True) -> ResultSummary:
        """Cut the style down to the labels that occur and mark the run complete (`complete=False`: it was cancelled).

        A layer that was complete already is left as it is, with any style that the user has given it since.
        """
        with failing_on(self._path):
            if not self.complete:
                record = replace(self._record, complete=complete)
                with transaction(self._dataset):
                    _style_by_content(self._dataset, record)
                    result_record.save(self._dataset, record)
                self._record = record
            return _summary(self._dataset, self._record.label_set)

    def close(self) -> None:
        """Let the file go; what was written stays."""
        with quiet():
            self._layer = self._dataset = None

    def __enter__(self) -> ResultWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _features(self, result: RowResult) -> Iterator[ogr.Feature]:
        if not len(result.cols):
            return
        labels, definition = self._record.label_set, self._layer.GetLayerDefn()
        probability = np.round(result.probability.astype(np.float64), DECIMALS)
        given = assign(probability, self._record.threshold_array())
        for n, col in enumerate(int(col) for col in result.cols):
            feature = ogr.Feature(definition)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(_rectangle(*self._grid.bounds_of(result.row, col))))
            _set_fields(
                feature,
                {
                    "section": f"{result.row}_{col}",
                    "row": result.row,
                    "col": col,
                    "clear_share": _known(result.clear_share[n]),
                    "valid_share": _known(result.valid_share[n]),
                    "filled": ", ".join(self._record.filled) or None,
                    **_label_fields(labels, given[n], probability[n]),
                    **{
                        f"p_{code}": None if math.isnan(p) else p
                        for code, p in zip(labels.codes, probability[n].tolist(), strict=True)
                    },
                },
            )
            yield feature


def assign(probability: np.ndarray, thresholds: np.ndarray) -> list[list[int]]:
    """The labels given to each section, most probable first: those with p (n, C) >= their threshold (C,)."""
    order = np.argsort(-probability, axis=1, kind="stable")
    passes = np.take_along_axis(probability >= thresholds, order, axis=1)
    return [row[which].tolist() for row, which in zip(order, passes, strict=True)]


def rethreshold(path: str | Path, thresholds: Sequence[float]) -> ResultSummary:
    """Give every section of a result layer the labels that pass other thresholds (C,), in one transaction.

    Raises: OutputForeign where `path` is no result layer, OutputError where it cannot be written.
    """
    path = Path(path)
    with failing_on(path):
        check_path(path, must_exist=True)
        dataset = open_or_refuse(path)
        record = replace(result_record.load(dataset, path), thresholds=tuple(map(float, thresholds)))
        _apply_thresholds(dataset, record)
        return _summary(dataset, record.label_set)


def read_record(path: str | Path) -> Record:
    """Read the record of a result layer; `identity["grid"]` is its grid.

    Raises: OutputForeign where `path` is no result layer, OutputError where it cannot be read.
    """
    path = Path(path)
    with failing_on(path):
        check_path(path, must_exist=True)
        try:
            dataset = checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
        except RuntimeError:
            dataset = open_or_refuse(path)  # a killed writer's journal is rolled back only by opening for update
        return result_record.load(dataset, path)


def _create(path: Path, run: RunRecord, card: Card, grid: SectionGrid) -> Record:
    record = Record(
        title=run.title,
        scope=" ".join(filter(None, (note_on_filled(run.filled), scope_of(card)))),
        identity=result_record.as_json(run.identity),
        label_set=card.label_set,
        thresholds=tuple(map(float, run.thresholds)),
        runs=(result_record.as_json(run.details),),
        filled=tuple(run.filled),
    )
    text = abstract(card, [*run.details.get("assumptions", ()), *filter(None, [note_on_filled(run.filled)])])

    def fill(dataset: gdal.Dataset) -> None:
        with transaction(dataset):
            # GDAL only ever widens the extent that it finds, and a killed writer writes none: so it is given here
            execute(
                dataset,
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                *_extent(grid),
                LAYER,
            )
            write_document(dataset, LAYER, QGIS_METADATA_URI, "text/xml", layer_metadata(run.title, text))
            write_style(
                dataset,
                LAYER,
                STYLE_NAME,
                section_style(record.label_set, None, record.scope, record.filled, "min_clear" in record.identity),
            )
            result_record.save(dataset, record)

    create(path, grid.crs, card.label_set.codes, run.title, text, fill)
    return record


def _resume(path: Path, run: RunRecord) -> tuple[gdal.Dataset, Record]:
    """Open the file of the same run; with other thresholds, give them to the sections that are there."""
    dataset = open_or_refuse(path)
    stored = result_record.load(dataset, path)
    if differing := stored.differences(run.identity):
        raise OutputExists(path=path, difference=in_words(differing))
    layer = dataset.GetLayerByName(LAYER)
    present = {field.GetName() for field in layer.schema} if layer else set()
    missing = [name for name, _ in fields_for(stored.label_set.codes) if name not in present]
    if missing:
        raise OutputExists(path=path, difference=tr("its layer lacks {fields}").format(fields=", ".join(missing)))
    record = stored.continued(run.details, run.thresholds)
    if record.thresholds != stored.thresholds:
        _apply_thresholds(dataset, record)
        return dataset, record
    return dataset, stored if stored.complete else record


def _style_by_content(dataset: gdal.Dataset, record: Record) -> None:
    """Write the style with those labels only that are some section's top label."""
    found = execute(dataset, "SELECT DISTINCT top_label, n_labels IS NULL FROM sections")
    occurring, not_clear = {name for name, is_unknown in found if not is_unknown}, any(unknown for _, unknown in found)
    write_style(
        dataset, LAYER, STYLE_NAME, section_style(record.label_set, occurring, record.scope, record.filled, not_clear)
    )


def _apply_thresholds(dataset: gdal.Dataset, record: Record) -> None:
    """Give the sections the labels that pass the record's thresholds; layer, style and record in one transaction."""
    labels, thresholds = record.label_set, record.threshold_array()
    layer = dataset.GetLayerByName(LAYER)
    numbers = [layer.GetLayerDefn().GetFieldIndex(f"p_{code}") for code in labels.codes]
    with transaction(dataset):
        for feature in list(layer):
            probability = np.array([[feature.GetField(number) for number in numbers]], dtype=np.float64)
            _set_fields(feature, _label_fields(labels, assign(probability, thresholds)[0], probability[0]))
            checked(layer.SetFeature, feature)
        _style_by_content(dataset, record)
        result_record.save(dataset, record)


def _label_fields(labels: LabelSet, given: list[int], probability: np.ndarray) -> dict[str, object]:
    """The fields that depend on the thresholds; a section without a label has empty `labels` and no top label.

    All are NULL where it was not clear enough to be classified.
    """
    if np.isnan(probability).all():
        return dict.fromkeys(("labels", "codes", "n_labels", "top_label", "top_probability"))
    return {
        "labels": "; ".join(labels.names[i] for i in given),
        "codes": ",".join(labels.codes[i] for i in given),
        "n_labels": len(given),
        "top_label": labels.names[given[0]] if given else None,
        "top_probability": float(probability[given[0]]) if given else None,
    }


def _set_fields(feature: ogr.Feature, values: dict[str, object]) -> None:
    for name, value in values.items():
        if value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)


def _summary(dataset: gdal.Dataset, labels: LabelSet) -> ResultSummary:
    groups = [
        (None if codes is None else set(codes.split(",")), number)
        for codes, number in execute(dataset, "SELECT codes, COUNT(*) FROM sections GROUP BY codes")
    ]
    counts = {label.name: sum(number for codes, number in groups if codes and label.code in codes) for label in labels}
    return ResultSummary(
        sections=sum(number for _, number in groups),
        label_counts={name: number for name, number in counts.items() if number},
        without_label=sum(number for codes, number in groups if codes == {""}),
        not_clear=sum(number for codes, number in groups if codes is None),
    )


def _extent(grid: SectionGrid) -> tuple[float, float, float, float]:
    rows = grid.rows_with_sections()
    cols = [int(col) for row in rows for col in grid.columns(row)]
    west, _, _, north = grid.bounds_of(rows[0], min(cols))
    _, south, east, _ = grid.bounds_of(rows[-1], max(cols))
    return west, south, east, north


def _rectangle(west: float, south: float, east: float, north: float) -> bytes:
    """A rectangle as WKB: little endian, one ring of five points."""
    ring = (west, north, east, north, east, south, west, south, west, north)
    return struct.pack("<BIII10d", 1, ogr.wkbPolygon, 1, 5, *ring)


def _known(share: float) -> float | None:
    return None if math.isnan(share) else round(float(share), 4)
