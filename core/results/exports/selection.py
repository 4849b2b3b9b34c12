"""The part of a result that is exported, as a temporary GeoPackage: chosen sections, labels from a probability on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...raster.gdal_calls import checked, quiet, run_sql, sql_literal
from ..arrays import ResultArrays, arrays_of
from ..geopackage import read_columns, transaction, update_rows
from ..record import ResultRecord
from ..schema import LAYER, probability_name

FIDS_PER_QUERY = 5000


@dataclass(frozen=True)
class Selection:
    """Names of sections, None for all; and the smallest probability of a label that is exported."""

    sections: frozenset[str] | None = None
    min_probability: float | None = None

    @property
    def is_all(self) -> bool:
        return self.sections is None and not self.min_probability


def select(dataset: gdal.Dataset, record: ResultRecord, path: Path, selection: Selection, output: Path) -> gdal.Dataset:
    """Return the dataset, or a temporary copy in a folder beside `output` with what is selected of it.

    Raises: RuntimeError; OutputForeign if the layer lacks a field.
    """
    if selection.is_all:
        return dataset
    folder = output.with_name("selection")
    folder.mkdir()
    copy = copy_sections(dataset, selection.sections, folder / "selection.gpkg")
    if selection.min_probability:
        _leave_out_labels(copy, arrays_of(copy, record, path), selection.min_probability)
    return copy


def copy_sections(dataset: gdal.Dataset, names: frozenset[str] | None, path: Path) -> gdal.Dataset:
    """Copy the sections of these names, or all, to a new GeoPackage that can be changed; raise `RuntimeError`."""
    if names is None:
        queries = [""]
    else:
        columns = read_columns(dataset, LAYER, ["section"])
        chosen = [int(fid) for fid, name in zip(columns["fid"], columns["section"], strict=True) if name in names]
        parts = [chosen[start : start + FIDS_PER_QUERY] for start in range(0, len(chosen), FIDS_PER_QUERY)] or [[-1]]
        queries = [f"fid IN ({', '.join(map(str, part))})" for part in parts]
    copy = checked(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    for query in queries:
        options = gdal.VectorTranslateOptions(accessMode="append", layers=[LAYER], layerName=LAYER, where=query or None)
        gdal.ErrorReset()
        with quiet():
            gdal.VectorTranslate(copy, dataset, options=options)  # returns 1, which `checked` takes as a failure
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise RuntimeError(gdal.GetLastErrorMsg().strip())
    copy.FlushCache()
    return copy


def _leave_out_labels(dataset: gdal.Dataset, result: ResultArrays, minimum: float) -> None:
    """Remove the labels below a probability, and set these probabilities to NULL.

    Sections that were confirmed or corrected by hand keep their labels.
    """
    codes, names = result.label_set.codes, dict(zip(result.label_set.codes, result.label_set.names, strict=True))
    left_out = result.labels & (result.probability < minimum) & ~result.corrected[:, None]
    stored = _ordered_codes(dataset)
    rows: list[tuple[str | int | float | None, ...]] = []
    for index in np.flatnonzero(left_out.any(axis=1)):
        removed = {codes[label] for label in np.flatnonzero(left_out[index])}
        kept = [code for code in stored[index] if code not in removed]
        top = float(result.probability[index, codes.index(kept[0])]) if kept else None
        texts = ",".join(kept), "; ".join(names[code] for code in kept)
        rows.append((int(result.fid[index]), *texts, len(kept), names[kept[0]] if kept else None, top))
    with transaction(dataset):
        update_rows(dataset, LAYER, ["codes", "labels", "n_labels", "top_label", "top_probability"], rows)
        limit = sql_literal(float(minimum))
        columns = [f'"{probability_name(code)}"' for code in codes]
        changes = ", ".join(f"{name} = CASE WHEN {name} >= {limit} THEN {name} END" for name in columns)
        run_sql(dataset, f"UPDATE {LAYER} SET {changes}")  # nosec B608 # one pass over the file for all labels


def _ordered_codes(dataset: gdal.Dataset) -> list[Sequence[str]]:
    """Return the codes of each section, in the order of the layer; empty if it has none."""
    return [(text or "").split(",") for text in read_columns(dataset, LAYER, ["codes"])["codes"]]
