"""Writes the card of a newly trained model: what it learnt from, how well it did, what it must not be taken for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ..model.card import Card
from ..network.base import SectionNetwork
from ..stores.store import Sections, SectionStore
from ..stores.summary import DEMONSTRATION_BELOW, SPLITS
from ..text import join_names, tr
from .recipe import Recipe

STATISTICS = "band means and standard deviations of the whole BigEarthNet v1.0 archive"


@dataclass(frozen=True)
class Origin:
    """What a card says beside the network itself.

    Attributes:
        sections: the joined stores; their splits are what each section was used for.
        recipe, preset, seed: how the network was fitted.
        epoch: the epoch whose weights it has.
        temperature: what its logits were divided by.
        scores: by what was judged: `validation`, `test`, or those of a cross-validation.
        words: where the sections come from, if the user says so.
        begun_from: the model that fitting started from.
        processes: how many fitted it together.
    """

    sections: Sections
    recipe: Recipe
    preset: str
    seed: int
    epoch: int
    temperature: float
    scores: dict
    words: str = ""
    begun_from: dict | None = None
    processes: int = 1
    device: str = ""


def make_card(name: str, network: SectionNetwork, thresholds: NDArray[np.float64], origin: Origin) -> Card:
    """Return the card of a network; `thresholds` (C,) are inf for labels that are never assigned."""
    sections = origin.sections
    label_set, learnt = sections.label_set, sections.splits == "train"
    demonstration = int(learnt.sum()) < DEMONSTRATION_BELOW
    never = [label for label, t in zip(label_set.names, thresholds, strict=True) if math.isinf(t)]
    levels = {store.level for store in sections.stores}
    return Card(
        name=name,
        architecture=network.architecture,
        label_set=label_set,
        groups=network.groups,
        patches_per_side=network.options.patches_per_side,
        outputs=tuple(network.outputs),
        bias=network.bias,
        thresholds=tuple(round(float(t), 4) for t in thresholds),
        level="L1C" if levels == {"L1C"} else "L2A",
        demonstration=demonstration,
        scope=_scope(int(learnt.sum()), demonstration, never, origin),
        training={
            "data": describe(sections.stores),
            "origin": origin.words,
            "stores": [{"sections": len(store), "level": store.level, **store.source} for store in sections.stores],
            "sections": int(learnt.sum()),
            "splits": {split: int((sections.splits == split).sum()) for split in SPLITS},
            "places": sorted(set(sections.places[learnt].tolist()) - {""}),
            "examples": dict(zip(label_set.codes, sections.labels[learnt].sum(axis=0).tolist(), strict=True)),
            "statistics": STATISTICS,
            "network": asdict(network.options),
            "parameters": sum(p.numel() for p in network.parameters()),
            "preset": origin.preset,
            "recipe": asdict(origin.recipe),
            "epoch": origin.epoch,
            "temperature": round(origin.temperature, 4),
            "seed": origin.seed,
            "begun_from": origin.begun_from,
            "processes": origin.processes,
            "device": origin.device,
            "torch": torch.__version__,
        },
        scores=origin.scores,
    )


def describe(stores: Sequence[SectionStore]) -> str:
    """Say in a few words what the sections are."""
    found = []
    for store in stores:
        if store.source.get("kind") == "bigearthnet":
            found.append(f"BigEarthNet v{store.source.get('version', '?')}")
        elif store.source.get("kind") == "scene":
            text = tr("the scene {scene} labelled by {reference}")
            found.append(text.format(scene=store.source.get("scene"), reference=store.source.get("reference")))
        else:
            found.append(store.path.name)
    return join_names(list(dict.fromkeys(found)))


def _scope(count: int, demonstration: bool, never: list[str], origin: Origin) -> str:
    """Say in plain sentences what the model is and what it is not."""
    where = f" ({origin.words})" if origin.words else ""
    values = {"count": count, "data": describe(origin.sections.stores), "where": where}
    if demonstration:
        text = tr(
            "Demonstration model trained on {count} sections of {data}{where}: it shows how LandLabels works and is "
            "not a map to rely on."
        )
    else:
        text = tr("Model trained on {count} sections of {data}{where}.")
    parts = [text.format(**values), _judgement(origin.scores)]
    if never:
        parts.append(tr("It never saw, and never assigns: {names}.").format(names="; ".join(never)))
    return " ".join(filter(None, parts))


def _judgement(scores: dict) -> str:
    if "without_open_sea" in scores:
        judged = scores["without_open_sea"].get("network") or scores["all"]["network"]
        return tr("On sections of other places it reached a mean F1 of {f1:.2f} (open sea left out).").format(**judged)
    if "test" in scores:
        return tr("On {sections} test sections it reached a mean F1 of {f1:.2f}.").format(**scores["test"])
    if "validation" in scores:
        text = tr(
            "On the {sections} validation sections, which its epoch and thresholds were chosen by, it reached a mean "
            "F1 of {f1:.2f}."
        )
        return text.format(**scores["validation"])
    return tr("It was judged on nothing.")
