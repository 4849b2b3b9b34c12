"""Estimates a run before it starts: its sections, its device, and the speed of the model."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .choices import GPU_PROVIDERS
from .environment.host import has_nvidia_driver
from .model.card import Card
from .model.choosing import choose_model
from .model.classifier import PROVIDER_NAMES, Classifier
from .model.library import chosen_model
from .model.model_file import Model, load_model
from .scene.scene import open_scene
from .sections.grid import Area, section_grid
from .text import tr

_measured: dict[str, tuple[str, float]] = {}  # device and speed by the hash of the model


@dataclass(frozen=True)
class RunEstimate:
    """A run: its number of sections, the card of its model, its device in words, and the seconds the model takes.

    `seconds` is measured on one batch of empty sections; reading the scene takes time too.
    """

    sections: int
    card: Card
    device: str
    seconds: float


def estimate_run(source: str, model: str | Path | None = None, area: Area | None = None) -> RunEstimate:
    """Open a scene and estimate the run over an area; Level-1C and missing bands are allowed.

    Raises: LandLabelsError, as the run would.
    """
    scene = open_scene(source, allow_l1c=True)
    path = chosen_model(model)
    chosen, _ = choose_model(load_model(path) if path else None, scene, fill=True)
    sections = section_grid(scene, area).section_count
    if chosen.sha256 not in _measured:
        _measured[chosen.sha256] = _device_and_speed(chosen)
    device, speed = _measured[chosen.sha256]
    return RunEstimate(sections, chosen.card, device, sections / speed)


def _device_and_speed(model: Model) -> tuple[str, float]:
    """Return the device in words, and the sections per second of the model on it."""
    classifier = Classifier(model)
    batch = {
        group.input_name: np.zeros((classifier.batch, len(group.bands), group.size, group.size), np.float32)
        for group in model.card.groups
    }
    classifier(batch)  # the first batch allocates memory
    start = time.perf_counter()
    classifier(batch)
    speed = classifier.batch / max(time.perf_counter() - start, 1e-6)
    return _with_reason(classifier.device), speed


def _with_reason(device: str) -> str:
    """Return a device, with the reason why it is no GPU if it is the CPU."""
    if device in PROVIDER_NAMES.values():
        return device
    import onnxruntime

    if set(GPU_PROVIDERS) & set(onnxruntime.get_available_providers()):
        reason = tr("the GPU cannot be used, as the algorithm Doctor explains")
    elif has_nvidia_driver():
        reason = tr("the installed onnxruntime has no support for the NVIDIA GPU")
    else:
        reason = tr("no NVIDIA driver was found")
    return tr("{device}, because {reason}").format(device=device, reason=reason)
