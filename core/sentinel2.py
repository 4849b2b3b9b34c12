"""The Sentinel-2 MSI bands, and how the bands of a raster are recognised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Band:
    """A band: its name, central wavelength in nanometres and native resolution in metres."""

    name: str
    wavelength: int
    resolution: int


# Sentinel-2 Products Specification Document, table of spectral bands (S2A, rounded to the nominal wavelengths).
BANDS = {
    band.name: band
    for band in (
        Band("B01", 443, 60),
        Band("B02", 490, 10),
        Band("B03", 560, 10),
        Band("B04", 665, 10),
        Band("B05", 705, 20),
        Band("B06", 740, 20),
        Band("B07", 783, 20),
        Band("B08", 842, 10),
        Band("B8A", 865, 20),
        Band("B09", 945, 60),
        Band("B10", 1375, 60),
        Band("B11", 1610, 20),
        Band("B12", 2190, 20),
    )
}
RESOLUTIONS = (10, 20, 60)

# The orders in which stacks without descriptions are written.
ORDER_13 = tuple(BANDS)
ORDER_12 = tuple(name for name in BANDS if name != "B10")
ORDER_10 = tuple(name for name in BANDS if name not in ("B01", "B09", "B10"))
STANDARD_ORDERS = {len(order): order for order in (ORDER_10, ORDER_12, ORDER_13)}

_BAND_TOKEN = re.compile(r"(?<![A-Za-z0-9])B(8A|1[0-2]|0?[1-9])(?![A-Za-z0-9])", re.IGNORECASE)
_COMMON_NAMES = {
    "coastal": "B01",
    "coastalaerosol": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir": "B08",
    "nir08": "B8A",
    "narrownir": "B8A",
    "nirnarrow": "B8A",
    "rededge4": "B8A",
    "nir09": "B09",
    "watervapour": "B09",
    "watervapor": "B09",
    "cirrus": "B10",
    "swir1": "B11",
    "swir16": "B11",
    "swir2": "B12",
    "swir22": "B12",
}


def find_band_token(text: str) -> re.Match[str] | None:
    """Find the last band name such as `B4`, `b04` or `B8A` that stands alone in `text`."""
    matches = list(_BAND_TOKEN.finditer(text))
    return matches[-1] if matches else None


def band_name(token: str) -> str:
    """Return the official name for a token: `B4`, `b04` and `4` are `B04`."""
    digits = token.upper().lstrip("B")
    return "B8A" if digits == "8A" else f"B{int(digits):02d}"


def band_from_description(description: str) -> str | None:
    """Return the band that a band description names, such as `B4, central wavelength 665 nm` or `Red`."""
    match = _BAND_TOKEN.search(description)
    if match:
        return band_name(match.group(0))
    return _COMMON_NAMES.get(re.sub(r"[^a-z0-9]", "", description.lower()))


def bands_from_descriptions(descriptions: Sequence[str]) -> dict[str, int]:
    """Map band names to 1-based positions; a band that is described twice is left out: which is right is not known."""
    names = [band_from_description(description or "") for description in descriptions]
    return {name: names.index(name) + 1 for name in names if name and names.count(name) == 1}


def in_words(names: Sequence[str]) -> str:
    """Join band names for a sentence: `B01, B02 and B09`."""
    names = list(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
