"""Landsat, recognised in order to be refused: USGS scenes, Earth Engine's exports, HLS L30 and FORCE's Landsat."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("Landsat"),
    name=pattern(r"(?<![A-Za-z0-9])(?:L[COTEM]0[1-9]_|HLS\.L30|LND0[4-9])|landsat", ignore_case=True),
    is_other_sensor=True,
    # B1 to B7 of Landsat 8 and 9, or B1 to B5 and B7 of earlier ones, beside thermal bands that are called B10 and B11.
    own_bands=("B01", "B02", "B03", "B04", "B05", "B07"),
    lacking_bands=("B08", "B8A", "B12"),
    not_reflectance=pattern(r"(?<![a-z])(?:sr|st|qa)_b\d", ignore_case=True),
)
