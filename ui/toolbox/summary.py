"""What a training set holds, as an algorithm's outputs and in its log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ...core.text import tr

if TYPE_CHECKING:
    from ...core.stores.summary import StoreSummary


def outputs(summary: StoreSummary, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Return SECTIONS and LABEL_COUNTS, and write them to the log."""
    counts = {name: count for (name, _), count in zip(summary.labels, summary.totals, strict=True)}
    splits = ", ".join(f"{split or tr('no split')} {count}" for split, count in summary.sections.items())
    sections = sum(summary.sections.values())
    text = tr("{n} sections of {places} places ({splits}); those that hold each label:")
    feedback.pushInfo(text.format(n=sections, places=summary.places, splits=splits))
    for name, count in sorted(counts.items(), key=lambda item: -item[1]):
        feedback.pushInfo(f"{count:7d}  {name}")
    for warning in summary.warnings:
        feedback.pushWarning(warning)
    return {"SECTIONS": sections, "LABEL_COUNTS": counts}
