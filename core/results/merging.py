"""Merges results of several dates on one grid into one result layer.

Results are read one after the other and added up, so that the memory does not grow with their number.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..choices import MERGE_RULES
from ..errors import FilePresent, ParameterError
from ..model.card import NOVELTY
from ..model.label_sets import LabelSet
from ..output_lock import OutputLock
from ..raster.io_errors import translate_io_errors
from ..reporting import Reporter
from ..sections.grid import MAX_CELLS, SectionGrid
from ..text import mark, plural, tr
from .arrays import check_uncorrected
from .errors import CannotMerge
from .gridded import GriddedResult, date_of, read_gridded
from .layer_file import check_path, check_replaceable
from .record import URI, read_record
from .schema import AGREEMENT, N_DATES
from .summary import ResultSummary
from .writer import DECIMALS, ResultWriter, RowResult, RunDescription

MOST_FREQUENT, BEST_CLEAR, MEAN_PROBABILITY = MERGE_RULES.values
HALF = 0.5  # of the dates
_MEASURED = ("clear_share", "valid_share", NOVELTY)


@dataclass(frozen=True)
class MergedModel:
    """What stands for the models of the merged results in the layer."""

    name: str
    label_set: LabelSet
    thresholds: tuple[float, ...]
    scope: str
    demonstration: bool


@dataclass(frozen=True)
class Merged:
    """What was merged: the output, the counts of its layer, the number of results, and sentences on how."""

    output: Path
    summary: ResultSummary
    results: int
    notes: tuple[str, ...]


def merge_results(
    paths: Sequence[str | Path],
    output: str | Path,
    reporter: Reporter,
    *,
    rule: str = MOST_FREQUENT,
    replace: bool = False,
    title: str = "",
) -> Merged | None:
    """Merge results of one grid and one label set into a result layer; None if it was cancelled.

    `rule` is one of `choices.MERGE_RULES`. The record of the layer names the results and the rule.

    Raises: ParameterError, NotAResult, ResultUnreadable, CannotMerge, FilePresent, OutputForeign, OutputError.
    """
    MERGE_RULES.check("RULE", rule)
    output, paths = Path(output), _in_order_of_dates(paths)
    if output.resolve() in {path.resolve() for path in paths}:
        raise ParameterError(name="OUTPUT", value=f"'{output}'", allowed=tr("another file than the results"))
    with translate_io_errors(output):
        check_path(output)
        if output.exists() and output.stat().st_size:
            if not replace:
                raise FilePresent(path=output)
            check_replaceable(output, URI)
            check_uncorrected(output)
    sums = None
    for number, path in enumerate(paths):
        if reporter.cancelled():
            return None
        result = read_gridded(path)
        sums = sums or _Sums(result)
        sums.add(result)
        reporter.progress(number + 1, len(paths) + 1, None)
    if sums is None or reporter.cancelled():
        return None
    summary = _write(output, sums, rule, title)
    reporter.progress(len(paths) + 1, len(paths) + 1, None)
    return Merged(output, summary, len(paths), tuple(sums.notes(rule)))


def _in_order_of_dates(paths: Sequence[str | Path]) -> list[Path]:
    """Return the files in the order of their dates; those without one come first, in the given order."""
    if not paths:
        raise ParameterError(name="RESULTS", value=0, allowed=tr("at least one result"))
    return sorted(map(Path, paths), key=lambda path: date_of(read_record(path)) or "")


class _Sums:
    """The results added up over the sections that any of them has, by row and column of the grid.

    `keys` (n,) are row x 2^32 + column, sorted; the other arrays follow them: `dates` (n,) counts the results that have
    classified the section, `counts` and `total` (n, C) those with each label, and their probabilities. `best` (n, C)
    and `measured` are those of the clearest result so far, whose clear share is `clear` (n,); of equal ones the last.
    """

    def __init__(self, first: GriddedResult) -> None:
        self.first = first
        self.sources: list[dict] = []
        self.thresholds: list[tuple[float, ...]] = []
        self.keys = np.empty(0, np.int64)
        labels = len(first.arrays.label_set)
        self.dates, self.clear = np.empty(0, np.int64), np.empty(0)
        self.counts, self.total, self.best = (np.empty((0, labels)) for _ in range(3))
        self.known = {name: np.empty(0) for name in _MEASURED}  # number of results with the measurement
        self.measured = {name: np.empty(0) for name in _MEASURED}  # its sum
        self.of_best = {name: np.empty(0) for name in _MEASURED}

    def add(self, result: GriddedResult) -> None:
        """Add a result; raise `CannotMerge` if its grid or its labels differ from those of the first."""
        arrays, first = result.arrays, self.first.arrays
        if not result.same_grid(self.first) or (result.x0, result.y0) != (self.first.x0, self.first.y0):
            raise CannotMerge(path=arrays.path, first=first.path, difference=tr("their grids of sections differ"))
        labels = [(label.code, label.name) for label in arrays.label_set]
        if labels != [(label.code, label.name) for label in first.label_set]:
            raise CannotMerge(path=arrays.path, first=first.path, difference=tr("their labels differ"))
        record = arrays.record
        run = record.runs[-1] if record.runs else {}
        scene = record.identity.get("scene")
        self.sources.append(
            {
                "result": arrays.path.name,
                "scene": str(scene.get("name", "")) if isinstance(scene, dict) else "",
                "date": date_of(record),
                "model": str(run.get("model", "")),
                "model_sha256": str(record.identity.get("model", "")),
                "demonstration": bool(run.get("demonstration")),
                "scope": record.scope,
            }
        )
        self.thresholds.append(record.thresholds)
        placed = result.index[result.index >= 0]
        keys = arrays.row[placed] << 32 | arrays.col[placed]
        self._make_room(keys)
        at = np.searchsorted(self.keys, keys)
        expected = arrays.expected_labels()[placed]
        usable = arrays.classified[placed] & ~np.isnan(expected).any(axis=1)
        self._add_measurements(result, placed, at)
        at, placed, expected = at[usable], placed[usable], expected[usable]
        self.dates[at] += 1
        self.counts[at] += arrays.labels[placed]
        self.total[at] += expected
        clear = arrays.measured["clear_share"][placed]
        clear = np.where(np.isnan(clear), np.nan_to_num(arrays.measured["valid_share"][placed]), clear)
        better = clear >= self.clear[at]
        at, placed = at[better], placed[better]
        self.clear[at], self.best[at] = clear[better], expected[better]
        for name in _MEASURED:
            self.of_best[name][at] = self._values(result, name)[placed]

    def _add_measurements(self, result: GriddedResult, placed: NDArray[np.intp], at: NDArray[np.intp]) -> None:
        for name in _MEASURED:
            values = self._values(result, name)[placed]
            self.known[name][at] += np.isfinite(values)
            self.measured[name][at] += np.nan_to_num(values)

    @staticmethod
    def _values(result: GriddedResult, name: str) -> NDArray[np.float64]:
        missing = np.full(len(result.arrays), np.nan)
        return result.arrays.measured.get(name, missing)

    def _make_room(self, keys: NDArray[np.int64]) -> None:
        """Extend all arrays by the sections that no earlier result has."""
        every = np.union1d(self.keys, keys)
        if len(every) == len(self.keys):
            return
        at = np.searchsorted(every, self.keys)

        def extended(values: NDArray, fill: float) -> NDArray:
            larger = np.full((len(every), *values.shape[1:]), fill, values.dtype)
            larger[at] = values
            return larger

        self.dates, self.clear = extended(self.dates, 0), extended(self.clear, -1)
        self.counts, self.total = extended(self.counts, 0), extended(self.total, 0)
        self.best = extended(self.best, np.nan)
        for values, fill in ((self.known, 0.0), (self.measured, 0.0), (self.of_best, np.nan)):
            for name in _MEASURED:
                values[name] = extended(values[name], fill)
        self.keys = every

    def probability(self, rule: str) -> NDArray[np.float64]:
        """Return the probability by a rule, (n, C), rounded as in a layer; NaN without a classified section."""
        if rule == BEST_CLEAR:
            values = self.best
        else:
            with np.errstate(invalid="ignore"):
                values = (self.counts if rule == MOST_FREQUENT else self.total) / self.dates[:, None]
        return np.round(values, DECIMALS).astype(np.float64)

    def common_thresholds(self, rule: str) -> tuple[float, ...]:
        """Return the thresholds (C,): half of the dates, or the mean of those of the results."""
        mean = np.mean(np.array(self.thresholds), axis=0)
        never = np.isinf(mean)
        if rule == MOST_FREQUENT:
            return tuple(np.where(never & ~self.counts.any(axis=0), math.inf, HALF).tolist())
        return tuple(np.where(never, math.inf, np.round(mean, DECIMALS)).tolist())

    def measurements(self, rule: str, decided: NDArray[np.bool_]) -> dict[str, NDArray[np.float64]]:
        """Return the measurements of each section, (n,) each, with `n_dates` and `agreement`."""
        found = self.of_best
        with np.errstate(invalid="ignore", divide="ignore"):
            means = {name: self.measured[name] / self.known[name] for name in _MEASURED}
            if rule == BEST_CLEAR:
                means = {name: np.where(self.dates > 0, found[name], means[name]) for name in _MEASURED}
            share = self.counts / self.dates[:, None]
            relevant = (self.counts > 0) | decided
            agreeing = np.where(decided, share, 1 - share)
            agreement = (agreeing * relevant).sum(axis=1) / relevant.sum(axis=1)
        agreement = np.where(self.dates == 0, np.nan, np.where(relevant.any(axis=1), agreement, 1.0))
        return {**means, N_DATES: self.dates.astype(np.float64), AGREEMENT: agreement}

    def grid(self) -> tuple[SectionGrid, NDArray[np.int64], NDArray[np.int64]]:
        """Return the grid of all sections, and their rows and columns, (n,) each."""
        rows, cols = self.keys >> 32, self.keys & 0xFFFFFFFF
        shape = int(rows.max(initial=0)) + 1, int(cols.max(initial=0)) + 1
        if shape[0] * shape[1] > MAX_CELLS:
            first = self.first.arrays.path
            raise CannotMerge(path=first, first=first, difference=tr("its grid has too many rows and columns"))
        selected = np.zeros(shape, bool)
        selected[rows, cols] = True
        return SectionGrid(self.first.crs, self.first.x0, self.first.y0, selected, 0), rows, cols

    def notes(self, rule: str) -> list[str]:
        """Return sentences on the merged results."""
        found = []
        if len({source["model_sha256"] for source in self.sources}) > 1:
            found.append(tr("The results were made by different models."))
        if rule != MOST_FREQUENT and len(set(self.thresholds)) > 1:
            found.append(tr("The thresholds of the results differ: their means are used."))
        if rule == BEST_CLEAR and not self.known["clear_share"].any():
            found.append(tr("The clear shares are not known: the share with data decides, of equal dates the last."))
        if n := int((self.dates == 0).sum()):
            found.append(
                plural(
                    n,
                    mark("{n} section was not classified on any date; it is in the layer without labels."),
                    mark("{n} sections were not classified on any date; they are in the layer without labels."),
                )
            )
        return found


def _write(output: Path, sums: _Sums, rule: str, title: str) -> ResultSummary:
    grid, rows, cols = sums.grid()
    thresholds = sums.common_thresholds(rule)
    probability = sums.probability(rule)
    decided = np.nan_to_num(probability, nan=-1) >= np.array(thresholds)
    measured = sums.measurements(rule, decided)
    run, model = _description(sums, rule, grid, title, thresholds)
    part = output.with_name(f".{output.stem}.{secrets.token_hex(4)}.part.gpkg")
    with translate_io_errors(output), OutputLock(output):
        try:
            with ResultWriter.open(part, run, model, grid, "stop") as writer:
                for row in grid.rows_with_sections():
                    of_row = slice(*np.searchsorted(rows, (row, row + 1)))  # the sections are sorted by row
                    values = {name: values[of_row] for name, values in measured.items()}
                    writer.write_row(RowResult(row, cols[of_row], probability[of_row], values))
                summary = writer.finish()
            part.replace(output)
        finally:
            part.unlink(missing_ok=True)
    return summary


def _description(
    sums: _Sums, rule: str, grid: SectionGrid, title: str, thresholds: tuple[float, ...]
) -> tuple[RunDescription, MergedModel]:
    sources = sums.sources
    dates = sorted(source["date"] for source in sources if source["date"])
    models = sorted({source["model"] for source in sources})
    rule_title = tr(MERGE_RULES[rule].title)
    name = title or sources[0]["scene"] or sources[0]["result"]
    period = f"{dates[0]}…{dates[-1]}" if dates else ""
    scope = " ".join(
        [
            tr("Merged from {n} results by the rule “{rule}”: {help}.").format(
                n=len(sources), rule=rule_title, help=tr(MERGE_RULES[rule].help)
            ),
            *dict.fromkeys(source["scope"] for source in sources),
        ]
    )
    hashes = sorted({source["model_sha256"] for source in sources})
    identity = {
        "scene": {"name": name},
        "grid": grid.to_record(),
        "model": hashes[0] if len(hashes) == 1 else hashes,
        "rule": rule,
        "sources": [{key: source[key] for key in ("result", "scene", "date")} for source in sources],
    }
    details = {
        "rule": rule,
        "date": dates[-1] if dates else None,
        "dates": dates,
        "model": ", ".join(models),
        "demonstration": any(source["demonstration"] for source in sources),
        "scope": scope,
        "assumptions": [],
    }
    run = RunDescription(
        identity=identity,
        details=details,
        title=" ".join(filter(None, (name, period, rule_title.lower()))),
        thresholds=thresholds,
        abstract=scope,
    )
    demonstration = bool(details["demonstration"])
    return run, MergedModel(", ".join(models), sums.first.arrays.label_set, thresholds, scope, demonstration)
