"""The map tip of a section in QGIS as text, made without QGIS from the template `map_tip.html`."""

from __future__ import annotations

from ..model.label_sets import LabelSet
from ..templates import render
from ..text import tr
from .schema import probability_name

TIP_LABELS = 6
TIP_WIDTH_PX, TIP_NAME_PX, TIP_BAR_PX = 300, 190, 60  # fits beside docks; longer names are wrapped
TIP_REST_COLOR = "#e4e4e4"


def map_tip(label_set: LabelSet, scope: str) -> str:
    """Return the map tip of a section: the probabilities of the most probable labels as bars, assigned ones in bold."""
    return render(
        "map_tip.html",
        texts={
            "section": tr("Section"),
            "bold": tr("bold: assigned labels"),
            "clear_share": tr("Clear"),
            "valid_share": tr("Valid pixels"),
            "unknown": tr("unknown"),
        },
        labels=[
            {"field": probability_name(label.code), "name": label.name, "color": label.color, "code": label.code}
            for label in label_set
        ],
        shown=TIP_LABELS,
        width=TIP_WIDTH_PX,
        name_px=TIP_NAME_PX,
        bar_px=TIP_BAR_PX,
        rest_color=TIP_REST_COLOR,
        scope=scope,
    )
