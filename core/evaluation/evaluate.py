"""Evaluates a model on the sections of a store: decisions, scores with intervals, and warnings."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from ..arrays import as_list
from ..choices import EVALUATED, SPLITS
from ..errors import CancelledEarly, EmptySplit, LabelSetsDiffer
from ..model.card import Card
from ..model.classifier import Classifier
from ..model.label_sets import LabelSet
from ..model.model_file import Model, load_model
from ..results.writer import DECIMALS
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.joined_stores import Sections, join_stores
from ..stores.store import Readable
from ..text import mark, plural, tr
from .baseline_scores import BaselineScores, Decisions, choose_training, score_baselines, train_baselines
from .baselines import band_statistics
from .metrics import LABEL_SCORES, Intervals, bootstrap, per_label, score
from .score_warnings import leakage, score_warnings

if TYPE_CHECKING:
    from ..reporting import Reporter

NO_BASELINES = mark(
    "There are no baselines to compare with: they need scikit-learn, and training sections that are not evaluated."
)
HELD_OUT = "held out"  # the split of a cross-validation: all sections, out of fold


class Labelled(Protocol):
    """What has labels with thresholds: a model or a map."""

    @property
    def name(self) -> str: ...
    @property
    def label_set(self) -> LabelSet: ...
    @property
    def thresholds(self) -> tuple[float, ...]: ...


class Scored(Protocol):
    """The scores of a model or of a map."""

    @property
    def card(self) -> Labelled: ...
    @property
    def scores(self) -> dict[str, float]: ...
    @property
    def intervals(self) -> Intervals: ...
    @property
    def per_label(self) -> dict[str, NDArray]: ...


@dataclass(frozen=True, eq=False)
class Evaluation:
    """The decisions of a model on n sections, and their scores.

    Attributes:
        model: the model.
        sections: the joined stores.
        which: (n,) the indices of the evaluated sections in `sections`.
        split: test, validation, train, all or `HELD_OUT`.
        labels, decided: (n, C) bool, in the order of the model's labels.
        probability: (n, C), rounded as in a result layer.
        scores: `metrics.SCORES`.
        intervals: 95 % bootstrap intervals of the scores.
        per_label: `metrics.per_label`, (C,) each.
        warnings: sentences on what limits the scores.
        device: what the model ran on.
        baselines: the scores of the baselines on the same sections.
    """

    model: Model
    sections: Sections
    which: NDArray[np.intp]
    split: str
    labels: NDArray[np.bool_]
    decided: NDArray[np.bool_]
    probability: NDArray[np.floating]
    scores: dict[str, float]
    intervals: Intervals
    per_label: dict[str, NDArray]
    warnings: tuple[str, ...]
    device: str
    baselines: tuple[BaselineScores, ...] = ()

    @property
    def card(self) -> Card:
        return self.model.card

    @property
    def names(self) -> NDArray[np.str_]:
        """The sections' names, (n,)."""
        return self.sections.names[self.which]

    @property
    def places(self) -> NDArray[np.str_]:
        """The sections' places, (n,); empty if not known."""
        return self.sections.places[self.which]

    def record(self) -> dict:
        """Return all but the decisions as plain values for JSON; null if a score is not defined."""
        card = self.card
        return {
            "model": str(self.model.path),
            "sha256": self.model.sha256,
            "name": card.name,
            "architecture": card.architecture,
            "demonstration": card.demonstration,
            "scope": card.scope,
            "stores": [str(store.path) for store in self.sections.stores],
            "split": self.split,
            "sections": len(self.which),
            "places": len(set(self.places.tolist()) - {""}),
            "device": self.device,
            "scores": scores_record(self.scores, self.intervals),
            "intervals": self.intervals.method,
            "baselines": [
                {
                    "name": baseline.name,
                    "scores": scores_record(baseline.scores, baseline.intervals),
                    "tests": [test.record() for test in baseline.tests],
                }
                for baseline in self.baselines
            ],
            "labels": labels_record(card, self.per_label, self.intervals),
            "warnings": list(self.warnings),
        }


