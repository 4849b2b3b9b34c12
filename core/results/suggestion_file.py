"""Writes suggested sections as a layer of a GeoPackage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import OutputError
from ..raster.gdal_calls import checked
from ..raster.io_errors import translate_io_errors
from ..text import mark, tr
from .errors import ResultUnreadable
from .schema import LAYER
from .section_layer import Column, SectionLayer, write_layer
from .suggestions import Suggestion

SUGGESTIONS = "suggestions"  # the layer
FIELDS = (
    ("rank", ogr.OFTInteger, mark("Rank")),
    ("section", ogr.OFTString, mark("Section")),
    ("reason", ogr.OFTString, mark("Reason")),
    ("uncertainty", ogr.OFTReal, mark("Uncertainty")),
    ("novelty", ogr.OFTReal, mark("Novelty")),
)


def write_suggestions(
    output: str | Path, suggestions: Sequence[Suggestion], result: str | Path, replace: bool = False
) -> None:
    """Write suggested sections, with their rank from 1, in the coordinate system of the result layer.

    Raises: ResultUnreadable; FilePresent; OutputForeign if the file to replace is not one of suggestions; OutputError.
    """
    try:
        with translate_io_errors(Path(result)):
            source = checked(gdal.OpenEx, str(result), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
            crs = checked(source.GetLayerByName, LAYER).GetSpatialRef()
    except OutputError as error:
        raise ResultUnreadable(**error.values) from error
    rows = [
        (rank, each.section, each.reason, each.uncertainty, each.novelty)
        for rank, each in enumerate(suggestions, start=1)
    ]
    columns = [Column(name, kind, tr(alias), [row[i] for row in rows]) for i, (name, kind, alias) in enumerate(FIELDS)]
    outlines = [each.outline for each in suggestions]
    layer = SectionLayer(SUGGESTIONS, crs.ExportToWkt() if crs is not None else "", outlines, columns)
    write_layer(output, layer, replace=replace)
