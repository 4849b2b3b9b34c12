"""Writes the result layer, row by row, so that a run can be stopped at any point and resumed.

A GeoPackage holds the layer `sections`, its style, and a record of the run. Each row of sections is written in one
transaction with the record, so that the record always agrees with the layer.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..choices import IF_EXISTS
from ..errors import OutputExists, OutputPresent
from ..json_reading import as_json
from ..output_lock import OutputLock
from ..raster.gdal_calls import checked, execute, quiet
from ..raster.io_errors import translate_io_errors
from ..text import tr
from . import record as result_record
from .arrays import check_uncorrected
from .description import (
    QGIS_METADATA_URI,
    Mapped,
    abstract,
    describe_differences,
    layer_metadata,
    note_on_filled,
    scope_of,
)
from .geopackage import set_fields, transaction, write_document
from .layer_file import (
    add_optional_fields,
    check_path,
    check_replaceable,
    create,
    missing_fields,
    open_for_update,
    open_or_refuse,
    remove_unfinished,
)
from .record import ResultRecord
from .rethreshold import apply_thresholds
from .schema import LAYER, SectionResult, fields_for
from .style import write_default_style, write_section_style
from .styles.legend import complete_legend
from .summary import ResultSummary, summarise
from .thresholds import assign

if TYPE_CHECKING:
    from ..sections.grid import SectionGrid

DECIMALS = 6  # of stored probabilities, the precision of float32; thresholds are compared with the stored numbers


@dataclass(frozen=True)
class RunDescription:
    """What identifies a run (`identity`: equal for the same run) and how it is done (`details`); both go to JSON.

    `thresholds` (C,) are those in use, inf for a label that is never assigned; they are not part of the identity.
    `filled` are the bands that the scene lacks and that are replaced by the model's training mean. `abstract` describes
    the layer, in place of the text on one scene and one model.
    """

    identity: dict
    details: dict
    title: str
    thresholds: Sequence[float]
    filled: tuple[str, ...] = ()
    abstract: str = ""


@dataclass(frozen=True)
class RowResult:
    """The sections of one grid row: columns (n,), probabilities (n, C) and measurements (n,) by name.

    A section that was not classified has NaN for all its probabilities; NaN in a measurement means not known.
    """

    row: int
    cols: NDArray[np.integer]
    probability: NDArray[np.floating]
    measurements: Mapping[str, NDArray[np.float64]]


class ResultWriter:
    """Writes one result layer, row by row; used by one thread at a time."""

    def __init__(
        self, path: Path, dataset: gdal.Dataset, record: ResultRecord, grid: SectionGrid, lock: OutputLock
    ) -> None:
        """Write to an open result; call `ResultWriter.open` instead."""
        self._lock = lock
        self._path, self._dataset, self._record, self._grid = path, dataset, record, grid
        self._layer = dataset.GetLayerByName(LAYER)
        self._fields = fields_for(record.label_set, record.is_merged)
        self.thresholds_changed = False  # whether opening it assigned the labels of its sections anew

    @classmethod
    def open(
        cls, path: str | Path, run: RunDescription, card: Mapped, grid: SectionGrid, if_exists: str = "resume"
    ) -> ResultWriter:
        """Create the file, or open it to resume the same run; `complete` and `done_rows` describe what it holds.

        Args:
            path: A `.gpkg` file in an existing folder.
            run: The run; a run with the same identity is resumed, and the sections in the file get its thresholds.
            card: The model's card, or what stands for it in a layer of several results.
            grid: The sections of the whole run.
            if_exists: `resume` the same run and refuse any other, `replace` an earlier result, or `stop`.

        Raises:
            OutputExists: The file exists and must not be changed: another run, a foreign file, or `stop`.
            OutputError: It cannot be written: no folder, no permission, locked, disk full; OutputBusy if another run
                writes to it.
            MissingPackage: jinja2 is not installed, which renders the style.
        """
        IF_EXISTS.check("IF_EXISTS", if_exists)
        path = Path(path)
        with translate_io_errors(path), ExitStack() as undo:
            check_path(path)
            lock = undo.enter_context(OutputLock(path))
            writer = cls._open(path, run, card, grid, if_exists=if_exists, lock=lock)
            undo.pop_all()
            return writer

    @classmethod
    def _open(
        cls, path: Path, run: RunDescription, card: Mapped, grid: SectionGrid, *, if_exists: str, lock: OutputLock
    ) -> ResultWriter:
        """Create or open the file, which is locked."""
        remove_unfinished(path)
        if path.exists() and if_exists == "stop":
            raise OutputPresent(path=path)
        if path.exists() and path.stat().st_size:  # an empty file may reserve the name
            if if_exists == "resume":
                dataset, record, changed = _resume(path, run)
                writer = cls(path, dataset, record, grid, lock)
                writer.thresholds_changed = changed
                return writer
            check_replaceable(path, result_record.URI)
            check_uncorrected(path)
        record = _create(path, run, card, grid)
        return cls(path, open_for_update(path), record, grid, lock)

    @property
    def complete(self) -> bool:
        """Whether the file holds the whole run."""
        return self._record.complete

    @property
    def corrected(self) -> int:
        """The number of sections that keep labels corrected by hand when the thresholds change."""
        return len(self._record.corrected)

    @property
    def done_rows(self) -> frozenset[int]:
        """The finished grid rows."""
        return self._record.done

    def write_row(self, result: RowResult) -> None:
        """Write one row of sections and mark it as done, in one transaction. After a failure, only call `close`."""
        record = replace(self._record, done=self._record.done | {result.row}, complete=False)
        with translate_io_errors(self._path, exists=True), transaction(self._dataset):
            for feature in self._features(result):
                checked(self._layer.CreateFeature, feature)
            # Last: GDAL updates its feature count before any SQL, otherwise only on closing, which a kill prevents.
            result_record.save(self._dataset, record)
        self._record = record

    def finish(self, complete: bool = True) -> ResultSummary:
        """Write the style with the labels that occur and mark the run as complete (`complete=False`: cancelled).

        A layer that was complete before is not changed, so that it keeps a style that the user has saved in it.
        """
        with translate_io_errors(self._path, exists=True):
            if not self.complete:
                record = replace(self._record, complete=complete)
                with transaction(self._dataset):
                    write_section_style(self._dataset, record)
                    result_record.save(self._dataset, record)
                self._record = record
            return summarise(self._dataset, self._record.label_set)

    def close(self) -> None:
        """Close the file; what was written stays."""
        with quiet():
            self._layer = self._dataset = None
        self._lock.release()

    def __enter__(self) -> ResultWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _features(self, result: RowResult) -> Iterator[ogr.Feature]:
        if not len(result.cols):
            return
        labels, definition = self._record.label_set, self._layer.GetLayerDefn()
        probability = np.round(result.probability.astype(np.float64), DECIMALS)
        assigned = assign(probability, self._record.threshold_array())
        for n, col in enumerate(int(col) for col in result.cols):
            section = SectionResult(
                row=result.row,
                col=col,
                label_set=labels,
                probability=probability[n],
                assigned=assigned[n],
                filled=self._record.filled,
                measurements={name: values[n] for name, values in result.measurements.items()},
            )
            feature = ogr.Feature(definition)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(_rectangle(*self._grid.bounds_of(result.row, col))))
            set_fields(feature, {field.name: field.value(section) for field in self._fields})
            yield feature


def _create(path: Path, run: RunDescription, card: Mapped, grid: SectionGrid) -> ResultRecord:
    record = ResultRecord(
        title=run.title,
        scope=" ".join(filter(None, (note_on_filled(run.filled), scope_of(card)))),
        identity=as_json(run.identity),
        label_set=card.label_set,
        thresholds=tuple(map(float, run.thresholds)),
        runs=(as_json(run.details),),
        model_thresholds=tuple(map(float, card.thresholds)),
        filled=tuple(run.filled),
    )
    text = run.abstract or abstract(
        card, [*run.details.get("assumptions", ()), *filter(None, [note_on_filled(run.filled)])]
    )

    def fill(dataset: gdal.Dataset) -> None:
        with transaction(dataset):
            # GDAL only enlarges an existing extent, and a killed writer leaves none: therefore it is set here.
            execute(
                dataset,
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                *_extent(grid),
                LAYER,
            )
            write_document(dataset, LAYER, QGIS_METADATA_URI, "text/xml", layer_metadata(run.title, text))
            write_default_style(dataset, record, complete_legend(record))
            result_record.save(dataset, record)

    fields = fields_for(record.label_set, record.is_merged)
    create(path, crs=grid.crs, fields=fields, title=run.title, abstract=text, fill=fill)
    return record


def _resume(path: Path, run: RunDescription) -> tuple[gdal.Dataset, ResultRecord, bool]:
    """Open the file of the same run; if the thresholds differ, assign its labels anew and return True as the third."""
    dataset = open_or_refuse(path)
    stored = result_record.load(dataset, path)
    if differing := stored.differences(run.identity):
        raise OutputExists(path=path, difference=describe_differences(differing))
    if not execute(dataset, "SELECT name FROM sqlite_master WHERE name = 'layer_styles'"):
        raise OutputExists(path=path, difference=tr("its table layer_styles was removed"))
    if not stored.complete:
        add_optional_fields(dataset)  # an earlier version may have begun it
    if missing := missing_fields(dataset, stored.label_set):
        raise OutputExists(path=path, difference=tr("its layer lacks {fields}").format(fields=", ".join(missing)))
    record = stored.continued(run.details, run.thresholds)
    if record.thresholds != stored.thresholds:
        record, _ = apply_thresholds(dataset, replace(record, thresholds=stored.thresholds), record.thresholds)
        return dataset, record, True
    return dataset, stored if stored.complete else record, False


def _extent(grid: SectionGrid) -> tuple[float, float, float, float]:
    rows = grid.rows_with_sections()
    cols = [int(col) for row in rows for col in grid.columns(row)]
    west, _, _, north = grid.bounds_of(rows[0], min(cols))
    _, south, east, _ = grid.bounds_of(rows[-1], max(cols))
    return west, south, east, north


def _rectangle(west: float, south: float, east: float, north: float) -> bytes:
    """Return a rectangle as WKB: little endian, one ring of five points."""
    ring = (west, north, east, north, east, south, west, south, west, north)
    return struct.pack("<BIII10d", 1, ogr.wkbPolygon, 1, 5, *ring)
