"""The styles of the evidence rasters in QGIS, as QML texts made without QGIS."""

from __future__ import annotations

from collections.abc import Mapping

from ...model.label_sets import Label
from ...templates import render
from ...text import tr

ATTENTION = "attention"  # the description of the band
# Colour-blind safe: ColorBrewer's PuOr, from evidence against a label over none to evidence for it.
DIVERGING = "#542788", "#998ec3", "#d8daeb", "#f7f7f7", "#fee0b6", "#f1a340", "#b35806"
SEQUENTIAL = "#fcffa4", "#f98e09", "#bc3754", "#57106e", "#000004"  # matplotlib's inferno, dark for much
ATTENTION_LIMIT = 3.0  # times the mean attention of a patch: where its colours end


def evidence_style(band: int, limit: float) -> str:
    """Return the style of an evidence raster, in diverging colours from -limit to limit of one band."""
    steps = len(DIVERGING) - 1
    items = [(limit * (2 * step / steps - 1), color, _meaning(step, steps)) for step, color in enumerate(DIVERGING)]
    return render("evidence.qml", band=band, items=items)


def attention_style(band: int, patches: int) -> str:
    """Return the style of the attention, whose mean is 1 / `patches`."""
    limit, steps = ATTENTION_LIMIT / patches, len(SEQUENTIAL) - 1
    return render(
        "evidence.qml", band=band, items=[(limit * step / steps, color, "") for step, color in enumerate(SEQUENTIAL)]
    )


def _meaning(step: int, steps: int) -> str:
    """Return what the first, the middle and the last colour mean; empty for the others."""
    return {0: tr("against the label"), steps // 2: tr("neither"), steps: tr("for the label")}.get(step, "")


def map_style(legend: Mapping[int, Label]) -> str:
    """Return the style of a map of labels, with the labels that occur by their values."""
    return render("evidence_map.qml", legend=legend)
