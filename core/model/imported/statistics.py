"""The band groups of published models, with the statistics that their authors normalise with (DN)."""

from __future__ import annotations

from ...sections.section import BandGroup

# The authors' K-Branch code normalises with all these digits; with two decimals the logits differ by 1e-4.
BIGEARTHNET_V1 = {
    "B01": (340.76769064, 554.81258967),
    "B02": (429.9430203, 572.41639287),
    "B03": (614.21682446, 582.87945694),
    "B04": (590.23569706, 675.88746967),
    "B05": (950.68368468, 729.89827633),
    "B06": (1792.46290469, 1096.01480586),
    "B07": (2075.46795189, 1273.45393088),
    "B08": (2218.94553375, 1365.45589904),
    "B8A": (2266.46036911, 1356.13789355),
    "B09": (2246.0605464, 1302.3292881),
    "B11": (1594.42694882, 1079.19066363),
    "B12": (1009.32729131, 818.86747235),
}
# BigEarthNet v2.0, at 120 pixels with nearest resampling, as published with the weights.
_BIGEARTHNET_V2 = {
    "B02": (438.37, 607.03),
    "B03": (614.06, 603.30),
    "B04": (588.41, 684.57),
    "B05": (942.84, 738.43),
    "B06": (1769.93, 1100.46),
    "B07": (2049.55, 1275.81),
    "B08": (2193.29, 1369.37),
    "B8A": (2235.56, 1356.54),
    "B11": (1568.23, 1070.16),
    "B12": (997.73, 813.53),
}


def band_group(resolution: int, bands: tuple[str, ...], statistics: dict[str, tuple[float, float]]) -> BandGroup:
    """Return a band group with the mean and the standard deviation of each of its bands."""
    means, stds = zip(*(statistics[band] for band in bands), strict=True)
    return BandGroup(resolution, bands, means, stds)


_BANDS_10M = ("B02", "B03", "B04", "B08")
_BANDS_20M = ("B05", "B06", "B07", "B8A", "B11", "B12")
K_BRANCH_GROUPS = (
    band_group(10, _BANDS_10M, BIGEARTHNET_V1),
    band_group(20, _BANDS_20M, BIGEARTHNET_V1),
    band_group(60, ("B01", "B09"), BIGEARTHNET_V1),
)
REBEN_GROUPS = (band_group(10, _BANDS_10M, _BIGEARTHNET_V2), band_group(20, _BANDS_20M, _BIGEARTHNET_V2))
