"""Converts stored numbers to DN = surface reflectance x 10000, and recognises pixels without data."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

NODATA = -32768
DN_MAX = 32767
NEVER_EQUAL = 20000  # DN: bright snow, cloud and reflected sun differ between bands
NO_REFLECTANCE = -10000  # DN: a reflectance of -1 is impossible, so this and lower values are no data in any product


def to_dn(stored: NDArray[Any], offset: int, nodata: float | None, scale: float = 1.0) -> NDArray[np.int16]:
    """Convert stored numbers to int16 DN of at most 32767, and `NODATA` for pixels without data.

    `nodata` is the stored value that means no data in this band alone. Values of -10000 and less and NaN are no data,
    too. If an offset applies, so is a stored 0; without one, 0 can be a dark pixel, and `mask_fill` decides with the
    other bands.
    """
    if scale != 1 or stored.dtype not in (np.uint8, np.uint16, np.int16):
        return _scaled_to_dn(stored, offset, nodata, scale)
    if offset:
        wide = np.minimum(stored, DN_MAX - offset) if stored.dtype == np.uint16 else stored
        dn = np.clip(wide.astype(np.int32) + offset, -DN_MAX, DN_MAX).astype(np.int16)
        dn[stored == 0] = NODATA
    else:
        dn = (np.minimum(stored, DN_MAX) if stored.dtype == np.uint16 else stored).astype(np.int16)
    if stored.dtype == np.int16:
        dn[stored <= NO_REFLECTANCE] = NODATA
    if nodata is not None and nodata != 0:
        dn[stored == nodata] = NODATA
    return dn


def is_value(stored: NDArray[Any], value: float) -> NDArray[np.bool_]:
    """Return which stored numbers are `value`, in their own precision."""
    return np.asarray(stored == (np.float32(value) if stored.dtype == np.float32 else value))


def _scaled_to_dn(stored: NDArray[Any], offset: int, nodata: float | None, scale: float) -> NDArray[np.int16]:
    valid = np.isfinite(stored)
    if offset:
        valid &= stored != 0
    if nodata is not None and nodata != 0:
        valid &= ~is_value(stored, nodata)
    scaled = np.where(valid, stored, 0).astype(np.float64) * scale
    valid &= scaled > NO_REFLECTANCE
    dn: NDArray[np.int16] = np.clip(np.rint(scaled + offset), -DN_MAX, DN_MAX).astype(np.int16)
    dn[~valid] = NODATA
    return dn


def mask_fill(bands: list[NDArray[np.int16]], zero_is_fill: bool) -> None:
    """Set pixels that hold one fill value in all of `bands` (same shape, in place) to `NODATA`.

    Fill is a value that no surface reflects equally in all bands: negative, or a reflectance of 2 and more, such as
    -9999, 32767 and 65535; with `zero_is_fill` also 0. Fewer than three bands can have a small negative value in common
    by chance, and a single one can have any.
    """
    first = bands[0]
    fill = first >= NEVER_EQUAL if len(bands) > 1 else np.zeros(first.shape, bool)
    if len(bands) > 2:
        fill |= (first < 0) & (first != NODATA)
    if zero_is_fill:
        fill |= first == 0
    for band in bands[1:]:
        if not fill.any():
            return
        fill &= band == first
    for band in bands:
        band[fill] = NODATA
