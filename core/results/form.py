"""The form and the map tip of a section in QGIS as text, made without QGIS.

The texts come from the templates `form.qml` and `map_tip.html`.
"""

from __future__ import annotations

import textwrap

from ..model.card import NOVELTY_MARK
from ..model.label_sets import LabelSet
from ..templates import render
from ..text import tr
from .schema import CORRECTION_FIELDS, fields_for, probability_name

NAME_LINE = 32  # characters; long names are listed in the form on several lines
TIP_LABELS = 5
TIP_WIDTH_PX = 300  # fits beside docks
TIP_REST_COLOR = "#e4e4e4"
# The heights of the parts of a map tip; names have two lines where the space beside the pointer is small.
TIP_TITLE_PX, TIP_LABEL_PX, TIP_FOOT_PX = 26, 38, 120


def section_form(label_set: LabelSet, merged: bool = False) -> str:
    """Return the aliases of the fields and the form of a section, as elements of a QML document.

    The form has a tab for each group of fields. Names that are too long for an alias are listed below the
    probabilities.
    """
    fields = fields_for(label_set, merged)
    others, probabilities = fields[: -len(label_set)], fields[-len(label_set) :]
    of_labels = [field.name for field in others if field.name == "section" or field.uses_thresholds]
    quality = [field.name for field in others if field.name not in (*of_labels, *CORRECTION_FIELDS)]
    return render(
        "form.qml",
        fields=[{"name": field.name, "alias": tr(field.alias)} for field in fields],
        groups=[
            (tr("Labels"), of_labels),
            (tr("Probabilities"), [field.name for field in probabilities]),
            (tr("Quality"), quality),
            (tr("Correction"), list(CORRECTION_FIELDS)),
        ],
        names_title=tr("Full names"),
        cut_names=[
            (label.code, textwrap.wrap(label.name, NAME_LINE))
            for label, field in zip(label_set, probabilities, strict=True)
            if field.alias != label.name
        ],
    )


def map_tip(label_set: LabelSet, scope: str) -> str:
    """Return the map tip of a section: the probabilities of the most probable labels as bars, assigned ones in bold.

    Of `scope`, what the model is and is not, it shows the first sentence.
    """
    first, _, rest = scope.partition(". ")
    return render(
        "map_tip.html",
        texts={
            "section": tr("Section"),
            "bold": tr("bold: assigned labels"),
            "clear_share": tr("Clear"),
            "valid_share": tr("Valid pixels"),
            "unknown": tr("unknown"),
            "novelty": tr("Novelty"),
            "novel": tr("unlike the training sections"),
        },
        labels=[
            {"field": probability_name(label.code), "name": label.name, "color": label.color, "code": label.code}
            for label in label_set
        ],
        shown=TIP_LABELS,
        title_px=TIP_TITLE_PX,
        label_px=TIP_LABEL_PX,
        foot_px=TIP_FOOT_PX,
        width=TIP_WIDTH_PX,
        rest_color=TIP_REST_COLOR,
        novelty_mark=NOVELTY_MARK,
        scope=f"{first}." if rest else scope,
    )
