"""Makes the card of a trained model: its training data, scores and scope."""

from __future__ import annotations

import math
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from ..choices import SPLITS
from ..evaluation.calibration import MIN_EXAMPLES, THRESHOLD_CHOICE
from ..evaluation.novelty import Novelty
from ..model.card import BAND_STATISTICS, NOVELTY, Card
from ..network.section_network import SectionNetwork
from ..scene.radiometry import NODATA
from ..sections.section import BandGroup
from ..stores.joined_stores import Sections
from ..stores.store import SectionStore
from ..stores.summary import DEMONSTRATION_BELOW
from ..text import join_names, plural, tr
from .recipe import Recipe

MEASURED = 500  # sections whose pixels give the band statistics
UNCALIBRATED = "A threshold of 0.5 for all labels."
STATISTICS = "band means and standard deviations of the whole BigEarthNet v1.0 archive"


@dataclass(frozen=True)
class Provenance:
    """How a network was trained.

    Attributes:
        sections: the joined stores, with the splits that were used.
        recipe, preset, seed: the training procedure.
        epoch: the epoch of its weights.
        temperature: the temperature that its logits were divided by.
        calibrated: whether temperature and thresholds were chosen on sections outside the training.
        scores: the scores by split (`validation`, `test`), or those of a cross-validation.
        origin: where the sections come from, as the user describes it; may be empty.
        begun_from: name and hash of the model that the training started from.
        processes: number of processes.
        device: what it was trained on.
        calibration: `describe_calibration` on held-out sections; empty if there are none.
        novelty: what its novelty is computed from, or why it has none.
    """

    sections: Sections
    recipe: Recipe
    preset: str
    seed: int
    epoch: int
    temperature: float
    scores: dict
    calibrated: bool = True
    origin: str = ""
    begun_from: dict | None = None
    processes: int = 1
    device: str = ""
    novelty: Novelty | str = ""
    calibration: dict = field(default_factory=dict)


def make_card(name: str, network: SectionNetwork, thresholds: NDArray[np.float64], trained: Provenance) -> Card:
    """Return the card of a network; `thresholds` (C,) are inf for labels that are never assigned."""
    sections = trained.sections
    label_set, training = sections.label_set, sections.splits == "train"
    demonstration = int(training.sum()) < DEMONSTRATION_BELOW
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
        scope=_scope(int(training.sum()), demonstration, never, trained),
        training={
            "data": describe(sections.stores),
            "origin": trained.origin,
            "stores": [_record(store) for store in sections.stores],
            "sections": int(training.sum()),
            "splits": {split: int((sections.splits == split).sum()) for split in SPLITS.values},
            "places": sorted(set(sections.places[training].tolist()) - {""}),
            "examples": dict(zip(label_set.codes, sections.labels[training].sum(axis=0).tolist(), strict=True)),
            "statistics": STATISTICS,
            BAND_STATISTICS: _band_statistics(sections, network.groups, np.flatnonzero(training)),
            "network": asdict(network.options),
            "parameters": sum(p.numel() for p in network.parameters()),
            "preset": trained.preset,
            "recipe": asdict(trained.recipe),
            "epoch": trained.epoch,
            "temperature": round(trained.temperature, 4),
            "calibration": trained.calibration,
            "decision": THRESHOLD_CHOICE if trained.calibrated else UNCALIBRATED,
            "seed": trained.seed,
            "begun_from": trained.begun_from,
            "processes": trained.processes,
            "device": trained.device,
            "torch": torch.__version__,
            NOVELTY: trained.novelty.record()
            if isinstance(trained.novelty, Novelty)
            else {"left_out": trained.novelty},
            "machine": _machine(),
        },
        scores=trained.scores,
    )


def _machine() -> dict[str, str | int]:
    """Return what a repeat must have in common with this training to be equal to the last bit."""
    return {
        "processor": torch.backends.cpu.get_cpu_capability(),
        "architecture": platform.machine(),
        "system": platform.system(),
        "threads": torch.get_num_threads(),
        "python": platform.python_version(),
        "numpy": np.__version__,
    }


def _band_statistics(
    sections: Sections, groups: tuple[BandGroup, ...], which: NDArray[np.intp]
) -> dict[str, list[float]]:
    """Return the mean and the standard deviation of each band over a sample of sections, in DN."""
    which = which[np.unique(np.linspace(0, len(which) - 1, min(len(which), MEASURED)).astype(int))]
    found = {}
    for group in groups:
        for band, pixels in zip(group.bands, sections.read(group, which).swapaxes(0, 1), strict=True):
            known = pixels[pixels != NODATA].astype(np.float64)
            if known.size:
                found[band] = [round(float(known.mean()), 2), round(float(known.std()), 2)]
    return found


def _record(store: SectionStore) -> dict:
    """Return the content and the source of a store, with its kinds of shares and its teacher if it has them."""
    record = {"sections": len(store), "level": store.level, "shares": sorted(store.share_classes)}
    return record | {"teacher": store.teacher or None} | store.source


def describe(stores: Sequence[SectionStore]) -> str:
    """Return a short description of the sections."""
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


def _scope(count: int, demonstration: bool, never: list[str], trained: Provenance) -> str:
    """Return sentences on what the model was trained on, its scores and its limits."""
    where = f" ({trained.origin})" if trained.origin else ""
    sections = plural(count, "{n} section", "{n} sections")
    values = {"sections": sections, "data": describe(trained.sections.stores), "where": where}
    if demonstration:
        text = tr(
            "Demonstration model trained on {sections} of {data}{where}: it shows how LandLabels works; do not "
            "rely on its maps."
        )
    else:
        text = tr("Model trained on {sections} of {data}{where}.")
    parts = [text.format(**values), _score_sentence(trained.scores)]
    if never:
        parts.append(
            tr("With fewer than {n} training sections and never assigned: {names}.").format(
                n=MIN_EXAMPLES, names="; ".join(never)
            )
        )
    return " ".join(filter(None, parts))


def _score_sentence(scores: dict) -> str:
    if "without_open_sea" in scores:
        values = scores["without_open_sea"].get("network") or scores["all"]["network"]
        return tr("Mean F1 {f1:.2f} on sections of other places, without open sea.").format(**values)
    if "test" in scores:
        return plural(
            scores["test"]["sections"],
            "Mean F1 {f1:.2f} on {n} test section.",
            "Mean F1 {f1:.2f} on {n} test sections.",
            f1=scores["test"]["f1"],
        )
    if "validation" in scores:
        return plural(
            scores["validation"]["sections"],
            "Mean F1 {f1:.2f} on {n} validation section, which its epoch and thresholds were chosen by.",
            "Mean F1 {f1:.2f} on {n} validation sections, which its epoch and thresholds were chosen by.",
            f1=scores["validation"]["f1"],
        )
    return tr("Not evaluated.")
