"""The accuracy of a map: the labels of a result layer against a reference on the same ground."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays import any_along
from ..model.label_sets import LabelSet
from ..reporting import Reporter
from ..results.arrays import ResultArrays
from ..results.gridded import read_gridded
from ..stores.corrected_sections import CorrectedSections
from ..stores.reference import Reference
from ..stores.scene_labels import LabelledSections, LabelRules, label_grid
from ..text import mark, plural, tr
from .errors import NothingToAssess
from .evaluate import labels_record, scores_record
from .independence import training_overlap
from .metrics import FEW_PLACES, Intervals, bootstrap, per_label, score
from .score_warnings import FEW_SECTIONS

SQUARE_METRES = 1e6  # of a square kilometre


@dataclass(frozen=True)
class AssessRequest:
    """What to assess: a result layer, by which reference, and when a class of the reference is a label of a section.

    `rules` give the minimum cover and the maximum unlabelled share; the label set is that of the result. `model` is the
    model of the result, by name or path, if it is not to be found by the record. With `only_reference_labels`, labels
    that the reference has nowhere are left out: for a reference without classes for them.
    """

    result: Path
    reference: Reference | CorrectedSections
    rules: LabelRules = field(default_factory=LabelRules)
    model: str | Path | None = None
    only_reference_labels: bool = False


@dataclass(frozen=True)
class AssessedMap:
    """What the scores are of: the name of the result, its labels and their thresholds."""

    name: str
    label_set: LabelSet
    thresholds: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Presence:
    """Where each of the C labels is, as areas of sections in km2, (C,) each: in both, in the map or in the reference.

    `total` is the area of all assessed sections.
    """

    both: NDArray[np.float64]
    only_map: NDArray[np.float64]
    only_reference: NDArray[np.float64]
    total: float


@dataclass(frozen=True, eq=False)
class Assessment:
    """The labels of n sections in a map and in a reference, and the scores of the map.

    Attributes:
        card: what was assessed.
        arrays: the result layer.
        which: (n,) the indices of the assessed sections in `arrays`.
        labels: (n, C) bool, the labels of the reference.
        decided: (n, C) bool, the labels of the map.
        probability: (n, C), with 0 and 1 for sections whose labels were corrected by hand.
        places: (n,) the block of each section, which the intervals keep together.
        scores, intervals, per_label: as in `Evaluation`.
        presence: where the labels are, weighted by area.
        reference: the name of the reference.
        independent: whether the reference lies on other ground than the training data; None if that is not known.
        dropped: the number of sections that were not assessed, by reason.
        notes, warnings: sentences on how the sections were labelled, and on what limits the scores.
    """

    card: AssessedMap
    arrays: ResultArrays
    which: NDArray[np.intp]
    labels: NDArray[np.bool_]
    decided: NDArray[np.bool_]
    probability: NDArray[np.float64]
    places: NDArray[np.str_]
    scores: dict[str, float]
    intervals: Intervals
    per_label: dict[str, NDArray]
    presence: Presence
    reference: str
    independent: bool | None
    dropped: Mapping[str, int]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    def record(self) -> dict:
        """Return all but the decisions as plain values for JSON; null if a score is not defined."""
        areas = self.presence
        return {
            "result": str(self.arrays.path),
            "model": str(self.arrays.record.identity.get("model", "")),
            "reference": self.reference,
            "independent": self.independent,
            "sections": len(self.which),
            "places": len(set(self.places.tolist())),
            "km2": round(areas.total, 4),
            "not_assessed": dict(self.dropped),
            "scores": scores_record(self.scores, self.intervals),
            "intervals": self.intervals.method,
            "labels": [
                record
                | {
                    "both_km2": round(float(areas.both[c]), 4),
                    "only_map_km2": round(float(areas.only_map[c]), 4),
                    "only_reference_km2": round(float(areas.only_reference[c]), 4),
                }
                for c, record in enumerate(labels_record(self.card, self.per_label, self.intervals))
            ],
            "notes": list(self.notes),
            "warnings": list(self.warnings),
        }


def assess(request: AssessRequest, reporter: Reporter) -> Assessment | None:
    """Compare the labels of a result layer with a reference, section by section; None if it was cancelled.

    With the very layer as its corrected reference, the labels that the model had given are compared with the corrected
    ones.

    Raises: NotAResult, ResultUnreadable, NothingToAssess, and what the reading of the reference raises.
    """
    gridded = read_gridded(request.result)
    arrays, grid = gridded.arrays, gridded.section_grid(gridded.arrays.classified)
    if not grid.section_count:
        raise NothingToAssess(path=request.result)
    rules = replace(request.rules, label_set=arrays.label_set)
    reference = request.reference
    if isinstance(reference, CorrectedSections):
        labelled: LabelledSections | None = reference.label(grid, rules)
    else:
        labelled = label_grid(grid, reference, rules, reporter, name=request.result.stem)
    if labelled is None:
        return None
    which = gridded.index[labelled.rows, labelled.cols]
    own = isinstance(reference, CorrectedSections) and reference.arrays.path.resolve() == arrays.path.resolve()
    decided = arrays.labels[which]
    probability = arrays.expected_labels()[which]
    if own:
        probability = arrays.probability[which]
        decided = probability >= arrays.record.threshold_array()
    known = ~np.isnan(probability).any(axis=1)
    which, decided, probability = which[known], decided[known], probability[known]
    if not len(which):
        raise NothingToAssess(path=request.result)
    labels, places = labelled.labels[known], labelled.places[known]
    compared = any_along(labels, axis=0) if request.only_reference_labels else np.ones(labels.shape[1], bool)
    labels, decided, probability = labels[:, compared], decided[:, compared], probability[:, compared]
    independent, on_training = training_overlap(arrays, which, grid, request.model)
    warnings = (*labelled.warnings, *on_training, *_limits(labels, places), *_chosen_sections(reference))
    return Assessment(
        card=_card(request.result.stem, arrays, compared),
        arrays=arrays,
        which=which,
        labels=labels,
        decided=decided,
        probability=probability,
        places=places,
        scores=score(labels, decided, probability),
        intervals=bootstrap(labels, decided, probability, places),
        per_label=per_label(labels, decided, probability),
        presence=_presence(labels, decided, arrays.area[which] / SQUARE_METRES),
        reference=reference.name,
        independent=independent,
        dropped=labelled.dropped | _not_classified(arrays),
        notes=(*labelled.notes, *([tr(_MODEL_LABELS)] if own else [])),
        warnings=warnings,
    )


_MODEL_LABELS = mark("The labels that the model had given are compared with those corrected by hand.")


def _card(name: str, arrays: ResultArrays, compared: NDArray[np.bool_]) -> AssessedMap:
    kept = np.flatnonzero(compared).tolist()
    labels = LabelSet(arrays.label_set.name, tuple(arrays.label_set.labels[c] for c in kept))
    return AssessedMap(name, labels, tuple(arrays.record.thresholds[c] for c in kept))


def _presence(labels: NDArray[np.bool_], decided: NDArray[np.bool_], area: NDArray[np.float64]) -> Presence:
    return Presence(
        both=area @ (labels & decided),
        only_map=area @ (decided & ~labels),
        only_reference=area @ (labels & ~decided),
        total=float(area.sum()),
    )


def _not_classified(arrays: ResultArrays) -> dict[str, int]:
    count = int((~arrays.classified).sum())
    return {tr("not classified in the result"): count} if count else {}


def _limits(labels: NDArray[np.bool_], places: NDArray[np.str_]) -> list[str]:
    """Return warnings on few sections, few places and labels that do not occur."""
    found = []
    if len(labels) < FEW_SECTIONS:
        found.append(
            plural(
                len(labels),
                mark("Only {n} section was assessed: the intervals are not meaningful."),
                mark(
                    "Only {n} sections were assessed: single sections have a large effect and the intervals are wide."
                ),
            )
        )
    if (count := len(set(places.tolist()))) < FEW_PLACES:
        found.append(
            plural(
                count,
                mark("All sections come from {n} block of neighbouring sections: the intervals are rough."),
                mark("The sections come from only {n} blocks of neighbouring sections: the intervals are rough."),
            )
        )
    occurs = any_along(labels, axis=0)
    if absent := int((~occurs).sum()):
        found.append(
            plural(
                absent,
                mark(
                    "{n} of {total} labels is not in the reference here: it is not in the macro scores, and wrong "
                    "wherever the map has it."
                ),
                mark(
                    "{n} of {total} labels are not in the reference here: they are not in the macro scores, and wrong "
                    "wherever the map has them."
                ),
                total=len(occurs),
            )
        )
    return found


def _chosen_sections(reference: Reference | CorrectedSections) -> list[str]:
    if not isinstance(reference, CorrectedSections):
        return []
    return [
        tr(
            "The sections of the reference were chosen by whoever corrected them: if those that looked wrong were "
            "chosen, the scores are lower than on the whole map."
        )
    ]
