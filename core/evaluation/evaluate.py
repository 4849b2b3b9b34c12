"""The evaluation: a model's decisions on the sections of a store, scored, with what makes the scores doubtful."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import EmptySplit, LabelSetsDiffer, ParameterError
from ..model.card import Card
from ..model.classifier import Classifier
from ..model.model_file import Model, load_model
from ..results.writer import DECIMALS
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.store import Sections, join_stores
from ..stores.summary import SPLITS
from ..text import mark, tr
from .metrics import FEW_PLACES, LABEL_SCORES, Intervals, bootstrap, per_label, score

if TYPE_CHECKING:
    from ..reporting import Reporter

FEW_SECTIONS = 100  # below, scores hang on single sections
SPLIT_CHOICES = ("test", "validation", "train", "all")
HELD_OUT = "held out"  # the split of a cross-validation: every section, when it was not learnt from
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
    """A model's decisions on n sections and how good they are.

    Attributes:
        model: the model that was judged.
        sections: the stores it was judged on, joined.
        which: (n,) the sections that were judged, of `sections`.
        split: test, validation, train, all or `HELD_OUT`.
        labels, decided: (n, C) bool, in the order of the model's labels.
        probability: (n, C) as a result layer would hold it.
        scores: `metrics.SCORES`.
        intervals: 95 % bootstrap intervals of the scores.
        per_label: `metrics.per_label`, (C,) each.
        warnings: sentences on what makes the scores doubtful.
        device: what the model ran on.
    """

    model: Model
    sections: Sections
    which: NDArray[np.intp]
    split: str
    labels: NDArray[np.bool_]
    decided: NDArray[np.bool_]
    probability: NDArray[np.float64]
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
        """The sections' places, (n,); empty where not known."""
        return self.sections.places[self.which]

    def record(self) -> dict:
        """Return everything but the single decisions as plain values for JSON; null where a score is not defined."""
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
    """Run a model on a split of section stores and score its decisions; None where it was cancelled.

    Raises:
        ModelError, StoreError: a file cannot be used, or the store lacks a band of the model.
        LabelSetsDiffer, EmptySplit: model and store do not go together, or there is nothing to judge.
        MissingPackage, DeviceUnavailable, InferenceFailed: the model cannot run.
    """
    if split not in SPLIT_CHOICES:
        raise ParameterError(name="SPLIT", value=split, allowed=", ".join(SPLIT_CHOICES))
    loaded = load_model(model)
    sections = join_stores(stores, loaded.card.groups)
    labels = _in_order_of(loaded, sections)
    which = sections_of(sections, split)
    classifier = Classifier(loaded, device)
    if reporter:
        text = tr("{model} on {n} sections ({split}), {device}")
        reporter.info(text.format(model=loaded.card.name, n=len(which), split=split, device=classifier.device))
    probability = _run(classifier, loaded.card, sections, which, reporter)
    if probability is None:
        return None
    labels = labels[which]
    decided = probability >= loaded.card.thresholds_for(None)
    warnings = (*_leakage(loaded.card, sections, which), *_doubts(loaded.card, sections, which, labels))
    return _judge(loaded, sections, which, split, labels, decided, probability, warnings, classifier.device)


def evaluate_held_out(
    model: str | Path,
    sections: Sections,
    decided: NDArray[np.bool_],
    probability: NDArray[np.floating],
    device: str,
) -> Evaluation:
    """Score what a cross-validation said of all sections, (N, C): each time a network that saw nothing of the place.

    `model` is the one that was then trained on all of them; it has the sections' label set.
    """
    loaded, which = load_model(model), np.arange(len(sections))
    warnings = _doubts(loaded.card, sections, which, sections.labels)
    probability = np.round(probability.astype(np.float64), DECIMALS)
    return _judge(loaded, sections, which, HELD_OUT, sections.labels, decided, probability, warnings, device)


