"""What is understood of a scene, before anything is classified: what the panel and `inspect` show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .classify import choose_model
from .errors import MissingPackage, ModelError
from .model import load_model
from .plausibility import find_doubt
from .scene import Scene
from .text import as_assumed


@dataclass(frozen=True)
class Understanding:
    """Plain sentences: `lines` on what the scene is, `warnings` on what it lacks, what was assumed and what is odd."""

    lines: tuple[str, ...]
    warnings: tuple[str, ...]


def understood(scene: Scene, model: Path | None = None) -> Understanding:
    """Say what is understood of a scene; a few pixels are compared with a model, by default the bundled one that fits.

    Raises: ModelError, MissingPackage where a model is named that cannot be used.
    """
    lacking = scene.lacking()
    warnings = [lacking] if lacking else []
    warnings += as_assumed(scene.assumptions)
    doubt = _doubt(scene, model)
    warnings += [doubt] if doubt else []
    return Understanding(tuple(line for line in scene.summary() if line != lacking), tuple(warnings))


def _doubt(scene: Scene, path: Path | None) -> str | None:
    """Compare the scene with a model; nothing where models cannot be run and none is named."""
    try:
        model, _ = choose_model(load_model(path) if path else None, scene, fill=True)
    except (MissingPackage, ModelError):
        if path:
            raise
        return None
    return find_doubt(scene, model.card)
