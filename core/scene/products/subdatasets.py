"""A product as one file with a variable per band: netCDF as openEO writes it, or Zarr."""

from __future__ import annotations

import re

from osgeo import gdal

from ...errors import NotSentinel2, SeveralProducts
from ...raster.coordinates import is_defined
from ...raster.files import list_names, name_of
from ...raster.gdal_calls import checked
from ...raster.opening import open_raster
from ...text import join_names, tr
from ..band_names import official_name
from ..bands import BANDS
from . import Product
from .stack import open_stack

_VARIABLE = re.compile(r"(?:.*[:/])?B(8A|1[0-2]|0?[1-9])", re.IGNORECASE)
_RESOLUTION = re.compile(r"/r(10|20|60)m/", re.IGNORECASE)


def is_zarr(folder: str) -> bool:
    """Return whether a folder is a Zarr group, which GDAL opens as one file."""
    return bool({".zgroup", ".zmetadata", "zarr.json"} & set(list_names(folder)))


def open_subdatasets(source: str, dataset: gdal.Dataset) -> Product | None:
    """Open a file without bands of its own whose sub-datasets are called after bands; None if there are none.

    The bands are joined in a virtual raster at the finest pixel size, so that the file is used like a stack.

    Raises: SeveralProducts if a variable has several dates; NotSentinel2, also if the file has no coordinate system.
    """
    if dataset.RasterCount or not dataset.GetSubDatasets():
        return None
    found: dict[str, str] = {}
    for path, _ in dataset.GetSubDatasets():
        match = _VARIABLE.fullmatch(path.replace('"', ""))
        if match and _is_nearer(band := official_name(match.group(1)), path, found.get(band)):
            found[band] = path
    if len(found) < 2:
        raise NotSentinel2(source=source, found=tr("none of its variables is called after a band"))
    opened = {band: open_raster(found[band]) for band in BANDS if band in found}
    several = next((each for each in opened.values() if each.RasterCount > 1), None)
    if several is not None:
        dates = tr("{n} dates or layers in each variable").format(n=several.RasterCount)
        raise SeveralProducts(source=source, found=dates, example=tr("one date, exported as GeoTIFF"))
    if not all(is_defined(each.GetSpatialRef()) for each in opened.values()):
        reason = tr("{names} have no coordinate system in it; export it as GeoTIFF")
        raise NotSentinel2(source=source, found=reason.format(names=join_names(list(opened))))
    if any(each.GetGeoTransform()[5] > 0 for each in opened.values()):
        raise NotSentinel2(source=source, found=tr("its first row is the southernmost; export it as GeoTIFF"))
    joined = checked(gdal.BuildVRT, "", list(opened.values()), separate=True, resolution="highest")
    for number, (band, each) in enumerate(opened.items(), start=1):
        target, original = joined.GetRasterBand(number), each.GetRasterBand(1)
        target.SetDescription(band)
        for get, put in ((original.GetScale, target.SetScale), (original.GetOffset, target.SetOffset)):
            if (value := get()) is not None:
                put(value)
    text = joined.GetMetadata("xml:VRT")[0]
    product = open_stack(text, open_raster(text))
    product.kind = tr("one variable per band in {file}").format(file=name_of(source))
    product.name, product.clues = name_of(source).partition(".")[0], [source, *product.clues]
    return product


def _is_nearer(band: str, path: str, other: str | None) -> bool:
    """Return whether a variable is nearer to the native pixel size of its band than another of the same band."""

    def distance(text: str) -> int:
        match = _RESOLUTION.search(text)
        return abs(int(match.group(1)) - BANDS[band].resolution) if match else 0

    return band in BANDS and (other is None or distance(path) < distance(other))
