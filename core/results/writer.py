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

from ..errors import OutputExists, OutputPresent
from ..model.card import Card
from ..raster.gdal_calls import checked, execute, quiet
from ..raster.io_errors import translate_io_errors
from ..text import tr
from . import record as result_record
from .description import QGIS_METADATA_URI, abstract, describe_differences, layer_metadata, note_on_filled, scope_of
from .geopackage import transaction, write_document, write_style
from .layer_file import check_path, check_replaceable, create, open_for_update, open_or_refuse, remove_unfinished
from .record import ResultRecord
from .schema import LAYER, fields_for
from .style import section_style

if TYPE_CHECKING:
    from ..sections.grid import SectionGrid
from .geopackage import set_fields
from .rethreshold import apply_thresholds
from .style import STYLE_NAME, write_section_style
from .summary import ResultSummary, summarise
from .thresholds import assign, label_fields

DECIMALS = 6  # of stored probabilities: what a float32 holds; thresholds are compared with the stored numbers


@dataclass(frozen=True)
class RunDescription:
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


class ResultWriter:
    """Writes one result layer, row by row; used by one thread at a time."""

    def __init__(self, path: Path, dataset: gdal.Dataset, record: ResultRecord, grid: SectionGrid) -> None:
        """Take over an open result; use `ResultWriter.open`."""
        self._path, self._dataset, self._record, self._grid = path, dataset, record, grid
        self._layer = dataset.GetLayerByName(LAYER)

    @classmethod
    def open(
        cls, path: str | Path, run: RunDescription, card: Card, grid: SectionGrid, if_exists: str = "resume"
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
        with translate_io_errors(path):
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
        with translate_io_errors(self._path), transaction(self._dataset):
            for feature in self._features(result):
                checked(self._layer.CreateFeature, feature)
            # Last: GDAL settles its count of the features before any SQL, else only on closing, which a kill prevents.
            result_record.save(self._dataset, record)
        self._record = record

    def finish(self, complete: bool = True) -> ResultSummary:
        """Cut the style down to the labels that occur and mark the run complete (`complete=False`: it was cancelled).

        A layer that was complete already is left as it is, with any style that the user has given it since.
        """
        with translate_io_errors(self._path):
            if not self.complete:
                record = replace(self._record, complete=complete)
                with transaction(self._dataset):
                    write_section_style(self._dataset, record)
                    result_record.save(self._dataset, record)
                self._record = record
            return summarise(self._dataset, self._record.label_set)

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
            set_fields(
                feature,
                {
                    "section": f"{result.row}_{col}",
                    "row": result.row,
                    "col": col,
                    "clear_share": _known(result.clear_share[n]),
                    "valid_share": _known(result.valid_share[n]),
                    "filled": ", ".join(self._record.filled) or None,
                    **label_fields(labels, given[n], probability[n]),
                    **{
                        f"p_{code}": None if math.isnan(p) else p
                        for code, p in zip(labels.codes, probability[n].tolist(), strict=True)
                    },
                },
            )
            yield feature


def _create(path: Path, run: RunDescription, card: Card, grid: SectionGrid) -> ResultRecord:
    record = ResultRecord(
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

    create(path, grid.crs, card.label_set.codes, run.title, text, fill=fill)
    return record


def _resume(path: Path, run: RunDescription) -> tuple[gdal.Dataset, ResultRecord]:
    """Open the file of the same run; with other thresholds, give them to the sections that are there."""
    dataset = open_or_refuse(path)
    stored = result_record.load(dataset, path)
    if differing := stored.differences(run.identity):
        raise OutputExists(path=path, difference=describe_differences(differing))
    layer = dataset.GetLayerByName(LAYER)
    present = {field.GetName() for field in layer.schema} if layer else set()
    missing = [name for name, _ in fields_for(stored.label_set.codes) if name not in present]
    if missing:
        raise OutputExists(path=path, difference=tr("its layer lacks {fields}").format(fields=", ".join(missing)))
    record = stored.continued(run.details, run.thresholds)
    if record.thresholds != stored.thresholds:
        apply_thresholds(dataset, record)
        return dataset, record
    return dataset, stored if stored.complete else record


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
