"""Suggests the sections of a result layer whose labels would teach a model most, without the model.

Greedy farthest-first traversal (Gonzalez 1985) in the space of the probabilities and positions: each section is the one
with the largest distance to those chosen before it, weighted from 1 to 3 by its uncertainty and its novelty. Weights
that begin at 0, and uncertainty alone, chose sections that taught a logistic regression less on sections of
BigEarthNet.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..choices import SUGGESTED_CLEAR, SUGGESTED_COUNT
from ..errors import OutputError, OutputForeign, ParameterError
from ..model.card import NOVELTY, NOVELTY_MARK
from ..model.label_sets import LabelSet
from ..raster.gdal_calls import checked
from ..raster.io_errors import translate_io_errors
from ..text import tr
from . import record as result_record
from .arrays import check_probabilities
from .errors import NotAResult, NothingToSuggest, ResultUnreadable
from .geopackage import read_columns
from .layer_file import check_path, open_or_refuse
from .record import ResultRecord
from .schema import CONFIRMED, LAYER, probability_name
from .thresholds import assign

NAMED_LABELS = 3  # uncertain labels that a reason names
NAMED_FROM = 0.5  # bits of uncertainty of a label that is named: a probability of 0.11 to 0.89 at a threshold of 0.5
LIMIT = 1e-3  # of probabilities and thresholds, so that their odds are finite


@dataclass(frozen=True)
class Suggestion:
    """A section to label: its name, why, its uncertainty in bits, its novelty if known, and its outline as WKB."""

    section: str
    reason: str
    uncertainty: float
    novelty: float | None
    outline: bytes


@dataclass(frozen=True, eq=False)
class _Candidates:
    """Sections that can be suggested: feature ids (n,), positions (n, 2), probability (n, C) and novelty (n,)."""

    fids: NDArray[np.int64]
    positions: NDArray[np.float64]
    probability: NDArray[np.float64]
    novelty: NDArray[np.float64]


def suggest(path: str | Path, count: int = SUGGESTED_COUNT, min_clear: float = SUGGESTED_CLEAR) -> list[Suggestion]:
    """Return at most `count` sections of a result layer, the most useful first.

    Left out are sections without probabilities, those with less than `min_clear` clear pixels or pixels with data, and
    those whose labels were corrected by hand. A clear share that is not known leaves none out.

    Raises: ParameterError; NotAResult or ResultUnreadable; NothingToSuggest.
    """
    if count < 1:
        raise ParameterError(name="COUNT", value=count, allowed=tr("a whole number from 1"))
    if not 0 <= min_clear <= 1:
        raise ParameterError(name="MIN_CLEAR", value=min_clear, allowed=tr("from 0 to 1"))
    try:
        return _suggest(Path(path), count, min_clear)
    except OutputForeign as error:
        raise NotAResult(**error.values) from error
    except OutputError as error:
        raise ResultUnreadable(**error.values) from error


def _suggest(path: Path, count: int, min_clear: float) -> list[Suggestion]:
    with translate_io_errors(path):
        check_path(path, must_exist=True)
        dataset = _open(path)
        record = result_record.load(dataset, path)
        _check_fields(dataset, record, path)
        found = _candidates(dataset, record, path, min_clear)
        if not len(found.fids):
            raise NothingToSuggest(path=path, share=f"{min_clear:.0%}")
        entropy = label_entropy(found.probability, record.threshold_array())
        uncertainty = entropy.sum(axis=1)
        weight = 1 + uncertainty / max(float(uncertainty.max()), 1e-9) + np.nan_to_num(found.novelty)
        chosen = farthest_first(_space(found), weight, count)
        return [_suggestion(dataset, record.label_set, found, index, entropy[index]) for index in chosen]


def label_entropy(probability: NDArray[np.float64], thresholds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the entropy of each decision in bits, (n, C): 1 at the threshold, 0 for labels that are never assigned.

    The odds of a probability are divided by those of its threshold, so that a label is most uncertain there.
    """
    used = np.isfinite(thresholds)
    p, t = (np.clip(values, LIMIT, 1 - LIMIT) for values in (probability, np.where(used, thresholds, 0.5)))
    odds = p / (1 - p) * (1 - t) / t
    q = odds / (1 + odds)
    return np.where(used, -q * np.log2(q) - (1 - q) * np.log2(1 - q), 0)


def farthest_first(points: NDArray[np.float64], weight: NDArray[np.float64], count: int) -> list[int]:
    """Return the indices of at most `count` points (n, D), each with the largest weight x distance to those before it.

    The first is the one with the largest weight (n,); equal ones follow by their weight, then by their index.
    """
    chosen: list[int] = []
    distance = np.full(len(points), np.inf)
    remaining = np.ones(len(points), bool)
    for _ in range(min(count, len(points))):
        score = np.where(remaining, weight * (distance if chosen else 1.0), -1.0)
        best = np.flatnonzero(score == score.max())
        index = int(best[np.argmax(weight[best])])
        chosen.append(index)
        remaining[index] = False
        distance = np.minimum(distance, np.sqrt(((points - points[index]) ** 2).sum(axis=1)))
    return chosen


