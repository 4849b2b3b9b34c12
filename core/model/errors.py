"""The errors of naming, storing and downloading models."""

from __future__ import annotations

from ..errors import LandLabelsError, ModelError
from ..text import mark


class ModelUnknown(ModelError):
    template = mark("There is no model '{name}'; choose one of {known}, or the path of a LandLabels .onnx file.")


class NotDownloaded(ModelError):
    template = mark(
        "The model '{name}' is not downloaded yet; download it with the algorithm Download model or the command "
        "`models download {name}`, or choose one of {known}."
    )


class NoInt8(ModelError):
    template = mark(
        "The model '{model}' has no int8 graph; make one with the command `quantise`, or choose the precision auto or "
        "fp32."
    )


class ModelNameInvalid(LandLabelsError):
    template = mark("'{name}' cannot be the name of a model: {reason}.")


class ModelIsBundled(LandLabelsError):
    template = mark("The model '{name}' is part of LandLabels and cannot be renamed or removed.")


class CatalogueUnreadable(LandLabelsError):
    template = mark("The catalogue of published models '{path}' cannot be read: {reason}; install LandLabels again.")


class NotPublished(LandLabelsError):
    template = mark("The catalogue has no model '{name}'; it has {known}.")


class DownloadFailed(LandLabelsError):
    template = mark(
        "'{file}' of the model '{name}' cannot be downloaded from {address}: {reason}; try again later, or use a "
        "mirror (MIRROR, --mirror)."
    )


class DownloadCancelled(LandLabelsError):
    template = mark("Cancelled; the same download continues with what is missing ({done} of {total} MB are there).")


class NotEnoughSpace(LandLabelsError):
    template = mark(
        "The model '{name}' needs {needed} MB in '{folder}' for its download and conversion, and {free} MB are free; "
        "free some disk space."
    )
