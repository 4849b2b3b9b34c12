"""Masks of ESA's products before processing baseline 04.00: polygons in GML of clouds, lost data and defective pixels.

Source: Sentinel-2 Products Specification Document 14.5: `MSK_CLOUDS` (opaque cloud and cirrus), `MSK_NODATA` and
`MSK_DEFECT`, the last two for each band. A mask without polygons is valid: nothing is cloudy.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET  # nosec B405 # only writes XML

from osgeo import gdal, ogr, osr

from ..raster.coordinates import Bounds
from ..raster.files import stem_of
from ..raster.gdal_calls import checked, quiet
from ..raster.xml_reader import read_xml
from ..text import tr
from .lattice import northing_phase, snap_outward

SUFFIX = ".gml"
_CLOUDS = re.compile(r"MSK_CLOUDS_(?:\w+_)?B00(?:_MSIL1C)?$", re.IGNORECASE)
# B10 is used by no model.
_OTHERS = re.compile(r"MSK_(?:NODATA|DEFECT)_(?:\w+_)?B(?:0[1-9]|8A|1[12])(?:_MSIL1C)?$", re.IGNORECASE)
_SYSTEM = re.compile(r"EPSG:(?:[\d.]*:)?(\d{4,6})$")
_PIXEL = 20  # metres, as of the scene classification
_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "SPARSE_OK=TRUE"]


def polygon_masks(files: Sequence[str]) -> list[str]:
    """Return those of the files that are masks of polygons, clouds first; empty if there is none of clouds."""
    found = [path for path in files if path.lower().endswith(SUFFIX)]
    clouds = [path for path in found if _CLOUDS.search(stem_of(path))]
    return clouds and [*clouds, *(path for path in found if _OTHERS.search(stem_of(path)))]


def rasterize(files: Sequence[str], crs: osr.SpatialReference, bounds: Bounds) -> str:
    """Return the path, in memory, of a raster over `bounds` that is 1 inside the polygons of the files, and else 0.

    `crs` and `bounds` are those of a scene. The path depends on the content, so that a scene that is opened again uses
    the same raster.

    Raises: ValueError if a file is damaged, RuntimeError of GDAL.
    """
    digest = hashlib.sha256(repr((crs.ExportToWkt(), bounds)).encode())
    shapes = [shape for path in files for shape in _polygons(path, crs)]
    for shape in shapes:
        digest.update(bytes(shape.ExportToWkb()))
    path = f"/vsimem/landlabels-{digest.hexdigest()[:32]}.tif"
    with quiet():
        if gdal.VSIStatL(path) is None:
            part = f"{path}.{threading.get_ident()}.part"  # another thread may open the same scene
            _write(part, shapes, crs, bounds)
            gdal.Rename(part, path)
    return path


def _write(path: str, shapes: Sequence[ogr.Geometry], crs: osr.SpatialReference, bounds: Bounds) -> None:
    phase = northing_phase(crs)
    west, south, east, north = bounds
    west, south, east, north = snap_outward((west, south - phase, east, north - phase), _PIXEL)
    size = round((east - west) / _PIXEL), round((north - south) / _PIXEL)
    raster = checked(gdal.GetDriverByName("GTiff").Create, path, *size, 1, gdal.GDT_Byte, _OPTIONS)
    raster.SetSpatialRef(crs)
    raster.SetGeoTransform((west, _PIXEL, 0, north + phase, 0, -_PIXEL))
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("masks", crs)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    if shapes:
        checked(gdal.RasterizeLayer, raster, [1], layer, burn_values=[1])
    raster = None  # written completely


def _polygons(path: str, crs: osr.SpatialReference) -> Iterator[ogr.Geometry]:
    """Yield the polygons of a mask in the system `crs`."""
    root = read_xml(path)
    if root.tag.rpartition(":")[2] != "Mask":
        raise ValueError(tr("it is no mask of a Sentinel-2 product"))
    transform = None
    for element in root.iter():
        name = element.tag.rpartition(":")[2]
        if name == "Envelope":
            transform = _transformation(element.get("srsName", ""), crs)
        elif name == "Polygon":
            with quiet():
                shape = ogr.CreateGeometryFromGML(ET.tostring(element, encoding="unicode"))
            if shape is None or shape.IsEmpty() or (transform and shape.Transform(transform)):
                raise ValueError(tr("a polygon of it is damaged"))
            yield shape


def _transformation(name: str, crs: osr.SpatialReference) -> osr.CoordinateTransformation | None:
    """Return the transformation from a system such as `urn:ogc:def:crs:EPSG:8.7:32633`; None if none is needed."""
    match = _SYSTEM.search(name)
    if match is None:
        return None
    system = osr.SpatialReference()
    checked(system.ImportFromEPSG, int(match.group(1)))
    return None if system.IsSame(crs) else checked(osr.CoordinateTransformation, system, crs)
