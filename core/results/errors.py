"""Errors of results that exist already."""

from __future__ import annotations

from ..errors import LandLabelsError, OutputForeign
from ..text import mark


class NotAResult(OutputForeign):
    """A file that should be changed is none of ours."""

    template = mark("'{path}' is not a result of LandLabels ({found}); choose the GeoPackage of a result layer.")


class ModelThresholdsUnknown(LandLabelsError):
    """The model's thresholds are asked for, and the record lacks them."""

    template = mark(
        "'{path}' holds no thresholds of its model, because an earlier version of LandLabels wrote it; give the "
        "thresholds themselves (THRESHOLD, --threshold)."
    )


class NoThresholds(LandLabelsError):
    """Nothing was given to change."""

    template = mark(
        "No thresholds are given; set one for every label (THRESHOLD, --threshold), the model's own (MODEL_THRESHOLDS, "
        "--model-thresholds) or those of single labels (THRESHOLDS, --thresholds)."
    )
