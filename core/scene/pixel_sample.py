"""Samples pixels of a band at a few spots; scale, offset and plausibility are decided on these samples only.

Two kinds of sample: `sample_full` keeps the stored values of single pixels, as thresholds and steps need them;
`sample_coarse` reads overviews and reduced blocks, which is fast enough for every band of a scene.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import UnknownValues
from ..raster.gdal_calls import checked
from ..raster.opening import open_raster, read_from
from ..raster.remote import is_remote
from ..text import tr
from .fill_value import Fill, find_fill
from .products import Product
from .radiometry import NO_REFLECTANCE, is_value

_CORNERS = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))  # where most scenes have pixels without data
_SPOTS = (  # of the width and height; more are read only while few hold data
    *((0.5, 0.5), (0.25, 0.25), (0.75, 0.75), (0.25, 0.75), (0.75, 0.25)),
    *((x / 8, y / 8) for x in (1, 7, 3, 5) for y in (1, 7, 3, 5)),
    *_CORNERS,
)
_ENOUGH = 3  # spots with data
_FILL_BANDS = ("B12", "B11", "B8A", "B04", "B02", "B08")  # the first three that exist show a fill value
_MIN_SHARE = 1 / 256  # of the pixels of a spot that must hold data
_FULL_SIDE = 256  # pixels: the side of a spot at full resolution
_WHOLE_SIDE = 768  # pixels: a raster of at most this side is read whole
_COARSE_SIZE = 512, 64  # pixels: the smallest width and height of a spot that is read at reduced resolution
_COARSE_PIXELS = 64  # per side: the reduced size of a spot, and the smallest overview that is used

_Pixels = NDArray[Any]


class PixelSample:
    """Stored numbers of a product: number type, declared scale and offset, and samples of bands, read when needed.

    Raises: UnknownValues if bands differ in these.
    """

    def __init__(self, product: Product) -> None:
        self._product = product
        self._samples: dict[str, _Pixels] = {}
        self._fill_is_known = False
        self._fill: Fill | None = None
        datasets = {path: open_raster(path) for path, _ in product.bands.values()}
        bands = [datasets[path].GetRasterBand(index) for path, index in product.bands.values()]
        declared = {(_or(band.GetScale(), 1.0), _or(band.GetOffset(), 0.0)) for band in bands}
        types = {gdal.GetDataTypeName(band.DataType) for band in bands}
        if len(declared) > 1 or len({name.startswith("Float") for name in types}) > 1:
            raise UnknownValues(scene=product.name, found=tr("its bands differ in their scale, offset or number type"))
        self.scale, self.offset = declared.pop()
        self.is_float = any(name.startswith("Float") for name in types)
        self.is_uint16 = types == {"UInt16"}

    @property
    def fill(self) -> Fill | None:
        """The fill value that local files do not declare; None if there is none.

        Remote files are not searched: that takes many requests.
        """
        if not self._fill_is_known and not any(is_remote(path) for path, _ in self._product.bands.values()):
            self._fill_is_known = True
            bands = [band for band in (*_FILL_BANDS, *self._product.bands) if band in self._product.bands]
            self._fill = find_fill([self._with_fill(band) for band in list(dict.fromkeys(bands))[:3]])
        return self._fill

    def pixels(self, band: str) -> _Pixels:
        """Return the stored values (1-D) of a sample of a band's pixels with data."""
        if band not in self._samples:
            path, index = self._product.bands[band]
            nodata = [self._product.nodata, self.fill.value if self.fill else None]
            self._samples[band] = read_from(path, lambda: sample_full(open_raster(path), index, *nodata))
        return self._samples[band]

    def _with_fill(self, band: str) -> _Pixels:
        """Return stored values (1-D) of a band at its corners and inside, with a fill value that is not declared."""
        path, index = self._product.bands[band]
        return read_from(path, lambda: sample_corners(open_raster(path), index, self._product.nodata))

    def percentile(self, band: str, percent: float) -> float | None:
        """Return a percentile of a band's sample; None if no pixel in it holds data."""
        values = self.pixels(band)
        return float(np.percentile(values, percent)) if values.size else None


def sample_full(
    dataset: gdal.Dataset, index: int, undeclared_nodata: float | None = None, fill: float | None = None
) -> _Pixels:
    """Return the stored values (1-D) of pixels with data at a few spots, at full resolution.

    `undeclared_nodata` means no data if the band declares no value for it, `fill` in any case. A damaged spot is
    skipped.

    Raises: RuntimeError if the raster is remote and cannot be read.
    """
    band = dataset.GetRasterBand(index)
    nodata = _nodata_values(band, undeclared_nodata, fill)
    if max(band.XSize, band.YSize) <= _WHOLE_SIDE:
        return _sample(dataset, band, [_whole(band)], nodata, min_share=0)
    return _sample(dataset, band, _full_windows(band), nodata)


def sample_corners(dataset: gdal.Dataset, index: int, undeclared_nodata: float | None = None) -> _Pixels:
    """Return the stored values (1-D) of pixels with data as `sample_full`, and also at the corners of the raster.

    The corners of remote rasters and of JPEG 2000 files, which are slow to decode, are left out.
    """
    band = dataset.GetRasterBand(index)
    nodata = _nodata_values(band, undeclared_nodata)
    if max(band.XSize, band.YSize) <= _WHOLE_SIDE:
        return _sample(dataset, band, [_whole(band)], nodata, min_share=0, keep_edges=True)
    is_slow = is_remote(dataset.GetDescription()) or dataset.GetDriver().ShortName.startswith("JP2")
    inside = _sample(dataset, band, _full_windows(band), nodata, keep_edges=True)
    if is_slow:
        return inside
    corners = [_sample(dataset, band, [window], nodata, keep_edges=True) for window in _full_windows(band, _CORNERS)]
    return np.concatenate([inside, *corners])


