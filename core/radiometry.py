"""From stored numbers to DN = surface reflectance x 10000: which offset applies, which level, what is no data.

Source: Sentinel-2 Products Specification Document 14.9, processing baseline 04.00 (`BOA_ADD_OFFSET`,
`RADIO_ADD_OFFSET`: reflectance = (DN + offset) / 10000, stored 0 is no data).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .errors import ParameterError
from .text import tr

NODATA = -32768
DN_MAX = 32767
NO_REFLECTANCE = -10000
BASELINE_OFFSET = -1000
OFFSETS = ("auto", "none", "-1000")

_LEVEL = re.compile(r"L(1C|2A)", re.IGNORECASE)
_BASELINE = re.compile(r"_N(\d{4})(?![0-9])")
_ADD_OFFSET = re.compile(r"<(?:BOA|RADIO)_ADD_OFFSET[^>]*>\s*(-?\d+)")
_PARENTS_SEARCHED = 4  # <product>.SAFE/GRANULE/<granule>/IMG_DATA/R10m/<file>


@dataclass(frozen=True)
class Offset:
    """The number to add to stored values, and in a sentence why."""

    value: int
    reason: str
    assumed: bool


def find_offset(source: str, choice: str = "auto") -> Offset:
    """Settle the offset: the user's choice, the product's XML, the baseline in its name, else none (an assumption)."""
    if choice not in OFFSETS:
        raise ParameterError(name="OFFSET", value=choice, allowed=", ".join(OFFSETS))
    if choice == "none":
        return Offset(0, tr("No offset is applied, as chosen."), False)
    if choice == "-1000":
        return Offset(BASELINE_OFFSET, tr("The offset -1000 is applied, as chosen."), False)
    return (
        _offset_from_metadata(source)
        or _offset_from_name(source)
        or Offset(0, tr("No metadata or product name tells the radiometric offset; none is applied."), True)
    )


def find_level(source: str, has_b10: bool) -> str | None:
    """Tell Level-1C from Level-2A by the product's names, else by band B10, which Level-2A products do not have."""
    for part in reversed(Path(source).parts[-_PARENTS_SEARCHED - 2 :]):
        match = _LEVEL.search(part)
        if match:
            return "L" + match.group(1).upper()
    return "L1C" if has_b10 else None


def to_dn(stored: NDArray, offset: int, nodata: float | None) -> NDArray[np.int16]:
    """Turn stored integers (uint8, uint16 or int16) into int16 DN of at most 32767, `NODATA` where there is none.

    `nodata` is the stored value that means no data in this band alone; so does any value of -10000 or less, as there
    is no reflectance of -1 (MAJA writes -10000 without declaring it). Where an offset applies, a stored 0 means no
    data too; without one 0 can be a dark pixel, and `mask_zeros` decides with the other bands.
    """
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


def mask_zeros(bands: list[NDArray[np.int16]]) -> None:
    """Set pixels that are 0 in all of `bands` (same shape, in place) to `NODATA`."""
    zero = bands[0] == 0
    for band in bands[1:]:
        if not zero.any():
            return
        zero &= band == 0
    for band in bands:
        band[zero] = NODATA


def _offset_from_metadata(source: str) -> Offset | None:
    path = Path(source)
    identity = "_".join(path.stem.split("_")[:2])  # tile and time, which the product's XML repeats
    for folder in list(path.parents)[: _PARENTS_SEARCHED + 1]:
        for file in sorted(folder.glob("MTD_MSIL*.xml")):
            text = file.read_text(encoding="utf-8", errors="replace")
            if folder != path.parent and identity not in text:
                continue
            offsets = {int(value) for value in _ADD_OFFSET.findall(text)}
            value = offsets.pop() if len(offsets) == 1 else 0
            return Offset(
                value, tr("The offset {value} is read from {file}.").format(value=value, file=file.name), False
            )
    return None


def _offset_from_name(source: str) -> Offset | None:
    for part in reversed(Path(source).parts):
        match = _BASELINE.search(part)
        if not match:
            continue
        baseline = int(match.group(1))
        # BigEarthNet v2 writes N9999, re-processed without an offset.
        value = BASELINE_OFFSET if 400 <= baseline < 9999 else 0
        reason = tr("The offset {value} follows from the processing baseline {baseline} in the product's name.")
        return Offset(value, reason.format(value=value, baseline=f"{baseline // 100:02d}.{baseline % 100:02d}"), False)
    return None
