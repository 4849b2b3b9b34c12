"""Writes suggested sections as a layer of a GeoPackage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import FilePresent, OutputForeign
from ..raster.gdal_calls import checked, quiet
from ..raster.io_errors import translate_io_errors
from ..text import tr
from .geopackage import set_fields
from .layer_file import check_path, open_or_refuse
from .schema import LAYER
from .suggestions import Suggestion

SUGGESTIONS = "suggestions"  # the layer
FIELDS = (
    ("rank", ogr.OFTInteger),
    ("section", ogr.OFTString),
    ("reason", ogr.OFTString),
    ("uncertainty", ogr.OFTReal),
    ("novelty", ogr.OFTReal),
)


def write_suggestions(
    output: str | Path, suggestions: Sequence[Suggestion], result: str | Path, replace: bool = False
) -> None:
    """Write suggested sections, with their rank from 1, in the coordinate system of the result layer.

    Raises: FilePresent; OutputForeign if the file to replace is not one of suggestions; OutputError.
    """
    output = Path(output)
    with translate_io_errors(output):
        check_path(output)
        if output.exists() and output.stat().st_size:
            if not replace:
                raise FilePresent(path=output)
            _check_replaceable(output)
        part = output.with_name(f".{output.stem}.part.gpkg")
        try:
            _write(part, suggestions, Path(result))
            part.replace(output)
        finally:
            part.unlink(missing_ok=True)


def _check_replaceable(path: Path) -> None:
    dataset = open_or_refuse(path)
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    if others := [name for name in names if name != SUGGESTIONS]:
        raise OutputForeign(path=path, found=tr("it holds {tables}").format(tables=", ".join(others)))


def _write(path: Path, suggestions: Sequence[Suggestion], result: Path) -> None:
    source = checked(gdal.OpenEx, str(result), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    crs = checked(source.GetLayerByName, LAYER).GetSpatialRef()
    path.unlink(missing_ok=True)
    dataset = checked(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = checked(dataset.CreateLayer, SUGGESTIONS, crs, ogr.wkbPolygon)
    for name, kind in FIELDS:
        checked(layer.CreateField, ogr.FieldDefn(name, kind))
    for rank, each in enumerate(suggestions, start=1):
        feature = ogr.Feature(layer.GetLayerDefn())
        if each.outline:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(each.outline))
        values = (rank, each.section, each.reason, each.uncertainty, each.novelty)
        set_fields(feature, {name: value for (name, _), value in zip(FIELDS, values, strict=True)})
        checked(layer.CreateFeature, feature)
    with quiet():
        del layer, dataset
