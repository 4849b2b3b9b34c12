"""The Sentinel-2 MSI bands, their resolutions."""

from __future__ import annotations

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

ORDER_13 = tuple(BANDS)
ORDER_12 = tuple(name for name in BANDS if name != "B10")
ORDER_10 = tuple(name for name in BANDS if name not in ("B01", "B09", "B10"))