def _judge(
    model: Model,
    sections: Sections,
    which: NDArray[np.intp],
    split: str,
    labels: NDArray[np.bool_],
    decided: NDArray[np.bool_],
    probability: NDArray[np.float64],
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
    """Lay out the scores of one or more evaluations as text, a column each, with their intervals."""
    lines = [f"{'':20}" + "".join(f"{e.card.name[:24]:>26}" for e in evaluations)]
    for key, title in TITLES.items():
        cells = ("{:.4f} [{:.3f}, {:.3f}]".format(e.scores[key], *e.intervals.scores[key]) for e in evaluations)
        lines.append(f"{tr(title):20}" + "".join(f"{cell:>26}" for cell in cells))
    return "\n".join(lines)


def sections_of(sections: Sections, split: str) -> NDArray[np.intp]:
    """Return the indices of a split's sections, (n,); raise `EmptySplit` where there are none."""
    which = np.arange(len(sections)) if split == "all" else np.flatnonzero(sections.splits == split)
    if not len(which):
        counts = [(name, int((sections.splits == name).sum())) for name in SPLITS]
        found = ", ".join(f"{name} ({n})" for name, n in counts if n)
        store = ", ".join(str(store.path) for store in sections.stores)
        raise EmptySplit(store=store, split=split, found=found or tr("no splits, only '{name}'").format(name="all"))
    return which


def to_inputs(sections: Sections, groups: Sequence[BandGroup], which: NDArray[np.intp]) -> dict[str, NDArray]:
    """Return sections as a model takes them: float32 DN by input name, NaN where there is no data."""
    inputs = {}
    for group in groups:
        pixels = sections.read(group, which)
        inputs[group.input_name] = np.where(pixels == NODATA, np.float32(np.nan), pixels.astype(np.float32))
    return inputs


def _run(
    classifier: Classifier, card: Card, sections: Sections, which: NDArray[np.intp], reporter: Reporter | None
) -> NDArray[np.float64] | None:
    """Return probabilities (n, C), rounded as a result layer holds them; None where it was cancelled."""
    started, parts = time.monotonic(), []
    for start in range(0, len(which), classifier.batch):
        if reporter and reporter.cancelled():
            return None
        part = which[start : start + classifier.batch]
        parts.append(classifier(to_inputs(sections, card.groups, part))["probability"])
        if reporter:
            done = start + len(part)
            left = (time.monotonic() - started) / done * (len(which) - done)
            reporter.progress(done, len(which), left)
    return np.round(np.concatenate(parts).astype(np.float64), DECIMALS)


def _in_order_of(model: Model, sections: Sections) -> NDArray[np.bool_]:
    """Return the stores' labels (N, C) in the order of the model's; they must be the same labels."""
    own, theirs = ([(x.name, x.code) for x in labels] for labels in (model.card.label_set, sections.label_set))
    if sorted(own) != sorted(theirs):
        raise LabelSetsDiffer(
            model=model.path,
            store=sections.stores[0].path,
            **{
                key: tr("{name} ({n} labels)").format(name=labels.name, n=len(labels))
                for key, labels in (("own", model.card.label_set), ("other", sections.label_set))
            },
        )
    return sections.labels[:, [theirs.index(label) for label in own]]


def _leakage(card: Card, sections: Sections, which: NDArray[np.intp]) -> list[str]:
    """Say how many of these sections come from places that the model learnt from."""
    places, training = sections.places[which], card.training
    seen_places, acquisitions = (set(training.get(key) or ()) for key in ("places", "acquisitions"))
    # Older cards name whole acquisitions: BigEarthNet's names of sections without their last two numbers.
    leaked = sum(
        place in seen_places or name.rsplit("_", 2)[0] in acquisitions
        for place, name in zip(places.tolist(), sections.names[which].tolist(), strict=True)
    )
    if leaked:
        text = tr(
            "{n} of {all} sections come from places that the model learnt from: neighbouring sections look alike, so "
            "its scores look better than they would elsewhere."
        )
        return [text.format(n=leaked, all=len(which))]
    if not seen_places | acquisitions:
        return [tr("The model does not say where it learnt from: it may have seen these sections before.")]
    return []


def _doubts(card: Card, sections: Sections, which: NDArray[np.intp], labels: NDArray[np.bool_]) -> list[str]:
    """Say what makes the scores of these sections doubtful: few sections or places, the level, labels never seen."""
    warnings = []
    known = set(sections.places[which].tolist()) - {""}
    if len(which) < FEW_SECTIONS:
        text = tr("Only {n} sections were judged: a single one weighs much, and the intervals are wide.")
        warnings.append(text.format(n=len(which)))
    if not known:
        warnings.append(tr("The places of the sections are not known: the intervals may be too narrow."))
    elif len(known) < FEW_PLACES:
        text = tr(
            "The sections come from {n} places only: the scores say little about others, and the intervals are rough."
        )
        warnings.append(text.format(n=len(known)))
    levels = sorted({store.level for store in sections.stores if store.level and store.level != card.level})
    if levels:
        text = tr("The model learnt from {own}, these sections are {other}: its labels are less reliable here.")
        warnings.append(text.format(own=card.level, other=", ".join(levels)))
    return warnings + _label_warnings(card, labels)


def _label_warnings(card: Card, labels: NDArray[np.bool_]) -> list[str]:
    """Name the labels that the scores say nothing about, and those that the model can never find."""
    warnings = []
    occurs = labels.any(axis=0)
    absent = [name for name, seen in zip(card.label_set.names, occurs, strict=True) if not seen]
    missed = [
        name
        for name, seen, threshold in zip(card.label_set.names, occurs, card.thresholds, strict=True)
        if seen and math.isinf(threshold)
    ]
    if absent:
        text = tr("{n} of {all} labels are in none of these sections, and the macro scores leave them out: {names}.")
        warnings.append(text.format(n=len(absent), all=len(occurs), names="; ".join(absent)))
    if missed:
        text = tr("The model never saw these labels in training and never assigns them: {names}.")
        warnings.append(text.format(names="; ".join(missed)))
    return warnings


def _number(value: float) -> float | None:
    return round(float(value), 6) if math.isfinite(value) else None
