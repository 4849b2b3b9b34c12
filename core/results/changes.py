"""Compares results of the same ground, at several dates or of several models: labels gained and lost, and trends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError
from ..model.label_sets import LabelSet
from ..reporting import Reporter
from ..text import mark, plural, tr
from .errors import NoCommonGround, NoSharedLabels
from .gridded import GriddedResult, date_of, on_sections_of, read_gridded

SQUARE_METRES = 1e6  # of a square kilometre
OTHER_GRID = mark(
    "The sections of '{name}' are not those of '{target}': each section has the labels that at least half of its area "
    "has in '{name}', and the mean probability over its area, counted on 20 x 20 points."
)


@dataclass(frozen=True)
class ComparedResult:
    """One of the results: its file, the date of its scene if it is known, its model, and labels that are not shared."""

    path: Path
    date: str | None
    model: str
    not_shared: tuple[str, ...]

    @property
    def title(self) -> str:
        """What tables and charts call it: date and name."""
        return f"{self.date} {self.path.stem}" if self.date else self.path.stem


@dataclass(frozen=True, eq=False)
class ResultChanges:
    """Results on the n sections that all of them have classified, in the order of their dates.

    Attributes:
        results: (T,) the results.
        target: the result whose sections are compared.
        which: (n,) the indices of the compared sections in the target.
        label_set: the C labels that all results have.
        first, last: labels of the first and of the last result, (n, C) bool.
        change: probability of the last minus that of the first result, (n, C).
        sections: number of sections with each label at each date, (T, C).
        area: their area in km2, (T, C).
        mean_probability: (T, C).
        not_compared: number of sections of the target that some result has not classified.
        notes: sentences on how they were compared.
    """

    results: tuple[ComparedResult, ...]
    target: GriddedResult
    which: NDArray[np.intp]
    label_set: LabelSet
    first: NDArray[np.bool_]
    last: NDArray[np.bool_]
    change: NDArray[np.float32]
    sections: NDArray[np.intp]
    area: NDArray[np.float64]
    mean_probability: NDArray[np.float64]
    not_compared: int
    notes: tuple[str, ...]

    @property
    def gained(self) -> NDArray[np.bool_]:
        """Labels that only the last result has, (n, C)."""
        return self.last & ~self.first

    @property
    def lost(self) -> NDArray[np.bool_]:
        """Labels that only the first result has, (n, C)."""
        return self.first & ~self.last

    @property
    def total_area(self) -> float:
        """The area of the compared sections in km2."""
        return float(self.target.arrays.area[self.which].sum() / SQUARE_METRES)

    def record(self) -> dict:
        """Return the table as plain values for JSON."""
        return {
            "results": [
                {
                    "path": str(result.path),
                    "date": result.date,
                    "model": result.model,
                    "labels_not_compared": list(result.not_shared),
                }
                for result in self.results
            ],
            "sections": len(self.which),
            "km2": round(self.total_area, 4),
            "not_compared": self.not_compared,
            "labels": [
                {
                    "code": label.code,
                    "name": label.name,
                    "gained": int(self.gained[:, c].sum()),
                    "lost": int(self.lost[:, c].sum()),
                    "sections": self.sections[:, c].tolist(),
                    "km2": np.round(self.area[:, c], 4).tolist(),
                    "mean_probability": np.round(self.mean_probability[:, c], 6).tolist(),
                }
                for c, label in enumerate(self.label_set)
            ],
            "notes": list(self.notes),
        }


def compare_results(
    paths: Sequence[str | Path], reporter: Reporter, like: str | Path | None = None
) -> ResultChanges | None:
    """Compare two or more results; None if it was cancelled.

    They are compared in the order of the dates of their scenes, or in the given order if a date is not known, on the
    sections of the first, or of the result `like`.

    Raises: ParameterError, NotAResult, ResultUnreadable, NoSharedLabels, NoCommonGround.
    """
    if len(paths) < 2:
        raise ParameterError(name="RESULTS", value=len(paths), allowed=tr("at least two results"))
    read = []
    for number, path in enumerate(paths):
        if reporter.cancelled():
            return None
        read.append(read_gridded(path))
        reporter.progress(number + 1, 2 * len(paths), None)
    dates = [date_of(each.arrays.record) for each in read]
    if all(dates):
        order = sorted(range(len(read)), key=lambda index: str(dates[index]))
        read, dates = [read[index] for index in order], [dates[index] for index in order]
    target = read_gridded(like) if like else read[0]
    shared = _shared_labels(read)
    found = []
    for number, each in enumerate(read):
        if reporter.cancelled():
            return None
        found.append(on_sections_of(target, each))
        reporter.progress(len(read) + number + 1, 2 * len(read), None)
    which = np.flatnonzero(np.logical_and.reduce([each.known for each in found]))
    if not len(which):
        raise NoCommonGround(results=", ".join(each.arrays.path.name for each in read))
    columns = [_columns_of(shared, each.arrays.label_set) for each in read]
    labels = [each.labels[which][:, index] for each, index in zip(found, columns, strict=True)]
    probability = [each.probability[which][:, index] for each, index in zip(found, columns, strict=True)]
    area = target.arrays.area[which] / SQUARE_METRES
    return ResultChanges(
        results=tuple(_described(each, date, shared) for each, date in zip(read, dates, strict=True)),
        target=target,
        which=which,
        label_set=shared,
        first=labels[0],
        last=labels[-1],
        change=probability[-1] - probability[0],
        sections=np.stack([each.sum(axis=0) for each in labels]),
        area=np.stack([area @ each for each in labels]),
        mean_probability=np.stack([each.mean(axis=0, dtype=np.float64) for each in probability]),
        not_compared=len(target.arrays) - len(which),
        notes=tuple(_notes(read, target, shared, dates)),
    )


def _shared_labels(read: Sequence[GriddedResult]) -> LabelSet:
    """Return the labels that all results have by name, as they are in the first; raise `NoSharedLabels`."""
    first = read[0].arrays.label_set
    others = [{name.casefold() for name in each.arrays.label_set.names} for each in read[1:]]
    shared = tuple(label for label in first if all(label.name.casefold() in names for names in others))
    if not shared:
        raise NoSharedLabels(names=", ".join(sorted({each.arrays.label_set.name for each in read})))
    return LabelSet(first.name, shared)


def _columns_of(shared: LabelSet, labels: LabelSet) -> list[int]:
    index_of = {name.casefold(): index for index, name in enumerate(labels.names)}
    return [index_of[name.casefold()] for name in shared.names]


def _described(each: GriddedResult, date: str | None, shared: LabelSet) -> ComparedResult:
    record = each.arrays.record
    names = {name.casefold() for name in shared.names}
    return ComparedResult(
        path=each.arrays.path,
        date=date,
        model=str(record.runs[-1].get("model", "")) if record.runs else "",
        not_shared=tuple(name for name in record.label_set.names if name.casefold() not in names),
    )


def _notes(
    read: Sequence[GriddedResult], target: GriddedResult, shared: LabelSet, dates: Sequence[str | None]
) -> list[str]:
    found = []
    if not all(dates):
        found.append(tr("The date of a scene is not known: the results are compared in the given order."))
    if len({str(each.arrays.record.identity.get("model")) for each in read}) > 1:
        found.append(tr("The results were made by different models: differences can come from the models."))
    for each in read:
        if not target.same_grid(each):
            found.append(tr(OTHER_GRID).format(name=each.arrays.path.name, target=target.arrays.path.name))
    for each in read:
        described = _described(each, None, shared)
        if described.not_shared:
            found.append(
                plural(
                    len(described.not_shared),
                    mark("{n} label of '{name}' is not in all results and is not compared: {labels}."),
                    mark("{n} labels of '{name}' are not in all results and are not compared: {labels}."),
                    name=each.arrays.path.name,
                    labels="; ".join(described.not_shared),
                )
            )
    return found
