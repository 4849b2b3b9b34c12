"""The options of exports: formats and fields."""

from __future__ import annotations

from dataclasses import dataclass

from .choices import Choice, Option
from .text import mark


@dataclass(frozen=True)
class ExportFormat(Option):
    """A format of exports: the suffix of its file, and the name of GDAL's driver if one writes the layer."""

    suffix: str = ""
    driver: str = ""


# By the suffix of the output, the first with that suffix is taken.
_EXPORT_FORMATS = (
    ExportFormat("gpkg", mark("GeoPackage"), mark("the layer, with its style"), ".gpkg", "GPKG"),
    ExportFormat("geojson", mark("GeoJSON"), mark("RFC 7946, in WGS 84"), ".geojson", "GeoJSON"),
    ExportFormat("flatgeobuf", mark("FlatGeobuf"), mark("with a spatial index"), ".fgb", "FlatGeobuf"),
    ExportFormat("shapefile", mark("Shapefile"), mark("with a legend of its short names"), ".shp", "ESRI Shapefile"),
    ExportFormat("csv", mark("CSV"), mark("without geometry"), ".csv", "CSV"),
    ExportFormat("csv-wkt", mark("CSV with geometry"), mark("with geometry as WKT"), ".csv", "CSV"),
    ExportFormat("geoparquet", mark("GeoParquet"), mark("where GDAL has it"), ".parquet", "Parquet"),
    ExportFormat("probabilities", mark("Raster of probabilities"), mark("a COG, one band per label"), ".tif"),
    ExportFormat("bigearthnet", mark("BigEarthNet labels"), mark("one JSON file per section, in a zip file"), ".zip"),
    ExportFormat("stac", mark("STAC item"), mark("the result and its model (MLM)"), ".json"),
    ExportFormat("xlsx", mark("Excel table of labels"), mark("sections, km² and share of each label"), ".xlsx"),
)
EXPORT_FORMATS = Choice(*_EXPORT_FORMATS)
BY_SUFFIX = Option("auto", mark("By the file name"), mark("by the suffix of the file"))


def export_formats() -> Choice[Option]:
    """Return the choice of the format of an export."""
    return Choice(BY_SUFFIX, *EXPORT_FORMATS)


EXPORTED_FIELDS = Choice(
    Option("both", mark("Labels and probabilities"), mark("labels and probabilities")),
    Option("labels", mark("Labels"), mark("without the probabilities")),
    Option("probabilities", mark("Probabilities"), mark("without the labels")),
)
