"""The band sets of networks (the paper's ten, all twelve, without the 60 m bands) and their statistics."""

from __future__ import annotations

from ..sections.section import BandGroup

# Mean and standard deviation over BigEarthNet v1, in digital numbers (surface reflectance x 10000).
STATISTICS = {
    "B01": (340.77, 554.81),
    "B02": (429.94, 572.42),
    "B03": (614.22, 582.88),
    "B04": (590.24, 675.89),
    "B05": (950.68, 729.90),
    "B06": (1792.46, 1096.01),
    "B07": (2075.47, 1273.45),
    "B08": (2218.95, 1365.46),
    "B8A": (2266.46, 1356.14),
    "B09": (2246.06, 1302.33),
    "B11": (1594.43, 1079.19),
    "B12": (1009.33, 818.87),
}
TEN = ("B02", "B03", "B04", "B08")
SIXTY = ("B01", "B09")
BAND_SETS = {
    # The paper, section 3; its list of 20 m bands does not contain B11 and B12.
    "paper": {10: TEN, 20: ("B05", "B06", "B07", "B8A"), 60: SIXTY},
    "standard": {10: TEN, 20: ("B05", "B06", "B07", "B8A", "B11", "B12"), 60: SIXTY},
    "standard-10-20m": {10: TEN, 20: ("B05", "B06", "B07", "B8A", "B11", "B12")},
}
LABEL_SETS = {"paper": "clc43", "standard": "bigearthnet19", "standard-10-20m": "bigearthnet19"}


def band_groups(band_set: str) -> tuple[BandGroup, ...]:
    """Return the band groups of `paper`, `standard` or `standard-10-20m`, with BigEarthNet's statistics."""
    return tuple(
        BandGroup(resolution, bands, *(tuple(STATISTICS[band][i] for band in bands) for i in (0, 1)))
        for resolution, bands in BAND_SETS[band_set].items()
    )