def _open(path: Path) -> gdal.Dataset:
    try:
        return checked(gdal.OpenEx, str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    except RuntimeError:
        return open_or_refuse(path)  # only opening for update rolls back a killed writer's journal


def _check_fields(dataset: gdal.Dataset, record: ResultRecord, path: Path) -> None:
    """Raise `OutputForeign` if the layer or a field that is needed was removed."""
    layer = dataset.GetLayerByName(LAYER)
    present = [field.GetName() for field in layer.schema] if layer else []
    needed = (
        "section",
        "row",
        "col",
        "codes",
        "clear_share",
        "valid_share",
        *map(probability_name, record.label_set.codes),
    )
    if missing := [name for name in needed if name not in present]:
        raise OutputForeign(path=path, found=tr("its layer lacks {fields}").format(fields=", ".join(missing)))


def _candidates(dataset: gdal.Dataset, record: ResultRecord, path: Path, min_clear: float) -> _Candidates:
    layer, codes = dataset.GetLayerByName(LAYER), record.label_set.codes
    columns = [probability_name(code) for code in codes]
    if not layer.GetFeatureCount():
        return _Candidates(np.empty(0, np.int64), np.empty((0, 2)), np.empty((0, len(codes))), np.empty(0))
    optional = [name for name in (NOVELTY, CONFIRMED) if layer.GetLayerDefn().GetFieldIndex(name) >= 0]
    found = read_columns(dataset, LAYER, ["row", "col", "codes", "clear_share", "valid_share", *columns, *optional])
    probability = np.stack([found[column] for column in columns], axis=1).astype(np.float64)
    check_probabilities(probability, path)
    kept = ~np.isnan(probability).any(axis=1) & ~_corrected(found["codes"], probability, record)
    kept &= ~(found.get(CONFIRMED, np.zeros(len(kept))) == 1)
    for share in ("clear_share", "valid_share"):
        kept &= ~(found[share] < min_clear)  # NaN: not known
    novelty = found.get(NOVELTY, np.full(len(kept), np.nan))
    positions = np.nan_to_num(np.stack([found["row"], found["col"]], axis=1).astype(np.float64))
    return _Candidates(found["fid"][kept], positions[kept], probability[kept], novelty[kept])


def _corrected(
    stored: NDArray[np.object_], probability: NDArray[np.float64], record: ResultRecord
) -> NDArray[np.bool_]:
    """Return whether the labels of each section, (n,), differ from those of its probabilities: an edit by hand."""
    codes = record.label_set.codes
    given = assign(probability, record.threshold_array())
    return np.array(
        [
            set(filter(None, (text or "").split(","))) != {codes[i] for i in labels or ()}
            for text, labels in zip(stored, given, strict=True)
        ],
        dtype=bool,
    )


def _space(found: _Candidates) -> NDArray[np.float64]:
    """Return probabilities and positions as one space, (n, C + 2), in which both have the same total variance."""
    parts = [values - values.mean(axis=0) for values in (found.probability, found.positions)]
    return np.concatenate([values / max(float(np.sqrt(values.var(axis=0).sum())), 1e-9) for values in parts], axis=1)


def _suggestion(
    dataset: gdal.Dataset, labels: LabelSet, found: _Candidates, index: int, entropy: NDArray[np.float64]
) -> Suggestion:
    feature = checked(dataset.GetLayerByName(LAYER).GetFeature, int(found.fids[index]))
    geometry, novelty = feature.GetGeometryRef(), float(found.novelty[index])
    return Suggestion(
        section=feature.GetField("section") or str(found.fids[index]),
        reason=_reason(labels, found.probability[index], entropy, novelty),
        uncertainty=round(float(entropy.sum()), 4),
        novelty=None if np.isnan(novelty) else novelty,
        outline=bytes(geometry.ExportToWkb()) if geometry is not None else b"",
    )


def _reason(labels: LabelSet, probability: NDArray[np.float64], entropy: NDArray[np.float64], novelty: float) -> str:
    uncertain = [i for i in np.argsort(-entropy)[:NAMED_LABELS] if entropy[i] >= NAMED_FROM]
    named = "; ".join(f"{labels.names[i]} ({probability[i]:.0%})" for i in uncertain)
    parts = [
        tr("Uncertain: {labels}.").format(labels=named) if named else tr("Unlike the sections suggested before it."),
        *([tr("Unlike the training sections.")] if novelty > NOVELTY_MARK else []),
    ]
    return " ".join(parts)
