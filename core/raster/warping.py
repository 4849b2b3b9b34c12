"""Virtual rasters that warp rasters onto a grid of square pixels, or add up the bands of a mask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import gdal, osr

from .coordinates import Bounds
from .gdal_calls import checked, quiet


@dataclass(frozen=True)
class TargetGrid:
    """The grid to warp to: coordinate system, pixel size in its units, and bounds."""

    crs: osr.SpatialReference
    pixel: int
    bounds: Bounds


def warp_bands(dataset: gdal.Dataset, indexes: Sequence[int], grid: TargetGrid, nodata: Sequence[float]) -> str:
    """Warp bands of measurements by cubic convolution and return the text of a virtual raster.

    The bands `indexes` become 1, 2, …; `nodata` has one value for each. Every thread can open the text. Pixels without
    data, and pixels that the raster masks, do not affect others.
    """
    with quiet():
        values = " ".join(f"{value:.17g}" for value in nodata)
        source = _selected(dataset, indexes)
        ignored = "None" if _ignores_mask(source) else values
        return _warped(source, grid, resampleAlg="cubic", srcNodata=ignored, dstNodata=values)


def warp_classes(dataset: gdal.Dataset, index: int, grid: TargetGrid, outside: int) -> str:
    """Warp a band of classes by nearest neighbour and return the text of a virtual raster.

    `outside` is the class of the pixels that the raster does not cover.
    """
    with quiet():
        source = _selected(dataset, [index])
        return _warped(source, grid, f"INIT_DEST={outside}", resampleAlg="near", srcNodata="None")


def sum_of_bands(dataset: gdal.Dataset) -> str:
    """Return the text of a virtual raster with one band, the sum of all bands of a raster of 8-bit integers."""
    with quiet():
        text = str(checked(gdal.Translate, "", dataset, format="VRT", bandList=[1]).GetMetadata("xml:VRT")[0])
    first = text[text.index("<SimpleSource>") : text.index("</VRTRasterBand>")]
    sources = [first.replace("<SourceBand>1<", f"<SourceBand>{n}<") for n in range(1, dataset.RasterCount + 1)]
    text = text.replace(first, "".join([*sources, "<PixelFunctionType>sum</PixelFunctionType>"]))
    return text.replace("<VRTRasterBand ", '<VRTRasterBand subClass="VRTDerivedRasterBand" ')


def _selected(dataset: gdal.Dataset, indexes: Sequence[int]) -> gdal.Dataset:
    """Return a virtual raster of some bands with the mask of the raster."""
    mask = _alpha(dataset) or "auto"
    selected = checked(gdal.Translate, "", dataset, format="VRT", bandList=list(indexes), maskBand=mask)
    return checked(gdal.Open, selected.GetMetadata("xml:VRT")[0])


def _warped(source: gdal.Dataset, grid: TargetGrid, *options: str, **how: str) -> str:
    warped = checked(
        gdal.Warp,
        "",
        source,
        format="VRT",
        dstSRS=grid.crs.ExportToWkt(),
        outputBounds=grid.bounds,
        xRes=grid.pixel,
        yRes=grid.pixel,
        overviewLevel="NONE",
        warpOptions=["UNIFIED_SRC_NODATA=YES", *options],
        **how,
    )
    return str(warped.GetMetadata("xml:VRT")[0])


def _ignores_mask(source: gdal.Dataset) -> bool:
    """Return whether GDAL would ignore the mask of `source` if it warped with values for no data.

    GDAL 3.13 does (3.11 and 3.12 are untested and treated alike); up to 3.10 it uses both.
    """
    masked = source.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET
    return bool(masked) and int(gdal.VersionInfo()) >= 3_110_000


def _alpha(dataset: gdal.Dataset) -> int | None:
    """Return the number of the alpha band; None if there is none."""
    bands = range(1, dataset.RasterCount + 1)
    return next((n for n in bands if dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand), None)
