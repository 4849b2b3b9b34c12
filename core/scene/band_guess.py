"""What a user needs to assign the bands of a raster: the bands that are found in it, and why; and small pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices import BAND_ORDERS, BandOrder
from ..errors import AssignmentUnusable, BandOrderUnknown, CannotOpen, NotSentinel2
from ..raster.files import gdal_path
from ..raster.gdal_calls import checked
from ..raster.opening import open_raster, read_from
from ..raster.time_limit import with_time_limits
from ..text import tr
from .band_order import find_order
from .products.assignment import Assignment
from .scene import open_product

SCL = "SCL"
_WHOLE = 2048  # pixels: of larger rasters without overviews, a part of half this side is shown
_PERCENTILES = 2, 98  # of the values, shown as black and white


@dataclass(frozen=True)
class BandGuess:
    """The bands that are found in a raster.

    Attributes:
        bands: path and 1-based number of each band, `SCL` among them; empty if they are not known.
        reasons: sentences on why these, or why none.
        orders: the registered orders for so many bands, those that the pixels allow first.
        titles: of each file in `bands` and of the raster, the descriptions of its bands.
    """

    bands: Assignment = field(default_factory=dict)
    reasons: tuple[str, ...] = ()
    orders: tuple[BandOrder, ...] = ()
    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def guess_bands(source: str) -> BandGuess:
    """Find the bands of a raster.

    Raises: CannotOpen.
    """
    return with_time_limits(lambda: _guess(gdal_path(source)))


def _guess(source: str) -> BandGuess:
    bands: Assignment = {}
    possible: list[BandOrder] = []
    try:
        product = open_product(source)
        bands = dict(product.bands)
        if product.scl:
            bands[SCL] = product.scl
        reasons = tuple(product.assumptions) or (tr("The bands are found by their names."),)
    except BandOrderUnknown as error:
        reasons = (tr("The bands of the layer have no names, and {reason}.").format(reason=error.values["reason"]),)
        possible = _possible_orders(source)
    except NotSentinel2 as error:
        reasons = (tr("No Sentinel-2 bands were found: {found}.").format(found=error.values["found"]),)
    except AssignmentUnusable as error:
        reasons = (str(error),)
    files = dict.fromkeys([source, *(path for path, _ in bands.values())])
    titles = {path: _titles(path) for path in files}
    count = len(titles[source])
    listed = [*possible, *(order for order in BAND_ORDERS if len(order.bands) == count)]
    shorter = sorted((order for order in BAND_ORDERS if len(order.bands) < count), key=lambda order: -len(order.bands))
    return BandGuess(bands, reasons, tuple(dict.fromkeys([*listed, *shorter])), titles)


def _possible_orders(source: str) -> list[BandOrder]:
    dataset = open_raster(source)
    return read_from(source, lambda: find_order(dataset)).possible


def _titles(source: str) -> tuple[str, ...]:
    """Return the descriptions of the bands of a raster; none if it is a product of several rasters."""
    try:
        dataset = open_raster(source)
    except CannotOpen:
        return ()
    bands = (dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1))
    return tuple(band.GetDescription()[:100] for band in bands)


def read_thumbnail(source: str, number: int, side: int) -> NDArray[np.uint8]:
    """Return a picture (height, width) of a band, at most `side` pixels high and wide, stretched to its values.

    0 is no data. Without overviews, the middle of a large raster is shown, since reading all of it takes long.

    Raises: CannotOpen, RuntimeError of GDAL.
    """
    dataset = open_raster(source)
    band = checked(dataset.GetRasterBand, number)
    width, height = dataset.RasterXSize, dataset.RasterYSize
    if not band.GetOverviewCount() and max(width, height) > _WHOLE:
        shown = min(width, _WHOLE // 2), min(height, _WHOLE // 2)
    else:
        shown = width, height
    window = (width - shown[0]) // 2, (height - shown[1]) // 2, *shown
    factor = min(1.0, side / max(shown))
    size = {"buf_xsize": max(1, round(shown[0] * factor)), "buf_ysize": max(1, round(shown[1] * factor))}
    return _stretched(checked(band.ReadAsArray, *window, **size).astype(np.float64), band.GetNoDataValue())


def _stretched(values: NDArray[Any], nodata: float | None) -> NDArray[np.uint8]:
    """Return values from 1 to 255, and 0 where there is no data."""
    is_data = np.isfinite(values) & (values != 0)
    if nodata is not None:
        is_data &= values != nodata
    picture = np.zeros(values.shape, np.uint8)
    if is_data.any():
        low, high = np.percentile(values[is_data], _PERCENTILES)
        picture[is_data] = 1 + np.clip((values[is_data] - low) / max(high - low, 1e-9), 0, 1) * 254
    return picture
