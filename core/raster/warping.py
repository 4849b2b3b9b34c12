"""Warping: rasters of any georeferenced grid onto a grid of square pixels, as virtual rasters."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal, osr

from .coordinates import Bounds
from .gdal_calls import checked, quiet


def warp_bands(
    dataset: gdal.Dataset,
    indexes: Sequence[int],
    crs: osr.SpatialReference,
    pixel: int,
    bounds: Bounds,
    undeclared_nodata: float,
) -> str:
    """Describe bands of measurements, warped by cubic convolution, as the text of a virtual raster.

    Every thread can open the text. No data and pixels that the raster masks are not mixed into their neighbours.

    Args:
        dataset: any georeferenced raster.
        indexes: its bands, numbered 1, 2, … in the result.
        crs: the system to warp to.
        pixel: the side of a pixel of the result, in units of `crs`.
        bounds: (xmin, ymin, xmax, ymax) of the result.
        undeclared_nodata: the value for no data in signed integer bands that declare none.
    """
    with quiet():
        source = _selected(dataset, indexes)
        nodata = " ".join(_nodata(source.GetRasterBand(n + 1), undeclared_nodata) for n in range(len(indexes)))
        ignored = "None" if _prefers_nodata(source) else nodata
        return _warped(source, crs, pixel, bounds, resampleAlg="cubic", srcNodata=ignored, dstNodata=nodata)


def warp_classes(
    dataset: gdal.Dataset, index: int, crs: osr.SpatialReference, pixel: int, bounds: Bounds, outside: int
) -> str:
    """Describe a band of classes, warped by nearest neighbour, as the text of a virtual raster.

    `outside` is the class of the pixels that the raster does not cover. The other arguments are as in `warp_bands`.
    """
    with quiet():
        source = _selected(dataset, [index])
        initial = f"INIT_DEST={outside}"
        return _warped(source, crs, pixel, bounds, initial, resampleAlg="near", srcNodata="None")


def _selected(dataset: gdal.Dataset, indexes: Sequence[int]) -> gdal.Dataset:
    """Return a virtual raster of some bands, masked as the raster is."""
    mask = _alpha(dataset) or "auto"
    selected = checked(gdal.Translate, "", dataset, format="VRT", bandList=list(indexes), maskBand=mask)
    return checked(gdal.Open, selected.GetMetadata("xml:VRT")[0])


def _warped(
    source: gdal.Dataset, crs: osr.SpatialReference, pixel: int, bounds: Bounds, *options: str, **how: str
) -> str:
    warped = checked(
        gdal.Warp,
        "",
        source,
        format="VRT",
        dstSRS=crs.ExportToWkt(),
        outputBounds=bounds,
        xRes=pixel,
        yRes=pixel,
        overviewLevel="NONE",
        warpOptions=["UNIFIED_SRC_NODATA=YES", *options],
        **how,
    )
    return warped.GetMetadata("xml:VRT")[0]


def _prefers_nodata(source: gdal.Dataset) -> bool:
    """Return whether GDAL would ignore the mask of `source` if it warped with values for no data.

    GDAL 3.13 does (3.11 and 3.12 are untested and treated alike); up to 3.10 it uses both.
    """
    masked = source.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET
    return bool(masked) and int(gdal.VersionInfo()) >= 3_110_000


def _nodata(band: gdal.Band, undeclared: float) -> str:
    """Return the value that is not mixed into the pixels beside it: the declared one, or a usual one."""
    declared = band.GetNoDataValue()
    if declared is not None:
        return f"{declared:.17g}"
    name = gdal.GetDataTypeName(band.DataType)
    return "nan" if name.startswith("Float") else f"{undeclared:g}" if name.startswith("Int") else "0"


def _alpha(dataset: gdal.Dataset) -> int | None:
    """Return the number of the alpha band, of a raster that has one."""
    bands = range(1, dataset.RasterCount + 1)
    return next((n for n in bands if dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand), None)
