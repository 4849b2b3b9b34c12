"""Landsat, recognised in order to be refused: USGS scenes, Earth Engine's exports, HLS L30 and FORCE's Landsat."""

from ...text import mark
from .family import ProductFamily, pattern

FAMILY = ProductFamily(
    title=mark("Landsat"),
    name=pattern(r"(?<![A-Za-z0-9])(?:L[COTEM]0[1-9]_|HLS\.L30|LND0[4-9])|landsat", ignore_case=True),
    is_other_sensor=True,
    not_reflectance=pattern(r"(?<![a-z])(?:sr|st|qa)_b\d", ignore_case=True),
)
