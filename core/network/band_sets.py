"""The band groups of new networks: the bands of `choices.BAND_SETS` with the statistics of BigEarthNet."""

from __future__ import annotations

from ..choices import BAND_SETS
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


def band_groups(band_set: str) -> tuple[BandGroup, ...]:
    """Return the band groups of a band set of `choices.BAND_SETS`."""
    return tuple(
        BandGroup(resolution, bands, *(tuple(STATISTICS[band][i] for band in bands) for i in (0, 1)))
        for resolution, bands in BAND_SETS[band_set].bands.items()
    )
