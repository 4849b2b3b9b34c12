"""The content of a training set, as outputs and log of an algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ...core.text import plural, tr

if TYPE_CHECKING:
    from ...core.stores.summary import StoreSummary


def outputs(summary: StoreSummary, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Return SECTIONS and LABEL_COUNTS, and write them to the log."""
    counts = {name: count for (name, _), count in zip(summary.labels, summary.totals, strict=True)}
    splits = ", ".join(f"{split or tr('no split')} {count}" for split, count in summary.sections.items())
    sections = sum(summary.sections.values())
    text = plural(sections, "{n} section", "{n} sections") + ", "
    text += plural(summary.places, "{n} place", "{n} places") + f" ({splits}). "
    feedback.pushInfo(text + tr("Sections with each label:"))
    for name, count in sorted(counts.items(), key=lambda item: -item[1]):
        feedback.pushInfo(f"{count:7d}  {name}")
    for warning in summary.warnings:
        feedback.pushWarning(warning)
    return {"SECTIONS": sections, "LABEL_COUNTS": counts}
