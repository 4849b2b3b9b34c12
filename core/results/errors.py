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


class SceneGone(LandLabelsError):
    """The scene of a result cannot be opened again."""

    template = mark(
        "The scene of '{path}' cannot be opened again ({reason}); give where it is now (SCENE, --scene), or classify "
        "it again."
    )


class SceneChanged(LandLabelsError):
    """The scene to explain a result with is another one than that of the result."""

    template = mark(
        "'{scene}' is not the scene that '{path}' was classified from ({difference}); give that scene (SCENE, --scene)."
    )


class ModelGone(LandLabelsError):
    """The model of a result is not among the known models."""

    template = mark(
        "The model '{model}' that '{path}' was classified with is not among the models here, or was changed since; "
        "give its file (MODEL, --model)."
    )


class ModelDiffers(LandLabelsError):
    """The model to explain a result with is another one than that of the result."""

    template = mark("'{model}' is not the model that '{path}' was classified with ({expected}); give that model.")


class NothingToExplain(LandLabelsError):
    """Neither a result nor a scene is given, or no section is chosen."""

    template = mark("There is no section to explain: {reason}.")


class FormatUnknown(LandLabelsError):
    """The format of an export is to be chosen by the suffix of a file, which no format has."""

    template = mark(
        "The format of '{path}' is not known by its name; give a file name that ends with one of {suffixes}, or choose "
        "the format (FORMAT, --format)."
    )


class FormatUnavailable(LandLabelsError):
    """This build of GDAL lacks the driver of a format."""

    template = mark("GDAL {version} here cannot write {format}; choose another format, such as {other}.")


class NothingToExport(LandLabelsError):
    """A raster has no size without sections."""

    template = mark("'{path}' has no section to export: the layer is empty, or no section of it is chosen.")