def evaluate(
    model: str | Path,
    stores: Sequence[str | Path],
    split: str = "test",
    device: str = "auto",
    reporter: Reporter | None = None,
    *,
    baselines: Sequence[str | Path] = (),
    decisions: dict[str, Decisions] | None = None,
) -> Evaluation | None:
    """Run a model on a split of section stores and score its decisions; None if it was cancelled.

    With `baselines`, the stores of the model's training sections, the baselines are trained on these and scored on the
    same sections as the model; the evaluated sections and the rest of their split are left out of the training. If
    nothing is left, a warning says so. `decisions` are those of baselines that are already trained.

    Raises:
        ModelError, StoreError: a file cannot be used, or the store lacks a band of the model.
        LabelSetsDiffer, EmptySplit: the labels of model and store differ, or the split is empty.
        MissingPackage, DeviceUnavailable, InferenceFailed: the model cannot run.
    """
    EVALUATED.check("SPLIT", split)
    loaded = load_model(model)
    sections = join_stores(stores, loaded.card.groups)
    labels = labels_in_order_of(loaded, sections)
    which = sections_of(sections, split)
    classifier = Classifier(loaded, device, reporter=reporter)
    if reporter:
        text = tr("{model} on {n} sections ({split}), {device}")
        reporter.info(text.format(model=loaded.card.name, n=len(which), split=split, device=classifier.device))
    probability = classify_sections(classifier, loaded.card, sections, which, reporter)
    if probability is None:
        return None
    labels = labels[which]
    decided = probability >= loaded.card.thresholds_for(None)
    found = decisions or (_train_baselines(loaded, sections, which, split, baselines) if baselines else {})
    no_baselines = [tr(NO_BASELINES)] if baselines and not found else []
    warnings = (
        *no_baselines,
        *leakage(loaded.card, sections, which),
        *score_warnings(loaded.card, sections, which, labels),
    )
    return _scored(
        labels,
        decided,
        probability,
        model=loaded,
        sections=sections,
        which=which,
        split=split,
        warnings=warnings,
        device=classifier.device,
        baselines=found,
    )


def evaluate_held_out(
    model: str | Path,
    sections: Sections,
    network: Decisions,
    baselines: dict[str, Decisions],
    device: str,
) -> Evaluation:
    """Score the out-of-fold decisions of a cross-validation, of the network and of the baselines, on all sections.

    `model` is the one that was then trained on all sections, with the same label set.
    """
    loaded, which = load_model(model), np.arange(len(sections))
    warnings = score_warnings(loaded.card, sections, which, sections.labels)
    return _scored(
        sections.labels,
        network.decided,
        np.round(network.probability.astype(np.float64), DECIMALS),
        model=loaded,
        sections=sections,
        which=which,
        split=HELD_OUT,
        warnings=warnings,
        device=device,
        baselines=baselines,
    )


def _scored(
    labels: NDArray[np.bool_],
    decided: NDArray[np.bool_],
    probability: NDArray[np.floating],
    *,
    model: Model,
    sections: Sections,
    which: NDArray[np.intp],
    split: str,
    warnings: Sequence[str],
    device: str,
    baselines: dict[str, Decisions],
) -> Evaluation:
    places = sections.places[which]
    return Evaluation(
        model=model,
        sections=sections,
        which=which,
        split=split,
        labels=labels,
        decided=decided,
        probability=probability,
        scores=score(labels, decided, probability),
        intervals=bootstrap(labels, decided, probability, places),
        per_label=per_label(labels, decided, probability),
        warnings=(*sections.warnings, *warnings),
        device=device,
        baselines=score_baselines(baselines, labels, decided, places),
    )


