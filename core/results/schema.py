"""The fields of the result layer.

Each field is defined once, in `FIELDS`; the layer, its aliases in QGIS and the table in docs/results.md are made from
it. To add a field with a measurement of the pixels, add a `Field` with `measurement(name)` here, and add the
measurement to `SectionBatch.measurements` where the pixels are read (`sections/reading.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..model.card import NOVELTY
from ..model.label_sets import Label, LabelSet
from ..text import mark

LAYER = "sections"
STYLE_NAME = "LandLabels"  # of the default style, in the table layer_styles
LONGEST_ALIAS = 34  # characters
CONFIRMED, CORRECTED_BY, CORRECTED_AT = CORRECTION_FIELDS = ("confirmed", "corrected_by", "corrected_at")


@dataclass(frozen=True, eq=False)
class SectionResult:
    """One section, as the values of its fields are computed from it.

    `probability` is float64 (C,), NaN if the section was not classified. `assigned` are the indices of its labels, the
    most probable first; None if it was not classified. `measurements` are values by name, NaN if not known.
    """

    row: int
    col: int
    label_set: LabelSet
    probability: NDArray[np.float64]
    assigned: list[int] | None
    filled: tuple[str, ...]
    measurements: Mapping[str, float]


@dataclass(frozen=True)
class Field:
    """A field of the layer: its OGR type, its alias in QGIS, its description, and how its value is computed.

    `uses_thresholds` is True if the value changes with the thresholds, `optional` if results of earlier versions lack
    the field.
    """

    name: str
    type: int
    alias: str
    help: str
    value: Callable[[SectionResult], str | int | float | None]
    uses_thresholds: bool = False
    optional: bool = False


def is_result_layer(names: Iterable[str]) -> bool:
    """Return whether a layer with fields of these names is a result of LandLabels."""
    return {"section", "labels", "codes", "top_label", "top_probability"} <= set(names)


def measurement(name: str) -> Callable[[SectionResult], float | None]:
    """Return a function that returns a measurement, rounded to four decimals; None if it is not known."""

    def value(section: SectionResult) -> float | None:
        measured = float(section.measurements.get(name, math.nan))
        return None if math.isnan(measured) else round(measured, 4)

    return value


def _joined(attribute: str, separator: str) -> Callable[[SectionResult], str | None]:
    """Return a function that joins an attribute (`names` or `codes`) of the assigned labels."""

    def value(section: SectionResult) -> str | None:
        if section.assigned is None:
            return None
        of_all = getattr(section.label_set, attribute)
        return separator.join(of_all[i] for i in section.assigned)

    return value


def _top(section: SectionResult) -> int | None:
    return section.assigned[0] if section.assigned else None


def _top_label(section: SectionResult) -> str | None:
    top = _top(section)
    return None if top is None else section.label_set.names[top]


def _top_probability(section: SectionResult) -> float | None:
    top = _top(section)
    if top is None or math.isnan(section.probability[top]):  # corrected by hand without a probability
        return None
    return float(section.probability[top])


FIELDS: tuple[Field, ...] = (
    Field(
        "section",
        ogr.OFTString,
        mark("Section"),
        mark("Name of the section, row and column: the same in every run over the same scene."),
        lambda section: f"{section.row}_{section.col}",
    ),
    Field("row", ogr.OFTInteger, mark("Row"), mark("Row in the grid, from north."), lambda section: section.row),
    Field("col", ogr.OFTInteger, mark("Column"), mark("Column in the grid, from west."), lambda section: section.col),
    Field(
        "labels",
        ogr.OFTString,
        mark("Labels"),
        mark(
            "Names of all labels that reach their thresholds, the most probable first, separated by “; ”. This field "
            "and the next four are NULL if the section was not classified, because its clear share is too small."
        ),
        _joined("names", "; "),
        uses_thresholds=True,
    ),
    Field(
        "codes",
        ogr.OFTString,
        mark("Codes"),
        mark("Codes of the same labels, separated by “,”."),
        _joined("codes", ","),
        uses_thresholds=True,
    ),
    Field(
        "n_labels",
        ogr.OFTInteger,
        mark("Number of labels"),
        mark("Number of these labels."),
        lambda section: None if section.assigned is None else len(section.assigned),
        uses_thresholds=True,
    ),
    Field(
        "top_label",
        ogr.OFTString,
        mark("Top label"),
        mark("The most probable of these labels; NULL, and drawn as “no label”, if no label reaches its threshold."),
        _top_label,
        uses_thresholds=True,
    ),
    Field(
        "top_probability",
        ogr.OFTReal,
        mark("Top probability"),
        mark("Probability of the top label."),
        _top_probability,
        uses_thresholds=True,
    ),
    Field(
        "clear_share",
        ogr.OFTReal,
        mark("Clear share"),
        mark("Share of pixels without cloud, shadow or snow, 0 to 1; NULL if the scene has no cloud mask."),
        measurement("clear_share"),
    ),
    Field(
        "valid_share",
        ogr.OFTReal,
        mark("Valid share"),
        mark("Share of pixels with data, 0 to 1, in the band with the fewest."),
        measurement("valid_share"),
    ),
    Field(
        NOVELTY,
        ogr.OFTReal,
        mark("Novelty"),
        mark(
            "How unlike the model's training sections the section is, 0 to 1: the share of held-out training sections "
            "that are less unlike them. Above 0.95 the labels are not reliable. NULL if the model does not give it, "
            "or if the section was not classified."
        ),
        measurement(NOVELTY),
        optional=True,
    ),
    Field(
        "filled",
        ogr.OFTString,
        mark("Filled bands"),
        mark("Bands that the scene lacks and that were replaced by the training mean; NULL if there are none."),
        lambda section: ", ".join(section.filled) or None,
    ),
    Field(
        CONFIRMED,
        ogr.OFTInteger,
        mark("Confirmed"),
        mark(
            "1 if somebody has confirmed or corrected the labels: new thresholds leave them as they are. Otherwise 0."
        ),
        lambda section: 0,
        optional=True,
    ),
    Field(
        CORRECTED_BY,
        ogr.OFTString,
        mark("Corrected by"),
        mark("Name of the user who confirmed or corrected the labels; NULL if nobody has."),
        lambda section: None,
        optional=True,
    ),
    Field(
        CORRECTED_AT,
        ogr.OFTString,
        mark("Corrected at"),
        mark("When the labels were confirmed or corrected, in UTC, as in 2026-05-17T09:30:00Z."),
        lambda section: None,
        optional=True,
    ),
)
N_DATES, AGREEMENT = "n_dates", "agreement"
# Of a layer that was merged from results of several dates, before the probabilities.
MERGED_FIELDS: tuple[Field, ...] = (
    Field(
        N_DATES,
        ogr.OFTInteger,
        mark("Number of dates"),
        mark("Number of the merged results in which the section was classified."),
        lambda section: int(section.measurements[N_DATES]),
    ),
    Field(
        AGREEMENT,
        ogr.OFTReal,
        mark("Agreement"),
        mark(
            "How well the merged results agree, 0 to 1: over the labels that any of them or this layer has, the mean "
            "share of the dates on which the label is there, or absent, as in this layer. NULL if the section was not "
            "classified."
        ),
        measurement(AGREEMENT),
    ),
)
PROBABILITY_HELP = mark(
    "Probability of the label with this code, 0 to 1; one field per label, so that thresholds can be changed without a "
    "new run. NULL if the section was not classified."
)


def probability_name(code: str) -> str:
    """Return the name of the field with the probability of the label with this code."""
    return f"p_{code}"


def _probability_field(index: int, label: Label) -> Field:
    def value(section: SectionResult) -> float | None:
        probability = float(section.probability[index])
        return None if math.isnan(probability) else probability

    return Field(probability_name(label.code), ogr.OFTReal, _short_name(label), label.name, value)


def _short_name(label: Label) -> str:
    """Return the name of a label; a long one is cut and gets the code, so that forms and tables stay narrow."""
    if len(label.name) <= LONGEST_ALIAS:
        return label.name
    end = f" … ({label.code})"
    return label.name[: LONGEST_ALIAS - len(end)].rsplit(" ", 1)[0].rstrip(" ,;") + end


def fields_for(label_set: LabelSet, merged: bool = False) -> list[Field]:
    """Return the layer's fields for a label set, in order: `FIELDS`, then one probability per label.

    A layer that was merged from several results has `MERGED_FIELDS` between them.
    """
    return [
        *FIELDS,
        *(MERGED_FIELDS if merged else ()),
        *(_probability_field(index, label) for index, label in enumerate(label_set)),
    ]


def fields_as_markdown() -> str:
    """Return the table of the fields for docs/results.md."""
    described = [(field.name, field.type, field.help) for field in FIELDS]
    described.append((probability_name("<code>"), ogr.OFTReal, PROBABILITY_HELP))
    lines = [f"| `{name}` | {ogr.GetFieldTypeName(kind)} | {text} |" for name, kind, text in described]
    return "\n".join(["| field | type | meaning |", "|---|---|---|", *lines])
