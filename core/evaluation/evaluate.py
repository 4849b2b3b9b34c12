"""Evaluates a model on the sections of a store: decisions, scores with intervals, and warnings."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..arrays import any_along, as_list
from ..choices import EVALUATED, SPLITS
from ..errors import CancelledEarly, EmptySplit, LabelSetsDiffer
from ..model.card import Card
from ..model.classifier import Classifier
from ..model.model_file import Model, load_model
from ..results.writer import DECIMALS
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.store import Sections, join_stores
from ..text import mark, plural, tr
from .metrics import FEW_PLACES, LABEL_SCORES, Intervals, bootstrap, per_label, score

if TYPE_CHECKING:
    from ..reporting import Reporter

FEW_SECTIONS = 100  # with fewer, single sections have a large effect on the scores
HELD_OUT = "held out"  # the split of a cross-validation: all sections, out of fold
TITLES = {
    "recall": mark("Recall"),
    "precision": mark("Precision"),
    "f1": mark("F1"),
    "f2": mark("F2"),
    "micro_f1": mark("Micro F1"),
    "macro_f1": mark("Macro F1"),
    "macro_ap": mark("Macro AP"),
    "micro_ap": mark("Micro AP"),
    "hamming": mark("Hamming loss"),
    "coverage": mark("Coverage"),
    "ranking_loss": mark("Ranking loss"),
    "calibration_error": mark("Calibration error"),
}


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
            "scores": {
                key: {"value": _number(value), "interval": list(map(_number, self.intervals.scores[key]))}
                for key, value in self.scores.items()
            },
            "intervals": self.intervals.method,
            "labels": [
                {
                    "code": label.code,
                    "name": label.name,
                    "support": int(self.per_label["support"][c]),
                    "assigned": int(self.per_label["assigned"][c]),
                    "threshold": _number(card.thresholds[c]),
                    **{
                        key: {
                            "value": _number(self.per_label[key][c]),
                            "interval": list(map(_number, self.intervals.labels[key][c])),
                        }
                        for key in LABEL_SCORES
                    },
                }
                for c, label in enumerate(card.label_set)
            ],
            "warnings": list(self.warnings),
        }


def evaluate(
    model: str | Path,
    stores: Sequence[str | Path],
    split: str = "test",
    device: str = "auto",
    reporter: Reporter | None = None,
) -> Evaluation | None:
    """Run a model on a split of section stores and score its decisions; None if it was cancelled.

    Raises:
        ModelError, StoreError: a file cannot be used, or the store lacks a band of the model.
        LabelSetsDiffer, EmptySplit: the labels of model and store differ, or the split is empty.
        MissingPackage, DeviceUnavailable, InferenceFailed: the model cannot run.
    """
    EVALUATED.check("SPLIT", split)
    loaded = load_model(model)
    sections = join_stores(stores, loaded.card.groups)
    labels = _in_order_of(loaded, sections)
    which = sections_of(sections, split)
    classifier = Classifier(loaded, device, reporter=reporter)
    if reporter:
        text = tr("{model} on {n} sections ({split}), {device}")
        reporter.info(text.format(model=loaded.card.name, n=len(which), split=split, device=classifier.device))
    probability = _run(classifier, loaded.card, sections, which, reporter)
    if probability is None:
        return None
    labels = labels[which]
    decided = probability >= loaded.card.thresholds_for(None)
    warnings = (*_leakage(loaded.card, sections, which), *_score_warnings(loaded.card, sections, which, labels))
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
    )


def evaluate_held_out(
    model: str | Path,
    sections: Sections,
    decided: NDArray[np.bool_],
    probability: NDArray[np.floating],
    device: str,
) -> Evaluation:
    """Score the out-of-fold decisions and probabilities of a cross-validation, (N, C), on all sections.

    `model` is the one that was then trained on all sections, with the same label set.
    """
    loaded, which = load_model(model), np.arange(len(sections))
    warnings = _score_warnings(loaded.card, sections, which, sections.labels)
    probability = np.round(probability.astype(np.float64), DECIMALS)
    return _scored(
        sections.labels,
        decided,
        probability,
        model=loaded,
        sections=sections,
        which=which,
        split=HELD_OUT,
        warnings=warnings,
        device=device,
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
) -> Evaluation:
    return Evaluation(
        model=model,
        sections=sections,
        which=which,
        split=split,
        labels=labels,
        decided=decided,
        probability=probability,
        scores=score(labels, decided, probability),
        intervals=bootstrap(labels, decided, probability, sections.places[which]),
        per_label=per_label(labels, decided, probability),
        warnings=(*sections.warnings, *warnings),
        device=device,
    )


def score_table(evaluations: Sequence[Evaluation]) -> str:
    """Return the scores of evaluations, with intervals, as a text table: one column per evaluation."""
    lines = [f"{'':20}" + "".join(f"{e.card.name[:24]:>26}" for e in evaluations)]
    for key, title in TITLES.items():
        cells = ("{:.4f} [{:.3f}, {:.3f}]".format(e.scores[key], *e.intervals.scores[key]) for e in evaluations)
        lines.append(f"{tr(title):20}" + "".join(f"{cell:>26}" for cell in cells))
    return "\n".join(lines)


def sections_of(sections: Sections, split: str) -> NDArray[np.intp]:
    """Return the indices of a split's sections, (n,); raise `EmptySplit` if there are none."""
    which = np.arange(len(sections)) if split == "all" else np.flatnonzero(sections.splits == split)
    if not len(which):
        counts = [(name, int((sections.splits == name).sum())) for name in SPLITS.values]
        found = ", ".join(f"{name} ({n})" for name, n in counts if n)
        store = ", ".join(str(store.path) for store in sections.stores)
        raise EmptySplit(store=store, split=split, found=found or tr("no splits, only '{name}'").format(name="all"))
    return which


