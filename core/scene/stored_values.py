"""The stored numbers of a product: their type, the scale that the files declare, and a few pixels of some bands."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import UnknownValues
from ..raster.gdal_calls import checked
from ..raster.opening import open_raster, read_of
from ..raster.remote import is_remote
from ..text import tr
from .products import Product
from .radiometry import NO_REFLECTANCE, is_value

_SPOT = 256  # pixels: the side of the windows that are read
_WHOLE = 768  # a raster of at most this side is read whole
_SPOTS = ((0.5, 0.5), (0.25, 0.25), (0.75, 0.75), (0.25, 0.75), (0.75, 0.25))
_ENOUGH = 3  # spots with data


class StoredValues:
    """Looks into the files of `product` only as far as it is asked, and keeps what it saw."""

    def __init__(self, product: Product) -> None:
        self._product = product
        self._seen: dict[str, NDArray] = {}
        datasets = {path: open_raster(path) for path, _ in product.bands.values()}
        bands = [datasets[path].GetRasterBand(index) for path, index in product.bands.values()]
        declared = {(_or(band.GetScale(), 1.0), _or(band.GetOffset(), 0.0)) for band in bands}
        types = {gdal.GetDataTypeName(band.DataType) for band in bands}
        if len(declared) > 1 or len({name.startswith("Float") for name in types}) > 1:
            raise UnknownValues(scene=product.name, found=tr("its bands differ in their scale, offset or number type"))
        self.scale, self.offset = declared.pop()
        self.is_float = any(name.startswith("Float") for name in types)
        self.is_uint16 = types == {"UInt16"}

    def pixels(self, band: str) -> NDArray:
        """Return a band's pixels with data (1-D) at a few spots."""
        if band not in self._seen:
            path, index = self._product.bands[band]
            self._seen[band] = read_of(path, lambda: _few_pixels(path, index))
        return self._seen[band]

    def percentile(self, band: str, share: float) -> float | None:
        """Return a percentile of a band's pixels at a few spots; None where none of them has data."""
        values = self.pixels(band)
        return float(np.percentile(values, share)) if values.size else None


def _few_pixels(path: str, index: int) -> NDArray:
    """Read the pixels with data (1-D) at the centre and, until there is enough, in the quarters of a raster."""
    dataset = open_raster(path)
    band = dataset.GetRasterBand(index)
    width, height = band.XSize, band.YSize
    if max(width, height) <= _WHOLE:
        return _with_data(band, 0, 0, width, height)
    found = []
    for across, down in _SPOTS:
        # From the start of a native block, so that one block serves.
        left, top = (
            int(size * share) // block * block
            for size, share, block in zip((width, height), (across, down), band.GetBlockSize(), strict=True)
        )
        left = left if left + _SPOT <= width else max(0, int(width * across) - _SPOT // 2)
        top = top if top + _SPOT <= height else max(0, int(height * down) - _SPOT // 2)
        pixels = _with_data(band, left, top, min(_SPOT, width - left), min(_SPOT, height - top))
        if pixels.size > _SPOT:
            found.append(pixels)
        if len(found) == _ENOUGH:
            break
    return np.concatenate(found) if found else np.empty(0)


def _with_data(band: gdal.Band, left: int, top: int, width: int, height: int) -> NDArray:
    try:
        pixels = checked(band.ReadAsArray, left, top, width, height)
        valid = np.isfinite(pixels) & (pixels != 0) & (pixels > NO_REFLECTANCE)
        if band.GetNoDataValue() is not None:
            valid &= ~is_value(pixels, band.GetNoDataValue())  # a mask does not tell it
        if band.GetMaskFlags() != gdal.GMF_ALL_VALID:
            valid &= checked(band.GetMaskBand().ReadAsArray, left, top, width, height) != 0
    except RuntimeError:
        if is_remote(band.GetDataset().GetDescription()):
            raise  # the network fails now and then: nothing is to be concluded from that
        return np.empty(0)  # the run itself says which block is damaged, and keeps what lies before it
    return pixels[_inside(valid)]


def _inside(valid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Leave out pixels beside one without data: resampling mixes the two into numbers that seem dark."""
    inside = valid.copy()
    inside[1:] &= valid[:-1]
    inside[:-1] &= valid[1:]
    inside[:, 1:] &= valid[:, :-1]
    inside[:, :-1] &= valid[:, 1:]
    return inside


def _or(value: float | None, default: float) -> float:
    return default if value is None else value
