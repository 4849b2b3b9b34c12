"""Writes the card of a newly trained model: what it learnt from, how well it did, what it must not be taken for."""

from __future__ import annotations

import math
from dataclasses import asdict

import torch

from ..labels import LabelSet
from ..model import OUTPUT_SHAPES, Card
from ..network.network import MultiAttentionNetwork
from .fit import Recipe
from .legacy import Sections
from .validation import Validation, only_sea

DEMONSTRATION_BELOW = 10_000  # sections: a model that learnt from fewer is called a demonstration


def make_card(
    name: str,
    label_set: LabelSet,
    sections: Sections,
    network: MultiAttentionNetwork,
    recipe: Recipe,
    validation: Validation,
    origin: str,
    seed: int,
) -> Card:
    """Return the card of a network fitted to all `sections` and judged by `validation`."""
    count, sea = len(sections.names), int(only_sea(sections.labels, label_set).sum())
    demonstration = count < DEMONSTRATION_BELOW
    never = [n for n, t in zip(label_set.names, validation.thresholds, strict=True) if math.isinf(t)]
    f1 = validation.scores["without_open_sea"]["network"]["f1"]
    return Card(
        name=name,
        architecture=network.architecture,
        label_set=label_set,
        groups=network.groups,
        patches_per_side=network.options.patches_per_side,
        outputs=tuple(OUTPUT_SHAPES),
        bias=tuple(network.classifier.scores.bias.tolist()),
        thresholds=tuple(round(float(t), 4) for t in validation.thresholds),
        level="L2A",
        demonstration=demonstration,
        scope=_scope(count, sea, demonstration, never, f1, origin),
        training={
            "data": "BigEarthNet v1.0",
            "origin": origin,
            "sections": count,
            "open_sea_only": sea,
            "acquisitions": sorted(set(sections.acquisitions.tolist())),
            "skipped": list(sections.skipped),
            "statistics": "band means and standard deviations of the whole BigEarthNet v1.0 archive",
            "network": asdict(network.options),
            "parameters": sum(p.numel() for p in network.parameters()),
            "recipe": asdict(recipe),
            "seed": seed,
            "torch": torch.__version__,
        },
        scores=validation.scores,
    )


def _scope(count: int, sea: int, demonstration: bool, never: list[str], f1: float, origin: str) -> str:
    """Say in plain sentences what the model is and what it is not."""
    where = f" ({origin})" if origin else ""
    learnt = f"trained on {count} BigEarthNet sections{where}, {sea} of them open sea only"
    parts = [f"Demonstration model {learnt}: it shows how LandLabels works and is not a map to rely on."]
    if not demonstration:
        parts = [f"Model {learnt}."]
    parts.append(f"On sections of other acquisitions it reached a mean F1 of {f1:.2f} (open sea left out).")
    if never:
        parts.append(f"It never saw, and never assigns: {'; '.join(never)}.")
    return " ".join(parts)