def to_inputs(sections: Sections, groups: Sequence[BandGroup], which: NDArray[np.intp]) -> dict[str, NDArray]:
    """Return the inputs of a model: float32 DN by input name, NaN for no data."""
    inputs = {}
    for group in groups:
        pixels = sections.read(group, which)
        inputs[group.input_name] = np.where(pixels == NODATA, np.float32(np.nan), pixels.astype(np.float32))
    return inputs


def _run(
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


def _in_order_of(model: Model, sections: Sections) -> NDArray[np.bool_]:
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


def _leakage(card: Card, sections: Sections, which: NDArray[np.intp]) -> list[str]:
    """Return a warning if sections come from places of the training data, or if these are not known."""
    places, training = sections.places[which], card.training
    seen_places, acquisitions = (set(training.get(key) or ()) for key in ("places", "acquisitions"))
    # Older cards name whole acquisitions: BigEarthNet's names of sections without their last two numbers.
    leaked = sum(
        place in seen_places or name.rsplit("_", 2)[0] in acquisitions
        for place, name in zip(as_list(places), as_list(sections.names[which]), strict=True)
    )
    if leaked:
        text = plural(
            leaked,
            "{n} of {total} sections comes from a place of the training data: neighbouring sections are similar, so "
            "the scores are higher than at other places.",
            "{n} of {total} sections come from places of the training data: neighbouring sections are similar, so the "
            "scores are higher than at other places.",
            total=len(which),
        )
        return [text]
    if not seen_places | acquisitions:
        return [tr("The places of the training data are not known: the model may have been trained on these sections.")]
    return []


def _score_warnings(card: Card, sections: Sections, which: NDArray[np.intp], labels: NDArray[np.bool_]) -> list[str]:
    """Return warnings on the scores: few sections or places, another level, labels without training data."""
    warnings = []
    known = set(sections.places[which].tolist()) - {""}
    if len(which) < FEW_SECTIONS:
        text = plural(
            len(which),
            "Only {n} section was evaluated: the intervals are not meaningful.",
            "Only {n} sections were evaluated: single sections have a large effect, and the intervals are wide.",
        )
        warnings.append(text)
    if not known:
        warnings.append(tr("The places of the sections are not known: the intervals may be too narrow."))
    elif len(known) < FEW_PLACES:
        text = plural(
            len(known),
            "All sections come from {n} place: the scores may differ at other places, and the intervals are rough.",
            "The sections come from only {n} places: the scores may differ at others, and the intervals are rough.",
        )
        warnings.append(text)
    levels = sorted({store.level for store in sections.stores if store.level and store.level != card.level})
    if levels:
        text = tr("The model was trained on {own} and these sections are {other}: its labels are less reliable here.")
        warnings.append(text.format(own=card.level, other=", ".join(levels)))
    return warnings + _label_warnings(card, labels)


def _label_warnings(card: Card, labels: NDArray[np.bool_]) -> list[str]:
    """Return warnings on labels that do not occur, and on labels that the model never assigns."""
    warnings = []
    occurs = any_along(labels, axis=0)
    absent = [name for name, seen in zip(card.label_set.names, occurs, strict=True) if not seen]
    missed = [
        name
        for name, seen, threshold in zip(card.label_set.names, occurs, card.thresholds, strict=True)
        if seen and math.isinf(threshold)
    ]
    if absent:
        text = plural(
            len(absent),
            "{n} of {total} labels does not occur in these sections and is not in the macro scores: {names}.",
            "{n} of {total} labels do not occur in these sections and are not in the macro scores: {names}.",
            total=len(occurs),
            names="; ".join(absent),
        )
        warnings.append(text)
    if missed:
        text = tr("These labels have no training data and are never assigned: {names}.")
        warnings.append(text.format(names="; ".join(missed)))
    return warnings


def _number(value: float) -> float | None:
    return round(float(value), 6) if math.isfinite(value) else None
