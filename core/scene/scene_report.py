"""Scene report: what the panel and `inspect` show of a scene before anything is classified."""

from __future__ import annotations

from dataclasses import dataclass

from ..text import as_assumed
from .plausibility import Statistics, find_doubt
from .scene import Scene


@dataclass(frozen=True)
class SceneReport:
    """Plain sentences: `lines` on what the scene is, `warnings` on missing bands, assumptions and doubts."""

    lines: tuple[str, ...]
    warnings: tuple[str, ...]


def scene_report(scene: Scene, statistics: Statistics | None = None) -> SceneReport:
    """Report on a scene; with `statistics`, a few pixels are compared with a model's training data."""
    missing = scene.lacking()
    doubt = find_doubt(scene, statistics) if statistics else None
    warnings = [*([missing] if missing else []), *as_assumed(scene.assumptions), *([doubt] if doubt else [])]
    return SceneReport(tuple(line for line in scene.summary() if line != missing), tuple(warnings))
