"""The errors of working with result layers."""

from __future__ import annotations

from ..errors import LandLabelsError, OutputError, OutputExists, OutputForeign
from ..text import mark


class NotAResult(OutputForeign):
    """A file that should be read or changed is none of ours."""

    template = mark("'{path}' is not a result of LandLabels ({found}); choose the GeoPackage of a result layer.")


class OutputCorrected(OutputExists):
    """A result that would be replaced holds labels corrected by hand."""

    template = mark(
        "'{path}' already exists and holds labels that were confirmed or corrected by hand (sections: {n}); choose "
        "another file name, or delete the file if they are not needed."
    )


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


class ResultUnreadable(OutputError):
    """A result cannot be opened."""

    template = mark("'{path}' cannot be read: {reason}")


class NothingToSuggest(LandLabelsError):
    """Every section is cloudy, without data, without probabilities, or corrected."""

    template = mark(
        "'{path}' has no section to suggest: each is less than {share} clear, has no probabilities, or has labels that "
        "were corrected by hand; lower the minimum clear share (MIN_CLEAR, --min-clear)."
    )


class NoSharedLabels(LandLabelsError):
    """Results without a common label are compared."""

    template = mark("The results have no label in common (label sets: {names}); choose results with the same labels.")


class NoCommonGround(LandLabelsError):
    """No section is classified in all results."""

    template = mark("No section is classified in all of {results}; choose results of the same ground.")


class AreasUnreadable(LandLabelsError):
    """A layer that cannot be used as areas."""

    template = mark("'{areas}' cannot be used as areas: {reason}; choose a layer of polygons.")


class AreasOutside(LandLabelsError):
    """No area has a classified section."""

    template = mark("No polygon of '{areas}' overlaps a classified section of '{result}'; choose areas on its ground.")


class CannotMerge(LandLabelsError):
    """Results that do not belong to one map."""

    template = mark(
        "'{path}' cannot be merged with '{first}': {difference}; merge results of one tile on one grid (one grid per "
        "tile, or --like)."
    )