def _train_baselines(
    model: Model, sections: Sections, which: NDArray[np.intp], split: str, stores: Sequence[str | Path]
) -> dict[str, Decisions]:
    """Train the baselines on at most `MAX_TRAINING` sections of `stores` that are not evaluated.

    Returns their decisions on `which`; none if all sections are evaluated or scikit-learn is not installed.
    """
    known = join_stores(stores, model.card.groups)
    evaluated = set(as_list(sections.names[which]))
    training = np.array([name not in evaluated for name in as_list(known.names)]) & (known.splits != split)
    if not find_spec("sklearn") or not training.any():
        return {}
    chosen = choose_training(np.flatnonzero(training))
    return train_baselines(
        band_statistics(known, model.card.groups, chosen),
        labels_in_order_of(model, known)[chosen],
        known.places[chosen],
        band_statistics(sections, model.card.groups, which),
    )


def sections_of(sections: Sections, split: str) -> NDArray[np.intp]:
    """Return the indices of a split's sections, (n,); raise `EmptySplit` if there are none."""
    which = np.arange(len(sections)) if split == "all" else np.flatnonzero(sections.splits == split)
    if not len(which):
        counts = [(name, int((sections.splits == name).sum())) for name in SPLITS.values]
        found = ", ".join(f"{name} ({n})" for name, n in counts if n)
        store = ", ".join(str(store.path) for store in sections.stores)
        raise EmptySplit(store=store, split=split, found=found or tr("no splits, only '{name}'").format(name="all"))
    return which


def to_inputs(sections: Readable, groups: Sequence[BandGroup], which: NDArray[np.intp]) -> dict[str, NDArray]:
    """Return the inputs of a model: float32 DN by input name, NaN for no data."""
    inputs = {}
    for group in groups:
        pixels = sections.read(group, which)
        inputs[group.input_name] = np.where(pixels == NODATA, np.float32(np.nan), pixels.astype(np.float32))
    return inputs


def classify_sections(
    classifier: Classifier, card: Card, sections: Sections, which: NDArray[np.intp], reporter: Reporter | None
) -> NDArray[np.floating] | None:
    """Return probabilities (n, C), rounded as in a result layer; None if it was cancelled."""
    started, parts = time.monotonic(), []
    for start in range(0, len(which), classifier.batch):
        if reporter and reporter.cancelled():
            return None
        part = which[start : start + classifier.batch]
        try:
            parts.append(classifier(to_inputs(sections, card.groups, part))["probability"])
        except CancelledEarly:
            return None
        if reporter:
            done = start + len(part)
            left = (time.monotonic() - started) / done * (len(which) - done)
            reporter.progress(done, len(which), left)
    return np.round(np.concatenate(parts).astype(np.float64), DECIMALS)


def labels_in_order_of(model: Model, sections: Sections) -> NDArray[np.bool_]:
    """Return the labels of the stores, (N, C), in the order of the model; raise `LabelSetsDiffer` for other labels."""
    expected, found = ([(x.name, x.code) for x in labels] for labels in (model.card.label_set, sections.label_set))
    if sorted(expected) != sorted(found):
        raise LabelSetsDiffer(
            model=model.path,
            store=sections.stores[0].path,
            **{
                key: plural(len(labels), "{name} ({n} label)", "{name} ({n} labels)", name=labels.name)
                for key, labels in (("own", model.card.label_set), ("other", sections.label_set))
            },
        )
    return sections.labels[:, [found.index(label) for label in expected]]


def labels_record(card: Labelled, per_label: dict[str, NDArray], intervals: Intervals) -> list[dict]:
    """Return the scores of each label as plain values; null if a score is not defined."""
    return [
        {
            "code": label.code,
            "name": label.name,
            "support": int(per_label["support"][c]),
            "assigned": int(per_label["assigned"][c]),
            "threshold": _number(card.thresholds[c]),
            **{
                key: {
                    "value": _number(per_label[key][c]),
                    "interval": list(map(_number, intervals.labels[key][c])),
                }
                for key in LABEL_SCORES
            },
        }
        for c, label in enumerate(card.label_set)
    ]


def scores_record(scores: dict[str, float], intervals: Intervals) -> dict:
    """Return scores with their intervals as plain values; null if a score is not defined."""
    return {
        key: {"value": _number(value), "interval": list(map(_number, intervals.scores[key]))}
        for key, value in scores.items()
    }


def _number(value: float) -> float | None:
    return round(float(value), 6) if math.isfinite(value) else None
