"""A result layer as arrays: labels, probabilities, positions and measurements of all its sections at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..errors import OutputError, OutputForeign
from ..model.label_sets import LabelSet
from ..raster.gdal_calls import checked
from ..raster.io_errors import translate_io_errors
from ..text import tr
from . import record as result_record
from .errors import NotAResult, OutputCorrected, ResultUnreadable
from .geopackage import read_columns, read_geometries
from .layer_file import check_path, open_or_refuse
from .record import ResultRecord
from .schema import CONFIRMED, CORRECTED_AT, LAYER, probability_name
from .thresholds import label_sections

_NEEDED = ("section", "row", "col", "codes", "labels", "clear_share", "valid_share")
_OPTIONAL = (CONFIRMED, CORRECTED_AT, "novelty", "n_dates", "agreement")
_RECTANGLE_BYTES = 93  # WKB of a polygon with one ring of five points


@dataclass(frozen=True, eq=False)
class ResultArrays:
    """The n sections of a result layer, in the order of the layer.

    Attributes:
        path: The GeoPackage.
        record: The record of its run.
        crs: The coordinate system of the layer as WKT, with x before y.
        fid: (n,) int64.
        section: (n,) names as objects; None where it is NULL.
        row, col: (n,) int64, the position in the grid; -1 where it is NULL.
        outlines: (n,) WKB as objects; None without a geometry.
        labels: (n, C) bool, the labels in the layer; those corrected by hand are as corrected.
        classified: (n,) False if a section has no labels because it was not classified.
        probability: (n, C), NaN if not classified.
        edited: (n,) True if the labels are not those that the probabilities and the thresholds give.
        confirmed: (n,) True if somebody has confirmed or corrected the labels in the form.
        unknown_codes: Codes in the layer that the label set does not have.
        measured: Further fields by name, (n,) with NaN for NULL: clear_share, valid_share, and novelty, n_dates and
            agreement where the layer has them.
    """

    path: Path
    record: ResultRecord
    crs: str
    fid: NDArray[np.int64]
    section: NDArray[np.object_]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    outlines: NDArray[np.object_]
    labels: NDArray[np.bool_]
    classified: NDArray[np.bool_]
    probability: NDArray[np.float64]
    edited: NDArray[np.bool_]
    confirmed: NDArray[np.bool_]
    unknown_codes: tuple[str, ...]
    measured: Mapping[str, NDArray[np.float64]]

    def __len__(self) -> int:
        return len(self.fid)

    @property
    def label_set(self) -> LabelSet:
        return self.record.label_set

    @property
    def corrected(self) -> NDArray[np.bool_]:
        """Whether the labels of each section, (n,), were confirmed or corrected by hand."""
        return self.edited | self.confirmed

    @cached_property
    def bounds(self) -> NDArray[np.float64]:
        """The bounds of each section, (n, 4) as west, south, east, north; NaN without a geometry."""
        return bounds_of_outlines(self.outlines)

    @cached_property
    def area(self) -> NDArray[np.float64]:
        """The area of the bounds of each section in units of the coordinate system squared, (n,)."""
        west, south, east, north = self.bounds.T
        return (east - west) * (north - south)

    def expected_labels(self) -> NDArray[np.float64]:
        """Return the probability of each label, (n, C), with 0 and 1 for the labels of corrected sections."""
        return np.where(self.corrected[:, None], self.labels, self.probability)


def read_arrays(path: str | Path) -> ResultArrays:
    """Read a result layer.

    Raises: NotAResult if the file is no result layer or lacks fields, ResultUnreadable if it cannot be opened.
    """
    path = Path(path)
    try:
        with translate_io_errors(path):
            check_path(path, must_exist=True)
            dataset = _open(path)
            return arrays_of(dataset, result_record.load(dataset, path), path)
    except OutputForeign as error:
        raise NotAResult(**error.values) from error
    except OutputError as error:
        raise ResultUnreadable(**error.values) from error


def check_uncorrected(path: Path) -> None:
    """Raise `OutputCorrected` if a result that is to be replaced holds labels that were corrected by hand."""
    try:
        corrected = int(read_arrays(path).corrected.sum())
    except (NotAResult, ResultUnreadable):
        return  # a damaged result, of which nothing can be kept
    if corrected:
        raise OutputCorrected(path=path, n=corrected)


def check_probabilities(probability: NDArray[np.float64], path: Path) -> None:
    """Raise `OutputForeign` if a value is not from 0 to 1; NaN is allowed."""
    if ((probability < 0) | (probability > 1)).any():
        raise OutputForeign(path=path, found=tr("probabilities that are not from 0 to 1"))


def _open(path: Path) -> gdal.Dataset:
    try:
        return checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    except RuntimeError:
        return open_or_refuse(path)  # only opening for update rolls back a killed writer's journal


def arrays_of(dataset: gdal.Dataset, record: ResultRecord, path: Path) -> ResultArrays:
    """Return the layer of an open result; raise `OutputForeign` if the layer or a field was removed."""
    layer = dataset.GetLayerByName(LAYER)
    present = {field.GetName() for field in layer.schema} if layer is not None else set()
    names = [probability_name(code) for code in record.label_set.codes]
    if missing := [name for name in (*_NEEDED, *names) if name not in present]:
        raise OutputForeign(path=path, found=tr("its layer lacks {fields}").format(fields=", ".join(missing)))
    optional = [name for name in _OPTIONAL if name in present]
    columns = read_columns(dataset, LAYER, [*_NEEDED, *names, *optional])
    count = len(columns["fid"])
    probability = np.empty((count, len(names)))
    for index, name in enumerate(names):
        probability[:, index] = columns[name]
    check_probabilities(probability, path)
    labelling = label_sections(probability, record.threshold_array())
    given = np.zeros(probability.shape, bool)
    given[labelling.section, labelling.label] = True
    labels, has_labels, unknown = _stored_labels(columns["codes"], columns["labels"], given, record.label_set)
    edited = (labels != given).any(axis=1) | (has_labels & ~labelling.classified)
    edited |= np.array([name in record.corrected for name in columns["section"]], bool)
    confirmed = np.zeros(count, bool)
    if CONFIRMED in columns:
        confirmed |= np.nan_to_num(columns[CONFIRMED].astype(np.float64)) > 0
    if CORRECTED_AT in columns:
        confirmed |= np.array([bool(text) for text in columns[CORRECTED_AT]], bool)
    system = layer.GetSpatialRef()
    return ResultArrays(
        path=path,
        record=record,
        crs=system.ExportToWkt() if system is not None else "",
        fid=columns["fid"].astype(np.int64),
        section=columns["section"],
        row=np.nan_to_num(columns["row"].astype(np.float64), nan=-1).astype(np.int64),
        col=np.nan_to_num(columns["col"].astype(np.float64), nan=-1).astype(np.int64),
        outlines=read_geometries(dataset, LAYER),
        labels=labels,
        classified=has_labels,
        probability=probability,
        edited=edited,
        confirmed=confirmed,
        unknown_codes=unknown,
        measured={
            name: columns[name].astype(np.float64)
            for name in ("clear_share", "valid_share", *optional)
            if name not in (CONFIRMED, CORRECTED_AT)
        },
    )


def _stored_labels(
    codes: NDArray[np.object_], names: NDArray[np.object_], given: NDArray[np.bool_], labels: LabelSet
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], tuple[str, ...]]:
    """Return the labels in the layer (n, C), whether a section has them (n,), and codes that are not known.

    They are those of the field `codes`; where only the names in the field `labels` were edited, those of the names.
    """
    unknown: dict[str, None] = {}

    def reader(separator: str, known: Sequence[str]) -> Callable[[str | None], NDArray[np.bool_]]:
        index_of = {name.casefold(): index for index, name in enumerate(known)}

        @cache  # many sections have the same labels
        def read(text: str | None) -> NDArray[np.bool_]:
            row = np.zeros(len(labels), bool)
            for part in filter(None, map(str.strip, (text or "").split(separator))):
                if (index := index_of.get(part.casefold())) is None:
                    unknown[part] = None
                else:
                    row[index] = True
            return row

        return read

    of_codes, of_names = reader(",", labels.codes), reader(";", labels.names)
    stored = np.array([of_codes(text) for text in codes], bool).reshape(given.shape)
    name_of = dict(zip(labels.codes, labels.names, strict=True))
    for index in np.flatnonzero((stored == given).all(axis=1)):
        of_code = "; ".join(name_of.get(code, "") for code in (codes[index] or "").split(","))
        if names[index] is not None and names[index] != of_code:  # a name can have a semicolon
            stored[index] = of_names(names[index])
    has_labels = np.array([text is not None for text in codes], bool) | stored.any(axis=1)
    return stored, has_labels, tuple(unknown)


def bounds_of_outlines(outlines: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the bounds of geometries as WKB, (n, 4) as west, south, east, north; NaN for None."""
    bounds = np.full((len(outlines), 4), np.nan)
    plain = np.array([outline is not None and len(outline) == _RECTANGLE_BYTES for outline in outlines], bool)
    points = np.frombuffer(b"".join(outlines[plain]), np.uint8).reshape(-1, _RECTANGLE_BYTES)
    little = points[:, 0] == 1
    is_little = np.flatnonzero(plain)[little]
    rings = points[little, 13:].copy().view("<f8").reshape(-1, 5, 2)
    bounds[is_little] = np.concatenate([rings.min(axis=1), rings.max(axis=1)], axis=1)
    for index in np.setdiff1d(np.arange(len(outlines)), is_little):
        shape = ogr.CreateGeometryFromWkb(outlines[index]) if outlines[index] is not None else None
        if shape is not None and not shape.IsEmpty():
            west, east, south, north = shape.GetEnvelope()
            bounds[index] = west, south, east, north
    return bounds
