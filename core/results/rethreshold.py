"""Assigns the labels of the sections in a result anew, with other thresholds."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import OutputForeign, ParameterError
from ..output_lock import OutputLock
from ..raster.io_errors import translate_io_errors
from ..text import mark, plural, tr
from . import record as result_record
from .description import note_on_corrected
from .errors import ModelThresholdsUnknown, NotAResult, NoThresholds
from .geopackage import mark_as_changed, read_columns, transaction, update_rows
from .layer_file import check_path, missing_fields, open_or_refuse
from .record import ResultRecord
from .schema import CONFIRMED, LAYER, SectionResult, fields_for, probability_name
from .style import write_section_style
from .summary import ResultSummary, summarise
from .thresholds import assign

KEPT_THRESHOLDS = 50  # earlier ones, in the record


@dataclass(frozen=True)
class ThresholdChange:
    """New thresholds: `threshold` for every label, or those of the model; then those of single labels, by code.

    With neither, the other labels keep their thresholds. A label that the model has never seen keeps none.
    """

    threshold: float | None = None
    of_model: bool = False
    by_code: Mapping[str, float] = field(default_factory=dict)

    def check(self) -> None:
        """Raise `NoThresholds` or `ParameterError` if these cannot be the thresholds of any result."""
        if self.threshold is None and not self.of_model and not self.by_code:
            raise NoThresholds
        if self.threshold is not None and self.of_model:
            allowed = tr("left out if the model's own thresholds are used")
            raise ParameterError(name="THRESHOLD", value=self.threshold, allowed=allowed)
        for value in (self.threshold, *self.by_code.values()):
            if value is not None and not 0 <= value <= 1:
                raise ParameterError(name="THRESHOLD", value=value, allowed=tr("a number from 0 to 1"))

    def apply(self, record: ResultRecord, path: Path) -> tuple[float, ...]:
        """Return the new thresholds (C,) of a result.

        Raises: what `check` raises, `ParameterError` for a code that no label has, `ModelThresholdsUnknown`.
        """
        self.check()
        codes = record.label_set.codes
        seen = [code for code, stored in zip(codes, record.thresholds, strict=True) if math.isfinite(stored)]
        if unknown := [code for code in self.by_code if code not in seen]:
            raise ParameterError(name="THRESHOLDS", value=f"'{unknown[0]}'", allowed=", ".join(seen))
        if self.of_model and not record.model_thresholds:
            raise ModelThresholdsUnknown(path=path)
        base = record.model_thresholds if self.of_model else record.thresholds
        return tuple(
            float(self.by_code.get(code, value if self.threshold is None else self.threshold))
            if code in seen
            else math.inf
            for code, value in zip(codes, base, strict=True)
        )


def parse_thresholds(text: str) -> dict[str, float]:
    """Read thresholds of single labels, `code=0.4,code=0.6`; raise `ParameterError`."""
    found = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        code, _, number = part.partition("=")
        try:
            found[code.strip()] = float(number)
        except ValueError:
            allowed = tr("a list such as arable=0.4,urban=0.6")
            raise ParameterError(name="THRESHOLDS", value=f"'{part}'", allowed=allowed) from None
    return found


@dataclass(frozen=True)
class Rethresholded:
    """What a change of thresholds did: the counts of the layer, the sections whose labels changed or were kept.

    `corrected` counts the sections whose labels were edited by hand: they keep them.
    """

    summary: ResultSummary
    thresholds: tuple[float, ...]
    changed: int
    corrected: int

    def sentences(self) -> list[str]:
        """Return what was done, in sentences."""
        found = [
            plural(self.changed, mark("{n} section has other labels now."), mark("{n} sections have other labels now."))
        ]
        return [*found, *filter(None, [note_on_corrected(self.corrected)])]


def rethreshold(path: str | Path, thresholds: Sequence[float] | ThresholdChange) -> Rethresholded:
    """Assign the labels of every section of a result layer anew, in one transaction.

    Args:
        path: The GeoPackage of a result.
        thresholds: One per label (C,), or a change of those in use.

    Raises:
        NotAResult: `path` is not a result layer, or lacks some of its fields.
        OutputError: It cannot be written; OutputBusy if a run is writing it.
        ParameterError, NoThresholds, ModelThresholdsUnknown: The thresholds are not possible.
    """
    path = Path(path)
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        with OutputLock(path):
            dataset, record = open_result(path)
            new = thresholds.apply(record, path) if isinstance(thresholds, ThresholdChange) else tuple(thresholds)
            if len(new) != len(record.label_set):
                allowed = tr("one number for each of the {n} labels").format(n=len(record.label_set))
                raise ParameterError(name="THRESHOLDS", value=len(new), allowed=allowed)
            record, changed = apply_thresholds(dataset, record, new)
            summary = summarise(dataset, record.label_set)
            return Rethresholded(summary, record.thresholds, changed, len(record.corrected))


def open_result(path: Path) -> tuple[gdal.Dataset, ResultRecord]:
    """Open a result for writing; raise `NotAResult` if it is none."""
    try:
        dataset = open_or_refuse(path)
        record = result_record.load(dataset, path)
    except OutputForeign as error:
        raise NotAResult(**error.values) from error
    if missing := missing_fields(dataset, record.label_set):
        raise NotAResult(path=path, found=tr("its layer lacks {fields}").format(fields=", ".join(missing)))
    return dataset, record


def apply_thresholds(
    dataset: gdal.Dataset, record: ResultRecord, thresholds: Sequence[float]
) -> tuple[ResultRecord, int]:
    """Assign the labels with other thresholds than the record's; layer, styles and record change in one transaction.

    Returns the new record, with the sections that keep labels edited by hand, and the number of sections that changed.
    """
    names = [probability_name(code) for code in record.label_set.codes]
    layer = dataset.GetLayerByName(LAYER)
    confirmed = [CONFIRMED] if layer.FindFieldIndex(CONFIRMED, True) >= 0 else []
    columns = read_columns(dataset, LAYER, ["section", "codes", "labels", *names, *confirmed])
    probability = np.stack([columns[name].astype(np.float64) for name in names], axis=1)
    before = assign(probability, record.threshold_array())
    corrected = record.corrected | _edited(columns, before, record)
    corrected |= {str(columns["section"][number]) for number in np.flatnonzero(columns.get(CONFIRMED, ()) == 1)}
    new = tuple(map(float, thresholds))
    new_record = replace(record, thresholds=new, corrected=corrected, earlier_thresholds=_earlier(record, new))
    after = assign(probability, new_record.threshold_array())
    changed = [
        number
        for number, (section, old, new) in enumerate(zip(columns["section"], before, after, strict=True))
        if old != new and section not in corrected
    ]
    fields = [each for each in fields_for(record.label_set) if each.uses_thresholds]
    rows = []
    for number in changed:
        section = section_with(record, probability[number], after[number])
        rows.append((int(columns["fid"][number]), *(each.value(section) for each in fields)))
    with transaction(dataset):
        update_rows(dataset, LAYER, [each.name for each in fields], rows)
        mark_as_changed(dataset, LAYER)
        write_section_style(dataset, new_record)
        result_record.save(dataset, new_record)
    return new_record, len(changed)


def _earlier(record: ResultRecord, new: tuple[float, ...]) -> tuple[tuple[float, ...], ...]:
    """Return the thresholds before the new ones, the last to be restored first at the end."""
    earlier = record.earlier_thresholds
    if new == record.thresholds:
        return earlier
    if earlier and new == earlier[-1]:  # undone
        return earlier[:-1]
    return (*earlier, record.thresholds)[-KEPT_THRESHOLDS:]


def section_with(record: ResultRecord, probability: NDArray[np.float64], assigned: list[int] | None) -> SectionResult:
    """Return a section with what the fields that use thresholds are computed from."""
    return SectionResult(
        row=0,
        col=0,
        label_set=record.label_set,
        probability=probability,
        assigned=assigned,
        filled=record.filled,
        measurements={},
    )


def _edited(columns: Mapping[str, NDArray], assigned: list[list[int] | None], record: ResultRecord) -> frozenset[str]:
    """Return the sections whose labels or codes are not those that were assigned: somebody has corrected them."""
    names, codes = record.label_set.names, record.label_set.codes

    @cache  # many sections have the same labels
    def texts(labels: tuple[int, ...]) -> tuple[str, str]:
        return ",".join(codes[i] for i in labels), "; ".join(names[i] for i in labels)

    stored = zip(columns["section"], columns["codes"], columns["labels"], assigned, strict=True)
    return frozenset(
        section
        for section, code_text, name_text, labels in stored
        if labels is not None and (code_text, name_text) != texts(tuple(labels))
    )