def sample_coarse(
    dataset: gdal.Dataset, index: int, undeclared_nodata: float | None = None, fill: float | None = None
) -> _Pixels:
    """Return the stored values (1-D) of pixels with data, from a small overview or a few spots at reduced resolution.

    Arguments and errors are as for `sample_full`.
    """
    band = dataset.GetRasterBand(index)
    nodata = _nodata_values(band, undeclared_nodata, fill)
    overview = _overview(dataset, band)
    if overview is not None:
        pixels = _sample(dataset, overview, [_whole(overview)], nodata, min_share=0)
        if pixels.size:
            return pixels
    return _sample(dataset, band, _coarse_windows(band), nodata)


class _Window(NamedTuple):
    """Position and size (width, height) of a spot in a raster, and the size to which it is reduced, in pixels."""

    left: int
    top: int
    size: tuple[int, int]
    reduced: tuple[int, int]

    def read(self, band: gdal.Band) -> _Pixels:
        return checked(band.ReadAsArray, self.left, self.top, *self.size, *self.reduced)


def _whole(band: gdal.Band) -> _Window:
    size = band.XSize, band.YSize
    return _Window(left=0, top=0, size=size, reduced=size)


def _full_windows(band: gdal.Band, spots: Sequence[tuple[float, float]] = _SPOTS) -> Iterator[_Window]:
    """Yield windows that start at a native block, so that one block has to be decoded."""
    size = band.XSize, band.YSize
    for spot in spots:
        left, top = (
            _start(full, int(full * share), block)
            for full, share, block in zip(size, spot, band.GetBlockSize(), strict=True)
        )
        side = min(_FULL_SIDE, size[0] - left), min(_FULL_SIDE, size[1] - top)
        yield _Window(left, top, size=side, reduced=side)


def _start(full: int, centre: int, block: int) -> int:
    """Return the first pixel of a spot: of the block at `centre`, if the rest of the raster is long enough."""
    start = centre // block * block
    return start if start + _FULL_SIDE <= full else max(0, centre - _FULL_SIDE // 2)


def _coarse_windows(band: gdal.Band) -> Iterator[_Window]:
    """Yield windows of whole native blocks, which JPEG 2000 decodes at a reduced resolution."""
    full, blocks = (band.XSize, band.YSize), band.GetBlockSize()
    width, height = (
        min(side, max(block if block <= 2 * _COARSE_SIZE[0] else 0, least))
        for side, block, least in zip(full, blocks, _COARSE_SIZE, strict=True)
    )
    for spot in _SPOTS:
        left, top = (
            min(int(side * share) // block * block, side - length)
            for side, share, block, length in zip(full, spot, blocks, (width, height), strict=True)
        )
        reduced = min(width, _COARSE_PIXELS), min(height, _COARSE_PIXELS)
        yield _Window(left, top, size=(width, height), reduced=reduced)


def _overview(dataset: gdal.Dataset, band: gdal.Band) -> gdal.Band | None:
    """Return the smallest overview of a GeoTIFF that is large enough: on the network it is one request."""
    count = band.GetOverviewCount() if dataset.GetDriver().ShortName == "GTiff" else 0
    found = [band.GetOverview(number) for number in range(count)]
    sides = [(min(each.XSize, each.YSize), max(each.XSize, each.YSize)) for each in found]
    usable = [
        each
        for each, (shorter, longer) in zip(found, sides, strict=True)
        if shorter >= _COARSE_PIXELS and longer <= _COARSE_SIZE[0]
    ]
    return min(usable, key=lambda each: each.XSize, default=None)


def _sample(
    dataset: gdal.Dataset,
    band: gdal.Band,
    windows: Iterable[_Window],
    nodata: Sequence[float],
    *,
    min_share: float = _MIN_SHARE,
    keep_edges: bool = False,
) -> _Pixels:
    """Return the pixels with data of the first windows in which more than `min_share` of the pixels hold data."""
    found = []
    for window in windows:
        try:
            pixels = _pixels_with_data(band, window, nodata, keep_edges)
        except RuntimeError:
            if is_remote(dataset.GetDescription()):
                raise  # the pixels may be valid: nothing can be concluded
            continue  # classifying reports the damaged block and keeps the sections before it
        if pixels.size > min_share * math.prod(window.reduced):
            found.append(pixels)
        if len(found) == _ENOUGH:
            break
    return np.concatenate(found) if found else np.empty(0)


def _nodata_values(
    band: gdal.Band, undeclared_nodata: float | None = None, fill: float | None = None
) -> tuple[float, ...]:
    """Return the stored values that mean no data: the declared one, else `undeclared_nodata`; and `fill`."""
    declared = _or(band.GetNoDataValue(), undeclared_nodata)
    return tuple(value for value in (declared, fill) if value is not None)


def _pixels_with_data(band: gdal.Band, window: _Window, nodata: Sequence[float], keep_edges: bool) -> _Pixels:
    pixels = window.read(band)
    valid = np.isfinite(pixels) & (pixels != 0) & (pixels > NO_REFLECTANCE)
    for value in nodata:
        valid &= ~is_value(pixels, value)
    if not band.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
        valid &= window.read(band.GetMaskBand()) != 0
    return pixels[valid if keep_edges else _without_edges(valid)]


def _without_edges(valid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Exclude pixels beside one without data: resampling mixes both into values that look dark."""
    inner = valid.copy()
    inner[1:] &= valid[:-1]
    inner[:-1] &= valid[1:]
    inner[:, 1:] &= valid[:, :-1]
    inner[:, :-1] &= valid[:, 1:]
    return inner


def _or(value: float | None, default: Any) -> Any:
    return default if value is None else value
