"""Errors of runs over many scenes."""

from __future__ import annotations

from ..errors import LandLabelsError
from ..text import mark


class SourceUnreadable(LandLabelsError):
    template = mark("No scenes can be read from '{source}': {reason}.")


class NoScenes(LandLabelsError):
    template = mark("There is no scene to classify: {reason}.")


class FolderTaken(LandLabelsError):
    template = mark(
        "The folder '{folder}' holds results of another run ({difference}): choose another folder, or replace them."
    )


class FolderUnusable(LandLabelsError):
    template = mark("The output folder '{folder}' cannot be used: {reason}.")


class ClusterUnavailable(LandLabelsError):
    template = mark("The Dask scheduler at '{address}' cannot be used: {reason}.")
