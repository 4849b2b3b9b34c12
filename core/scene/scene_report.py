"""Scene report: the sentences that the panel and `inspect` show on a scene before it is classified."""

from __future__ import annotations

from dataclasses import dataclass

from ..redaction import redact
from ..text import as_assumed
from .plausibility import Statistics, find_doubt
from .scene import Scene


@dataclass(frozen=True)
class SceneReport:
    """A scene in sentences.

    `lines` describe it, `brief` without the files of its bands; `warnings` are on missing bands, assumptions, doubts.
    """

    lines: tuple[str, ...]
    warnings: tuple[str, ...]
    brief: tuple[str, ...]


def scene_report(scene: Scene, statistics: Statistics | None = None) -> SceneReport:
    """Report on a scene; if `statistics` are given, compare a sample of pixels with a model's training data."""
    missing = scene.missing_bands_warning()
    doubt = find_doubt(scene, statistics) if statistics else None
    warnings = [*([missing] if missing else []), *as_assumed(scene.assumptions), *([doubt] if doubt else [])]
    lines, brief = ([line for line in scene.summary(files) if line != missing] for files in (True, False))
    return SceneReport(redact(tuple(lines)), redact(tuple(warnings)), redact(tuple(brief)))
