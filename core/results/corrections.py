"""Labels corrected or confirmed by hand, written into a result layer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import ParameterError
from ..output_lock import OutputLock
from ..raster.gdal_calls import execute
from ..raster.io_errors import translate_io_errors
from ..text import tr
from . import record as result_record
from .geopackage import mark_as_changed, transaction, update_rows
from .layer_file import add_optional_fields, check_path
from .record import ResultRecord
from .rethreshold import open_result, section_with
from .schema import CORRECTION_FIELDS, LAYER, fields_for, probability_name
from .style import write_section_style
from .styles.legend import read_legend
from .thresholds import assign


def correct_sections(path: str | Path, labels: Mapping[str, Sequence[str] | None], user: str) -> None:
    """Set the labels of sections by hand and mark them as confirmed, in one transaction.

    Args:
        path: The GeoPackage of a result.
        labels: The codes of the labels by section, in any order; None gives a section the labels of its probabilities
            again, and it is no longer confirmed.
        user: The name for the field `corrected_by`.

    Raises:
        NotAResult: `path` is not a result layer, or lacks some of its fields.
        OutputError: It cannot be written; OutputBusy if a run is writing it.
        ParameterError: A section or a code that the result does not have.
    """
    path = Path(path)
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        with OutputLock(path):
            dataset, record = open_result(path)
            add_optional_fields(dataset)
            rows = [_new_row(dataset, record, section, codes, user) for section, codes in labels.items()]
            reset = {section for section, codes in labels.items() if codes is None}
            names = [field.name for field in fields_for(record.label_set) if field.uses_thresholds]
            before = read_legend(dataset, record)
            with transaction(dataset):
                update_rows(dataset, LAYER, [*names, *CORRECTION_FIELDS], rows)
                mark_as_changed(dataset, LAYER)
                if read_legend(dataset, record) != before:
                    write_section_style(dataset, record)
                if reset & record.corrected:
                    result_record.save(dataset, replace(record, corrected=record.corrected - reset))


def _new_row(
    dataset: gdal.Dataset, record: ResultRecord, section: str, codes: Sequence[str] | None, user: str
) -> tuple[str | int | float | None, ...]:
    """Return the fid of a section and the new values of its fields."""
    known = record.label_set.codes
    if unknown := [code for code in codes or () if code not in known]:
        raise ParameterError(name="codes", value=f"'{unknown[0]}'", allowed=", ".join(known))
    columns = ", ".join(f'"{probability_name(code)}"' for code in known)
    found = execute(dataset, f"SELECT fid + 0 AS number, {columns} FROM {LAYER} WHERE section = ?", section)  # nosec B608
    if not found:
        raise ParameterError(name="section", value=f"'{section}'", allowed=tr("a section of the result"))
    fid, *values = found[0]
    probability = np.array([math.nan if value is None else value for value in values], np.float64)
    if codes is None:
        (assigned,) = assign(probability[None], record.threshold_array())
    else:
        assigned = sorted(
            {known.index(code) for code in codes}, key=lambda index: (-np.nan_to_num(probability[index]), index)
        )
    result = section_with(record, probability, assigned)
    fields = [field.value(result) for field in fields_for(record.label_set) if field.uses_thresholds]
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return fid, *fields, *((0, None, None) if codes is None else (1, user or None, now))
