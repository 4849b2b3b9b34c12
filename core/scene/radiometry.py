"""From stored numbers to DN = surface reflectance x 10000, and which of them are no data."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NODATA = -32768
DN_MAX = 32767
NO_REFLECTANCE = -10000


def to_dn(stored: NDArray, offset: int, nodata: float | None, scale: float = 1.0) -> NDArray[np.int16]:
    """Turn stored numbers into int16 DN of at most 32767, `NODATA` where there is none.

    `nodata` is the stored value that means no data in this band alone; so do any value of -10000 or less, as there
    is no reflectance of -1 (MAJA writes -10000 without declaring it), and any that is no number. Where an offset
    applies, a stored 0 means no data too; without one 0 can be a dark pixel, and `mask_zeros` decides with the other
    bands.
    """
    if scale != 1 or stored.dtype not in (np.uint8, np.uint16, np.int16):
        return _scaled_to_dn(stored, offset, nodata, scale)
    if stored.dtype == np.uint16:
        dn = np.minimum(stored, DN_MAX - offset).astype(np.int32 if offset else np.int16)
    else:
        dn = stored.astype(np.int32 if offset else np.int16)
    if offset:
        dn = np.clip(dn + offset, -DN_MAX, DN_MAX).astype(np.int16)
        dn[stored == 0] = NODATA
    if stored.dtype == np.int16:
        dn[stored <= NO_REFLECTANCE] = NODATA
    if nodata is not None and nodata != 0:
        dn[stored == nodata] = NODATA
    return dn


def is_value(stored: NDArray, value: float) -> NDArray[np.bool_]:
    """Tell where stored numbers are `value`, in their own precision."""
    return stored == (np.float32(value) if stored.dtype == np.float32 else value)


def _scaled_to_dn(stored: NDArray, offset: int, nodata: float | None, scale: float) -> NDArray[np.int16]:
    valid = np.isfinite(stored)
    if offset:
        valid &= stored != 0
    if nodata is not None and nodata != 0:
        valid &= ~is_value(stored, nodata)
    scaled = np.where(valid, stored, 0).astype(np.float64) * scale
    valid &= scaled > NO_REFLECTANCE
    dn = np.clip(np.rint(scaled + offset), -DN_MAX, DN_MAX).astype(np.int16)
    dn[~valid] = NODATA
    return dn


def mask_zeros(bands: list[NDArray[np.int16]]) -> None:
    """Set pixels that are 0 in all of `bands` (same shape, in place) to `NODATA`."""
    zero = bands[0] == 0
    for band in bands[1:]:
        if not zero.any():
            return
        zero &= band == 0
    for band in bands:
        band[zero] = NODATA
