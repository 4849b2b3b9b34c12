"""Cross-validation for few sections: scores of the network and of baselines, and the thresholds of the final model."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..evaluation import metrics
from ..evaluation.baseline_scores import DECISION_SCORES, Decisions, baselines_out_of_fold, constant_out_of_fold
from ..evaluation.baselines import CLASSIFIERS, MOST_FREQUENT, STATISTICS
from ..evaluation.calibration import (
    THRESHOLD_CHOICE,
    choose_thresholds,
    describe_calibration,
    fit_temperature,
    has_examples,
    probability_of,
)
from ..evaluation.folds import grouped_folds
from ..evaluation.significance import paired_tests
from ..model.label_sets import LabelSet
from ..network.section_network import SectionNetwork
from ..stores.store import Indexes, Readable
from ..text import tr
from .module import RunMonitor
from .predict import predict
from .recipe import Recipe
from .trainer import fit

SEA_CODES = ("marine", "523")
METRICS = ("precision", "recall", "f1", "f2", "micro_f1", "macro_ap")
REPORTED_EPOCHS = 10  # one message per so many epochs of a fold


@dataclass(frozen=True)
class ValidationResult:
    """What the sections outside the training give.

    Attributes:
        temperature: the temperature for the logits.
        thresholds: (C,).
        scores: for the card.
        calibration: of the probabilities of held-out sections, for the card.
        baselines: without a cross-validation, what the baselines decide for the sections of the test split, or of
            validation if there is none; empty if they were not trained.
        held_out: of a cross-validation, what the network and the baselines decide for all sections, out of fold, with
            the first seed.
    """

    temperature: float
    thresholds: NDArray[np.float64]
    scores: dict
    baselines: dict[str, Decisions] = field(default_factory=dict)
    held_out: dict[str, Decisions] | None = None
    calibration: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Scheme:
    """How a cross-validation is done.

    Attributes:
        folds: number of folds.
        inner: number of inner folds of the training sections of each fold, whose predictions give its temperature and
            thresholds (nested cross-validation); 0 to use the predictions of the other folds, without more trainings.
        seeds: one cross-validation for each, with its own initial network and folds.
    """

    folds: int
    inner: int
    seeds: tuple[int, ...]


class _FoldMonitor:
    """The monitor of one training: passes warnings, a message on every ten epochs, and requests to end."""

    def __init__(self, monitor: RunMonitor, number: int, count: int) -> None:
        self._monitor, self._number, self._count = monitor, number, count

    def append(self, event: str, **values: Any) -> None:
        if event == "epoch" and values["epoch"] % REPORTED_EPOCHS == 0:
            text = tr("Training {number} of {count}, epoch {epoch} of {epochs}: loss {train_loss:.3f}")
            text = text.format(number=self._number, count=self._count, **values)
            self._monitor.append("info", text=text, training=self._number, trainings=self._count)
        elif event == "warning":
            self._monitor.append(event, **values)

    def requested(self) -> str | None:
        return "cancel" if self._monitor.requested() else None  # a fold gives no model that a stop could keep


@dataclass(frozen=True, eq=False)
class _Repeat:
    """One cross-validation: logits (N, C), and what network and baselines decide, all out of fold.

    `constant_on_land` is the constant label set that is chosen on the training sections that are not open sea only.
    """

    logits: NDArray[np.float32]
    decisions: dict[str, Decisions]
    constant_on_land: Decisions


class CrossValidation:
    """Trains networks without some sections, and scores them and the baselines on these.

    Args:
        sections: all sections.
        label_set: the label set of the sections.
        create: returns the initial network for a seed.
        recipe: the training procedure; all its epochs are trained.
        device: as in `fit`.
        monitor: receives messages, and can request an end.
        groups: the sections that are kept in one fold, (N,); default: those of a place.
        folder: where the checkpoint of each training is written, so that an interrupted run can be resumed.
    """

    def __init__(
        self,
        sections: Readable,
        label_set: LabelSet,
        create: Callable[[int], SectionNetwork],
        recipe: Recipe,
        *,
        device: str,
        monitor: RunMonitor,
        groups: NDArray | None = None,
        folder: Path | None = None,
    ) -> None:
        self._sections, self._label_set, self._create = sections, label_set, create
        self._recipe = replace(recipe, patience=0)
        self._device, self._monitor, self._folder = device, monitor, folder
        self._groups = sections.places if groups is None else groups

    def run(self, scheme: Scheme) -> ValidationResult:
        """Train once per fold, inner fold and seed; return scores, and what the final model needs.

        Temperature and thresholds of the final model come from the predictions out of fold of all seeds.
        """
        labels = self._sections.labels
        self._number, self._count = 0, len(scheme.seeds) * scheme.folds * (1 + scheme.inner)
        repeats = [self._repeat(scheme, seed) for seed in scheme.seeds]
        logits = np.concatenate([repeat.logits for repeat in repeats])
        every = np.tile(np.arange(len(labels)), len(repeats))
        temperature, thresholds = self._decide(logits, every)
        scores = _scores(repeats, self._sections, self._label_set)
        return ValidationResult(
            temperature=temperature,
            thresholds=thresholds,
            scores=_description(scheme) | scores,
            held_out=repeats[0].decisions,
            calibration=describe_calibration(
                labels, repeats[0].decisions["network"].probability, f"{scheme.folds}-fold cross-validation"
            ),
        )

    def _repeat(self, scheme: Scheme, seed: int) -> _Repeat:
        sections, labels = self._sections, self._sections.labels
        network = self._create(seed)
        folds = grouped_folds(self._groups, scheme.folds, seed)
        logits = np.zeros(labels.shape, np.float32)
        known = {}  # by fold: the logits that its temperature and thresholds come from, and their sections
        for fold in range(scheme.folds):
            training, held_out = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
            logits[held_out] = self._predict(network, seed, training, held_out)
            if scheme.inner:
                inner = grouped_folds(self._groups[training], scheme.inner, seed)
                found = np.zeros((len(training), labels.shape[1]), np.float32)
                for number in range(scheme.inner):
                    parts = training[inner != number], training[inner == number]
                    found[inner == number] = self._predict(network, seed, *parts)
                known[fold] = found, training
        decided, probability = np.zeros(labels.shape, bool), np.zeros(labels.shape)
        for fold in range(scheme.folds):
            others = np.flatnonzero(folds != fold)
            temperature, thresholds = self._decide(*known.get(fold, (logits[others], others)))
            probability[folds == fold] = probability_of(logits[folds == fold], temperature)
            decided[folds == fold] = probability[folds == fold] >= thresholds
        decisions = {"network": Decisions(decided, probability)}
        decisions |= baselines_out_of_fold(sections, network.groups, folds, seed)
        land = ~only_sea(labels, self._label_set)
        return _Repeat(logits, decisions, constant_out_of_fold(labels, folds, land))

    def _decide(self, logits: NDArray, which: Indexes) -> tuple[float, NDArray[np.float64]]:
        """Return temperature and thresholds (C,) from predictions out of fold, (n, C), of the sections `which`."""
        labels = self._sections.labels[which]
        # A section counts once, although it is predicted with each seed.
        trained = has_examples(self._sections.labels[np.unique(which)])
        if not self._recipe.calibrate:
            return 1.0, np.where(trained, 0.5, np.inf)
        temperature = fit_temperature(logits, labels)
        probability, places = probability_of(logits, temperature), self._sections.places[which]
        return temperature, choose_thresholds(probability, labels, places, trained)

    def _predict(self, network: SectionNetwork, seed: int, training: Indexes, held_out: Indexes) -> NDArray[np.float32]:
        """Train a copy of a network; return the logits of the sections that are held out, (n, C)."""
        self._number += 1
        fitted = fit(
            copy.deepcopy(network),
            self._sections,
            training,
            np.empty(0, np.intp),
            self._recipe,
            seed=seed,
            device=self._device,
            monitor=_FoldMonitor(self._monitor, self._number, self._count),
            checkpoint=self._folder / f"fold{self._number}.ckpt" if self._folder else None,
        )
        network = fitted.network.to(fitted.target)
        return predict(network, self._sections, network.groups, held_out, fitted.target)


def _description(scheme: Scheme) -> dict:
    """Return how the scores were found, for the card."""
    chosen = "in inner folds of the training sections" if scheme.inner else "on the other folds"
    return {
        "method": f"{scheme.folds}-fold cross-validation; neighbouring places and all dates of a place in one fold",
        "seeds": list(scheme.seeds),
        "inner_folds": scheme.inner,
        "threshold_choice": f"{THRESHOLD_CHOICE} For the scores, temperature and thresholds of a fold are chosen "
        f"{chosen}; the model's own are chosen on the predictions out of fold of all sections.",
        "baselines": f"{', '.join(CLASSIFIERS)}: trained on {STATISTICS}; {MOST_FREQUENT}: the same labels everywhere, "
        "chosen on the training sections of the same kind.",
    }


def _scores(repeats: list[_Repeat], sections: Readable, label_set: LabelSet) -> dict:
    """Return the scores of network and baselines on all sections, and on those that are not open sea only (easy)."""
    labels, land = sections.labels, ~only_sea(sections.labels, label_set)
    everywhere = [repeat.decisions for repeat in repeats]
    scores: dict = {"all": score_rows(everywhere, labels, sections.places)}
    on_land = [
        {
            row: _part(found, land)
            for row, found in (repeat.decisions | {MOST_FREQUENT: repeat.constant_on_land}).items()
        }
        for repeat in repeats
    ]
    scores["without_open_sea"] = score_rows(on_land, labels[land], sections.places[land])
    ap = {
        row: metrics.per_label(labels, found.decided, found.probability)["ap"]
        for row, found in everywhere[0].items()
        if row != MOST_FREQUENT  # a constant label set gives no ranking
    }
    scores["labels"] = {
        code: {"positives": int(labels[:, i].sum()), **{f"{row}_ap": _rounded(values[i]) for row, values in ap.items()}}
        for i, code in enumerate(label_set.codes)
    }
    return scores


def _part(found: Decisions, which: NDArray[np.bool_]) -> Decisions:
    return Decisions(found.decided[which], found.probability[which])


def score_rows(repeats: list[dict[str, Decisions]], labels: NDArray[np.bool_], places: NDArray[np.str_]) -> dict:
    """Return the number of sections and, by row, the means of `METRICS` over the repeats.

    Of several repeats also their standard deviations (`spread`); of the baselines the difference in F1 of the network,
    with its interval and p, in the first repeat.
    """
    rows: dict = {"sections": len(labels)}
    for row in repeats[0] if len(labels) else ():
        found = [metrics.score(labels, each[row].decided, each[row].probability) for each in repeats]
        keys = [key for key in METRICS if row != MOST_FREQUENT or key in DECISION_SCORES]
        values = {key: [scores[key] for scores in found] for key in keys}
        rows[row] = {key: _rounded(float(np.mean(some))) for key, some in values.items()}
        if len(repeats) > 1:
            rows[row]["spread"] = {key: _rounded(float(np.std(some, ddof=1))) for key, some in values.items()}
        if row != "network":
            decided = repeats[0]["network"].decided, repeats[0][row].decided
            test = next(test for test in paired_tests(labels, *decided, places)[0] if test.score == "f1")
            rows[row]["network_minus_this"] = {
                "f1": _rounded(test.difference),
                "interval": [_rounded(value) for value in test.interval],
                "p": test.permutation_p,
            }
    return rows


def only_sea(labels: NDArray[np.bool_], label_set: LabelSet) -> NDArray[np.bool_]:
    """Return which sections, (N,), have open sea as their only label: easy ones, which are scored separately."""
    sea = [code in SEA_CODES for code in label_set.codes]
    return labels[:, sea].any(axis=1) & (labels.sum(axis=1) == 1)


def score_table(scores: dict) -> str:
    """Return the scores of the network and the baselines as a text table, of several repeats with their spread."""
    lines = []
    for subset, title in (("all", "all sections"), ("without_open_sea", "without open-sea sections")):
        heads = "".join(f"{metric:>15}" for metric in METRICS)
        lines.append(f"{title + ' (' + str(scores[subset]['sections']) + ')':34}{heads}")
        for row, values in list(scores[subset].items())[1:]:
            lines.append(f"  {row.replace('_', ' '):32}" + "".join(f"{_cell(values, key):>15}" for key in METRICS))
    return "\n".join(lines)


def _cell(values: dict, key: str) -> str:
    if values.get(key) is None:
        return "-"
    spread = values.get("spread", {}).get(key)
    return f"{values[key]:.3f}" + ("" if spread is None else f" ± {spread:.3f}")


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 4)
